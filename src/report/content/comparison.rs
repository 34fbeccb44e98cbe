//! Several scans beside each other: the same text for the command, the screen and the plain mode.

use crate::insight::{Sheet, compare};
use crate::lang::Words;
use crate::questionnaire::Questionnaire;
use crate::scan::Scan;
use crate::wording::{self, ComparedText, ComparisonText, Context, StepText, Titled};

use super::{Item, Outline};

/// Scans of one questionnaire beside each other, in the order given.
pub fn comparison(words: &Words, questionnaire: &Questionnaire, scans: &[&Scan]) -> Outline {
    let sheets: Vec<Sheet<'_>> = scans
        .iter()
        .map(|scan| Sheet::of(questionnaire, scan))
        .collect();
    let contexts: Vec<Context<'_>> = scans
        .iter()
        .zip(&sheets)
        .map(|(scan, sheet)| Context::new(words, scan, sheet))
        .collect();
    let said = wording::comparison(words, &contexts, &compare(questionnaire, scans));
    let mut outline = Outline::new(said.title.clone());
    about(&mut outline, words, &said);
    places(&mut outline, &said);
    outline.heading(2, words.insight.comparison.sections);
    for section in &said.sections {
        compared(&mut outline, words, &said, section);
    }
    differing(&mut outline, words, &said);
    unlike(&mut outline, words, &said);
    outline
}

/// Which scans these are, and what makes them hard to compare.
fn about(outline: &mut Outline, words: &Words, said: &ComparisonText) {
    outline.heading(2, words.insight.comparison.scans);
    outline.items(per_scan(said, &said.about));
    for note in &said.notes {
        outline.note(note.as_str());
    }
    outline.paragraphs(&said.intro);
}

/// Where people are, or the outcomes.
fn places(outline: &mut Outline, said: &ComparisonText) {
    outline.heading(2, said.places_heading);
    outline.items(per_scan(said, &said.places));
    for step in &said.place_steps {
        outline.paragraphs(step);
    }
}

/// What is said of each scan, with its name.
fn per_scan(said: &ComparisonText, of_each: &[String]) -> Vec<Item> {
    let named = said.names.iter().zip(of_each);
    named
        .map(|(name, text)| Item::labelled(name.as_str(), text.as_str()))
        .collect()
}

fn compared(outline: &mut Outline, words: &Words, said: &ComparisonText, section: &ComparedText) {
    outline.heading(3, section.title.clone());
    match &section.unchanged {
        Some(unchanged) => outline.paragraphs(unchanged),
        None => {
            let mut items = per_scan(said, &section.figures);
            items.extend(section.steps.iter().map(|step| changed(words, step)));
            outline.items(items);
        }
    }
    outline.paragraphs(section.note.as_deref().unwrap_or_default());
}

/// What changed, and below it why.
fn changed(words: &Words, step: &StepText) -> Item {
    let labelled = |one: &Titled| Item::labelled(one.title.as_str(), one.text.as_str());
    let asked = step.asked.iter().map(labelled);
    let answers = step.answers.iter().map(labelled);
    let mut text = step.text.clone();
    if !step.answers.is_empty() {
        text = format!("{text} {}", words.insight.comparison.answers);
    }
    Item::labelled(step.label.as_str(), text).with(asked.chain(answers).collect())
}

fn differing(outline: &mut Outline, words: &Words, said: &ComparisonText) {
    let Some(differing) = &said.differing else {
        return;
    };
    outline.heading(2, words.insight.comparison.differing);
    outline.paragraphs(differing.intro);
    outline.items(differing.questions.iter().map(|question| {
        let answers = per_scan(said, &question.answers);
        Item::labelled(question.title.as_str(), question.text.as_str()).with(answers)
    }));
    outline.paragraphs(differing.more.as_deref().unwrap_or_default());
}

/// The questions that are never set against each other as if they were the same.
fn unlike(outline: &mut Outline, words: &Words, said: &ComparisonText) {
    if said.unlike.is_empty() && said.gone.is_none() {
        return;
    }
    let comparison = &words.insight.comparison;
    outline.heading(2, comparison.unlike);
    if !said.unlike.is_empty() {
        outline.paragraphs(comparison.unlike_intro);
    }
    outline.items(said.unlike.iter().map(|unlike| {
        Item::labelled(unlike.label.as_str(), "").with(per_scan(said, &unlike.scans))
    }));
    outline.paragraphs(said.gone.as_deref().unwrap_or_default());
}
