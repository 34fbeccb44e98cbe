//! The lists of a session: differences, parking lot, closing round.

use quickscan::app::Layer;

use super::{Stage, group_of, short, who_differ};
use crate::report::group::six_people;

#[test]
fn the_differences_stand_largest_first_with_what_was_agreed() {
    let mut stage = Stage::with(&six_people());
    stage
        .press("5")
        .shows("● ◆ I3")
        .tells("afgesproken: 2, deels");
    let row = stage.at_cursor().unwrap();
    assert!(
        row.contains("A1"),
        "the first without agreement has the focus: {row}"
    );
    stage.press("1");
    assert_eq!(stage.asked(), "I3");
    stage.press("Left 9 0").shows("Waar verschillen we?");
}

#[test]
fn what_all_think_alike_is_agreed_at_once_and_undone_at_once() {
    let mut stage = who_differ();
    stage.press("5 Down Enter");
    stage.tells("Afgesproken bij 1 vraag.");
    assert_eq!(stage.answer("F1").as_deref(), Some("3"));
    assert_eq!(stage.answer("I3"), None);
    stage
        .press("Enter")
        .tells("Er is nu niets om in één keer af te spreken.");
    stage.press("u");
    assert_eq!(stage.answer("F1"), None);
}

#[test]
fn a_point_is_parked_from_anywhere_but_a_vote() {
    let mut stage = who_differ();
    for (at, there) in ["", "5", "5 Enter", "7", "8", "r", "t", "o", "2"]
        .into_iter()
        .enumerate()
    {
        stage.press("g").press(there);
        let before = stage.app.layers.len();
        stage.press("k 'later' Enter");
        assert_eq!(stage.scan().session.parked.len(), at + 1, "{there}");
        assert_eq!(stage.app.layers.len(), before, "{there}");
    }
    stage.press("g Down*12 Enter").shows("Parkeerplaats");
    stage.press("Del*8 Enter 'anders' Enter");
    assert_eq!(stage.scan().session.parked, ["lateranders"]);
    stage.press("u");
    assert_eq!(stage.scan().session.parked, ["later"]);
}

#[test]
fn behind_a_new_point_the_next_is_asked_for() {
    let mut stage = group_of(6);
    stage.press("Down*12 Enter").shows("Parkeerplaats");
    stage.press("Enter 'een' Enter Enter 'twee' Enter Enter Enter");
    assert_eq!(stage.scan().session.parked, ["een", "twee"]);
    stage.press("Esc").at_steps().shows("2 punten");
}

#[test]
fn the_closing_round_stays_open_for_the_next_person() {
    let mut stage = group_of(6);
    stage.press("8 Enter 'ouders' Enter 'kinderen' Enter Enter");
    assert!(matches!(stage.app.layer(), Layer::Closing(_)));
    stage
        .press("Down Enter 'bellen' Esc")
        .press("Down Enter 'tijd' Enter Esc");
    let closing = &stage.scan().session.closing;
    assert_eq!(closing.notices, ["ouders", "kinderen"]);
    assert_eq!(closing.tomorrow, ["bellen"]);
    assert_eq!(closing.needs, ["tijd"]);
    stage.press("Home Enter ' en opa' Enter Del");
    assert_eq!(
        stage.scan().session.closing.notices,
        ["kinderen"],
        "the line that was mended has the focus"
    );
    stage.press("u");
    assert_eq!(
        stage.scan().session.closing.notices,
        ["ouders en opa", "kinderen"]
    );
}

#[test]
fn every_question_without_agreement_can_be_reached_from_the_differences() {
    let near = short(6)
        .votes("F1", "2 2 2 2 3 3")
        .votes("F5", "1 2 2 2 3 3");
    let mut stage = Stage::with(&near.votes("I3", "0 1 3 3 4 2"));
    stage.shows("3 zonder afspraak").press("5");
    stage.shows("Dicht bij elkaar: alleen nog afspreken");
    for (keys, id) in [("", "I3"), ("Down*2 ", "F1"), ("Down*3 ", "F5")] {
        stage.press(&format!("Home {keys}Enter"));
        assert_eq!(stage.asked(), id);
        stage.press("Left");
    }
    // Votes side by side are agreed on at once; the others one by one.
    stage.press("Home Down Enter");
    stage.tells("Afgesproken bij 1 vraag.");
    stage.press("Home Down*2 Enter");
    assert_eq!(stage.asked(), "F5");
    stage.press("Enter*3 j Left Home Enter Enter*3 j Left Esc");
    stage.shows("alles afgesproken");
}

#[test]
fn two_camps_are_told_to_talk_before_the_lower_answer_is_taken() {
    let mut stage = Stage::with(&short(4).votes("I3", "0 0 4 4"));
    stage
        .press("5 Enter Enter*2")
        .shows("telt voorlopig")
        .hides("midden ");
    stage.shows("Praat er eerst over.");
}

#[test]
fn what_is_done_already_is_a_key_away_from_the_steps_and_the_differences() {
    let mut stage = who_differ();
    stage.shows("eerst a: wat doen jullie al?");
    stage.press("a").shows("Wat doen jullie al?");
    stage.press("g 5 a").shows("Wat doen jullie al?");
    stage.press("3 g").hides("eerst a:");
}
