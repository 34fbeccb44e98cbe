//! A question, its answer, what is meant by it, and the texts that belong to it.

use crate::app::{App, Layer, OpenScan, Prompt, Row};
use crate::plain::choose::{key_of, label_of};
use crate::questionnaire::QuestionIx;
use crate::report::{Item, Outline};
use crate::scan::{Answer, Entry};
use crate::text;
use crate::wording;

/// The question as a whole.
pub(super) fn question(app: &App, question: QuestionIx) -> Outline {
    let mut outline = Outline::default();
    let Some(open) = &app.open else {
        return outline;
    };
    let words = app.words();
    let asked = &open.questionnaire[question];
    let title = format!("{} {}", asked.id, asked.title);
    outline.heading(
        2,
        if asked.critical {
            (words.plain.key_question)(&title)
        } else {
            title
        },
    );
    let at = open.visible.iter().position(|one| *one == question);
    let section = &open.questionnaire[asked.section].title;
    let place = at.map(|at| (words.plain.section_of)(section, at + 1, open.visible.len()));
    outline.paragraphs(&place.unwrap_or_default());
    outline.paragraphs(&asked.text);
    outline.paragraphs(&asked.help);
    outline.items(open.rows(question).into_iter().map(|row| {
        let situation = match row {
            Row::Choice(choice) => asked.anchors.get(choice.0).cloned().unwrap_or_default(),
            Row::Unknown | Row::NotApplicable => String::new(),
        };
        let label = format!(
            "{} {}",
            key_of(open, question, row),
            label_of(app, open, question, row)
        );
        let label = label.trim().to_owned();
        if situation.is_empty() {
            Item::plain(label)
        } else {
            Item::labelled(label, situation)
        }
    }));
    let then = open.last_time(words, question);
    outline.paragraphs(&wording::sentence(&then.unwrap_or_default()));
    state(app, open, question, &mut outline);
    outline
}

/// What is not filled in, each on a line.
pub(super) fn empty(app: &App, question: QuestionIx) -> Outline {
    let mut outline = Outline::default();
    let Some(open) = &app.open else {
        return outline;
    };
    let words = app.words();
    let entry = open.entry(question);
    let is_empty = |text: fn(&Entry) -> &str| entry.is_none_or(|entry| text(entry).is_empty());
    for (label, empty) in [
        (
            words.screens.basis,
            entry.is_none_or(|entry| entry.basis.is_none()),
        ),
        (words.screens.location, is_empty(|entry| &entry.location)),
        (words.screens.note, is_empty(|entry| &entry.note)),
    ] {
        if empty {
            outline.paragraphs(&labelled(label, words.plain.empty));
        }
    }
    outline
}

/// What was answered, how it is known, where it says so, and the note. What is empty is not said, but
/// for the answer itself.
fn state(app: &App, open: &OpenScan, question: QuestionIx, outline: &mut Outline) {
    let words = app.words();
    let entry = open.entry(question);
    let answer = match (
        open.answer(question),
        entry.and_then(|entry| entry.answer.as_ref()),
    ) {
        (None, _) => words.common.open.to_owned(),
        (Some(row), Some(Answer::NotApplicable(reason))) => {
            format!("{}: {reason}", label_of(app, open, question, row))
        }
        (Some(row), _) => {
            let key = key_of(open, question, row);
            format!("{key} {}", label_of(app, open, question, row))
        }
    };
    let mut items = vec![Item::labelled(words.plain.your_answer, answer)];
    if open.answer(question) == Some(Row::Unknown) {
        let find_out = open.questionnaire[question].find_out.as_str();
        items.push(Item::labelled(words.screens.help_find_out, find_out));
    }
    if let Some(entry) = entry {
        let basis = entry.basis.map_or("", |basis| words.common.basis(basis));
        items.push(Item::labelled(words.screens.basis, basis));
        items.push(Item::labelled(
            words.screens.location,
            entry.location.as_str(),
        ));
        items.push(Item::labelled(words.screens.note, text::line(&entry.note)));
    }
    for Item { label, text, .. } in items {
        if !text.is_empty() {
            outline.paragraphs(&labelled(&label, &text));
        }
    }
}

pub(super) fn labelled(label: &str, text: &str) -> String {
    let end = if label.ends_with('?') { "" } else { ":" };
    format!("{label}{end} {text}")
}

/// All that the definition says about the question.
pub(super) fn explanation(app: &App) -> Outline {
    let mut outline = Outline::default();
    let question = match app.layer() {
        Layer::Question(view) => Some(view.question),
        Layer::Vote(view) => view.question(),
        _ => None,
    };
    let (Some(open), Some(question)) = (&app.open, question) else {
        return outline;
    };
    let words = &app.words().screens;
    let questionnaire = &open.questionnaire;
    let asked = &questionnaire[question];
    let section = &questionnaire[asked.section];
    outline.paragraphs(&asked.help);
    outline.paragraphs(&section.question);
    outline.paragraphs(&section.observe);
    let sources: Vec<&str> = asked
        .sources
        .iter()
        .map(|source| questionnaire[*source].title.as_str())
        .collect();
    outline.items([
        Item::labelled(words.help_evidence, asked.evidence.as_str()),
        Item::labelled(words.help_find_out, asked.find_out.as_str()),
        Item::labelled(words.help_first_step, asked.first_step.as_str()),
        Item::labelled(words.help_sources, sources.join("; ")),
    ]);
    outline
}

/// A text that is asked for, and what there is now.
pub(super) fn text(app: &App, prompt: &Prompt) -> Outline {
    let words = &app.words().plain;
    let mut outline = Outline::default();
    outline.paragraphs(&prompt.question(app));
    if !prompt.field.text().is_empty() {
        outline.paragraphs(&(words.now)(prompt.field.text()));
    }
    outline
}
