//! Texts that are typed and pasted.

use super::every::every_screen;
use super::stage::Stage;
use crate::report::scans::Case;

#[test]
fn esc_keeps_the_text_as_enter_does() {
    for end in ["Enter", "Esc"] {
        let mut stage = Stage::with(&Case::phases());
        stage
            .press("n 'Zwolle wel'")
            .press(end)
            .shows("Notitie  Zwolle wel");
        assert_eq!(stage.scan().answers["F1"].note, "Zwolle wel");
    }
}

#[test]
fn a_note_can_be_emptied() {
    let mut stage = Stage::with(&Case::phases());
    stage
        .press("n 'weg' Enter n Backspace*3 Enter")
        .hides("Notitie  ");
    assert!(!stage.scan().answers.contains_key("F1"));
}

#[test]
fn every_letter_is_text_while_typing() {
    let mut stage = Stage::with(&Case::phases());
    stage.press("n 'q w x 3 ? / o U' Enter");
    assert_eq!(stage.scan().answers["F1"].note, "q w x 3 ? / o U");
    assert!(!stage.left);
}

#[test]
fn the_caret_moves_and_edits_by_character_and_by_word() {
    for (keys, text) in [
        ("'abc' Left*2 'X'", "aXbc"),
        ("'abc' Home 'X' End 'Y'", "XabcY"),
        ("'abc' C-a Del 'X' C-e 'Y'", "XbcY"),
        ("'een twee' C-w 'drie'", "een drie"),
        ("'één' Backspace*2 'n'", "én"),
        ("'a' Left*9 Right*9 'b'", "ab"),
    ] {
        let mut stage = Stage::with(&Case::phases());
        stage.press("n").press(keys).press("Enter");
        assert_eq!(stage.scan().answers["F1"].note, text, "after {keys}");
    }
}

#[test]
fn the_cursor_stands_at_the_caret_also_in_a_long_text() {
    let mut stage = Stage::with(&Case::phases());
    stage
        .press("n")
        .paste(&"woorden ".repeat(40))
        .press("'slot' Left*4");
    assert_eq!(stage.at_cursor().as_deref(), Some("slot"));
    stage.press("Home");
    assert!(stage.at_cursor().unwrap().starts_with("woorden woorden"));
}

#[test]
fn a_paste_is_one_line_of_text() {
    let mut stage = Stage::with(&Case::phases());
    stage
        .press("n")
        .paste("eerste\r\ntweede\rderde\tvierde\x1b[31m\u{202e}")
        .press("Enter");
    assert_eq!(
        stage.scan().answers["F1"].note,
        "eerste tweede derde vierde[31m"
    );
}

/// What would leave, answer and note, were it pressed.
const COMMANDS: &str = "q\x1b[200~\rw5";

#[test]
fn a_paste_is_no_command_on_any_screen() {
    for (name, mut stage) in every_screen() {
        let scan = |stage: &Stage| stage.app.open.as_ref().map(|open| open.scan().clone());
        let layers = |stage: &Stage| format!("{:?}", stage.app.layers);
        let (before, was) = (scan(&stage), layers(&stage));
        let takes_text = stage.app.layer().takes_text();
        stage.paste(COMMANDS);
        assert_eq!(scan(&stage), before, "on {name}");
        assert!(!stage.left, "on {name}");
        if takes_text {
            stage.shows("q[200~ w5");
        } else {
            assert_eq!(layers(&stage), was, "on {name}");
            stage.shows("Hier is geen tekstveld");
            stage.press("Up").hides("Hier is geen tekstveld");
        }
    }
}

#[test]
fn an_enormous_paste_is_cut_and_the_rest_goes_on() {
    let mut stage = Stage::with(&Case::phases());
    stage.press("n").paste(&"ë".repeat(200_000)).press("Enter");
    let note = &stage.scan().answers["F1"].note;
    assert!(note.len() <= 10_000 && note.chars().all(|one| one == 'ë'));
}
