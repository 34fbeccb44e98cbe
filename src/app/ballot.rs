//! Votes that are coming in, in memory only: counted from raised fingers, or typed one by one.

use crate::questionnaire::{QuestionIx, Questionnaire, Scale};
use crate::scan::{Round, Voting};

/// What a group votes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// In which phase it is, before the first question.
    Guess,
    /// A question to practise with.
    Practice,
    /// A question of the scan.
    Question(QuestionIx),
}

/// What can be voted for: choices, "don't know" behind them, and "not applicable" behind that where it
/// is offered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slate {
    /// The choices, in order.
    pub choices: Vec<Candidate>,
    /// Whether "not applicable" is offered.
    pub not_applicable: bool,
}

/// A choice that can be voted for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// What a scan file stores.
    pub code: String,
    /// What is typed for it.
    pub key: String,
    /// What it is called.
    pub label: String,
}

impl Slate {
    /// What can be voted for on a subject.
    pub fn of(questionnaire: &Questionnaire, subject: Subject) -> Slate {
        match subject {
            Subject::Guess => phases(questionnaire),
            Subject::Practice => Slate {
                choices: questionnaire
                    .usual_scale()
                    .map_or_else(Vec::new, candidates),
                not_applicable: false,
            },
            Subject::Question(question) => Slate {
                choices: candidates(questionnaire.scale_of(question)),
                not_applicable: questionnaire[question].not_applicable,
            },
        }
    }

    /// How many things can be voted for.
    pub fn size(&self) -> usize {
        self.unknown() + 1 + usize::from(self.not_applicable)
    }

    /// The position of "don't know".
    pub fn unknown(&self) -> usize {
        self.choices.len()
    }

    /// The position of "not applicable", where it is offered.
    pub fn not_applicable(&self) -> Option<usize> {
        self.not_applicable.then_some(self.choices.len() + 1)
    }

    /// The position of the choice for which this is typed.
    pub fn with_key(&self, key: char) -> Option<usize> {
        let mut typed = [0; 4];
        let typed: &str = key.encode_utf8(&mut typed);
        self.choices.iter().position(|choice| choice.key == typed)
    }

    /// These counts, one per position, as a round of so many people.
    pub fn round(&self, counts: &[u32], voters: u32) -> Round {
        let count = |at: usize| counts.get(at).copied().unwrap_or(0);
        let voted = self.choices.iter().enumerate();
        let votes = voted.filter(|(at, _)| count(*at) > 0);
        Round {
            voters,
            votes: votes
                .map(|(at, choice)| (choice.code.clone(), count(at)))
                .collect(),
            unknown: count(self.unknown()),
            not_applicable: self.not_applicable().map_or(0, count),
        }
    }

    /// The counts of a round, one per position.
    pub fn counts(&self, round: &Round) -> Vec<u32> {
        let votes = self.choices.iter();
        let votes = votes.map(|choice| round.votes.get(&choice.code).copied().unwrap_or(0));
        let rest = [round.unknown, round.not_applicable];
        votes.chain(rest).take(self.size()).collect()
    }
}

fn candidates(scale: &Scale) -> Vec<Candidate> {
    let choices = scale.choices.iter().enumerate();
    choices
        .map(|(at, choice)| Candidate {
            code: choice.code.clone(),
            key: scale.key(crate::questionnaire::ChoiceIx(at)),
            label: choice.label.clone(),
        })
        .collect()
}

fn phases(questionnaire: &Questionnaire) -> Slate {
    let phases = questionnaire.phases().enumerate();
    let choices = phases.map(|(at, phase)| Candidate {
        code: questionnaire[phase].id.clone(),
        key: (at + 1).to_string(),
        label: questionnaire[phase].title.clone(),
    });
    Slate {
        choices: choices.collect(),
        not_applicable: false,
    }
}

/// Votes that are coming in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ballot {
    /// How many show what; the facilitator counts.
    Fingers(Tally),
    /// What each has typed, in order.
    Keys(Vec<usize>),
}

/// Counts being typed, one per thing that can be voted for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tally {
    /// The counts; none while nothing was typed.
    pub counts: Vec<Option<u32>>,
    /// The count that is typed.
    pub at: usize,
    /// Whether a digit goes on with that count; else it begins it anew.
    pub typing: bool,
    /// The count before was typed with one digit, and it went on by itself: a space says nothing more.
    pub went_on: bool,
}

/// Up to so many people are counted with one digit.
const ONE_DIGIT: u32 = 9;

impl Ballot {
    /// The largest count: of two digits.
    pub const LARGEST_COUNT: u32 = 99;

    /// An empty ballot.
    pub fn new(voting: Voting, slate: &Slate) -> Ballot {
        match voting {
            Voting::Fingers => Ballot::Fingers(Tally {
                counts: vec![None; slate.size()],
                at: 0,
                typing: false,
                went_on: false,
            }),
            Voting::Keyboard => Ballot::Keys(Vec::new()),
        }
    }

    /// A ballot of counts that were made already, one per thing that can be voted for.
    pub fn with(counts: &[u32], slate: &Slate) -> Ballot {
        let counts = counts
            .iter()
            .map(|count| Some(*count.min(&Ballot::LARGEST_COUNT)));
        let counts = counts.chain(std::iter::repeat(None));
        Ballot::Fingers(Tally {
            counts: counts.take(slate.size()).collect(),
            at: 0,
            typing: false,
            went_on: false,
        })
    }

    /// Whether nothing was typed yet.
    pub fn is_empty(&self) -> bool {
        match self {
            Ballot::Fingers(tally) => tally.counts.iter().all(Option::is_none),
            Ballot::Keys(votes) => votes.is_empty(),
        }
    }

    /// Whether nothing comes before what is typed now.
    pub fn is_at_start(&self) -> bool {
        match self {
            Ballot::Fingers(tally) => tally.at == 0,
            Ballot::Keys(_) => true,
        }
    }

    /// How many votes there are.
    pub fn cast(&self) -> u32 {
        match self {
            Ballot::Fingers(tally) => tally.counts.iter().flatten().sum(),
            Ballot::Keys(votes) => votes.len() as u32,
        }
    }

    /// The votes per position of the slate.
    pub fn counts(&self, slate: &Slate) -> Vec<u32> {
        match self {
            Ballot::Fingers(tally) => tally
                .counts
                .iter()
                .map(|count| count.unwrap_or(0))
                .collect(),
            Ballot::Keys(votes) => (0..slate.size())
                .map(|at| votes.iter().filter(|vote| **vote == at).count() as u32)
                .collect(),
        }
    }

    /// Takes back what was typed last: a digit, or the vote before.
    pub fn take_back(&mut self) {
        match self {
            Ballot::Fingers(tally) => tally.take_back(),
            Ballot::Keys(votes) => drop(votes.pop()),
        }
    }
}

impl Tally {
    /// Types a digit of a count. In a group that is counted with one digit it goes on by itself; in a
    /// larger one a space always parts the counts, so that nobody has to know which digit may be followed
    /// by another.
    pub fn digit(&mut self, digit: u32, participants: u32) {
        let Some(count) = self.counts.get_mut(self.at) else {
            return;
        };
        let before = count.filter(|_| self.typing).unwrap_or(0);
        let typed = before * 10 + digit;
        if typed > Ballot::LARGEST_COUNT {
            return;
        }
        *count = Some(typed);
        self.typing = true;
        if participants <= ONE_DIGIT {
            self.go(1);
            self.went_on = true;
        }
    }

    /// A space between two counts.
    pub fn space(&mut self) {
        if !std::mem::take(&mut self.went_on) {
            self.go(1);
        }
    }

    /// Goes to the next count, or to the one before.
    pub fn go(&mut self, steps: isize) {
        self.go_to(self.at.saturating_add_signed(steps));
    }

    /// Goes to a count; what is typed there replaces it.
    pub fn go_to(&mut self, at: usize) {
        self.at = at.min(self.counts.len().saturating_sub(1));
        self.typing = false;
        self.went_on = false;
    }

    /// Empties the count that is typed, or the one before when it is empty already.
    fn take_back(&mut self) {
        if self.counts.get(self.at).copied().flatten().is_none() {
            self.go(-1);
        }
        if let Some(count) = self.counts.get_mut(self.at) {
            *count = None;
        }
    }
}
