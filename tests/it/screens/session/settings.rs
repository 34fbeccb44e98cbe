//! How the group works: how many people, and how much time.

use super::group_of;

#[test]
fn minutes_and_clock_times_say_when_it_ends() {
    for (typed, shown) in [
        ("60", "tot 15:03, nog 60 minuten"),
        ("45 min", "tot 14:48, nog 45 minuten"),
        ("16:00", "tot 16:00, nog 117 minuten"),
        ("16.00", "tot 16:00, nog 117 minuten"),
        ("16.00 uur", "tot 16:00, nog 117 minuten"),
        ("1", "tot 14:04, nog 1 minuut"),
        ("1 minuut", "tot 14:04, nog 1 minuut"),
        ("90 Minuten", "tot 15:33, nog 90 minuten"),
        ("90 minutes", "tot 15:33, nog 90 minuten"),
        ("45min", "tot 14:48, nog 45 minuten"),
        ("2 uur", "tot 16:03, nog 120 minuten"),
        ("2u", "tot 16:03, nog 120 minuten"),
        ("2 hours", "tot 16:03, nog 120 minuten"),
        ("1 hour", "tot 15:03, nog 60 minuten"),
        ("1,5 uur", "tot 15:33, nog 90 minuten"),
        ("1.5 hours", "tot 15:33, nog 90 minuten"),
        ("16:00 uur", "tot 16:00, nog 117 minuten"),
        ("0,75 uur", "tot 14:48, nog 45 minuten"),
        ("1 uur 15", "tot 15:18, nog 75 minuten"),
        ("1 hour 15 minutes", "tot 15:18, nog 75 minuten"),
        ("een uur", "tot 15:03, nog 60 minuten"),
        ("half uur", "tot 14:33, nog 30 minuten"),
        ("een half uur", "tot 14:33, nog 30 minuten"),
        ("Anderhalf uur", "tot 15:33, nog 90 minuten"),
        ("half an hour", "tot 14:33, nog 30 minuten"),
        ("10 uur", "tot 00:03, nog 600 minuten"),
    ] {
        let mut stage = group_of(6);
        stage
            .press(&format!("Down*11 Enter '{typed}' Enter"))
            .tells(shown);
        stage.press("u").tells("nog geen eindtijd");
    }
}

#[test]
fn a_time_that_cannot_be_stays_to_be_mended() {
    for typed in [
        "veel",
        "0",
        "-5",
        "601",
        "13:00",
        "25:00",
        "16:7x",
        "9999999999999",
        "1e3",
        "1,5",
        "2 dagen",
        "uur",
        "11 uur",
        "2 uur later",
        "0 uur",
        "45 50",
        "1 uur 60",
        "1,5 uur 10",
        "1,005 uur",
        ",5 uur",
        "16:00 minuten",
        "9999999999999 uur",
    ] {
        let mut stage = group_of(6);
        stage.press(&format!("Down*11 Enter '{typed}' Enter"));
        stage.tells("Typ een aantal minuten, zoals 60").shows(typed);
        stage.press("Esc").at_steps();
        assert_eq!(stage.scan().session.until, None);
    }
}

#[test]
fn looking_at_the_time_leaves_it() {
    let mut stage = group_of(6);
    stage.press("Down*11 Enter '60' Enter");
    let until = stage.scan().session.until;
    stage.press("Enter").shows("15:03").press("Esc Enter Enter");
    assert_eq!(stage.scan().session.until, until);
    stage
        .press("Enter Backspace*9 Enter")
        .tells("nog geen eindtijd");
}

#[test]
fn the_time_left_stands_on_every_screen_of_the_session_and_is_divided() {
    let mut stage = group_of(6);
    stage
        .press("Down*11 Enter '60' Enter")
        .tells("Stemmen")
        .tells("minuten");
    for there in ["1", "2", "3", "4", "5", "7", "8"] {
        stage.press("g").press(there).shows("nog 60 min");
    }
}

#[test]
fn a_time_that_is_over_is_said_calmly_and_blocks_nothing() {
    let case = super::short(6).with(|scan| {
        scan.session.until = Some("2026-11-21T13:00:00+01:00".parse().unwrap());
    });
    let mut stage = super::Stage::with(&case);
    stage.tells("de tijd tot 13:00 is om: kies wat je nu nog doet");
    stage.press("4 6 Enter");
    assert_eq!(stage.asked(), "F5");
    stage.press("Esc Down*8 Enter Esc");
}

#[test]
fn the_group_is_two_to_forty_people() {
    for (typed, kept) in [
        ("2", 2),
        ("40", 40),
        ("1", 6),
        ("41", 6),
        ("-3", 6),
        ("3.5", 6),
        ("zes", 6),
    ] {
        let mut stage = group_of(6);
        stage.press(&format!("Down*8 Enter Backspace '{typed}' Enter"));
        assert_eq!(stage.scan().group.unwrap().participants, kept, "{typed}");
        if kept == 6 {
            stage
                .tells("Typ een getal van 2 tot en met 40.")
                .press("Esc")
                .at_steps();
        }
        stage.press("u");
        assert_eq!(stage.scan().group.unwrap().participants, 6);
    }
}
