//! Golden pictures of a session, for both models and in both languages.

use insta::assert_snapshot;

use super::{Stage, group_of, short};
use crate::report::group::{four_on_a_gate, six_people};
use crate::report::scans::Case;
use crate::screens::pictures::pictures;

const SIZES: [(u16, u16); 3] = [(60, 18), (80, 24), (100, 30)];

/// The screen behind these keys at every size, and in English where it is small.
fn seen(case: &Case, keys: &str) -> String {
    let mut stage = Stage::with(case);
    stage.press(keys);
    let dutch = pictures(&mut stage, &SIZES);
    let mut english = Stage::with(case);
    english.english().press(keys);
    dutch + &pictures(&mut english, &SIZES[..1])
}

#[test]
fn the_steps() {
    let halfway = seen(&six_people(), "Down*11 Enter '45' Enter");
    assert_snapshot!(seen(&short(6), "") + &halfway);
}

#[test]
fn counting_fingers() {
    assert_snapshot!(seen(&short(6), "4 1 2 0 3"));
}

#[test]
fn guessing_the_phase() {
    assert_snapshot!(seen(&short(6), "1 0 1 2 2 1 0 Enter"));
}

#[test]
fn the_keyboard_that_goes_around() {
    assert_snapshot!(seen(&short(6), "Down*9 Enter 4 1 2 w"));
}

#[test]
fn votes_that_do_not_add_up() {
    assert_snapshot!(seen(&short(6), "4 1 2 Enter"));
}

#[test]
fn what_was_voted_bit_by_bit() {
    let parts = ["5 Enter", "5 Enter*2", "5 Enter*3", "5 Enter*4"];
    assert_snapshot!(parts.map(|keys| seen(&six_people(), keys)).concat());
}

#[test]
fn an_agreed_answer_with_what_is_kept_beside_it() {
    assert_snapshot!(seen(&six_people(), "5 1 Enter*3"));
}

#[test]
fn the_rules_and_the_differences() {
    assert_snapshot!(["2", "5"].map(|keys| seen(&six_people(), keys)).concat());
}

#[test]
fn the_lists() {
    let lists = ["Down*12 Enter", "7", "8"];
    assert_snapshot!(lists.map(|keys| seen(&six_people(), keys)).concat());
}

#[test]
fn the_help_while_people_vote() {
    let mut stage = group_of(6);
    stage.press("4 1 ?");
    assert_snapshot!(pictures(&mut stage, &[(80, 60)]));
}

#[test]
fn a_session_on_the_other_quickscan() {
    let parts = ["", "3", "4", "5 Enter*4"];
    assert_snapshot!(parts.map(|keys| seen(&four_on_a_gate(), keys)).concat());
}

#[test]
fn what_the_group_sees_in_the_same_window() {
    let parts = ["2 p", "5 p", "5 Enter*4 p", "5 Enter*4 p z", "r p"];
    assert_snapshot!(parts.map(|keys| seen(&six_people(), keys)).concat());
}
