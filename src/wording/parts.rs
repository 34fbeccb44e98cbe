//! The parts of the verdict model: how they stand, and which to develop first.

use serde::Serialize;

use crate::insight::{Figures, Outcome, State, Status};
use crate::questionnaire::{Role, RoleKind, SectionIx};

use super::sections::{band, coverage, key_low, nothing};
use super::{Context, line_in_points};

/// A part in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Part {
    /// The title of the section.
    pub title: String,
    /// "6 of 10 points"; none when nothing is answered.
    pub points: Option<String>,
    /// "strong enough", "needs work", and the like.
    pub state: String,
    /// "could still end between 13 and 21 of 24", while unknown answers leave room.
    pub band: Option<String>,
    /// "on the basis of 4 of the 6 questions", when it is not all of them.
    pub coverage: Option<String>,
    /// From how many points on it is enough, as a convention; none for parts that never decide.
    pub threshold: Option<String>,
    /// The same as numbers: points, and highest points.
    pub line: Option<(u32, u32)>,
    /// Why it needs work beside its points: a key question, a gate that rests on it.
    pub notes: Vec<String>,
}

/// A part to develop first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Develop {
    /// The title of the section.
    pub title: String,
    /// Why it is among them: one sentence per reason.
    pub why: Vec<String>,
    /// At most a week's work.
    pub first_step: String,
}

/// The parts in words, gates aside, in file order.
pub fn parts(context: Context<'_>, figures: &[Figures], outcome: &Outcome) -> Vec<Part> {
    figures
        .iter()
        .filter(|figures| context.questionnaire[figures.section].role.kind() != RoleKind::Gate)
        .map(|figures| part(context, figures, outcome))
        .collect()
}

/// A part in words.
pub(super) fn part(context: Context<'_>, figures: &Figures, outcome: &Outcome) -> Part {
    let words = &context.words.insight.verdict;
    let max = if figures.answered > 0 {
        figures.answered_max
    } else {
        figures.applicable_max
    };
    let line = context.questionnaire[figures.section]
        .role
        .needs_work_below()
        .filter(|_| max > 0)
        .map(|percent| (line_in_points(percent, max), max));
    let share = context.questionnaire.coverage;
    let state = if figures.applicable == 0 {
        nothing(context, figures)
    } else if line.is_none() {
        words.informative
    } else if !share.reached_by(figures.answered, figures.applicable) {
        context.words.common.status(Status::Insufficient)
    } else if work(context, figures, outcome).is_empty() {
        words.enough
    } else {
        words.needs_work
    };
    Part {
        title: context.section_title(figures.section).to_owned(),
        points: (figures.answered > 0)
            .then(|| (context.words.common.points)(figures.points, figures.answered_max)),
        state: state.to_owned(),
        band: band(context, figures),
        coverage: coverage(context, figures),
        threshold: line.map(|(line, max)| (words.enough_from)(line, max)),
        line,
        notes: other_work(context, figures, outcome),
    }
}

/// What to develop first, in words.
pub fn develop(context: Context<'_>, figures: &[Figures], outcome: &Outcome) -> Vec<Develop> {
    let find = |section: &SectionIx| figures.get(section.0);
    outcome
        .points
        .iter()
        .filter_map(find)
        .map(|figures| Develop {
            title: context.section_title(figures.section).to_owned(),
            why: work(context, figures, outcome),
            first_step: context.questionnaire[figures.section].first_step.clone(),
        })
        .collect()
}

/// Why a part needs work: points, a key question, a gate that rests on it. Empty when it does not.
fn work(context: Context<'_>, figures: &Figures, outcome: &Outcome) -> Vec<String> {
    let words = &context.words.insight.verdict;
    let percent = context.questionnaire[figures.section]
        .role
        .needs_work_below()
        .filter(|percent| figures.score_is_below(*percent));
    let mut why = Vec::new();
    if let Some(percent) = percent {
        let max = figures.answered_max;
        let line = line_in_points(percent, max);
        why.push((words.work_points)(figures.points, line, max));
    }
    why.extend(other_work(context, figures, outcome));
    why
}

/// Why a part needs work beside its points.
fn other_work(context: Context<'_>, figures: &Figures, outcome: &Outcome) -> Vec<String> {
    let words = &context.words.insight.verdict;
    let is_core = matches!(context.questionnaire[figures.section].role, Role::Core(_));
    let mut why = Vec::new();
    if is_core {
        why.extend(key_low(context, figures));
    }
    let leading = outcome
        .gates
        .iter()
        .filter(|gate| context.questionnaire[**gate].leads_to == Some(figures.section));
    why.extend(leading.map(|gate| {
        let title = context.question_title(*gate);
        match context.sheet.state(*gate) {
            State::Chosen(_) => (words.work_gate)(title),
            _ => (words.work_gate_unknown)(title),
        }
    }));
    why
}
