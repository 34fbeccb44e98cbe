//! Dates as people write them, in Dutch and English, whichever the interface speaks.
//!
//! A period is understood as its last day, for that is when something is due: "eind maart" is 31
//! March, and a week ends on Friday. What is not understood stays a text without a date.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

/// Months as they are written, by number; a shorter form of three letters or more is understood too.
const MONTHS: [(&str, i8); 24] = [
    ("januari", 1),
    ("january", 1),
    ("februari", 2),
    ("february", 2),
    ("maart", 3),
    ("mrt", 3),
    ("march", 3),
    ("april", 4),
    ("mei", 5),
    ("may", 5),
    ("juni", 6),
    ("june", 6),
    ("juli", 7),
    ("july", 7),
    ("augustus", 8),
    ("august", 8),
    ("september", 9),
    ("oktober", 10),
    ("october", 10),
    ("november", 11),
    ("december", 12),
    ("mar", 3),
    ("maa", 3),
    ("sept", 9),
];

const WEEKDAYS: [([&str; 2], Weekday); 7] = [
    (["maandag", "monday"], Weekday::Monday),
    (["dinsdag", "tuesday"], Weekday::Tuesday),
    (["woensdag", "wednesday"], Weekday::Wednesday),
    (["donderdag", "thursday"], Weekday::Thursday),
    (["vrijdag", "friday"], Weekday::Friday),
    (["zaterdag", "saturday"], Weekday::Saturday),
    (["zondag", "sunday"], Weekday::Sunday),
];

/// Numbers in letters, from one.
const NUMBERS: [[&str; 2]; 12] = [
    ["een", "one"],
    ["twee", "two"],
    ["drie", "three"],
    ["vier", "four"],
    ["vijf", "five"],
    ["zes", "six"],
    ["zeven", "seven"],
    ["acht", "eight"],
    ["negen", "nine"],
    ["tien", "ten"],
    ["elf", "eleven"],
    ["twaalf", "twelve"],
];

/// Words before a date that leave it the same date.
const BEFORE_A_DATE: [&str; 17] = [
    "op",
    "voor",
    "vóór",
    "uiterlijk",
    "per",
    "rond",
    "tot",
    "in",
    "de",
    "on",
    "by",
    "before",
    "around",
    "until",
    "the",
    "of",
    "van",
];

const NEXT: [&str; 5] = ["volgende", "volgend", "next", "komende", "aanstaande"];
const THIS: [&str; 6] = ["deze", "dit", "de", "het", "this", "the"];

/// Years that a plan can be about.
const YEARS: std::ops::RangeInclusive<i16> = 2000..=2199;

/// The longest that is looked ahead, in any unit.
const MOST: i32 = 999;

/// The date that was typed, seen from this day; none when it is no date that is understood.
pub fn understood(typed: &str, today: Date) -> Option<Date> {
    let typed = typed.to_lowercase();
    let words: Vec<&str> = typed
        .split_whitespace()
        .map(|word| word.trim_matches([',', '.', '\'', '(', ')', '!', ';']))
        .filter(|word| !word.is_empty())
        .collect();
    date(&words, today).filter(|date| YEARS.contains(&date.year()))
}

fn date(words: &[&str], today: Date) -> Option<Date> {
    named_day(words, today)
        .or_else(|| from_now(words, today))
        .or_else(|| in_figures(words, today))
        .or_else(|| day_of_month(words, today))
        .or_else(|| part_of_period(words, today))
        .or_else(|| weekday(words, today))
        .or_else(|| match words {
            // "vrijdag 12 jan" is 12 January, and "voor vrijdag" is Friday.
            [first, rest @ ..] if !rest.is_empty() => {
                let aside = BEFORE_A_DATE.contains(first) || day_of_week(first).is_some();
                aside.then(|| date(rest, today)).flatten()
            }
            _ => None,
        })
}

/// "vandaag", "morgen", "day after tomorrow"; what was due yesterday can be said too
fn named_day(words: &[&str], today: Date) -> Option<Date> {
    let days = match words {
        ["vandaag" | "today" | "nu" | "now"] => 0,
        ["morgen" | "tomorrow"] => 1,
        ["overmorgen"] | ["day", "after", "tomorrow"] => 2,
        ["gisteren" | "yesterday"] => -1,
        ["eergisteren"] | ["day", "before", "yesterday"] => -2,
        _ => return None,
    };
    today.checked_add(days.days()).ok()
}

/// "over 3 weken", "in a month", "binnen een half jaar", "3 weken"
fn from_now(words: &[&str], today: Date) -> Option<Date> {
    let rest = match words {
        ["over" | "binnen" | "in" | "within", rest @ ..] => rest,
        rest => rest,
    };
    let later = match rest {
        ["half", "a", "year"] | ["een" | "a", "half", "jaar" | "year"] | ["half", "jaar"] => {
            6.months()
        }
        [count, unit] => span(number(count)?, unit)?,
        _ => return None,
    };
    today.checked_add(later).ok()
}

fn span(count: i32, unit: &str) -> Option<jiff::Span> {
    Some(match unit {
        "dag" | "dagen" | "day" | "days" => count.days(),
        "week" | "weken" | "weeks" => count.weeks(),
        "maand" | "maanden" | "month" | "months" => count.months(),
        "kwartaal" | "kwartalen" | "quarter" | "quarters" => (3 * count).months(),
        "jaar" | "jaren" | "year" | "years" => count.years(),
        _ => return None,
    })
}

fn number(word: &str) -> Option<i32> {
    if let Some(at) = NUMBERS.iter().position(|names| names.contains(&word)) {
        return i32::try_from(at + 1).ok();
    }
    if matches!(word, "één" | "n" | "a" | "an") {
        return Some(1);
    }
    let count = word.parse().ok()?;
    (0..=MOST).contains(&count).then_some(count)
}

/// "12-1-2027", "12/1", "12.1.27", "2027-01-12"; the day comes first unless a year does.
fn in_figures(words: &[&str], today: Date) -> Option<Date> {
    let [word] = words else { return None };
    let separator = word.chars().find(|one| !one.is_ascii_digit())?;
    if !['-', '/', '.'].contains(&separator) {
        return None;
    }
    let parts: Vec<&str> = word.split(separator).collect();
    match parts.as_slice() {
        [year, month, day] if year.len() == 4 => {
            Date::new(full_year(year)?, small(month)?, small(day)?).ok()
        }
        [day, month, year] => Date::new(full_year(year)?, small(month)?, small(day)?).ok(),
        [day, month] => coming(small(day)?, small(month)?, today),
        _ => None,
    }
}

/// "12 jan", "12 januari 2027", "January 12th", "12th of January"
fn day_of_month(words: &[&str], today: Date) -> Option<Date> {
    let (day, name, year) = match words {
        [one, "of" | "van", other] => (one, other, None),
        [one, "of" | "van", other, year] => (one, other, Some(year)),
        [one, other] => (one, other, None),
        [one, other, year] => (one, other, Some(year)),
        _ => return None,
    };
    let (day, month) = match (ordinal(day), month(name)) {
        (Some(day), Some(month)) => (day, month),
        _ => (ordinal(name)?, month(day)?),
    };
    match year {
        None => coming(day, month, today),
        Some(year) => Date::new(full_year(year)?, month, day).ok(),
    }
}

/// "eind maart", "begin april 2027", "mid March", "eind volgende week", "maart", "volgende maand"
fn part_of_period(words: &[&str], today: Date) -> Option<Date> {
    let (part, rest) = match words {
        ["eind" | "einde" | "end", rest @ ..] => (Part::End, rest),
        ["begin" | "early" | "start" | "beginning", rest @ ..] => (Part::Begin, rest),
        ["half" | "midden" | "medio" | "mid", rest @ ..] => (Part::Middle, rest),
        rest => (Part::Whole, rest),
    };
    let rest = match rest {
        ["of" | "van", rest @ ..] => rest,
        rest => rest,
    };
    let within = |first: Date, last: Date| match part {
        Part::Begin => first.with().day(10).build().ok(),
        Part::Middle => first.with().day(15).build().ok(),
        Part::Whole | Part::End => Some(last),
    };
    let of_month = |first: Date| within(first, first.last_of_month());
    match rest {
        [name] if month(name).is_some() => {
            let month = month(name)?;
            let coming = |year: i16| of_month(Date::new(year, month, 1).ok()?);
            let this_year = coming(today.year()).filter(|date| *date >= today);
            this_year.or_else(|| coming(today.year() + 1))
        }
        [name, year] if month(name).is_some() => {
            of_month(Date::new(full_year(year)?, month(name)?, 1).ok()?)
        }
        // A whole year says too little to be due on a day; its end does.
        [year] if part == Part::End => Date::new(full_year(year)?, 12, 31).ok(),
        [which, unit] => {
            let ahead = if NEXT.contains(which) {
                1
            } else {
                THIS.contains(which).then_some(0)?
            };
            match *unit {
                "week" => {
                    let day = match part {
                        Part::Begin => Weekday::Monday,
                        Part::Middle => Weekday::Wednesday,
                        Part::End | Part::Whole => Weekday::Friday,
                    };
                    Some(of_week(day, ahead, today)?.max(today))
                }
                "maand" | "month" => {
                    of_month(today.first_of_month().checked_add(ahead.months()).ok()?)
                }
                "jaar" | "year" if part == Part::End => {
                    Date::new(today.year() + i16::try_from(ahead).ok()?, 12, 31).ok()
                }
                _ => None,
            }
        }
        _ => None,
    }
}

/// A part of a month or a week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Begin,
    Middle,
    End,
    Whole,
}

/// "vrijdag", "next friday": the first to come; "volgende week vrijdag": that of next week.
fn weekday(words: &[&str], today: Date) -> Option<Date> {
    match words {
        [day] => today.nth_weekday(1, day_of_week(day)?).ok(),
        [which, day] if NEXT.contains(which) || THIS.contains(which) => {
            today.nth_weekday(1, day_of_week(day)?).ok()
        }
        [next, "week", day] | [day, next, "week"] if NEXT.contains(next) => {
            of_week(day_of_week(day)?, 1, today)
        }
        _ => None,
    }
}

/// A day of this week, or of one so many weeks ahead; weeks begin on Monday.
fn of_week(day: Weekday, ahead: i32, today: Date) -> Option<Date> {
    let offset = |day: Weekday| i32::from(day.to_monday_zero_offset());
    let days = offset(day) - offset(today.weekday()) + 7 * ahead;
    today.checked_add(days.days()).ok()
}

/// The next such day to come, today too; one that not every year has waits for a year that does.
fn coming(day: i8, month: i8, today: Date) -> Option<Date> {
    let years = today.year()..today.year().saturating_add(9);
    let mut dates = years.filter_map(|year| Date::new(year, month, day).ok());
    dates.find(|date| *date >= today)
}

/// "2027", "27"
fn full_year(word: &str) -> Option<i16> {
    let digits = word.trim_start_matches(['\'', '’']);
    let year: i16 = digits.parse().ok()?;
    let year = if digits.len() == 2 { 2000 + year } else { year };
    YEARS.contains(&year).then_some(year)
}

/// A day or a month in figures.
fn small(word: &str) -> Option<i8> {
    let is_short = word.len() <= 2 && word.bytes().all(|one| one.is_ascii_digit());
    is_short.then(|| word.parse().ok()).flatten()
}

/// "12", "12e", "12th"
fn ordinal(word: &str) -> Option<i8> {
    let endings = ["ste", "de", "e", "st", "nd", "rd", "th"];
    let bare = endings.iter().find_map(|ending| word.strip_suffix(ending));
    small(bare.unwrap_or(word))
}

/// The number of a month by its name, or the beginning of it.
fn month(word: &str) -> Option<i8> {
    let is_it = |name: &str| name == word || word.chars().count() >= 3 && name.starts_with(word);
    let named = MONTHS.iter().find(|(name, _)| is_it(name));
    named.map(|(_, number)| *number)
}

/// A day of the week by its name, or its first letters.
fn day_of_week(word: &str) -> Option<Weekday> {
    let is_it = |[dutch, english]: &[&str; 2]| {
        let short = |name: &str, letters| name.get(..letters) == Some(word);
        [*dutch, *english].contains(&word) || short(dutch, 2) || short(english, 3)
    };
    let named = WEEKDAYS.iter().find(|(names, _)| is_it(names));
    named.map(|(_, day)| *day)
}
