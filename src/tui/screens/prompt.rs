//! A line of text that belongs to the screen below; that screen stays in view.

use ratatui::text::{Line, Span};

use super::of_layer;
use crate::app::{App, Layer, Prompt};
use crate::tui::screen::{Room, Screen};
use crate::tui::theme::Tone;
use crate::tui::widgets::body::Body;
use crate::tui::widgets::field;

pub(crate) fn compose(app: &App, prompt: &Prompt, room: Room) -> Screen {
    let theme = room.layout.theme;
    let mut bottom = Body::default();
    bottom.line(Line::styled(
        theme.glyphs().rule.repeat(room.layout.cells),
        theme.style(Tone::Quiet),
    ));
    bottom.text(&prompt.question(app), Tone::Strong, &room.layout);
    let first = bottom.len();
    let cells = room.layout.readable();
    let window = field::window(&prompt.field, cells);
    bottom.line(window.span(true, theme));
    window.takes_clicks(0, 0, &mut bottom);
    bottom.focus_from(first, window.caret);
    let below = app.layers.iter().rev().nth(1).unwrap_or(&Layer::START);
    let rows = room.rows.saturating_sub(bottom.len());
    let mut screen = of_layer(app, below, Room { rows, ..room });
    screen.step_back();
    screen.bottom = bottom;
    screen
}

/// Marks where a text is typed, in a search.
pub(crate) fn caret_line(
    label: &str,
    shown: Span<'static>,
    tone: ratatui::style::Style,
) -> Line<'static> {
    Line::from(vec![Span::styled(format!("{label}  "), tone), shown])
}
