//! An answer in words.

use crate::questionnaire::QuestionIx;
use crate::scan::Answer;

use super::Context;

/// An answer in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerWords {
    /// The label of the choice, or "don't know", "not applicable", "still open".
    pub label: String,
    /// The recognisable situation of the choice, or the reason why it is not applicable; may be
    /// empty.
    pub anchor: String,
    /// Points and highest points, where the answer is a choice.
    pub points: Option<(u32, u32)>,
}

/// The answer to a question in words. A choice that its scale no longer has counts as open.
pub fn answer(context: Context<'_>, question: QuestionIx) -> AnswerWords {
    let common = &context.words.common;
    let asked = &context.questionnaire[question];
    let given = context
        .scan
        .answers
        .get(&asked.id)
        .and_then(|entry| entry.answer.as_ref());
    let plain = |label: &str, anchor: &str| AnswerWords {
        label: label.to_owned(),
        anchor: anchor.to_owned(),
        points: None,
    };
    match given {
        Some(Answer::Unknown) => plain(common.unknown, ""),
        Some(Answer::NotApplicable(reason)) => plain(common.not_applicable, reason),
        None => plain(common.open, ""),
        Some(Answer::Choice(code)) => {
            let scale = context.questionnaire.scale_of(question);
            match scale.choice_with_code(code) {
                None => plain(common.open, ""),
                Some(choice) => AnswerWords {
                    label: scale[choice].label.clone(),
                    anchor: asked.anchors.get(choice.0).cloned().unwrap_or_default(),
                    points: Some((scale[choice].points, scale.max())),
                },
            }
        }
    }
}

/// An answer as a reason for something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Because {
    /// The title of the question.
    pub title: String,
    /// The label of the answer.
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
                answer: given.label,
                anchor: given.anchor,
            }
        })
        .collect()
}
