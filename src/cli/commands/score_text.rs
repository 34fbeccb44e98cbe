//! What a scan says, as a text for people: the figures, where people are, and what comes first.

use crate::insight::{Figures, Insight, Outcome, PhaseReading, Reading};
use crate::wording::{self, Because, Context};

use super::page::{Page, Row};

/// What a scan says. `argument` is its file as one word of a command, where it can be that.
pub(super) fn text(context: Context<'_>, insight: &Insight, argument: Option<&str>) -> String {
    let mut page = Page::default();
    title(&mut page, context);
    match &insight.reading {
        Reading::Phases(reading) => phases(&mut page, context, insight, reading),
        Reading::Verdict(outcome) => verdict(&mut page, context, insight, outcome),
    }
    if let Some(argument) = argument {
        let words = &context.words.cli.messages;
        page.gap();
        page.paragraph(0, words.more);
        // A command to copy is never broken over lines.
        page.line(&format!("  {}", (words.more_command)(argument)));
    }
    page.into_text()
}

fn title(page: &mut Page, context: Context<'_>) {
    let about = &context.scan.about;
    let of = [&about.intervention, &about.group];
    let of: Vec<&str> = of
        .iter()
        .map(|text| text.as_str())
        .filter(|text| !text.is_empty())
        .collect();
    if !of.is_empty() {
        page.paragraph(0, &of.join(", "));
    }
    let asked = wording::asked(context);
    let questionnaire = context.questionnaire;
    let mut line = format!("{} {}, {asked}", questionnaire.title, questionnaire.version);
    if questionnaire.is_own() {
        line = format!("{line}, {}", context.words.common.own_version);
    }
    page.paragraph(0, &line);
}

fn phases(page: &mut Page, context: Context<'_>, insight: &Insight, reading: &PhaseReading) {
    let figures: &[Figures] = &insight.figures;
    let here = context.words.cli.messages.here;
    let rows: Vec<Row> = figures
        .iter()
        .map(|figures| {
            let line = wording::section(context, figures);
            // Of a phase known too little nobody can say that.
            let is_here = reading.working.phase() == Some(figures.section) && line.points.is_some();
            Row {
                title: line.title,
                points: line.points,
                state: [line.status, is_here.then(|| format!("<- {here}"))],
                below: [line.coverage, line.band],
            }
        })
        .collect();
    page.table(&rows);
    let place = wording::place(context, figures, reading);
    page.heading(&place.headline);
    page.paragraph(2, &place.reasons());
    for note in [place.provisional, place.mixed].into_iter().flatten() {
        page.paragraph(2, &note);
    }
    page.optional(wording::guess(context, insight).as_deref());
    without_agreement(page, context, insight);
    let advice = wording::advice(context, figures, reading);
    page.heading(&advice.heading);
    for (at, item) in advice.items.iter().enumerate() {
        page.item(&format!("{}. ", at + 1), &item.title);
        page.paragraph(5, &because(context, &item.because));
    }
    page.optional(advice.nothing.as_deref());
    let not_yet = wording::not_yet(context, reading);
    page.heading(&not_yet.heading);
    for item in &not_yet.items {
        page.item("- ", &item.title);
        page.paragraph(4, &wording::sentence(&item.state));
        let label = context.words.insight.advice.what_first;
        page.paragraph(4, &format!("{label}: {}", item.first));
    }
    page.optional(not_yet.nothing.as_deref());
}

/// The points without agreement; nothing where there is none.
fn without_agreement(page: &mut Page, context: Context<'_>, insight: &Insight) {
    let group = insight.group.as_ref();
    let list = group.and_then(|group| wording::without_agreement(context, group));
    let Some(list) = list else {
        return;
    };
    page.heading(&list.heading);
    for one in &list.apart {
        page.item("- ", &one.title);
        page.paragraph(4, &format!("{} {}", one.headline, one.votes));
    }
    page.optional(list.of_one_mind.as_deref());
}

/// "Because you answered: on the way (sight of the own way of working)"
fn because(context: Context<'_>, answers: &[Because]) -> String {
    let label = context.words.insight.advice.because(context.is_group());
    let answers = answers
        .iter()
        .map(|one| format!("{} ({})", one.answer, one.title));
    let answers: Vec<String> = answers.collect();
    format!("{label}: {}", answers.join(", "))
}

fn verdict(page: &mut Page, context: Context<'_>, insight: &Insight, outcome: &Outcome) {
    let figures: &[Figures] = &insight.figures;
    let parts = wording::parts(context, figures, outcome);
    let rows = parts.into_iter().map(|part| Row {
        title: part.title,
        points: part.points,
        state: [Some(part.state), None],
        below: [part.coverage, part.band],
    });
    page.table(&rows.collect::<Vec<Row>>());
    if let Some(text) = wording::verdict(context, figures, outcome) {
        page.heading(&text.headline);
        page.paragraph(2, &text.text);
        page.paragraph(2, &text.rule);
        page.optional(text.provisional.as_deref());
    }
    without_agreement(page, context, insight);
    let words = &context.words.insight.verdict;
    let gates = wording::gates(context, outcome);
    page.heading(words.gates);
    for gate in gates.iter().filter(|gate| !gate.met) {
        page.item("- ", &format!("{} ({})", gate.title, gate.state));
        page.paragraph(4, &gate.next);
    }
    if gates.iter().all(|gate| gate.met) {
        page.paragraph(2, words.gates_met);
    }
    let develop = wording::develop(context, figures, outcome);
    if !develop.is_empty() {
        page.heading(words.develop_first);
    }
    for (at, part) in develop.iter().enumerate() {
        page.item(&format!("{}. ", at + 1), &part.title);
        page.paragraph(5, &part.first_step);
    }
}
