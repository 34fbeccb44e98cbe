//! What a terminal tells: presses, releases, pastes.

use ratatui::crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use super::stage::Stage;

fn key(code: KeyCode, kind: KeyEventKind) -> Event {
    Event::Key(KeyEvent::new_with_kind(code, KeyModifiers::NONE, kind))
}

fn press(character: char) -> Event {
    key(KeyCode::Char(character), KeyEventKind::Press)
}

fn release(character: char) -> Event {
    key(KeyCode::Char(character), KeyEventKind::Release)
}

/// What stands in the first field after these events.
fn typed(events: &[Event]) -> String {
    let mut stage = Stage::new();
    stage.press("Enter 'begin:'");
    for event in events {
        stage.event(event);
    }
    let frame = stage.text();
    let field = frame.lines().find_map(|line| line.split("begin:").nth(1));
    field.unwrap().trim().to_owned()
}

#[test]
fn the_release_of_a_key_does_nothing() {
    let enter = |kind| key(KeyCode::Enter, kind);
    let mut stage = Stage::new();
    let start = stage.text();
    // That of the Enter that started the program is the first thing it hears.
    stage.event(&enter(KeyEventKind::Release));
    assert_eq!(stage.text(), start);
    stage.event(&enter(KeyEventKind::Press));
    let about = stage.text();
    assert_ne!(about, start);
    stage.event(&enter(KeyEventKind::Release));
    assert_eq!(stage.text(), about);
    assert_eq!(
        typed(&[press('a'), release('a'), press('b'), release('b')]),
        "ab"
    );
}

#[test]
fn a_key_that_is_held_down_is_typed_again() {
    let repeat = key(KeyCode::Char('a'), KeyEventKind::Repeat);
    assert_eq!(typed(&[press('a'), repeat, release('a')]), "aa");
    assert_eq!(typed(&[press('a'), press('a'), release('a')]), "aa");
}

#[test]
fn a_character_made_with_alt_and_digits_is_typed_at_its_release() {
    assert_eq!(
        typed(&[release('é'), press('n'), release('n'), release('’')]),
        "én’"
    );
}

#[test]
fn the_release_of_a_key_pressed_with_shift_or_elsewhere_types_nothing() {
    // A Belgian keyboard has é and 2 on one key.
    assert_eq!(typed(&[press('2'), release('é')]), "2");
    assert_eq!(typed(&[press('A'), release('a'), release('é')]), "Aé");
    assert_eq!(typed(&[release('1'), release('c')]), "");
}
