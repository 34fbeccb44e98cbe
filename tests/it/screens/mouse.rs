//! The mouse: it does what keys do, where something stands on the screen.

use quickscan::app::{Layer, Msg};
use quickscan::scan::{ActivityState, Basis};
use ratatui::crossterm::event::{MouseButton, MouseEventKind};

use super::beginnings::changed_outside;
use super::every::every_screen;
use super::script;
use super::stage::Stage;
use crate::report::scans::{Case, manual_half_done, training_too_early};

const CLICK: MouseEventKind = MouseEventKind::Down(MouseButton::Left);
const SIZES: [(u16, u16); 3] = [(60, 18), (80, 24), (120, 40)];

impl Stage {
    /// Clicks where this stands on the screen, the first time it does.
    #[track_caller]
    fn click(&mut self, text: &str) -> &mut Stage {
        let place = self.place(text);
        self.mouse(CLICK, place)
    }

    #[track_caller]
    fn place(&self, text: &str) -> (u16, u16) {
        let shown = self.text();
        let places = shown.lines().zip(0..).filter_map(|(row, y)| {
            let before = row.split_once(text)?.0;
            Some((u16::try_from(before.chars().count()).unwrap(), y))
        });
        let first = places.into_iter().next();
        first.unwrap_or_else(|| panic!("no {text:?} on\n{shown}"))
    }

    fn wheel(&mut self, steps: i32) -> &mut Stage {
        let kind = if steps < 0 {
            MouseEventKind::ScrollUp
        } else {
            MouseEventKind::ScrollDown
        };
        for _ in 0..steps.abs() {
            self.mouse(kind, (5, 5));
        }
        self
    }
}

#[test]
fn a_click_on_an_answer_chooses_it_and_never_goes_on() {
    for (columns, rows) in SIZES {
        let mut stage = Stage::with(&Case::phases());
        stage.size(columns, rows);
        for code in ["3", "0", "4", "4"] {
            stage.click(&format!(" {code}  "));
            assert_eq!(stage.answer("F1").as_deref(), Some(code), "{columns} wide");
            assert_eq!(stage.question(), "F1");
        }
        stage.click("weet ik niet");
        assert_eq!(stage.answer("F1").as_deref(), Some("w"));
        stage.press("Enter");
        assert_ne!(stage.question(), "F1", "Enter goes on after a click");
    }
}

#[test]
fn every_line_of_an_answer_can_be_clicked() {
    let mut stage = Stage::with(&Case::phases());
    stage.press("2").size(60, 18);
    let (x, y) = stage.place("● 2");
    let below = stage
        .text()
        .lines()
        .nth(usize::from(y) + 1)
        .unwrap()
        .to_owned();
    assert!(below.starts_with("          "), "{below}");
    stage.press("w Up*4").mouse(CLICK, (x + 30, y + 1));
    assert_eq!(stage.answer("F1").as_deref(), Some("2"));
}

#[test]
fn a_click_on_not_applicable_asks_why() {
    let mut stage = Stage::with(&training_too_early());
    stage.press("Right").click("niet van toepassing");
    stage.shows("Waarom is dit niet van toepassing?");
}

#[test]
fn a_click_on_a_line_below_an_answer_is_its_key() {
    for (columns, rows) in SIZES {
        let mut stage = Stage::with(&Case::phases());
        stage.size(columns, rows);
        let basis = |stage: &Stage| stage.scan().answers["F1"].basis;
        stage.click("cijfers");
        assert_eq!(basis(&stage), Some(Basis::Figures), "{columns} wide");
        stage.click("nagevraagd");
        assert_eq!(basis(&stage), Some(Basis::Asked));
        stage.click("Hoe weet je dat?");
        assert_eq!(basis(&stage), Some(Basis::Figures));
    }
    let mut stage = Stage::with(&Case::phases());
    stage.click("Notitie").shows("Notitie bij je antwoord");
    let mut potential = Stage::with(&manual_half_done());
    potential
        .press("Right*8 v 'handboek' Enter")
        .click("handboek");
    potential.shows("Waar staat dat? (document en bladzijde)");
}

#[test]
fn a_click_on_a_phase_leads_to_its_first_question() {
    let mut stage = Stage::with(&training_too_early());
    stage.click("Willen");
    let first = stage.question().to_owned();
    assert!(first.starts_with('A'), "{first}");
    // Where there is no room for names, the signs stand for the phases.
    stage.size(60, 18).mouse(CLICK, (1, 1));
    assert_eq!(stage.question(), "F1");
    // Where there is room, every question of the phase stands beside the question.
    stage.size(120, 40).click("● Weten");
    let (x, y) = stage.place("▶ ●");
    assert!(x > 70, "the question stands at the side");
    stage.mouse(CLICK, (x, y + 1));
    assert_eq!(stage.question(), "O2");
}

#[test]
fn a_click_on_a_row_opens_it() {
    let mut stage = Stage::new();
    stage.click("Interventie met Potentie");
    assert!(
        matches!(stage.app.layer(), Layer::About(form) if form.questionnaire.id.contains("potentie"))
    );

    let mut stage = Stage::with(&training_too_early());
    stage.size(80, 60).press("o Home").click("I3  ");
    assert_eq!(stage.question(), "I3");
    stage
        .press("o")
        .wheel(-30)
        .click("Verder: wat doen jullie al?");
    assert!(matches!(stage.app.layer(), Layer::Activities(_)));
    stage.press("/ 'nut'").click("A1  ");
    assert_eq!(stage.question(), "A1");
    stage
        .press("r")
        .click("Willen   ")
        .shows("De som achter 'Willen'");
    stage.press("Esc").shows("▶ Willen");
}

#[test]
fn what_the_text_says_is_behind_a_key_is_behind_a_click() {
    let mut stage = Stage::with(&training_too_early());
    stage
        .size(100, 60)
        .press("r")
        .click("Verder met het advies");
    assert!(matches!(stage.app.layer(), Layer::Advice(_)));
    stage
        .press("a")
        .click("andere activiteiten")
        .hides("andere activiteiten");

    let mut potential = Stage::with(&manual_half_done());
    potential.size(100, 60).press("r").click("Met i open je");
    assert!(matches!(potential.app.layer(), Layer::About(_)));
}

#[test]
fn where_a_click_changes_something_in_a_list_the_first_one_only_moves_there() {
    let mut stage = Stage::with(&Case::phases());
    stage.press("a").click("Ervaringsverhalen");
    let states = |stage: &Stage| -> Vec<ActivityState> {
        let activities = stage.scan().strategies.values();
        activities.map(|activity| activity.state).collect()
    };
    assert_eq!(states(&stage), []);
    stage.shows("▶").click("Ervaringsverhalen");
    assert_eq!(states(&stage), [ActivityState::Preparing]);
    stage.click("4 gedaan");
    assert_eq!(states(&stage), [ActivityState::Done]);
    stage.size(60, 18).click("0 doen we niet");
    assert_eq!(states(&stage), []);

    let mut conflict = changed_outside();
    conflict.click("vervang het bestand");
    assert!(matches!(conflict.app.layer(), Layer::Conflict(cursor) if cursor.at == 2));
    conflict.click("vervang het bestand");
    assert!(!matches!(conflict.app.layer(), Layer::Conflict(_)));
}

#[test]
fn a_form_is_filled_in_with_clicks() {
    let mut stage = Stage::new();
    stage.press("Enter 'Samen Sterk'").click("Voor welke groep");
    stage.press("'team'").click("amen Sterk");
    stage.press("'-'").shows("S-amen Sterk");
    stage.click("we bereiden de start voor").shows("● 2");
    stage.click("volledige versie").shows("● ");
    stage.click("Begin met de vragen");
    assert_eq!(stage.question(), "F1");
    let about = &stage.scan().about;
    assert_eq!(
        (about.intervention.as_str(), about.group.as_str()),
        ("S-amen Sterk", "team")
    );
    assert_eq!(about.stage, Some(quickscan::scan::Stage::Preparing));
    assert_eq!(
        stage.scan().questionnaire.depth,
        quickscan::scan::Depth::Full
    );
}

#[test]
fn a_click_in_a_text_puts_the_caret_there_also_where_only_a_part_is_in_view() {
    let mut stage = Stage::with(&Case::phases());
    stage.press("n 'één qzyx'").click("zyx");
    assert_eq!(stage.at_cursor().as_deref(), Some("zyx"));
    stage.press("'.'").shows("één q.zyx");
    let (x, y) = stage.place("één");
    stage
        .mouse(CLICK, (x + 60, y))
        .press("'!'")
        .shows("één q.zyx!");

    stage
        .press("Esc n")
        .paste(&" woorden".repeat(40))
        .press("'slot'");
    stage.mouse(CLICK, (x + 20, y));
    let before = stage.at_cursor().unwrap();
    stage.press("Del");
    // The letter that was clicked is the one that goes.
    let after = stage.at_cursor().unwrap();
    let same = before.chars().skip(1).take(12).collect::<String>();
    assert!(after.starts_with(&same), "{before}\n{after}");

    let mut search = Stage::with(&Case::phases());
    search.press("/ 'qzyx'").click("zyx");
    assert_eq!(search.at_cursor().unwrap().trim_end(), "zyx");
}

#[test]
fn behind_a_text_being_typed_nothing_can_be_clicked() {
    for size in SIZES {
        let mut stage = Stage::with(&training_too_early());
        stage.size(size.0, size.1).press("n");
        let field = stage.cursor().1;
        for (x, y) in (0..size.0).flat_map(|x| (0..field - 1).map(move |y| (x, y))) {
            assert!(stage.meant(CLICK, (x, y)).is_none(), "{x}, {y} of {size:?}");
        }
    }
}

#[test]
fn a_click_on_a_key_at_the_bottom_is_that_key() {
    for (name, mut stage) in every_screen() {
        stage.size(100, 30);
        let footer = stage.text().lines().last().unwrap().to_owned();
        let hints: Vec<&str> = footer.trim().split("   ").collect();
        assert!(hints.len() > 1, "no keys at the bottom of {name}");
        for hint in hints {
            let written = hint.split_whitespace().next().unwrap();
            let key = match written {
                "←" => "Left",
                "→" => "Right",
                "↓" => "Down",
                "spatie" => "Space",
                other => other,
            };
            let (mut pressed, mut clicked) = (stage.clone(), stage.clone());
            if key.contains("0-") || key.contains("1-") {
                let before = clicked.picture();
                assert_eq!(clicked.click(hint).picture(), before, "{hint} on {name}");
                continue;
            }
            assert_eq!(script::keys(key).len(), 1);
            pressed.press(key);
            let x = stage.place(&footer).0 + place_in(&footer, hint);
            clicked.mouse(CLICK, (x, 29));
            assert_eq!(clicked.left, pressed.left, "{hint} on {name}");
            assert_eq!(clicked.picture(), pressed.picture(), "{hint} on {name}");
        }
    }
}

fn place_in(row: &str, text: &str) -> u16 {
    let before = row.split_once(text).unwrap().0;
    u16::try_from(before.chars().count()).unwrap()
}

#[test]
fn the_wheel_scrolls_and_leaves_the_focus_until_it_is_used() {
    let mut stage = Stage::with(&training_too_early());
    stage.press("o Home").wheel(4);
    let scrolled = stage.text();
    stage.hides("▶ ");
    assert_eq!(
        stage.cursor(),
        (1, 3),
        "out of view, the cursor is where reading begins"
    );
    stage.wheel(-1).wheel(1);
    assert_eq!(stage.text(), scrolled);
    // A window of another size, or news, is no reason to go back.
    stage.send(Msg::Repaint);
    assert_eq!(stage.text(), scrolled);
    stage.press("Down").shows("▶ ");
    assert!(stage.at_cursor().unwrap().starts_with("▶ "));

    // A question that has no room: everything of it can be seen, and no answer was given.
    let mut small = Stage::with(&training_too_early());
    small.press("Right*3 3").size(60, 18);
    let answer = small.scan().clone();
    small.wheel(9).wheel(-9).press("Enter");
    assert_eq!(small.scan().answers, answer.answers);

    let mut help = Stage::with(&training_too_early());
    help.press("?").wheel(1);
    let once = help.text();
    let mut other = Stage::with(&training_too_early());
    other.press("? Down*3");
    assert_eq!(once, other.text());
}

#[test]
fn nothing_but_the_left_button_and_the_wheel_means_anything() {
    let stage = Stage::with(&training_too_early());
    let place = stage.place(" 3  ");
    for kind in [
        MouseEventKind::Moved,
        MouseEventKind::Down(MouseButton::Right),
        MouseEventKind::Down(MouseButton::Middle),
        MouseEventKind::Up(MouseButton::Left),
        MouseEventKind::Drag(MouseButton::Left),
        MouseEventKind::ScrollLeft,
    ] {
        assert!(stage.meant(kind, place).is_none(), "{kind:?}");
    }
    assert!(stage.meant(CLICK, place).is_some());
    for nothing in [(0, 0), (1, 2), (79, 23), (500, 500)] {
        assert!(stage.meant(CLICK, nothing).is_none(), "{nothing:?}");
    }
}

#[test]
fn in_a_window_that_is_too_small_nothing_can_be_clicked() {
    let mut stage = Stage::with(&training_too_early());
    stage.size(40, 10);
    for (x, y) in (0..40).flat_map(|x| (0..10).map(move |y| (x, y))) {
        assert!(stage.meant(CLICK, (x, y)).is_none());
    }
}
