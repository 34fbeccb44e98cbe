//! Counting and adding up: the figures of any set of questions.

use crate::questionnaire::QuestionIx;

use super::counted::State;
use super::reading::reaches;
use super::sheet::Sheet;

/// What a set of questions adds up to. Hidden questions and "not applicable" do not count.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Tally {
    pub(super) applicable: usize,
    pub(super) answered: usize,
    pub(super) points: u32,
    pub(super) answered_max: u32,
    pub(super) applicable_max: u32,
}

impl Tally {
    /// Adds up these questions.
    pub(super) fn of(sheet: &Sheet, questions: impl IntoIterator<Item = QuestionIx>) -> Tally {
        let mut tally = Tally::default();
        for question in questions {
            let scale = sheet.questionnaire().scale_of(question);
            match sheet.state(question) {
                State::Hidden | State::NotApplicable => {}
                State::Unknown | State::Open => tally.add_unknown(scale.max()),
                State::Chosen(choice) => tally.add_answer(scale[choice].points, scale.max()),
            }
        }
        tally
    }

    fn add_unknown(&mut self, max: u32) {
        self.applicable += 1;
        self.applicable_max += max;
    }

    fn add_answer(&mut self, points: u32, max: u32) {
        self.add_unknown(max);
        self.answered += 1;
        self.answered_max += max;
        self.points += points;
    }

    /// Whether the score is at least this percentage. Without answers there is no score.
    pub(super) fn score_reaches(self, whole_percent: u32) -> bool {
        reaches(self.points, self.answered_max, whole_percent)
    }

    /// Whether the score is under this percentage. Without answers there is no score.
    pub(super) fn score_is_below(self, whole_percent: u32) -> bool {
        self.answered_max > 0 && !self.score_reaches(whole_percent)
    }
}
