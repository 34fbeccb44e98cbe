//! A new scan of a questionnaire.

use crate::questionnaire::Questionnaire;

use super::{About, Depth, Moment, Reference, Scan};

impl Scan {
    /// A scan of this questionnaire in which nothing is answered yet, begun now.
    pub fn new(questionnaire: &Questionnaire, depth: Depth, now: Moment) -> Scan {
        Scan {
            questionnaire: Reference::to(questionnaire, depth),
            about: About {
                started: Some(now),
                changed: Some(now),
                ..About::default()
            },
            ..Scan::default()
        }
    }
}

impl Reference {
    /// What a scan remembers of the definition it answers.
    pub fn to(questionnaire: &Questionnaire, depth: Depth) -> Reference {
        Reference {
            id: questionnaire.id.clone(),
            version: questionnaire.version.clone(),
            sha256: questionnaire.sha256.clone(),
            language: questionnaire.written_in.clone(),
            depth,
            deepened: Vec::new(),
            asked: questionnaire
                .questions
                .iter()
                .map(|question| question.id.clone())
                .collect(),
        }
    }
}
