//! The mouse and the keys as bytes, the way terminals send them.

use super::program::{Home, Terminal, answer_in, scan_in};
use crate::report::scans::{Case, training_too_early};

/// A click of the left button, as terminals write it since long.
fn click((x, y): (u16, u16)) -> String {
    format!("\x1b[<0;{};{}M\x1b[<0;{};{}m", x + 1, y + 1, x + 1, y + 1)
}

#[test]
fn clicks_choose_and_the_wheel_scrolls() {
    let home = Home::new();
    let path = home.scan(&Case::phases());
    let mut terminal = Terminal::start(&home, &[&path]);
    terminal.wait_for_all(&["○ 3  ", "? uitleg"]);
    let three = click(terminal.place("○ 3  "));
    terminal.keys(&three).wait_for_all(&["● 3", "opgeslagen"]);
    let help = click(terminal.place("? uitleg"));
    terminal.keys(&help).wait_for("Esc terug");
    let back = click(terminal.place("Esc terug"));
    terminal.keys(&back).wait_for("● 3");
    terminal.keys("o").wait_for("Alle vragen");
    // Seen only when both have scrolled.
    terminal
        .keys("\x1b[<65;10;10M\x1b[<65;10;10M")
        .wait_for("I2  ");
    let question = click(terminal.place("I2  "));
    // The line of keys is drawn last.
    terminal
        .keys(&question)
        .wait_for_all(&["○ 0  ", "? uitleg", "q stop"]);
    let quit = click(terminal.place("q stop"));
    terminal.keys(&quit);
    assert!(terminal.wait_for_end().success());
    terminal.is_given_back();
    assert_eq!(answer_in(&path, "F1"), Some("3".to_owned()));
}

#[test]
fn clicks_as_older_terminals_write_them_count_too() {
    let home = Home::new();
    let path = home.scan(&Case::phases());
    let mut terminal = Terminal::start(&home, &[&path]);
    terminal.wait_for("○ 3  ");
    let (x, y) = terminal.place("○ 3  ");
    // Of urxvt, in decimals.
    let decimal = format!("\x1b[32;{};{}M\x1b[35;{};{}M", x + 1, y + 1, x + 1, y + 1);
    terminal.keys(&decimal).wait_for("● 3");
    // Of the first xterm, one byte for each number.
    let (x, y) = terminal.place("○ 2  ");
    let byte = |number: u16| char::from(u8::try_from(33 + number).unwrap());
    let bytes = format!("\x1b[M {}{}\x1b[M#{}{}", byte(x), byte(y), byte(x), byte(y));
    terminal.keys(&bytes).wait_for("● 2");
}

#[test]
fn movements_are_not_asked_for_and_draw_nothing() {
    let frames = |moves: &str| {
        let home = Home::new();
        let mut terminal = Terminal::start::<&str>(&home, &[]);
        terminal.wait_for("Nieuwe scan").keys(moves).keys("q");
        assert!(terminal.wait_for_end().success());
        let log = String::from_utf8_lossy(&terminal.log).into_owned();
        assert!(log.contains("\x1b[?1000h"), "no buttons are asked for");
        let movements = ["\x1b[?1002h", "\x1b[?1003h"];
        assert!(!movements.iter().any(|mode| log.contains(mode)));
        // Every frame shows the cursor.
        log.matches("\x1b[?25h").count()
    };
    let still = frames("");
    // Movements, a button let go, another button, and a click where nothing stands.
    let nothing = "\x1b[<35;10;10M\x1b[<0;10;10m\x1b[<2;10;10M\x1b[<0;1;1M".repeat(20);
    assert_eq!(frames(&nothing), still);
}

#[test]
fn an_esc_and_a_key_in_one_breath_are_both_pressed() {
    let home = Home::new();
    let path = home.scan(&training_too_early());
    let mut terminal = Terminal::start(&home, &[&path]);
    terminal.wait_for("? uitleg");
    // From the help back to the question, and on to the overview.
    terminal.keys("?").wait_for("Hulp");
    terminal.keys("\x1bo").wait_for("Alle vragen");
    // Back to the question, and down; read letter by letter it would end among the activities.
    terminal.keys("\x1b\x1b[B").wait_for("▶ ○ 0");
    terminal.keys("q");
    assert!(terminal.wait_for_end().success());
    assert_eq!(scan_in(&path).answers, training_too_early().scan.answers);
}

#[test]
fn backspace_and_enter_are_known_under_all_their_names() {
    let home = Home::new();
    let path = home.scan(&Case::phases());
    let mut terminal = Terminal::start(&home, &[&path]);
    terminal.wait_for("○ 0  nog niet").keys("n");
    terminal.wait_for("Notitie bij je antwoord");
    terminal.keys("wegxx\x08\x7f\n").wait_for("Notitie  weg");
    terminal.keys("n").wait_for("Notitie bij je antwoord");
    // Home and End as they are written here and there.
    terminal.keys("\x1b[1~a\x1b[4~b\x1b[Hc\x1b[Fd\x1bOHe\x1bOFf\x1b[7~g\x1b[8~h\r");
    terminal.wait_for("Notitie  gecawegbdfh").keys("q");
    assert!(terminal.wait_for_end().success());
    assert_eq!(scan_in(&path).answers["F1"].note, "gecawegbdfh");
}
