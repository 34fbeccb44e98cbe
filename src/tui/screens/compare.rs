//! The open scan beside another one: which one, and what moved or differs.

use ratatui::text::Span;

use super::{document, focus_mark, heading};
use crate::app::{App, Cursor, Msg};
use crate::scan::Scan;
use crate::text;
use crate::tui::screen::{Room, Screen};
use crate::tui::theme::Tone;
use crate::tui::widgets::body::Body;

/// So many can be chosen by a digit.
const NUMBERED: usize = 9;

/// The scans one can compare with.
pub(crate) fn choose(app: &App, cursor: Cursor, room: Room) -> Screen {
    let words = &app.words().screens;
    let layout = &room.layout;
    let theme = layout.theme;
    let others = app.comparable();
    let mut body = Body::default();
    let said = if others.is_empty() {
        words.compare_none
    } else {
        words.compare_text
    };
    body.text(said, Tone::Plain, layout);
    body.gap();
    for (at, found) in others.into_iter().enumerate() {
        let focused = at == cursor.at;
        let tone = if focused { Tone::Focus } else { Tone::Plain };
        let number = if at < NUMBERED {
            format!("{}  ", at + 1)
        } else {
            "   ".to_owned()
        };
        let mark = [
            focus_mark(focused, theme),
            Span::styled(number, theme.key()),
        ];
        let label = app.found_label(found, &format!(" {}", theme.glyphs().between));
        let first = body.len();
        body.hanging(&mark, &label, tone, layout);
        body.stands_for(first, Msg::Point(at));
        body.item_from(first, focused);
    }
    Screen {
        heading: heading(words.compare_title, theme),
        body,
        ..Screen::default()
    }
}

/// The two beside each other, to read and scroll.
pub(crate) fn comparison(app: &App, other: &Scan, room: Room) -> Screen {
    let outline = app.comparison(other);
    let mut body = Body::default();
    document::add(&outline, &mut body, &room.layout);
    Screen {
        heading: heading(&text::line(&outline.title), room.layout.theme),
        body,
        ..Screen::default()
    }
}
