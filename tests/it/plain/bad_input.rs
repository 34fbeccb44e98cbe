//! What cannot be understood is said, with what is possible, and loses nothing.

use quickscan::app::End;
use quickscan::plain::{Input, LONGEST, Lines, Refused};
use quickscan::scan::file;

use super::talk::{BEGIN, Gone, converse, talk};
use crate::scan::folder::{Folder, content};

fn read(bytes: &[u8]) -> Vec<Input> {
    let mut lines = Lines::new(bytes);
    let mut read = Vec::new();
    loop {
        match lines.read().unwrap() {
            Input::End => return read,
            other => read.push(other),
        }
    }
}

fn line(text: &str) -> Input {
    Input::Line(text.to_owned())
}

#[test]
fn lines_end_as_on_any_platform_and_the_last_one_need_not() {
    assert_eq!(
        read(b"3\r\n\n b 2\nw"),
        [line("3"), line(""), line(" b 2"), line("w")]
    );
    assert_eq!(read(b""), []);
}

#[test]
fn the_mark_that_windows_puts_before_a_pipe_is_no_text() {
    assert_eq!(read("\u{feff}3\n4".as_bytes()), [line("3"), line("4")]);
}

#[test]
fn what_is_no_text_is_refused_and_the_next_line_counts() {
    let refused = |why| Input::Refused(why);
    assert_eq!(read(b"n \xff\n3"), [refused(Refused::NotText), line("3")]);
    assert_eq!(read(b"\x1b[2J\n3"), [refused(Refused::Control), line("3")]);
    assert_eq!(read(b"a\x00\n3"), [refused(Refused::Control), line("3")]);
    let turned = "n \u{202e}omgekeerd\n3";
    assert_eq!(
        read(turned.as_bytes()),
        [refused(Refused::Control), line("3")]
    );
}

#[test]
fn a_line_of_a_megabyte_is_refused_and_the_next_line_counts() {
    let long = "x".repeat(1_000_000);
    let input = format!("{long}\n3\n{long}");
    let refused = Input::Refused(Refused::TooLong);
    assert_eq!(
        read(input.as_bytes()),
        [refused.clone(), line("3"), refused]
    );
    let longest = "x".repeat(LONGEST);
    assert_eq!(read(longest.as_bytes()), [line(&longest)]);
}

#[test]
fn an_unknown_command_says_what_is_possible_and_asks_again() {
    let folder = Folder::new();
    let lines = [
        &BEGIN[..],
        &["foetsie", "9", "33", "b 7", "g Z9", "x", "", "2"],
    ]
    .concat();
    let talk = talk(&folder, &lines);
    talk.says("'foetsie' ken ik hier niet. Antwoord: 0 1 2 3 4 w x. Vraagteken (?): alles wat je hier kunt typen.")
        .says("9 staat er niet bij. Antwoord: 0 1 2 3 4 w x.")
        .says("33 staat er niet bij.")
        .says("Typ b 1 voor eigen indruk")
        .says("De vraag 'Z9' is er niet in deze scan.")
        .says("Zonder reden verandert er niets")
        .says("Je antwoord: 2 deels opgeslagen 14:03");
}

#[test]
fn a_bad_line_is_refused_in_words_and_changes_nothing() {
    let folder = Folder::new();
    let begin = BEGIN.join("\n");
    let mut input = format!("{begin}\n3\n").into_bytes();
    input.extend(b"n caf\xe9\n");
    input.extend(b"n \x1b]52;c;Zm9v\x07\n");
    input.extend([b"n ", "x".repeat(1_000_000).as_bytes(), b"\n"].concat());
    let mut said = Vec::new();
    let (app, end) = converse(&folder, input.as_slice(), &mut said);
    let said = String::from_utf8(said).unwrap();
    assert!(matches!(end, End::SavedWithout(3)), "{end:?}");
    for wanted in [
        "geen gewone tekst (UTF-8)",
        "tekens die geen tekst zijn",
        "te lang",
    ] {
        assert!(said.contains(wanted), "no {wanted:?} in\n{said}");
    }
    assert!(!said.contains('\x1b'));
    let saved = content(&app.open.unwrap().path);
    assert!(
        saved.contains("choice = \"3\"") && !saved.contains("note ="),
        "{saved}"
    );
}

#[test]
fn a_reader_that_goes_away_ends_it_quietly_with_every_answer_saved() {
    let everything = {
        let folder = Folder::new();
        let lines = [&BEGIN[..], &["3", "", "1", "", "w"]].concat();
        talk(&folder, &lines).said.len()
    };
    for room in [0, 10, everything / 2, everything - 20] {
        let folder = Folder::new();
        let input = format!("{}\n3\n\n1\n\nw\n", BEGIN.join("\n"));
        let (app, end) = converse(&folder, input.as_bytes(), Gone(room));
        assert!(matches!(end, End::Unheard), "{room}: {end:?}");
        if let Some(open) = &app.open {
            let saved = file::read(&content(&open.path)).unwrap().scan;
            assert_eq!(saved.answers, open.scan().answers, "{room}");
        }
    }
}
