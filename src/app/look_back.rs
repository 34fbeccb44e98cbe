//! Looking back at what was agreed the previous time: the rows of that screen.

use super::{Layer, OpenScan};
use crate::lang::Words;
use crate::questionnaire::QuestionIx;
use crate::wording;

/// A row of the screen that looks back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LookBackRow {
    /// An action of the previous scan, by its position.
    Action(usize),
    /// Takes along everything that was not done.
    TakeAll,
    /// On to the questions.
    GoOn,
}

impl OpenScan {
    /// Whether actions were agreed the previous time.
    pub fn looks_back(&self) -> bool {
        !self.scan().earlier_actions().is_empty()
    }

    /// The rows of the screen that looks back: the actions; what was not done, while there is any of it
    /// that is not taken along; on to the questions.
    pub fn look_back_rows(&self) -> Vec<LookBackRow> {
        let actions = 0..self.scan().earlier_actions().len();
        let mut rows: Vec<LookBackRow> = actions.map(LookBackRow::Action).collect();
        if !self.scan().left_over().is_empty() {
            rows.push(LookBackRow::TakeAll);
        }
        rows.push(LookBackRow::GoOn);
        rows
    }

    /// The row at a position; behind the last the last one.
    pub fn look_back_row(&self, at: usize) -> LookBackRow {
        let rows = self.look_back_rows();
        rows.get(at).copied().unwrap_or(LookBackRow::GoOn)
    }

    /// What was answered to a question the previous time, in words; none where it was open.
    pub fn last_time(&self, words: &Words, question: QuestionIx) -> Option<String> {
        wording::last_time(words, &self.questionnaire, self.scan(), question)
    }

    /// Whether a scan begins by looking back: it goes on from another one, and nothing was said in it yet.
    pub fn begins_with_the_past(&self) -> bool {
        let nothing_said = self.answered() == 0 && self.scan().session.place.step.is_none();
        self.scan().previous.is_some() && nothing_said
    }
}

impl Layer {
    /// Whether it is the screen that looks back.
    pub fn is_look_back(&self) -> bool {
        matches!(self, Layer::LookBack(_))
    }
}
