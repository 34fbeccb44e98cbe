//! Pictures as plain data: what they show and what they say in words. Formats draw them or leave them out.

/// A picture. What it shows stands beside it in words as well.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// What it is of.
    pub title: String,
    /// All that it shows, for who does not see it.
    pub description: String,
    /// What is drawn.
    pub drawing: Drawing,
}

/// What is drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Drawing {
    /// A bar for every part.
    Bars(Bars),
    /// An axis for every part.
    Radar(Radar),
    /// The votes on some questions.
    Votes(Vec<VotedQuestion>),
}

/// Parts of a whole. At most all of it; a whole is never 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// So much.
    pub of: u32,
    /// Of so much.
    pub whole: u32,
}

/// A bar for every part, below each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bars {
    /// The bars.
    pub bars: Vec<Bar>,
    /// What the signs mean.
    pub legend: Legend,
}

/// The bar of one part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    /// The part.
    pub label: String,
    /// How it stands, in a word or two.
    pub status: String,
    /// The points in words; may be empty.
    pub points: String,
    /// What is sure, and what it can still become; none where too little is known.
    pub reach: Option<(Part, Part)>,
    /// From where it is enough; none for a part without such a line.
    pub threshold: Option<Part>,
    /// Whether this is the one to look at.
    pub here: bool,
}

/// An axis for every part, around a centre.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Radar {
    /// The axes; three or more.
    pub axes: Vec<Axis>,
    /// What the signs mean.
    pub legend: Legend,
}

/// The axis of one part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Axis {
    /// The part.
    pub label: String,
    /// The points as a figure; a sign where too little is known.
    pub points: String,
    /// How far out; none where too little is known.
    pub reach: Option<Part>,
    /// From where it is enough.
    pub threshold: Option<Part>,
    /// Whether this is the one to look at.
    pub here: bool,
}

/// What the signs in a picture mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Legend {
    /// What is sure.
    pub points: String,
    /// What it can still become.
    pub band: String,
    /// From where it is enough.
    pub threshold: String,
}

/// The votes on one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VotedQuestion {
    /// The question.
    pub label: String,
    /// All that is shown of it, for who does not see it.
    pub description: String,
    /// What could be chosen, in order.
    pub choices: Vec<String>,
    /// The rounds.
    pub rounds: Vec<VotedRound>,
}

/// One round on a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VotedRound {
    /// Its name.
    pub label: String,
    /// How many voted for each choice.
    pub counts: Vec<u32>,
}
