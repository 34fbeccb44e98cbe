//! The real cursor: braille and screen readers follow it, so it stands on what has the focus.

use quickscan::app::{Ballot, Layer};
use ratatui::crossterm::event::{MouseButton, MouseEventKind};
use ratatui::style::Modifier;

use super::every::every_screen;
use super::stage::Stage;
use crate::report::scans::Case;

const SIZES: [(u16, u16); 4] = [(60, 18), (80, 24), (120, 40), (240, 60)];

/// Where the body begins; in a very wide window the page stands in the middle.
fn top(stage: &Stage) -> (u16, u16) {
    let width = stage.frame().area.width;
    ((width - width.min(134)) / 2 + 1, 3)
}

#[test]
fn the_cursor_stands_on_the_focus_or_the_caret_of_every_screen() {
    for (name, mut stage) in every_screen() {
        for (columns, rows) in SIZES {
            stage.size(columns, rows);
            stands_right(&stage, name);
            let mut walking = stage.clone();
            for keys in ["Down", "Down", "Down*5", "Up", "End", "Home", "PgDn", "Tab"] {
                walking.press(keys);
                stands_right(&walking, &format!("{name} after {keys}"));
            }
        }
    }
}

/// Fails unless the cursor stands where it should.
#[track_caller]
fn stands_right(stage: &Stage, name: &str) {
    let (x, y) = stage.cursor();
    let place = format!("{name}, cursor at {x}, {y}:\n{}", stage.text());
    let text = stage.at_cursor().expect(&place);
    match stage.app.layer() {
        layer if layer.takes_text() => {
            let cell = &stage.frame()[(x, y)];
            let typed = Modifier::UNDERLINED | Modifier::BOLD;
            assert!(cell.modifier.contains(typed), "not in the text: {place}");
        }
        Layer::Unusable(..)
        | Layer::Arithmetic(..)
        | Layer::Advice(_)
        | Layer::Comparison(..)
        | Layer::Differences(_)
        | Layer::Rules(_)
        | Layer::Help(_) => assert_eq!((x, y), top(stage), "not where reading begins: {place}"),
        Layer::Question(view) if view.focus.is_none() => {
            let first = ["  ○ 0", "  ○ 1"].iter().any(|row| text.starts_with(row));
            assert!(first, "not on the first answer: {place}");
        }
        // What is voted has a focus where it is counted, or where it says whether all agree.
        Layer::Vote(view) if !matches!(view.ballot, Some(Ballot::Fingers(_))) => {
            let told = ["Hier verschillen we", "We zijn het eens", "We liggen dicht"];
            let is_told = told.iter().any(|told| text.starts_with(told));
            assert!(is_told || (x, y) == top(stage), "{place}");
        }
        Layer::CompareWith(_) if stage.app.comparable().is_empty() => {
            assert_eq!((x, y), top(stage), "{place}");
        }
        // The results are read from the top; the bars may be below it.
        Layer::Results(_) if !stage.text().lines().any(|row| row.trim().starts_with("▶ ")) => {
            assert_eq!((x, y), top(stage), "{place}");
        }
        _ => assert!(text.starts_with("▶ "), "not on the focus: {place}"),
    }
}

#[test]
fn a_note_of_more_lines_is_edited_on_one_and_keeps_them() {
    let case = Case::phases().with(|scan| {
        let note = "eerst het team\ndan de ouders\nen het bestuur";
        note.clone_into(&mut scan.answers.entry("F1".to_owned()).or_default().note);
    });
    let mut stage = Stage::with(&case);
    stage
        .press("n")
        .shows("eerst het team dan de ouders en het bestuur");
    let (x, y) = stage.cursor();
    let shown = stage.frame()[(x - 1, y)].symbol().to_owned();
    assert_eq!(shown, "r", "the caret is not behind it:\n{}", stage.text());
    let row = stage.text().lines().nth(usize::from(y)).unwrap().to_owned();
    let before = row.split("an de ouders").next().unwrap();
    let column = u16::try_from(before.chars().count()).unwrap();
    let click = MouseEventKind::Down(MouseButton::Left);
    stage.mouse(click, (column, y)).press("'^' Enter");
    let note = &stage.scan().answers["F1"].note;
    assert_eq!(note, "eerst het team\nd^an de ouders\nen het bestuur");
}

#[test]
fn the_cursor_stands_at_the_caret() {
    for keys in [
        "n",
        "n 'Zwolle'",
        "n 'Zwolle' Left*3",
        "n 'Zwolle' Home",
        "/ 'nut'",
    ] {
        let mut stage = Stage::with(&crate::report::scans::training_too_early());
        stage.press(keys);
        let (x, y) = stage.cursor();
        stage.press("'^'");
        let shown = stage.frame()[(x, y)].symbol().to_owned();
        assert_eq!(shown, "^", "after {keys}:\n{}", stage.text());
    }
}
