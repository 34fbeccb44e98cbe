//! The terminal is always given back.

use std::path::Path;

use portable_pty::CommandBuilder;

use super::program::{Home, PROGRAM, Terminal, answer_in, scan_in};
use crate::report::scans::Case;

#[test]
fn after_quitting() {
    let home = Home::new();
    let mut terminal = Terminal::start::<&str>(&home, &[]);
    terminal.wait_for("Nieuwe scan");
    terminal.is_taken_over();
    terminal.keys("q");
    assert!(terminal.wait_for_end().success());
    terminal.is_given_back();
}

#[test]
fn after_every_signal_that_ends_programs_with_the_last_answer_saved() {
    for signal in ["TERM", "HUP", "INT"] {
        let home = Home::new();
        let path = home.scan(&Case::phases());
        let mut terminal = Terminal::start(&home, &[&path]);
        terminal.wait_for("○ 0  nog niet").keys("3").wait_for("● 3");
        terminal.signal(signal);
        let status = terminal.wait_for_end();
        assert_eq!(status.exit_code(), 0, "after {signal}: {}", terminal.text());
        terminal.is_given_back();
        assert_eq!(
            answer_in(&path, "F1"),
            Some("3".to_owned()),
            "after {signal}"
        );
    }
}

#[test]
fn a_closed_window_saves_the_last_answer() {
    let home = Home::new();
    let path = home.scan(&Case::phases());
    let mut terminal = Terminal::start(&home, &[&path]);
    terminal.wait_for("○ 0  nog niet").keys("3").wait_for("● 3");
    assert_eq!(terminal.close().exit_code(), 0, "nothing went wrong");
    assert_eq!(answer_in(&path, "F1"), Some("3".to_owned()));
}

#[test]
fn whoever_ends_it_while_a_text_is_typed_finds_the_text_again() {
    for signal in ["TERM", "HUP"] {
        let home = Home::new();
        let path = home.scan(&Case::phases());
        let mut terminal = Terminal::start(&home, &[&path]);
        terminal.wait_for("○ 0  nog niet").keys("nhalf een zin");
        terminal.wait_for("half een zin").signal(signal);
        assert_eq!(terminal.wait_for_end().exit_code(), 0);
        let note = &scan_in(&path).answers["F1"].note;
        assert_eq!(note, "half een zin", "after {signal}");
    }
}

/// The program in a shell that controls jobs, as the one of a user does.
fn in_a_shell(home: &Home, path: &Path) -> Terminal {
    let script = "set -m; \"$0\" \"$1\"; stty -a; echo aside; read line; fg; echo left: $?";
    let mut shell = CommandBuilder::new("sh");
    shell.args(["-c", script, PROGRAM]);
    shell.arg(path);
    Terminal::run(home, shell, &[])
}

#[test]
fn a_cursor_that_was_hidden_is_shown_again() {
    let home = Home::new();
    let path = home.scan(&Case::phases());
    let mut terminal = in_a_shell(&home, &path);
    terminal.wait_for("○ 0  nog niet").keys("2");
    // Nothing is on its way any more: what is drawn next, the new size brought about.
    terminal.wait_for_all(&["● 2", "opgeslagen", "? uitleg"]);
    // Where there is no room for a screen there is no place for the cursor.
    terminal
        .resize(40, 10)
        .wait_for("te klein")
        .wait_without_cursor();
    terminal.keys("\x1a").wait_for("aside");
    terminal.is_given_back();
    terminal.keys("\r").wait_for("te klein").keys("q");
    assert!(terminal.wait_for_end().success());
    terminal.is_given_back();
}

#[test]
fn to_the_background_and_back() {
    let home = Home::new();
    let path = home.scan(&Case::phases());
    let mut terminal = in_a_shell(&home, &path);
    terminal.wait_for("○ 0  nog niet");
    terminal.is_taken_over();

    terminal
        .keys("\x1a")
        .wait_for_all(&["aside", " icanon", " echo"]);
    terminal.is_given_back();
    // At the start, when it comes back, and once more when it hears that it was stopped.
    terminal.keys("\r").wait_until_taken_over(3).wait_for_all(&[
        "F1  ",
        "○ 0  nog niet",
        "? uitleg",
    ]);
    terminal.is_taken_over();

    terminal
        .keys("3")
        .wait_for("● 3")
        .keys("q")
        .wait_for("left: 0");
    assert!(terminal.wait_for_end().success());
    terminal.is_given_back();
    assert_eq!(answer_in(&path, "F1"), Some("3".to_owned()));
}

#[test]
fn without_a_shell_to_come_back_from_it_stays_in_the_foreground() {
    let home = Home::new();
    let path = home.scan(&Case::phases());
    let mut terminal = Terminal::start(&home, &[&path]);
    terminal.wait_for("○ 0  nog niet").keys("\x1a").keys("3");
    terminal.wait_for_all(&["● 3", "opgeslagen"]).keys("q");
    assert!(terminal.wait_for_end().success());
    terminal.is_given_back();
}

#[test]
fn a_stop_from_outside_leaves_nothing_undrawn() {
    let home = Home::new();
    let path = home.scan(&Case::phases());
    let mut terminal = Terminal::start(&home, &[&path]);
    terminal.wait_for("○ 0  nog niet");
    terminal.signal("STOP");
    terminal.forget();
    terminal.signal("CONT");
    terminal.wait_for_all(&["F1  ", "○ 0  nog niet", "? uitleg"]);
    terminal.is_taken_over();
}
