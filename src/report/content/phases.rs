//! Where people are, with the figures of all phases behind it.

use crate::insight::{Figures, PhaseReading};
use crate::questionnaire::{QuestionIx, Role, SectionIx};
use crate::wording::{self, Because, Context, FirstStep, Place, SectionLine, sentence};

use super::pictures::PhasePictures;
use super::{Item, Outline, Subject, clauses, group, joined};

/// Where people are, and why.
pub(super) fn place(outline: &mut Outline, subject: &Subject<'_>, reading: &PhaseReading) {
    let context = subject.context;
    let figures: &[Figures] = &subject.insight.figures;
    let place = wording::place(context, figures, reading);
    outline.heading(2, place.headline.clone());
    outline.paragraphs(&place.question);
    outline.paragraphs(&place.reasons());
    group::guess(outline, subject);
    let notes = [&place.assumed, &place.provisional, &place.mixed];
    for note in notes.into_iter().flatten() {
        outline.note(note.as_str());
    }
    let pictures = PhasePictures::of(context, figures, reading);
    outline.picture(Some(pictures.bars()));
    table(outline, context, figures, reading);
    outline.picture(pictures.radar());
    attention(outline, &place);
}

/// What still asks for attention in earlier phases; nothing when that is nothing.
pub(super) fn attention(outline: &mut Outline, place: &Place) {
    if !place.attention.is_empty() {
        outline.heading(3, place.attention_heading.clone());
        outline.paragraphs(&place.attention_intro);
        outline.items(place.attention.iter().map(because));
    }
}

fn table(outline: &mut Outline, context: Context<'_>, figures: &[Figures], reading: &PhaseReading) {
    let words = &context.words.report;
    let phases: Vec<&Figures> = figures
        .iter()
        .filter(|figures| matches!(context.questionnaire[figures.section].role, Role::Phase(_)))
        .collect();
    let is_here = |figures: &&Figures| {
        let is_known = wording::section(context, figures).points.is_some();
        reading.working.phase() == Some(figures.section) && is_known
    };
    let rows: Vec<[String; 5]> = phases
        .iter()
        .map(|figures| {
            let line = wording::section(context, figures);
            let here = is_here(figures).then(|| words.here.to_owned());
            [
                line.title,
                line.points.unwrap_or_default(),
                clauses([line.status, here]),
                line.line
                    .map(|(line, max)| (words.points_short)(line, max))
                    .unwrap_or_default(),
                clauses([line.coverage, line.band]),
            ]
        })
        .collect();
    let here = phases.iter().position(is_here);
    outline.table_with(words.phase_table, words.phase_columns, &rows, here);
    if phases.iter().any(|figures| figures.unknown() > 0) {
        outline.paragraphs(words.counted_over);
    }
    outline.paragraphs(words.conventions_note);
    let notes: Vec<Item> = phases
        .iter()
        .map(|figures| {
            let mut line = wording::section(context, figures);
            // What is low in a phase still to come is no news.
            if is_reached(reading, figures.section) {
                line.notes.splice(0..0, line.keys);
            }
            Item::labelled(line.title, line.notes.join(" "))
        })
        .filter(|item| !item.text.is_empty())
        .collect();
    if !notes.is_empty() {
        outline.paragraphs(words.notes);
        outline.items(notes);
    }
}

fn is_reached(reading: &PhaseReading, section: SectionIx) -> bool {
    reading
        .working
        .phase()
        .is_none_or(|working| section <= working)
}

/// The foundation, apart from the phases.
pub(super) fn foundation(
    outline: &mut Outline,
    context: Context<'_>,
    figures: &[Figures],
    questions: &[QuestionIx],
) {
    let Some(foundation) = wording::foundation(context, figures, questions) else {
        return;
    };
    outline.heading(2, foundation.line.title.clone());
    outline.paragraphs(&foundation.intro);
    outline.paragraphs(&state(context, &foundation.line));
    outline.items(
        foundation
            .items
            .iter()
            .map(|item| first_step(context, item)),
    );
}

/// The figures of a section as a paragraph.
fn state(context: Context<'_>, line: &SectionLine) -> String {
    let known = [&line.status, &line.points, &line.coverage, &line.band];
    let known: Vec<&str> = known.into_iter().flatten().map(String::as_str).collect();
    let head = (context.words.report.state)(&known.join(", "));
    let said = line.keys.iter().chain(&line.notes).map(String::as_str);
    joined([head.as_str()].into_iter().chain(said))
}

/// The second reading of the same answers.
pub(super) fn pillars(outline: &mut Outline, context: Context<'_>, reading: &PhaseReading) {
    let Some(pillars) = wording::pillars(context, reading) else {
        return;
    };
    outline.heading(2, pillars.heading);
    outline.paragraphs(&pillars.intro);
    outline.items(
        pillars
            .lines
            .into_iter()
            .map(|line| Item::labelled(line.title, clauses([line.points, line.coverage]))),
    );
}

/// A question, its answer, and what to do first about it.
pub(super) fn first_step(context: Context<'_>, item: &FirstStep) -> Item {
    let label = context.words.insight.advice.first_step;
    because(&item.because).with(vec![Item::labelled(label, &*item.first_step)])
}

/// A question and its answer.
pub(super) fn because(because: &Because) -> Item {
    let text = [sentence(&because.answer), sentence(&because.anchor)];
    Item::labelled(&*because.title, joined(text.iter().map(String::as_str)))
}
