//! Where people are: the working phase, and how sure that is.

use crate::questionnaire::{
    Holds, HoldsWhen, QuestionIx, Questionnaire, Role, SectionIx, Thresholds,
};
use crate::scan::Stage;

use super::reading::{Figures, Status, When, Working};
use super::sheet::Sheet;

/// So many key questions still ask for attention at most.
const MOST_ATTENTION: usize = 3;

/// The answers with the figures of every section: what the working phase is read from.
#[derive(Clone, Copy)]
pub(super) struct Readiness<'a> {
    pub(super) sheet: &'a Sheet<'a>,
    pub(super) figures: &'a [Figures],
    pub(super) thresholds: &'a Thresholds,
}

impl Readiness<'_> {
    /// The first phase in file order that holds people; maintenance when none of them does.
    pub(super) fn working(self, when: When) -> Working {
        let phases = self.sheet.questionnaire().phases();
        let mut applicable = phases
            .filter(|phase| self.figures[phase.0].applicable > 0)
            .peekable();
        if applicable.peek().is_none() {
            return Working::Nothing;
        }
        applicable
            .find(|phase| self.is_held_in(*phase, when))
            .map_or(Working::Maintenance, Working::Phase)
    }

    /// Whether this phase holds people, by its own line of the table.
    fn is_held_in(self, phase: SectionIx, when: When) -> bool {
        let figures = &self.figures[phase.0];
        match holds_when(self.sheet.questionnaire(), phase, when) {
            HoldsWhen::Never => false,
            HoldsWhen::Always => true,
            HoldsWhen::Weak => self.is_weak(figures),
            HoldsWhen::NotInOrder => !self.passes_for_in_order(figures),
        }
    }

    fn is_weak(self, figures: &Figures) -> bool {
        figures.status == Some(Status::Insufficient) || !figures.score_reaches(self.thresholds.weak)
    }

    /// In order, or high enough with only something unknown or not agreed in between. A low key
    /// question holds, also where the votes leave it in doubt.
    fn passes_for_in_order(self, figures: &Figures) -> bool {
        match figures.status {
            Some(Status::InOrder) => true,
            Some(Status::Uncertain) => {
                figures.critical_low.is_empty() && figures.score_reaches(self.thresholds.in_order)
            }
            Some(Status::Partly | Status::NotInOrder | Status::Insufficient) | None => false,
        }
    }

    /// Whether what is unknown could still turn the working phase into another one.
    pub(super) fn is_provisional(self, working: Working, when: When) -> bool {
        let is_uncertain = self.working_status(working) == Some(Status::Uncertain);
        is_uncertain
            || phases_before(self.sheet.questionnaire(), working)
                .any(|phase| self.could_still_hold(phase, when))
    }

    /// An earlier phase that is not in order, and could end under the line by which it holds.
    fn could_still_hold(self, phase: SectionIx, when: When) -> bool {
        let figures = &self.figures[phase.0];
        let line = match holds_when(self.sheet.questionnaire(), phase, when) {
            HoldsWhen::Never | HoldsWhen::Always => return false,
            HoldsWhen::NotInOrder => self.thresholds.in_order,
            HoldsWhen::Weak => self.thresholds.weak,
        };
        let is_not_in_order = figures
            .status
            .is_some_and(|status| status != Status::InOrder);
        is_not_in_order && !figures.low_reaches(line)
    }

    /// Whether a later phase is in order while the working phase is not.
    pub(super) fn is_mixed(self, working: Working) -> bool {
        let is_in_order = |phase: SectionIx| self.figures[phase.0].status == Some(Status::InOrder);
        working.phase().is_some_and(|phase| !is_in_order(phase))
            && phases_after(self.sheet.questionnaire(), working).any(is_in_order)
    }

    /// The first low key questions of the phases people have left behind.
    pub(super) fn attention(self, working: Working) -> Vec<QuestionIx> {
        phases_before(self.sheet.questionnaire(), working)
            .flat_map(|phase| self.sheet.critical_lows(phase))
            .take(MOST_ATTENTION)
            .collect()
    }

    fn working_status(self, working: Working) -> Option<Status> {
        working
            .phase()
            .and_then(|phase| self.figures[phase.0].status)
    }
}

/// How far practice is. A stage not asked is taken as before the start.
pub(super) fn when(stage: Option<Stage>) -> When {
    match stage {
        None | Some(Stage::NotStarted | Stage::Preparing) => When::Before,
        Some(Stage::Trying) => When::Trying,
        Some(Stage::Using | Stage::Routine) => When::Used,
    }
}

/// The phases before the working phase. In maintenance all phases lie behind.
pub(super) fn phases_before(
    questionnaire: &Questionnaire,
    working: Working,
) -> impl Iterator<Item = SectionIx> + '_ {
    let phases = questionnaire.phases();
    phases.take_while(move |phase| Some(*phase) != working.phase())
}

/// The phases after the working phase. In maintenance there is none.
pub(super) fn phases_after(
    questionnaire: &Questionnaire,
    working: Working,
) -> impl Iterator<Item = SectionIx> + '_ {
    let phases = questionnaire.phases();
    phases.filter(move |phase| working.phase().is_some_and(|working| *phase > working))
}

fn holds_when(questionnaire: &Questionnaire, phase: SectionIx, when: When) -> HoldsWhen {
    match questionnaire[phase].role {
        Role::Phase(holds) => at(holds, when),
        Role::Foundation | Role::Gate | Role::Core(_) | Role::Supporting(_) | Role::Informative => {
            HoldsWhen::Never
        }
    }
}

fn at(holds: Holds, when: When) -> HoldsWhen {
    match when {
        When::Before => holds.before,
        When::Trying => holds.trying,
        When::Used => holds.used,
    }
}
