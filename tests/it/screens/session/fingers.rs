//! Votes counted from raised fingers.

use quickscan::app::CountDiffers;

use super::{group_of, who_differ};
use crate::report::scans::votes;

#[test]
fn six_people_are_counted_one_digit_a_choice() {
    let mut stage = group_of(6);
    stage.press("4 1 2 0");
    assert_eq!(stage.counts(), "1 2 0 - - - -");
    stage.tells("3 van de 6 hebben gestemd").press("1 1");
    assert_eq!(stage.counts(), "1 2 0 1 1 - -");
    stage
        .press("1")
        .tells("Iedereen heeft gestemd. Enter gaat verder.");
    stage.press("Enter");
    assert_eq!(stage.rounds("F1"), [votes("0 1 1 3 4 U")]);
    assert_eq!(stage.asked(), "F5");
}

#[test]
fn a_count_of_twelve_people_may_have_two_digits() {
    let mut stage = group_of(12);
    stage.press("4 2 Space 1 Space 0 Space 0 Space 9");
    assert_eq!(stage.counts(), "2 1 0 0 9 - -");
    stage.press("Enter");
    assert_eq!(stage.rounds("F1")[0].voters, 12);
    stage.press("1 2 Enter");
    assert_eq!(stage.rounds("F5"), [votes(&"0 ".repeat(12))]);
    stage.press("0 Space 1 Tab 1 1");
    assert_eq!(stage.counts(), "0 1 11 - - - -");
}

#[test]
fn a_space_between_counts_never_shifts_one() {
    let mut six = group_of(6);
    six.press("4 0 Space 1 Space 3 Space 2");
    assert_eq!(six.counts(), "0 1 3 2 - - -");
    six.press("Space Space 0");
    assert_eq!(six.counts(), "0 1 3 2 - 0 -", "a second space goes on");
    let mut twelve = group_of(12);
    twelve.press("4 Space 1 Space 1 0 Space 1");
    assert_eq!(twelve.counts(), "- 1 10 1 - - -");
}

#[test]
fn a_count_one_goes_back_to_is_typed_anew() {
    let mut stage = group_of(12);
    stage.press("4 1 Space 2 Left 3");
    assert_eq!(stage.counts(), "3 2 - - - - -");
    stage.press("Down Up 1 1");
    assert_eq!(stage.counts(), "11 2 - - - - -");
    let mut six = group_of(6);
    six.press("4 3 2 Left 1");
    assert_eq!(six.counts(), "3 1 - - - - -");
    six.press("x 2 3 1");
    assert_eq!(six.counts(), "3 1 - - - - 1", "the last one too");
}

#[test]
fn backspace_empties_the_count_before() {
    let mut stage = group_of(6);
    stage.press("4 1 2 Backspace");
    assert_eq!(stage.counts(), "1 - - - - - -");
    stage.press("Del Backspace Backspace");
    assert_eq!(stage.counts(), "- - - - - - -");
    stage.press("4");
    assert_eq!(stage.counts(), "4 - - - - - -");
}

#[test]
fn w_and_x_lead_to_their_counts() {
    let mut stage = group_of(6);
    stage.press("4 3 w 2 x 1 Enter");
    assert_eq!(stage.rounds("F1"), [votes("0 0 0 U U N")]);
    // Where "not applicable" is not offered there is no count for it.
    stage.press("Esc 1 x 6");
    assert_eq!(stage.counts(), "6 - - - - -");
}

#[test]
fn left_of_the_first_count_is_the_question_before_and_no_count_is_lost() {
    let mut stage = group_of(6);
    stage.press("4 6 Enter 1 2 Left*2 Left");
    assert_eq!(stage.asked(), "F1");
    stage.press("Right");
    assert_eq!(
        (stage.asked(), stage.counts()),
        ("F5".to_owned(), "1 2 - - - - -".to_owned())
    );
    // Nor when the one before is mended meanwhile.
    stage.press("Left u");
    assert_eq!(
        (stage.asked(), stage.counts()),
        ("F1".to_owned(), "6 - - - - - -".replace('-', "0"))
    );
    stage.press("5 1 Enter");
    assert_eq!(stage.rounds("F1"), [votes("0 0 0 0 0 1")]);
    assert_eq!(
        (stage.asked(), stage.counts()),
        ("F5".to_owned(), "1 2 - - - - -".to_owned())
    );
}

#[test]
fn esc_pauses_and_the_counts_are_there_again() {
    for (there, back) in [("1", "1"), ("3", "3"), ("4", "4"), ("4", "Right")] {
        let mut stage = group_of(6);
        stage.press(there).press("1 2 w 1");
        let before = (stage.counts(), stage.scan().answers.clone());
        stage.press("Esc").at_steps().press(back);
        assert_eq!(
            (stage.counts(), stage.scan().answers.clone()),
            before,
            "{there}"
        );
    }
    let mut second = who_differ();
    second.press("5 Enter*4 s 1 2 Esc g 5");
    assert_eq!(second.counts(), "1 2 - - - - -");
    // By way of the list as well.
    second.press("Left");
    assert_eq!(second.counts(), "1 2 - - - - -");
    second
        .press("Left*2")
        .shows("Waar verschillen we?")
        .press("Enter");
    assert_eq!(second.counts(), "1 2 - - - - -");
}

#[test]
fn a_round_opened_by_mistake_is_left_to_what_was_voted() {
    for key in ["Esc", "Enter", "0 0 Enter"] {
        let mut stage = who_differ();
        stage.press("5 Enter*4");
        let before = stage.text();
        stage.press("s").hides("midden").press(key);
        assert_eq!(stage.text(), before, "{key}");
        assert_eq!(stage.rounds("I3").len(), 1);
    }
}

#[test]
fn the_question_about_the_sum_keeps_the_counts() {
    let mut stage = group_of(6);
    stage.press("4 1 2 Enter");
    stage.tells("Geteld: 3 van 6 mensen.");
    for key in ["Esc", "Backspace", "Enter", "Up Enter"] {
        let mut stage = stage.clone();
        stage.press(key);
        assert_eq!(stage.counts(), "1 2 - - - - -", "{key}");
        assert!(stage.rounds("F1").is_empty());
        // Counting again begins with the first.
        assert_eq!(stage.press("3").counts(), "3 2 - - - - -", "{key}");
    }
    // A digit or a space may be the next count, typed too early.
    for key in [
        "g", "k", "p", "z", "o", "r", "u", "q", "1", "2", "3", "9", "Space",
    ] {
        let mut stage = stage.clone();
        stage.press(key).tells("Geteld: 3 van 6 mensen.");
        assert!(
            !stage.left && !stage.app.presenting && !stage.app.black,
            "{key}"
        );
    }
}

#[test]
fn fewer_votes_count_this_time_or_from_here_on() {
    let mut once = group_of(6);
    once.press("4 1 2 Enter Down Enter");
    assert_eq!(once.rounds("F1"), [votes("0 1 1")]);
    assert_eq!(once.scan().group.unwrap().participants, 6);
    assert_eq!(once.asked(), "F5");
    once.tells("0 van de 6 hebben gestemd");
    let mut fewer = group_of(6);
    fewer.press("4 1 2 Enter Down*2 Enter");
    assert_eq!(fewer.rounds("F1"), [votes("0 1 1")]);
    assert_eq!(fewer.scan().group.unwrap().participants, 3);
    fewer.tells("0 van de 3 hebben gestemd").press("3 Enter");
    assert_eq!(fewer.asked(), "I1".replace("I1", &fewer.visible()[2]));
    assert_eq!(fewer.rounds("F5")[0].voters, 3);
}

#[test]
fn one_undo_takes_back_a_count_with_the_new_size_of_the_group() {
    let mut stage = group_of(6);
    let before = stage.press("4").scan().clone();
    stage.press("1 2 Enter Down*2 Enter Esc");
    let after = stage.scan().clone();
    stage.press("u");
    assert_eq!(stage.scan().group, before.group);
    assert_eq!(stage.scan().answers, before.answers);
    let mut again = stage.clone();
    again.press("4 Left");
    assert_eq!(again.counts(), "1 2 0 0 0 0 0", "there to be counted again");
    stage.press("y");
    assert_eq!(stage.scan().group, after.group);
    assert_eq!(stage.scan().answers, after.answers);
}

#[test]
fn more_votes_than_people_are_asked_about_too() {
    let mut stage = group_of(6);
    stage
        .press("4 6 3 Enter")
        .tells("Geteld: 9, terwijl er 6 mensen meedoen.");
    stage.press("Down*2 Enter");
    assert_eq!(stage.scan().group.unwrap().participants, 9);
    assert_eq!(stage.rounds("F1")[0].voters, 9);
}

#[test]
fn a_sum_that_no_group_has_is_counted_again_or_counts_this_time() {
    let asked = |keys: &str| {
        let mut stage = group_of(40);
        stage.press("4").press(keys).press("Enter");
        (stage.app.ways_to_count(), stage)
    };
    let (ways, mut alone) = asked("1");
    assert_eq!(ways, [CountDiffers::Recount, CountDiffers::ThisRound]);
    alone.press("Down Enter");
    assert_eq!(alone.rounds("F1")[0].voters, 1);
    let (ways, mut fewer) = asked("9 Space 9");
    assert_eq!(ways[2], CountDiffers::NewSize);
    fewer.press("Down*2 Enter");
    assert_eq!(fewer.scan().group.unwrap().participants, 18);
    let (ways, _) = asked("3 9 Space 3 9 Space 3 9");
    assert_eq!(ways, [CountDiffers::Recount], "no room holds them");
}

#[test]
fn a_group_of_another_size_keeps_its_older_rounds() {
    let mut stage = group_of(6);
    stage
        .press("4 6 Enter Esc")
        .press("Down*5 Enter")
        .press("Backspace '4' Enter");
    assert_eq!(stage.scan().group.unwrap().participants, 4);
    stage.press("4 4 Enter");
    let voters = |id| stage.rounds(id)[0].voters;
    assert_eq!((voters("F1"), voters("F5")), (6, 4));
}

#[test]
fn a_keyboard_that_no_longer_goes_around_leaves_its_votes_as_counts() {
    let mut stage = group_of(6);
    stage.press("Down*9 Enter 4 3 3 w Esc");
    stage.press("Up*2 Down*1 Home Down*8 Enter Backspace '8' Enter 4");
    assert_eq!(stage.counts(), "0 0 0 2 0 1 0");
}
