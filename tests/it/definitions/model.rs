//! What a good definition becomes.

use quickscan::questionnaire::{
    ChoiceIx, Condition, Evidence, Fit, Fraction, Holds, HoldsWhen, Kind, Lead, Model, Origin,
    Pillar, QuestionIx, Role, RoleKind, SectionIx, SourceIx, SourceStatus, StrategyIx, Thresholds,
};

use super::sample::{PHASES, VERDICTS, reading};

#[test]
fn a_definition_with_phases_becomes_a_questionnaire() {
    let reading = reading(PHASES);
    assert_eq!(reading.problems, []);
    assert_eq!(reading.warnings, []);
    let small = reading.questionnaire.unwrap();
    assert_eq!(
        (
            small.id.as_str(),
            small.version.as_str(),
            small.language.as_str()
        ),
        ("small", "1.2.0", "nl")
    );
    assert_eq!(
        small.model,
        Model::Phases(Thresholds {
            in_order: 70,
            partly: 40,
            weak: 50
        })
    );
    assert_eq!(
        (small.coverage, small.most, small.minutes),
        (
            Fraction {
                numerator: 2,
                denominator: 3
            },
            3,
            5
        )
    );
    assert_eq!(
        small.disclaimer,
        ["Geen keurmerk.", "Een eigen instrument."]
    );
    assert_eq!(small.sources[0].status, SourceStatus::Read);
    assert_eq!(small.origin, Origin::Shipped);
    assert_eq!(small.sha256.len(), 64);
    let never = HoldsWhen::Never;
    assert_eq!(
        small.sections[1].role,
        Role::Phase(Holds {
            before: HoldsWhen::Weak,
            trying: never,
            used: never
        })
    );
    assert_eq!(small.sections[2].questions, [QuestionIx(2)]);
    let known = &small.questions[1];
    assert_eq!(
        (known.section, known.kind, known.pillar),
        (SectionIx(1), Some(Kind::State), Some(Pillar::Process))
    );
    assert_eq!(
        known.anchors,
        ["Niemand kent het", "Een deel kent het", "Iedereen kent het"]
    );
    assert!(known.critical && known.short && known.not_applicable && !known.early);
    assert_eq!(
        (known.strategies.as_slice(), known.once_begun.as_deref()),
        (&[StrategyIx(0)][..], Some(&[StrategyIx(1)][..]))
    );
    let started = &small.questions[2];
    assert_eq!(
        started.urgent_if,
        Some(Condition::Is(QuestionIx(0), vec![ChoiceIx(0)]))
    );
    let known = Condition::Is(QuestionIx(1), vec![ChoiceIx(1), ChoiceIx(2)]);
    let written = Condition::Not(Box::new(Condition::Is(QuestionIx(0), vec![ChoiceIx(0)])));
    assert_eq!(started.show_if, Some(Condition::All(vec![known, written])));
    assert_eq!(
        (started.anchors.len(), started.once_begun.as_ref()),
        (0, None)
    );
    let practise = &small.strategies[1];
    assert_eq!(
        practise.fit,
        [(SectionIx(1), Fit::Backfires), (SectionIx(2), Fit::Helps)]
    );
    assert_eq!(
        (practise.lead, practise.evidence, practise.ask),
        (Lead::Organisation, Evidence::A, true)
    );
    assert_eq!(
        (practise.arranged_by, practise.instead.as_slice()),
        (Some(QuestionIx(2)), &[StrategyIx(0)][..])
    );
    assert_eq!(practise.needs[0].question, QuestionIx(1));
    assert_eq!(
        (
            small.strategies[0].eric.as_slice(),
            small.strategies[0].sources.as_slice()
        ),
        (&[41][..], &[SourceIx(0)][..])
    );
}

#[test]
fn a_definition_with_verdicts_becomes_a_questionnaire() {
    let reading = reading(VERDICTS);
    assert_eq!(reading.problems, []);
    assert_eq!(reading.warnings, []);
    let gates = reading.questionnaire.unwrap();
    let Model::Verdicts(rules) = gates.model else {
        panic!("{:?}", gates.model)
    };
    assert_eq!(rules.development, [SectionIx(1), SectionIx(2)]);
    assert_eq!(
        rules.verdicts[0].any,
        [Condition::KindIs(Kind::Scope, vec!["nee".to_owned()])]
    );
    let core = vec![SectionIx(1)];
    let no = vec!["nee".to_owned()];
    let yes = Condition::Is(QuestionIx(3), vec![ChoiceIx(0)]);
    assert_eq!(
        rules.verdicts[1].any,
        [
            Condition::KindIs(Kind::Develop, vec!["nee".to_owned(), "deels".to_owned()]),
            Condition::CriticalIs(no),
            Condition::RoleUnknown(RoleKind::Gate),
            Condition::KnownBelow(
                core.clone(),
                Fraction {
                    numerator: 2,
                    denominator: 3
                }
            ),
            Condition::Below {
                sections: vec![SectionIx(1), SectionIx(2)],
                percent: 50,
                count: 2
            },
            Condition::Any(vec![
                Condition::Not(Box::new(yes)),
                Condition::Below {
                    sections: core,
                    percent: 40,
                    count: 1
                },
            ]),
        ]
    );
    assert!(rules.verdicts[1].points && rules.verdicts[2].any.is_empty());
    assert_eq!(gates.sections[1].role, Role::Core(75));
    assert_eq!(gates.questions[1].leads_to, Some(SectionIx(1)));
}

#[test]
fn line_ends_of_windows_change_nothing_but_the_fingerprint() {
    let unix = reading(PHASES).questionnaire.unwrap();
    let windows = reading(&PHASES.replace('\n', "\r\n"))
        .questionnaire
        .unwrap();
    assert_ne!(unix.sha256, windows.sha256);
    assert_eq!(unix.questions, windows.questions);
}

#[test]
fn a_byte_order_mark_does_no_harm() {
    assert_eq!(reading(&format!("\u{feff}{PHASES}")).problems, []);
}

#[test]
fn the_fingerprint_is_that_of_the_file() {
    let questionnaire = reading(PHASES).questionnaire.unwrap();
    let same = reading(PHASES).questionnaire.unwrap();
    assert_eq!(questionnaire, same);
    let other = reading(&PHASES.replace("Kleine scan", "Kleine scans"))
        .questionnaire
        .unwrap();
    assert_ne!(questionnaire.sha256, other.sha256);
}
