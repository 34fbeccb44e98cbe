//! A question, its scale and its choices.

use super::{ChoiceIx, Condition, ScaleIx, SectionIx, SourceIx, StrategyIx};

/// The choices of a kind of question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scale {
    /// Identity within the file.
    pub id: String,
    /// In the order shown; never empty.
    pub choices: Vec<Choice>,
}

impl Scale {
    /// Highest points of the scale.
    pub fn max(&self) -> u32 {
        self.choices
            .iter()
            .map(|choice| choice.points)
            .max()
            .unwrap_or(0)
    }

    /// The choice with this code.
    pub fn choice_with_code(&self, code: &str) -> Option<ChoiceIx> {
        self.choices
            .iter()
            .position(|choice| choice.code == code)
            .map(ChoiceIx)
    }

    /// What is typed for a choice: its code where codes are digits, else its position from 1.
    pub fn key(&self, choice: ChoiceIx) -> String {
        let is_digit = |code: &str| code.len() == 1 && code.bytes().all(|one| one.is_ascii_digit());
        if self.choices.iter().any(|choice| is_digit(&choice.code)) {
            self[choice].code.clone()
        } else {
            (choice.0 + 1).to_string()
        }
    }

    /// The choice for which this is typed.
    pub fn choice_with_key(&self, key: &str) -> Option<ChoiceIx> {
        let mut choices = (0..self.choices.len()).map(ChoiceIx);
        choices.find(|choice| self.key(*choice) == key)
    }

    /// The first of the choices with the fewest points.
    pub fn lowest(&self) -> ChoiceIx {
        let lowest = self
            .choices
            .iter()
            .enumerate()
            .min_by_key(|(_, choice)| choice.points);
        ChoiceIx(lowest.map_or(0, |(position, _)| position))
    }
}

/// One choice of a scale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// What a scan file stores.
    pub code: String,
    /// What the screen shows.
    pub label: String,
    /// What it counts for.
    pub points: u32,
}

/// One question.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    /// Identity within the file, never reused.
    pub id: String,
    /// Where it belongs.
    pub section: SectionIx,
    /// Short title.
    pub title: String,
    /// The question itself.
    pub text: String,
    /// The question as its definition words it, in the definition's own language: what a scan keeps.
    pub wording: String,
    /// What is meant; may be empty.
    pub help: String,
    /// What it asks about; none where the author did not say.
    pub kind: Option<Kind>,
    /// Its answer scale.
    pub scale: ScaleIx,
    /// A recognisable situation per choice of the scale, in its order; empty when the author gave none.
    pub anchors: Vec<String>,
    /// A key question: a low answer is never averaged away.
    pub critical: bool,
    /// Part of the short version.
    pub short: bool,
    /// Wants to be arranged early, whatever the working phase.
    pub early: bool,
    /// When an early question is urgent.
    pub urgent_if: Option<Condition>,
    /// May be answered "not applicable", with a reason.
    pub not_applicable: bool,
    /// The pillar it belongs to in the second reading.
    pub pillar: Option<Pillar>,
    /// On gates: the area that makes it possible.
    pub leads_to: Option<SectionIx>,
    /// What would show it; may be empty.
    pub evidence: String,
    /// What to do on "don't know"; may be empty.
    pub find_out: String,
    /// At most a week's work; may be empty.
    pub first_step: String,
    /// What helps, in the author's order of preference.
    pub strategies: Vec<StrategyIx>,
    /// Replaces `strategies` once practice has begun; none when nothing changes.
    pub once_begun: Option<Vec<StrategyIx>>,
    /// What it rests on.
    pub sources: Vec<SourceIx>,
    /// Asked only when this holds; refers to earlier questions only.
    pub show_if: Option<Condition>,
}

/// What a question asks about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// What people know, want or do.
    State,
    /// What has been arranged.
    Action,
    /// On gates: another address when not met.
    Scope,
    /// On gates: can be developed when not met.
    Develop,
    /// On gates: first find out whether it is safe.
    Safety,
}

/// The second reading of the same answers, after seed 001.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Pillar {
    /// Clear and usable in practice.
    Clarity,
    /// Support by the organisation.
    Support,
    /// The implementation process.
    Process,
}
