//! What to do first: one walk along the points, each joining what is chosen already or choosing.

use crate::insight::reading::{Advised, Ground, Step};
use crate::questionnaire::{Fit, QuestionIx, SectionIx, StrategyIx};

use super::Standing;
use super::order::prerequisites_first;

/// What to do first, in the order to do it: at most as much as the questionnaire says.
pub(in crate::insight) fn do_first(
    standing: Standing,
    points: &[QuestionIx],
    urgent: Option<QuestionIx>,
) -> Vec<Advised> {
    let most = standing.questionnaire().most;
    let mut choices = Choices {
        standing,
        chosen: Vec::new(),
    };
    let mut points = points.iter().copied();
    if let Some(urgent) = urgent {
        choices.walk(&mut points, most.saturating_sub(1));
        choices.add_urgent(urgent);
    }
    // What is urgent took the last slot, unless something chosen already serves it too.
    choices.walk(&mut points, most);
    choices.look_ahead(most);
    let chosen = choices.chosen.into_iter();
    let advised: Vec<Advised> = chosen.map(|one| one.advised(standing)).collect();
    prerequisites_first(standing.questionnaire(), &advised)
}

/// The strategy for a question: per sign the first free one that needs no low key question, else
/// the first free one.
pub(super) fn choose(
    standing: Standing,
    question: QuestionIx,
    signs: &[Fit],
) -> Option<StrategyIx> {
    signs.iter().find_map(|sign| {
        let fitting = || {
            let free = standing.free_for(question);
            free.filter(|strategy| standing.fit(*strategy) == *sign)
        };
        fitting()
            .find(|strategy| !standing.needs_a_critical_low(*strategy))
            .or_else(|| fitting().next())
    })
}

/// What is chosen so far.
struct Choices<'a> {
    standing: Standing<'a>,
    chosen: Vec<Chosen>,
}

struct Chosen {
    step: Step,
    because: Vec<QuestionIx>,
    ground: Ground,
}

impl Choices<'_> {
    /// Walks along the points until so many slots are taken.
    fn walk(&mut self, points: &mut impl Iterator<Item = QuestionIx>, slots: usize) {
        while self.chosen.len() < slots {
            let Some(point) = points.next() else { break };
            self.add_point(point);
        }
    }

    /// A point joins, else chooses; one without a fitting strategy shows its own first step.
    fn add_point(&mut self, point: QuestionIx) {
        if self.joins(point) {
            return;
        }
        match choose(self.standing, point, &[Fit::Fits, Fit::Helps]) {
            Some(strategy) => self.add_strategy(strategy, point, Ground::Point),
            None => self.add(Step::FirstStep(point), point, Ground::Point),
        }
    }

    fn add_urgent(&mut self, question: QuestionIx) {
        if let Some(strategy) = choose(self.standing, question, &[Fit::Fits]) {
            self.add_strategy(strategy, question, Ground::Urgent);
        }
    }

    /// Slots left over go to the low key questions of the next phase, where that is possible.
    fn look_ahead(&mut self, slots: usize) {
        let Some(phase) = next_phase_to_work_on(self.standing) else {
            return;
        };
        for question in self.standing.sheet.critical_lows(phase) {
            if self.chosen.len() >= slots {
                break;
            }
            if self.joins(question) {
                continue;
            }
            if let Some(strategy) = choose(self.standing, question, &[Fit::Fits]) {
                self.add_strategy(strategy, question, Ground::LookAhead);
            }
        }
    }

    /// Joins the first of the question's free fitting strategies that is chosen already.
    fn joins(&mut self, question: QuestionIx) -> bool {
        let standing = self.standing;
        let mut chosen_already = standing
            .free_for(question)
            .filter(|strategy| standing.fit(*strategy).is_advisable())
            .filter_map(|strategy| self.position_of(strategy));
        match chosen_already.next() {
            Some(position) => {
                self.join(position, question);
                true
            }
            None => false,
        }
    }

    fn position_of(&self, strategy: StrategyIx) -> Option<usize> {
        let mut chosen = self.chosen.iter();
        chosen.position(|chosen| chosen.step.strategy() == Some(strategy))
    }

    fn join(&mut self, position: usize, question: QuestionIx) {
        let because = &mut self.chosen[position].because;
        if !because.contains(&question) {
            because.push(question);
        }
    }

    /// Adds a strategy, or joins it: none is advised twice.
    fn add_strategy(&mut self, strategy: StrategyIx, question: QuestionIx, ground: Ground) {
        if let Some(position) = self.position_of(strategy) {
            self.join(position, question);
        } else {
            let fit = self.standing.fit(strategy);
            self.add(Step::Strategy(strategy, fit), question, ground);
        }
    }

    fn add(&mut self, step: Step, question: QuestionIx, ground: Ground) {
        self.chosen.push(Chosen {
            step,
            because: vec![question],
            ground,
        });
    }
}

impl Chosen {
    fn advised(self, standing: Standing) -> Advised {
        let strategy = self.step.strategy();
        Advised {
            unmet: strategy.map_or_else(Vec::new, |strategy| standing.unmet(strategy)),
            already: already(standing, &self.because),
            step: self.step,
            because: self.because,
            ground: self.ground,
        }
    }
}

/// What runs or is done for these questions, each once.
fn already(standing: Standing, because: &[QuestionIx]) -> Vec<StrategyIx> {
    let mut already = Vec::new();
    for strategy in because
        .iter()
        .flat_map(|question| standing.already_for(*question))
    {
        if !already.contains(&strategy) {
            already.push(strategy);
        }
    }
    already
}

/// The next phase that is not in order and not empty; none when that is the last one, or while too
/// little is known of the working phase.
fn next_phase_to_work_on(standing: Standing) -> Option<SectionIx> {
    if standing.is_insufficient() {
        return None;
    }
    let last = standing.questionnaire().phases().next_back();
    standing
        .phases_after()
        .filter(|phase| standing.figures[phase.0].applicable > 0)
        .find(|phase| !standing.is_in_order(*phase))
        .filter(|phase| Some(*phase) != last)
}
