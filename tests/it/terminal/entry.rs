//! From the command line into the screens, and out again.

use std::fs;

use super::program::{Home, Terminal};
use crate::commands::program::SCAN;

/// A home with one scan where the program runs.
fn home_with(scan: &str) -> Home {
    let home = Home::new();
    fs::write(home.path().join("a.scan.toml"), scan).unwrap();
    home
}

#[test]
fn without_words_the_start_screen_comes_up() {
    let mut terminal = Terminal::start::<&str>(&Home::new(), &[]);
    terminal.wait_for("Implementatie-Quickscan").keys("q");
    assert!(terminal.wait_for_end().success());
    assert_eq!(terminal.text().trim(), "");
}

#[test]
fn what_the_command_line_says_about_a_new_scan_is_filled_in() {
    let home = Home::new();
    let mut words = vec![
        "start",
        "implementatie-quickscan",
        "--out",
        "nieuw.scan.toml",
    ];
    words.extend(["--intervention", "Samen Sterk", "--group", "team Zwolle"]);
    let mut terminal = Terminal::start(&home, &words);
    terminal
        .wait_for_all(&["Samen Sterk", "team Zwolle"])
        .keys("\x03");
    assert!(terminal.wait_for_end().success());
    assert!(!home.path().join("nieuw.scan.toml").exists());
}

#[test]
fn a_first_word_that_is_a_scan_continues_it_and_its_file_is_named_at_the_end() {
    let home = home_with(SCAN);
    let mut terminal = Terminal::start(&home, &["a.scan.toml"]);
    terminal.wait_for("van 20").keys("\x03");
    assert!(terminal.wait_for_end().success());
    let left = terminal.text();
    assert!(left.contains("Verder gaan: quickscan open"), "{left}");
    assert!(left.contains("a.scan.toml"), "{left}");
}

#[test]
fn the_full_version_can_be_asked_for_and_is_saved() {
    let home = home_with(SCAN);
    let mut terminal = Terminal::start(&home, &["open", "a.scan.toml", "--depth", "full"]);
    terminal.wait_for("van 41").keys("\x03");
    assert!(terminal.wait_for_end().success());
    let saved = fs::read_to_string(home.path().join("a.scan.toml")).unwrap();
    assert!(saved.contains("depth = \"full\""), "{saved}");
}

#[test]
fn no_colour_is_stronger_than_a_theme() {
    for words in [&[][..], &["--theme", "dark"]] {
        let mut terminal = Terminal::with(&Home::new(), words, &[("NO_COLOR", "1")]);
        terminal.wait_for("Implementatie-Quickscan").keys("q");
        terminal.wait_for_end();
        // What is written in the place of a colour takes the emphasis of the focus away.
        let log = String::from_utf8_lossy(&terminal.log);
        assert!(!log.contains("\x1b[;m"), "{log:?}");
    }
}

#[test]
fn a_scan_with_mistakes_never_reaches_the_screens() {
    let home = home_with(&SCAN.replace("O2.choice = \"4\"", "O2.choice = \"5\""));
    let mut terminal = Terminal::start(&home, &["open", "a.scan.toml"]);
    assert_eq!(terminal.wait_for_end().exit_code(), 1);
    let said = terminal.text();
    assert!(said.contains("geen antwoord op deze vraag"), "{said}");
    assert!(!String::from_utf8_lossy(&terminal.log).contains("\x1b[?1049h"));
}

#[test]
fn the_scan_after_another_one_is_begun_looked_back_at_and_saved() {
    let plan = "\n[[action]]\nid = \"a1\"\nwhat = \"Vijf ouders spreken\"\nwho = \"Noor\"\n";
    let home = home_with(&format!("{SCAN}{plan}"));
    let words = ["start", "--from", "a.scan.toml", "--out", "b.scan.toml"];
    let mut terminal = Terminal::start(&home, &words);
    terminal.wait_for("volgende scan na die van").keys("\r");
    terminal.wait_for("▶ ●    korte versie").keys("\r");
    terminal.wait_for("▶ Begin met de vragen").keys("\r");
    terminal.wait_for("0 van 1 gedaan").keys(" ");
    terminal.wait_for("1 van 1 gedaan").keys("\r");
    terminal
        .wait_for("Wat leverde het op? Vijf ouders")
        .keys("Vier van de vijf\r");
    terminal
        .wait_for("Wat leverde het op? Vier van de vijf")
        .keys("\x1b[C");
    terminal.wait_for("Vorige keer (").keys("2");
    terminal.wait_for("1 van 20").keys("q");
    assert!(terminal.wait_for_end().success());
    let saved = fs::read_to_string(home.path().join("b.scan.toml")).unwrap();
    for written in [
        "format = 2\n",
        "[answers.F1]\nchoice = \"2\"",
        "done = true\noutcome = \"Vier van de vijf\"\n",
    ] {
        assert!(saved.contains(written), "no {written:?} in\n{saved}");
    }
}
