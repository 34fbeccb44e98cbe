//! The plain mode in a terminal: asked for, or because it can do no more.

use super::program::{Home, Terminal};

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
