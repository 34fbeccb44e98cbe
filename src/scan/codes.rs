//! How files and JSON write the words that mean something.

use super::{ActivityState, Basis, Depth, Stage};

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
