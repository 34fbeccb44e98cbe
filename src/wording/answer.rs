//! An answer in words.

use serde::Serialize;

use crate::insight::State;
use crate::questionnaire::{Choice, QuestionIx};
use crate::scan::Answer;

use super::Context;
use super::group::{is_split, marked};

/// An answer in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AnswerWords {
    /// The label of the choice, or "don't know", "not applicable", "still open".
    pub label: String,
    /// The recognisable situation of the choice, or the reason why it is not applicable; may be
    /// empty.
    pub anchor: String,
    /// Points and highest points, where the answer is a choice.
    pub points: Option<(u32, u32)>,
}

/// The answer to a question in words, as it counts: a choice that its scale no longer has is open.
pub fn answer(context: Context<'_>, question: QuestionIx) -> AnswerWords {
    let common = &context.words.common;
    let asked = &context.questionnaire[question];
    let plain = |label: &str, anchor: &str| AnswerWords {
        label: label.to_owned(),
        anchor: anchor.to_owned(),
        points: None,
    };
    match context.sheet.state(question) {
        State::Hidden | State::Open => plain(common.open, ""),
        State::Unknown if is_split(context, question) => {
            plain(context.words.insight.group.not_agreed, "")
        }
        State::Unknown => plain(common.unknown, ""),
        State::NotApplicable => plain(common.not_applicable, reason(context, question)),
        State::Chosen(choice) => {
            let scale = context.questionnaire.scale_of(question);
            AnswerWords {
                label: scale[choice].label.clone(),
                anchor: asked.anchors.get(choice.0).cloned().unwrap_or_default(),
                points: Some((scale[choice].points, scale.max())),
            }
        }
    }
}

/// The answer to a question where it is named as agreed: code and label, because "agreed: not yet" reads as
/// not agreed yet.
pub fn agreed_answer(context: Context<'_>, question: QuestionIx) -> String {
    match context.sheet.state(question) {
        State::Chosen(choice) => coded(&context.questionnaire.scale_of(question)[choice]),
        _ => answer(context, question).label,
    }
}

/// A choice by its code and its label; by its label alone where the code is a word.
pub fn coded(choice: &Choice) -> String {
    if is_figure(&choice.code) {
        format!("{}, {}", choice.code, choice.label)
    } else {
        choice.label.clone()
    }
}

/// Whether a code is a figure.
pub(super) fn is_figure(code: &str) -> bool {
    code.chars().all(|one| one.is_ascii_digit())
}

/// Why a question is not applicable, as given; may be empty.
fn reason(context: Context<'_>, question: QuestionIx) -> &str {
    let entry = context
        .scan
        .answers
        .get(&context.questionnaire[question].id);
    match entry.and_then(|entry| entry.answer.as_ref()) {
        Some(Answer::NotApplicable(reason)) => reason,
        Some(Answer::Choice(_) | Answer::Unknown) | None => "",
    }
}

/// An answer as a reason for something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Because {
    /// The title of the question.
    pub title: String,
    /// The label of the answer, with a mark where a group differs and has not agreed on it.
    pub answer: String,
    /// The recognisable situation of the choice; may be empty.
    pub anchor: String,
}

/// The answers behind something, in the order given.
pub fn because(context: Context<'_>, questions: &[QuestionIx]) -> Vec<Because> {
    questions
        .iter()
        .map(|question| {
            let given = answer(context, *question);
            Because {
                title: context.question_title(*question).to_owned(),
                answer: marked(context, *question, given.label),
                anchor: given.anchor,
            }
        })
        .collect()
}
