//! What a real terminal gets to see.

use super::program::{Home, Terminal};
use crate::report::scans::training_too_early;

/// The colours among the attributes a program asked for: `31`, `38;5;2`, `100` and so on.
fn colours(log: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(log);
    let attributes = text.split("\x1b[").skip(1).filter_map(|after| {
        let end = after.find(|one: char| !one.is_ascii_digit() && one != ';')?;
        after[end..].starts_with('m').then(|| &after[..end])
    });
    let is_colour = |code: &&str| {
        let number: u32 = code.parse().unwrap_or(0);
        matches!(number, 30..=38 | 40..=48 | 90..=107)
    };
    let codes = attributes.flat_map(|attribute| attribute.split(';'));
    codes.filter(is_colour).map(str::to_owned).collect()
}

#[test]
fn without_colour_nothing_is_coloured_and_the_focus_still_stands_out() {
    let home = Home::new();
    let path = home.scan(&training_too_early());
    let mut terminal = Terminal::with(&home, &[&path], &[("NO_COLOR", "1")]);
    terminal
        .wait_for("○ 0  nog niet")
        .keys("r")
        .wait_for("hier zitten jullie");
    terminal.keys("q");
    terminal.wait_for_end();
    assert_eq!(colours(&terminal.log), Vec::<String>::new());
    let log = String::from_utf8_lossy(&terminal.log);
    assert!(log.contains("\x1b[1m"), "nothing is bold either");

    let mut coloured = Terminal::start(&home, &[&path]);
    coloured.wait_for("○ 0  nog niet").keys("q");
    coloured.wait_for_end();
    assert!(!colours(&coloured.log).is_empty());
}

#[test]
fn the_window_may_change_its_size() {
    let home = Home::new();
    let path = home.scan(&training_too_early());
    let mut terminal = Terminal::start(&home, &[&path]);
    terminal.wait_for("○ 0  nog niet");
    terminal.resize(40, 10).wait_for("te klein");
    terminal
        .resize(120, 40)
        .wait_for_all(&["○ 0  nog niet", "? uitleg", "Blijven doen"]);
    terminal.keys("q");
    assert!(terminal.wait_for_end().success());
}

#[test]
fn the_cursor_stands_where_the_focus_is() {
    let home = Home::new();
    let path = home.scan(&training_too_early());
    let mut terminal = Terminal::start(&home, &[&path]);
    terminal
        .wait_for("○ 0  nog niet")
        .keys("\x1b[B")
        .wait_for("▶ ○ 0")
        .keys("\x1b[B")
        .wait_for("▶ ○ 1")
        .keys("q");
    terminal.wait_for_end();
    // Before the program leaves the screen, the last place the cursor is put is that of the focus.
    let log = String::from_utf8_lossy(&terminal.log);
    assert!(log.contains("\x1b[?25h"), "the cursor is never shown");
}
