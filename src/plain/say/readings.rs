//! Places to read: results, the sum behind a section, advice, what is different, what is wrong.

use crate::app::{App, Layer};
use crate::lang::problems;
use crate::questionnaire::{Reason, SectionIx};
use crate::report::{self, Block, Item, Outline, Subject};
use crate::scan::Scan;
use crate::text;
use crate::wording;

/// What the answers say.
pub(super) fn results(app: &App) -> Outline {
    let mut outline = part(app, report::results_part);
    let words = &app.words().screens;
    let open = app.open.as_ref();
    let deepen = open.and_then(|open| Some(&open.questionnaire[open.deepenable()?].title));
    if let Some(title) = deepen {
        outline.paragraphs(&(words.results_deepen)(title));
    }
    outline.paragraphs(&app.compare_hint());
    outline
}

/// What to do.
pub(super) fn advice(app: &App) -> Outline {
    part(app, report::advice_part)
}

/// The parts of a place to read, each with its title; none where there is nothing to read in parts.
pub(in crate::plain) fn parts(app: &App) -> Vec<(String, Outline)> {
    let outline = match app.layer() {
        Layer::Results(_) => results(app),
        Layer::Advice(_) => advice(app),
        Layer::Comparison(other, _) => app.comparison(other),
        _ => return Vec::new(),
    };
    let mut parts: Vec<(String, Outline)> = Vec::new();
    for block in outline.blocks {
        if let Block::Heading(2, title) = &block {
            parts.push((title.clone(), Outline::default()));
        }
        if let Some((_, part)) = parts.last_mut() {
            part.blocks.push(block);
        }
    }
    parts
}

/// Two scans beside each other.
pub(super) fn comparison(app: &App, other: &Scan) -> Outline {
    let said = app.comparison(other);
    let mut outline = Outline::default();
    outline.heading(2, said.title);
    outline.blocks.extend(said.blocks);
    outline
}

/// A part of the report on the open scan.
fn part(app: &App, of: fn(&Subject<'_>) -> Outline) -> Outline {
    let Some(open) = &app.open else {
        return Outline::default();
    };
    let sheet = open.sheet();
    of(&open.subject(app.words(), &sheet, app.now.date()))
}

/// The sum behind a section.
pub(super) fn arithmetic(app: &App, section: SectionIx) -> Outline {
    let mut outline = Outline::default();
    let open = app.open.as_ref();
    let found = open.and_then(|open| Some((open, open.insight.figures.get(section.0)?)));
    let Some((open, figures)) = found else {
        return outline;
    };
    let words = app.words();
    let title = &open.questionnaire[section].title;
    outline.heading(2, (words.screens.arithmetic_title)(title));
    let sheet = open.sheet();
    let subject = open.subject(words, &sheet, app.now.date());
    let sum = wording::arithmetic(subject.context, figures);
    outline.items(sum.lines.into_iter().map(|line| {
        let points = line
            .points
            .map(|(points, max)| (words.common.points)(points, max));
        let points = points.map_or_else(String::new, |points| format!(", {points}"));
        Item::labelled(line.title, format!("{}{points}", line.answer))
    }));
    let more = sum
        .low_and_high
        .into_iter()
        .chain(sum.thresholds)
        .chain(sum.rule);
    for line in std::iter::once(sum.sum).chain(more) {
        outline.paragraphs(&line);
    }
    outline
}

/// What is different since the scan was made.
pub(super) fn differences(app: &App) -> Outline {
    let mut outline = Outline::default();
    outline.heading(2, app.words().screens.differences_title);
    let open = app.open.as_ref();
    let said =
        open.and_then(|open| wording::differences(app.words(), &open.questionnaire, open.scan()));
    if let Some(said) = said {
        outline.paragraphs(&said.intro);
        outline.items(said.lines.into_iter().map(Item::plain));
    }
    outline
}

/// Why a definition cannot be used.
pub(super) fn unusable(app: &App, at: usize) -> Outline {
    let words = &app.words().screens;
    let mut outline = Outline::default();
    outline.heading(2, words.unusable_title);
    let Some(unusable) = app.library.unusable().get(at) else {
        return outline;
    };
    let name = text::line(&unusable.path.display().to_string()).into_owned();
    outline.paragraphs(&name);
    outline.paragraphs(&problems::unusable(app.lang, unusable));
    if let Reason::Mistakes(source, mistakes) = &unusable.reason {
        outline.items(mistakes.iter().map(|mistake| {
            let (line, said) = problems::line_and_words(app.lang, source, mistake);
            Item::plain((words.unusable_line)(line, &said))
        }));
    }
    if let Some(argument) = text::argument(&unusable.path) {
        outline.paragraphs(&(words.unusable_check)(&argument));
    }
    outline
}
