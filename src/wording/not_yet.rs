//! What is better done later: what happens now, what first, and when it does come.

use serde::Serialize;

use crate::insight::{NotYet, PhaseReading, Unmet, Wait};
use crate::questionnaire::QuestionIx;

use super::advice::{Arrange, arrange, phase_title, sources};
use super::{Context, Titled};

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
    /// The activities named in `first`, each with what it means.
    pub instead: Vec<Titled>,
    /// When it does come.
    pub comes: String,
    /// Why nevertheless, as given; may be empty.
    pub reason: String,
    /// What to do when it goes on for that reason; empty without a reason.
    pub answer: String,
    /// Where it comes from.
    pub sources: Vec<String>,
}

/// What is better done later, in words.
pub fn not_yet(context: Context<'_>, reading: &PhaseReading) -> NotYetList {
    let words = &context.words.insight;
    let items: Vec<NotYetItem> = reading
        .not_yet
        .iter()
        .map(|not_yet| item(context, reading, not_yet))
        .collect();
    let nothing = if context.scan.strategies.is_empty() {
        words.advice.no_activities(context.is_group())
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

fn item(context: Context<'_>, reading: &PhaseReading, not_yet: &NotYet) -> NotYetItem {
    let common = &context.words.common;
    let strategy = &context.questionnaire[not_yet.strategy];
    let unmet = arrange(context, reading, not_yet.strategy, &not_yet.unmet);
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
        first: first(context, not_yet),
        instead: context.explained(&not_yet.instead),
        comes: comes(context, not_yet),
        reason: not_yet.reason.clone(),
        answer: if not_yet.reason.is_empty() {
            String::new()
        } else {
            answer(context, not_yet.action).to_owned()
        },
        sources: sources(context, &strategy.sources),
    }
}

/// What to do in its place: what it needs first, then what fits now.
fn first(context: Context<'_>, not_yet: &NotYet) -> String {
    let words = &context.words.insight.advice;
    let needs = needs(not_yet);
    let instead = context.strategies(&not_yet.instead);
    match (needs.is_empty(), instead.is_empty()) {
        (true, true) => words.see_do_first.to_owned(),
        (true, false) => (words.instead)(&instead),
        (false, true) => (words.needs_first)(&context.quoted(&needs)),
        (false, false) => (words.needs_first_and)(&context.quoted(&needs), &instead),
    }
}

fn needs(not_yet: &NotYet) -> Vec<QuestionIx> {
    not_yet.unmet.iter().map(|unmet| unmet.question).collect()
}

/// What to do when it goes on all the same.
fn answer(context: Context<'_>, action: Wait) -> &str {
    let words = &context.words.insight.advice;
    match action {
        Wait::Wait => words.reason_planned,
        Wait::Hold => words.reason_running,
        Wait::NoRepeat => words.reason_done,
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
            let questions = needs(not_yet);
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
