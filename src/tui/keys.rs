//! One table of keys: it reads keys, writes the footer and writes the help page.

mod escape;
mod export;
mod lists;
mod scan;
mod session;
mod table;

use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use crate::app::{App, Edit, Layer, Move, Msg, Subject};
use crate::lang::{KeyWords, Words};

pub use escape::apart;
pub use table::bindings;

/// A key, the same on every terminal: letters without case, Shift only where it matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// A letter or sign; letters are lower case.
    Char(char),
    /// A letter with Ctrl.
    Ctrl(char),
    /// Any digit.
    AnyDigit,
    /// Any other key.
    Code(KeyCode),
}

/// What a key does on a screen.
#[derive(Debug)]
pub struct Binding {
    /// The keys; the first is shown.
    pub keys: &'static [Key],
    /// How the footer and the help write the keys, where it is not the name of the first.
    pub shown: Option<fn(&App) -> String>,
    /// What happens.
    pub msg: fn(Key) -> Msg,
    /// What it does, in words.
    pub label: fn(&KeyWords) -> &'static str,
    /// Its place in the footer, from the left; none when only the help names it.
    pub footer: Option<u8>,
}

/// The message of a key on the current screen; none when the key does nothing there.
pub fn message(app: &App, event: KeyEvent) -> Option<Msg> {
    let event = plain(event);
    let key = read(event);
    if app.black && key != Key::Ctrl('c') {
        return Some(Msg::Black); // in the dark every key is the switch
    }
    if app.layer().takes_text()
        && let Some(msg) = typing(event)
    {
        return Some(msg);
    }
    let mut bindings = bindings(app, app.layer());
    let binding = bindings.find(|binding| binding.keys.iter().any(|one| matches(*one, key)));
    match (binding, key, app.layer()) {
        (Some(binding), ..) => Some((binding.msg)(key)),
        // Whoever presses a key that acts elsewhere is told why it does not act now.
        (None, Key::Char(_), Layer::Vote(view)) if view.ballot.is_some() => Some(Msg::OnlyVotes),
        (None, ..) => None,
    }
}

/// The message of a key while nothing can be seen: only those that change nothing act.
pub fn unseen(event: KeyEvent) -> Option<Msg> {
    let key = read(plain(event));
    let binding = table::GLOBAL
        .iter()
        .find(|binding| binding.keys.contains(&key))?;
    Some((binding.msg)(key))
}

fn matches(bound: Key, pressed: Key) -> bool {
    match (bound, pressed) {
        (Key::AnyDigit, Key::Char(character)) => character.is_ascii_digit(),
        (bound, pressed) => bound == pressed,
    }
}

/// Keys that terminals send as a letter with Ctrl, and the letters with Ctrl that mean a key.
fn plain(event: KeyEvent) -> KeyEvent {
    if !with_ctrl(event) {
        return event;
    }
    let code = match event.code {
        KeyCode::Char('h') => KeyCode::Backspace,
        KeyCode::Char('i') => KeyCode::Tab,
        KeyCode::Char('j' | 'm') => KeyCode::Enter,
        KeyCode::Char('[') => KeyCode::Esc,
        _ => return event,
    };
    KeyEvent {
        code,
        modifiers: event.modifiers - KeyModifiers::CONTROL,
        ..event
    }
}

/// Whether Ctrl was held. Ctrl and Alt together are `AltGr`, which types a character.
fn with_ctrl(event: KeyEvent) -> bool {
    let with = |modifier| event.modifiers.contains(modifier);
    with(KeyModifiers::CONTROL) && !with(KeyModifiers::ALT)
}

/// Caps Lock and Shift differ per terminal: letters lose their case, Shift-Tab becomes one key.
fn read(event: KeyEvent) -> Key {
    match event.code {
        KeyCode::Char(character) if with_ctrl(event) => Key::Ctrl(character.to_ascii_lowercase()),
        KeyCode::Char(character) => Key::Char(character.to_lowercase().next().unwrap_or(character)),
        KeyCode::Tab if event.modifiers.contains(KeyModifiers::SHIFT) => {
            Key::Code(KeyCode::BackTab)
        }
        code => Key::Code(code),
    }
}

/// What a key means while a text is typed; none for keys that act there as anywhere.
fn typing(event: KeyEvent) -> Option<Msg> {
    let ctrl = with_ctrl(event);
    let edit = match event.code {
        KeyCode::Char(character) if !ctrl => return Some(Msg::Type(character)),
        KeyCode::Char('a') => Edit::Home,
        KeyCode::Char('e') => Edit::End,
        KeyCode::Char('w') | KeyCode::Backspace if ctrl => Edit::DeleteWord,
        KeyCode::Char('u') => Edit::Clear,
        KeyCode::Char('z') => Edit::Undo,
        KeyCode::Left if ctrl => Edit::WordLeft,
        KeyCode::Right if ctrl => Edit::WordRight,
        KeyCode::Left => Edit::Left,
        KeyCode::Right => Edit::Right,
        KeyCode::Home => Edit::Home,
        KeyCode::End => Edit::End,
        KeyCode::Backspace => Edit::Backspace,
        KeyCode::Delete => Edit::Delete,
        _ => return None,
    };
    Some(Msg::Edit(edit))
}

/// A key as the footer and the help write it.
pub fn name(key: Key, words: &Words, arrows: [&'static str; 4]) -> String {
    let words = &words.keys;
    match key {
        Key::Char(' ') => words.space.to_owned(),
        Key::Char(character) => character.to_string(),
        Key::Ctrl(character) => format!("Ctrl-{}", character.to_ascii_uppercase()),
        Key::AnyDigit => "0-9".to_owned(),
        Key::Code(code) => match code {
            KeyCode::Left => arrows[0].to_owned(),
            KeyCode::Right => arrows[1].to_owned(),
            KeyCode::Up => arrows[2].to_owned(),
            KeyCode::Down => arrows[3].to_owned(),
            KeyCode::Enter => "Enter".to_owned(),
            KeyCode::Esc => "Esc".to_owned(),
            KeyCode::Tab => "Tab".to_owned(),
            KeyCode::BackTab => "Shift-Tab".to_owned(),
            KeyCode::PageUp => "PgUp".to_owned(),
            KeyCode::PageDown => "PgDn".to_owned(),
            KeyCode::Home => "Home".to_owned(),
            KeyCode::End => "End".to_owned(),
            KeyCode::Backspace => "Backspace".to_owned(),
            KeyCode::Delete => "Del".to_owned(),
            other => format!("{other}"),
        },
    }
}

/// Footer places from here on stay longest: help and quit.
pub const HELP_PLACE: u8 = 9;

/// The keys of a binding as the footer writes them.
pub fn caption(binding: &Binding, app: &App, arrows: [&'static str; 4]) -> String {
    match (binding.shown, binding.keys.first()) {
        (Some(shown), _) => shown(app),
        (None, Some(first)) => name(*first, app.words(), arrows),
        (None, None) => String::new(),
    }
}

/// What a click on a binding in the footer means; none where it stands for several keys.
pub fn click(binding: &Binding) -> Option<Msg> {
    let first = binding.keys.first()?;
    (*first != Key::AnyDigit).then(|| (binding.msg)(*first))
}

/// The digits that choose on the current question, or vote on what is asked: codes, or positions from 1.
fn choice_digits(app: &App) -> String {
    // The help tells it about the question below it.
    let subject = app.layers.iter().rev().find_map(|layer| match layer {
        Layer::Question(view) => Some(Subject::Question(view.question)),
        Layer::Vote(view) => Some(view.subject),
        _ => None,
    });
    let (Some(subject), Some(open)) = (subject, &app.open) else {
        return "1-9".to_owned();
    };
    let choices = open.slate(subject).choices;
    match (choices.first(), choices.last()) {
        (Some(first), Some(last)) => format!("{}-{}", first.key, last.key),
        _ => "1-9".to_owned(),
    }
}

/// The keys that vote where a keyboard goes around, "don't know" among them.
fn vote_keys(app: &App) -> String {
    format!("{}/w", choice_digits(app))
}

/// The digits that make an action of what is advised.
fn draft_digits(app: &App) -> String {
    let drafts = app.open.as_ref().map_or(0, |open| open.drafts().len());
    match drafts {
        0 | 1 => "1".to_owned(),
        last => format!("1-{last}"),
    }
}

/// The digits of the steps of a session; without phases there is none to guess.
fn step_digits(app: &App) -> String {
    let steps = app.open.as_ref().map_or(0, |open| open.steps().count());
    format!("1-{steps}")
}

/// The message of a key that moves the focus.
fn movement(key: Key) -> Msg {
    Msg::Move(match key {
        Key::Code(KeyCode::Up | KeyCode::BackTab) => Move::Up,
        Key::Code(KeyCode::PageUp) => Move::PageUp,
        Key::Code(KeyCode::PageDown) => Move::PageDown,
        Key::Code(KeyCode::Home) => Move::First,
        Key::Code(KeyCode::End) => Move::Last,
        _ => Move::Down,
    })
}

/// The message of a digit.
fn digit(key: Key) -> Msg {
    match key {
        Key::Char(character) => Msg::Digit(character),
        _ => Msg::Repaint,
    }
}
