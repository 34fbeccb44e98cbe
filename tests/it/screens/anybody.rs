//! Anybody at the keyboard: any keys, pastes and sizes, in any order.

use proptest::prelude::*;
use quickscan::questionnaire::Library;
use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers, MouseButton, MouseEventKind};

use super::stage::Stage;
use crate::fuzz::targets::conversation::{self, Act, OTHER_KEYS, goes_well};
use crate::fuzz::targets::document::spread;
use crate::scan::any_scan::{self, any_text};

/// Any acts, in any order.
pub(super) fn acts() -> impl Strategy<Value = Vec<Act>> {
    prop::collection::vec(act(), 1..60).prop_map(|acts| acts.concat())
}

fn act() -> impl Strategy<Value = Vec<Act>> {
    let one = prop_oneof![
        30 => key().prop_map(Act::Key),
        1 => any::<String>().prop_map(Act::Paste),
        1 => (1..250_u16, 1..70_u16).prop_map(|(columns, rows)| Act::Size(columns, rows)),
        5 => (mouse(), 0..120_u16, 0..40_u16).prop_map(|(kind, x, y)| Act::Mouse(kind, x, y)),
        1 => any::<bool>().prop_map(Act::DiskIsFull),
    ];
    prop_oneof![
        38 => one.prop_map(|act| vec![act]),
        3 => (any::<String>(), edits()).prop_map(|(text, keys)| looked_for(text, keys)),
    ]
}

/// Looks for something that is pasted, and edits it.
fn looked_for(text: String, keys: Vec<KeyCode>) -> Vec<Act> {
    let pressed = |code| Act::Key(plain(code));
    let search = [pressed(KeyCode::Char('/')), Act::Paste(text)];
    let edits = keys.into_iter().map(pressed);
    search.into_iter().chain(edits).collect()
}

fn mouse() -> impl Strategy<Value = MouseEventKind> {
    prop_oneof![
        6 => Just(MouseEventKind::Down(MouseButton::Left)),
        1 => Just(MouseEventKind::Down(MouseButton::Right)),
        1 => Just(MouseEventKind::Moved),
        2 => Just(MouseEventKind::ScrollUp),
        2 => Just(MouseEventKind::ScrollDown),
    ]
}

fn edits() -> impl Strategy<Value = Vec<KeyCode>> {
    let codes = vec![
        KeyCode::Left,
        KeyCode::Right,
        KeyCode::Home,
        KeyCode::End,
        KeyCode::Delete,
        KeyCode::Backspace,
        KeyCode::Char('é'),
    ];
    prop::collection::vec(prop::sample::select(codes), 0..8)
}

fn key() -> impl Strategy<Value = KeyEvent> {
    // Every letter is a key somewhere; Ctrl-C leaves, which with `q` too few would outlive.
    let letters = "0123456789abcdefghijklmnoprstuvwxyz/?-. WXU";
    let letters = letters.chars().collect::<Vec<_>>();
    let controls = "acehlrtwz".chars().collect::<Vec<_>>();
    prop_oneof![
        8 => prop::sample::select(letters).prop_map(|one| plain(KeyCode::Char(one))),
        8 => prop::sample::select(&OTHER_KEYS[..]).prop_map(plain),
        2 => prop::sample::select(controls)
            .prop_map(|one| KeyEvent::new(KeyCode::Char(one), KeyModifiers::CONTROL)),
        1 => any::<char>().prop_map(|one| plain(KeyCode::Char(one))),
    ]
}

fn plain(code: KeyCode) -> KeyEvent {
    KeyEvent::new(code, KeyModifiers::NONE)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_anybody_does_nothing_breaks_and_esc_leads_back(beginning in 0..20_usize, acts in acts()) {
        goes_well(conversation::beginning(beginning), acts);
    }
}

proptest! {
    // Every one is drawn many times with long texts everywhere, which takes longer.
    #![proptest_config(ProptestConfig { cases: 10, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_a_scan_holds_it_can_be_looked_at(
        scan in any_scan::scan(any_text, any_text),
        questionnaire in prop::sample::select(vec!["implementatie-quickscan", "interventie-met-potentie"]),
        acts in acts(),
    ) {
        let library = Library::shipped();
        let mut scan = spread(library.find(questionnaire, "nl").unwrap(), &scan);
        // Of another version: it may name what there is not.
        "0.0.1".clone_into(&mut scan.questionnaire.version);
        if let Some(previous) = &mut scan.previous {
            "0.0.1".clone_into(&mut previous.questionnaire.version);
        }
        goes_well(Stage::reading(&scan), acts);
    }
}
