//! What was voted on a subject, and what stands with what can be voted for.

use super::{App, OpenScan, Slate, Subject};
use crate::insight::{Agreement, Origin, State};
use crate::questionnaire::QuestionIx;
use crate::scan::Round;
use crate::text;

impl OpenScan {
    /// Every round on a subject, the first one first.
    pub fn rounds(&self, subject: Subject) -> Vec<&Round> {
        let session = &self.scan().session;
        match subject {
            Subject::Guess => session.guess.iter().collect(),
            Subject::Practice => session.practice.iter().collect(),
            Subject::Question(question) => {
                let entry = self.entry(question).into_iter();
                entry.flat_map(|entry| &entry.rounds).collect()
            }
        }
    }

    /// What the last round that counts says; a guess has no middle.
    pub fn votes(&self, subject: Subject) -> Option<Agreement> {
        match subject {
            Subject::Question(question) => self.sheet().votes(question).cloned(),
            Subject::Practice => {
                let round = self.scan().session.practice.as_ref()?;
                let scale = self.questionnaire.usual_scale()?;
                Agreement::on(scale, false, 1, round)
            }
            Subject::Guess => None,
        }
    }

    /// The position on the slate of what a group agreed on, or of what was filled in without voting.
    pub fn settled_at(&self, question: QuestionIx) -> Option<usize> {
        let slate = self.slate(Subject::Question(question));
        let sheet = self.sheet();
        let is_settled = matches!(sheet.origin(question), Origin::Agreed | Origin::FilledIn);
        match is_settled.then(|| sheet.state(question))? {
            State::Chosen(choice) => Some(choice.0),
            State::Unknown => Some(slate.unknown()),
            State::NotApplicable => slate.not_applicable(),
            State::Open | State::Hidden => None,
        }
    }

    /// The recognisable situation of a choice, or what a phase is about; may be empty.
    pub fn situation(&self, subject: Subject, at: usize) -> &str {
        let situation = match subject {
            Subject::Question(question) => self.questionnaire[question].anchors.get(at),
            Subject::Guess => {
                let phase = self.questionnaire.phases().nth(at);
                phase.map(|phase| &self.questionnaire[phase].question)
            }
            Subject::Practice => None,
        };
        situation.map_or("", String::as_str)
    }
}

impl App {
    /// How what counts of a question was settled: agreed, or filled in without voting.
    pub fn settled_how(&self, open: &OpenScan, question: QuestionIx) -> &'static str {
        let words = &self.words().session;
        if open.is_agreed(question) {
            words.agreed
        } else {
            words.filled_in
        }
    }

    /// What is typed for something on a slate, and what it is called.
    pub fn candidate(&self, slate: &Slate, at: usize) -> (String, String) {
        let words = &self.words().common;
        match slate.choices.get(at) {
            Some(choice) => (choice.key.clone(), text::line(&choice.label).into_owned()),
            None if at == slate.unknown() => ("w".to_owned(), words.unknown.to_owned()),
            None => ("x".to_owned(), words.not_applicable.to_owned()),
        }
    }
}
