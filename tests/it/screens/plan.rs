//! The plan: from advice to an action with a name and a date, for one person and for a group.

use insta::assert_snapshot;
use quickscan::app::{Access, Layer};
use quickscan::scan::{Action, file};
use ratatui::crossterm::event::{MouseButton, MouseEventKind};

use super::pictures::{ROOMY, SMALL, USUAL, in_english, pictures};
use super::stage::Stage;
use crate::report::group::six_people;
use crate::report::scans::{Case, manual_half_done, training_too_early};

const CLICK: MouseEventKind = MouseEventKind::Down(MouseButton::Left);

/// An action as a file holds it.
fn planned(what: &str, who: &str, when: &str, due: &str) -> Action {
    Action {
        what: what.to_owned(),
        who: who.to_owned(),
        when: when.to_owned(),
        due: due.parse().ok(),
        ..Action::default()
    }
}

/// A plan in progress: done, late, soon, and without a date.
pub(super) fn in_progress() -> Case {
    training_too_early().with(|scan| {
        let mut done = planned("Proef op één locatie", "Noor", "1 nov", "2026-11-01");
        done.done = true;
        scan.plan.actions = vec![
            planned("Rooster bespreken met de planner", "Bo", "na de zomer", ""),
            planned("Handleiding inkorten", "", "over 3 weken", "2026-12-12"),
            planned("Team Zwolle bellen", "Cem", "vrijdag", "2026-11-20"),
            done,
        ];
        for (number, action) in (1..).zip(&mut scan.plan.actions) {
            action.id = format!("a{number}");
        }
    })
}

fn actions(stage: &Stage) -> &[Action] {
    &stage.scan().plan.actions
}

#[test]
fn one_key_makes_an_action_of_an_advice_and_asks_who_and_when() {
    let mut stage = Stage::with(&training_too_early());
    let draft = stage.app.open.as_ref().unwrap().drafts().remove(0);
    stage.press("t 1");
    assert!(matches!(stage.layer(), Layer::Action(_)));
    stage.press("'Noor' Enter 'over 3 weken'");
    stage.shows("Dat is 12 december 2026.").press("Enter");
    assert!(matches!(stage.layer(), Layer::Plan(_)));
    let made = &actions(&stage)[0];
    for (text, known) in [
        (&made.goal, &draft.goal),
        (&made.result, &draft.result),
        (&made.what, &draft.what),
        (&made.strategy, &draft.strategy),
    ] {
        assert!(!text.is_empty());
        assert_eq!(text, known);
    }
    assert_eq!(
        (made.id.as_str(), made.who.as_str(), made.when.as_str()),
        ("a1", "Noor", "over 3 weken")
    );
    assert_eq!(made.due, "2026-12-12".parse().ok());
    stage.hides(&format!("Uit het advies: {}", draft.result));
    // The same key again leads to the same action.
    stage.press("t 1 Esc");
    assert_eq!(actions(&stage).len(), 1);
}

#[test]
fn a_number_that_is_not_advised_says_so() {
    let mut stage = Stage::with(&training_too_early());
    stage
        .press("t 9")
        .tells("Dat nummer staat niet bij wat je eerst doet.");
    assert!(matches!(stage.layer(), Layer::Advice(_)));
}

#[test]
fn the_plan_follows_the_advice_for_one_person_and_for_a_group() {
    for case in [training_too_early(), six_people(), manual_half_done()] {
        let mut stage = Stage::with(&case);
        stage.press("t Right");
        assert!(matches!(stage.layer(), Layer::Plan(_)));
        stage.press("Left");
        assert!(matches!(stage.layer(), Layer::Advice(_)));
        stage.press("r f");
        assert!(matches!(stage.layer(), Layer::Plan(_)));
    }
    let mut group = Stage::with(&six_people());
    group.press("7 Right");
    assert!(matches!(group.layer(), Layer::Closing(_)));
    let mut alone = Stage::with(&training_too_early());
    alone.press("f Right");
    assert!(matches!(alone.layer(), Layer::Plan(_)));
}

#[test]
fn the_first_due_stands_first_and_what_has_no_date_last() {
    let mut stage = Stage::with(&in_progress());
    stage.press("f");
    let text = stage.text();
    let at = |what: &str| {
        text.find(what)
            .unwrap_or_else(|| panic!("no {what} on\n{text}"))
    };
    assert!(at("Proef op één") < at("Team Zwolle bellen"));
    assert!(at("Team Zwolle bellen") < at("Handleiding inkorten"));
    assert!(at("Handleiding inkorten") < at("Rooster bespreken"));
    assert!(at("Rooster bespreken") < at("Uit het advies"));
    stage
        .tells("4 acties, 1 gedaan. Van 1 actie is de datum voorbij. De eerstvolgende: 12 december 2026.")
        .tells("Cem · 20 november 2026 · datum voorbij")
        .tells("Bo · na de zomer");
}

#[test]
fn space_ticks_off_and_takes_the_tick_away() {
    let mut stage = Stage::with(&in_progress());
    stage
        .press("f Down Space")
        .tells("Cem · 20 november 2026 · gedaan");
    assert!(actions(&stage)[2].done);
    stage.press("Space").tells("datum voorbij");
    assert!(!actions(&stage)[2].done);
    stage.press("Space u");
    assert!(!actions(&stage)[2].done, "and undone");
}

#[test]
fn a_new_action_begins_empty_and_one_that_says_nothing_is_none() {
    let mut stage = Stage::with(&training_too_early());
    stage
        .press("f End Up")
        .shows("Nieuwe actie")
        .press("Enter Esc");
    assert_eq!(actions(&stage).len(), 0);
    stage.press("Enter 'Rust in het team' Enter 'Rooster' Enter 'Bellen' Esc");
    let made = &actions(&stage)[0];
    assert_eq!(
        (made.goal.as_str(), made.result.as_str(), made.what.as_str()),
        ("Rust in het team", "Rooster", "Bellen"),
        "Esc keeps what is typed"
    );
    let row = stage.at_cursor().unwrap();
    assert!(row.contains("Bellen"), "the focus is on it: {row}");
    // Emptied again it goes.
    stage.press("Enter Up*4 C-u Down C-u Down C-u Esc");
    assert_eq!(actions(&stage).len(), 0);
    stage.press("f Del");
    assert_eq!(actions(&stage).len(), 0);
}

#[test]
fn what_is_typed_is_on_disk_as_soon_as_another_field_has_the_focus() {
    let mut stage = Stage::with(&training_too_early());
    stage.press("f End Up Enter 'Rust in het team' Enter");
    let path = stage.path();
    let saved = stage.shelf().files[&path].clone();
    assert!(saved.contains("goal = \"Rust in het team\""), "{saved}");
    stage.press("'Rooster' C-c");
    let saved = stage.shelf().files[&path].clone();
    assert!(saved.contains("result = \"Rooster\""), "{saved}");
}

#[test]
fn an_action_is_taken_away_and_comes_back() {
    let mut stage = Stage::with(&in_progress());
    stage.press("f Down Del").hides("Team Zwolle bellen");
    assert_eq!(actions(&stage).len(), 3);
    stage.press("u").shows("Team Zwolle bellen");
    assert_eq!(actions(&stage).len(), 4);
    stage.press("y").hides("Team Zwolle bellen");
}

#[test]
fn what_is_no_date_is_kept_as_text_and_said() {
    let mut stage = Stage::with(&in_progress());
    stage.press("f Down Enter Down*4 C-u 'voor de zomer'");
    stage.tells("Dit blijft gewone tekst; een datum zoals 12 jan komt ook op volgorde");
    stage.press("Enter").tells("Dit blijft gewone tekst");
    let changed = &actions(&stage)[2];
    assert_eq!(
        (changed.when.as_str(), changed.due),
        ("voor de zomer", None)
    );
    let row = stage.at_cursor().unwrap();
    assert!(row.contains("Team Zwolle bellen"), "it moved down: {row}");
}

#[test]
fn looking_at_an_action_another_day_changes_no_date() {
    let mut stage = Stage::with(&in_progress());
    let before = stage.scan().clone();
    stage.press("f Down*2 Enter Down*5 Esc");
    assert_eq!(*stage.scan(), before, "over 3 weken stays 12 December");
}

#[test]
fn hints_about_the_form_never_stand_in_the_way() {
    let mut stage = Stage::with(&training_too_early());
    stage.press("f End Up Enter").hides("Tip:");
    stage
        .press("'Geen gedoe meer'")
        .tells("zeg wat jullie wél willen");
    stage
        .press("Enter 'Regelen van een rooster'")
        .tells("noem iets wat er straks is");
    stage
        .tells("spreek af wie dit doet")
        .tells("spreek af wanneer dit klaar is");
    stage.press("Enter Enter Enter Enter");
    assert_eq!(actions(&stage)[0].goal, "Geen gedoe meer");
    let mut fine = Stage::with(&training_too_early());
    fine.press(
        "f End Up Enter 'Rust' Enter 'Een rooster' Enter 'Bellen' Enter 'Noor' Enter '1 mei'",
    );
    fine.hides("Tip:").shows("Dat is 1 mei 2027.");
}

#[test]
fn the_next_scan_is_suggested_with_its_reason_and_can_be_changed() {
    let mut stage = Stage::with(&training_too_early());
    stage
        .press("f")
        .tells("Volgende scan: nog niet gepland. Voorstel: 21 februari 2027")
        .tells("In drie maanden verandert er genoeg om verschil te zien");
    stage
        .press("End Enter")
        .shows("21 februari 2027")
        .press("Esc");
    assert_eq!(stage.scan().plan.next_scan, None, "it was only looked at");
    stage.press("Enter Enter");
    assert_eq!(stage.scan().plan.next_scan, "2027-02-21".parse().ok());
    stage
        .press("Enter C-u 'eind maart' Enter")
        .shows("Volgende scan: 31 maart 2027")
        .shows("Doe het eerder als er mensen vertrekken")
        .hides("In drie maanden");
    stage
        .press("Enter C-u 'ooit' Enter")
        .tells("Typ een datum, zoals 12 jan");
    stage.press("Esc");
    assert_eq!(stage.scan().plan.next_scan, "2027-03-31".parse().ok());
    stage.press("Del").tells("nog niet gepland");
    stage.press("u").shows("Volgende scan: 31 maart 2027");
}

#[test]
fn typing_is_taken_back_word_by_word_without_leaving_the_field() {
    let mut stage = Stage::with(&training_too_early());
    stage
        .press("f End Up Enter 'Rust in het team' C-z")
        .shows("Rust in het")
        .hides("team");
    stage.press("C-u C-z").shows("Rust in het");
    stage.press("C-z*9").hides("Rust");
    stage.press("'Samen' Backspace*2 C-z*2 Esc");
    assert_eq!(actions(&stage)[0].goal, "Samen");
}

#[test]
fn a_scan_that_may_only_be_read_keeps_its_plan() {
    let mut stage = Stage::with(&in_progress());
    stage.app.open.as_mut().unwrap().access = Access::ReadOnly("Alleen lezen.".to_owned());
    let before = stage.scan().clone();
    for keys in [
        "f Space",
        "Del",
        "Enter",
        "End Enter",
        "Up Enter",
        "Up Enter",
        "t 1",
    ] {
        stage.press(keys).tells("Alleen lezen.");
        assert!(!stage.layer().takes_text(), "{keys}");
    }
    assert_eq!(*stage.scan(), before);
}

#[test]
fn the_mouse_ticks_off_opens_and_goes_to_a_field() {
    let mut stage = Stage::with(&in_progress());
    stage.press("f");
    let at = |stage: &Stage, what: &str| {
        let text = stage.text();
        let row = text.lines().position(|line| line.contains(what)).unwrap();
        u16::try_from(row).unwrap()
    };
    let row = at(&stage, "Team Zwolle bellen");
    let line: Vec<char> = stage
        .text()
        .lines()
        .nth(row.into())
        .unwrap()
        .chars()
        .collect();
    let box_at = line.iter().position(|one| *one == '○').unwrap();
    stage.mouse(CLICK, (u16::try_from(box_at).unwrap(), row));
    assert!(actions(&stage)[2].done);
    stage.mouse(CLICK, (12, row));
    assert!(matches!(stage.layer(), Layer::Action(_)));
    let row = at(&stage, "Wat ");
    stage.mouse(CLICK, (70, row)).press("'!' Esc");
    assert_eq!(actions(&stage)[2].what, "Team Zwolle bellen!");
}

#[test]
fn the_plan_speaks_the_other_language_while_it_is_filled_in() {
    let mut stage = Stage::with(&in_progress());
    stage
        .press("f Enter C-t")
        .shows("Which situation do you want to reach?");
    stage
        .press("Esc")
        .tells("4 actions, 1 done.")
        .tells("1 November 2026");
}

#[test]
fn whatever_is_pasted_into_an_action_is_text_and_comes_back_from_the_file() {
    let long = "x".repeat(20_000);
    for text in [
        "\u{1b}[31mrood\u{7}",
        "a\u{202e}b\r\nc\td",
        "'''\"\"\"]] = [[",
        "👩‍👩‍👧 एक \u{0}",
        long.as_str(),
    ] {
        let mut stage = Stage::with(&training_too_early());
        stage.press("f End Up Enter");
        for _ in 0..5 {
            stage.paste(text).press("Enter");
        }
        stage.press("f");
        let written = file::write(stage.scan());
        let read = file::read(&written).unwrap();
        assert_eq!(read.scan, *stage.scan());
        assert_eq!(actions(&stage).len(), 1);
    }
}

#[test]
fn the_plan_in_progress() {
    let mut stage = Stage::with(&in_progress());
    let mut shown = pictures(stage.press("f Down"), &[SMALL, USUAL, ROOMY]);
    shown += &in_english(&mut stage);
    assert_snapshot!(shown);
}

#[test]
fn the_plan_with_nothing_in_it() {
    let mut stage = Stage::with(&training_too_early());
    assert_snapshot!(pictures(stage.press("f"), &[SMALL, USUAL]));
}

#[test]
fn the_plan_of_a_group() {
    let mut stage = Stage::with(&six_people());
    assert_snapshot!(pictures(stage.press("7"), &[SMALL, USUAL]));
}

#[test]
fn an_action_filled_in_from_the_advice() {
    let mut stage = Stage::with(&training_too_early());
    let mut shown = pictures(stage.press("t 1"), &[SMALL, USUAL, ROOMY]);
    shown += &in_english(&mut stage);
    assert_snapshot!(shown);
}

#[test]
fn an_action_with_hints() {
    let mut stage = Stage::with(&training_too_early());
    stage.press("f End Up Enter 'Geen gedoe meer' Enter 'Regelen' Up");
    let mut shown = pictures(&mut stage, &[SMALL, USUAL]);
    shown += &in_english(&mut stage);
    assert_snapshot!(shown);
}
