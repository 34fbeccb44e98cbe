//! Looking for a question.

use ratatui::text::Line;

use super::{heading, overview, prompt};
use crate::app::{App, Msg, SearchView};
use crate::tui::screen::{Room, Screen};
use crate::tui::theme::Tone;
use crate::tui::widgets::body::Body;
use crate::tui::widgets::field;

pub(crate) fn compose(app: &App, view: &SearchView, room: Room) -> Screen {
    let Some(open) = &app.open else {
        return Screen::default();
    };
    let words = &app.words().screens;
    let layout = &room.layout;
    let theme = layout.theme;
    let mut body = Body::default();
    for (at, question) in view.found.iter().enumerate() {
        let first = body.len();
        let focused = at == view.cursor.at;
        overview::row(app, open, *question, focused, &mut body, layout);
        body.stands_for(first, Msg::Point(at));
        body.item_from(first, focused);
    }
    if view.found.is_empty() {
        body.text(words.search_nothing, Tone::Plain, layout);
    }
    body.forget_cursor();
    let mut bottom = Body::default();
    bottom.line(Line::default());
    let label = words.search_label;
    let before = crate::text::width(label) + 2;
    let cells = layout.readable().saturating_sub(before);
    let window = field::window(&view.field, cells);
    let shown = window.span(true, theme);
    bottom.line(prompt::caret_line(label, shown, theme.style(Tone::Strong)));
    window.takes_clicks(0, before, &mut bottom);
    bottom.focus_from(1, before + window.caret);
    Screen {
        heading: heading(words.search_title, theme),
        progress: (words.found)(view.found.len()),
        body,
        bottom,
        ..Screen::default()
    }
}
