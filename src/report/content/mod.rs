//! What stands in a report, and in which order: first what goes well.

mod about;
mod account;
mod advice;
mod answers;
mod brief;
mod comparison;
mod documents;
mod group;
mod parts;
mod phases;
mod pictures;
mod run_sheet;
mod since;
mod used;
mod verdict;

pub use comparison::comparison;
pub(super) use documents::{conversation, implementation_plan, proposal, work_plan};
pub use parts::{advice_part, agreement_part, results_part, second_reading_part};
pub use run_sheet::run_sheet;
pub(super) use used::used_sources;

use crate::insight::{Figures, PhaseReading, Reading};
use crate::questionnaire::QuestionIx;
use crate::wording::{self, Context, sentence};

use super::outline::{Item, Outline};
use super::{Made, Subject};

/// The report on a scan.
pub fn outline(subject: &Subject<'_>) -> Outline {
    let mut outline = document(subject, about::title(subject.context));
    about::about(&mut outline, subject.context);
    brief::brief(&mut outline, subject);
    match &subject.insight.reading {
        Reading::Phases(reading) => by_phase(&mut outline, subject, reading),
        Reading::Verdict(outcome) => verdict::verdict(&mut outline, subject, outcome),
    }
    answers::answers(&mut outline, subject.context);
    answers::activities(&mut outline, subject.context);
    account::account(&mut outline, subject);
    outline
}

/// A document without anything in it: its title, its language, and how it was made.
fn document(subject: &Subject<'_>, title: String) -> Outline {
    let words = subject.context.words;
    let on = words.common.date(subject.made.on);
    Outline {
        lang: words.lang,
        made: (words.account.made)(&on, subject.made.with),
        ..Outline::new(title)
    }
}

fn by_phase(outline: &mut Outline, subject: &Subject<'_>, reading: &PhaseReading) {
    let context = subject.context;
    let figures: &[Figures] = &subject.insight.figures;
    let intro = context.words.report.strengths_intro;
    strengths(outline, context, &reading.strengths, intro);
    phases::place(outline, subject, reading);
    group::without_agreement(outline, subject);
    group::settled(outline, subject);
    advice::do_first(outline, context, figures, reading);
    advice::not_yet(outline, context, reading);
    advice::find_out(outline, &wording::find_out(context, reading));
    advice::prepare(outline, context, &reading.prepare);
    phases::foundation(outline, context, figures, &reading.foundation);
    phases::pillars(outline, context, reading);
    since::since(outline, context);
    answers::plan(outline, context);
    group::kept(outline, context);
    again(outline, context, subject.made);
}

/// What goes well comes first, also when that is little. The intro may be empty.
fn strengths(outline: &mut Outline, context: Context<'_>, questions: &[QuestionIx], intro: &str) {
    let words = context.words;
    outline.heading(2, words.insight.advice.strengths);
    outline.paragraphs(if questions.is_empty() {
        words.report.no_strengths
    } else {
        intro
    });
    let strengths = wording::strengths(context, questions);
    outline.items(
        strengths
            .into_iter()
            .map(|strength| Item::labelled(strength.title, sentence(&strength.text))),
    );
}

fn again(outline: &mut Outline, context: Context<'_>, made: Made<'_>) {
    let again = wording::again(context, made.on);
    outline.heading(2, context.words.report.again);
    outline.paragraphs(&joined([&*again.when, &*again.why]));
}

/// The texts that say something, one after the other.
fn joined<'a>(texts: impl IntoIterator<Item = &'a str>) -> String {
    let said: Vec<&str> = texts.into_iter().filter(|text| !text.is_empty()).collect();
    said.join(" ")
}

/// The parts that are there, as one cell or clause.
fn clauses(parts: [Option<String>; 2]) -> String {
    parts.into_iter().flatten().collect::<Vec<_>>().join("; ")
}
