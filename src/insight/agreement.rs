//! What the votes of one round say: their middle, how far they lie apart, and whether a group agrees.
//!
//! A vote is a place on the scale, the choice with the fewest points first. Everything is counted in
//! whole votes and places, so that no limit is missed by a rounding.

use std::cmp::Ordering;

use crate::questionnaire::{ChoiceIx, Question, Questionnaire, Role, Scale};
use crate::scan::Round;

/// Average deviation up to a sixth of the number of choices is agreement (domain 8.3).
const PARTS_OF_SCALE: u64 = 6;
/// Two votes this far apart on a long scale differ, whatever the others say.
const FAR: usize = 3;
/// From so many choices on a scale is long.
const LONG_SCALE: usize = 5;

/// The votes of one round, and what they say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agreement {
    /// Which round, counted from 1.
    pub round: usize,
    /// How many people took part.
    pub voters: u32,
    /// Votes per choice, in the order of the scale.
    pub votes: Vec<u32>,
    /// How many do not know.
    pub unknown: u32,
    /// How many find it not applicable.
    pub not_applicable: u32,
    /// The middle vote, of two the one with fewer points; none when nobody chose.
    pub middle: Option<ChoiceIx>,
    /// There are two middle votes, and they are not the same: the lower counts.
    pub middles_differ: bool,
    /// The votes with the fewest and the most points; none when nobody chose.
    pub range: Option<(ChoiceIx, ChoiceIx)>,
    /// How far the votes lie from the middle, added up in places on the scale.
    pub apart: u64,
    /// Everybody chose, and no two votes are more than a place apart.
    pub is_near: bool,
    /// Why the group differs; empty when it agrees.
    pub differ: Vec<Differ>,
}

/// Why a group differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Differ {
    /// It is an entry requirement, and the votes are not all the same.
    Gate,
    /// Half of them or more do not know.
    Unknown,
    /// Two votes lie far apart.
    Far,
    /// The votes lie spread around the middle.
    Spread,
}

impl Agreement {
    /// The votes of a complete round on a question; none of a round that does not add up. Votes for
    /// what is no choice of the scale make a round that does not.
    pub fn of(
        questionnaire: &Questionnaire,
        question: &Question,
        number: usize,
        round: &Round,
    ) -> Option<Agreement> {
        let is_gate = matches!(questionnaire[question.section].role, Role::Gate);
        Agreement::on(&questionnaire[question.scale], is_gate, number, round)
    }

    /// As [`Agreement::of`], on a scale that may be that of an entry requirement.
    pub fn on(scale: &Scale, is_gate: bool, number: usize, round: &Round) -> Option<Agreement> {
        if !round.is_complete() || has_votes_for_no_choice(scale, round) {
            return None;
        }
        let places = Places::of(scale, round);
        let middle = places.middle();
        let mut agreement = Agreement {
            round: number,
            voters: round.voters,
            votes: places.by_choice(scale),
            unknown: round.unknown,
            not_applicable: round.not_applicable,
            middle: middle.map(|place| places.choices[place]),
            middles_differ: middle != places.upper_middle(),
            range: places
                .range()
                .map(|(low, high)| (places.choices[low], places.choices[high])),
            apart: middle.map_or(0, |middle| places.apart(middle)),
            is_near: places.are_near() && places.count() == u64::from(round.voters),
            differ: Vec::new(),
        };
        agreement.differ = places.differ(is_gate, round);
        Some(agreement)
    }

    /// Whether the group agrees.
    pub fn agrees(&self) -> bool {
        self.differ.is_empty()
    }

    /// Whether everybody said the same.
    pub fn is_unanimous(&self) -> bool {
        let all = |count: u32| count == self.voters;
        self.votes.iter().copied().any(all) || all(self.not_applicable)
    }

    /// How many people chose.
    pub fn chose(&self) -> u32 {
        self.votes.iter().sum()
    }

    /// Larger differences first, also between scales and groups of different size.
    pub fn by_difference(&self, other: &Agreement) -> Ordering {
        // Where nobody chose nothing lies apart; that is a size too, or the order would not hold.
        let spread = |one: &Agreement, by: &Agreement| {
            let whole = u128::from(by.chose().max(1)) * by.votes.len() as u128;
            u128::from(one.apart) * whole
        };
        let unknown =
            |one: &Agreement, by: &Agreement| u64::from(one.unknown) * u64::from(by.voters);
        let by_spread = spread(other, self).cmp(&spread(self, other));
        by_spread.then_with(|| unknown(other, self).cmp(&unknown(self, other)))
    }
}

/// Whether somebody voted for what the scale does not have, or no longer.
fn has_votes_for_no_choice(scale: &Scale, round: &Round) -> bool {
    let mut voted = round.votes.iter().filter(|(_, count)| **count > 0);
    voted.any(|(code, _)| scale.choice_with_code(code).is_none())
}

/// Votes by place on the scale, the choice with the fewest points at place 0.
struct Places {
    choices: Vec<ChoiceIx>,
    votes: Vec<u32>,
}

impl Places {
    fn of(scale: &Scale, round: &Round) -> Places {
        let mut choices: Vec<ChoiceIx> = (0..scale.choices.len()).map(ChoiceIx).collect();
        choices.sort_by_key(|choice| scale[*choice].points);
        let votes = choices.iter().map(|choice| {
            let code = &scale[*choice].code;
            round.votes.get(code).copied().unwrap_or(0)
        });
        let votes = votes.collect();
        Places { choices, votes }
    }

    fn by_choice(&self, scale: &Scale) -> Vec<u32> {
        let mut votes = vec![0; scale.choices.len()];
        for (choice, count) in self.choices.iter().zip(&self.votes) {
            votes[choice.0] = *count;
        }
        votes
    }

    fn count(&self) -> u64 {
        self.votes.iter().map(|count| u64::from(*count)).sum()
    }

    /// The place of the middle vote; of two middle votes the lower.
    fn middle(&self) -> Option<usize> {
        self.place_of(self.count().div_ceil(2))
    }

    /// The place of the middle vote; of two middle votes the higher.
    fn upper_middle(&self) -> Option<usize> {
        self.place_of(self.count() / 2 + 1)
    }

    /// The place of a vote, counted from 1 and from the fewest points.
    fn place_of(&self, nth: u64) -> Option<usize> {
        let mut seen = 0;
        self.votes.iter().position(|count| {
            seen += u64::from(*count);
            nth > 0 && seen >= nth
        })
    }

    fn range(&self) -> Option<(usize, usize)> {
        let is_voted = |count: &u32| *count > 0;
        let low = self.votes.iter().position(is_voted)?;
        let high = self.votes.iter().rposition(is_voted)?;
        Some((low, high))
    }

    fn are_near(&self) -> bool {
        self.range().is_some_and(|(low, high)| high - low <= 1)
    }

    fn apart(&self, middle: usize) -> u64 {
        let far = |(place, count): (usize, &u32)| place.abs_diff(middle) as u64 * u64::from(*count);
        self.votes.iter().enumerate().map(far).sum()
    }

    fn differ(&self, is_gate: bool, round: &Round) -> Vec<Differ> {
        let mut differ = Vec::new();
        let (low, high) = self.range().unwrap_or_default();
        if is_gate && low != high {
            differ.push(Differ::Gate);
        }
        if 2 * u64::from(round.unknown) >= u64::from(round.voters) {
            differ.push(Differ::Unknown);
        }
        if self.votes.len() >= LONG_SCALE && high - low >= FAR {
            differ.push(Differ::Far);
        }
        let choices = self.votes.len() as u64;
        let apart = self.middle().map_or(0, |middle| self.apart(middle));
        if PARTS_OF_SCALE * apart > choices * self.count() {
            differ.push(Differ::Spread);
        }
        differ
    }
}
