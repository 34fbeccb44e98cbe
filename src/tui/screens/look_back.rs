//! Looking back: what was agreed the previous time, whether it was done, and what came of it.

use ratatui::text::Span;

use super::{focus_mark, heading, session::progress};
use crate::app::{App, Cursor, LookBackRow, Msg, OpenScan};
use crate::text;
use crate::tui::screen::{Room, Screen};
use crate::tui::theme::Tone;
use crate::tui::widgets::body::{Body, Layout};
use crate::wording::{self, EarlierAction};

/// The cells of the box that is ticked, behind the mark of the focus.
const TICK: std::ops::Range<usize> = 2..4;

/// What stands below the name of an action begins behind its box.
const INDENT: &str = "    ";

pub(crate) fn compose(app: &App, cursor: Cursor, room: Room) -> Screen {
    let Some(open) = &app.open else {
        return Screen::default();
    };
    let words = &app.words().look_back;
    let layout = &room.layout;
    let mut body = Body::default();
    let intro = wording::look_back_intro(app.words(), open.scan());
    body.text(&intro, Tone::Plain, layout);
    body.gap();
    let actions = wording::earlier_actions(app.words(), open.scan());
    let rows = open.look_back_rows();
    let focus = cursor.at.min(rows.len() - 1);
    for (position, row) in rows.into_iter().enumerate() {
        let focused = position == focus;
        let tone = if focused { Tone::Focus } else { Tone::Accent };
        let mark = focus_mark(focused, layout.theme);
        if row == LookBackRow::GoOn {
            body.gap();
        }
        let first = body.len();
        match row {
            LookBackRow::Action(at) => {
                if let Some(said) = actions.get(at) {
                    action(app, said, focused, &mut body, layout);
                }
            }
            LookBackRow::TakeAll => {
                let left = open.scan().left_over().len();
                body.hanging(&[mark], &(words.take_all)(left), tone, layout);
            }
            LookBackRow::GoOn => body.hanging(&[mark], go_on(app, open), tone, layout),
        }
        body.stands_for(first, Msg::Point(position));
        if matches!(row, LookBackRow::Action(_)) {
            body.cells_of_line_stand_for(first, TICK, Msg::Tick(position));
        }
        body.item_from(first, focused);
    }
    let time = progress(app, open);
    Screen {
        heading: heading(words.title, layout.theme),
        progress: if time.is_empty() {
            wording::looked_back(app.words(), open.scan())
        } else {
            time
        },
        body,
        ..Screen::default()
    }
}

/// Where one goes on to.
fn go_on(app: &App, open: &OpenScan) -> &'static str {
    let words = &app.words().look_back;
    if open.group().is_some() {
        words.go_on_together
    } else {
        words.go_on
    }
}

/// An action: its box and what it is; below that who would do it and when, how it stands, and what came
/// of it.
fn action(app: &App, said: &EarlierAction, focused: bool, body: &mut Body, layout: &Layout) {
    let words = &app.words().look_back;
    let glyphs = layout.theme.glyphs();
    let (glyph, ticked) = if said.done {
        (glyphs.full, Tone::Good)
    } else {
        (glyphs.empty, Tone::Attention)
    };
    let tone = if focused { Tone::Focus } else { Tone::Plain };
    let start = [
        focus_mark(focused, layout.theme),
        Span::styled(format!("{glyph} "), layout.theme.style(ticked)),
    ];
    body.hanging(&start, &said.name, tone, layout);
    let below = [Span::raw(INDENT)];
    let mut about = said.agreed.clone();
    about.push(said.standing.clone());
    let about = about.join(&format!(" {} ", glyphs.between));
    body.hanging(&below, &about, Tone::Quiet, layout);
    let (outcome, tone) = match text::line(&said.outcome) {
        outcome if outcome.is_empty() => (words.no_outcome.into(), Tone::Quiet),
        outcome => (outcome, Tone::Plain),
    };
    // What nobody said is asked where one stands.
    if focused || !said.outcome.is_empty() {
        let asked = [
            below[0].clone(),
            Span::styled(
                format!("{} ", words.outcome),
                layout.theme.style(Tone::Quiet),
            ),
        ];
        body.hanging(&asked, &outcome, tone, layout);
    }
}
