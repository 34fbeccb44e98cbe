//! Answering: what every key of a question does, and taking it back.

use quickscan::app::Layer;
use quickscan::scan::{Answer, Basis, Scan};

use super::stage::Stage;
use crate::report::scans::{Case, manual_half_done, training_too_early};

#[test]
fn digits_are_codes_where_the_scale_has_them() {
    let mut stage = Stage::with(&Case::phases());
    for code in ["0", "1", "2", "3", "4"] {
        stage.press(code);
        assert_eq!(stage.answer("F1").as_deref(), Some(code));
    }
    stage.press("5").press("9");
    assert_eq!(stage.answer("F1").as_deref(), Some("4"));
}

#[test]
fn digits_are_positions_where_codes_are_words() {
    let mut stage = Stage::with(&manual_half_done());
    stage.press("Right*8");
    let question = stage.question().to_owned();
    for (digit, code) in [
        ("3", "nee"),
        ("2", "deels"),
        ("1", "ja"),
        ("0", "ja"),
        ("4", "ja"),
    ] {
        stage.press(digit);
        assert_eq!(
            stage.answer(&question).as_deref(),
            Some(code),
            "after {digit}"
        );
    }
}

#[test]
fn letters_ignore_caps_lock() {
    let mut stage = Stage::with(&Case::phases());
    stage.press("W");
    assert_eq!(stage.answer("F1").as_deref(), Some("w"));
    stage.press("B").press("O").shows("Alle vragen");
    assert_eq!(stage.scan().answers["F1"].basis, Some(Basis::Impression));
    stage.press("R").shows("Resultaat");
    stage.press("Esc X 'nvt' Enter");
    assert_eq!(stage.answer("F1").as_deref(), Some("x nvt"));
    stage.press("U Q");
    assert_eq!(stage.answer("F1").as_deref(), Some("w"));
    assert!(stage.left);
}

#[test]
fn not_known_says_how_to_find_out() {
    let mut stage = Stage::with(&Case::phases());
    stage
        .press("w")
        .shows("● w")
        .shows("Geef de beschrijving aan iemand");
}

#[test]
fn how_it_is_known_goes_round() {
    let mut stage = Stage::with(&Case::phases());
    let bases = [
        Some(Basis::Impression),
        Some(Basis::Asked),
        Some(Basis::Figures),
        None,
    ];
    for basis in bases {
        stage.press("b");
        let entry = stage.scan().answers.get("F1");
        assert_eq!(entry.and_then(|entry| entry.basis), basis);
    }
}

#[test]
fn delete_and_backspace_take_only_the_answer_away() {
    for key in ["Del", "Backspace"] {
        let mut stage = Stage::with(&Case::phases());
        stage.press("3 n 'blijft' Enter").press(key);
        assert_eq!(stage.answer("F1"), None);
        assert_eq!(stage.scan().answers["F1"].note, "blijft");
    }
}

#[test]
fn not_applicable_without_a_reason_changes_nothing() {
    for end in ["Enter", "Esc", "'   ' Enter"] {
        let mut stage = Stage::with(&Case::phases());
        stage.press("2 x").press(end);
        stage.shows("Zonder reden verandert er niets");
        assert_eq!(stage.answer("F1").as_deref(), Some("2"));
        assert!(matches!(stage.app.layer(), Layer::Question(_)));
    }
}

#[test]
fn the_reason_why_it_does_not_apply_can_be_changed() {
    let mut stage = Stage::with(&Case::phases());
    stage.press("x 'geen team' Enter x ' meer' Esc");
    assert_eq!(stage.answer("F1").as_deref(), Some("x geen team meer"));
}

#[test]
fn a_gate_always_applies() {
    let mut stage = Stage::with(&manual_half_done());
    stage
        .press("x")
        .shows("Deze vraag geldt altijd")
        .hides("Waarom is dit");
    assert_eq!(stage.answer("K1").as_deref(), Some("ja"));
    stage.press("o x").shows("Deze vraag geldt altijd");
}

#[test]
fn a_whole_part_is_set_aside_with_one_reason() {
    let mut stage = Stage::with(&training_too_early());
    stage
        .press("o Down*7 x")
        .shows("'Weten'")
        .press("'nieuwe groep' Enter");
    for number in 1..=6 {
        let answer = stage.answer(&format!("O{number}"));
        assert_eq!(answer.as_deref(), Some("x nieuwe groep"));
    }
    assert_eq!(stage.answer("I1").as_deref(), Some("2"));
    stage.shows("Alle vragen").press("u");
    assert_eq!(stage.answer("O1").as_deref(), Some("3"));
}

#[test]
fn setting_a_part_aside_without_a_reason_changes_nothing() {
    let mut stage = Stage::with(&training_too_early());
    stage
        .press("o Down*7 x Esc")
        .shows("Zonder reden verandert er niets");
    assert_eq!(stage.answer("O1").as_deref(), Some("3"));
}

#[test]
fn undo_and_redo_walk_back_and_forth_exactly() {
    let mut stage = Stage::with(&training_too_early());
    let steps = [
        "3",
        "b",
        "n 'eerst' Enter",
        "Right w",
        "Right x 'nvt' Enter",
        "Del",
        "a 2",
        "n 'plicht' Enter",
        "o Down*9 x 'later' Enter",
        "Esc 4",
    ];
    let mut states = vec![answered(&stage)];
    for step in steps {
        stage.press(step);
        states.push(answered(&stage));
    }
    for state in states.iter().rev().skip(1) {
        stage.press("u");
        assert_eq!(answered(&stage), *state);
    }
    stage.press("u").shows("Er is niets om ongedaan te maken.");
    for state in states.iter().skip(1) {
        stage.press("C-r");
        assert_eq!(answered(&stage), *state);
    }
    stage.press("C-r").shows("Er is niets om opnieuw te doen.");
}

/// What a scan says, without where the conversation is and when it was changed.
fn answered(stage: &Stage) -> Scan {
    let mut scan = stage.scan().clone();
    scan.session.place.question = None;
    scan.about.changed = None;
    scan
}

#[test]
fn undo_shows_the_question_it_was_about() {
    let mut stage = Stage::with(&Case::phases());
    stage.press("3 Right*4 u");
    assert_eq!((stage.question(), stage.answer("F1")), ("F1", None));
    stage.press("Right*2 C-r");
    assert_eq!(
        (stage.question(), stage.answer("F1").as_deref()),
        ("F1", Some("3"))
    );
}

#[test]
fn one_undo_takes_back_everything_that_was_changed_in_the_form() {
    let mut stage = Stage::with(&Case::phases());
    let before = answered(&stage);
    stage.press("Left 'training' Down 'teams' Down*3 Space Esc");
    let after = answered(&stage);
    assert!(after.about.intervention.ends_with("training"));
    assert!(after.about.group.ends_with("teams"));
    assert_ne!(after.about.stage, before.about.stage);
    assert_eq!(answered(stage.press("u")), before);
    assert_eq!(answered(stage.press("y")), after);
}

#[test]
fn a_new_answer_after_undo_is_what_counts() {
    let mut stage = Stage::with(&Case::phases());
    stage
        .press("3 u 1 C-r")
        .shows("Er is niets om opnieuw te doen.");
    assert_eq!(stage.answer("F1").as_deref(), Some("1"));
}

#[test]
fn a_read_only_scan_says_so_and_stays_as_it_is() {
    let mut stage = Stage::with(&training_too_early());
    stage.app.open.as_mut().unwrap().access =
        quickscan::app::Access::ReadOnly("Een ander venster heeft deze scan open.".to_owned());
    let before = stage.scan().clone();
    for keys in [
        "3",
        "w",
        "x",
        "n",
        "b",
        "Del",
        "u",
        "C-r",
        "o x",
        "a 2",
        "Esc Left PgDn Enter",
        "Right 4",
    ] {
        stage.press(keys).shows("alleen lezen");
        assert_eq!(*stage.scan(), before, "after {keys}");
    }
    stage
        .press("3")
        .shows("alleen te lezen")
        .shows("Een ander venster");
}

#[test]
fn an_answer_hidden_now_stays_in_the_file() {
    let mut stage = Stage::with(&training_too_early());
    // The short version from here on.
    stage.press("Left Tab*7 Space Esc");
    let open = stage.app.open.as_ref().unwrap();
    assert!(open.visible.len() < 41);
    assert!(stage.scan().answers.len() == 34);
    assert!(
        stage
            .scan()
            .answers
            .values()
            .all(|entry| matches!(entry.answer, Some(Answer::Choice(_))))
    );
}
