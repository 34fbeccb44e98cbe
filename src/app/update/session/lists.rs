//! The lists of a session: ground rules, differences, parking lot, closing round.

use super::super::super::{
    App, ClosingRow, Cursor, Destination, DiscussionRow, Effect, Layer, Msg, Notice, PromptFor,
    Subject,
};
use super::super::{change, change_saying, move_cursor, position, question, scrolling, way};
use super::{lead, next_step, previous_step, show_vote};
use crate::scan::{Answer, Change, ClosingPart, Field, Step};

pub(in crate::app::update) fn rules(app: &mut App, msg: &Msg) -> Vec<Effect> {
    match msg {
        Msg::Enter | Msg::Next => next_step(app, Step::Rules),
        Msg::Previous => previous_step(app, Step::Rules),
        msg => scrolling(app, msg),
    }
}

/// The differences; the line behind them agrees on everything on which the votes agree.
pub(in crate::app::update) fn discussion(app: &mut App, cursor: Cursor, msg: &Msg) -> Vec<Effect> {
    let Some(open) = &app.open else {
        return Vec::new();
    };
    let rows = open.discussion_rows();
    match msg {
        Msg::Move(to) => move_cursor(app, *to),
        Msg::Enter | Msg::Choose => match rows.get(cursor.at) {
            Some(DiscussionRow::Question(question)) => {
                show_vote(app, Subject::Question(*question), Step::Discuss);
            }
            Some(DiscussionRow::AgreeAll) => return agree_where_near(app),
            None => {}
        },
        Msg::Digit(digit) => {
            let chosen = position(*digit).and_then(|at| rows.get(at));
            if let Some(DiscussionRow::Question(question)) = chosen {
                show_vote(app, Subject::Question(*question), Step::Discuss);
            }
        }
        // What people do already decides what comes too early: it is asked before the results.
        Msg::Next if app.has_activities() => {
            return way::go(app, Destination::Activities);
        }
        Msg::Next => return next_step(app, Step::Discuss),
        Msg::Previous => return previous_step(app, Step::Discuss),
        Msg::Back => way::back(app),
        _ => {}
    }
    Vec::new()
}

fn agree_where_near(app: &mut App) -> Vec<Effect> {
    let Some(open) = &app.open else {
        return Vec::new();
    };
    let group = open.insight.group.as_ref();
    let questions = group.map(|group| group.near.clone()).unwrap_or_default();
    let agreed = questions.iter().filter_map(|question| {
        let answer = open.middle(*question)?;
        Some((*question, answer))
    });
    let agreed: Vec<(_, Answer)> = agreed.collect();
    if agreed.is_empty() {
        app.notice = Some(Notice::NothingToAgree);
        return Vec::new();
    }
    let count = agreed.len();
    change_saying(app, Change::Agree(agreed), Notice::AgreedOn(count))
}

/// What waits for another moment; the last row adds a line.
pub(in crate::app::update) fn parking(app: &mut App, cursor: Cursor, msg: &Msg) -> Vec<Effect> {
    let Some(open) = &app.open else {
        return Vec::new();
    };
    let count = open.scan().session.parked.len();
    match msg {
        Msg::Move(to) => move_cursor(app, *to),
        Msg::Enter | Msg::Choose => {
            question::prompt_text(app, PromptFor::Parked(cursor.at));
        }
        Msg::Clear if cursor.at < count => {
            return change(app, Change::Text(Field::Parked(cursor.at), String::new()));
        }
        Msg::Back | Msg::Previous => way::back(app),
        _ => {}
    }
    Vec::new()
}

/// The closing round.
pub(in crate::app::update) fn closing(app: &mut App, cursor: Cursor, msg: &Msg) -> Vec<Effect> {
    let Some(open) = &app.open else {
        return Vec::new();
    };
    let rows = open.closing_rows();
    let count = |part| open.scan().session.closing.said(part).len();
    match msg {
        Msg::Move(to) => move_cursor(app, *to),
        Msg::Enter | Msg::Choose => match rows.get(cursor.at) {
            Some(ClosingRow::Question(part)) => {
                question::prompt_text(app, PromptFor::Closing(*part, count(*part)));
            }
            Some(ClosingRow::Said(part, at)) => {
                question::prompt_text(app, PromptFor::Closing(*part, *at));
            }
            None => {}
        },
        Msg::Clear => {
            if let Some(ClosingRow::Said(part, at)) = rows.get(cursor.at) {
                return change(app, Change::Text(Field::Closing(*part, *at), String::new()));
            }
        }
        Msg::Next => lead(app),
        Msg::Previous => return previous_step(app, Step::Closing),
        Msg::Back => way::back(app),
        _ => {}
    }
    Vec::new()
}

/// Keeps a line that was typed, and asks for what comes behind it: the next person of a round. An empty line ends that.
pub(in crate::app::update) fn keep_line(
    app: &mut App,
    purpose: PromptFor,
    text: &str,
    goes_on: bool,
) -> Vec<Effect> {
    let (field, next) = match purpose {
        PromptFor::Parked(at) => (Field::Parked(at), None),
        PromptFor::Closing(part, at) => {
            let is_new = app
                .open
                .as_ref()
                .is_some_and(|open| at == open.scan().session.closing.said(part).len());
            let next = PromptFor::Closing(part, at + 1);
            (Field::Closing(part, at), is_new.then_some(next))
        }
        _ => return Vec::new(),
    };
    let before = lines(app);
    let is_new = !text.is_empty() && matches!(purpose, PromptFor::Parked(_));
    let kept = Change::Text(field, text.to_owned());
    let effects = if is_new {
        change_saying(app, kept, Notice::Parked)
    } else {
        change(app, kept)
    };
    if lines(app) > before {
        stay_on_row(app, purpose);
    }
    if let Some(next) = next.filter(|_| goes_on && !text.is_empty()) {
        question::prompt_text(app, next);
    }
    effects
}

/// How many lines the lists hold.
fn lines(app: &App) -> usize {
    let Some(open) = &app.open else { return 0 };
    let session = &open.scan().session;
    let said = ClosingPart::ALL.map(|part| session.closing.said(part).len());
    session.parked.len() + said.iter().sum::<usize>()
}

/// A line was added above the row it came from: the focus goes down with that row.
fn stay_on_row(app: &mut App, purpose: PromptFor) {
    match (app.layers.last_mut(), purpose) {
        // From elsewhere in the list a line is added behind it.
        (Some(Layer::Parking(cursor)), PromptFor::Parked(at)) if cursor.at == at => cursor.at += 1,
        (Some(Layer::Closing(cursor)), PromptFor::Closing(..)) => cursor.at += 1,
        _ => {}
    }
}
