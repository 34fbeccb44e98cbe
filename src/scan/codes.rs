//! How files and JSON write the words that mean something.

use super::{ActivityState, Basis, Depth, Order, Reveal, Stage, Step, Voting};

impl Depth {
    /// All codes, in order.
    pub const CODES: [&'static str; 2] = [Depth::Short.code(), Depth::Full.code()];

    /// As files write it.
    pub const fn code(self) -> &'static str {
        match self {
            Depth::Short => "short",
            Depth::Full => "full",
        }
    }

    /// The one that files write so.
    pub fn with_code(code: &str) -> Option<Depth> {
        [Depth::Short, Depth::Full]
            .into_iter()
            .find(|depth| depth.code() == code)
    }
}

impl Stage {
    /// All codes, in order.
    pub const CODES: [&'static str; 5] = [
        Stage::NotStarted.code(),
        Stage::Preparing.code(),
        Stage::Trying.code(),
        Stage::Using.code(),
        Stage::Routine.code(),
    ];

    /// As files write it.
    pub const fn code(self) -> &'static str {
        match self {
            Stage::NotStarted => "not-started",
            Stage::Preparing => "preparing",
            Stage::Trying => "trying",
            Stage::Using => "using",
            Stage::Routine => "routine",
        }
    }

    /// The one that files write so.
    pub fn with_code(code: &str) -> Option<Stage> {
        Stage::ALL.into_iter().find(|stage| stage.code() == code)
    }
}

impl Basis {
    /// All codes, in order.
    pub const CODES: [&'static str; 3] = [
        Basis::Impression.code(),
        Basis::Asked.code(),
        Basis::Figures.code(),
    ];

    /// As files write it.
    pub const fn code(self) -> &'static str {
        match self {
            Basis::Impression => "impression",
            Basis::Asked => "asked",
            Basis::Figures => "figures",
        }
    }

    /// The one that files write so.
    pub fn with_code(code: &str) -> Option<Basis> {
        Basis::ALL.into_iter().find(|basis| basis.code() == code)
    }
}

impl ActivityState {
    /// All codes, in order.
    pub const CODES: [&'static str; 4] = [
        ActivityState::Preparing.code(),
        ActivityState::Planned.code(),
        ActivityState::Running.code(),
        ActivityState::Done.code(),
    ];

    /// As files write it.
    pub const fn code(self) -> &'static str {
        match self {
            ActivityState::Preparing => "preparing",
            ActivityState::Planned => "planned",
            ActivityState::Running => "running",
            ActivityState::Done => "done",
        }
    }

    /// The one that files write so.
    pub fn with_code(code: &str) -> Option<ActivityState> {
        ActivityState::ALL
            .into_iter()
            .find(|state| state.code() == code)
    }
}

impl Step {
    /// All codes, in order.
    pub const CODES: [&'static str; 8] = [
        Step::Guess.code(),
        Step::Rules.code(),
        Step::Practice.code(),
        Step::Vote.code(),
        Step::Discuss.code(),
        Step::Results.code(),
        Step::Actions.code(),
        Step::Closing.code(),
    ];

    /// As files write it.
    pub const fn code(self) -> &'static str {
        match self {
            Step::Guess => "guess",
            Step::Rules => "rules",
            Step::Practice => "practice",
            Step::Vote => "vote",
            Step::Discuss => "discuss",
            Step::Results => "results",
            Step::Actions => "actions",
            Step::Closing => "closing",
        }
    }

    /// The one that files write so.
    pub fn with_code(code: &str) -> Option<Step> {
        Step::ALL.into_iter().find(|step| step.code() == code)
    }
}

impl Reveal {
    /// All codes, in order.
    pub const CODES: [&'static str; 5] = [
        Reveal::Question.code(),
        Reveal::Voting.code(),
        Reveal::Votes.code(),
        Reveal::Middle.code(),
        Reveal::Agreement.code(),
    ];

    /// As files write it.
    pub const fn code(self) -> &'static str {
        match self {
            Reveal::Question => "question",
            Reveal::Voting => "voting",
            Reveal::Votes => "votes",
            Reveal::Middle => "middle",
            Reveal::Agreement => "agreement",
        }
    }

    /// The one that files write so.
    pub fn with_code(code: &str) -> Option<Reveal> {
        Reveal::ALL.into_iter().find(|reveal| reveal.code() == code)
    }
}

impl Voting {
    /// All codes, in order.
    pub const CODES: [&'static str; 2] = [Voting::Fingers.code(), Voting::Keyboard.code()];

    /// As files write it.
    pub const fn code(self) -> &'static str {
        match self {
            Voting::Fingers => "fingers",
            Voting::Keyboard => "keyboard",
        }
    }

    /// The one that files write so.
    pub fn with_code(code: &str) -> Option<Voting> {
        Voting::ALL.into_iter().find(|voting| voting.code() == code)
    }
}

impl Order {
    /// All codes, in order.
    pub const CODES: [&'static str; 2] = [Order::AllFirst.code(), Order::OneByOne.code()];

    /// As files write it.
    pub const fn code(self) -> &'static str {
        match self {
            Order::AllFirst => "all-first",
            Order::OneByOne => "one-by-one",
        }
    }

    /// The one that files write so.
    pub fn with_code(code: &str) -> Option<Order> {
        Order::ALL.into_iter().find(|order| order.code() == code)
    }
}
