//! What hands and keys mean where a scale or a group is at its limits.

use super::group_of;

#[test]
fn forty_people_are_counted_with_two_digits_each() {
    let mut stage = group_of(40);
    stage.press("4 1 0 1 0 1 0 1 0 Enter");
    assert_eq!(stage.rounds("F1")[0].voters, 40);
    // From 5 on no second digit can follow.
    stage.press("4 0 5");
    assert_eq!(stage.counts(), "40 5 - - - - -");
}

#[test]
fn two_people_are_a_group() {
    let mut stage = group_of(2);
    stage.press("4 1 1 Enter");
    assert_eq!(stage.rounds("F1")[0].voters, 2);
}
