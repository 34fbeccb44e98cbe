//! Something one can do to bring the intervention into practice, and when it fits.

use super::{QuestionIx, SectionIx, SourceIx, StrategyIx};

/// Something one can do to bring the intervention into practice.
#[derive(Debug, Clone, PartialEq)]
pub struct Strategy {
    /// Identity within the file.
    pub id: String,
    /// Short title.
    pub title: String,
    /// What you do.
    pub line: String,
    /// Who acts.
    pub lead: Lead,
    /// Among the activities asked about first.
    pub ask: bool,
    /// How it fits each section of role phase, in the order of those sections.
    pub fit: Vec<(SectionIx, Fit)>,
    /// What happens when it comes too early; may be empty when it never is.
    pub too_early: String,
    /// What to do first in its place.
    pub instead: Vec<StrategyIx>,
    /// The action question that says, at 3/4 or more, that it is there already.
    pub arranged_by: Option<QuestionIx>,
    /// What belongs beside it.
    pub with: Vec<StrategyIx>,
    /// At most a week's work; may be empty.
    pub first_step: String,
    /// How well it is studied.
    pub evidence: Evidence,
    /// What was studied and found; may be empty.
    pub evidence_note: String,
    /// Numbers of the counterpart in the ERIC list.
    pub eric: Vec<u32>,
    /// The counterpart in the EPOC taxonomy; may be empty.
    pub epoc: String,
    /// What it rests on.
    pub sources: Vec<SourceIx>,
    /// What has to be there first.
    pub needs: Vec<Need>,
}

impl Strategy {
    /// How the strategy fits a phase. Sections that are no phase fit nothing.
    pub fn fit_in(&self, phase: SectionIx) -> Fit {
        let found = self.fit.iter().find(|(section, _)| *section == phase);
        found.map_or(Fit::Little, |(_, fit)| *fit)
    }

    /// The phase the strategy belongs to: its first `++`.
    pub fn own_phase(&self) -> Option<SectionIx> {
        self.fit
            .iter()
            .find(|(_, fit)| *fit == Fit::Fits)
            .map(|(section, _)| *section)
    }
}

/// A question that must be good enough before a strategy makes sense.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Need {
    /// The question.
    pub question: QuestionIx,
    /// What happens otherwise.
    pub otherwise: String,
}

/// Who acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lead {
    /// Who developed or owns the intervention.
    Developer,
    /// The organisation that introduces it.
    Organisation,
    /// Both.
    Together,
}

/// How a strategy fits a phase. The order is from best to worst for choosing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// `++` fits now.
    Fits,
    /// `+` may help.
    Helps,
    /// `.` little now.
    Little,
    /// `~` as a repair only.
    Repair,
    /// `!` too early.
    Early,
    /// `!!` often backfires now.
    Backfires,
}

impl Fit {
    /// The sign of a definition file.
    pub fn sign(self) -> &'static str {
        match self {
            Fit::Fits => "++",
            Fit::Helps => "+",
            Fit::Little => ".",
            Fit::Repair => "~",
            Fit::Early => "!",
            Fit::Backfires => "!!",
        }
    }

    /// Whether it may be advised.
    pub fn is_advisable(self) -> bool {
        matches!(self, Fit::Fits | Fit::Helps)
    }
}

/// How well a strategy is studied, from most to least. Says nothing about the size of the effect.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Evidence {
    /// Systematic review or meta-analysis.
    A,
    /// Reviews, mixed or inconclusive.
    B,
    /// Model, consensus or single studies.
    C,
    /// Practice or own reasoning.
    D,
}

impl Evidence {
    /// The letter of a definition file.
    pub fn letter(self) -> &'static str {
        match self {
            Evidence::A => "A",
            Evidence::B => "B",
            Evidence::C => "C",
            Evidence::D => "D",
        }
    }
}
