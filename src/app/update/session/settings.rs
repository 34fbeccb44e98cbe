//! How the group works: how many people, and how much time.

use super::super::super::{App, Effect, Notice, OpenScan};
use super::super::change;
use crate::scan::{Change, Group, Meeting, Moment};

/// The longest session, in minutes.
const LONGEST: u32 = 600;

/// Keeps the number of people; tells whether it is one.
pub(in crate::app::update) fn keep_participants(app: &mut App, typed: &str) -> Option<Vec<Effect>> {
    if typed.trim().is_empty() {
        return Some(Vec::new()); // it stays what it is
    }
    let count = typed.trim().parse::<u32>().ok();
    let count = count.filter(|count| (Group::FEWEST..=Group::MOST).contains(count));
    match count {
        Some(count) => Some(change(app, Change::Meeting(Meeting::Participants(count)))),
        None => {
            app.notice = Some(Notice::NoSuchSize);
            None
        }
    }
}

/// Keeps the time left: minutes, or a time of the clock. Without a text there is none; tells whether it
/// is one.
pub(in crate::app::update) fn keep_time(app: &mut App, typed: &str) -> Option<Vec<Effect>> {
    let typed = typed.trim();
    let held = app.open.as_ref();
    let is_ahead = held
        .and_then(|open| open.scan().session.until)
        .is_some_and(|until| app.now.minutes_until(until) > 0);
    if is_ahead && held.and_then(until_as_typed).as_deref() == Some(typed) {
        return Some(Vec::new()); // it was read, not changed
    }
    let until = if typed.is_empty() {
        Some(None)
    } else {
        until(app.now, typed).map(Some)
    };
    match until {
        Some(until) => Some(change(app, Change::Meeting(Meeting::Until(until)))),
        None => {
            app.notice = Some(Notice::NoSuchTime);
            None
        }
    }
}

/// The end time, as one would type it.
pub(in crate::app::update) fn until_as_typed(open: &OpenScan) -> Option<String> {
    open.scan().session.until.map(Moment::hour_and_minute)
}

/// The moment that is meant by `60`, by `16:00` or by `16.00`.
fn until(now: Moment, typed: &str) -> Option<Moment> {
    if let Some((hour, minute)) = typed.split_once([':', '.']) {
        return now.later_at(hour.trim().parse().ok()?, minute.trim().parse().ok()?);
    }
    let minutes: u32 = typed.split_whitespace().next()?.parse().ok()?;
    (1..=LONGEST)
        .contains(&minutes)
        .then(|| now.plus_minutes(minutes))
}
