//! Any keys, pastes, mouse events and sizes, in any order, at any scan: nothing breaks, nothing acts on
//! the terminal, and the way back to the start stays.

use quickscan::app::{App, Failure, Layer, Msg, OpenScan};
use quickscan::scan::{Group, Scan, file};
use ratatui::buffer::Buffer;
use ratatui::crossterm::event::{
    Event, KeyCode, KeyEvent, KeyModifiers, MouseButton, MouseEventKind,
};

use super::is_safe;
use super::scan::is_written_as_it_is;
use crate::screens::beginnings;
use crate::screens::stage::Stage;

/// What somebody does, or what happens to them.
#[derive(Debug, Clone)]
pub(crate) enum Act {
    Key(KeyEvent),
    Paste(String),
    Size(u16, u16),
    Mouse(MouseEventKind, u16, u16),
    /// The disk is full from here on, or works again.
    DiskIsFull(bool),
    /// News from outside.
    News(Msg),
}

/// Bytes that are no text: behind the first of them stands the scan that is opened.
const SCAN: u8 = 0xff;

thread_local! {
    /// Where they begin. Made once: the definitions are large.
    static BEGINNINGS: Vec<Stage> = beginnings::all();
}

/// The target. The first byte says where it begins, the others up to [`SCAN`] what is done; a scan
/// behind that is opened first.
pub(crate) fn any_bytes(bytes: &[u8]) {
    let mut parts = bytes.splitn(2, |byte| *byte == SCAN);
    let acts = parts.next().unwrap_or_default();
    let scan = parts.next().and_then(readable);
    let mut bytes = acts.iter().copied();
    let first = bytes.next().unwrap_or_default();
    let stage = scan.map_or_else(|| beginning(first.into()), |scan| Stage::reading(&scan));
    goes_well(stage, decoded(&mut bytes));
}

/// One of the places where conversations begin.
pub(crate) fn beginning(at: usize) -> Stage {
    BEGINNINGS.with(|all| all[at % all.len()].clone())
}

/// A scan that the program opens.
fn readable(bytes: &[u8]) -> Option<Scan> {
    let reading = file::read(str::from_utf8(bytes).ok()?).ok()?;
    let known = BEGINNINGS.with(|all| {
        let library = &all[0].app().library;
        let questionnaire = library.find(&reading.scan.questionnaire.id, "nl")?;
        Some(reading.mistakes(questionnaire).is_empty())
    });
    (known == Some(true)).then_some(reading.scan)
}

/// Does all of it, looks after every act, and goes back to the start. How many acts that were: whoever
/// leaves does no more.
pub(crate) fn goes_well(mut stage: Stage, acts: impl IntoIterator<Item = Act>) -> usize {
    let mut looked_at = None;
    let mut done = 0;
    for act in acts {
        play(&mut stage, act);
        done += 1;
        holds(&stage);
        // Most acts change nothing, and looking takes long.
        let scan = stage.app().open.as_ref().map(OpenScan::scan);
        if scan != looked_at.as_ref() {
            looked_at = scan.cloned();
            keeps_a_scan(stage.app());
        }
        if stage.left {
            return done;
        }
    }
    stage.disk_is_full(false).size(80, 24).press("Esc*16");
    let layers = &stage.app().layers;
    assert!(matches!(layers[..], [Layer::Start(_)]), "{layers:?}");
    done
}

fn play(stage: &mut Stage, act: Act) {
    match act {
        Act::Key(key) => stage.key(key),
        Act::Paste(text) => stage.paste(&text),
        Act::Mouse(kind, x, y) => stage.mouse(kind, (x, y)),
        Act::Size(columns, rows) => stage
            .size(columns, rows)
            .event(&Event::Resize(columns, rows)),
        Act::DiskIsFull(is_full) => stage.disk_is_full(is_full),
        Act::News(msg) => stage.send(msg),
    };
}

/// What is true of every screen.
pub(crate) fn holds(stage: &Stage) {
    shows_nothing_that_acts(stage.frame());
    has_layers_in_order(stage.app());
}

/// What is true of every open scan.
pub(crate) fn keeps_a_scan(app: &App) {
    let Some(open) = &app.open else {
        return;
    };
    let read = is_written_as_it_is(open.scan());
    assert_eq!(read.mistakes(&open.questionnaire), []);
    if let Some(group) = open.scan().group {
        assert!((Group::FEWEST..=Group::MOST).contains(&group.participants));
    }
}

fn shows_nothing_that_acts(frame: &Buffer) {
    for cell in frame.content() {
        is_safe(cell.symbol());
        assert_ne!(cell.symbol(), "\n");
    }
}

/// The start lies below everything, and there is one question at most.
fn has_layers_in_order(app: &App) {
    assert!(matches!(app.layers.first(), Some(Layer::Start(_))));
    let shown = app.layers.iter();
    let shown = shown.filter(|layer| matches!(layer, Layer::Question(_)));
    assert!(shown.count() <= 1, "{:?}", app.layers);
}

/// Bytes as acts: letters and signs are typed, so that a key script is one of the inputs; below them
/// are the other keys, above them letters with Ctrl and what takes more bytes.
fn decoded(bytes: &mut impl Iterator<Item = u8>) -> Vec<Act> {
    let mut acts = Vec::new();
    while let Some(byte) = bytes.next() {
        let mut next = || bytes.next().unwrap_or_default();
        let press = |code| Act::Key(KeyEvent::new(code, KeyModifiers::NONE));
        acts.push(match byte {
            b' '..=b'~' => press(KeyCode::Char(byte.into())),
            0..b' ' => press(OTHER_KEYS[usize::from(byte) % OTHER_KEYS.len()]),
            0x80..=0x99 => {
                let letter = KeyCode::Char((byte - 0x80 + b'a').into());
                Act::Key(KeyEvent::new(letter, KeyModifiers::CONTROL))
            }
            0xa0..=0xa7 => Act::Size(1 + u16::from(next()), 1 + u16::from(next()) / 4),
            0xa8..=0xb7 => {
                let kind = MOUSE[usize::from(byte) % MOUSE.len()];
                Act::Mouse(kind, next().into(), next().into())
            }
            0xb8..=0xbf => Act::Paste(PASTED[usize::from(next()) % PASTED.len()].to_owned()),
            0xc0..=0xc7 => Act::Paste((0..next()).map(|_| char::from(next())).collect()),
            0xc8..=0xcf => {
                let typed = u32::from_be_bytes([0, next() % 0x11, next(), next()]);
                press(KeyCode::Char(char::from_u32(typed).unwrap_or('\u{202e}')))
            }
            0xd0..=0xd7 => {
                let modifiers = KeyModifiers::from_bits_truncate(next());
                Act::Key(KeyEvent::new(KeyCode::Char(next().into()), modifiers))
            }
            0xd8..=0xdf => {
                let modifiers = KeyModifiers::from_bits_truncate(next());
                let code = OTHER_KEYS[usize::from(next()) % OTHER_KEYS.len()];
                Act::Key(KeyEvent::new(code, modifiers))
            }
            0xe0..=0xe3 => Act::DiskIsFull(true),
            0xe4..=0xe7 => Act::DiskIsFull(false),
            0xe8..=0xeb => Act::News(Msg::Minute),
            0xec..=0xef => Act::News(Msg::NotSaved(next().into(), failure())),
            0xf0..=0xf3 => Act::News(Msg::ChangedOutside(next().into(), failure())),
            _ => Act::News(Msg::Failed(failure())),
        });
    }
    acts
}

fn failure() -> Failure {
    Failure {
        message: "Het lukte niet.".to_owned(),
    }
}

/// The keys that are no letters.
pub(crate) const OTHER_KEYS: [KeyCode; 20] = [
    KeyCode::Enter,
    KeyCode::Esc,
    KeyCode::Tab,
    KeyCode::BackTab,
    KeyCode::Up,
    KeyCode::Down,
    KeyCode::Left,
    KeyCode::Right,
    KeyCode::Home,
    KeyCode::End,
    KeyCode::PageUp,
    KeyCode::PageDown,
    KeyCode::Delete,
    KeyCode::Backspace,
    KeyCode::Insert,
    KeyCode::F(1),
    KeyCode::F(5),
    KeyCode::Null,
    KeyCode::CapsLock,
    KeyCode::Menu,
];

const MOUSE: [MouseEventKind; 8] = [
    MouseEventKind::Down(MouseButton::Left),
    MouseEventKind::Up(MouseButton::Left),
    MouseEventKind::Drag(MouseButton::Left),
    MouseEventKind::Down(MouseButton::Right),
    MouseEventKind::Moved,
    MouseEventKind::ScrollUp,
    MouseEventKind::ScrollDown,
    MouseEventKind::ScrollLeft,
];

/// What has broken screens and files before.
const PASTED: [&str; 12] = [
    "\u{1b}]52;c;AAAA\u{7}",
    "\u{202e}om\u{2066}",
    "a\r\nb\nc\td",
    "e\u{301}\u{302}\u{303}",
    "👩‍👩‍👧",
    "日本語",
    "\u{200b}\u{feff}\u{ad}",
    "مرحبا",
    "over 3 weken",
    "1-2-2027",
    "18446744073709551616",
    "jeugdbeschermingsorganisatiebestuursvergadering jeugdbeschermingsorganisatiebestuursvergadering",
];
