//! Dates as people type them.

use jiff::ToSpan;
use jiff::civil::Date;
use proptest::prelude::*;
use quickscan::scan::understood;

/// A Saturday.
fn today() -> Date {
    "2026-11-21".parse().unwrap()
}

#[track_caller]
fn all(cases: &[(&str, &str)]) {
    for (typed, due) in cases {
        let found = understood(typed, today()).map(|date| date.to_string());
        assert_eq!(found.as_deref().unwrap_or("-"), *due, "{typed}");
    }
}

#[test]
fn a_day_of_a_month_is_the_next_to_come_unless_a_year_is_said() {
    all(&[
        ("12 jan", "2027-01-12"),
        ("12 jan.", "2027-01-12"),
        ("12 december", "2026-12-12"),
        ("21 november", "2026-11-21"),
        ("20 nov", "2027-11-20"),
        ("12 januari 2027", "2027-01-12"),
        ("12 januari '28", "2028-01-12"),
        ("12 JANUARI 2025", "2025-01-12"),
        ("29 feb", "2028-02-29"),
        ("3 mrt", "2027-03-03"),
        ("5 okt", "2027-10-05"),
        ("1 mei", "2027-05-01"),
        ("vrijdag 12 maart", "2027-03-12"),
        ("op 12 jan", "2027-01-12"),
        ("uiterlijk op 1 maart", "2027-03-01"),
        ("vóór 1 maart", "2027-03-01"),
        ("12 January", "2027-01-12"),
        ("January 12", "2027-01-12"),
        ("Jan 12th, 2027", "2027-01-12"),
        ("the 12th of January", "2027-01-12"),
        ("by 1 March 2028", "2028-03-01"),
        ("before 3 May", "2027-05-03"),
    ]);
}

#[test]
fn figures_begin_with_the_day_unless_a_year_comes_first() {
    all(&[
        ("12-1-2027", "2027-01-12"),
        ("12-01-27", "2027-01-12"),
        ("12.1.2027", "2027-01-12"),
        ("12/1", "2027-01-12"),
        ("31-12", "2026-12-31"),
        ("2027-01-12", "2027-01-12"),
        ("2027/1/12", "2027-01-12"),
        ("12/13", "-"),
        ("30-2-2027", "-"),
        ("1/2/3", "-"),
        ("12-1-1027", "-"),
    ]);
}

#[test]
fn what_is_so_far_away_is_counted_from_today() {
    all(&[
        ("vandaag", "2026-11-21"),
        ("morgen", "2026-11-22"),
        ("overmorgen", "2026-11-23"),
        ("gisteren", "2026-11-20"),
        ("day before yesterday", "2026-11-19"),
        ("over 3 weken", "2026-12-12"),
        ("over drie weken", "2026-12-12"),
        ("3 weken", "2026-12-12"),
        ("over een maand", "2026-12-21"),
        ("over één week", "2026-11-28"),
        ("binnen een half jaar", "2027-05-21"),
        ("over 10 dagen", "2026-12-01"),
        ("today", "2026-11-21"),
        ("tomorrow", "2026-11-22"),
        ("day after tomorrow", "2026-11-23"),
        ("in 3 weeks", "2026-12-12"),
        ("in a month", "2026-12-21"),
        ("within two months", "2027-01-21"),
        ("in half a year", "2027-05-21"),
        ("in 10,000 years", "-"),
        ("over 999999999999 weken", "-"),
    ]);
}

#[test]
fn a_period_is_due_on_its_last_day() {
    all(&[
        ("eind maart", "2027-03-31"),
        ("eind november", "2026-11-30"),
        ("half maart", "2027-03-15"),
        ("begin april 2028", "2028-04-10"),
        ("begin november", "2027-11-10"),
        ("in februari", "2027-02-28"),
        ("eind 2026", "2026-12-31"),
        ("eind van de maand", "2026-11-30"),
        ("eind volgende maand", "2026-12-31"),
        ("eind dit jaar", "2026-12-31"),
        ("volgende week", "2026-11-27"),
        ("deze week", "2026-11-21"),
        ("volgende maand", "2026-12-31"),
        ("end of March", "2027-03-31"),
        ("mid March", "2027-03-15"),
        ("early April", "2027-04-10"),
        ("end of the month", "2026-11-30"),
        ("end of next year", "2027-12-31"),
        ("next week", "2026-11-27"),
        ("by the end of March", "2027-03-31"),
    ]);
}

#[test]
fn a_day_of_the_week_is_the_first_to_come() {
    all(&[
        ("vrijdag", "2026-11-27"),
        ("zaterdag", "2026-11-28"),
        ("vr", "2026-11-27"),
        ("volgende vrijdag", "2026-11-27"),
        ("aanstaande maandag", "2026-11-23"),
        ("volgende week dinsdag", "2026-11-24"),
        ("friday", "2026-11-27"),
        ("next friday", "2026-11-27"),
        ("by Monday", "2026-11-23"),
        ("Tuesday next week", "2026-11-24"),
    ]);
}

#[test]
fn what_is_no_date_is_no_date() {
    all(&[
        ("", "-"),
        ("   ", "-"),
        ("voor de zomer", "-"),
        ("na de vakantie", "-"),
        ("zodra het rooster klaar is", "-"),
        ("elke week", "-"),
        ("over een paar dagen", "-"),
        ("when the summer begins", "-"),
        ("12", "-"),
        ("de 12e", "-"),
        ("2027", "-"),
        ("12 jan 3 feb", "-"),
        ("32 jan", "-"),
        ("ma", "2026-11-23"),
    ]);
}

fn any_day() -> impl Strategy<Value = Date> {
    let first: Date = "2010-01-01".parse().unwrap();
    (0..60_000_i32).prop_map(move |days| first.checked_add(days.days()).unwrap())
}

proptest! {
    #[test]
    fn any_text_is_a_date_or_none(typed in any::<String>(), today in any_day()) {
        let _ = understood(&typed, today);
    }

    #[test]
    fn words_of_dates_in_any_order_are_a_date_or_none(
        words in prop::collection::vec(prop::sample::select(&[
            "eind", "over", "in", "volgende", "week", "maart", "12", "jan", "the", "of", "vrijdag", "een", "half",
            "jaar", "next", "2027", "31", "/", "12/1", "de", "maand", "end", "-", "0", "'", "één",
        ][..]), 0..6),
        today in any_day(),
    ) {
        let _ = understood(&words.join(" "), today);
    }

    #[test]
    fn a_day_as_the_program_writes_it_is_that_day(day in any_day(), today in any_day()) {
        for lang in [quickscan::lang::Lang::Nl, quickscan::lang::Lang::En] {
            let written = lang.words().common.date(day);
            prop_assert_eq!(understood(&written, today), Some(day), "{}", written);
        }
        prop_assert_eq!(understood(&day.to_string(), today), Some(day));
    }

    #[test]
    fn without_a_year_a_date_lies_ahead_within_a_year(day in any_day(), today in any_day()) {
        prop_assume!((day.month(), day.day()) != (2, 29));
        let due = understood(&format!("{}/{}", day.day(), day.month()), today).unwrap();
        prop_assert!(due >= today && due < today.checked_add(1.years()).unwrap());
        prop_assert_eq!((due.month(), due.day()), (day.month(), day.day()));
    }

    #[test]
    fn what_is_said_from_today_never_lies_behind(count in 0..900_i32, today in any_day()) {
        for typed in [format!("over {count} dagen"), "volgende week".to_owned(), "vrijdag".to_owned()] {
            if let Some(due) = understood(&typed, today) {
                prop_assert!(due >= today, "{typed} from {today} is {due}");
            }
        }
    }
}
