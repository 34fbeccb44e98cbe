//! What a scan is about: for what, for whom, how far, how much.

use ratatui::text::{Line, Span};

use super::{focus_mark, heading};
use crate::app::{AboutForm, AboutRow, App, Msg, TextField};
use crate::scan::{Depth, Stage};
use crate::text;
use crate::tui::screen::{Room, Screen};
use crate::tui::theme::Tone;
use crate::tui::widgets::body::{Body, Layout};
use crate::tui::widgets::field;
use crate::wording;

pub(crate) fn compose(app: &App, form: &AboutForm, room: Room) -> Screen {
    let layout = &room.layout;
    let mut body = Body::default();
    body.text(&app.about_text(form), Tone::Plain, layout);
    body.gap();
    let mut before = None;
    for (at, row) in form.rows().into_iter().enumerate() {
        let part = std::mem::discriminant(&row);
        if before != Some(part) {
            part_heading(app, row, &mut body, layout);
            before = Some(part);
        }
        let first = body.len();
        let focused = at == form.focus;
        let cell = match field(app, form, row) {
            Some((label, cells, content)) => {
                text_row((at, label), content, focused, cells, &mut body, layout)
            }
            None => {
                option_row(app, form, row, focused, &mut body, layout);
                body.stands_for(first, Msg::Point(at));
                0
            }
        };
        body.item_from(first, false);
        if focused {
            body.focus_from(first, cell);
        }
    }
    let title = wording::title(app.words(), &form.questionnaire);
    Screen {
        heading: heading(&text::line(&title), layout.theme),
        body,
        ..Screen::default()
    }
}

/// The field of a row: its label, the cells that labels beside it take, and what is typed in it.
fn field<'f>(
    app: &App,
    form: &'f AboutForm,
    row: AboutRow,
) -> Option<(&'static str, usize, &'f TextField)> {
    let words = app.words();
    let labels = [words.screens.about_intervention, words.screens.about_group];
    let cells = labels.iter().map(|label| text::width(label)).max();
    let cells = cells.unwrap_or(0);
    match row {
        AboutRow::Intervention => Some((labels[0], cells, &form.intervention)),
        AboutRow::Group => Some((labels[1], cells, &form.group)),
        AboutRow::Stage(_) | AboutRow::Depth(_) | AboutRow::Begin | AboutRow::BeginTogether => None,
    }
}

/// A row that is chosen.
fn option_row(
    app: &App,
    form: &AboutForm,
    row: AboutRow,
    focused: bool,
    body: &mut Body,
    layout: &Layout,
) {
    let words = app.words();
    match row {
        AboutRow::Stage(stage) => {
            let number = Stage::ALL.iter().position(|one| *one == stage);
            let number = number.map(|at| at + 1);
            let chosen = form.stage == Some(stage);
            let label = words.common.stage(stage);
            choice_row((label, ""), number, chosen, focused, body, layout);
        }
        AboutRow::Depth(depth) => {
            let count = form.questionnaire.count(depth == Depth::Short);
            let minutes = form.questionnaire.minutes;
            let label = (words.screens.depth_choice)(depth, count, minutes);
            let chosen = form.depth == depth;
            choice_row((&label, ""), None, chosen, focused, body, layout);
        }
        AboutRow::Begin | AboutRow::BeginTogether => {
            let together = row == AboutRow::BeginTogether;
            let label = match (together, form.existing) {
                (false, false) => words.screens.about_begin,
                (false, true) => words.screens.about_keep,
                (true, false) => words.meeting.about_begin,
                (true, true) => words.meeting.about_keep,
            };
            let tone = if focused { Tone::Focus } else { Tone::Accent };
            body.hanging(&[focus_mark(focused, layout.theme)], label, tone, layout);
        }
        // Those are typed.
        AboutRow::Intervention | AboutRow::Group => {}
    }
}

/// The question above a part of the form.
fn part_heading(app: &App, row: AboutRow, body: &mut Body, layout: &Layout) {
    let words = &app.words().screens;
    let question = match row {
        AboutRow::Intervention | AboutRow::Group | AboutRow::BeginTogether => None,
        AboutRow::Stage(_) => Some(words.about_stage),
        AboutRow::Depth(_) => Some(words.about_depth),
        AboutRow::Begin => Some(""),
    };
    if let Some(question) = question {
        body.gap();
        if !question.is_empty() {
            body.text(question, Tone::Strong, layout);
        }
    }
}

/// The cells of a text field behind labels of so many.
pub(super) fn field_cells(label_cells: usize, layout: &Layout) -> usize {
    let before = 2 + label_cells + 2;
    layout.readable().saturating_sub(before).clamp(10, 60)
}

/// A text field behind its label, at a position of the form; gives the cell of the caret.
pub(super) fn text_row(
    (at, label): (usize, &str),
    content: &TextField,
    focused: bool,
    label_cells: usize,
    body: &mut Body,
    layout: &Layout,
) -> usize {
    let before = 2 + label_cells + 2;
    let cells = field_cells(label_cells, layout);
    // Who reads it wants its beginning.
    let window = if focused {
        field::window(content, cells)
    } else {
        field::window(&content.at_rest(), cells)
    };
    let tone = if focused { Tone::Focus } else { Tone::Plain };
    body.line(Line::from(vec![
        focus_mark(focused, layout.theme),
        Span::styled(text::pad(label, label_cells + 2), layout.theme.style(tone)),
        window.span(focused, layout.theme),
    ]));
    body.stands_for(body.len() - 1, Msg::Point(at));
    window.takes_clicks(at, before, body);
    before + window.caret
}

/// Something that can be chosen: its name, and what there is to say of it.
pub(super) fn choice_row(
    (label, about): (&str, &str),
    number: Option<usize>,
    chosen: bool,
    focused: bool,
    body: &mut Body,
    layout: &Layout,
) {
    let glyphs = layout.theme.glyphs();
    let mark = if chosen {
        glyphs.chosen
    } else {
        glyphs.not_chosen
    };
    let tone = match (focused, chosen) {
        (true, _) => Tone::Focus,
        (false, true) => Tone::Strong,
        (false, false) => Tone::Plain,
    };
    let number = number.map_or_else(|| "   ".to_owned(), |number| format!(" {number} "));
    let first = [
        focus_mark(focused, layout.theme),
        Span::styled(mark.to_owned(), layout.theme.style(tone)),
        Span::styled(number, layout.theme.key()),
        Span::raw(" "),
    ];
    body.runs(&first, &[(label, tone), (about, Tone::Quiet)], layout);
}
