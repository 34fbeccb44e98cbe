//! The verdict model: outcomes in order, and the conditions they rest on.

use super::{ChoiceIx, Fraction, Kind, QuestionIx, RoleKind, SectionIx};

/// What the verdict model needs beside the sections.
#[derive(Debug, Clone, PartialEq)]
pub struct VerdictRules {
    /// In file order; the last has no condition.
    pub verdicts: Vec<Verdict>,
    /// The order in which parts are best developed.
    pub development: Vec<SectionIx>,
}

/// An outcome of the verdict model.
#[derive(Debug, Clone, PartialEq)]
pub struct Verdict {
    /// Identity within the file.
    pub id: String,
    /// Short title.
    pub title: String,
    /// What it means and what to do.
    pub text: String,
    /// Whether it names the parts to develop first.
    pub points: bool,
    /// Holds when any of these does; empty on the last verdict, which always holds.
    pub any: Vec<Condition>,
}

/// Something that holds or not, given the answers. Hidden, open, unknown and not applicable
/// answers satisfy no `is`.
#[derive(Debug, Clone, PartialEq)]
pub enum Condition {
    /// The answer to a question is one of these choices.
    Is(QuestionIx, Vec<ChoiceIx>),
    /// Any visible question of this kind is answered with one of these codes.
    KindIs(Kind, Vec<String>),
    /// Any visible key question is answered with one of these codes.
    CriticalIs(Vec<String>),
    /// Any visible question of a section of this role is unknown or open.
    RoleUnknown(RoleKind),
    /// At least `count` of these sections score below `percent`.
    Below {
        /// The sections.
        sections: Vec<SectionIx>,
        /// Whole percent.
        percent: u32,
        /// How many.
        count: usize,
    },
    /// At least one of these sections is known for less than this share.
    KnownBelow(Vec<SectionIx>, Fraction),
    /// All hold.
    All(Vec<Condition>),
    /// At least one holds.
    Any(Vec<Condition>),
    /// The condition does not hold.
    Not(Box<Condition>),
}
