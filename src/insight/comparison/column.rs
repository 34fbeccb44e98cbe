//! One of the scans that are compared, and whether a question is the same one in two of them.

use crate::questionnaire::{QuestionIx, Questionnaire, SectionIx};
use crate::scan::Scan;

use super::super::reading::{Figures, Insight};
use super::super::sheet::Sheet;
use crate::insight;

/// A scan with everything read from it.
pub(super) struct Column<'a> {
    pub(super) questionnaire: &'a Questionnaire,
    pub(super) scan: &'a Scan,
    pub(super) sheet: Sheet<'a>,
    pub(super) insight: Insight,
}

impl<'a> Column<'a> {
    pub(super) fn of(questionnaire: &'a Questionnaire, scan: &'a Scan) -> Column<'a> {
        Column {
            questionnaire,
            scan,
            sheet: Sheet::of(questionnaire, scan),
            insight: insight::read(questionnaire, scan),
        }
    }

    pub(super) fn figures(&self, section: SectionIx) -> &Figures {
        &self.insight.figures[section.0]
    }

    /// Whether the version the scan was made with had this question. A file that does not say what it
    /// asked, such as one written by hand, had all of them.
    pub(super) fn had(&self, question: QuestionIx) -> bool {
        let id = &self.questionnaire[question].id;
        let asked = &self.scan.questionnaire.asked;
        let entry = self.scan.answers.get(id);
        asked.is_empty()
            || asked.contains(id)
            || entry.is_some_and(|entry| entry.answer.is_some() || !entry.rounds.is_empty())
    }

    /// Whether the scan was made with the definition it is read with. A file written by hand says so by
    /// its version.
    fn is_of_this_definition(&self) -> bool {
        let made_with = &self.scan.questionnaire;
        if made_with.sha256.is_empty() {
            made_with.version == self.questionnaire.version
        } else {
            made_with.sha256 == self.questionnaire.sha256
        }
    }

    /// The question as this scan worded it; none where that is not known. Words in another language
    /// are no other words.
    pub(super) fn words(&self, question: QuestionIx) -> Option<&str> {
        let made_with = &self.scan.questionnaire;
        let asked = &self.questionnaire[question];
        let shown = self.scan.answers.get(&asked.id);
        let shown = shown.map_or("", |entry| entry.shown.trim());
        if made_with.language != self.questionnaire.written_in {
            None
        } else if !shown.is_empty() {
            Some(shown)
        } else {
            self.is_of_this_definition().then_some(asked.wording.trim())
        }
    }
}

/// The questions of a section that a scan asks.
pub(super) fn asked<'a>(
    column: &'a Column<'_>,
    section: SectionIx,
) -> impl Iterator<Item = QuestionIx> + use<'a> {
    let questions = column.questionnaire[section].questions.iter().copied();
    questions.filter(|question| column.sheet.is_visible(*question))
}

/// Whether two scans ask the same questions of a section, in the same words.
pub(super) fn same_asked(one: &Column<'_>, other: &Column<'_>, section: SectionIx) -> bool {
    asked(one, section).eq(asked(other, section))
        && asked(one, section).all(|question| is_the_same(one, other, question))
}

/// Whether a question is the same one in two scans: both had it, and in the same words.
pub(super) fn is_the_same(one: &Column<'_>, other: &Column<'_>, question: QuestionIx) -> bool {
    let reworded = match (one.words(question), other.words(question)) {
        (Some(one), Some(other)) => one != other,
        _ => false,
    };
    one.had(question) && other.had(question) && !reworded
}

/// Whether something holds of every two. The first will not do for all: without words of its own it is
/// the same as any other.
pub(super) fn every_pair<T>(all: &[T], holds: impl Fn(&T, &T) -> bool) -> bool {
    let mut firsts = all.iter().enumerate();
    firsts.all(|(at, one)| all[at + 1..].iter().all(|other| holds(one, other)))
}
