//! The texts of every kind of part.

use crate::questionnaire::mistake::Part;
use crate::questionnaire::model::{Question, Scale, Section, Source, Strategy, Verdict};
use crate::source::Entries;

use super::overlay::Overlay;

impl Overlay<'_> {
    pub(super) fn source(&mut self, table: &Entries, source: &mut Source) {
        let Source {
            title, by, date, ..
        } = source;
        for (key, text) in [("title", title), ("by", by), ("date", date)] {
            if table.is_given(key) {
                self.texts(table, [(key, text)]);
            }
        }
    }

    pub(super) fn scale(&mut self, table: &Entries, scale: &mut Scale) {
        let labels = scale
            .choices
            .iter_mut()
            .map(|choice| (choice.code.as_str(), &mut choice.label));
        self.map(Part::Choice, table, &table.span(), labels);
    }

    pub(super) fn section(&mut self, table: &Entries, section: &mut Section) {
        let Section {
            title,
            subtitle,
            question,
            observe,
            first_step,
            ..
        } = section;
        self.texts(
            table,
            [
                ("title", title),
                ("subtitle", subtitle),
                ("question", question),
                ("observe", observe),
                ("first_step", first_step),
            ],
        );
    }

    pub(super) fn question(&mut self, table: &Entries, question: &mut Question, scale: &Scale) {
        let Question {
            title,
            text,
            help,
            anchors,
            evidence,
            find_out,
            first_step,
            ..
        } = question;
        self.texts(
            table,
            [
                ("title", title),
                ("text", text),
                ("help", help),
                ("evidence", evidence),
                ("find_out", find_out),
                ("first_step", first_step),
            ],
        );
        let codes = scale.choices.iter().map(|choice| choice.code.as_str());
        self.under(
            table,
            "anchors",
            Part::Choice,
            codes.zip(anchors.iter_mut()).collect(),
        );
    }

    pub(super) fn strategy(&mut self, table: &Entries, strategy: &mut Strategy, asked: &[String]) {
        let Strategy {
            title,
            line,
            too_early,
            first_step,
            evidence_note,
            needs,
            ..
        } = strategy;
        self.texts(
            table,
            [
                ("title", title),
                ("line", line),
                ("too_early", too_early),
                ("first_step", first_step),
                ("evidence_note", evidence_note),
            ],
        );
        let needs = needs
            .iter_mut()
            .map(|need| (asked[need.question.0].as_str(), &mut need.otherwise));
        self.under(table, "needs", Part::Question, needs.collect());
    }

    pub(super) fn verdict(&mut self, table: &Entries, verdict: &mut Verdict) {
        self.texts(
            table,
            [("title", &mut verdict.title), ("text", &mut verdict.text)],
        );
    }
}
