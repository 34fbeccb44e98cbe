//! What the phase model is told as.

use insta::assert_snapshot;
use quickscan::scan::{ActivityState, Basis, Depth, Stage};

use super::cases::told;
use crate::report::scans::Case;

fn nothing_known() -> Case {
    Case::phases().with(|scan| scan.questionnaire.depth = Depth::Short)
}

fn all_low_and_much_planned() -> Case {
    Case::phases()
        .all("0")
        .answers("O", "1,0,1,1,0,1")
        .stage(None)
        .doing("S06", ActivityState::Planned, "")
        .doing("S22", ActivityState::Planned, "")
        .doing("S24", ActivityState::Running, "")
        .doing("S26", ActivityState::Done, "")
        .doing("S36", ActivityState::Planned, "")
        .doing("S39", ActivityState::Planned, "")
        .doing("S25", ActivityState::Planned, "")
        .doing("S27", ActivityState::Planned, "")
}

fn known_and_not_wanted() -> Case {
    Case::phases()
        .answers("F", "4,4,4,4,4,4,4")
        .answers("O", "4,2,1,2,2,2")
        .answers("I", "3,3,3,3,3,3,3")
        .answers("A", "1,2,2,1,4,4,4")
        .answers("V", "1,2,0,2,0,0,1")
        .answers("B", "0,0,0,0,0,0,0")
}

fn much_done_and_not_landed() -> Case {
    known_and_not_wanted()
        .answers("A", "0,1,0,0,4,1,4")
        .basis(&["A1", "A2", "A3", "A4", "A6"], Basis::Impression)
}

fn enough_points_and_a_key_question_low() -> Case {
    known_and_not_wanted().answers("A", "1,4,4,4,4,4,4")
}

fn trained_without_coaching() -> Case {
    Case::phases()
        .answers("O", "4,1,3,3,4,3")
        .answers("I", "3,3,3,3,3,3,3")
        .answers("A", "3,3,3,3,3,3,3")
        .answers("V", "3,3,0,2,2,2,2")
        .answers("B", "1,0,0,1,1,2,1")
        .stage(Some(Stage::Using))
        .doing("S36", ActivityState::Planned, "")
        .doing("S27", ActivityState::Running, "")
}

fn a_trial_runs() -> Case {
    Case::phases()
        .all("4")
        .answers("O", "1,1,1,1,1,1")
        .answers("A", "2,2,2,2,2,2,2")
        .answers("V", "2,2,2,2,2,2,2")
        .stage(Some(Stage::Trying))
}

fn kept_up() -> Case {
    Case::phases()
        .all("4")
        .one("B2", "2")
        .one("B6", "1")
        .stage(Some(Stage::Routine))
}

fn much_unknown_early() -> Case {
    Case::phases()
        .answers("O", "3,U,3,4,U,3")
        .answers("I", "2,2,2,2,2,2,2")
        .answers("A", "3,3,U,3,3,3,-")
        .answers("V", "0,0,0,0,0,0,0")
        .answers("B", "0,0,0,0,0,0,0")
}

fn uncertain_in_other_ways() -> Case {
    Case::phases()
        .answers("O", "3,3,3,4,U,U")
        .answers("I", "3,3,3,3,U,U,3")
        .answers("A", "2,2,2,3,3,U,-")
        .answers("V", "1,2,U,2,1,1,1")
        .answers("B", "N,N,N,N,N,N,N")
}

fn too_little_known() -> Case {
    Case::phases()
        .answers("O", "3,U,U,4,-,N")
        .answers("I", "2,2,2,2,2,2,2")
        .answers("A", "2,2,2,2,2,2,2")
        .answers("V", "0,0,0,0,0,0,0")
        .answers("B", "0,0,0,0,0,0,0")
}

#[test]
fn where_people_are_and_what_to_do_reads_well_in_every_situation() {
    let told = told(&[
        ("nothing known, short version", nothing_known()),
        (
            "all low, much planned, stage not asked",
            all_low_and_much_planned(),
        ),
        ("known and not wanted", known_and_not_wanted()),
        ("much done and not landed", much_done_and_not_landed()),
        (
            "enough points, a key question low",
            enough_points_and_a_key_question_low(),
        ),
        (
            "trained without coaching, in use",
            trained_without_coaching(),
        ),
        ("a trial runs, wanted in part", a_trial_runs()),
        ("kept up", kept_up()),
        ("much unknown early", much_unknown_early()),
        ("uncertain in other ways", uncertain_in_other_ways()),
        ("too little known", too_little_known()),
    ]);
    assert_snapshot!(told);
}
