//! What the answers mean: the result of `insight`, plain data that screens and reports only word.

use crate::questionnaire::{Fit, Pillar, QuestionIx, SectionIx, StrategyIx};

use super::group::GroupReading;

/// Everything that is read from one scan.
#[derive(Debug, Clone, PartialEq)]
pub struct Insight {
    /// Figures of every section, in file order.
    pub figures: Vec<Figures>,
    /// How the questionnaire's model reads them.
    pub reading: Reading,
    /// Where a group agrees and where not; none without a group and without votes.
    pub group: Option<GroupReading>,
}

/// What a model reads from the figures.
#[derive(Debug, Clone, PartialEq)]
pub enum Reading {
    /// By implementation phase.
    Phases(Box<PhaseReading>),
    /// By rules in order.
    Verdict(Outcome),
}

/// The figures of one section over its visible questions.
///
/// Points and maxima are whole numbers; every comparison is made on them, percentages are for
/// showing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figures {
    /// The section.
    pub section: SectionIx,
    /// Questions that are not "not applicable".
    pub applicable: usize,
    /// Questions with a choice.
    pub answered: usize,
    /// Points of the answered questions.
    pub points: u32,
    /// Highest points of the answered questions.
    pub answered_max: u32,
    /// Highest points of the applicable questions.
    pub applicable_max: u32,
    /// Key questions with at most a quarter of their points.
    pub critical_low: Vec<QuestionIx>,
    /// Key questions unknown or open.
    pub critical_unknown: Vec<QuestionIx>,
    /// In words; none in the verdict model and for sections without applicable questions.
    pub status: Option<Status>,
    /// Much is arranged, and people do not notice it yet.
    pub effort_not_landing: bool,
    /// Every answered state question rests on an own impression.
    pub impression_only: bool,
    /// The status is uncertain because a group did not agree: its votes allow for more than one.
    pub no_agreement: bool,
    /// Points with the lowest and with the highest votes; none where the group agreed on everything.
    pub by_votes: Option<(u32, u32)>,
}

impl Figures {
    /// Applicable questions without a choice: "don't know" or open.
    pub fn unknown(&self) -> usize {
        self.applicable - self.answered
    }

    /// Points when every unknown counts as 0.
    pub fn low_points(&self) -> u32 {
        self.points
    }

    /// Points when every unknown counts in full.
    pub fn high_points(&self) -> u32 {
        self.points + (self.applicable_max - self.answered_max)
    }

    /// Percentage over the answered questions; none when nothing is answered.
    pub fn score(&self) -> Option<f64> {
        percent(self.points, self.answered_max)
    }

    /// Percentage when every unknown counts as 0; none without applicable questions.
    pub fn low(&self) -> Option<f64> {
        percent(self.low_points(), self.applicable_max)
    }

    /// Percentage when every unknown counts in full; none without applicable questions.
    pub fn high(&self) -> Option<f64> {
        percent(self.high_points(), self.applicable_max)
    }

    /// Share of the applicable questions that is answered; none without applicable questions.
    pub fn coverage(&self) -> Option<f64> {
        (self.applicable > 0).then(|| self.answered as f64 / self.applicable as f64)
    }

    /// Whether the score is at least this percentage, in whole numbers.
    pub fn score_reaches(&self, whole_percent: u32) -> bool {
        reaches(self.points, self.answered_max, whole_percent)
    }

    /// Whether there is a score and it is under this percentage, in whole numbers.
    pub fn score_is_below(&self, whole_percent: u32) -> bool {
        self.answered_max > 0 && !self.score_reaches(whole_percent)
    }

    /// Whether the lowest possible score is at least this percentage, in whole numbers.
    pub fn low_reaches(&self, whole_percent: u32) -> bool {
        reaches(self.low_points(), self.applicable_max, whole_percent)
    }

    /// Whether the highest possible score is at least this percentage, in whole numbers.
    pub fn high_reaches(&self, whole_percent: u32) -> bool {
        reaches(self.high_points(), self.applicable_max, whole_percent)
    }
}

/// Whether `points` of `max` is at least this percentage. Nothing of nothing is not.
pub(super) fn reaches(points: u32, max: u32, whole_percent: u32) -> bool {
    max > 0 && 100 * u64::from(points) >= u64::from(whole_percent) * u64::from(max)
}

fn percent(part: u32, whole: u32) -> Option<f64> {
    (whole > 0).then(|| 100.0 * f64::from(part) / f64::from(whole))
}

/// The state of a section in words. Conventions, no norms.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// In order.
    InOrder,
    /// On the way.
    Partly,
    /// Not yet in order.
    NotInOrder,
    /// What is unknown could still change it.
    Uncertain,
    /// Too little is known; no score is shown.
    Insufficient,
}

/// The reading of the phase model.
#[derive(Debug, Clone, PartialEq)]
pub struct PhaseReading {
    /// How far practice is.
    pub when: When,
    /// Where people are.
    pub working: Working,
    /// The working phase could still turn out to be another one.
    pub provisional: bool,
    /// A group did not agree, and its votes allow for another working phase.
    pub no_agreement: bool,
    /// A later phase is in order while the working phase is not.
    pub mixed: bool,
    /// Key questions of earlier phases that are low.
    pub attention: Vec<QuestionIx>,
    /// Points to work on, most pressing first.
    pub points: Vec<QuestionIx>,
    /// What to do first, in the order to do it.
    pub do_first: Vec<Advised>,
    /// Points of the foundation, apart from the advice.
    pub foundation: Vec<QuestionIx>,
    /// What is better done later, most serious first; all of them.
    pub not_yet: Vec<NotYet>,
    /// What is worth asking around about.
    pub find_out: Vec<QuestionIx>,
    /// Questions of the working phase still open.
    pub open: usize,
    /// What is arranged early, whatever the phase.
    pub prepare: Vec<QuestionIx>,
    /// What goes well.
    pub strengths: Vec<QuestionIx>,
    /// More is planned than people can carry.
    pub too_many: bool,
    /// The second reading of the same answers; only pillars with applicable questions.
    pub pillars: Vec<PillarFigures>,
}

/// How far practice is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// Nobody works with it yet.
    Before,
    /// A trial runs.
    Trying,
    /// It is used.
    Used,
}

/// Where people are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Working {
    /// In this phase.
    Phase(SectionIx),
    /// Past all phases; what is left is keeping it up.
    Maintenance,
    /// Nowhere: no phase has applicable questions.
    Nothing,
}

impl Working {
    /// The working phase, where there is one.
    pub fn phase(self) -> Option<SectionIx> {
        match self {
            Working::Phase(section) => Some(section),
            Working::Maintenance | Working::Nothing => None,
        }
    }
}

/// Something to do first, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Advised {
    /// What to do.
    pub step: Step,
    /// Because of which answers; never empty.
    pub because: Vec<QuestionIx>,
    /// What has to be arranged first; empty for a first step.
    pub unmet: Vec<Unmet>,
    /// Why it is among the three.
    pub ground: Ground,
    /// Strategies for the same questions that run or are done without having done enough yet.
    pub already: Vec<StrategyIx>,
}

/// What is advised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// A strategy, and how it fits now.
    Strategy(StrategyIx, Fit),
    /// The question's own first step, where no strategy fits.
    FirstStep(QuestionIx),
}

impl Step {
    /// The strategy, where it is one.
    pub fn strategy(self) -> Option<StrategyIx> {
        match self {
            Step::Strategy(strategy, _) => Some(strategy),
            Step::FirstStep(_) => None,
        }
    }
}

/// Why something is advised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ground {
    /// A point of the working phase, or of all phases in maintenance.
    Point,
    /// It has to be arranged early, and it is urgent.
    Urgent,
    /// A low key question of the next phase.
    LookAhead,
}

/// A need that is not met.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unmet {
    /// The question that has to be good enough.
    pub question: QuestionIx,
    /// Whether it is still to be filled in. "Don't know" has been filled in.
    pub open: bool,
}

/// Something better done later.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotYet {
    /// The strategy.
    pub strategy: StrategyIx,
    /// What to do with it.
    pub action: Wait,
    /// How it fits now.
    pub fit: Fit,
    /// What to do first in its place, best first; empty when nothing of the list fits.
    pub instead: Vec<StrategyIx>,
    /// What still has to be reached for it.
    pub unmet: Vec<Unmet>,
    /// The later phase where it does come; none when it fits none.
    pub comes_in: Option<SectionIx>,
    /// Why nevertheless, as given; may be empty.
    pub reason: String,
}

/// What to do with something that comes too early. The order is the order shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wait {
    /// It is planned: wait with it.
    Wait,
    /// It runs: do not stop it, do not make it larger.
    Hold,
    /// It is done: do not repeat it now.
    NoRepeat,
}

/// The figures of one pillar over all sections.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PillarFigures {
    /// The pillar.
    pub pillar: Pillar,
    /// Points of its answered questions.
    pub points: u32,
    /// Highest points of its answered questions.
    pub answered_max: u32,
    /// Questions answered.
    pub answered: usize,
    /// Questions applicable.
    pub applicable: usize,
}

/// The outcome of the verdict model.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    /// Position of the verdict in the questionnaire's rules.
    pub verdict: usize,
    /// Why it holds: the conditions that fired, with what made them true. Empty for the last.
    pub because: Vec<Fired>,
    /// Answering every unknown with the lowest choice would give another verdict, or other votes of a
    /// group that did not agree.
    pub provisional: bool,
    /// A group did not agree, and its votes allow for another verdict.
    pub no_agreement: bool,
    /// Sections to develop first, at most as many as the questionnaire says.
    pub points: Vec<SectionIx>,
    /// Gates that are not a full yes, open and unknown ones too, whatever the verdict.
    pub gates: Vec<QuestionIx>,
    /// "Don't know" worth asking around about: gates first, then core sections, then the others.
    pub find_out: Vec<QuestionIx>,
    /// Questions still open, "don't know" not among them.
    pub open: usize,
    /// What goes well.
    pub strengths: Vec<QuestionIx>,
}

/// What made a condition of a verdict true, for "this rule applies because".
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fired {
    /// These questions are answered so.
    Answered(Vec<QuestionIx>),
    /// These questions are unknown or open.
    Unknown(Vec<QuestionIx>),
    /// These sections score below the percentage.
    Below(Vec<SectionIx>, u32),
    /// Too little is known of these sections.
    KnownBelow(Vec<SectionIx>),
    /// A condition does not hold, as the rule asks.
    Otherwise,
}
