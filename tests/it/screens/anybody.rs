//! Anybody at the keyboard: any keys, pastes and sizes, in any order.

use proptest::prelude::*;
use quickscan::app::Layer;
use quickscan::scan::file;
use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers, MouseButton, MouseEventKind};

use super::every::{another_version, changed_outside};
use super::stage::Stage;
use crate::report::scans::{manual_half_done, training_too_early};

#[derive(Debug, Clone)]
enum Act {
    Key(KeyEvent),
    Paste(String),
    Size(u16, u16),
    Mouse(MouseEventKind, u16, u16),
    /// Looks for something that is pasted, and edits it.
    Text(String, Vec<KeyCode>),
    /// The disk fails from here on, or works again.
    Disk(bool),
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        30 => key().prop_map(Act::Key),
        1 => any::<String>().prop_map(Act::Paste),
        1 => (1..250_u16, 1..70_u16).prop_map(|(columns, rows)| Act::Size(columns, rows)),
        5 => (mouse(), 0..120_u16, 0..40_u16).prop_map(|(kind, x, y)| Act::Mouse(kind, x, y)),
        1 => any::<bool>().prop_map(Act::Disk),
        3 => (any::<String>(), edits()).prop_map(|(text, keys)| Act::Text(text, keys)),
    ]
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
    let bound = "0123459wxnbouratdimvyel/? WXU".chars().collect::<Vec<_>>();
    let codes = vec![
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
        KeyCode::F(1),
    ];
    let controls = "acehlrtwz".chars().collect::<Vec<_>>();
    prop_oneof![
        8 => prop::sample::select(bound).prop_map(|one| plain(KeyCode::Char(one))),
        8 => prop::sample::select(codes).prop_map(plain),
        2 => prop::sample::select(controls)
            .prop_map(|one| KeyEvent::new(KeyCode::Char(one), KeyModifiers::CONTROL)),
        1 => any::<char>().prop_map(|one| plain(KeyCode::Char(one))),
    ]
}

fn plain(code: KeyCode) -> KeyEvent {
    KeyEvent::new(code, KeyModifiers::NONE)
}

thread_local! {
    /// Where they begin. Made once: the definitions are large.
    static BEGINNINGS: Vec<Stage> = vec![
        Stage::new(),
        Stage::with(&training_too_early()),
        Stage::with(&manual_half_done()),
        another_version(),
        changed_outside(),
    ];
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_anybody_does_nothing_breaks_and_esc_leads_back(
        beginning in 0..5_usize,
        acts in prop::collection::vec(act(), 1..60),
    ) {
        let mut stage = BEGINNINGS.with(|all| all[beginning].clone());
        for act in acts {
            match act {
                Act::Key(key) => stage.key(key),
                Act::Paste(text) => stage.paste(&text),
                Act::Mouse(kind, x, y) => stage.mouse(kind, (x, y)),
                Act::Size(columns, rows) => stage.size(columns, rows),
                Act::Text(text, keys) => {
                    stage.press("/").paste(&text);
                    for code in keys {
                        stage.key(plain(code));
                    }
                    &mut stage
                }
                Act::Disk(fails) => {
                    stage.shelf().failing = fails.then_some("De schijf is vol.");
                    &mut stage
                }
            };
            holds(&mut stage);
        }
        stage.shelf().failing = None;
        stage.size(80, 24).press("Esc*12");
        prop_assert!(matches!(stage.app.layers[..], [Layer::Start(_)]), "{:?}", stage.app.layers);
    }
}

/// What is true after every step.
fn holds(stage: &mut Stage) {
    if let Some(open) = &stage.app.open {
        let text = file::write(open.scan());
        let read = file::read(&text).unwrap_or_else(|mistakes| panic!("{mistakes:?} in\n{text}"));
        assert_eq!(read.scan, *open.scan());
        assert!(read.mistakes(&open.questionnaire).is_empty());
    }
    assert!(matches!(stage.app.layers.first(), Some(Layer::Start(_))));
    let shown = stage
        .app
        .layers
        .iter()
        .filter(|layer| matches!(layer, Layer::Question(_)));
    assert!(shown.count() <= 1, "{:?}", stage.app.layers);
}
