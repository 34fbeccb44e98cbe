//! Terminals that send less: no Ctrl, no Alt, no function keys, or keys under another name.

use quickscan::app::{App, Layer, Msg};
use quickscan::tui::keys::{Key, apart, bindings, message};
use ratatui::crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};

use super::every::every_screen;
use super::script;
use super::stage::Stage;
use crate::report::scans::Case;

#[test]
fn everything_can_be_done_without_ctrl_alt_shift_or_function_keys() {
    for (name, stage) in every_screen() {
        let mut reachable = plain_messages(&stage.app);
        if stage.app.layer().takes_text() || is_voting(&stage.app) {
            // A text is left with Esc, and keeps what was typed; a vote is, and keeps what was counted.
            let mut left = stage.clone();
            let asks_first = matches!(stage.app.layer(), Layer::CountDiffers(_));
            left.press(if asks_first { "Esc Esc" } else { "Esc" });
            let stays = left.app.layer().takes_text() || is_voting(&left.app);
            assert!(!stays, "Esc stays on {name}");
            reachable.extend(plain_messages(&left.app));
        }
        for (key, msg) in messages(&stage.app) {
            // The shell is asked for it, and needs Ctrl itself.
            let of_the_shell = matches!(msg, Msg::Suspend);
            let wanted = format!("{msg:?}");
            assert!(
                of_the_shell || reachable.contains(&wanted),
                "{wanted} needs {key:?} on {name}"
            );
        }
    }
}

/// Whether people vote, and nothing else answers.
fn is_voting(app: &App) -> bool {
    match app.layer() {
        Layer::Vote(view) => view.ballot.is_some(),
        layer => matches!(layer, Layer::CountDiffers(_)),
    }
}

/// What the keys of a screen mean.
fn messages(app: &App) -> Vec<(Key, Msg)> {
    let keys = bindings(app, app.layer()).flat_map(|binding| {
        let keys = binding.keys.iter();
        keys.map(|key| (*key, (binding.msg)(*key)))
    });
    keys.collect()
}

/// What keys mean that every keyboard and every terminal has.
fn plain_messages(app: &App) -> Vec<String> {
    let plain = |key: &Key| match key {
        Key::Char(one) => one.is_ascii() && !app.layer().takes_text(),
        Key::AnyDigit => true,
        Key::Ctrl(_) | Key::Code(KeyCode::BackTab | KeyCode::F(_) | KeyCode::Insert) => false,
        Key::Code(_) => true,
    };
    let plain = messages(app).into_iter().filter(|(key, _)| plain(key));
    plain.map(|(_, msg)| format!("{msg:?}")).collect()
}

#[test]
fn the_plain_keys_do_what_those_with_ctrl_do() {
    let mut stage = Stage::with(&Case::phases());
    stage.press("3 u");
    assert_eq!(stage.answer("F1"), None);
    stage.press("y");
    assert_eq!(stage.answer("F1").as_deref(), Some("3"));
    stage.press("e").shows("How do you know?").press("E");
    stage.shows("Hoe weet je dat?");
    let (plain, ctrl) = ("l", "C-l");
    let meant = |key: &str| message(&stage.app, script::keys(key)[0]).map(|msg| format!("{msg:?}"));
    assert_eq!(meant(plain).as_deref(), Some("Repaint"));
    assert_eq!(meant(plain), meant(ctrl));
}

#[test]
fn who_cannot_read_the_start_screen_finds_another_language_at_its_bottom() {
    for (columns, rows) in [(60, 18), (80, 24)] {
        let mut stage = Stage::new();
        stage.size(columns, rows).shows("e English").press("e");
        stage.shows("e Nederlands").shows("New scan");
    }
}

#[test]
fn keys_that_arrive_as_a_letter_with_ctrl_are_those_keys() {
    for (ctrl, key) in [
        ("C-h", "Backspace"),
        ("C-j", "Enter"),
        ("C-m", "Enter"),
        ("C-i", "Tab"),
    ] {
        for (name, stage) in every_screen() {
            let meant = |key: &str| message(&stage.app, script::keys(key)[0]);
            let [ctrl_meant, meant] = [meant(ctrl), meant(key)].map(|msg| format!("{msg:?}"));
            assert_eq!(ctrl_meant, meant, "{ctrl} on {name}");
        }
    }
    let mut stage = Stage::with(&Case::phases());
    stage.press("n 'wegg' C-h C-j").shows("Notitie  weg");
}

#[test]
fn a_character_typed_with_alt_gr_is_that_character() {
    let alt_gr = KeyModifiers::CONTROL | KeyModifiers::ALT;
    let mut stage = Stage::with(&Case::phases());
    stage.key(KeyEvent::new(KeyCode::Char('/'), alt_gr));
    stage.shows("Zoek een vraag");
    stage
        .key(KeyEvent::new(KeyCode::Char('@'), alt_gr))
        .shows("@");
}

/// What is pressed, of events that come in together.
fn pressed(events: &[Event]) -> Vec<Event> {
    let mut rest = events.iter().cloned();
    let mut pressed = Vec::new();
    while let Some(event) = rest.next() {
        pressed.extend(apart(event, &mut || rest.next()));
    }
    pressed
}

fn events(script: &str) -> Vec<Event> {
    script::keys(script).into_iter().map(Event::Key).collect()
}

#[test]
fn an_esc_is_not_lost_in_what_comes_right_behind_it() {
    let alt = |code| Event::Key(KeyEvent::new(code, KeyModifiers::ALT));
    assert_eq!(pressed(&[alt(KeyCode::Char('o'))]), events("Esc o"));
    assert_eq!(pressed(&[alt(KeyCode::Enter)]), events("Esc Enter"));
    let both = KeyModifiers::ALT | KeyModifiers::CONTROL;
    let with_ctrl = Event::Key(KeyEvent::new(KeyCode::Char('t'), both));
    assert_eq!(pressed(&[with_ctrl]), events("Esc C-t"));
    // Alt with an arrow has a name of its own.
    assert_eq!(pressed(&[alt(KeyCode::Up)]), [alt(KeyCode::Up)]);
}

#[test]
fn a_special_key_right_behind_an_esc_is_put_together_again() {
    for (together, keys) in [
        ("Esc [ A", "Esc Up"),
        ("Esc [ 1 ; 3 B", "Esc Down"),
        ("Esc O C w", "Esc Right w"),
        ("Esc [ 3 ~ 2", "Esc Del 2"),
        ("Esc [ 5 ~", "Esc PgUp"),
        ("Esc [ 4 ~", "Esc End"),
        ("Esc [ 2 0 ~ 3", "Esc 3"),
        ("Esc [ < 0 ; 3 ; 4 M", "Esc"),
        ("Esc Esc [ D", "Esc Esc Left"),
        ("Esc O 2", "Esc O 2"),
        ("Esc O", "Esc O"),
        ("Esc [", "Esc"),
        ("Esc q", "Esc q"),
        ("Esc 3 [ A", "Esc 3 [ A"),
        ("Up [ A", "Up [ A"),
    ] {
        assert_eq!(pressed(&events(together)), events(keys), "{together}");
    }
    let paste = Event::Paste("q".to_owned());
    let mixed = [events("Esc ["), vec![paste.clone()]].concat();
    assert_eq!(pressed(&mixed), [events("Esc"), vec![paste]].concat());
}
