//! What is better done later: what happens now, what first, and when it does come.

use serde::Serialize;

use crate::insight::{NotYet, PhaseReading, Unmet};
use crate::questionnaire::QuestionIx;

use super::Context;
use super::advice::{Arrange, arrange, phase_title, sources};

/// So many are shown before "and 2 more".
const SHOWN: usize = 3;

/// What is better done later, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NotYetList {
    /// The heading.
    pub heading: String,
    /// All of them, most serious first.
    pub items: Vec<NotYetItem>,
    /// How many of `items` are shown at first.
    pub shown: usize,
    /// "and 2 more", when not all are shown at first.
    pub more: Option<String>,
    /// What to say when there is no item.
    pub nothing: Option<String>,
}

/// One thing that is better done later, in words. Empty texts are not shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NotYetItem {
    /// The strategy.
    pub title: String,
    /// How far it is and what to do with that: "planned: wait with this"
    pub state: String,
    /// How it fits now: "often backfires now"
    pub fit: String,
    /// What still has to be reached, and what happens otherwise.
    pub unmet: Vec<Arrange>,
    /// What happens when it comes too early, where `unmet` does not say it; may be empty.
    pub too_early: String,
    /// What to do first in its place.
    pub first: String,
    /// When it does come.
    pub comes: String,
    /// Why nevertheless, as given; may be empty.
    pub reason: String,
    /// Where it comes from.
    pub sources: Vec<String>,
}

/// What is better done later, in words.
pub fn not_yet(context: Context<'_>, reading: &PhaseReading) -> NotYetList {
    let words = &context.words.insight;
    let items: Vec<NotYetItem> = reading
        .not_yet
        .iter()
        .map(|not_yet| item(context, not_yet))
        .collect();
    let nothing = if context.scan.strategies.is_empty() {
        words.advice.no_activities
    } else {
        words.advice.nothing_too_early
    };
    let shown = items.len().min(SHOWN);
    NotYetList {
        heading: words.advice.not_yet.to_owned(),
        shown,
        more: (items.len() > shown).then(|| (words.more)(items.len() - shown)),
        nothing: items.is_empty().then(|| nothing.to_owned()),
        items,
    }
}

fn item(context: Context<'_>, not_yet: &NotYet) -> NotYetItem {
    let words = &context.words.insight.advice;
    let common = &context.words.common;
    let strategy = &context.questionnaire[not_yet.strategy];
    let unmet = arrange(context, not_yet.strategy, &not_yet.unmet);
    let first = if not_yet.instead.is_empty() {
        words.see_do_first.to_owned()
    } else {
        (words.instead)(&context.strategies(&not_yet.instead))
    };
    NotYetItem {
        title: strategy.title.clone(),
        state: common.wait(not_yet.action).to_owned(),
        fit: common.fit(not_yet.fit).to_owned(),
        too_early: if unmet.is_empty() {
            strategy.too_early.clone()
        } else {
            String::new()
        },
        unmet,
        first,
        comes: comes(context, not_yet),
        reason: not_yet.reason.clone(),
        sources: sources(context, &strategy.sources),
    }
}

fn comes(context: Context<'_>, not_yet: &NotYet) -> String {
    let words = &context.words.insight.advice;
    let Some(phase) = phase_title(context, not_yet.comes_in) else {
        return words.comes_never.to_owned();
    };
    match good_enough(context, &not_yet.unmet) {
        None => (words.comes)(phase),
        Some(label) => {
            let questions: Vec<QuestionIx> =
                not_yet.unmet.iter().map(|unmet| unmet.question).collect();
            let titles = context.quoted(&questions);
            (words.comes_once)(phase, &titles, questions.len(), &label)
        }
    }
}

/// The lowest answer that meets the first of the needs: at least 3/4 of the highest points.
fn good_enough(context: Context<'_>, unmet: &[Unmet]) -> Option<String> {
    let scale = context.questionnaire.scale_of(unmet.first()?.question);
    scale
        .choices
        .iter()
        .filter(|choice| 4 * choice.points >= 3 * scale.max())
        .min_by_key(|choice| choice.points)
        .map(|choice| choice.label.clone())
}
