//! The report in four lines, for a meeting.

use crate::insight::{Figures, Outcome, PhaseReading, Reading};
use crate::wording::{self, Context, sentence};

use super::{Item, Outline, Subject, group};

/// Where people are, what first, what later, and how much goes well.
pub(super) fn brief(outline: &mut Outline, subject: &Subject<'_>) {
    let context = subject.context;
    outline.heading(2, context.words.report.brief);
    match &subject.insight.reading {
        Reading::Phases(reading) => outline.items(by_phase(subject, reading)),
        Reading::Verdict(outcome) => outline.items(by_outcome(subject, outcome)),
    }
}

fn by_phase(subject: &Subject<'_>, reading: &PhaseReading) -> Vec<Item> {
    let context = subject.context;
    let figures: &[Figures] = &subject.insight.figures;
    let place = wording::place(context, figures, reading);
    let advice = wording::advice(context, figures, reading);
    let first = numbered(advice.items.iter().map(|item| item.title.as_str()));
    let not_yet = wording::not_yet(context, reading);
    let later: Vec<&str> = not_yet
        .items
        .iter()
        .map(|item| item.title.as_str())
        .collect();
    let later = sentence(&context.words.insight.list(&later));
    vec![
        Item::plain(sentence(&place.headline)),
        Item::labelled(advice.heading, advice.nothing.unwrap_or(first)),
        Item::labelled(not_yet.heading, not_yet.nothing.unwrap_or(later)),
        group::brief(subject),
        strengths(context, reading.strengths.len()),
    ]
}

fn by_outcome(subject: &Subject<'_>, outcome: &Outcome) -> Vec<Item> {
    let context = subject.context;
    let figures: &[Figures] = &subject.insight.figures;
    let words = &context.words.insight.verdict;
    let headline = wording::verdict(context, figures, outcome).map(|text| text.headline);
    let gates = wording::gates(context, outcome);
    let met = gates.iter().filter(|gate| gate.met).count();
    let develop = wording::develop(context, figures, outcome);
    vec![
        Item::plain(sentence(&headline.unwrap_or_default())),
        Item::labelled(
            words.gates,
            (context.words.report.brief_gates)(met, gates.len()),
        ),
        Item::labelled(
            words.develop_first,
            numbered(develop.iter().map(|part| part.title.as_str())),
        ),
        group::brief(subject),
        strengths(context, outcome.strengths.len()),
    ]
}

fn strengths(context: Context<'_>, count: usize) -> Item {
    let label = context.words.insight.advice.strengths;
    let text = match count {
        0 => context.words.report.no_strengths.to_owned(),
        _ => (context.words.report.brief_strengths)(count),
    };
    Item::labelled(label, text)
}

/// "1. This; 2. that."; empty for nothing.
fn numbered<'a>(titles: impl Iterator<Item = &'a str>) -> String {
    let numbered: Vec<String> = (1..)
        .zip(titles)
        .map(|(number, title)| format!("{number}. {title}"))
        .collect();
    sentence(&numbered.join("; "))
}
