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

/// The moment that is meant by so much time, as [`minutes`] reads it, or by a time of the clock: `16:00`,
/// `16.00` or `16.00 uur`.
fn until(now: Moment, typed: &str) -> Option<Moment> {
    let typed = typed.to_lowercase();
    let words = words(&typed);
    if let Some(minutes) = minutes(&words) {
        let fits = (1..=LONGEST).contains(&minutes);
        return fits.then(|| now.plus_minutes(minutes));
    }
    let (time, unit) = words.split_first()?;
    let (hour, minute) = time.split_once([':', '.'])?;
    let is_time = unit.is_empty() || unit == ["uur"];
    let at = || now.later_at(hour.parse().ok()?, minute.parse().ok()?);
    is_time.then(at)?
}

/// The words of a text; letters right behind a digit are a word too, as in `2u`.
fn words(typed: &str) -> Vec<&str> {
    let parted = typed.split_whitespace().flat_map(|word| {
        let digits = |one: char| one.is_ascii_digit() || ":.,".contains(one);
        let end = word.find(|one| !digits(one)).unwrap_or(0);
        let (number, unit) = word.split_at(end);
        [number, unit].into_iter().filter(|part| !part.is_empty())
    });
    parted.collect()
}

const MINUTES: [&str; 7] = ["m", "min", "min.", "minuut", "minuten", "minute", "minutes"];
const HOURS: [&str; 5] = ["u", "uur", "uren", "hour", "hours"];
/// What has no number, in minutes.
const NAMED: [(&[&str], u32); 9] = [
    (&["een", "uur"], 60),
    (&["half", "uur"], 30),
    (&["een", "half", "uur"], 30),
    (&["anderhalf", "uur"], 90),
    (&["kwartier"], 15),
    (&["een", "kwartier"], 15),
    (&["an", "hour"], 60),
    (&["half", "an", "hour"], 30),
    (&["an", "hour", "and", "a", "half"], 90),
];

/// How many minutes are meant by `60`, `45 min`, `2 uur`, `1,5 uur`, `1 uur 15` or `half an hour`; in
/// either language, whichever is on screen.
fn minutes(words: &[&str]) -> Option<u32> {
    if let Some((_, minutes)) = NAMED.iter().find(|(named, _)| *named == words) {
        return Some(*minutes);
    }
    let whole = |number: &str| number.parse::<u32>().ok();
    let is_minutes = |unit: &[&str]| unit.iter().all(|unit| MINUTES.contains(unit));
    match words {
        [number] => whole(number),
        [number, unit] if MINUTES.contains(unit) => whole(number),
        [number, unit] if HOURS.contains(unit) => hours(number),
        [number, unit, rest] | [number, unit, rest, _]
            if HOURS.contains(unit) && is_minutes(&words[3..]) =>
        {
            let rest = whole(rest).filter(|rest| *rest < 60)?;
            whole(number)?.checked_mul(60)?.checked_add(rest)
        }
        _ => None,
    }
}

/// A number of hours in minutes: `2`, `1,25` or `1.5`. Behind a point two digits are those of a clock.
fn hours(number: &str) -> Option<u32> {
    let point = || number.split_once('.').filter(|(_, part)| part.len() == 1);
    let parts = number.split_once(',').or_else(point);
    let (whole, part) = parts.unwrap_or((number, "0"));
    let part = match part.len() {
        1 => part.parse::<u32>().ok()? * 6,
        2 => part.parse::<u32>().ok()? * 60 / 100,
        _ => return None,
    };
    whole
        .parse::<u32>()
        .ok()?
        .checked_mul(60)?
        .checked_add(part)
}
