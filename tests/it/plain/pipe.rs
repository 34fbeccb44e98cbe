//! The real program over pipes, and in a terminal that can do no more.

use std::io::Write;
use std::process::{Command, Stdio};

use quickscan::scan::file;

use crate::scan::folder::{Folder, content};
use crate::terminal::program::{Home, Terminal};

fn program(home: &Folder, words: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_quickscan"));
    command
        .args(words)
        .current_dir(home.path())
        .env_clear()
        .env("HOME", home.path())
        .env("USERPROFILE", home.path())
        .env("SOURCE_DATE_EPOCH", "1795000000")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

fn run(home: &Folder, words: &[&str], lines: &str) -> (String, String, Option<i32>) {
    let mut child = program(home, words).spawn().unwrap();
    child
        .stdin
        .take()
        .unwrap()
        .write_all(lines.as_bytes())
        .unwrap();
    let output = child.wait_with_output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (
        text(output.stdout),
        text(output.stderr),
        output.status.code(),
    )
}

const START: [&str; 7] = [
    "start",
    "implementatie-quickscan",
    "--out",
    "a.scan.toml",
    "--stage",
    "preparing",
    "--intervention=Samen Sterk",
];

#[test]
fn a_scan_is_filled_in_completely_through_a_pipe() {
    let home = Folder::new();
    let answers = "2\n\n".repeat(20);
    let (out, err, code) = run(
        &home,
        &START,
        &format!("\n\n\n\n{answers}\nS26 2\n\n\nm\nq\n"),
    );
    assert_eq!(code, Some(0), "{err}");
    assert!(out.contains("Alle vragen hebben een antwoord"), "{out}");
    assert!(
        err.contains("Alles is opgeslagen. Verder gaan: quickscan open \""),
        "{err}"
    );
    let scan = file::read(&content(&home.join("a.scan.toml")))
        .unwrap()
        .scan;
    assert_eq!(scan.answers.len(), 20);
    assert!(scan.strategies.contains_key("S26"));
    assert!(content(&home.join("a.md")).contains("Samen Sterk"));
}

#[test]
fn a_scan_is_opened_through_a_pipe_and_its_end_saves() {
    let home = Folder::new();
    run(&home, &START, "\n\n\n\n3\n");
    let (out, _, code) = run(&home, &["open", "a.scan.toml"], "\n4");
    assert_eq!(code, Some(0));
    assert!(
        out.contains("Je antwoord: 3 grotendeels") && out.contains("Je antwoord: 4 helemaal"),
        "{out}"
    );
    let scan = file::read(&content(&home.join("a.scan.toml")))
        .unwrap()
        .scan;
    assert_eq!(scan.answers.len(), 2);
}

#[test]
fn the_start_screen_without_a_terminal_says_what_to_use_unless_lines_are_asked_for() {
    let home = Folder::new();
    let (out, err, code) = run(&home, &[], "");
    assert_eq!((out.as_str(), code), ("", Some(2)));
    assert!(err.contains("--plain"), "{err}");
    let (out, _, code) = run(&home, &["--plain", "--lang", "en"], "q\n");
    assert_eq!(code, Some(0));
    assert!(
        out.contains("1 Implementation Quickscan, about 10 minutes"),
        "{out}"
    );
}

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
