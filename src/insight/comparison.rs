//! Several scans of one questionnaire beside each other: what moved between them and why, where they
//! differ, and which questions are not the same in all of them.
//!
//! Nothing is averaged, added up or ranked: the scans stay in the order given.

use std::collections::BTreeSet;

use crate::questionnaire::{QuestionIx, Questionnaire, SectionIx};
use crate::scan::{Moment, Scan};

use super::counted::State;
use super::reading::Insight;

mod column;
mod questions;
mod steps;

use column::{Column, asked, every_pair, same_asked};

/// Several scans beside each other. Everything per scan is in the order given.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparison {
    /// How they belong together.
    pub view: View,
    /// Whether all of them are about the same intervention.
    pub same_intervention: bool,
    /// Over time: a scan is older than the one before it.
    pub backwards: bool,
    /// What each scan says.
    pub scans: Vec<Insight>,
    /// The sections with a question that is asked in any of them, in file order.
    pub sections: Vec<ComparedSection>,
    /// Side by side: the questions with the largest differences in answer, in file order.
    pub differing: Vec<QuestionIx>,
    /// Side by side: how many more questions differ.
    pub differing_more: usize,
    /// Questions that are not the same in all scans, in file order.
    pub unlike: Vec<Unlike>,
    /// Ids of questions that the questionnaire no longer has. They count in none of the scans.
    pub gone: Vec<String>,
}

/// How several scans belong together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum View {
    /// One group, then and now.
    OverTime,
    /// Several groups, locations or interventions.
    SideBySide,
}

/// A section in all scans.
#[derive(Debug, Clone, PartialEq)]
pub struct ComparedSection {
    /// The section.
    pub section: SectionIx,
    /// Whether the same questions, in the same words, are asked in all of them.
    pub same_questions: bool,
    /// Over time: from each scan to the next.
    pub steps: Vec<SectionStep>,
}

/// What happened in a section from one scan to the next.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SectionStep {
    /// What the points of both go over.
    pub over: Over,
    /// How many points came with it; none where a score is missing or goes over other answers.
    pub points: Option<i64>,
    /// The questions asked in both whose answer changed, in file order.
    pub answers: Vec<AnswerStep>,
    /// The questions that were asked only then.
    pub only_then: Vec<QuestionIx>,
    /// The questions that are asked only now, although the older scan could have asked them.
    pub only_now: Vec<QuestionIx>,
}

impl SectionStep {
    /// Whether the same was asked and answered.
    pub fn is_still(&self) -> bool {
        let asked = [&self.only_then, &self.only_now];
        self.over == Over::SameAnswers
            && self.answers.is_empty()
            && asked.into_iter().all(Vec::is_empty)
    }
}

/// What the points of two scans go over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Over {
    /// The same questions have a choice in both.
    #[default]
    SameAnswers,
    /// The same questions are asked, and others of them have a choice.
    OtherAnswers,
    /// Other questions are asked.
    OtherQuestions,
}

/// An answer that changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AnswerStep {
    /// The question.
    pub question: QuestionIx,
    /// How it stood then.
    pub then: State,
    /// How it stands now.
    pub now: State,
}

/// A question that is not the same in all scans. Its answers are never set against each other as if
/// it were.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unlike {
    /// Some scans were made with a version that did not have it.
    Missing {
        /// The question.
        question: QuestionIx,
        /// Which scans had it.
        had: Vec<bool>,
    },
    /// It was worded differently.
    Reworded {
        /// The question.
        question: QuestionIx,
        /// How each scan worded it, where that is known.
        shown: Vec<Option<String>>,
    },
}

/// Sets scans of one questionnaire beside each other, in the order given.
pub fn compare(questionnaire: &Questionnaire, scans: &[&Scan]) -> Comparison {
    let columns: Vec<Column<'_>> = scans
        .iter()
        .map(|scan| Column::of(questionnaire, scan))
        .collect();
    let view = view(scans);
    let sections = questionnaire
        .section_ixs()
        .filter(|section| is_asked_anywhere(&columns, *section));
    let (differing, differing_more) = match view {
        View::OverTime => (Vec::new(), 0),
        View::SideBySide => questions::differing(questionnaire, &columns),
    };
    Comparison {
        view,
        same_intervention: all_the_same(scans, |scan| &scan.about.intervention),
        backwards: view == View::OverTime && is_backwards(scans),
        sections: sections
            .map(|section| compared(&columns, section, view))
            .collect(),
        differing,
        differing_more,
        unlike: questions::unlike(questionnaire, &columns),
        gone: questions::gone(questionnaire, scans),
        scans: columns.into_iter().map(|column| column.insight).collect(),
    }
}

fn view(scans: &[&Scan]) -> View {
    let same_group = all_the_same(scans, |scan| &scan.about.group);
    if same_group && all_the_same(scans, |scan| &scan.about.intervention) {
        View::OverTime
    } else {
        View::SideBySide
    }
}

/// Whether a text is the same in all scans; capitals and the spaces around it aside.
fn all_the_same(scans: &[&Scan], text: impl Fn(&Scan) -> &str) -> bool {
    let texts = scans.iter().map(|scan| text(scan).trim().to_lowercase());
    texts.collect::<BTreeSet<String>>().len() < 2
}

fn is_backwards(scans: &[&Scan]) -> bool {
    let dates = scans.iter().filter_map(|scan| last_changed(scan));
    let dates: Vec<_> = dates.map(Moment::timestamp).collect();
    !dates.is_sorted()
}

/// When a scan was last changed, else begun.
pub fn last_changed(scan: &Scan) -> Option<Moment> {
    scan.about.changed.or(scan.about.started)
}

fn is_asked_anywhere(columns: &[Column<'_>], section: SectionIx) -> bool {
    columns
        .iter()
        .any(|column| asked(column, section).next().is_some())
}

fn compared(columns: &[Column<'_>], section: SectionIx, view: View) -> ComparedSection {
    let steps = match view {
        View::OverTime => columns
            .windows(2)
            .filter_map(|pair| match pair {
                [then, now] => Some(steps::step(then, now, section)),
                _ => None,
            })
            .collect(),
        View::SideBySide => Vec::new(),
    };
    let same_questions = every_pair(columns, |one, other| same_asked(one, other, section));
    ComparedSection {
        section,
        same_questions,
        steps,
    }
}
