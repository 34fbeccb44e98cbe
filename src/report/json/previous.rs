//! The scan before this one as data: what was answered, what was agreed, and what changed since.

use serde::Serialize;

use crate::insight::{LastTime, last_time};
use crate::scan::{Answer, Stage};
use crate::wording::{self, Context, Titled};

use super::answers::{Action, action};

/// The scan before this one. `place` and `sections` are sentences.
#[derive(Serialize)]
pub(super) struct Previous<'a> {
    version: &'a str,
    depth: &'static str,
    deepened: &'a [String],
    stage: Option<&'static str>,
    changed: Option<String>,
    answers: Vec<Answered<'a>>,
    actions: Vec<Earlier<'a>>,
    place: String,
    sections: Vec<Titled>,
}

/// What was answered then to a question that the questionnaire still has.
#[derive(Serialize)]
struct Answered<'a> {
    id: &'a str,
    /// `choice`, `unknown` or `not-applicable`
    answer: &'static str,
    choice: Option<&'a str>,
    reason: Option<&'a str>,
    reworded: bool,
}

/// An action of then, with what became of it.
#[derive(Serialize)]
struct Earlier<'a> {
    #[serde(flatten)]
    action: Action<'a>,
    in_plan: bool,
}

/// The scan before this one; none where there is none.
pub(super) fn previous(context: Context<'_>) -> Option<Previous<'_>> {
    let scan = context.scan;
    let previous = scan.previous.as_ref()?;
    let said = wording::since(context)?;
    let questionnaire = context.questionnaire;
    let answers = questionnaire.question_ixs().filter_map(|question| {
        let then = last_time(questionnaire, scan, question)?;
        Some(answered(&questionnaire[question].id, then))
    });
    let actions = previous.actions.iter();
    Some(Previous {
        version: &previous.questionnaire.version,
        depth: previous.questionnaire.depth.code(),
        deepened: &previous.questionnaire.deepened,
        stage: previous.stage.map(Stage::code),
        changed: previous.changed.map(|moment| moment.to_string()),
        answers: answers.collect(),
        actions: actions
            .map(|earlier| Earlier {
                action: action(earlier),
                in_plan: scan.goes_on_with(earlier),
            })
            .collect(),
        place: said.place,
        sections: said.sections,
    })
}

fn answered<'a>(id: &'a str, then: LastTime<'a>) -> Answered<'a> {
    let (answer, choice, reason) = match then.answer {
        Answer::Choice(code) => ("choice", Some(code.as_str()), None),
        Answer::Unknown => ("unknown", None, None),
        Answer::NotApplicable(why) => ("not-applicable", None, Some(why.as_str())),
    };
    Answered {
        id,
        answer,
        choice,
        reason,
        reworded: then.reworded,
    }
}
