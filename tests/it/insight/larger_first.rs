//! Differences of a group in order: the larger first, also where nobody chose.

use std::cmp::Ordering;

use proptest::prelude::*;
use quickscan::insight::Agreement;
use quickscan::scan::Round;

use super::definitions::{phases, verdicts};

/// What any round on the first question of a questionnaire says.
fn any_agreement() -> impl Strategy<Value = Agreement> {
    let counts = proptest::collection::vec(0_u32..4, 5);
    (any::<bool>(), counts, 0_u32..4).prop_filter_map("a round has voters", |given| {
        let (short, counts, unknown) = given;
        let questionnaire = if short { verdicts() } else { phases() };
        let question = &questionnaire.questions[0];
        let choices = questionnaire[question.scale].choices.iter();
        let votes = choices.map(|choice| choice.code.clone()).zip(counts);
        let mut round = Round {
            votes: votes.collect(),
            unknown,
            ..Round::default()
        };
        round.voters = round.said() as u32;
        Agreement::of(questionnaire, question, 1, &round)
    })
}

proptest! {
    #[test]
    fn what_differs_more_than_a_larger_difference_is_larger_still(
        one in any_agreement(), two in any_agreement(), three in any_agreement()
    ) {
        let is_first = |one: &Agreement, two: &Agreement| one.by_difference(two) != Ordering::Greater;
        prop_assert_eq!(one.by_difference(&two), two.by_difference(&one).reverse());
        if is_first(&one, &two) && is_first(&two, &three) {
            prop_assert!(is_first(&one, &three));
        }
    }
}
