//! The screens of a group's session. This one leads it: its steps, how far each is, how the group works.

mod lists;
mod rows;
mod vote;

use ratatui::text::Span;

use super::{focus_mark, heading};
use crate::app::{App, Cursor, Msg, OpenScan, SessionRow};
use crate::text;
use crate::tui::screen::{Room, Screen};
use crate::tui::theme::Tone;
use crate::tui::widgets::body::Body;

pub(crate) use lists::{closing, discussion, parking, rules};
pub(crate) use rows::{counts, situations};
pub(crate) use vote::{compose as vote, count_differs, what_to_do};

/// Cells of the names of steps and settings, at least.
const NAME: usize = 28;
/// Cells between the longest name and what stands beside it.
const BESIDE: usize = 2;

pub(crate) fn compose(app: &App, cursor: Cursor, room: Room) -> Screen {
    let Some(open) = &app.open else {
        return Screen::default();
    };
    let words = &app.words().meeting;
    let layout = &room.layout;
    let theme = layout.theme;
    let mut body = Body::default();
    body.text(words.text, Tone::Plain, layout);
    body.gap();
    let here = open.scan().session.place.step;
    let mut before_settings = true;
    let rows = open.session_rows();
    let names = rows
        .iter()
        .map(|row| text::width(app.session_row_name(*row)));
    let cells = names.max().map_or(NAME, |widest| NAME.max(widest + BESIDE));
    for (at, row) in rows.into_iter().enumerate() {
        let is_step = matches!(row, SessionRow::Step(_));
        if before_settings && !is_step {
            body.gap();
            before_settings = false;
        }
        let focused = at == cursor.at;
        let is_here = matches!(row, SessionRow::Step(step) if Some(step) == here);
        let name = app.session_row_name(row);
        let key = if is_step {
            format!("{}  ", at + 1)
        } else {
            "   ".to_owned()
        };
        let tone = match (focused, is_here) {
            (true, _) => Tone::Focus,
            (false, true) => Tone::Strong,
            (false, false) => Tone::Plain,
        };
        let start = [
            focus_mark(focused, theme),
            Span::raw("  "),
            Span::styled(key, theme.key()),
            Span::styled(text::pad(name, cells), theme.style(tone)),
        ];
        let first = body.len();
        let standing = app.session_row_standing(open, row);
        let between = if standing.is_empty() { "" } else { "  " };
        let here = if is_here {
            format!("{between}{} {}", theme.glyphs().here, words.here)
        } else {
            String::new()
        };
        let said = [
            (standing.as_str(), Tone::Quiet),
            (here.as_str(), Tone::Accent),
        ];
        body.runs(&start, &said, layout);
        body.stands_for(first, Msg::Point(at));
        body.item_from(first, focused);
    }
    body.gap();
    if let Some(agenda) = app.agenda(open) {
        body.text(&agenda.line, Tone::Plain, layout);
        if let Some(suggestion) = &agenda.suggestion {
            body.text(suggestion, Tone::Plain, layout);
        }
    }
    // A group that looks along sees no path.
    let argument = text::argument(&open.path).filter(|_| !app.presenting);
    if let Some(argument) = argument {
        body.text(&(words.second_window)(&argument), Tone::Quiet, layout);
    }
    Screen {
        heading: heading(words.title, theme),
        progress: progress(app, open),
        body,
        ..Screen::default()
    }
}

/// The time left, at the end of the heading of every screen of a session.
pub(super) fn progress(app: &App, open: &OpenScan) -> String {
    let until = open.scan().session.until;
    let minutes = until.map(|until| app.now.minutes_until(until));
    minutes
        .map(|minutes| (app.words().meeting.time_left)(minutes))
        .unwrap_or_default()
}

/// What is said at the end of the heading, and the time left behind it.
fn with_time(app: &App, open: &OpenScan, said: String, between: &str) -> String {
    match progress(app, open) {
        time if time.is_empty() => said,
        time if said.is_empty() => time,
        time => format!("{said} {between} {time}"),
    }
}
