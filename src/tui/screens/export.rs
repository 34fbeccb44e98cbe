//! Making a document: what it is for, as what, where; and what becomes of it.

use std::path::Path;

use ratatui::text::Span;

use super::{about, focus_mark, heading, ways};
use crate::app::{App, ExportForm, ExportRow, Making, Msg, Taken};
use crate::text;
use crate::tui::screen::{Room, Screen};
use crate::tui::theme::Tone;
use crate::tui::widgets::body::{Body, Layout};

pub(crate) fn compose(app: &App, form: &ExportForm, room: Room) -> Screen {
    let words = &app.words().export;
    let layout = &room.layout;
    let mut body = Body::default();
    let mut before = None;
    for (at, row) in form.rows().into_iter().enumerate() {
        let part = std::mem::discriminant(&row);
        if before != Some(part) {
            part_heading(app, row, &mut body, layout);
            before = Some(part);
        }
        let first = body.len();
        let focused = at == form.focus;
        let cell = match row {
            ExportRow::Kind(_) | ExportRow::Format(_) => {
                choice(app, form, row, focused, &mut body, layout);
                0
            }
            ExportRow::Place => place(app, form, at, &mut body, layout),
            ExportRow::Make => button(words.make, focused, &mut body, layout),
            ExportRow::Open => button(words.open, focused, &mut body, layout),
        };
        if row != ExportRow::Place {
            body.stands_for(first, Msg::Point(at));
        }
        body.item_from(first, false);
        if focused {
            body.focus_from(first, cell);
        }
    }
    Screen {
        heading: heading(words.title, layout.theme),
        body,
        bottom: outcome(app, form, layout),
        ..Screen::default()
    }
}

/// The question above a part.
fn part_heading(app: &App, row: ExportRow, body: &mut Body, layout: &Layout) {
    let words = &app.words().export;
    match row {
        ExportRow::Kind(_) => body.text(words.which_kind, Tone::Strong, layout),
        ExportRow::Format(_) => body.text(words.which_format, Tone::Strong, layout),
        ExportRow::Place => body.text(words.place, Tone::Strong, layout),
        ExportRow::Make if app.exports_in_other_language() => {
            body.text(words.language, Tone::Quiet, layout);
        }
        ExportRow::Make | ExportRow::Open => {}
    }
}

/// A kind or format: its number, its name and what it is for.
fn choice(
    app: &App,
    form: &ExportForm,
    row: ExportRow,
    focused: bool,
    body: &mut Body,
    layout: &Layout,
) {
    let (name, about) = match row {
        ExportRow::Kind(kind) => kind.in_words(app.words()),
        ExportRow::Format(format) => format.in_words(app.words()),
        ExportRow::Place | ExportRow::Make | ExportRow::Open => return,
    };
    let number = form.part(row).iter().position(|one| *one == row);
    let number = number.map(|at| at + 1);
    let about = format!(": {about}");
    let chosen = form.is_chosen(row);
    about::choice_row((name, &about), number, chosen, focused, body, layout);
}

/// Where it goes; gives the cell of the caret. What does not fit in the field can be read whole.
fn place(app: &App, form: &ExportForm, at: usize, body: &mut Body, layout: &Layout) -> usize {
    let typed = whole(form.place.text());
    let before = [Span::raw("    ")];
    if at != form.focus {
        let first = body.len();
        body.hanging(&before, &typed, Tone::Plain, layout);
        body.stands_for(first, Msg::Point(at));
        return 0;
    }
    let caret = about::text_row((at, ""), &form.place, true, 0, body, layout);
    if text::width(&typed) >= about::field_cells(0, layout) {
        body.hanging(&before, &typed, Tone::Quiet, layout);
    }
    let help = app.words().export.place_help;
    body.hanging(&before, help, Tone::Quiet, layout);
    caret
}

/// Something to do; gives the cell of the cursor.
fn button(label: &str, focused: bool, body: &mut Body, layout: &Layout) -> usize {
    let tone = if focused { Tone::Focus } else { Tone::Accent };
    body.hanging(&[focus_mark(focused, layout.theme)], label, tone, layout);
    0
}

/// What became of it, in sight wherever the focus is.
fn outcome(app: &App, form: &ExportForm, layout: &Layout) -> Body {
    let words = &app.words().export;
    let (said, tone) = match &form.state {
        Making::Choosing => return Body::default(),
        Making::Busy => (words.making.to_owned(), Tone::Plain),
        Making::Made(path) => ((words.made)(&shown(path)), Tone::Good),
        Making::There(path) => ((words.there)(&shown(path)), Tone::Good),
        Making::Failed(failure) => (failure.message.clone(), Tone::Attention),
    };
    let mut body = Body::default();
    body.gap();
    body.text(&said, tone, layout);
    body
}

/// A path that is broken at its folders only.
fn shown(path: &Path) -> String {
    whole(&text::line(&path.display().to_string()))
}

/// A name of which the words stay together.
fn whole(name: &str) -> String {
    name.replace(' ', "\u{a0}")
}

/// Something else stands there: what now?
pub(crate) fn taken(app: &App, taken: &Taken, room: Room) -> Screen {
    let words = &app.words().export;
    let layout = &room.layout;
    let mut body = Body::default();
    body.text(&(words.taken)(&shown(&taken.path)), Tone::Plain, layout);
    body.gap();
    let labels = Taken::labels(app.words(), &whole(&taken.free_name()));
    let labels: Vec<&str> = labels.iter().map(String::as_str).collect();
    ways(&labels, taken.cursor.at, &mut body, layout);
    Screen {
        heading: heading(words.taken_title, layout.theme),
        body,
        ..Screen::default()
    }
}
