//! The work plan: every year again, so that the intervention stays alive once the goals are reached.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::questionnaire::Model;
use crate::wording::sentence;

use super::findings::Findings;
use super::frame::{begin, end, next_scan, notes, situations};
use super::themes::themes;
use super::{Item, Outline, Subject, joined};

/// So many months after the beginning people look back.
const MOMENTS: [i32; 4] = [3, 6, 9, 12];

/// The work plan of a scan.
pub(in crate::report) fn work_plan(subject: &Subject<'_>) -> Outline {
    let findings = Findings::of(subject);
    let context = findings.context;
    let words = &context.words.documents.work_plan;
    let common = &context.words.common;
    let [from, until] = [0, 12].map(|months| common.date(later(findings.made.on, months)));
    let period = Item::labelled(words.period, (words.fill_period)(&from, &until));
    let mut outline = begin(&findings, words.title, Some(period));
    outline.paragraphs(&joined([
        words.use_of,
        context.words.documents.shared.blanks,
    ]));
    if let Model::Verdicts(_) = context.questionnaire.model {
        outline.note(words.of_development);
    }
    if let Some(phase) = findings.phase {
        outline.note((words.not_there_yet)(phase));
    }
    notes(&mut outline, &findings);
    outline.heading(2, words.place);
    outline.paragraphs(&findings.place);
    keep(&mut outline, &findings);
    attention(&mut outline, &findings);
    outline.heading(2, words.themes);
    themes(&mut outline, &findings);
    moments(&mut outline, &findings);
    end(&mut outline, &findings);
    outline
}

/// What goes well, and a blank for how that is kept up.
fn keep(outline: &mut Outline, findings: &Findings<'_>) {
    let words = &findings.context.words.documents.work_plan;
    outline.heading(2, words.keep);
    if findings.strengths.is_empty() {
        outline.paragraphs(findings.context.words.documents.shared.no_strengths);
    }
    let keep_up = Item::labelled(words.keep_up, words.fill_keep_up);
    outline.items(situations(&findings.strengths).chain([keep_up]));
}

/// The points, what else needs attention, and what to arrange early.
fn attention(outline: &mut Outline, findings: &Findings<'_>) {
    let words = &findings.context.words.documents;
    let early = findings.prepare.iter();
    let early =
        early.map(|item| Item::labelled(&*item.because.title, sentence(&item.because.anchor)));
    let all: Vec<Item> = situations(&findings.points)
        .chain(situations(&findings.attention))
        .chain(early)
        .collect();
    outline.heading(2, words.work_plan.attention);
    if all.is_empty() {
        outline.paragraphs(words.shared.no_points);
    }
    outline.items(all);
}

/// When to look again.
fn moments(outline: &mut Outline, findings: &Findings<'_>) {
    let words = &findings.context.words.documents;
    let common = &findings.context.words.common;
    let moments = MOMENTS.into_iter().zip(words.work_plan.moment_items);
    let rows: Vec<[String; 3]> = moments
        .map(|(months, what)| {
            let when = common.date(later(findings.made.on, months));
            [
                (words.work_plan.around)(&when),
                what.to_owned(),
                words.shared.fill_who.to_owned(),
            ]
        })
        .collect();
    outline.heading(2, words.work_plan.moments);
    outline.table(
        findings.context.words.report.plan_table,
        words.work_plan.moment_columns,
        &rows,
    );
    outline.items([next_scan(findings, words.work_plan.next_scan)]);
}

/// So many months later; the last day there is where that is beyond the calendar.
fn later(date: Date, months: i32) -> Date {
    date.saturating_add(months.months())
}
