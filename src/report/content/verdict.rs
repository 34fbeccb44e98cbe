//! The outcome of the verdict model, the gates and the parts behind it.

use crate::insight::{Figures, Outcome};
use crate::wording::{self, Context, VerdictText};

use super::{
    Item, Outline, Subject, advice, again, answers, clauses, group, joined, pictures, since,
    strengths,
};

/// The outcome, and what it rests on.
pub(super) fn verdict(outline: &mut Outline, subject: &Subject<'_>, outcome: &Outcome) {
    let context = subject.context;
    let figures: &[Figures] = &subject.insight.figures;
    let intro = context.words.report.strengths_intro;
    strengths(outline, context, &outcome.strengths, intro);
    let text = wording::verdict(context, figures, outcome);
    if let Some(text) = &text {
        headline(outline, text);
    }
    group::without_agreement(outline, subject);
    group::settled(outline, subject);
    gates(outline, context, outcome);
    develop(outline, context, figures, outcome);
    parts(outline, context, figures, outcome);
    advice::find_out(outline, &wording::find_out_outcome(context, outcome));
    since::since(outline, context);
    answers::plan(outline, context);
    group::kept(outline, context);
    if let Some(text) = &text {
        closing(outline, subject, text);
    }
}

/// The outcome, what it means and the rule that gave it.
pub(super) fn headline(outline: &mut Outline, text: &VerdictText) {
    outline.heading(2, text.headline.clone());
    outline.paragraphs(&text.text);
    outline.paragraphs(&text.rule);
    if let Some(provisional) = &text.provisional {
        outline.note(provisional.clone());
    }
}

/// When to fill in again, and where to look beside it.
pub(super) fn closing(outline: &mut Outline, subject: &Subject<'_>, text: &VerdictText) {
    again(outline, subject.context, subject.made);
    outline.paragraphs(&text.other_scan);
}

pub(super) fn gates(outline: &mut Outline, context: Context<'_>, outcome: &Outcome) {
    let words = &context.words.insight.verdict;
    let gates = wording::gates(context, outcome);
    if gates.is_empty() {
        return;
    }
    outline.heading(2, words.gates);
    let rows: Vec<[String; 3]> = gates
        .iter()
        .map(|gate| {
            [
                gate.title.clone(),
                gate.answer.label.clone(),
                gate.state.clone(),
            ]
        })
        .collect();
    let of_report = &context.words.report;
    outline.table(of_report.gate_table, of_report.gate_columns, &rows);
    if gates.iter().all(|gate| gate.met) {
        outline.paragraphs(words.gates_met);
    }
    let next: Vec<Item> = gates
        .into_iter()
        .filter(|gate| !gate.next.is_empty())
        .map(|gate| Item::labelled(gate.title, gate.next))
        .collect();
    if !next.is_empty() {
        outline.paragraphs(words.gates_next);
        outline.items(next);
    }
}

pub(super) fn develop(
    outline: &mut Outline,
    context: Context<'_>,
    figures: &[Figures],
    outcome: &Outcome,
) {
    let words = &context.words.insight;
    let develop = wording::develop(context, figures, outcome);
    if develop.is_empty() {
        return;
    }
    outline.heading(2, words.verdict.develop_first);
    outline.paragraphs(words.verdict.develop_intro);
    for (position, part) in develop.iter().enumerate() {
        outline.heading(3, format!("{}. {}", position + 1, part.title));
        outline.paragraphs(&joined(part.why.iter().map(String::as_str)));
        outline.items([Item::labelled(
            words.advice.first_step,
            part.first_step.as_str(),
        )]);
    }
}

pub(super) fn parts(
    outline: &mut Outline,
    context: Context<'_>,
    figures: &[Figures],
    outcome: &Outcome,
) {
    let words = &context.words.report;
    outline.heading(2, context.words.insight.verdict.parts);
    let parts = wording::parts(context, figures, outcome);
    outline.picture(Some(pictures::parts(context, figures, &parts)));
    let rows: Vec<[String; 5]> = parts
        .iter()
        .map(|part| {
            [
                part.title.clone(),
                part.points.clone().unwrap_or_default(),
                part.state.clone(),
                part.line
                    .map(|(line, max)| (words.points_short)(line, max))
                    .unwrap_or_default(),
                clauses([part.coverage.clone(), part.band.clone()]),
            ]
        })
        .collect();
    outline.table(words.part_table, words.part_columns, &rows);
    outline.paragraphs(words.conventions_note);
    let notes: Vec<Item> = parts
        .into_iter()
        .filter(|part| !part.notes.is_empty())
        .map(|part| Item::labelled(part.title, part.notes.join(" ")))
        .collect();
    if !notes.is_empty() {
        outline.paragraphs(words.notes);
        outline.items(notes);
    }
}
