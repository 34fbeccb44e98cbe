//! What counts: every question with the answer a scan gives it, resolved once.
//!
//! All that can be odd about a scan ends here. Beyond this file a question has one of five states,
//! and answers, strategies and sections are known by their position.

use crate::questionnaire::{Choice, ChoiceIx, QuestionIx, Questionnaire, SectionIx, StrategyIx};
use crate::scan::{Activity, ActivityState, Answer, Basis, Depth, Entry, Scan, Stage};

use super::condition;
use super::counted::counted;
use super::share::Share;

/// How a question stands in one scan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Not asked. Whatever is stored for it does not count.
    Hidden,
    /// Asked, without an answer.
    Open,
    /// "Don't know".
    Unknown,
    /// "Not applicable".
    NotApplicable,
    /// A choice of its scale.
    Chosen(ChoiceIx),
}

/// What counts of one scan.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet<'a> {
    questionnaire: &'a Questionnaire,
    states: Vec<State>,
    bases: Vec<Option<Basis>>,
    activities: Vec<Option<&'a Activity>>,
    stage: Option<Stage>,
}

impl<'a> Sheet<'a> {
    /// What counts of `scan` as answers to `questionnaire`. What the questionnaire does not have is
    /// ignored.
    pub fn of(questionnaire: &'a Questionnaire, scan: &'a Scan) -> Sheet<'a> {
        let count = questionnaire.questions.len();
        let activities = questionnaire.strategies.iter();
        let mut sheet = Sheet {
            questionnaire,
            states: vec![State::Hidden; count],
            bases: vec![None; count],
            activities: activities.map(|one| scan.strategies.get(&one.id)).collect(),
            stage: scan.about.stage,
        };
        // In file order: a condition to show a question looks at the states before it.
        for question in questionnaire.question_ixs() {
            if in_chosen_depth(questionnaire, scan, question) && sheet.is_shown(question) {
                let entry = scan.answers.get(&questionnaire[question].id);
                sheet.states[question.0] = state(questionnaire, question, entry);
                sheet.bases[question.0] = entry.and_then(|entry| entry.basis);
            }
        }
        sheet
    }

    /// The same sheet with the lowest choice for everything unknown or open. What is visible stays so.
    #[must_use]
    pub fn at_worst(&self) -> Sheet<'a> {
        let mut worst = self.clone();
        for question in self
            .visible()
            .filter(|question| self.is_not_known(*question))
        {
            let lowest = self.questionnaire.scale_of(question).lowest();
            worst.states[question.0] = State::Chosen(lowest);
        }
        worst
    }

    /// The questionnaire that is answered.
    pub fn questionnaire(&self) -> &'a Questionnaire {
        self.questionnaire
    }

    /// How far the group is; none while not asked.
    pub fn stage(&self) -> Option<Stage> {
        self.stage
    }

    /// How a question stands.
    pub fn state(&self, question: QuestionIx) -> State {
        self.states[question.0]
    }

    /// How the answer to a question is known; none on hidden questions.
    pub fn basis(&self, question: QuestionIx) -> Option<Basis> {
        self.bases[question.0]
    }

    /// The questions that are asked, in file order.
    pub fn visible(&self) -> impl Iterator<Item = QuestionIx> + '_ {
        let questions = self.questionnaire.question_ixs();
        questions.filter(|question| self.is_visible(*question))
    }

    /// Whether a question is asked.
    pub fn is_visible(&self, question: QuestionIx) -> bool {
        self.state(question) != State::Hidden
    }

    /// Whether a question is asked and has no choice: "don't know" or open.
    pub fn is_not_known(&self, question: QuestionIx) -> bool {
        matches!(self.state(question), State::Unknown | State::Open)
    }

    /// The choice that answers a question.
    pub fn choice(&self, question: QuestionIx) -> Option<&'a Choice> {
        match self.state(question) {
            State::Chosen(choice) => Some(&self.questionnaire.scale_of(question)[choice]),
            State::Hidden | State::Open | State::Unknown | State::NotApplicable => None,
        }
    }

    /// The points of a question's answer; none without a choice.
    pub fn share(&self, question: QuestionIx) -> Option<Share> {
        let choice = self.choice(question)?;
        let max = self.questionnaire.scale_of(question).max();
        Some(Share::new(choice.points, max))
    }

    /// Whether a question is answered, and its share of the points is such.
    pub fn share_is(&self, question: QuestionIx, such: fn(Share) -> bool) -> bool {
        self.share(question).is_some_and(such)
    }

    /// Whether a key question has at most a quarter of its points.
    pub fn is_critical_low(&self, question: QuestionIx) -> bool {
        self.questionnaire[question].critical && self.share_is(question, Share::is_low)
    }

    /// Whether a key question is "don't know" or open.
    pub fn is_critical_unknown(&self, question: QuestionIx) -> bool {
        self.questionnaire[question].critical && self.is_not_known(question)
    }

    /// The key questions of a section that are low, in file order.
    pub fn critical_lows(&self, section: SectionIx) -> impl Iterator<Item = QuestionIx> + '_ {
        let questions = self.questionnaire[section].questions.iter().copied();
        questions.filter(|question| self.is_critical_low(*question))
    }

    /// What is being done of a strategy.
    pub fn activity(&self, strategy: StrategyIx) -> Option<&'a Activity> {
        self.activities[strategy.0]
    }

    /// Whether a strategy runs or is done.
    pub fn is_running_or_done(&self, strategy: StrategyIx) -> bool {
        let activity = self.activity(strategy);
        activity.is_some_and(|activity| {
            matches!(activity.state, ActivityState::Running | ActivityState::Done)
        })
    }

    fn is_shown(&self, question: QuestionIx) -> bool {
        let show_if = self.questionnaire[question].show_if.as_ref();
        show_if.is_none_or(|condition| condition::holds(self, condition))
    }
}

/// The short version, all of a deepened section, or everything.
fn in_chosen_depth(questionnaire: &Questionnaire, scan: &Scan, question: QuestionIx) -> bool {
    let question = &questionnaire[question];
    match scan.questionnaire.depth {
        Depth::Full => true,
        Depth::Short if question.short => true,
        Depth::Short => {
            let section = &questionnaire[question.section].id;
            scan.questionnaire.deepened.contains(section)
        }
    }
}

/// The state of a visible question. An answer the question does not offer leaves it open.
fn state(questionnaire: &Questionnaire, question: QuestionIx, entry: Option<&Entry>) -> State {
    match entry.and_then(counted) {
        Some(Answer::Choice(code)) => {
            let choice = questionnaire.scale_of(question).choice_with_code(code);
            choice.map_or(State::Open, State::Chosen)
        }
        Some(Answer::Unknown) => State::Unknown,
        Some(Answer::NotApplicable(_)) if questionnaire[question].not_applicable => {
            State::NotApplicable
        }
        Some(Answer::NotApplicable(_)) | None => State::Open,
    }
}
