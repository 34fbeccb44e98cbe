//! The figures of one section on one line, with what there is to say about them.

use serde::Serialize;

use crate::insight::{Figures, Status};
use crate::questionnaire::{Model, Role};

use super::group::other_status;
use super::{Context, line_in_points};

/// The figures of one section in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SectionLine {
    /// The title of the section.
    pub title: String,
    /// "19 of 24 points"; none where no score is shown.
    pub points: Option<String>,
    /// The status; in sections without questions that count, that.
    pub status: Option<String>,
    /// "could still end between 13 and 21 of 24", while unknown answers leave room.
    pub band: Option<String>,
    /// "on the basis of 4 of the 6 questions", when it is not all of them.
    pub coverage: Option<String>,
    /// From how many points on it is in order, as a convention.
    pub threshold: Option<String>,
    /// The same as numbers: points, and highest points.
    pub line: Option<(u32, u32)>,
    /// Sentences about key questions that are low or not known.
    pub keys: Vec<String>,
    /// Other sentences about it: no agreement, effort that does not land, impressions.
    pub notes: Vec<String>,
}

/// The figures of a section of the phase model in words.
pub fn section(context: Context<'_>, figures: &Figures) -> SectionLine {
    let words = &context.words.insight.sections;
    let common = &context.words.common;
    let shown = figures.answered > 0 && figures.status != Some(Status::Insufficient);
    let status = match figures.status {
        Some(status) if figures.no_agreement => Some((context.words.insight.group.no_agreement)(
            common.status(status),
        )),
        Some(status) => Some(common.status(status).to_owned()),
        None if figures.applicable == 0 => Some(nothing(context, figures).to_owned()),
        None => None,
    };
    let line = in_order_line(context, figures);
    SectionLine {
        title: context.section_title(figures.section).to_owned(),
        points: shown.then(|| (common.points)(figures.points, figures.answered_max)),
        status,
        band: if shown { band(context, figures) } else { None },
        coverage: coverage(context, figures),
        threshold: line.map(|(line, max)| (words.in_order_from)(line, max)),
        line,
        keys: keys(context, figures),
        notes: notes(context, figures),
    }
}

/// Why a section has no figures: nothing of it is asked, or nothing of it counts.
pub(super) fn nothing(context: Context<'_>, figures: &Figures) -> &'static str {
    let words = &context.words.insight.sections;
    let questions = &context.questionnaire[figures.section].questions;
    if questions
        .iter()
        .any(|question| context.sheet.is_visible(*question))
    {
        words.nothing_counts
    } else {
        words.not_asked
    }
}

/// "could still end between 13 and 21 of 24", while unknown answers leave room.
pub(super) fn band(context: Context<'_>, figures: &Figures) -> Option<String> {
    let words = &context.words.insight.sections;
    (figures.unknown() > 0).then(|| {
        (words.band)(
            figures.low_points(),
            figures.high_points(),
            figures.applicable_max,
        )
    })
}

/// "on the basis of 4 of the 6 questions", when it is not all of them.
pub(super) fn coverage(context: Context<'_>, figures: &Figures) -> Option<String> {
    let words = &context.words.insight.sections;
    (figures.unknown() > 0).then(|| (words.coverage)(figures.answered, figures.applicable))
}

fn in_order_line(context: Context<'_>, figures: &Figures) -> Option<(u32, u32)> {
    let Model::Phases(thresholds) = &context.questionnaire.model else {
        return None;
    };
    let has_status = matches!(
        context.questionnaire[figures.section].role,
        Role::Phase(_) | Role::Foundation
    );
    let max = figures.applicable_max;
    (has_status && max > 0).then(|| (line_in_points(thresholds.in_order, max), max))
}

/// Which key questions are low; none when none is.
pub(super) fn key_low(context: Context<'_>, figures: &Figures) -> Option<String> {
    let words = &context.words.insight.sections;
    let low = &figures.critical_low;
    (!low.is_empty()).then(|| (words.key_low)(&context.quoted(low), low.len()))
}

fn keys(context: Context<'_>, figures: &Figures) -> Vec<String> {
    let words = &context.words.insight.sections;
    let mut keys = Vec::new();
    keys.extend(key_low(context, figures));
    if !figures.critical_unknown.is_empty() {
        let titles = context.quoted(&figures.critical_unknown);
        keys.push((words.key_unknown)(&titles, figures.critical_unknown.len()));
    }
    keys
}

fn notes(context: Context<'_>, figures: &Figures) -> Vec<String> {
    let words = &context.words.insight.sections;
    let mut notes = Vec::new();
    notes.extend(other_status(context, figures));
    if figures.effort_not_landing {
        notes.push(words.effort_not_landing.to_owned());
    }
    if figures.impression_only {
        notes.push(words.impression_only.to_owned());
    }
    notes
}
