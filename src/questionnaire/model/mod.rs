//! What is asked, after validation: plain data without missing pieces or dangling names.
//!
//! Everything refers to everything else by typed position (`QuestionIx` and the like), made once by
//! the reader, so that scoring and screens have no error cases.

use std::path::PathBuf;

mod ix;
mod question;
mod section;
mod strategy;
mod verdict;

pub use ix::{ChoiceIx, QuestionIx, ScaleIx, SectionIx, SourceIx, StrategyIx};
pub use question::{Choice, Kind, Pillar, Question, Scale};
pub use section::{Holds, HoldsWhen, Role, RoleKind, Section};
pub use strategy::{Evidence, Fit, Lead, Need, Strategy};
pub use verdict::{Condition, Verdict, VerdictRules};

/// One questionnaire: a definition that passed validation.
#[derive(Debug, Clone, PartialEq)]
pub struct Questionnaire {
    /// Identity, the same in every version.
    pub id: String,
    /// Version of the texts and questions, `major.minor.patch`.
    pub version: String,
    /// Language of the texts, a BCP 47 tag such as `nl`.
    pub language: String,
    /// Language of the definition itself: another one than of the texts in a translation.
    pub written_in: String,
    /// Title on screen and in reports.
    pub title: String,
    /// What it is for, shown before the first question.
    pub intro: String,
    /// For whom it is meant; may be empty.
    pub audience: String,
    /// Minutes the short version takes.
    pub minutes: u32,
    /// What every report says it is not.
    pub disclaimer: Vec<String>,
    /// Licence of the texts; may be empty.
    pub licence: String,
    /// How answers are read.
    pub model: Model,
    /// A section counts from this share of known answers on.
    pub coverage: Fraction,
    /// So many points and strategies are named at most.
    pub most: usize,
    /// Where the content comes from.
    pub sources: Vec<Source>,
    /// Answer scales.
    pub scales: Vec<Scale>,
    /// Sections in the order they are asked.
    pub sections: Vec<Section>,
    /// Questions in file order.
    pub questions: Vec<Question>,
    /// Strategies in file order.
    pub strategies: Vec<Strategy>,
    /// SHA-256 of the definition file, lower-case hexadecimal.
    pub sha256: String,
    /// Where the definition came from.
    pub origin: Origin,
}

/// Where a definition came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// Part of the program.
    Shipped,
    /// The user's own file; `replaces_shipped` when it took the id of a shipped one.
    Own {
        /// The file.
        path: PathBuf,
        /// Whether a shipped definition has the same id.
        replaces_shipped: bool,
    },
}

/// How the answers of a questionnaire are read.
#[derive(Debug, Clone, PartialEq)]
pub enum Model {
    /// By implementation phase, with a working phase and advice.
    Phases(Thresholds),
    /// By rules in order, the first that holds.
    Verdicts(VerdictRules),
}

/// Where the statuses of a section change, in whole percents. Conventions, not norms.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Thresholds {
    /// From here on a section is in order.
    pub in_order: u32,
    /// From here on it is partly in order.
    pub partly: u32,
    /// Below this a phase that `holds` when weak holds people.
    pub weak: u32,
}

/// A share written as whole numbers, so that comparing it is exact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fraction {
    /// Above the line.
    pub numerator: u32,
    /// Below the line, never 0.
    pub denominator: u32,
}

impl Fraction {
    /// Whether `part` of `whole` is at least this share. Nothing of nothing is not.
    pub fn reached_by(self, part: usize, whole: usize) -> bool {
        whole > 0 && part * self.denominator as usize >= self.numerator as usize * whole
    }
}

/// Something the content rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Identity within the file.
    pub id: String,
    /// Title.
    pub title: String,
    /// Who made it; may be empty.
    pub by: String,
    /// When, as written; may be empty.
    pub date: String,
    /// Where; may be empty.
    pub url: String,
    /// How much of it the authors read.
    pub status: SourceStatus,
}

/// How much of a source the authors read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SourceStatus {
    /// All that is used.
    Read,
    /// Only a part could be read.
    Partial,
    /// Not checked.
    Unverified,
}

impl Questionnaire {
    /// The section with this id.
    pub fn section_with_id(&self, id: &str) -> Option<SectionIx> {
        self.sections
            .iter()
            .position(|section| section.id == id)
            .map(SectionIx)
    }

    /// The question with this id.
    pub fn question_with_id(&self, id: &str) -> Option<QuestionIx> {
        self.questions
            .iter()
            .position(|question| question.id == id)
            .map(QuestionIx)
    }

    /// The strategy with this id.
    pub fn strategy_with_id(&self, id: &str) -> Option<StrategyIx> {
        self.strategies
            .iter()
            .position(|strategy| strategy.id == id)
            .map(StrategyIx)
    }

    /// Every section, in file order.
    pub fn section_ixs(&self) -> impl DoubleEndedIterator<Item = SectionIx> + use<> {
        (0..self.sections.len()).map(SectionIx)
    }

    /// Every question, in file order.
    pub fn question_ixs(&self) -> impl DoubleEndedIterator<Item = QuestionIx> + use<> {
        (0..self.questions.len()).map(QuestionIx)
    }

    /// Every strategy, in file order.
    pub fn strategy_ixs(&self) -> impl DoubleEndedIterator<Item = StrategyIx> + use<> {
        (0..self.strategies.len()).map(StrategyIx)
    }

    /// How many questions a version asks before any condition: the short one, or all.
    pub fn count(&self, short: bool) -> usize {
        self.questions
            .iter()
            .filter(|question| question.short || !short)
            .count()
    }

    /// Whether the short version asks less than the full one.
    pub fn has_short_version(&self) -> bool {
        let short = self.count(true);
        short > 0 && short < self.questions.len()
    }

    /// The implementation phases, in file order.
    pub fn phases(&self) -> impl DoubleEndedIterator<Item = SectionIx> + '_ {
        self.section_ixs()
            .filter(|section| matches!(self[*section].role, Role::Phase(_)))
    }

    /// The scale of a question.
    pub fn scale_of(&self, question: QuestionIx) -> &Scale {
        &self[self[question].scale]
    }

    /// The scale most questions have; of two the first in the file. None without questions.
    pub fn usual_scale(&self) -> Option<&Scale> {
        let count = |scale: &ScaleIx| {
            let same = self.questions.iter().filter(|asked| asked.scale == *scale);
            same.count()
        };
        let scales = (0..self.scales.len()).map(ScaleIx).rev();
        scales.max_by_key(count).map(|scale| &self[scale])
    }

    /// Whether the definition is the user's own.
    pub fn is_own(&self) -> bool {
        matches!(self.origin, Origin::Own { .. })
    }
}
