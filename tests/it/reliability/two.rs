//! Two programs on one scan, and files that others change.

use std::fs;
use std::path::Path;

use quickscan::scan::file;

use crate::report::scans::Case;
use crate::terminal::program::{Home, Terminal, answer_in};

/// What a program that synchronises folders does: another file in its place.
fn synchronised(path: &Path, code: &str) -> String {
    let case = Case::phases().one("F1", code);
    let case = case.with(|scan| scan.session.place.question = Some("F1".to_owned()));
    let text = file::write(&case.scan);
    let beside = path.with_file_name("sync.tmp");
    fs::write(&beside, &text).unwrap();
    fs::rename(&beside, path).unwrap();
    text
}

#[test]
fn the_second_only_reads_until_the_first_is_gone_however_it_went() {
    let home = Home::new();
    let path = home.scan(&Case::phases());
    let mut first = Terminal::start(&home, &[&path]);
    first.wait_for("opgeslagen");
    let mut second = Terminal::start(&home, &[&path]);
    second.wait_for_all(&["alleen lezen", "Een ander venster heeft deze scan open"]);
    second.keys("n4").wait_for("alleen te lezen");
    first.keys("2").wait_for_all(&["● 2", "opgeslagen"]);
    first.signal("KILL");
    first.wait_for_end();
    second.keys("q");
    assert!(second.wait_for_end().success());
    assert_eq!(answer_in(&path, "F1"), Some("2".to_owned()));

    // The lock went with the program that was killed.
    let mut third = Terminal::start(&home, &[&path]);
    third.wait_for_all(&["● 2", "opgeslagen"]).keys("4");
    third.wait_for_all(&["● 4", "opgeslagen"]).keys("q");
    assert!(third.wait_for_end().success());
    assert_eq!(answer_in(&path, "F1"), Some("4".to_owned()));
}

#[test]
fn a_file_replaced_by_a_sync_program_is_asked_about_and_each_choice_keeps_what_it_says() {
    for (choice, here, kept) in [("2", "0", None), ("3", "4", Some("0"))] {
        let home = Home::new();
        let path = home.scan(&Case::phases());
        let mut terminal = Terminal::start(&home, &[&path]);
        terminal.wait_for("○ 0  nog niet").keys("1");
        terminal.wait_for_all(&["● 1", "opgeslagen"]);
        let other = synchronised(&path, "0");
        terminal.keys("4").wait_for("Wat wil je houden?");
        assert_eq!(fs::read_to_string(&path).unwrap(), other);
        terminal.keys(choice).keys("\r");
        let chosen = format!("● {here}");
        terminal.wait_for_all(&[&chosen, "opgeslagen"]).keys("q");
        assert!(terminal.wait_for_end().success());
        assert_eq!(
            answer_in(&path, "F1"),
            Some(here.to_owned()),
            "after {choice}"
        );
        // Beside it is the file as it was opened, or what was replaced since.
        let copy = path.with_file_name("samen-sterk.scan.toml.bak");
        assert_eq!(answer_in(&copy, "F1").as_deref(), kept, "after {choice}");
    }
}
