//! The columns of the long table. Their names stay; `docs/data.md` says what they mean.

use crate::insight::Agreement;
use crate::questionnaire::{ChoiceIx, QuestionIx, Questionnaire};
use crate::scan::{Moment, Scan};
use crate::wording::Context;

use super::super::json::answers::Answered;
use super::super::json::score::{Score, Section};
use super::cell::Cell;

/// What a row tells about: a question of a scan.
pub(super) struct Row<'a> {
    /// The place of the scan in the table, from 1.
    pub(super) number: usize,
    /// The name of its file.
    pub(super) name: &'a str,
    pub(super) context: Context<'a>,
    pub(super) asked: QuestionIx,
    pub(super) score: &'a Score<'a>,
    pub(super) section: &'a Section<'a>,
    pub(super) answer: &'a Answered<'a>,
    /// The last round of a group that counts.
    pub(super) votes: Option<&'a Agreement>,
}

impl Row<'_> {
    fn definition(&self) -> &Questionnaire {
        self.context.questionnaire
    }

    fn scan(&self) -> &Scan {
        self.context.scan
    }

    /// The points of one of the two outermost votes; none where nobody chose.
    fn voted(&self, pick: fn((ChoiceIx, ChoiceIx)) -> ChoiceIx) -> Option<u32> {
        let choice = pick(self.votes?.range?);
        Some(self.definition().scale_of(self.asked)[choice].points)
    }
}

/// The name of a column, and what stands in it.
type Column = (&'static str, for<'r> fn(&'r Row<'_>) -> Cell<'r>);

/// The columns in their order: first the scan, then the part, then the question.
pub(super) const COLUMNS: [Column; 44] = [
    ("scan_number", |row| row.number.into()),
    ("scan", |row| row.name.into()),
    ("questionnaire", |row| row.definition().id.as_str().into()),
    ("version", |row| row.definition().version.as_str().into()),
    ("filled_in_with_version", |row| {
        row.scan().questionnaire.version.as_str().into()
    }),
    ("own_version", |row| row.definition().is_own().into()),
    ("depth", |row| row.scan().questionnaire.depth.code().into()),
    ("deepened", |row| {
        row.scan().questionnaire.deepened.join(" ").into()
    }),
    ("intervention", |row| {
        row.scan().about.intervention.as_str().into()
    }),
    ("group", |row| row.scan().about.group.as_str().into()),
    ("organisation", |row| {
        row.scan().about.organisation.as_str().into()
    }),
    ("role", |row| row.scan().about.role.as_str().into()),
    ("stage", |row| row.score.stage.into()),
    ("started", |row| {
        row.scan().about.started.map(Moment::on_the_clock).into()
    }),
    ("changed", |row| {
        row.scan().about.changed.map(Moment::on_the_clock).into()
    }),
    ("participants", |row| {
        row.scan().group.map(|group| group.participants).into()
    }),
    ("working_phase", |row| row.score.working_phase.into()),
    ("verdict", |row| {
        row.score.verdict.as_ref().map(|verdict| verdict.id).into()
    }),
    ("provisional", |row| row.score.provisional.into()),
    ("section", |row| row.section.id.into()),
    ("section_role", |row| row.section.role.into()),
    ("section_title", |row| row.section.title.into()),
    ("status", |row| row.section.status.into()),
    ("question", |row| row.answer.id.into()),
    ("title", |row| row.answer.title.into()),
    ("critical", |row| row.answer.critical.into()),
    ("answer", |row| row.answer.answer.into()),
    ("choice", |row| row.answer.choice.into()),
    ("label", |row| row.answer.label.as_str().into()),
    ("points", |row| row.answer.points.into()),
    ("max", |row| row.answer.max.into()),
    ("reason", |row| row.answer.reason.into()),
    ("reached", |row| row.answer.reached.into()),
    ("round", |row| row.answer.round.into()),
    ("voters", |row| row.votes.map(|votes| votes.voters).into()),
    ("voters_unknown", |row| {
        row.votes.map(|votes| votes.unknown).into()
    }),
    ("lowest_vote", |row| row.voted(|(lowest, _)| lowest).into()),
    ("highest_vote", |row| {
        row.voted(|(_, highest)| highest).into()
    }),
    ("differs", |row| {
        row.votes.map(|votes| !votes.agrees()).into()
    }),
    ("basis", |row| row.answer.basis.into()),
    ("location", |row| row.answer.location.into()),
    ("note", |row| row.answer.note.into()),
    ("minority", |row| row.answer.minority.into()),
    ("who_knows", |row| row.answer.who_knows.into()),
];
