//! What is written is what is read.

use proptest::prelude::*;
use quickscan::scan::file::{read, write};
use quickscan::scan::{Answer, Depth, Previous, Reference, Scan};

use super::any_scan::{any_text, safe_line, safe_text, scan};
use super::fixture::{followed_up, full_scan, now, questionnaire};

const FULL: &str = include_str!("full.scan.toml");
const FOLLOWED_UP: &str = include_str!("followed_up.scan.toml");

#[test]
fn a_full_scan_is_written_as_people_can_read_it() {
    assert_eq!(write(&full_scan()), FULL);
}

#[test]
fn a_full_scan_is_read_back() {
    let reading = read(FULL).unwrap();
    assert_eq!(reading.scan, full_scan());
    assert_eq!(reading.unknown_keys, []);
}

#[test]
fn the_scan_after_another_one_remembers_it_in_a_newer_format() {
    assert_eq!(write(&followed_up()), FOLLOWED_UP);
    assert_eq!(read(FOLLOWED_UP).unwrap().scan, followed_up());
    assert!(FOLLOWED_UP.starts_with("format = 2\n"));
    assert!(FULL.starts_with("format = 1\n"));
}

#[test]
fn a_previous_scan_of_which_nothing_is_known_is_remembered_too() {
    let mut scan = full_scan();
    scan.previous = Some(Previous {
        questionnaire: Reference {
            id: scan.questionnaire.id.clone(),
            ..Reference::default()
        },
        ..Previous::default()
    });
    assert_eq!(read(&write(&scan)).unwrap().scan, scan);
}

#[test]
fn a_scan_in_which_nothing_is_answered_is_read_back() {
    let scan = Scan::new(&questionnaire(), Depth::Full, now());
    assert_eq!(read(&write(&scan)).unwrap().scan, scan);
}

#[test]
fn a_scan_written_by_hand_needs_no_more_than_its_questionnaire_and_answers() {
    let text = "format = 1\nquestionnaire.id = 'proef'\nanswers.O1.choice = '3'\n\
                [answers.O2]\n[answers.F1]\nunknown = true\nnote = 'wie weet dit?'\n";
    let scan = read(text).unwrap().scan;
    assert_eq!(scan.questionnaire.id, "proef");
    assert_eq!(scan.questionnaire.depth, Depth::Short);
    assert_eq!(
        scan.answers.keys().collect::<Vec<_>>(),
        ["F1", "O1"],
        "an entry that says nothing is none"
    );
    assert_eq!(scan.answers["O1"].answer, Some(Answer::Choice("3".into())));
    assert_eq!(scan.answers["F1"].answer, Some(Answer::Unknown));
    assert_eq!(scan.answers["F1"].note, "wie weet dit?");
}

#[test]
fn windows_line_ends_mean_the_same() {
    let reading = read(&FULL.replace('\n', "\r\n")).unwrap();
    assert_eq!(reading.scan, full_scan());
}

#[test]
fn a_reason_that_was_not_given_still_says_not_applicable() {
    let mut scan = full_scan();
    scan.answers.get_mut("O2").unwrap().answer = Some(Answer::NotApplicable(String::new()));
    assert_eq!(read(&write(&scan)).unwrap().scan, scan);
}

#[test]
fn what_a_file_may_not_hold_is_not_written() {
    let mut scan = full_scan();
    scan.about.intervention = "\u{1b}]52;c;kwaad\u{7}\0 \u{202e}om\r\ngekeerd".to_owned();
    scan.answers.get_mut("O1").unwrap().note = "a\0\r\nb\u{2028}c\td".to_owned();
    let read = read(&write(&scan)).unwrap().scan;
    assert_eq!(read.about.intervention, "]52;c;kwaad om gekeerd");
    assert_eq!(read.answers["O1"].note, "a\nb\nc d");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_scan_survives_its_file(scan in scan(safe_line, safe_text)) {
        let text = write(&scan);
        prop_assert_eq!(&read(&text).unwrap().scan, &scan);
        prop_assert_eq!(write(&scan), text);
    }

    #[test]
    fn every_text_whatsoever_gives_a_file_that_opens(scan in scan(any_text, any_text)) {
        let text = write(&scan);
        let read = read(&text).unwrap().scan;
        prop_assert_eq!(write(&read), text);
    }

    #[test]
    fn no_text_makes_the_reader_fall_over(text in any_text()) {
        let _ = read(&text);
        let _ = read(&format!("{FULL}\n{text}"));
    }
}
