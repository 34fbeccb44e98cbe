//! A group that fills in a scan together: how it votes, where its session is, and what is kept of it
//! beside the answers.

use super::{Moment, Round};

/// Where the conversation is, and what is kept of a group's session beside the answers.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Session {
    /// Where it is. Never undone.
    pub place: Place,
    /// When the group has to stop; none while not said.
    pub until: Option<Moment>,
    /// What the group guesses before the first question: votes by id of the section.
    pub guess: Option<Round>,
    /// Votes on the practice question, by code of the choice.
    pub practice: Option<Round>,
    /// What waits for another moment: the parking lot.
    pub parked: Vec<String>,
    /// What is said in the closing round.
    pub closing: Closing,
}

/// What is on the screen that everybody sees.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Place {
    /// Id of the question last on screen.
    pub question: Option<String>,
    /// The step of a group's session; none before the first.
    pub step: Option<Step>,
    /// How much of what was voted is shown.
    pub reveal: Reveal,
    /// The screen is black.
    pub black: bool,
}

/// A step of a group's session, in the order of the default flow. Each can be left, skipped and
/// resumed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// Everybody guesses the phase.
    Guess,
    /// The ground rules.
    Rules,
    /// A question to practise with.
    Practice,
    /// Voting on the questions, without talking.
    Vote,
    /// Talking about the largest differences.
    Discuss,
    /// What the answers say.
    Results,
    /// Who does what when.
    Actions,
    /// The closing round.
    Closing,
}

impl Step {
    /// All, in order.
    pub const ALL: [Step; 8] = [
        Step::Guess,
        Step::Rules,
        Step::Practice,
        Step::Vote,
        Step::Discuss,
        Step::Results,
        Step::Actions,
        Step::Closing,
    ];
}

/// How much of a vote is shown. Each shows what the one before it shows, and more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Reveal {
    /// The question only.
    #[default]
    Question,
    /// A round is open: its votes are in memory until they are shown.
    Voting,
    /// The votes of every round.
    Votes,
    /// And the middle.
    Middle,
    /// And whether the group agrees.
    Agreement,
}

impl Reveal {
    /// All, in order.
    pub const ALL: [Reveal; 5] = [
        Reveal::Question,
        Reveal::Voting,
        Reveal::Votes,
        Reveal::Middle,
        Reveal::Agreement,
    ];

    /// What is shown after this; the last stays.
    #[must_use]
    pub fn next(self) -> Reveal {
        match self {
            Reveal::Question | Reveal::Voting => Reveal::Votes,
            Reveal::Votes => Reveal::Middle,
            Reveal::Middle | Reveal::Agreement => Reveal::Agreement,
        }
    }
}

/// The closing round: what people say, without names.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Closing {
    /// Who will notice what if all goes well.
    pub notices: Vec<String>,
    /// What somebody does tomorrow.
    pub tomorrow: Vec<String>,
    /// What somebody needs, and from whom.
    pub needs: Vec<String>,
}

/// One of the questions of the closing round.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClosingPart {
    /// Who will notice what if all goes well?
    Notices,
    /// What do I do tomorrow?
    Tomorrow,
    /// What do I need, and from whom?
    Needs,
}

impl ClosingPart {
    /// All, in order.
    pub const ALL: [ClosingPart; 3] = [
        ClosingPart::Notices,
        ClosingPart::Tomorrow,
        ClosingPart::Needs,
    ];
}

impl Closing {
    /// What was said on one of its questions.
    pub fn said(&self, part: ClosingPart) -> &[String] {
        match part {
            ClosingPart::Notices => &self.notices,
            ClosingPart::Tomorrow => &self.tomorrow,
            ClosingPart::Needs => &self.needs,
        }
    }

    /// The same, to change.
    pub fn said_mut(&mut self, part: ClosingPart) -> &mut Vec<String> {
        match part {
            ClosingPart::Notices => &mut self.notices,
            ClosingPart::Tomorrow => &mut self.tomorrow,
            ClosingPart::Needs => &mut self.needs,
        }
    }
}

/// The group that fills in a scan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Group {
    /// How many people take part, from [`Group::FEWEST`] to [`Group::MOST`].
    pub participants: u32,
    /// How they vote.
    pub voting: Voting,
    /// In which order they vote and talk.
    pub order: Order,
}

impl Group {
    /// Fewer people are no group.
    pub const FEWEST: u32 = 2;
    /// More hands cannot be counted in a room.
    pub const MOST: u32 = 40;
    /// So many people can pass a keyboard around.
    pub const MOST_PASSING: u32 = 6;

    /// A group of so many people, brought within what a group can be.
    pub fn of(participants: u32) -> Group {
        Group {
            participants: participants.clamp(Group::FEWEST, Group::MOST),
            voting: Voting::default(),
            order: Order::default(),
        }
    }

    /// How they vote: a keyboard goes around in a small group only.
    pub fn votes_by(self) -> Voting {
        if self.participants > Group::MOST_PASSING {
            Voting::Fingers
        } else {
            self.voting
        }
    }
}

/// How a group votes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Voting {
    /// All show fingers at once, and the facilitator types how many chose what.
    #[default]
    Fingers,
    /// The keyboard goes around, and everybody types one key.
    Keyboard,
}

impl Voting {
    /// All, in order.
    pub const ALL: [Voting; 2] = [Voting::Fingers, Voting::Keyboard];
}

/// In which order a group votes and talks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Order {
    /// All questions first, then the largest differences.
    #[default]
    AllFirst,
    /// Question by question, for small groups.
    OneByOne,
}

impl Order {
    /// All, in order.
    pub const ALL: [Order; 2] = [Order::AllFirst, Order::OneByOne];
}
