//! Key scripts: what somebody presses, written down.
//!
//! `"Enter 'Samen Sterk' Tab 2 Down*3 C-r"`: names of keys, characters, `C-` for Ctrl, texts between
//! quotes typed letter by letter, and `*3` for three times.

use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

/// The keys of a script, in order.
pub(super) fn keys(script: &str) -> Vec<KeyEvent> {
    let mut keys = Vec::new();
    let mut rest = script.trim_start();
    while !rest.is_empty() {
        let length = match rest.strip_prefix('\'') {
            Some(text) => {
                let end = text.find('\'').expect("the text has an end");
                keys.extend(text[..end].chars().map(|one| key(KeyCode::Char(one))));
                end + 2
            }
            None => {
                let end = rest.find(' ').unwrap_or(rest.len());
                keys.extend(several(&rest[..end]));
                end
            }
        };
        rest = rest[length..].trim_start();
    }
    keys
}

fn several(written: &str) -> Vec<KeyEvent> {
    match written
        .rsplit_once('*')
        .filter(|(name, _)| !name.is_empty())
    {
        Some((name, times)) => vec![one(name); times.parse().expect("a number of times")],
        None => vec![one(written)],
    }
}

fn one(name: &str) -> KeyEvent {
    if let Some(character) = name.strip_prefix("C-").and_then(single) {
        return KeyEvent::new(KeyCode::Char(character), KeyModifiers::CONTROL);
    }
    let code = match name {
        "Enter" => KeyCode::Enter,
        "Esc" => KeyCode::Esc,
        "Tab" => KeyCode::Tab,
        "BackTab" => return KeyEvent::new(KeyCode::BackTab, KeyModifiers::SHIFT),
        "Up" => KeyCode::Up,
        "Down" => KeyCode::Down,
        "Left" => KeyCode::Left,
        "Right" => KeyCode::Right,
        "Home" => KeyCode::Home,
        "End" => KeyCode::End,
        "PgUp" => KeyCode::PageUp,
        "PgDn" => KeyCode::PageDown,
        "Del" => KeyCode::Delete,
        "Backspace" => KeyCode::Backspace,
        "Space" => KeyCode::Char(' '),
        "F5" => KeyCode::F(5),
        "Insert" => KeyCode::Insert,
        other => KeyCode::Char(single(other).unwrap_or_else(|| panic!("no key {other}"))),
    };
    key(code)
}

fn key(code: KeyCode) -> KeyEvent {
    let is_capital = matches!(code, KeyCode::Char(one) if one.is_uppercase());
    let modifiers = if is_capital {
        KeyModifiers::SHIFT
    } else {
        KeyModifiers::NONE
    };
    KeyEvent::new(code, modifiers)
}

fn single(text: &str) -> Option<char> {
    let mut characters = text.chars();
    characters.next().filter(|_| characters.next().is_none())
}
