//! Where people stand: what every rule of the advice looks at, and what it asks of a strategy.

use crate::questionnaire::{Fit, QuestionIx, Questionnaire, RoleKind, SectionIx, StrategyIx};

use crate::insight::counted::State;
use crate::insight::readiness;
use crate::insight::reading::{Figures, Status, Unmet, When, Working};
use crate::insight::share::Share;
use crate::insight::sheet::Sheet;

/// The answers, and where they say people are.
#[derive(Clone, Copy)]
pub(in crate::insight) struct Standing<'a> {
    pub(in crate::insight) sheet: &'a Sheet<'a>,
    pub(in crate::insight) figures: &'a [Figures],
    pub(in crate::insight) when: When,
    pub(in crate::insight) working: Working,
}

impl<'a> Standing<'a> {
    pub(super) fn questionnaire(self) -> &'a Questionnaire {
        self.sheet.questionnaire()
    }

    /// The questions of one section, in file order.
    pub(super) fn questions_of(self, section: SectionIx) -> impl Iterator<Item = QuestionIx> + 'a {
        self.questionnaire()[section].questions.iter().copied()
    }

    /// The questions advice is about: those of the working phase, in maintenance those of all phases.
    pub(super) fn questions_here(self) -> impl Iterator<Item = QuestionIx> + 'a {
        let is_here = move |section: SectionIx| match self.working {
            Working::Phase(phase) => section == phase,
            Working::Maintenance => self.questionnaire()[section].role.kind() == RoleKind::Phase,
            Working::Nothing => false,
        };
        let questionnaire = self.questionnaire();
        questionnaire
            .question_ixs()
            .filter(move |question| is_here(questionnaire[*question].section))
    }

    /// The phases still to come. In maintenance there is none.
    pub(super) fn phases_after(self) -> impl Iterator<Item = SectionIx> + 'a {
        readiness::phases_after(self.questionnaire(), self.working)
    }

    /// Whether too little is known of the working phase to say what helps in it.
    pub(super) fn is_insufficient(self) -> bool {
        let phase = self.working.phase();
        phase.is_some_and(|phase| self.figures[phase.0].status == Some(Status::Insufficient))
    }

    /// Whether a section is in order.
    pub(super) fn is_in_order(self, section: SectionIx) -> bool {
        self.figures[section.0].status == Some(Status::InOrder)
    }

    /// How a strategy fits now; in maintenance, how it fits the last phase.
    pub(super) fn fit(self, strategy: StrategyIx) -> Fit {
        let phase = match self.working {
            Working::Phase(phase) => Some(phase),
            Working::Maintenance => self.questionnaire().phases().next_back(),
            Working::Nothing => None,
        };
        let strategy = &self.questionnaire()[strategy];
        phase.map_or(Fit::Little, |phase| strategy.fit_in(phase))
    }

    /// The strategies of a question, in the author's order of preference for how far practice is.
    pub(super) fn strategies_for(self, question: QuestionIx) -> &'a [StrategyIx] {
        let question = &self.questionnaire()[question];
        match &question.once_begun {
            Some(once_begun) if self.when != When::Before => once_begun,
            Some(_) | None => &question.strategies,
        }
    }

    /// The strategies of a question that are free, in the author's order.
    pub(super) fn free_for(self, question: QuestionIx) -> impl Iterator<Item = StrategyIx> + 'a {
        let strategies = self.strategies_for(question).iter().copied();
        strategies.filter(move |strategy| self.is_free(*strategy))
    }

    /// Not running, not done, and not said to be arranged already.
    fn is_free(self, strategy: StrategyIx) -> bool {
        let arranged_by = self.questionnaire()[strategy].arranged_by;
        let is_arranged =
            arranged_by.is_some_and(|question| self.sheet.share_is(question, Share::is_good));
        !is_arranged && !self.sheet.is_running_or_done(strategy)
    }

    /// The strategies of a question that run or are done, and did not do enough yet.
    pub(super) fn already_for(self, question: QuestionIx) -> impl Iterator<Item = StrategyIx> + 'a {
        let strategies = self.strategies_for(question).iter().copied();
        strategies.filter(move |strategy| self.sheet.is_running_or_done(*strategy))
    }

    /// What has to be arranged before a strategy makes sense, in file order.
    pub(super) fn unmet(self, strategy: StrategyIx) -> Vec<Unmet> {
        let needs = self.questionnaire()[strategy].needs.iter();
        needs
            .map(|need| need.question)
            .filter(|question| !self.is_met(*question))
            .map(|question| Unmet {
                question,
                open: self.sheet.state(question) == State::Open,
            })
            .collect()
    }

    fn is_met(self, need: QuestionIx) -> bool {
        match self.sheet.state(need) {
            State::Hidden | State::NotApplicable => true,
            State::Open | State::Unknown => false,
            State::Chosen(_) => self.sheet.share_is(need, Share::is_good),
        }
    }

    /// Whether a need of this strategy is a key question that is low.
    pub(super) fn needs_a_critical_low(self, strategy: StrategyIx) -> bool {
        let mut needs = self.questionnaire()[strategy].needs.iter();
        needs.any(|need| self.sheet.is_critical_low(need.question))
    }
}
