//! The advice as actions one can agree on: what is wanted, what comes of it, how to begin.

use crate::questionnaire::{QuestionIx, Questionnaire, SectionIx};
use crate::scan::{Action, Plan};

use super::reading::{Advised, Insight, Reading, Step};

/// What is advised to do first as actions, in its order: without a name and without a date.
pub fn drafts(questionnaire: &Questionnaire, insight: &Insight) -> Vec<Action> {
    match &insight.reading {
        Reading::Phases(reading) => {
            let advised = reading.do_first.iter();
            advised.map(|one| of_advice(questionnaire, one)).collect()
        }
        Reading::Verdict(outcome) => {
            let sections = outcome.points.iter();
            sections
                .map(|section| of_section(questionnaire, *section))
                .collect()
        }
    }
}

/// The action of a plan that was made of a draft, by its position: of the same strategy, else with the
/// same thing to do or the same result.
pub fn made_of(plan: &Plan, draft: &Action) -> Option<usize> {
    let same = |action: &Action| {
        if draft.strategy.is_empty() {
            let kept = |one: &str, other: &str| !one.is_empty() && one == other;
            kept(&action.what, &draft.what) || kept(&action.result, &draft.result)
        } else {
            action.strategy == draft.strategy
        }
    };
    plan.actions.iter().position(same)
}

fn of_advice(questionnaire: &Questionnaire, advised: &Advised) -> Action {
    let goal = advised.because.first();
    let goal = goal.map_or_else(String::new, |question| wanted(questionnaire, *question));
    match advised.step {
        Step::Strategy(strategy, _) => {
            let strategy = &questionnaire[strategy];
            Action {
                goal,
                result: strategy.title.clone(),
                what: strategy.first_step.clone(),
                strategy: strategy.id.clone(),
                ..Action::default()
            }
        }
        Step::FirstStep(question) => Action {
            goal,
            result: questionnaire[question].title.clone(),
            what: questionnaire[question].first_step.clone(),
            ..Action::default()
        },
    }
}

/// The first question of a part says what is wanted of it, a key question before others.
fn of_section(questionnaire: &Questionnaire, section: SectionIx) -> Action {
    let section = &questionnaire[section];
    let is_key = |question: &&QuestionIx| questionnaire[**question].critical;
    let questions = &section.questions;
    let question = questions.iter().find(is_key).or(questions.first());
    Action {
        goal: question.map_or_else(String::new, |question| wanted(questionnaire, *question)),
        result: section.title.clone(),
        what: section.first_step.clone(),
        ..Action::default()
    }
}

/// The situation that the best answer to a question describes; where the author gave none, its title.
fn wanted(questionnaire: &Questionnaire, question: QuestionIx) -> String {
    let asked = &questionnaire[question];
    let choices = &questionnaire.scale_of(question).choices;
    let described = choices.iter().zip(&asked.anchors);
    let best = described.max_by_key(|(choice, _)| choice.points);
    best.map_or_else(|| asked.title.clone(), |(_, anchor)| anchor.clone())
}
