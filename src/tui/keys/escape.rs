//! Esc and what comes right behind it. Terminals write Alt and every special key with an Esc as well, so
//! that an Esc and a key pressed soon after it may arrive as one.

use ratatui::crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};

/// What an event stands for, given how to get the next one that is there already.
///
/// An Esc is never lost in what follows it: Alt with a letter becomes Esc and the letter, which nobody
/// misses as Alt means nothing here. Behind an Esc the rest of a special key is put together again.
pub fn apart(event: Event, next: &mut impl FnMut() -> Option<Event>) -> Vec<Event> {
    let Event::Key(key) = event else {
        return vec![event];
    };
    let typed = matches!(
        key.code,
        KeyCode::Char(_) | KeyCode::Enter | KeyCode::Tab | KeyCode::Backspace
    );
    if typed && key.modifiers.contains(KeyModifiers::ALT) {
        let modifiers = key.modifiers - KeyModifiers::ALT;
        return vec![
            just(KeyCode::Esc),
            Event::Key(KeyEvent { modifiers, ..key }),
        ];
    }
    let mut events = vec![event];
    if key.code == KeyCode::Esc
        && let Some(behind) = next()
    {
        match character(&behind) {
            Some('[') => events.extend(special(next)),
            Some('O') => events.extend(short(behind, next)),
            _ => events.extend(apart(behind, next)),
        }
    }
    events
}

/// The special key of which `Esc [` was taken for an Esc; nothing for one that is not known.
fn special(next: &mut impl FnMut() -> Option<Event>) -> Vec<Event> {
    let mut parameters = String::new();
    while let Some(event) = next() {
        match character(&event) {
            Some(one @ ('0'..='9' | ';' | '<' | '?')) => parameters.push(one),
            Some(last) => return key_of(&parameters, last).map(just).into_iter().collect(),
            None => return apart(event, next),
        }
    }
    Vec::new()
}

/// The special key of which `Esc O` was taken for an Esc and a letter.
fn short(letter: Event, next: &mut impl FnMut() -> Option<Event>) -> Vec<Event> {
    let Some(event) = next() else {
        return vec![letter];
    };
    match character(&event).and_then(|last| key_of("", last)) {
        Some(code) => vec![just(code)],
        None => [vec![letter], apart(event, next)].concat(),
    }
}

/// The key that terminals write with these parameters and this last character.
fn key_of(parameters: &str, last: char) -> Option<KeyCode> {
    Some(match (last, parameters) {
        ('A', _) => KeyCode::Up,
        ('B', _) => KeyCode::Down,
        ('C', _) => KeyCode::Right,
        ('D', _) => KeyCode::Left,
        ('H', _) | ('~', "1" | "7") => KeyCode::Home,
        ('F', _) | ('~', "4" | "8") => KeyCode::End,
        ('Z', _) => KeyCode::BackTab,
        ('~', "3") => KeyCode::Delete,
        ('~', "5") => KeyCode::PageUp,
        ('~', "6") => KeyCode::PageDown,
        _ => return None,
    })
}

fn character(event: &Event) -> Option<char> {
    match event {
        Event::Key(KeyEvent {
            code: KeyCode::Char(one),
            ..
        }) => Some(*one),
        _ => None,
    }
}

fn just(code: KeyCode) -> Event {
    Event::Key(code.into())
}
