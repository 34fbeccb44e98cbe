//! What is pressed: as the terminal sends it, and as the screens get it.

use ratatui::crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};

use super::chance::Chance;

/// Something pressed or pasted.
#[derive(Debug, Clone)]
pub(super) struct Press {
    pub(super) bytes: String,
    pub(super) event: Event,
}

/// On a screen that is no text: answers most of all, and everything around them.
const KEYS: &[(&str, KeyCode)] = &[
    ("\x1b[C", KeyCode::Right),
    ("\x1b[C", KeyCode::Right),
    ("\x1b[C", KeyCode::Right),
    ("\x1b[D", KeyCode::Left),
    ("\x1b[A", KeyCode::Up),
    ("\x1b[B", KeyCode::Down),
    ("\x1b[B", KeyCode::Down),
    ("\r", KeyCode::Enter),
    ("\r", KeyCode::Enter),
    ("\r", KeyCode::Enter),
    ("\x1b", KeyCode::Esc),
    ("\x7f", KeyCode::Backspace),
];
const DIGITS: &str = "00112233344";
const LETTERS: &str = "wwbbnnnuuxoratfg/vsj dk+hiy? ";
const TEXT: &str = "Zwolle wel, Kampen nog niet: één team (2 van 9) 'later'";

impl Press {
    fn key(bytes: &str, code: KeyCode, modifiers: KeyModifiers) -> Press {
        Press {
            bytes: bytes.to_owned(),
            event: Event::Key(KeyEvent::new(code, modifiers)),
        }
    }

    fn character(one: char) -> Press {
        Press::key(&one.to_string(), KeyCode::Char(one), KeyModifiers::NONE)
    }

    fn paste(text: &str) -> Press {
        Press {
            bytes: format!("\x1b[200~{text}\x1b[201~"),
            event: Event::Paste(text.to_owned()),
        }
    }

    /// Enter.
    pub(super) fn enter() -> Press {
        Press::key("\r", KeyCode::Enter, KeyModifiers::NONE)
    }

    /// What somebody may press next. Whether it does anything here is another matter.
    pub(super) fn any(chance: &mut Chance, is_text: bool) -> Press {
        let characters = |all: &str| all.chars().collect::<Vec<char>>();
        if is_text {
            return match chance.below(10) {
                0..=5 => {
                    let one = *chance.of(&characters(TEXT));
                    Press::key(
                        &one.to_string(),
                        KeyCode::Char(one),
                        if one.is_uppercase() {
                            KeyModifiers::SHIFT
                        } else {
                            KeyModifiers::NONE
                        },
                    )
                }
                6 => Press::paste(TEXT),
                7 => Press::key("\x7f", KeyCode::Backspace, KeyModifiers::NONE),
                _ => Press::enter(),
            };
        }
        match chance.below(20) {
            0..=7 => Press::character(*chance.of(&characters(DIGITS))),
            8..=12 => Press::character(*chance.of(&characters(LETTERS))),
            13 => Press::key("\x12", KeyCode::Char('r'), KeyModifiers::CONTROL),
            _ => {
                let (bytes, code) = *chance.of(KEYS);
                Press::key(bytes, code, KeyModifiers::NONE)
            }
        }
    }

    /// Whether it is a lone Esc: with what follows at once it may be another key.
    pub(super) fn is_esc(&self) -> bool {
        self.bytes == "\x1b"
    }
}
