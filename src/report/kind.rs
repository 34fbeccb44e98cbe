//! The kinds of documents that can be made of a scan.

use crate::scan::Moment;

use super::content::{outline, run_sheet};
use super::{Outline, Subject};

/// What a document is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Kind {
    /// The report: what the answers say.
    #[default]
    Scan,
    /// A page for whoever leads the session of a group.
    RunSheet,
}

impl Kind {
    /// All, each with its code: a value of `--kind`, and part of the name of a document.
    pub const ALL: [(&str, Kind); 2] = [("scan", Kind::Scan), ("draaiboek", Kind::RunSheet)];

    /// Its code.
    pub fn code(self) -> &'static str {
        Kind::ALL[self as usize].0
    }

    /// What the name of such a document has before its extension: nothing for the report.
    pub fn suffix(self) -> String {
        match self {
            Kind::Scan => String::new(),
            Kind::RunSheet => format!("-{}", self.code()),
        }
    }

    /// Whether there is such a document for programs too.
    pub fn has_data(self) -> bool {
        self == Kind::Scan
    }

    /// The document.
    pub fn outline(self, subject: &Subject<'_>, now: Moment) -> Outline {
        match self {
            Kind::Scan => outline(subject),
            Kind::RunSheet => run_sheet(subject, now),
        }
    }
}
