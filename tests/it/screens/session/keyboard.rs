//! The keyboard goes around: everybody types one key.

use super::Stage;
use super::{group_of, who_differ};
use crate::report::scans::votes;

fn passing(participants: u32) -> Stage {
    let mut stage = group_of(participants);
    stage
        .press("Down*9 Enter")
        .shows("het toetsenbord gaat rond")
        .press("4");
    stage
}

#[test]
fn every_key_is_a_dot_and_nobody_sees_which() {
    let mut stage = passing(4);
    let labels = |stage: &Stage| {
        stage
            .text()
            .lines()
            .take(18)
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    let before = labels(&stage);
    stage.shows("○ ○ ○ ○").press("3").shows("● ○ ○ ○");
    assert_eq!(labels(&stage), before);
    stage.press("w x").shows("● ● ● ○").press("0");
    stage
        .shows("● ● ● ●")
        .tells("Iedereen heeft gestemd. Enter gaat verder.");
    assert_eq!(labels(&stage), before);
    stage.press("Enter");
    assert_eq!(stage.rounds("F1"), [votes("3 U N 0")]);
}

#[test]
fn a_wrong_key_is_taken_back() {
    let mut stage = passing(4);
    stage.press("3 2 Backspace 4 Del*9");
    assert_eq!(stage.dots(), 0);
    stage.press("1 1 1 2 Backspace 0 Enter");
    assert_eq!(stage.rounds("F1"), [votes("1 1 1 0")]);
}

#[test]
fn a_key_that_is_no_choice_is_no_vote() {
    let mut stage = passing(4);
    stage.press("7").tells("Dat cijfer staat er niet bij.");
    assert_eq!(stage.dots(), 0);
    stage.press("3");
    assert_eq!(stage.dots(), 1);
}

#[test]
fn nobody_votes_behind_the_last() {
    let mut stage = passing(6);
    stage.press("1 1 1 1 1 1 4 w x");
    assert_eq!(stage.dots(), 6);
    stage.press("Enter");
    assert_eq!(stage.rounds("F1"), [votes("1 1 1 1 1 1")]);
}

#[test]
fn enter_before_all_have_voted_asks() {
    let mut stage = passing(6);
    // Who passes the keyboard on may press Enter out of habit.
    stage.press("1 Enter 2 Enter").tells("Nog 4 mensen.");
    assert_eq!(stage.dots(), 2);
    stage
        .press("Enter")
        .tells("Geteld: 2 van 6 mensen.")
        .press("Esc");
    assert_eq!(stage.dots(), 2);
    stage.press("Enter Down Enter");
    assert_eq!(stage.rounds("F1"), [votes("1 2")]);
}

#[test]
fn votes_are_there_again_after_a_pause() {
    let mut stage = passing(6);
    stage.press("1 2 Esc").at_steps().press("4");
    assert_eq!(stage.dots(), 2);
}

#[test]
fn a_large_group_is_not_offered_a_keyboard() {
    group_of(7).hides("Stemmen   ").hides("toetsenbord");
    group_of(6).shows("met vingers, jij telt");
}

#[test]
fn an_undone_round_of_keys_is_there_as_counts_to_be_mended() {
    let mut stage = passing(4);
    stage.press("1 1 2 3 Enter Esc").press("4 Left u");
    assert_eq!(stage.counts(), "0 2 1 1 0 0 0");
}

#[test]
fn the_footer_names_the_keys_that_vote() {
    let mut stage = group_of(4);
    stage.press("Down*9 Enter 1").shows("1-5/w stem");
    stage.press("Esc 4").shows("0-4/w stem");
}

#[test]
fn what_a_question_is_about_stands_below_it_where_there_is_room_until_votes_are_shown() {
    let mut stage = who_differ();
    stage.size(120, 40).press("4");
    let asked = stage.app.open.as_ref().unwrap();
    let question = stage.view().question().unwrap();
    let help = asked.questionnaire[question].help.clone();
    let first: String = help.split(' ').take(5).collect::<Vec<_>>().join(" ");
    stage.tells(&first);
    stage.size(60, 18).hides(&first);
    stage
        .size(120, 40)
        .press("0 6 Enter Left Enter")
        .hides(&first);
}
