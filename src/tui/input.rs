//! What an event of the terminal means.

use ratatui::crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind};

use super::keys;
use super::targets::Targets;
use crate::app::{App, Msg};

/// What comes from one terminal. Every event has to pass by, in order.
#[derive(Debug, Clone, Default)]
pub struct Input {
    /// The keys that are down, as far as the terminal tells.
    held: Vec<KeyCode>,
}

impl Input {
    /// The message of an event on the current screen; none when it does nothing there.
    pub fn message(&mut self, app: &App, targets: &Targets, event: &Event) -> Option<Msg> {
        match event {
            Event::Key(key) if self.is_typed(*key) => {
                if targets.is_hidden() {
                    keys::unseen(*key)
                } else {
                    keys::message(app, *key)
                }
            }
            Event::Mouse(event) => targets.message(*event),
            Event::Paste(_) if targets.is_hidden() => None,
            Event::Paste(text) => Some(Msg::Paste(text.clone())),
            Event::Resize(..) => Some(Msg::Repaint),
            _ => None,
        }
    }

    /// Whether somebody typed this. Windows reports the release of every key, and only the release of a
    /// character that is made with Alt and digits, as its consoles make every pasted character that is
    /// not on the keyboard.
    fn is_typed(&mut self, key: KeyEvent) -> bool {
        if key.kind != KeyEventKind::Release {
            if !self.held.contains(&key.code) {
                self.held.push(key.code);
            }
            return true;
        }
        let nothing_held = self.held.is_empty();
        match self.held.iter().position(|held| *held == key.code) {
            Some(at) => drop(self.held.swap_remove(at)),
            // Pressed with Shift and released without it: another name of a key that was held.
            None => self.held.clear(),
        }
        // What is on every keyboard may have been pressed in another window.
        nothing_held && matches!(key.code, KeyCode::Char(character) if !character.is_ascii())
    }
}
