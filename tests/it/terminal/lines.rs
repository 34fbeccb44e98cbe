//! The plain mode in a terminal: asked for, or because it can do no more.

use super::program::{Home, Terminal};
use crate::report::scans::training_too_early;

#[test]
fn a_terminal_that_cannot_place_text_gets_lines() {
    let mut terminal = Terminal::with::<&str>(&Home::new(), &[], &[("TERM", "dumb")]);
    terminal
        .wait_for("1 Implementatie-Quickscan")
        .keys("1\n")
        .wait_for("Interventie?");
    terminal.keys("\x04");
    assert_eq!(terminal.wait_for_end().exit_code(), 0);
    let log = String::from_utf8_lossy(&terminal.log);
    assert!(!log.contains('\x1b') && log.contains("> "), "{log:?}");
}

#[test]
fn lines_are_there_on_request_in_any_terminal() {
    let mut terminal = Terminal::start(&Home::new(), &["--plain"]);
    terminal.wait_for("1 Implementatie-Quickscan").keys("q\n");
    assert_eq!(terminal.wait_for_end().exit_code(), 0);
    assert!(!terminal.log.contains(&0x1b));
}

#[test]
fn a_document_for_word_never_fills_a_terminal() {
    let home = Home::new();
    let path = home.scan(&training_too_early());
    let arguments = ["report", path.to_str().unwrap(), "--format", "docx"];
    let mut terminal = Terminal::start(&home, &arguments);
    terminal.wait_for("-o verslag.docx");
    assert_eq!(terminal.wait_for_end().exit_code(), 2);
    let log = String::from_utf8_lossy(&terminal.log);
    assert!(!log.contains("PK"), "{log:?}");
}
