//! Where a group agrees and where not, and its first guess beside the outcome.

use crate::questionnaire::{QuestionIx, Questionnaire, SectionIx};
use crate::scan::Round;

use super::agenda::FIRST;
use super::sheet::Sheet;
use super::{Agreement, Origin, State};

/// Where a group agrees and where not, over the questions it voted on.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct GroupReading {
    /// Where it differed in some round, whatever came of it since: key questions first, then the
    /// larger difference. What was talked about keeps its place.
    pub talk: Vec<QuestionIx>,
    /// Of those, where it still differed in the last round, agreed upon since or not.
    pub differences: Vec<QuestionIx>,
    /// Voted on without an agreed answer, in file order: the middle counts.
    pub without_agreement: Vec<QuestionIx>,
    /// Of those, where the votes themselves agree.
    pub of_one_mind: Vec<QuestionIx>,
    /// Of those without an agreed answer, where nobody differed in any round: only agreeing is left.
    pub to_settle: Vec<QuestionIx>,
    /// Of those of one mind, where everybody chose and no two votes are more than a place apart: there agreeing on the
    /// middle takes nobody by surprise.
    pub near: Vec<QuestionIx>,
    /// Questions with an agreed answer, in file order.
    pub agreed: Vec<QuestionIx>,
    /// Questions with an answer that nobody voted on, in file order.
    pub filled_in: Vec<QuestionIx>,
    /// Questions that nobody voted on and that have no answer, in file order.
    pub open: Vec<QuestionIx>,
    /// What a group can still vote on, in file order: open or filled in, but not set aside.
    pub to_vote: Vec<QuestionIx>,
}

/// What is talked about, and what of it is left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Discussion<'a> {
    /// The differences that are talked about first.
    pub first: &'a [QuestionIx],
    /// The differences behind those.
    pub others: &'a [QuestionIx],
}

impl GroupReading {
    /// The largest differences, and the others.
    pub fn discussion(&self) -> Discussion<'_> {
        let (first, others) = self.talk.split_at(FIRST.min(self.talk.len()));
        Discussion { first, others }
    }

    /// Whether a question has an agreed answer.
    pub fn is_agreed(&self, question: QuestionIx) -> bool {
        self.agreed.contains(&question)
    }
}

/// Where a group agrees and where not.
pub(super) fn read(sheet: &Sheet) -> GroupReading {
    let mut reading = GroupReading::default();
    for question in sheet.visible() {
        let votes = sheet.votes(question);
        let agrees = votes.is_some_and(Agreement::agrees);
        if sheet.split(question).is_some() {
            reading.talk.push(question);
        }
        match sheet.origin(question) {
            Origin::Middle(_) => {
                reading.without_agreement.push(question);
                if sheet.split(question).is_none() {
                    reading.to_settle.push(question);
                }
                if agrees {
                    reading.of_one_mind.push(question);
                    if votes.is_some_and(|votes| votes.is_near) {
                        reading.near.push(question);
                    }
                }
            }
            Origin::Agreed => reading.agreed.push(question),
            Origin::FilledIn => {
                reading.filled_in.push(question);
                if sheet.state(question) != State::NotApplicable {
                    reading.to_vote.push(question);
                }
            }
            Origin::Given => {
                reading.open.push(question);
                reading.to_vote.push(question);
            }
        }
    }
    reading
        .talk
        .sort_by(|one, other| by_weight(sheet, *one, *other));
    let differs = |question: &&QuestionIx| sheet.votes(**question).is_some_and(|one| !one.agrees());
    reading.differences = reading.talk.iter().filter(differs).copied().collect();
    reading
}

/// Key questions first, then the larger difference; in file order where that is the same.
fn by_weight(sheet: &Sheet, one: QuestionIx, other: QuestionIx) -> std::cmp::Ordering {
    let questionnaire = sheet.questionnaire();
    let key = |question: QuestionIx| !questionnaire[question].critical;
    let by_difference = || match (sheet.split(one), sheet.split(other)) {
        (Some(one), Some(other)) => one.by_difference(other),
        _ => std::cmp::Ordering::Equal,
    };
    key(one).cmp(&key(other)).then_with(by_difference)
}

/// What a group guessed before the first question: the phases with votes, most votes first, in file
/// order where that is the same. Empty when there is no such guess.
pub fn guess(questionnaire: &Questionnaire, guess: Option<&Round>) -> Vec<(SectionIx, u32)> {
    let Some(guess) = guess else {
        return Vec::new();
    };
    let voted = questionnaire.phases().filter_map(|phase| {
        let count = *guess.votes.get(&questionnaire[phase].id)?;
        (count > 0).then_some((phase, count))
    });
    let mut voted: Vec<(SectionIx, u32)> = voted.collect();
    voted.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    voted
}
