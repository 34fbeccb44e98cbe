//! What was voted comes into view bit by bit, and is agreed on.

use quickscan::scan::Reveal;

use super::{Stage, group_of, who_differ};
use crate::report::scans::votes;

fn shown() -> Stage {
    let mut stage = who_differ();
    stage.press("5 Enter*4");
    stage
}

#[test]
fn first_the_votes_then_the_middle_then_whether_all_agree() {
    let mut stage = who_differ();
    stage
        .press("5 Enter")
        .hides("●● 2")
        .hides("◀ telt voorlopig")
        .hides("Hier verschillen we");
    stage.tells("Er is gestemd. Enter laat de stemmen zien.");
    let parts = [
        (Reveal::Votes, "●● 2"),
        (Reveal::Middle, "◀ telt voorlopig"),
        (Reveal::Agreement, "Hier verschillen we"),
    ];
    for (at, (reveal, _)) in parts.into_iter().enumerate() {
        stage.press("Enter");
        assert_eq!(stage.in_file().2, reveal);
        for (there, (_, text)) in parts.into_iter().enumerate() {
            assert_eq!(
                stage.text().contains(text),
                there <= at,
                "{text} at {reveal:?}"
            );
        }
    }
    stage.tells("Wat zou iemand zien die hier een 0 geeft?");
}

#[test]
fn what_is_shown_last_is_in_view_in_the_smallest_window() {
    let mut stage = who_differ();
    stage.size(60, 18).press("5 Enter*4");
    stage
        .tells("Hier verschillen we")
        .tells("Wat zou iemand zien die hier een 0 geeft?");
    assert!(stage.at_cursor().unwrap().contains("Hier verschillen we"));
    // And the rest is a key away.
    stage.press("Up*9").shows("I3  Zicht op de eigen werkwijze");
    stage
        .press("Down*9")
        .tells("Wat zou iemand zien die hier een 0 geeft?");
    let mut keys = group_of(6);
    keys.size(60, 18)
        .press("Down*9 Enter 4")
        .shows("x  niet van toepassing");
}

#[test]
fn a_second_round_keeps_the_first_beside_it() {
    let mut stage = shown();
    stage.press("s").hides("●● 2").press("0 0 5 1 Enter");
    stage
        .shows("●●●●● 5")
        .tells("deels ●●●●● 5 (Ronde 1: 1)")
        .hides("◀ telt voorlopig");
    stage
        .press("Enter*2")
        .tells("We liggen dicht bij elkaar. Nog afspreken");
    assert_eq!(
        stage.rounds("I3"),
        [votes("0 1 3 3 4 2"), votes("2 2 2 2 2 3")]
    );
}

#[test]
fn nobody_agrees_on_votes_that_nobody_saw() {
    for key in ["j", "2", "w", "x", "Del", "n", "a", "i"] {
        let mut stage = who_differ();
        stage.press("5 Enter").press(key);
        assert_eq!(stage.answer("I3"), None, "{key}");
        assert!(stage.view().ballot.is_none());
    }
}

#[test]
fn a_group_agrees_on_the_middle_another_answer_or_that_it_does_not_know() {
    for (keys, answer, said) in [
        ("j", "2", "Afgesproken: 2, deels."),
        ("4", "4", "Afgesproken: 4, helemaal."),
        ("w", "w", "Afgesproken: weet ik niet."),
        (
            "x 'alles gaat anders' Enter",
            "x alles gaat anders",
            "afgesproken",
        ),
    ] {
        let mut stage = shown();
        stage.press(keys).tells(said);
        assert_eq!(stage.answer("I3").as_deref(), Some(answer));
        stage.press("Del");
        assert_eq!(stage.answer("I3"), None);
        assert_eq!(stage.rounds("I3").len(), 1);
    }
    shown().press("7").tells("Dat cijfer staat er niet bij.");
}

#[test]
fn without_a_choice_there_is_no_middle_to_agree_on() {
    let case = super::short(4).votes("F1", "U U U U");
    let mut stage = Stage::with(&case);
    stage.press("5 Enter*4 j").tells("dus er is geen midden");
    assert_eq!(stage.answer("F1"), None);
    stage.press("w");
    assert_eq!(stage.answer("F1").as_deref(), Some("w"));
}

#[test]
fn texts_are_kept_beside_the_answer() {
    let mut stage = shown();
    stage.press("n 'Zwolle wel' Enter a 'Kampen niet' Enter i 'de trekker' Esc");
    let entry = &stage.scan().answers["I3"];
    assert_eq!(entry.note, "Zwolle wel");
    assert_eq!(entry.minority, "Kampen niet");
    assert_eq!(entry.who_knows, "de trekker");
    stage
        .shows("n  Notitie  Zwolle wel")
        .shows("a  Ander geluid  Kampen niet");
    stage.shows("i  Wie weet meer  de trekker");
}

#[test]
fn every_change_is_undone_and_done_again() {
    for keys in [
        "j",
        "3",
        "w",
        "x 'reden' Enter",
        "n 'tekst' Enter",
        "a 'tekst' Enter",
        "i 'wie' Enter",
        "b",
    ] {
        let mut stage = shown();
        let before = stage.scan().answers.clone();
        stage.press(keys);
        let after = stage.scan().answers.clone();
        assert_ne!(before, after, "{keys}");
        stage.press("u");
        assert_eq!(stage.scan().answers, before, "{keys}");
        stage.press("y");
        assert_eq!(stage.scan().answers, after, "{keys}");
        assert_eq!(stage.asked(), "I3");
    }
}

#[test]
fn an_undone_round_comes_back_to_be_mended() {
    let mut stage = shown();
    stage.press("s 0 0 5 1 Enter u");
    assert_eq!(stage.rounds("I3").len(), 1);
    assert_eq!(stage.counts(), "0 0 5 1 0 0 0");
    stage.press("Right*2 4 2 Enter");
    assert_eq!(stage.rounds("I3")[1], votes("2 2 2 2 3 3"));
    // A round that says the same as the one before is no exception.
    stage.press("s 0 0 4 2 Enter u");
    assert_eq!(stage.rounds("I3").len(), 2);
    assert_eq!(stage.counts(), "0 0 4 2 0 0 0");
}

#[test]
fn a_guess_and_a_practice_vote_that_were_undone_come_back_too() {
    let mut stage = group_of(6);
    stage.press("1 0 6 Enter u");
    assert_eq!(stage.counts(), "0 6 0 0 0 0");
    assert_eq!(stage.scan().session.guess, None);
    stage.press("Enter").press("Esc 3 5 1 Enter u");
    assert_eq!(stage.counts(), "5 1 0 0 0 0");
}

#[test]
fn an_undone_round_that_is_done_again_is_not_shown_before_enter() {
    let mut stage = group_of(6);
    stage.press("4 6 Enter Left u Esc").at_steps().press("y");
    assert_eq!(stage.rounds("F1").len(), 1);
    stage.press("5");
    let mut looked = stage.clone();
    looked.press("Esc 4");
    assert_eq!(looked.asked(), "F5");
    looked.press("Left").tells("Er is gestemd.").hides("● 6");
}

#[test]
fn at_the_steps_an_undone_round_waits_at_its_question() {
    let mut stage = group_of(6);
    stage
        .press("4 3 3 Enter Esc u")
        .shows("0 van 20 vragen")
        .press("4 Left");
    assert_eq!(
        (stage.asked(), stage.counts()),
        ("F1".to_owned(), "3 3 0 0 0 0 0".to_owned())
    );
}
