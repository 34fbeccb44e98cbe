//! Which answer of an entry counts. The one place: the answers of a group come in here.

use crate::questionnaire::{ChoiceIx, Question, QuestionIx, Questionnaire};
use crate::scan::{Answer, Entry, Scan};

use super::agreement::{Agreement, Differ};

/// How a question stands in one scan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Not asked. Whatever is stored for it does not count.
    Hidden,
    /// Asked, without an answer.
    Open,
    /// "Don't know".
    Unknown,
    /// "Not applicable".
    NotApplicable,
    /// A choice of its scale.
    Chosen(ChoiceIx),
}

/// How the answer that counts was reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Origin {
    /// By whoever fills in the scan.
    #[default]
    Given,
    /// A group agreed on it.
    Agreed,
    /// It stands in the scan of a group that never voted on it.
    FilledIn,
    /// A group did not: it is the middle of this round, counted from 1.
    Middle(usize),
}

/// What counts of one question.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Counted {
    pub(super) state: State,
    pub(super) origin: Origin,
    /// The last round that counts.
    pub(super) votes: Option<Agreement>,
    /// The first round that counts in which the group differed.
    pub(super) split: Option<Agreement>,
}

impl Counted {
    /// A question that is not asked.
    pub(super) const HIDDEN: Counted = Counted {
        state: State::Hidden,
        origin: Origin::Given,
        votes: None,
        split: None,
    };

    /// What counts of a question that is asked: the answer, else the middle of the last round.
    pub(super) fn of(questionnaire: &Questionnaire, scan: &Scan, question: QuestionIx) -> Counted {
        let asked = &questionnaire[question];
        let entry = scan.answers.get(&asked.id);
        let rounds = entry.map_or_else(Vec::new, |entry| rounds(questionnaire, asked, entry));
        let split = rounds.iter().find(|round| !round.agrees()).cloned();
        let votes = rounds.into_iter().next_back();
        let answer = entry.and_then(|entry| entry.answer.as_ref());
        // An answer that does not count does not stand in the way of votes that do.
        let answer = answer.and_then(|answer| answered(questionnaire, asked, answer));
        let (state, origin) = match (answer, &votes) {
            (Some(state), _) => (state, reached(scan, entry)),
            (None, Some(votes)) => (voted(asked, votes), Origin::Middle(votes.round)),
            (None, None) => (State::Open, Origin::Given),
        };
        Counted {
            state,
            origin,
            votes,
            split,
        }
    }

    /// The same as if a group that did not agree had agreed on its lowest or its highest vote.
    pub(super) fn at_vote(&mut self, pick: fn((ChoiceIx, ChoiceIx)) -> ChoiceIx) {
        let range = self.votes.as_ref().and_then(|votes| votes.range);
        if let (Origin::Middle(_), Some(range)) = (self.origin, range) {
            self.state = State::Chosen(pick(range));
            self.origin = Origin::Agreed;
        }
    }
}

/// How an answer that was given was reached. Nobody agreed on what was never voted on.
fn reached(scan: &Scan, entry: Option<&Entry>) -> Origin {
    let has_rounds = entry.is_some_and(|entry| !entry.rounds.is_empty());
    match (has_rounds, scan.group) {
        (true, _) => Origin::Agreed,
        (false, Some(_)) => Origin::FilledIn,
        (false, None) => Origin::Given,
    }
}

/// The rounds that count, the first one first.
fn rounds(questionnaire: &Questionnaire, asked: &Question, entry: &Entry) -> Vec<Agreement> {
    let numbered = (1..).zip(&entry.rounds);
    numbered
        .filter_map(|(number, round)| Agreement::of(questionnaire, asked, number, round))
        .collect()
}

/// What an answer says; none where the question does not offer it.
fn answered(questionnaire: &Questionnaire, asked: &Question, answer: &Answer) -> Option<State> {
    match answer {
        Answer::Choice(code) => {
            let choice = questionnaire[asked.scale].choice_with_code(code);
            choice.map(State::Chosen)
        }
        Answer::Unknown => Some(State::Unknown),
        Answer::NotApplicable(_) => asked.not_applicable.then_some(State::NotApplicable),
    }
}

/// The middle vote. A requirement on which votes differ is never settled by its middle.
fn voted(asked: &Question, votes: &Agreement) -> State {
    match votes.middle {
        Some(_) if votes.differ.contains(&Differ::Gate) => State::Unknown,
        Some(middle) => State::Chosen(middle),
        None if asked.not_applicable && votes.not_applicable == votes.voters => {
            State::NotApplicable
        }
        None => State::Unknown,
    }
}
