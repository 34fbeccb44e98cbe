//! What counts: every question with the answer a scan gives it, resolved once.
//!
//! All that can be odd about a scan ends here. Beyond this file a question has one of five states
//! and one way it was reached, and answers, strategies and sections are known by their position.

use crate::questionnaire::{Choice, QuestionIx, Questionnaire, SectionIx, StrategyIx};
use crate::scan::{Activity, ActivityState, Basis, Depth, Scan, Stage};

use super::agreement::Agreement;
use super::condition;
use super::counted::{Counted, Origin, State};
use super::share::Share;

/// What counts of one scan.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet<'a> {
    questionnaire: &'a Questionnaire,
    counted: Vec<Counted>,
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
            counted: vec![Counted::HIDDEN; count],
            bases: vec![None; count],
            activities: activities.map(|one| scan.strategies.get(&one.id)).collect(),
            stage: scan.about.stage,
        };
        // In file order: a condition to show a question looks at the states before it.
        for question in questionnaire.question_ixs() {
            if in_chosen_depth(questionnaire, scan, question) && sheet.is_shown(question) {
                let entry = scan.answers.get(&questionnaire[question].id);
                sheet.counted[question.0] = Counted::of(questionnaire, scan, question);
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
            worst.counted[question.0].state = State::Chosen(lowest);
        }
        worst
    }

    /// Whether a group did not agree on something that is asked.
    pub(super) fn lacks_agreement(&self) -> bool {
        self.visible()
            .any(|question| self.is_without_agreement(question))
    }

    /// The same sheet as if a group had agreed on its lowest, and on its highest vote, wherever it did
    /// not. What is visible stays so. All other votes lie between these two.
    pub(super) fn at_extreme_votes(&self) -> [Sheet<'a>; 2] {
        let (mut lowest, mut highest) = (self.clone(), self.clone());
        for counted in &mut lowest.counted {
            counted.at_vote(|(low, _)| low);
        }
        for counted in &mut highest.counted {
            counted.at_vote(|(_, high)| high);
        }
        [lowest, highest]
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
        self.counted[question.0].state
    }

    /// How the answer to a question was reached.
    pub fn origin(&self, question: QuestionIx) -> Origin {
        self.counted[question.0].origin
    }

    /// The votes of a group on a question: those of the last round that counts.
    pub fn votes(&self, question: QuestionIx) -> Option<&Agreement> {
        self.counted[question.0].votes.as_ref()
    }

    /// Whether a group voted on a question and has not agreed on an answer.
    pub fn is_without_agreement(&self, question: QuestionIx) -> bool {
        self.is_visible(question) && matches!(self.origin(question), Origin::Middle(_))
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
