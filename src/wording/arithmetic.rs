//! How the points of a section come about, and which rule gave its status.

use serde::Serialize;

use crate::insight::{Figures, State, Status};
use crate::questionnaire::{Model, QuestionIx, Thresholds};

use super::group::other_status;
use super::sections::key_low;
use super::{Context, answer, line_in_points};

/// How the points of a section come about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Arithmetic {
    /// One line per visible question of the section.
    pub lines: Vec<ArithmeticLine>,
    /// "together 19 of 24 points", and how the answers without points count; while nothing is
    /// answered, that.
    pub sum: String,
    /// What the sum becomes when unknown answers turn out lowest or highest; none when all are
    /// known.
    pub low_and_high: Option<String>,
    /// Where the statuses begin, in points; empty in the verdict model.
    pub thresholds: Vec<String>,
    /// The rule that gave the status, in one sentence; none where there is no status.
    pub rule: Option<String>,
}

/// One question of the sum.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ArithmeticLine {
    /// The title of the question.
    pub title: String,
    /// Whether it is a key question.
    pub critical: bool,
    /// The label of the answer.
    pub answer: String,
    /// Points and highest points; none where the answer is not a choice.
    pub points: Option<(u32, u32)>,
}

/// How the points of a section come about.
pub fn arithmetic(context: Context<'_>, figures: &Figures) -> Arithmetic {
    let words = &context.words.insight.sections;
    let lines = context
        .sheet
        .visible()
        .filter(|question| context.questionnaire[*question].section == figures.section)
        .map(|question| line(context, question))
        .collect();
    let thresholds = match &context.questionnaire.model {
        Model::Phases(thresholds) => Some(thresholds),
        Model::Verdicts(_) => None,
    };
    Arithmetic {
        lines,
        sum: sum(context, figures),
        low_and_high: (figures.unknown() > 0).then(|| {
            (words.low_and_high)(
                figures.unknown(),
                figures.low_points(),
                figures.high_points(),
                figures.applicable_max,
            )
        }),
        thresholds: thresholds.map_or_else(Vec::new, |lines| starts(context, figures, lines)),
        rule: thresholds.and_then(|lines| rule(context, figures, lines)),
    }
}

fn sum(context: Context<'_>, figures: &Figures) -> String {
    let words = &context.words.insight.sections;
    if figures.answered == 0 {
        return (words.coverage)(figures.answered, figures.applicable);
    }
    let has = |state| {
        let mut visible = context.sheet.visible();
        visible.any(|question| {
            context.questionnaire[question].section == figures.section
                && context.sheet.state(question) == state
        })
    };
    let sum = (words.sum)(figures.points, figures.answered_max);
    let counting = (words.counting)(has(State::Unknown), has(State::NotApplicable));
    if counting.is_empty() {
        sum
    } else {
        format!("{sum}; {counting}")
    }
}

fn line(context: Context<'_>, question: QuestionIx) -> ArithmeticLine {
    let given = answer(context, question);
    ArithmeticLine {
        title: context.question_title(question).to_owned(),
        critical: context.questionnaire[question].critical,
        answer: given.label,
        points: given.points,
    }
}

fn starts(context: Context<'_>, figures: &Figures, thresholds: &Thresholds) -> Vec<String> {
    let words = &context.words.insight.sections;
    let mut starts = Vec::new();
    if figures.answered_max > 0 {
        let max = figures.answered_max;
        starts.push((words.partly_from)(
            line_in_points(thresholds.partly, max),
            max,
        ));
    }
    if figures.applicable_max > 0 {
        let max = figures.applicable_max;
        let line = line_in_points(thresholds.in_order, max);
        starts.push((words.in_order_from)(line, max));
    }
    starts
}

/// The rule that gave the status. The order of the cases is that of the rules themselves.
fn rule(context: Context<'_>, figures: &Figures, thresholds: &Thresholds) -> Option<String> {
    let words = &context.words.insight.sections;
    let whole = figures.applicable_max;
    let known = figures.answered_max;
    let in_order = line_in_points(thresholds.in_order, whole);
    let partly = line_in_points(thresholds.partly, known);
    let (low, unknown) = (&figures.critical_low, &figures.critical_unknown);
    if let Some(other_status) = other_status(context, figures) {
        let by_votes = context.words.insight.group.lowest_and_highest;
        let range = figures.by_votes;
        let range = range.map(|(low, high)| by_votes(low, high, figures.answered_max));
        return Some(format!("{other_status} {}", range.unwrap_or_default()));
    }
    let rule = match figures.status? {
        Status::Insufficient => {
            let share = context.questionnaire.coverage;
            let share = (words.share)(share.numerator, share.denominator);
            (words.rule_insufficient)(figures.answered, figures.applicable, &share)
        }
        Status::NotInOrder => match key_low(context, figures) {
            Some(key_low) => (words.rule_key_low_and_few)(&key_low, partly, known),
            None => (words.rule_few)(partly, known),
        },
        Status::Partly if !low.is_empty() => (words.rule_key_low)(&context.quoted(low), low.len()),
        Status::Partly => (words.rule_partly)(partly, known, in_order, whole),
        Status::InOrder => (words.rule_in_order)(in_order, whole),
        Status::Uncertain if !figures.score_reaches(thresholds.in_order) => {
            (words.rule_could_rise)(figures.high_points(), in_order, whole)
        }
        Status::Uncertain if unknown.is_empty() => (words.rule_could_drop)(in_order, whole),
        Status::Uncertain => (words.rule_key_unknown)(&context.quoted(unknown), unknown.len()),
    };
    Some(rule)
}
