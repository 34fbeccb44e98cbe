//! Golden pictures of every screen, to be looked at by a person whenever they change.
//!
//! After a change that is meant: `INSTA_UPDATE=always cargo test --test it screens::pictures`, then
//! read the difference. Sizes are those at which a screen looks different: 60 by 18 is the smallest,
//! 80 by 24 the usual one, 100 by 30 and 120 by 40 have room.

use insta::assert_snapshot;
use quickscan::scan::{ActivityState, Basis};
use quickscan::tui::theme::Palette;

use super::beginnings;
use super::every;
use super::stage::Stage;
use crate::report::group::{four_on_a_gate, six_people};
use crate::report::scans::{
    Case, another_location, half_a_year_before, manual_half_done, training_too_early,
};

pub(super) const SMALL: (u16, u16) = (60, 18);
pub(super) const USUAL: (u16, u16) = (80, 24);
pub(super) const ROOMY: (u16, u16) = (100, 30);
const WIDE: (u16, u16) = (120, 40);

/// The screen at these sizes, and in English at the usual one where that is asked.
pub(super) fn pictures(stage: &mut Stage, sizes: &[(u16, u16)]) -> String {
    let pictures = sizes.iter().map(|(columns, rows)| {
        let picture = stage.size(*columns, *rows).picture();
        let language = stage.app.lang.tag();
        format!("== {language}, {columns} by {rows}\n{picture}\n")
    });
    pictures.collect()
}

pub(super) fn in_english(stage: &mut Stage) -> String {
    pictures(stage.english(), &[USUAL])
}

/// The canonical case as a scan in progress: a note, bases, what is unknown and what does not apply.
fn in_progress() -> Case {
    training_too_early()
        .answers("F", "1,2,3,U,1,2,-")
        .basis(&["F1", "F2"], Basis::Asked)
        .doing("S03", ActivityState::Done, "")
        .doing("S26", ActivityState::Planned, "wettelijke plicht")
        .with(|scan| {
            let entry = scan.answers.get_mut("F1").unwrap();
            "Zwolle wel, Kampen nog niet".clone_into(&mut entry.note);
            scan.session.place.question = Some("F1".to_owned());
        })
}

#[test]
fn the_start() {
    let mut stage = Stage::new();
    let mut shown = pictures(&mut stage, &[SMALL, USUAL, ROOMY]);
    shown += &in_english(&mut stage);
    assert_snapshot!(shown);
}

#[test]
fn the_start_with_scans_to_go_on_with() {
    let mut stage = Stage::with(&training_too_early());
    assert_snapshot!(pictures(stage.press("Esc Down*2"), &[SMALL, USUAL]));
}

#[test]
fn what_a_scan_is_about() {
    let mut stage = Stage::new();
    stage.press("Enter 'Samen Sterk' Enter 'team Zwolle' Enter Down Space");
    let mut shown = pictures(&mut stage, &[SMALL, USUAL, ROOMY]);
    shown += &in_english(&mut stage);
    assert_snapshot!(shown);
}

#[test]
fn a_text_being_typed() {
    let mut stage = Stage::new();
    stage.press("Enter 'Samen Sterk voor kinderen' Left*8");
    assert_snapshot!(pictures(&mut stage, &[USUAL]));
}

#[test]
fn an_open_question() {
    let mut stage = Stage::with(&training_too_early());
    let mut shown = pictures(&mut stage, &[SMALL, USUAL, ROOMY, WIDE]);
    shown += &in_english(&mut stage);
    assert_snapshot!(shown);
}

#[test]
fn an_answered_question() {
    let mut stage = Stage::with(&in_progress());
    assert_snapshot!(pictures(&mut stage, &[SMALL, USUAL]));
}

#[test]
fn a_question_where_the_focus_moved_from_the_answer() {
    let mut stage = Stage::with(&in_progress());
    assert_snapshot!(pictures(stage.press("Down*3"), &[USUAL]));
}

#[test]
fn a_question_nobody_knows_the_answer_to() {
    let mut stage = Stage::with(&in_progress());
    assert_snapshot!(pictures(stage.press("w"), &[SMALL, USUAL]));
}

#[test]
fn a_question_that_does_not_apply() {
    let mut stage = Stage::with(&in_progress());
    stage.press("Right x 'wij werken alleen' Enter");
    assert_snapshot!(pictures(&mut stage, &[USUAL]));
}

#[test]
fn asking_why_it_does_not_apply() {
    let mut stage = Stage::with(&in_progress());
    assert_snapshot!(pictures(stage.press("Right x 'wij werken'"), &[SMALL]));
}

#[test]
fn typing_a_note() {
    let mut stage = Stage::with(&in_progress());
    assert_snapshot!(pictures(stage.press("n ' en Meppel'"), &[SMALL, USUAL]));
}

#[test]
fn the_overview() {
    let mut stage = Stage::with(&in_progress());
    let mut shown = pictures(stage.press("o Down*3"), &[SMALL, USUAL]);
    shown += &in_english(&mut stage);
    assert_snapshot!(shown);
}

#[test]
fn looking_for_a_question() {
    let mut stage = Stage::with(&in_progress());
    assert_snapshot!(pictures(stage.press("/ 'plan'"), &[SMALL, USUAL]));
}

#[test]
fn the_first_activities() {
    let mut stage = Stage::with(&in_progress());
    let mut shown = pictures(stage.press("a"), &[SMALL, USUAL]);
    shown += &in_english(&mut stage);
    assert_snapshot!(shown);
}

#[test]
fn all_activities() {
    let mut stage = Stage::with(&in_progress());
    assert_snapshot!(pictures(stage.press("a a Down*2"), &[USUAL]));
}

#[test]
fn results() {
    let mut stage = Stage::with(&in_progress());
    let mut shown = pictures(stage.press("r"), &[SMALL, USUAL, ROOMY]);
    shown += &in_english(&mut stage);
    assert_snapshot!(shown);
}

#[test]
fn results_when_nothing_is_answered() {
    let mut stage = Stage::with(&Case::phases());
    assert_snapshot!(pictures(stage.press("r"), &[USUAL]));
}

#[test]
fn the_sum_behind_a_bar() {
    let mut stage = Stage::with(&in_progress());
    assert_snapshot!(pictures(stage.press("r Down*2 Enter"), &[SMALL, USUAL]));
}

#[test]
fn advice() {
    let mut stage = Stage::with(&in_progress());
    let mut shown = pictures(stage.press("t"), &[SMALL, USUAL]);
    shown += &in_english(&mut stage);
    assert_snapshot!(shown);
}

#[test]
#[cfg(unix)] // Windows knows no Ctrl-Z
fn the_help_of_a_question() {
    let mut stage = Stage::with(&in_progress());
    let mut shown = pictures(stage.press("?"), &[SMALL, USUAL]);
    shown += &pictures(stage.press("End"), &[USUAL]);
    assert_snapshot!(shown);
}

#[test]
fn a_definition_that_cannot_be_used() {
    let mut stage = every::unusable();
    let mut shown = pictures(&mut stage, &[USUAL]);
    shown += &pictures(stage.press("Esc"), &[USUAL]);
    assert_snapshot!(shown);
}

#[test]
fn a_file_changed_outside() {
    let mut stage = beginnings::changed_outside();
    let mut shown = pictures(stage.press("Down"), &[USUAL]);
    shown += &in_english(&mut stage);
    assert_snapshot!(shown);
}

#[test]
fn leaving_with_answers_that_are_not_on_disk() {
    let mut stage = every::unsaved();
    let mut shown = pictures(&mut stage, &[SMALL, USUAL]);
    shown += &in_english(&mut stage);
    shown += &pictures(stage.press("C-t 1 Enter"), &[USUAL]);
    shown += &pictures(stage.press("Enter"), &[USUAL]);
    assert_snapshot!(shown);
}

#[test]
fn a_scan_of_another_version() {
    assert_snapshot!(pictures(&mut beginnings::another_version(), &[USUAL]));
}

#[test]
fn an_answer_that_is_not_on_disk() {
    let mut stage = Stage::with(&in_progress());
    stage.shelf().failing = Some("De schijf is vol. Maak ruimte, dan gaat het vanzelf verder.");
    assert_snapshot!(pictures(stage.press("3"), &[SMALL]));
}

#[test]
fn a_window_that_is_too_small() {
    let mut stage = Stage::with(&in_progress());
    assert_snapshot!(pictures(&mut stage, &[(59, 18), (30, 6)]));
}

#[test]
fn a_question_of_the_other_scan() {
    let mut stage = Stage::with(&manual_half_done());
    let mut shown = pictures(stage.press("Right*8 v 'handboek, blz. 12' Enter"), &[USUAL]);
    shown += &in_english(&mut stage);
    assert_snapshot!(shown);
}

#[test]
fn results_of_the_other_scan() {
    let mut stage = Stage::with(&manual_half_done());
    assert_snapshot!(pictures(stage.press("r"), &[SMALL, USUAL]));
}

#[test]
fn advice_of_the_other_scan() {
    let mut stage = Stage::with(&manual_half_done());
    assert_snapshot!(pictures(stage.press("t"), &[USUAL]));
}

#[test]
fn without_colour() {
    let mut stage = Stage::with(&in_progress());
    stage.theme.palette = Palette::Mono;
    let mut shown = pictures(&mut stage, &[USUAL]);
    shown += &pictures(stage.press("r"), &[USUAL]);
    assert_snapshot!(shown);
}

#[test]
fn with_ascii_signs_only() {
    let mut stage = Stage::with(&in_progress());
    stage.theme.ascii = true;
    let mut shown = pictures(&mut stage, &[USUAL]);
    shown += &pictures(stage.press("r"), &[USUAL]);
    let signs = |one: &char| !one.is_ascii() && !one.is_alphabetic();
    assert_eq!(shown.chars().filter(signs).collect::<String>(), "");
    assert_snapshot!(shown);
}

#[test]
fn the_results_of_a_group() {
    let mut stage = Stage::with(&six_people());
    let mut shown = pictures(stage.press("r"), &[SMALL, USUAL]);
    shown += &pictures(stage.press("Down*3"), &[SMALL, USUAL, WIDE]);
    shown += &pictures(stage.press("PgDn"), &[SMALL, USUAL]);
    shown += &pictures(stage.english(), &[SMALL, USUAL, WIDE]);
    assert_snapshot!(shown);
}

#[test]
fn the_scans_to_compare_with() {
    let others = [half_a_year_before(), another_location()];
    let mut stage = Stage::among(&training_too_early(), &others);
    let mut shown = pictures(stage.press("r c Down"), &[SMALL, USUAL]);
    shown += &in_english(&mut stage);
    assert_snapshot!(shown);
}

#[test]
fn nothing_to_compare_with() {
    let mut stage = Stage::with(&training_too_early());
    assert_snapshot!(pictures(stage.press("r c"), &[SMALL, USUAL]));
}

#[test]
fn then_and_now() {
    let mut stage = Stage::among(&training_too_early(), &[half_a_year_before()]);
    let mut shown = pictures(stage.press("r c Enter"), &[SMALL, USUAL]);
    shown += &pictures(stage.press("PgDn"), &[SMALL, USUAL]);
    shown += &in_english(&mut stage);
    assert_snapshot!(shown);
}

#[test]
fn the_advice_of_a_group() {
    let mut stage = Stage::with(&six_people());
    let mut shown = pictures(stage.press("t PgDn*3"), &[SMALL, USUAL, WIDE]);
    shown += &pictures(stage.english(), &[SMALL, USUAL, WIDE]);
    assert_snapshot!(shown);
}

#[test]
fn the_outcome_of_a_group() {
    let mut stage = Stage::with(&four_on_a_gate());
    let mut shown = pictures(stage.press("r"), &[SMALL, USUAL, WIDE]);
    shown += &pictures(stage.english(), &[USUAL]);
    assert_snapshot!(shown);
}

#[test]
fn two_groups_side_by_side() {
    let mut stage = Stage::among(&training_too_early(), &[another_location()]);
    let mut shown = pictures(stage.press("r c Enter"), &[SMALL, USUAL]);
    shown += &pictures(stage.press("End"), &[SMALL, USUAL]);
    assert_snapshot!(shown);
}
