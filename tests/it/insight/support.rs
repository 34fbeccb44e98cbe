//! Scans and definitions put together by name.

use quickscan::insight::{Insight, Outcome, PhaseReading, Reading};
use quickscan::questionnaire::{ChoiceIx, Condition, QuestionIx, Questionnaire, StrategyIx};
use quickscan::scan::{Activity, ActivityState, Answer, Depth, Entry, Scan, Stage};

/// A full scan with every question answered with this code.
pub(super) fn all_answered(questionnaire: &Questionnaire, code: &str) -> Scan {
    let mut scan = Scan::default();
    scan.questionnaire.depth = Depth::Full;
    scan.about.stage = Some(Stage::Preparing);
    for question in &questionnaire.questions {
        answer(&mut scan, &question.id, code);
    }
    scan
}

/// Answers a question with a choice.
pub(super) fn answer(scan: &mut Scan, question: &str, code: &str) {
    give(scan, question, Some(Answer::Choice(code.to_owned())));
}

/// Gives a question any answer, or none.
pub(super) fn give(scan: &mut Scan, question: &str, answer: Option<Answer>) {
    let entry = Entry {
        answer,
        ..Entry::default()
    };
    scan.answers.insert(question.to_owned(), entry);
}

/// Says how far a strategy is.
pub(super) fn doing(scan: &mut Scan, strategy: &str, state: ActivityState) {
    let activity = Activity {
        state,
        reason: String::new(),
    };
    scan.strategies.insert(strategy.to_owned(), activity);
}

/// The question with this id.
pub(super) fn question(questionnaire: &Questionnaire, id: &str) -> QuestionIx {
    questionnaire.question_with_id(id).unwrap()
}

/// The strategy with this id.
pub(super) fn strategy(questionnaire: &Questionnaire, id: &str) -> StrategyIx {
    questionnaire.strategy_with_id(id).unwrap()
}

/// The ids of these questions.
pub(super) fn ids(
    questionnaire: &Questionnaire,
    questions: impl IntoIterator<Item = QuestionIx>,
) -> Vec<&str> {
    let questions = questions.into_iter();
    questions
        .map(|one| questionnaire[one].id.as_str())
        .collect()
}

/// That a question is answered with one of these choices, by their place on the scale.
pub(super) fn is(questionnaire: &Questionnaire, id: &str, choices: &[usize]) -> Condition {
    let choices = choices.iter().copied().map(ChoiceIx);
    Condition::Is(question(questionnaire, id), choices.collect())
}

/// The reading of the phase model.
pub(super) fn by_phase(insight: Insight) -> PhaseReading {
    match insight.reading {
        Reading::Phases(reading) => *reading,
        Reading::Verdict(outcome) => panic!("a verdict: {outcome:?}"),
    }
}

/// The outcome of the verdict model.
pub(super) fn by_verdict(insight: Insight) -> Outcome {
    match insight.reading {
        Reading::Verdict(outcome) => outcome,
        Reading::Phases(reading) => panic!("a reading by phase: {reading:?}"),
    }
}
