//! A small questionnaire and a full scan.

use jiff::civil::date;
use quickscan::questionnaire::{
    Choice, Evidence, Fit, Fraction, Holds, HoldsWhen, Lead, Model, Origin, Question, QuestionIx,
    Questionnaire, Role, Scale, ScaleIx, Section, SectionIx, Strategy, Thresholds,
};
use quickscan::scan::{
    About, Action, Activity, ActivityState, Answer, Basis, Closing, Depth, Entry, Group, Moment,
    Order, Place, Plan, Previous, PreviousAnswer, Reference, Reveal, Round, Scan, Session, Stage,
    Step, Voting,
};

/// Sections F (F1) and O (O1, O2, O10), strategies S04 and S26. O1 always applies.
pub(super) fn questionnaire() -> Questionnaire {
    Questionnaire {
        id: "proef".to_owned(),
        version: "1.0.0".to_owned(),
        language: "nl".to_owned(),
        written_in: "nl".to_owned(),
        title: "Proefscan".to_owned(),
        intro: String::new(),
        audience: String::new(),
        minutes: 5,
        disclaimer: Vec::new(),
        licence: String::new(),
        model: Model::Phases(Thresholds {
            in_order: 70,
            partly: 40,
            weak: 50,
        }),
        coverage: Fraction {
            numerator: 2,
            denominator: 3,
        },
        most: 3,
        sources: Vec::new(),
        scales: vec![steps()],
        sections: vec![
            section("F", Role::Foundation, &[0]),
            section("O", Role::Phase(ALWAYS), &[1, 2, 3]),
        ],
        questions: vec![
            question("F1", 0, true),
            question("O1", 1, false),
            question("O2", 1, true),
            question("O10", 1, true),
        ],
        strategies: vec![strategy("S04"), strategy("S26")],
        sha256: "ab".repeat(32),
        origin: Origin::Shipped,
    }
}

const ALWAYS: Holds = Holds {
    before: HoldsWhen::Always,
    trying: HoldsWhen::Always,
    used: HoldsWhen::Always,
};

fn steps() -> Scale {
    Scale {
        id: "steps".to_owned(),
        choices: (0..=4)
            .map(|points| Choice {
                code: points.to_string(),
                label: format!("stap {points}"),
                points,
            })
            .collect(),
    }
}

fn section(id: &str, role: Role, questions: &[usize]) -> Section {
    Section {
        id: id.to_owned(),
        role,
        title: id.to_owned(),
        subtitle: String::new(),
        question: String::new(),
        observe: String::new(),
        first_step: String::new(),
        questions: questions.iter().copied().map(QuestionIx).collect(),
    }
}

fn question(id: &str, section: usize, not_applicable: bool) -> Question {
    Question {
        id: id.to_owned(),
        section: SectionIx(section),
        title: id.to_owned(),
        text: format!("Hoe staat het met {id}?"),
        wording: format!("Hoe staat het met {id}?"),
        help: String::new(),
        kind: None,
        scale: ScaleIx(0),
        anchors: Vec::new(),
        critical: false,
        short: true,
        early: false,
        urgent_if: None,
        not_applicable,
        pillar: None,
        leads_to: None,
        evidence: String::new(),
        find_out: String::new(),
        first_step: String::new(),
        strategies: Vec::new(),
        once_begun: None,
        sources: Vec::new(),
        show_if: None,
    }
}

fn strategy(id: &str) -> Strategy {
    Strategy {
        id: id.to_owned(),
        title: id.to_owned(),
        line: String::new(),
        lead: Lead::Together,
        ask: true,
        fit: vec![(SectionIx(1), Fit::Fits)],
        too_early: String::new(),
        instead: Vec::new(),
        arranged_by: None,
        with: Vec::new(),
        first_step: String::new(),
        evidence: Evidence::D,
        evidence_note: String::new(),
        eric: Vec::new(),
        epoc: String::new(),
        sources: Vec::new(),
        needs: Vec::new(),
    }
}

/// Saturday afternoon.
pub(super) fn now() -> Moment {
    "2026-11-21T14:03:00+01:00".parse().unwrap()
}

/// A later moment.
pub(super) fn later() -> Moment {
    "2026-11-21T14:31:12+01:00".parse().unwrap()
}

/// A scan in which every field says something.
pub(super) fn full_scan() -> Scan {
    Scan {
        questionnaire: Reference {
            depth: Depth::Short,
            deepened: vec!["O".to_owned()],
            ..Reference::to(&questionnaire(), Depth::Short)
        },
        about: About {
            intervention: "Samen \"Sterk\"".to_owned(),
            group: "uitvoerders locatie Zwolle".to_owned(),
            organisation: "De Brug".to_owned(),
            stage: Some(Stage::Preparing),
            role: "projectleider".to_owned(),
            started: Some(now()),
            changed: Some(later()),
        },
        session: Session {
            place: Place {
                question: Some("O2".to_owned()),
                step: Some(Step::Discuss),
                reveal: Reveal::Middle,
                black: true,
            },
            until: Some(later()),
            guess: Some(Round {
                voters: 6,
                votes: [("O".to_owned(), 5)].into(),
                unknown: 1,
                not_applicable: 0,
            }),
            practice: Some(Round {
                voters: 6,
                votes: [("4".to_owned(), 6)].into(),
                unknown: 0,
                not_applicable: 0,
            }),
            parked: vec!["wie betaalt de vervanging?".to_owned()],
            closing: Closing {
                notices: vec!["ouders krijgen één plan".to_owned()],
                tomorrow: vec!["ik bel de opleider".to_owned(), "ik oefen".to_owned()],
                needs: vec!["tijd, van mijn teamleider".to_owned()],
            },
        },
        answers: [
            ("O10", full_entry()),
            ("F1", answered(Answer::Unknown)),
            (
                "O2",
                answered(Answer::NotApplicable("geen locaties".to_owned())),
            ),
            ("Z9", answered(Answer::Choice("ja".to_owned()))),
            (
                "O1",
                Entry {
                    note: "nog navragen".to_owned(),
                    ..Entry::default()
                },
            ),
        ]
        .map(|(id, entry)| (id.to_owned(), entry))
        .into(),
        group: Some(Group {
            participants: 6,
            voting: Voting::Keyboard,
            order: Order::OneByOne,
        }),
        strategies: [
            ("S26", ActivityState::Planned, "wettelijke plicht"),
            ("S04", ActivityState::Running, ""),
        ]
        .map(|(id, state, reason)| (id.to_owned(), activity(state, reason)))
        .into(),
        plan: Plan {
            next_scan: Some(date(2027, 2, 21)),
            actions: vec![full_action(), Action::default()],
        },
        previous: None,
    }
}

/// The same as the scan after another one, with an action of then in its plan again.
pub(crate) fn followed_up() -> Scan {
    let mut scan = full_scan();
    let said = |answer: Answer, shown: &str| PreviousAnswer {
        answer,
        shown: shown.to_owned(),
    };
    let left = Action {
        id: "a2".to_owned(),
        what: "handleiding aanpassen".to_owned(),
        ..Action::default()
    };
    scan.plan.actions.push(Action {
        from: "a2".to_owned(),
        ..left.clone()
    });
    scan.previous = Some(Previous {
        questionnaire: Reference {
            version: "0.9.0".to_owned(),
            sha256: "abc".to_owned(),
            deepened: vec!["O".to_owned()],
            asked: vec!["O1".to_owned(), "O2".to_owned()],
            ..scan.questionnaire.clone()
        },
        stage: Some(Stage::NotStarted),
        changed: Some("2026-08-20T09:15:00+02:00".parse().unwrap()),
        answers: [
            (
                "O2",
                said(Answer::Choice("1".to_owned()), "Hoe stond het met O2?"),
            ),
            ("O1", said(Answer::Unknown, "")),
            (
                "A1",
                said(Answer::NotApplicable("geen team".to_owned()), ""),
            ),
        ]
        .map(|(id, answer)| (id.to_owned(), answer))
        .into(),
        actions: vec![full_action(), left],
    });
    scan
}

fn full_entry() -> Entry {
    Entry {
        answer: Some(Answer::Choice("2".to_owned())),
        basis: Some(Basis::Asked),
        location: "Handleiding, p. 12".to_owned(),
        note: "Zwolle wel,\nKampen \\ 'nog' niet".to_owned(),
        private: "spanning in het team".to_owned(),
        shown: "Hoe staat het met O10?".to_owned(),
        minority: "\"het kan helemaal niet\"".to_owned(),
        who_knows: "de teamleider".to_owned(),
        rounds: vec![
            Round {
                voters: 6,
                votes: [("1".to_owned(), 2), ("3".to_owned(), 4)].into(),
                unknown: 0,
                not_applicable: 0,
            },
            Round {
                voters: 6,
                unknown: 5,
                not_applicable: 1,
                ..Round::default()
            },
        ],
    }
}

fn answered(answer: Answer) -> Entry {
    Entry {
        answer: Some(answer),
        ..Entry::default()
    }
}

fn activity(state: ActivityState, reason: &str) -> Activity {
    Activity {
        state,
        reason: reason.to_owned(),
    }
}

fn full_action() -> Action {
    Action {
        id: "a1".to_owned(),
        goal: "uitvoerders zien het nut".to_owned(),
        result: "drie teams hebben het besproken".to_owned(),
        what: "teamoverleg".to_owned(),
        who: "de projectleider".to_owned(),
        when: "over 3 weken".to_owned(),
        due: Some(date(2026, 12, 12)),
        strategy: "S04".to_owned(),
        done: true,
        outcome: "gelukt\nop één team na".to_owned(),
        from: String::new(),
    }
}
