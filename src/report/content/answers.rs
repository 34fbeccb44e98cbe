//! Everything that was answered, what is being done already, and what was agreed.

use crate::insight::State;
use crate::questionnaire::{QuestionIx, Strategy};
use crate::scan::{Activity, ActivityState, Entry};
use crate::wording::{self, Context, capital, sentence};

use super::{Item, Outline, clauses, joined, pictures};

/// All visible questions with their answers, per section.
pub(super) fn answers(outline: &mut Outline, context: Context<'_>) {
    outline.heading(2, context.words.report.answers);
    for section in &context.questionnaire.sections {
        let visible: Vec<QuestionIx> = section
            .questions
            .iter()
            .copied()
            .filter(|question| context.sheet.is_visible(*question))
            .collect();
        if visible.is_empty() {
            continue;
        }
        outline.heading(3, section.title.clone());
        outline.items(visible.iter().map(|question| item(context, *question)));
        let title = (context.words.pictures.votes)(&section.title);
        outline.picture(pictures::votes(context, title, &visible));
    }
}

fn item(context: Context<'_>, question: QuestionIx) -> Item {
    let words = &context.words.report;
    let asked = &context.questionnaire[question];
    let entry = context.scan.answers.get(&asked.id);
    let mut details = vec![
        Item::labelled(words.answer, answer(context, question)),
        Item::labelled(words.reached, reached(context, question)),
    ];
    details.extend(entry.map_or_else(Vec::new, |entry| remarks(context, question, entry)));
    details.retain(|detail| !detail.text.is_empty());
    let key = if asked.critical {
        format!(" ({})", context.words.common.key_question)
    } else {
        String::new()
    };
    Item::labelled(
        format!("{} {}{key}", asked.id, asked.title),
        asked.text.as_str(),
    )
    .with(details)
}

fn answer(context: Context<'_>, question: QuestionIx) -> String {
    let given = wording::answer(context, question);
    let points = given
        .points
        .map(|(points, max)| (context.words.report.points_short)(points, max));
    let head = match points {
        Some(points) => format!("{} ({points})", given.label),
        None => given.label,
    };
    joined([&*sentence(&head), &*sentence(&given.anchor)])
}

/// How a group reached the answer, with the votes of every round; empty without a group.
fn reached(context: Context<'_>, question: QuestionIx) -> String {
    let Some(reached) = wording::reached(context, question) else {
        return String::new();
    };
    let rounds = reached.rounds.iter();
    let rounds = rounds.map(|round| sentence(&format!("{}: {}", round.title, round.line())));
    let said: Vec<String> = std::iter::once(sentence(&reached.how))
        .chain(rounds)
        .collect();
    joined(said.iter().map(String::as_str))
}

/// What stands beside an answer. A private note is no part of it.
fn remarks(context: Context<'_>, question: QuestionIx, entry: &Entry) -> Vec<Item> {
    let words = &context.words.report;
    let chosen = matches!(context.sheet.state(question), State::Chosen(_));
    let basis = entry
        .basis
        .filter(|_| chosen)
        .map(|basis| context.words.common.basis(basis))
        .unwrap_or_default();
    let reworded = entry.shown.trim() != context.questionnaire[question].wording.trim();
    let shown = if reworded { entry.shown.as_str() } else { "" };
    vec![
        Item::labelled(words.basis, sentence(basis)),
        Item::labelled(words.location, entry.location.as_str()),
        Item::labelled(words.note, entry.note.as_str()),
        Item::labelled(words.minority, entry.minority.as_str()),
        Item::labelled(words.who_knows, entry.who_knows.as_str()),
        Item::labelled(words.shown, shown),
    ]
}

/// What is being done already, by how far it is, with the reasons given.
pub(super) fn activities(outline: &mut Outline, context: Context<'_>) {
    let by_state = ActivityState::ALL.into_iter().rev().map(|state| {
        let details: Vec<Item> = context
            .questionnaire
            .strategies
            .iter()
            .filter_map(|strategy| {
                let activity = context.scan.strategies.get(&strategy.id)?;
                (activity.state == state).then(|| activity_item(context, strategy, activity))
            })
            .collect();
        Item::labelled(capital(context.words.common.state(state)), "").with(details)
    });
    let by_state: Vec<Item> = by_state.filter(|item| !item.details.is_empty()).collect();
    if !by_state.is_empty() {
        outline.heading(2, context.words.report.activities);
        outline.items(by_state);
    }
}

fn activity_item(context: Context<'_>, strategy: &Strategy, activity: &Activity) -> Item {
    let label = context.words.insight.advice.reason;
    let reason = match activity.reason.as_str() {
        "" => String::new(),
        reason => sentence(&format!("{label}: {reason}")),
    };
    Item::plain(joined([&*sentence(&strategy.title), &*reason]))
}

/// What was agreed, where something was.
pub(super) fn plan(outline: &mut Outline, context: Context<'_>) {
    let words = &context.words.report;
    let actions = context.scan.plan.in_order().into_iter();
    let rows: Vec<[String; 6]> = actions
        .map(|(_, action)| {
            let done = action.done.then(|| words.plan_done.to_owned());
            let outcome = Some(action.outcome.clone()).filter(|outcome| !outcome.is_empty());
            [
                action.goal.clone(),
                action.result.clone(),
                action.what.clone(),
                action.who.clone(),
                wording::when(context.words, action),
                clauses([done, outcome]),
            ]
        })
        .collect();
    if !rows.is_empty() {
        outline.heading(2, words.plan);
        outline.table(words.plan_table, words.plan_columns, &rows);
    }
}
