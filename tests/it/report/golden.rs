//! Whole reports, to be read by a person whenever they change.

use insta::assert_snapshot;
use quickscan::lang::Lang;
use quickscan::scan::{Action, ActivityState, Basis};

use super::scans::{Case, manual_half_done, training_too_early};

/// The canonical case as a developer would hand it over: notes, bases, some unknowns.
pub(crate) fn handed_over() -> Case {
    training_too_early()
        .answers("F", "1,2,3,2,1,2,1")
        .one("A7", "U")
        .basis(&["O2", "O3", "O5"], Basis::Asked)
        .basis(&["I1", "I2", "I3", "I4"], Basis::Impression)
        .doing("S26", ActivityState::Planned, "wettelijke plicht")
        .doing("S03", ActivityState::Done, "")
        .doing("S10", ActivityState::Running, "")
        .with(|scan| {
            let entry = scan.answers.get_mut("I3").unwrap();
            "Zwolle wel, Kampen nog niet".clone_into(&mut entry.note);
            "Team Kampen ligt dwars".clone_into(&mut entry.private);
            scan.plan.actions.push(Action {
                goal: "Teams zien het verschil".to_owned(),
                result: "Spiegelgesprek gehouden".to_owned(),
                what: "Drie casussen naast de stappen leggen".to_owned(),
                who: "Trekker Zwolle".to_owned(),
                when: "over 3 weken".to_owned(),
                ..Action::default()
            });
        })
}

#[test]
fn the_report_on_training_too_early_in_dutch() {
    assert_snapshot!(handed_over().markdown(Lang::Nl));
}

#[test]
fn the_report_on_training_too_early_in_english() {
    assert_snapshot!(handed_over().markdown(Lang::En));
}

#[test]
fn the_report_on_a_manual_half_done_in_dutch() {
    assert_snapshot!(manual_half_done().markdown(Lang::Nl));
}

#[test]
fn the_report_on_a_manual_half_done_in_english() {
    assert_snapshot!(manual_half_done().markdown(Lang::En));
}

#[test]
fn the_score_of_training_too_early() {
    assert_snapshot!(training_too_early().score());
}

#[test]
fn the_score_of_a_manual_half_done() {
    assert_snapshot!(manual_half_done().score());
}

#[test]
fn the_report_on_a_manual_half_done_as_data() {
    assert_snapshot!(manual_half_done().json(Lang::Nl));
}
