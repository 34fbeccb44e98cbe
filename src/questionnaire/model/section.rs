//! A part of a questionnaire and what its role brings along.

use super::QuestionIx;

/// A phase, the foundation, a block of gates or an area.
#[derive(Debug, Clone, PartialEq)]
pub struct Section {
    /// Identity within the file.
    pub id: String,
    /// What it is, and what belongs to being that.
    pub role: Role,
    /// Title on screen.
    pub title: String,
    /// The formal name; may be empty.
    pub subtitle: String,
    /// What the whole section asks; may be empty.
    pub question: String,
    /// Where to look for an answer; may be empty.
    pub observe: String,
    /// What to do first about the whole section; may be empty.
    pub first_step: String,
    /// The questions of the section, in file order.
    pub questions: Vec<QuestionIx>,
}

/// What a section is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// An implementation phase, and when people stay in it.
    Phase(Holds),
    /// What an intervention needs before people are asked to use it. Never the working phase.
    Foundation,
    /// Requirements that cannot be compensated.
    Gate,
    /// An area that must be good enough; needs work below this percentage.
    Core(u32),
    /// An area that should be good enough; needs work below this percentage.
    Supporting(u32),
    /// An area that never decides.
    Informative,
}

impl Role {
    /// Percentage below which an area needs work, where it has one.
    pub fn needs_work_below(self) -> Option<u32> {
        match self {
            Role::Core(percent) | Role::Supporting(percent) => Some(percent),
            Role::Phase(_) | Role::Foundation | Role::Gate | Role::Informative => None,
        }
    }

    /// The role without what belongs to it.
    pub fn kind(self) -> RoleKind {
        match self {
            Role::Phase(_) => RoleKind::Phase,
            Role::Foundation => RoleKind::Foundation,
            Role::Gate => RoleKind::Gate,
            Role::Core(_) => RoleKind::Core,
            Role::Supporting(_) => RoleKind::Supporting,
            Role::Informative => RoleKind::Informative,
        }
    }
}

/// A role as a definition file names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RoleKind {
    /// `phase`
    Phase,
    /// `foundation`
    Foundation,
    /// `gate`
    Gate,
    /// `core`
    Core,
    /// `supporting`
    Supporting,
    /// `informative`
    Informative,
}

/// When people stay in a phase, by how far practice is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Holds {
    /// Before practice has begun.
    pub before: HoldsWhen,
    /// While a trial runs.
    pub trying: HoldsWhen,
    /// Once it is used.
    pub used: HoldsWhen,
}

/// Which state of a phase keeps people in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HoldsWhen {
    /// None.
    Never,
    /// Any.
    Always,
    /// Too little known, or a score under `weak`.
    Weak,
    /// Anything but in order, or uncertain at or over `in_order`.
    NotInOrder,
}
