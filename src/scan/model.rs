//! What was answered: one scan, as its file holds it.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::{ActionPart, Group, Moment, Previous, Session};

/// One questionnaire filled in.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Scan {
    /// Which definition it answers.
    pub questionnaire: Reference,
    /// What it is about.
    pub about: About,
    /// Where the conversation is, and what is kept of a group's session.
    pub session: Session,
    /// Entries by question id. Answers to hidden or unknown questions stay and do not count.
    pub answers: BTreeMap<String, Entry>,
    /// The group that fills it in, if it is one.
    pub group: Option<Group>,
    /// What is being done already, by strategy id.
    pub strategies: BTreeMap<String, Activity>,
    /// What will be done.
    pub plan: Plan,
    /// The scan before this one, if it goes on from one.
    pub previous: Option<Previous>,
}

/// Which definition a scan answers, and how much of it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Reference {
    /// Id of the questionnaire.
    pub id: String,
    /// Version it was filled in with; empty in a file written by hand.
    pub version: String,
    /// SHA-256 of that definition; empty in a file written by hand.
    pub sha256: String,
    /// Language it was written in; may be empty.
    pub language: String,
    /// Short or full.
    pub depth: Depth,
    /// Ids of sections asked in full within a short scan.
    pub deepened: Vec<String>,
    /// Ids of the questions the definition had, to tell later what is new.
    pub asked: Vec<String>,
}

/// How much of a questionnaire is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Depth {
    /// The questions marked `short`.
    #[default]
    Short,
    /// All.
    Full,
}

/// What a scan is about.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct About {
    /// The intervention; may be empty.
    pub intervention: String,
    /// For whom it is filled in; may be empty.
    pub group: String,
    /// The organisation; may be empty.
    pub organisation: String,
    /// How far this group is; none while not asked.
    pub stage: Option<Stage>,
    /// The role of the person, never a name; may be empty.
    pub role: String,
    /// When it was begun.
    pub started: Option<Moment>,
    /// When it was last changed.
    pub changed: Option<Moment>,
}

/// How far a group is with the intervention.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// Nothing has begun.
    NotStarted,
    /// The start is being prepared.
    Preparing,
    /// A trial runs.
    Trying,
    /// People work with it.
    Using,
    /// It is part of the ordinary work.
    Routine,
}

impl Stage {
    /// All, in order.
    pub const ALL: [Stage; 5] = [
        Stage::NotStarted,
        Stage::Preparing,
        Stage::Trying,
        Stage::Using,
        Stage::Routine,
    ];
}

/// All that is known about one question. Open while `answer` is none.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Entry {
    /// The answer; none is still open.
    pub answer: Option<Answer>,
    /// How the answer is known.
    pub basis: Option<Basis>,
    /// Document and page; may be empty.
    pub location: String,
    /// A note that goes into reports; may be empty.
    pub note: String,
    /// A note that never leaves the facilitator's screen; may be empty.
    pub private: String,
    /// The question as the definition had it when it was answered.
    pub shown: String,
    /// Another view beside the agreed answer; may be empty.
    pub minority: String,
    /// Who knows more about it; may be empty.
    pub who_knows: String,
    /// Votes of a group, one per round.
    pub rounds: Vec<Round>,
}

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// The code of a choice. It counts only while the scale has it.
    Choice(String),
    /// "Don't know".
    Unknown,
    /// "Not applicable", with the reason.
    NotApplicable(String),
}

/// How an answer is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    /// Own impression.
    Impression,
    /// Asked around.
    Asked,
    /// Figures.
    Figures,
}

impl Basis {
    /// All, in order.
    pub const ALL: [Basis; 3] = [Basis::Impression, Basis::Asked, Basis::Figures];
}

/// The votes of one round.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Round {
    /// How many people took part.
    pub voters: u32,
    /// Votes by code of the choice.
    pub votes: BTreeMap<String, u32>,
    /// How many do not know.
    pub unknown: u32,
    /// How many find it not applicable.
    pub not_applicable: u32,
}

impl Round {
    /// Everybody who said something, "don't know" and "not applicable" among them.
    pub fn said(&self) -> u64 {
        let votes = self.votes.values().map(|count| u64::from(*count));
        votes.sum::<u64>() + u64::from(self.unknown) + u64::from(self.not_applicable)
    }

    /// Whether what was said adds up to the people who took part: only then the round counts.
    pub fn is_complete(&self) -> bool {
        self.voters > 0 && self.said() == u64::from(self.voters)
    }
}

/// Something that is being done already.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Activity {
    /// How far it is.
    pub state: ActivityState,
    /// Why nevertheless; may be empty.
    pub reason: String,
}

/// How far an activity is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ActivityState {
    /// Being considered. Never warned about.
    Preparing,
    /// Will be done.
    Planned,
    /// Is being done.
    Running,
    /// Has been done.
    Done,
}

impl ActivityState {
    /// All, in order.
    pub const ALL: [ActivityState; 4] = [
        ActivityState::Preparing,
        ActivityState::Planned,
        ActivityState::Running,
        ActivityState::Done,
    ];
}

/// What will be done.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Plan {
    /// When the next scan is due.
    pub next_scan: Option<Date>,
    /// The actions, in order.
    pub actions: Vec<Action>,
}

/// One line of the action list.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Action {
    /// Identity within the file.
    pub id: String,
    /// The desired situation.
    pub goal: String,
    /// What can be ticked off.
    pub result: String,
    /// What is done.
    pub what: String,
    /// By whom.
    pub who: String,
    /// When, as typed.
    pub when: String,
    /// When, as understood.
    pub due: Option<Date>,
    /// Id of the strategy it came from; may be empty.
    pub strategy: String,
    /// Ticked off.
    pub done: bool,
    /// What came of it; filled in at the next scan.
    pub outcome: String,
    /// Id of the action of the previous scan that it goes on with; may be empty.
    pub from: String,
}

impl Plan {
    /// The actions with their positions, the first due first; those without a date come last.
    pub fn in_order(&self) -> Vec<(usize, &Action)> {
        let mut actions: Vec<(usize, &Action)> = self.actions.iter().enumerate().collect();
        actions.sort_by_key(|(_, action)| (action.due.is_none(), action.due));
        actions
    }
}

impl Action {
    /// Whether anything was typed.
    pub fn says_something(&self) -> bool {
        let said = |part: ActionPart| !self.text(part).is_empty();
        ActionPart::ALL.into_iter().any(said)
    }

    /// What it is called: what is done, else what comes of it or what it is for.
    pub fn name(&self) -> &str {
        let names = [&self.what, &self.result, &self.goal];
        let said = names.into_iter().find(|text| !text.trim().is_empty());
        said.map_or("", String::as_str)
    }

    /// Whether its date has passed and it is not done.
    pub fn is_late(&self, today: Date) -> bool {
        !self.done && self.due.is_some_and(|due| due < today)
    }

    /// A text of it.
    pub fn text(&self, part: ActionPart) -> &str {
        match part {
            ActionPart::Goal => &self.goal,
            ActionPart::Result => &self.result,
            ActionPart::What => &self.what,
            ActionPart::Who => &self.who,
            ActionPart::When => &self.when,
        }
    }

    /// The same, to change.
    pub fn text_mut(&mut self, part: ActionPart) -> &mut String {
        match part {
            ActionPart::Goal => &mut self.goal,
            ActionPart::Result => &mut self.result,
            ActionPart::What => &mut self.what,
            ActionPart::Who => &mut self.who,
            ActionPart::When => &mut self.when,
        }
    }
}
