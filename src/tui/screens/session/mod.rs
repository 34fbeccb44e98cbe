//! The screens of a group's session. This one leads it: its steps, how far each is, how the group works.

mod lists;
mod rows;
mod vote;

use ratatui::text::Span;

use super::{focus_mark, heading};
use crate::app::{App, Cursor, Msg, OpenScan, SessionRow};
use crate::insight::{Agenda, Ahead};
use crate::scan::{ClosingPart, Group, Step, Voting};
use crate::text;
use crate::tui::screen::{Room, Screen};
use crate::tui::theme::Tone;
use crate::tui::widgets::body::Body;
use crate::wording;

pub(crate) use lists::{closing, discussion, parking, rules};
pub(crate) use rows::counts;
pub(crate) use vote::{compose as vote, count_differs};

/// Cells of the names of steps and settings, where there is room.
const NAME: usize = 28;

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
    for (at, row) in open.session_rows().into_iter().enumerate() {
        let is_step = matches!(row, SessionRow::Step(_));
        if before_settings && !is_step {
            body.gap();
            before_settings = false;
        }
        let focused = at == cursor.at;
        let is_here = matches!(row, SessionRow::Step(step) if Some(step) == here);
        let name = name(app, row);
        let key = if is_step {
            format!("{}  ", at + 1)
        } else {
            "   ".to_owned()
        };
        let mark = if is_here { theme.glyphs().half } else { " " };
        let tone = match (focused, is_here) {
            (true, _) => Tone::Focus,
            (false, true) => Tone::Strong,
            (false, false) => Tone::Plain,
        };
        let start = [
            focus_mark(focused, theme),
            Span::styled(format!("{mark} "), theme.style(Tone::Accent)),
            Span::styled(key, theme.key()),
            Span::styled(text::pad(name, NAME), theme.style(tone)),
        ];
        let first = body.len();
        body.hanging(&start, &standing(app, open, row), Tone::Quiet, layout);
        body.stands_for(first, Msg::Point(at));
        body.item_from(first, focused);
    }
    body.gap();
    for line in agenda(app, open).into_iter().flatten() {
        body.text(&line, Tone::Plain, layout);
    }
    // A group that looks along sees no path.
    if !app.presenting {
        let path = text::line(&open.path.display().to_string()).into_owned();
        body.text(&(words.second_window)(&path), Tone::Quiet, layout);
    }
    Screen {
        heading: heading(words.title, theme),
        progress: progress(app, open),
        body,
        ..Screen::default()
    }
}

fn name(app: &App, row: SessionRow) -> &'static str {
    let words = &app.words().meeting;
    match row {
        SessionRow::Step(step) => words.step(step),
        SessionRow::Participants => words.participants,
        SessionRow::Voting => words.voting_label,
        SessionRow::Order => words.order_label,
        SessionRow::Time => words.time,
        SessionRow::Parked => words.parked,
    }
}

/// How far a step is, or how a setting stands.
fn standing(app: &App, open: &OpenScan, row: SessionRow) -> String {
    let words = &app.words().meeting;
    let session = &open.scan().session;
    let taken = |taken: bool| {
        if taken {
            words.taken.to_owned()
        } else {
            String::new()
        }
    };
    match row {
        SessionRow::Step(Step::Guess) => {
            let sheet = open.sheet();
            let context = open.subject(app.words(), &sheet, app.now.date()).context;
            wording::guess_votes(context).unwrap_or_default()
        }
        SessionRow::Step(Step::Rules | Step::Results) => String::new(),
        SessionRow::Step(Step::Practice) => taken(session.practice.is_some()),
        SessionRow::Step(Step::Vote) => {
            let total = open.visible.len();
            (words.voted)(total - open.unvoted().len(), total)
        }
        SessionRow::Step(Step::Discuss) => discussed(app, open),
        SessionRow::Step(Step::Actions) => match open.scan().plan.actions.len() {
            0 => String::new(),
            count => (words.actions_count)(count),
        },
        SessionRow::Step(Step::Closing) => {
            let said = ClosingPart::ALL.map(|part| session.closing.said(part).len());
            taken(said.iter().sum::<usize>() > 0)
        }
        SessionRow::Participants => {
            let participants = open.group().map_or(0, |group| group.participants);
            (words.people)(participants)
        }
        SessionRow::Voting => words
            .voting(open.group().map_or(Voting::Fingers, Group::votes_by))
            .to_owned(),
        SessionRow::Order => {
            let order = open.group().map(|group| group.order).unwrap_or_default();
            words.order(order).to_owned()
        }
        SessionRow::Time => time(app, open),
        SessionRow::Parked => (words.lines)(session.parked.len()),
    }
}

fn discussed(app: &App, open: &OpenScan) -> String {
    let words = &app.words().meeting;
    let Some(group) = &open.insight.group else {
        return String::new();
    };
    let voted = open.visible.len() > open.unvoted().len();
    match group.discussion().first.len() {
        0 if voted => words.nothing_to_discuss.to_owned(),
        0 => String::new(),
        total => (words.to_discuss)(total - open.still_to_discuss().len(), total),
    }
}

fn time(app: &App, open: &OpenScan) -> String {
    let words = &app.words().meeting;
    match open.scan().session.until {
        None => words.no_time.to_owned(),
        Some(until) => {
            let clock = until.hour_and_minute();
            match app.now.minutes_until(until) {
                0 => (words.time_is_up)(&clock),
                minutes => (words.until)(&clock, minutes),
            }
        }
    }
}

/// The time left, divided over what is left to do; none while nobody said how much there is.
fn agenda(app: &App, open: &OpenScan) -> Option<Vec<String>> {
    let until = open.scan().session.until?;
    let reading = open.insight.group.as_ref()?;
    let ahead = Ahead::of(&open.questionnaire, open.scan(), reading);
    let divided = Agenda::divide(app.now.minutes_until(until), &ahead);
    let said = wording::agenda(app.words(), &divided);
    Some(std::iter::once(said.line).chain(said.suggestion).collect())
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
