//! What can be wrong with a definition beyond its form, and what may be better.

use crate::source::{Problem, What};

use super::model::{Questionnaire, RoleKind};

/// What reading a definition (or a translation) gives.
#[derive(Debug, Clone)]
pub struct Reading {
    /// The questionnaire, when there is no problem at all.
    pub questionnaire: Option<Questionnaire>,
    /// All mistakes, by place.
    pub problems: Vec<Problem<Mistake>>,
    /// What may be better, by place; changes nothing.
    pub warnings: Vec<Problem<Warning>>,
}

/// A kind of thing that has an id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Part {
    /// `[[source]]`
    Source,
    /// `[[scale]]`
    Scale,
    /// A choice of a scale, by code.
    Choice,
    /// `[[section]]`
    Section,
    /// `[[question]]`
    Question,
    /// `[[strategy]]`
    Strategy,
    /// `[[verdict]]`
    Verdict,
}

/// How a definition says its answers are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ModelKind {
    /// `phases`
    Phases,
    /// `verdicts`
    Verdicts,
}

/// A mistake in a definition or a translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mistake {
    /// The form of the file.
    Form(What),
    /// A name that does not name one thing.
    Naming(Naming),
    /// Something that belongs elsewhere, or lacks what belongs to it.
    Belonging(Belonging),
    /// Something incomplete or out of order.
    Content(Content),
    /// A condition that does not work.
    Logic(Logic),
    /// A gap in a translation.
    Gap(Gap),
}

/// A name that does not name one thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Naming {
    /// An id that something of the same kind has already.
    DuplicateId {
        /// Of what.
        part: Part,
        /// The id or code.
        id: String,
        /// The line of the first, from 1.
        line: usize,
    },
    /// An id nothing has.
    Dangling {
        /// Of what.
        part: Part,
        /// As written.
        id: String,
        /// What was probably meant.
        near: Option<String>,
    },
    /// The same id twice in one list.
    Repeated(String),
    /// Something that names itself.
    NamesItself(String),
    /// A code the scale does not have.
    UnknownCode {
        /// As written.
        code: String,
        /// What the scale has.
        codes: Vec<String>,
    },
}

/// Something that does not go with the model, the role or what stands beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Belonging {
    /// Something that belongs to the other model.
    OnlyInModel {
        /// The key or table.
        key: &'static str,
        /// The model it belongs to.
        model: ModelKind,
    },
    /// Something this model cannot do without.
    NeededInModel {
        /// The key or table.
        key: &'static str,
        /// The model that asks for it.
        model: ModelKind,
    },
    /// A role that means nothing in this model.
    RoleNotInModel(RoleKind, ModelKind),
    /// A key that means nothing with this role.
    NotWithRole {
        /// The key.
        key: &'static str,
        /// The role.
        role: RoleKind,
    },
    /// A key this role cannot do without.
    NeededWithRole {
        /// The key.
        key: &'static str,
        /// The role.
        role: RoleKind,
    },
    /// `state` or `action` on a gate.
    PlainKindOnGate,
    /// `scope`, `develop` or `safety` elsewhere.
    GateKindElsewhere,
    /// A gate that may be answered "not applicable".
    GateNotApplicable,
    /// `urgent_if` on a question that is not early.
    UrgentNotEarly,
    /// `once_begun` without the list it replaces.
    NothingToReplace,
}

/// Something that is incomplete or does not add up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// A version that is not major.minor.patch.
    BadVersion(String),
    /// A list or table without anything in it.
    Nothing,
    /// A phases model without a single phase.
    NoPhase,
    /// `partly` is not under `in_order`.
    PartlyNotBelowInOrder {
        /// `partly`
        partly: i64,
        /// `in_order`
        in_order: i64,
    },
    /// `weak` is over `in_order`.
    WeakAboveInOrder {
        /// `weak`
        weak: i64,
        /// `in_order`
        in_order: i64,
    },
    /// All choices of a scale have the same points.
    FlatScale,
    /// A section without questions.
    EmptySection(String),
    /// A section that is not in the order of development.
    NotInDevelopment(String),
    /// Anchors for some choices of the scale and not for others.
    AnchorsMissing(Vec<String>),
    /// A fit that says nothing about some phases.
    FitMissing(Vec<String>),
    /// A fit for something that is no phase.
    FitNoPhase(String),
    /// `!` or `!!` without saying what happens then.
    NoTooEarly,
    /// `arranged_by` names a question that is no action question.
    ArrangedByNoAction(String),
    /// A phase no strategy fits.
    NothingFits(String),
}

/// A condition, or an order of verdicts, that does not work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Logic {
    /// Keys of a condition that do not go together.
    BadCondition,
    /// A condition to show a question that rests on that question or a later one.
    LaterQuestion(String),
    /// A condition to show a question that rests on more than answers to named questions.
    NotAboutAnswers,
    /// A condition about sections or questions of which there are none.
    AboutNothing,
    /// A condition that asks for more sections than there are.
    CountTooHigh(usize),
    /// A verdict behind one that always holds.
    Unreachable(String),
    /// The last verdict has a condition, so that no verdict may hold.
    LastConditional,
}

/// A translation that is not the whole questionnaire in another language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Gap {
    /// A translation of another questionnaire.
    OtherQuestionnaire(String),
    /// A translation into the language of the questionnaire itself.
    SameLanguage(String),
    /// Something the translation leaves out.
    NotTranslated {
        /// Of what.
        part: Part,
        /// The id.
        id: String,
    },
    /// A text the translation leaves out.
    TextNotTranslated(&'static str),
    /// A text the questionnaire does not have.
    NothingToTranslate(&'static str),
    /// Another number of lines than the questionnaire has.
    OtherCount {
        /// The key.
        key: &'static str,
        /// What the questionnaire has.
        count: usize,
    },
}

macro_rules! mistakes {
    ($($kind:ident),*) => {
        $(impl From<$kind> for Mistake {
            fn from(mistake: $kind) -> Mistake {
                Mistake::$kind(mistake)
            }
        })*
    };
}

mistakes!(Naming, Belonging, Content, Logic, Gap);

/// Something that may be better in a definition or a translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Warning {
    /// A strategy no question names.
    UnusedStrategy(String),
    /// A text longer than a screen reads well.
    LongText {
        /// How long it is, in characters.
        characters: usize,
        /// How long it may be.
        most: usize,
    },
    /// A question that rests on nothing.
    NoSource(String),
    /// No question is part of the short version.
    NothingShort,
    /// A translation of another version.
    OtherVersion {
        /// The version that was translated.
        translated: String,
        /// The version the questionnaire has.
        current: String,
    },
}
