//! What hands and keys mean where a scale or a group is at its limits.

use super::group_of;

#[test]
fn forty_people_are_counted_with_two_digits_each() {
    let mut stage = group_of(40);
    stage.press("4 1 0 Space 1 0 Space 1 0 Space 1 0 Enter");
    assert_eq!(stage.rounds("F1")[0].voters, 40);
    stage.press("4 0 Space 5");
    assert_eq!(stage.counts(), "40 5 - - - - -");
}

#[test]
fn two_people_are_a_group() {
    let mut stage = group_of(2);
    stage.press("4 1 1 Enter");
    assert_eq!(stage.rounds("F1")[0].voters, 2);
}

#[test]
fn a_round_that_does_not_add_up_is_shown_and_said_not_to_count() {
    let case = super::short(6).votes("F1", "1 1 3 3 4 2").with(|scan| {
        scan.answers.get_mut("F1").unwrap().rounds[0].voters = 7;
    });
    let mut stage = super::Stage::with(&case);
    stage.press("4 Enter").shows("●● 2");
    stage.tells("Ronde 1: telt niet mee: 6 stemmen van 7 personen");
    assert_eq!(stage.rounds("F1")[0].voters, 7, "nothing is thrown away");
    // A good round behind it counts.
    stage
        .press("s 0 0 0 6 Enter Enter*2")
        .tells("We zijn het eens");
    assert_eq!(stage.rounds("F1").len(), 2);
}
