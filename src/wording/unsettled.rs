//! The points on which a group differs or differed, in words.

use serde::Serialize;

use crate::insight::GroupReading;
use crate::questionnaire::QuestionIx;
use crate::scan::Entry;

use super::group::{is_split, reached, standing};
use super::verdict::some;
use super::{AnswerWords, Context, agreed_answer, answer, capital, sentence};

/// The points without agreement, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WithoutAgreement {
    /// The heading.
    pub heading: String,
    /// What the list is.
    pub intro: String,
    /// The heading where it is something to talk about.
    pub talk_heading: String,
    /// What the list is there.
    pub talk_intro: String,
    /// Where the group differs, key questions and larger differences first.
    pub apart: Vec<Apart>,
    /// Where only the agreeing is left; none when that is nothing. `close` is its name in the data.
    #[serde(rename = "close")]
    pub of_one_mind: Option<String>,
}

/// A point on which a group differs and has not agreed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Apart {
    /// The title of the question.
    pub title: String,
    /// Whether it is a key question.
    pub critical: bool,
    /// Why they differ.
    pub headline: String,
    /// The votes of the last round that counts.
    pub votes: String,
    /// What counts for now.
    pub counts: String,
    /// What to ask in the conversation.
    pub prompt: String,
    /// Another view that was written down; may be empty.
    pub minority: String,
    /// Who knows more about it; may be empty.
    pub who_knows: String,
}

/// The points without agreement; none when there is no such point.
pub fn without_agreement(context: Context<'_>, group: &GroupReading) -> Option<WithoutAgreement> {
    let words = &context.words.insight.group;
    if group.without_agreement.is_empty() {
        return None;
    }
    let apart = group.differences.iter();
    let apart = apart.filter(|question| group.without_agreement.contains(question));
    let ready = &group.of_one_mind;
    Some(WithoutAgreement {
        heading: words.without_agreement.to_owned(),
        intro: words.without_agreement_intro.to_owned(),
        talk_heading: words.talk_about.to_owned(),
        talk_intro: words.talk_about_intro.to_owned(),
        apart: apart
            .filter_map(|question| point(context, *question))
            .collect(),
        of_one_mind: (!ready.is_empty())
            .then(|| (words.of_one_mind)(&some(context, ready), ready.len())),
    })
}

fn point(context: Context<'_>, question: QuestionIx) -> Option<Apart> {
    let votes = context.sheet.votes(question)?;
    let standing = standing(context, question, votes);
    let counted = reached(context, question)?.rounds.into_iter();
    let last = counted.rev().find(|round| round.does_not_count.is_none())?;
    let counts = if is_split(context, question) {
        context.words.insight.group.nothing_counts.to_owned()
    } else {
        sentence(&capital(&answer(context, question).label))
    };
    let id = &context.questionnaire[question].id;
    let entry = context.scan.answers.get(id);
    let text = |field: fn(&Entry) -> &String| entry.map(field).cloned().unwrap_or_default();
    Some(Apart {
        title: context.question_title(question).to_owned(),
        critical: context.questionnaire[question].critical,
        headline: sentence(&standing.headline),
        votes: format!("{}: {}.", last.title, last.votes),
        counts,
        prompt: standing.prompt.unwrap_or_default(),
        minority: text(|entry| &entry.minority),
        who_knows: text(|entry| &entry.who_knows),
    })
}

/// What a group differed on first, and agreed on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Settled {
    /// The heading.
    pub heading: String,
    /// What the list is.
    pub intro: String,
    /// In file order.
    pub items: Vec<SettledPoint>,
}

/// A point on which a group agreed after it had differed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SettledPoint {
    /// The title of the question.
    pub title: String,
    /// The agreed answer by its code and its label.
    pub agreed: String,
    /// The agreed answer.
    pub answer: AnswerWords,
    /// Another view that was written down; may be empty.
    pub minority: String,
}

/// What a group differed on first, and agreed on; none where that is nothing.
pub fn settled(context: Context<'_>, group: &GroupReading) -> Option<Settled> {
    let words = &context.words.insight.group;
    let agreed = group.agreed.iter();
    let items: Vec<SettledPoint> = agreed
        .filter_map(|question| settled_point(context, *question))
        .collect();
    (!items.is_empty()).then(|| Settled {
        heading: words.settled.to_owned(),
        intro: words.settled_intro.to_owned(),
        items,
    })
}

fn settled_point(context: Context<'_>, question: QuestionIx) -> Option<SettledPoint> {
    let asked = &context.questionnaire[question];
    let entry = context.scan.answers.get(&asked.id)?;
    context.sheet.split(question).map(|_| SettledPoint {
        title: asked.title.clone(),
        agreed: agreed_answer(context, question),
        answer: answer(context, question),
        minority: entry.minority.clone(),
    })
}
