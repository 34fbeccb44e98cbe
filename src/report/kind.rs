//! The kinds of documents that can be made of a scan.

use crate::lang::{Named, Words};
use crate::questionnaire::Model;
use crate::scan::Moment;

use super::content::{conversation, implementation_plan, outline, proposal, run_sheet, work_plan};
use super::{Outline, Subject};

/// What a document is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Kind {
    /// The report: what the answers say.
    #[default]
    Scan,
    /// A page for whoever leads the session of a group.
    RunSheet,
    /// One or two pages that ask a direction for its commitment.
    Proposal,
    /// The basis for introducing an intervention, later the checklist.
    ImplementationPlan,
    /// What is done in a year to keep an intervention alive.
    WorkPlan,
    /// What to talk about in a conversation about quality.
    Conversation,
}

impl Kind {
    /// All, each with its code: a value of `--kind`, and part of the name of a document.
    pub const ALL: [(&str, Kind); 6] = [
        ("scan", Kind::Scan),
        ("draaiboek", Kind::RunSheet),
        ("projectvoorstel", Kind::Proposal),
        ("implementatieplan", Kind::ImplementationPlan),
        ("werkplan", Kind::WorkPlan),
        ("gespreksstof", Kind::Conversation),
    ];

    /// Its code.
    pub fn code(self) -> &'static str {
        Kind::ALL[self as usize].0
    }

    /// What the name of such a document has before its extension: nothing for the report.
    pub fn suffix(self) -> String {
        match self {
            Kind::Scan => String::new(),
            _ => format!("-{}", self.code()),
        }
    }

    /// Whether there is such a document for programs too.
    pub fn has_data(self) -> bool {
        self == Kind::Scan
    }

    /// Whether such a document can be made of scans with this model. How far an intervention is
    /// towards recognition is no matter for a conversation with whoever pays for it: it would soon be
    /// read as an inspection.
    pub fn fits(self, model: &Model) -> bool {
        self != Kind::Conversation || matches!(model, Model::Phases(_))
    }

    /// What it is called, and what it is for.
    pub fn in_words(self, words: &Words) -> Named {
        let words = &words.export;
        match self {
            Kind::Scan => words.report,
            Kind::RunSheet => words.run_sheet,
            Kind::Proposal => words.proposal,
            Kind::ImplementationPlan => words.implementation_plan,
            Kind::WorkPlan => words.work_plan,
            Kind::Conversation => words.conversation,
        }
    }

    /// The document.
    pub fn outline(self, subject: &Subject<'_>, now: Moment) -> Outline {
        match self {
            Kind::Scan => outline(subject),
            Kind::RunSheet => run_sheet(subject, now),
            Kind::Proposal => proposal(subject),
            Kind::ImplementationPlan => implementation_plan(subject),
            Kind::WorkPlan => work_plan(subject),
            Kind::Conversation => conversation(subject),
        }
    }
}
