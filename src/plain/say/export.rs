//! Making a document: the part that is asked now, and what became of it.

use super::question::labelled;
use crate::app::{App, ExportForm, ExportRow, Making, Taken};
use crate::report::{Item, Outline};
use crate::text;

/// The part that is asked now; behind the last what became of it.
pub(super) fn part(app: &App, form: &ExportForm) -> Outline {
    let words = app.words();
    let mut outline = Outline::default();
    match form.row() {
        ExportRow::Kind(_) => {
            outline.heading(2, words.export.title);
            choices(app, form, words.export.which_kind, &mut outline);
        }
        ExportRow::Format(_) => choices(app, form, words.export.which_format, &mut outline),
        ExportRow::Place | ExportRow::Make => {
            outline.paragraphs(&labelled(words.export.place, form.place.text()));
            if app.exports_in_other_language() {
                outline.paragraphs(words.export.language);
            }
            if let Making::Failed(failure) = &form.state {
                outline.paragraphs(&failure.message);
            }
        }
        ExportRow::Open => outcome(app, form, &mut outline),
    }
    outline
}

/// What can be chosen in this part, and what is chosen now.
fn choices(app: &App, form: &ExportForm, question: &str, outline: &mut Outline) {
    let words = app.words();
    outline.paragraphs(question);
    let named = |row: ExportRow| match row {
        ExportRow::Kind(kind) => kind.in_words(words),
        ExportRow::Format(format) => format.in_words(words),
        ExportRow::Place | ExportRow::Make | ExportRow::Open => ("", ""),
    };
    let part = form.part(form.row());
    let rows = (1..).zip(&part);
    outline.items(rows.map(|(number, row)| {
        let (name, about) = named(*row);
        Item::plain(format!("{number} {name}: {about}"))
    }));
    let chosen = part.iter().find(|row| form.is_chosen(**row));
    let chosen = chosen.map(|row| named(*row).0);
    outline.paragraphs(&(words.plain.now)(chosen.unwrap_or_default()));
}

fn outcome(app: &App, form: &ExportForm, outline: &mut Outline) {
    let words = &app.words().export;
    let shown = |path: &std::path::Path| text::line(&path.display().to_string()).into_owned();
    match &form.state {
        Making::Made(path) => outline.paragraphs(&(words.made)(&shown(path))),
        Making::There(path) => outline.paragraphs(&(words.there)(&shown(path))),
        Making::Busy => outline.paragraphs(words.making),
        Making::Choosing | Making::Failed(_) => {}
    }
}

/// Something else stands there, and what can be done.
pub(super) fn taken(app: &App, taken: &Taken) -> Outline {
    let words = &app.words().export;
    let mut outline = Outline::default();
    outline.heading(2, words.taken_title);
    let path = taken.path.display().to_string();
    outline.paragraphs(&(words.taken)(&text::line(&path)));
    let labels = (1..).zip(Taken::labels(app.words(), &taken.free_name()));
    outline.items(labels.map(|(number, label)| Item::plain(format!("{number} {label}"))));
    outline
}
