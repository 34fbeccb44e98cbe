//! What holds for any answers at all.

use std::collections::BTreeSet;

use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use quickscan::insight::{Figures, PhaseReading, Reading, Sheet, State, Step, read};
use quickscan::questionnaire::{ChoiceIx, Question, QuestionIx, Questionnaire};
use quickscan::scan::{
    Activity, ActivityState, Answer, Basis, Depth, Entry, Reference, Scan, Stage,
};

use super::definitions::{phases, verdicts};
use super::support::{by_phase, give};

/// Half of the answers are choices, as in scans that are nearly filled in.
fn any_answer(questionnaire: &Questionnaire, question: &Question) -> BoxedStrategy<Entry> {
    let choices = &questionnaire[question.scale].choices;
    let codes: Vec<String> = choices.iter().map(|choice| choice.code.clone()).collect();
    let answer = prop_oneof![
        8 => select(codes).prop_map(|code| Some(Answer::Choice(code))),
        1 => Just(Some(Answer::Unknown)),
        1 => Just(Some(Answer::NotApplicable("reden".to_owned()))),
        1 => Just(Some(Answer::Choice("weg".to_owned()))),
        1 => Just(None),
    ];
    let basis = prop_oneof![Just(None), select(Basis::ALL.to_vec()).prop_map(Some)];
    let entry = (answer, basis).prop_map(|(answer, basis)| Entry {
        answer,
        basis,
        ..Entry::default()
    });
    entry.boxed()
}

fn any_activity() -> impl Strategy<Value = Option<Activity>> {
    let state = select(ActivityState::ALL.to_vec());
    let activity = state.prop_map(|state| Activity {
        state,
        reason: String::new(),
    });
    prop_oneof![2 => Just(None), 1 => activity.prop_map(Some)]
}

fn any_reference(questionnaire: &Questionnaire) -> impl Strategy<Value = Reference> + use<> {
    let depth = prop_oneof![Just(Depth::Short), Just(Depth::Full)];
    let sections = questionnaire.sections.iter();
    let sections: Vec<String> = sections.map(|section| section.id.clone()).collect();
    (depth, subsequence(sections, 0..2)).prop_map(|(depth, deepened)| Reference {
        depth,
        deepened,
        ..Reference::default()
    })
}

fn any_stage() -> impl Strategy<Value = Option<Stage>> {
    prop_oneof![Just(None), select(Stage::ALL.to_vec()).prop_map(Some)]
}

/// Any scan of this questionnaire.
pub(super) fn any_scan(questionnaire: &'static Questionnaire) -> impl Strategy<Value = Scan> {
    let questions = questionnaire.questions.iter();
    let answers: Vec<_> = questions
        .map(|question| any_answer(questionnaire, question))
        .collect();
    let strategies = questionnaire.strategies.iter();
    let activities: Vec<_> = strategies.map(|_| any_activity()).collect();
    let reference = any_reference(questionnaire);
    (reference, any_stage(), answers, activities).prop_map(
        |(reference, stage, answers, activities)| {
            let mut scan = Scan {
                questionnaire: reference,
                ..Scan::default()
            };
            scan.about.stage = stage;
            let ids = questionnaire.questions.iter().map(|one| one.id.clone());
            scan.answers = ids.zip(answers).collect();
            let ids = questionnaire.strategies.iter().map(|one| one.id.clone());
            let activities = ids.zip(activities);
            scan.strategies = activities
                .filter_map(|(id, activity)| Some((id, activity?)))
                .collect();
            scan
        },
    )
}

/// A questionnaire, any scan of it, and one of its questions.
fn any_scan_and_question() -> impl Strategy<Value = (&'static Questionnaire, Scan, QuestionIx)> {
    prop_oneof![Just(phases()), Just(verdicts())].prop_flat_map(|questionnaire| {
        let question = (0..questionnaire.questions.len()).prop_map(QuestionIx);
        (Just(questionnaire), any_scan(questionnaire), question)
    })
}

fn figures_around(questionnaire: &Questionnaire, scan: &Scan, question: QuestionIx) -> Figures {
    let section = questionnaire[question].section;
    read(questionnaire, scan).figures.swap_remove(section.0)
}

fn choose(questionnaire: &Questionnaire, scan: &mut Scan, question: QuestionIx, choice: ChoiceIx) {
    let code = questionnaire.scale_of(question)[choice].code.clone();
    give(
        scan,
        &questionnaire[question].id,
        Some(Answer::Choice(code)),
    );
}

fn choices(questionnaire: &Questionnaire, question: QuestionIx) -> impl Iterator<Item = ChoiceIx> {
    (0..questionnaire.scale_of(question).choices.len()).map(ChoiceIx)
}

/// Every question an insight by phase names.
fn named(reading: &PhaseReading) -> BTreeSet<QuestionIx> {
    let because = reading.do_first.iter().flat_map(|one| &one.because);
    let lists = [
        &reading.attention,
        &reading.points,
        &reading.foundation,
        &reading.find_out,
        &reading.prepare,
        &reading.strengths,
    ];
    lists
        .into_iter()
        .flatten()
        .chain(because)
        .copied()
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn a_score_lies_between_its_lowest_and_its_highest(
        (questionnaire, scan, _) in any_scan_and_question(),
    ) {
        for figures in read(questionnaire, &scan).figures {
            let (low, high) = (figures.low(), figures.high());
            if let Some(score) = figures.score() {
                prop_assert!(low <= Some(score) && Some(score) <= high);
            }
            prop_assert_eq!(low.is_some(), figures.applicable > 0);
            prop_assert!(low <= high);
        }
    }

    #[test]
    fn a_higher_answer_never_lowers_the_score(
        (questionnaire, mut scan, question) in any_scan_and_question(),
    ) {
        let mut scores = Vec::new();
        for choice in choices(questionnaire, question) {
            choose(questionnaire, &mut scan, question, choice);
            let points = questionnaire.scale_of(question)[choice].points;
            scores.push((points, figures_around(questionnaire, &scan, question).score()));
        }
        scores.sort_by_key(|(points, _)| *points);
        prop_assert!(scores.is_sorted_by_key(|(_, score)| *score));
    }

    #[test]
    fn an_unknown_answered_any_way_stays_between_low_and_high(
        (questionnaire, mut scan, question) in any_scan_and_question(),
    ) {
        give(&mut scan, &questionnaire[question].id, Some(Answer::Unknown));
        let before = figures_around(questionnaire, &scan, question);
        let is_visible = Sheet::of(questionnaire, &scan).is_visible(question);
        for choice in choices(questionnaire, question) {
            choose(questionnaire, &mut scan, question, choice);
            let after = figures_around(questionnaire, &scan, question);
            prop_assert!(before.low() <= after.low() && after.high() <= before.high());
            if is_visible {
                prop_assert!(before.low() <= after.score() && after.score() <= before.high());
            }
        }
    }

    #[test]
    fn the_same_answers_say_the_same_in_whatever_order_they_came(
        (questionnaire, scan, question) in any_scan_and_question(),
    ) {
        let mut turned = scan.clone();
        turned.answers.clear();
        turned.strategies.clear();
        let (first, last): (Vec<_>, Vec<_>) = scan
            .answers
            .clone()
            .into_iter()
            .partition(|(id, _)| *id > questionnaire[question].id);
        turned.answers.extend(first.into_iter().chain(last).rev());
        turned.strategies.extend(scan.strategies.clone().into_iter().rev());
        prop_assert_eq!(read(questionnaire, &turned), read(questionnaire, &scan));
    }

    #[test]
    fn an_answer_that_is_not_asked_for_says_nothing(
        (questionnaire, mut scan, question) in any_scan_and_question(),
    ) {
        let sheet = Sheet::of(questionnaire, &scan);
        if sheet.state(question) == State::Hidden {
            let before = read(questionnaire, &scan);
            scan.answers.remove(&questionnaire[question].id);
            prop_assert_eq!(read(questionnaire, &scan), before);
        }
    }

    #[test]
    fn advice_fits_has_a_reason_and_is_given_once(scan in any_scan(phases())) {
        let reading = by_phase(read(phases(), &scan));
        prop_assert!(reading.points.len() <= phases().most);
        prop_assert!(reading.do_first.len() <= phases().most);
        let mut seen = BTreeSet::new();
        for advised in &reading.do_first {
            prop_assert!(!advised.because.is_empty());
            let reasons: BTreeSet<QuestionIx> = advised.because.iter().copied().collect();
            prop_assert_eq!(reasons.len(), advised.because.len());
            if let Step::Strategy(strategy, fit) = advised.step {
                prop_assert!(fit.is_advisable(), "{} is {}", strategy.0, fit.sign());
                prop_assert!(seen.insert(strategy), "{} is advised twice", strategy.0);
                let phase = reading.working.phase().or(phases().phases().next_back());
                prop_assert_eq!(Some(fit), phase.map(|one| phases()[strategy].fit_in(one)));
            }
        }
        for not_yet in &reading.not_yet {
            prop_assert!(!seen.contains(&not_yet.strategy));
            prop_assert!(!not_yet.fit.is_advisable());
        }
    }

    #[test]
    fn only_questions_that_are_asked_are_named(scan in any_scan(phases())) {
        let sheet = Sheet::of(phases(), &scan);
        let reading = by_phase(read(phases(), &scan));
        for question in named(&reading) {
            prop_assert!(sheet.is_visible(question), "{}", phases()[question].id);
        }
    }

    #[test]
    fn an_outcome_that_is_not_provisional_survives_the_worst_answers(
        scan in any_scan(verdicts()),
    ) {
        let Reading::Verdict(outcome) = read(verdicts(), &scan).reading else {
            return Err(TestCaseError::fail("no verdict"));
        };
        prop_assert!(outcome.points.len() <= verdicts().most);
        let unknown = 2;
        if outcome.provisional || outcome.verdict == unknown {
            return Ok(());
        }
        let mut worst = scan.clone();
        let sheet = Sheet::of(verdicts(), &scan);
        for question in sheet.visible().filter(|question| sheet.is_not_known(*question)) {
            let lowest = verdicts().scale_of(question).lowest();
            choose(verdicts(), &mut worst, question, lowest);
        }
        let Reading::Verdict(at_worst) = read(verdicts(), &worst).reading else {
            return Err(TestCaseError::fail("no verdict"));
        };
        prop_assert_eq!(at_worst.verdict, outcome.verdict);
    }
}
