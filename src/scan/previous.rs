//! The scan before this one, as this one remembers it: what was answered and what was agreed then.
//!
//! It is a copy, so that a file that was moved or sent keeps it. Notes and votes are not in it.

use std::collections::BTreeMap;

use super::{About, Action, Answer, Entry, Moment, Reference, Scan, Stage};

/// The scan before this one.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Previous {
    /// Which definition it answered, and how much of it.
    pub questionnaire: Reference,
    /// How far the group was; none where it was not asked.
    pub stage: Option<Stage>,
    /// When it was last changed.
    pub changed: Option<Moment>,
    /// The answers that counted, by question id. Open questions are not in it.
    pub answers: BTreeMap<String, PreviousAnswer>,
    /// What was agreed, and since then: whether it was done and what came of it.
    pub actions: Vec<Action>,
}

/// An answer of the scan before this one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PreviousAnswer {
    /// The answer that counted; of a group the one it agreed on, else the middle.
    pub answer: Answer,
    /// The question as it was shown; may be empty.
    pub shown: String,
}

impl Previous {
    /// The scan before this one as a scan, about the same as the one that remembers it: to set the two
    /// beside each other.
    pub fn as_scan(&self, about: &About) -> Scan {
        let entry = |answer: &PreviousAnswer| Entry {
            answer: Some(answer.answer.clone()),
            shown: answer.shown.clone(),
            ..Entry::default()
        };
        let answers = self.answers.iter();
        Scan {
            questionnaire: self.questionnaire.clone(),
            about: About {
                intervention: about.intervention.clone(),
                group: about.group.clone(),
                organisation: about.organisation.clone(),
                stage: self.stage,
                changed: self.changed,
                ..About::default()
            },
            answers: answers
                .map(|(id, answer)| (id.clone(), entry(answer)))
                .collect(),
            ..Scan::default()
        }
    }
}

impl Scan {
    /// Whether an action of the previous scan is in the plan again.
    pub fn goes_on_with(&self, earlier: &Action) -> bool {
        let mut actions = self.plan.actions.iter();
        !earlier.id.is_empty() && actions.any(|action| action.from == earlier.id)
    }

    /// The actions of the previous scan, in its order.
    pub fn earlier_actions(&self) -> &[Action] {
        let previous = self.previous.as_ref();
        previous.map_or(&[], |previous| &previous.actions)
    }

    /// The positions of the earlier actions that were not done and are not in the plan again.
    pub fn left_over(&self) -> Vec<usize> {
        let actions = self.earlier_actions().iter().enumerate();
        actions
            .filter(|(_, action)| !action.done && !self.goes_on_with(action))
            .map(|(at, _)| at)
            .collect()
    }
}
