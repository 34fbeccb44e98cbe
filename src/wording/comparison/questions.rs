//! The questions that groups answer most differently, and those that are not the same everywhere.

use crate::insight::Unlike;
use crate::questionnaire::QuestionIx;
use crate::text;

use super::super::sentence;
use super::Compared;

/// The questions with the largest differences in answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DifferingText {
    /// What the list is; or that there is nothing in it.
    pub intro: &'static str,
    /// The questions, in the order of the questionnaire.
    pub questions: Vec<Differing>,
    /// That more questions differ; none when these are all.
    pub more: Option<String>,
}

/// A question with what each scan answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Differing {
    /// The title of the question.
    pub title: String,
    /// The question itself.
    pub text: String,
    /// The answer of each scan, in the order given.
    pub answers: Vec<String>,
}

/// A question that is not the same in all scans.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnlikeText {
    /// "New: ...", "Worded differently: ...".
    pub label: String,
    /// What there is to say of each scan, in the order given.
    pub scans: Vec<String>,
}

impl Compared<'_> {
    /// The questions with the largest differences in answer; none over time.
    pub(super) fn differing(self) -> Option<DifferingText> {
        let words = self.words();
        let questions = &self.comparison.differing;
        let more = self.comparison.differing_more;
        (!self.is_over_time()).then(|| DifferingText {
            intro: if questions.is_empty() {
                words.no_difference
            } else {
                words.differing_intro
            },
            questions: questions.iter().map(|one| self.answered(*one)).collect(),
            more: (more > 0).then(|| (words.differing_more)(more)),
        })
    }

    fn answered(self, question: QuestionIx) -> Differing {
        let text = self.contexts.first();
        let text = text.map(|first| first.questionnaire[question].text.clone());
        Differing {
            title: self.title_of(question),
            text: text.unwrap_or_default(),
            answers: self.answers(question),
        }
    }

    fn answers(self, question: QuestionIx) -> Vec<String> {
        let scans = 0..self.contexts.len();
        scans
            .map(|scan| sentence(&self.answer(scan, question)))
            .collect()
    }

    pub(super) fn unlike(self) -> Vec<UnlikeText> {
        let unlike = self.comparison.unlike.iter();
        unlike
            .map(|unlike| match unlike {
                Unlike::Missing { question, had } => self.missing(*question, had),
                Unlike::Reworded { question, shown } => self.reworded(*question, shown),
            })
            .collect()
    }

    fn missing(self, question: QuestionIx, had: &[bool]) -> UnlikeText {
        let words = self.words();
        let comes = had.is_sorted();
        let goes = had.iter().rev().is_sorted();
        let label = match (self.is_over_time(), comes, goes) {
            (true, true, _) => words.new,
            (true, _, true) => words.dropped,
            _ => words.missing,
        };
        let answers = self.answers(question).into_iter().zip(had);
        UnlikeText {
            label: label(&self.title_of(question)),
            scans: answers
                .map(|(answer, had)| {
                    if *had {
                        answer
                    } else {
                        sentence(words.not_there)
                    }
                })
                .collect(),
        }
    }

    fn reworded(self, question: QuestionIx, shown: &[Option<String>]) -> UnlikeText {
        let words = self.words();
        let said = |(scan, shown): (usize, &Option<String>)| {
            let answer = self.answer(scan, question);
            sentence(&match shown {
                Some(shown) => (words.worded)(&text::line(shown), &answer),
                None => (words.words_unknown)(&answer),
            })
        };
        UnlikeText {
            label: (words.reworded)(&self.title_of(question)),
            scans: shown.iter().enumerate().map(said).collect(),
        }
    }

    /// The ids of questions that no longer exist.
    pub(super) fn gone(self) -> Option<String> {
        let ids = self.comparison.gone.iter();
        let ids: Vec<String> = ids.map(|id| text::line(id).into_owned()).collect();
        (!ids.is_empty()).then(|| (self.words().gone)(&ids.join(", ")))
    }
}
