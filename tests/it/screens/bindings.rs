//! The table of keys: nothing shadowed, nothing dead, and the help tells all of it.

use std::collections::BTreeMap;

use quickscan::app::Msg;
use quickscan::tui::keys::{Key, bindings, message};
use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use super::every::every_screen;
use super::stage::Stage;

#[test]
fn no_key_means_two_things_on_one_screen() {
    for (name, stage) in every_screen() {
        let bound: Vec<Key> = bindings(&stage.app, stage.app.layer())
            .flat_map(|binding| binding.keys.iter().copied())
            .collect();
        for (at, key) in bound.iter().enumerate() {
            assert!(!bound[..at].contains(key), "{key:?} twice on {name}");
        }
        let digit = |key: &Key| matches!(key, Key::Char(one) if one.is_ascii_digit());
        let any = bound.contains(&Key::AnyDigit);
        assert!(!any || !bound.iter().any(digit), "a digit twice on {name}");
    }
}

#[test]
fn every_key_in_the_footer_stands_in_the_help() {
    for (name, mut stage) in every_screen() {
        if stage.app.layer().takes_text() || name.contains("help") {
            continue;
        }
        stage.size(240, 60);
        let footer = footer_keys(&mut stage);
        assert!(!footer.is_empty(), "no keys in the footer of {name}");
        stage.press("?");
        if !stage.app.asks_about_saving() {
            stage.shows("Toetsen op dit scherm");
        }
        let help = stage.size(240, 400).text();
        let keys_in_help: Vec<&str> = help.lines().flat_map(first_column).collect();
        for key in footer {
            assert!(
                keys_in_help.contains(&key.as_str()),
                "{key} of {name} not in\n{help}"
            );
        }
    }
}

/// The keys at the beginning of a row of the help: everything before two spaces.
fn first_column(row: &str) -> impl Iterator<Item = &str> {
    let keys = row.trim_start().split("  ").next().unwrap_or_default();
    keys.split(' ')
}

/// The keys in the footer: what is bold there.
fn footer_keys(stage: &mut Stage) -> Vec<String> {
    let picture = stage.picture();
    let text: Vec<&str> = picture
        .lines()
        .filter(|line| line.starts_with('|'))
        .collect();
    let footer: Vec<char> = text.last().unwrap().chars().skip(1).collect();
    let last = format!("{}: ", text.len() - 1);
    let Some(styles) = picture.lines().find_map(|line| line.strip_prefix(&last)) else {
        return Vec::new();
    };
    let bold = styles.split(", ").filter_map(|run| {
        let (style, place) = run.rsplit_once(' ')?;
        style.contains("bold").then_some(place)
    });
    let cells = bold.map(|place| {
        let (first, end) = place.split_once('-').unwrap_or((place, place));
        let (first, end): (usize, usize) = (first.parse().unwrap(), end.parse().unwrap());
        footer[first..=end].iter().collect::<String>()
    });
    cells.collect()
}

#[test]
fn every_key_of_a_screen_does_something_there() {
    // A key that finds nothing to do on one screen may do so on the next one of its kind.
    let mut idle = BTreeMap::new();
    for (name, stage) in every_screen() {
        let layer = format!("{:?}", stage.app.layer());
        let kind = layer.split('(').next().unwrap_or_default();
        for key in bindings(&stage.app, stage.app.layer()).flat_map(|binding| binding.keys) {
            let mut stage = stage.clone();
            let before = stage.picture();
            let msg = message(&stage.app, event(*key));
            let msg = msg.unwrap_or_else(|| panic!("{key:?} is bound on {name} and says nothing"));
            // Nothing of these is to be seen, or the focus is at its end.
            let unseen = matches!(msg, Msg::Repaint | Msg::Suspend | Msg::Move(_));
            stage.send(msg);
            let works = unseen || stage.left || stage.picture() != before;
            *idle.entry(format!("{key:?} on {kind}")).or_insert(true) &= !works;
        }
    }
    let idle: Vec<String> = idle
        .into_iter()
        .filter(|(_, idle)| *idle)
        .map(|(key, _)| key)
        .collect();
    assert_eq!(idle, Vec::<String>::new());
}

fn event(key: Key) -> KeyEvent {
    let plain = |code| KeyEvent::new(code, KeyModifiers::NONE);
    match key {
        Key::Char(character) => plain(KeyCode::Char(character)),
        Key::Ctrl(character) => KeyEvent::new(KeyCode::Char(character), KeyModifiers::CONTROL),
        Key::AnyDigit => plain(KeyCode::Char('2')),
        Key::Code(code) => plain(code),
    }
}
