//! How many minutes each part of a session needs: guide values, from a session of twenty questions.

/// How many stages there are.
pub(super) const STAGES: usize = 5;
/// The stage with which it still fits.
pub(super) const ENOUGH: usize = 2;

/// The minutes with which a part reaches each stage, and its share of what is left over after the
/// last. The stages: closing is safe; the very least; enough; what is usual, but for talking; what is
/// usual. So talking is the first to shrink.
#[derive(Debug, Clone, Copy)]
pub(super) struct Needs {
    pub(super) stages: [u32; STAGES],
    pub(super) share: u32,
}

impl Needs {
    pub(super) const GUESS: Needs = Needs::new([0, 1, 2, 3, 3], 1);
    pub(super) const RULES: Needs = Needs::new([0, 1, 1, 2, 2], 0);
    pub(super) const PRACTICE: Needs = Needs::new([0, 0, 2, 2, 2], 1);
    pub(super) const ACTIONS: Needs = Needs::new([0, 3, 8, 12, 12], 8);
    pub(super) const CLOSING: Needs = Needs::new([3, 3, 6, 8, 8], 4);
    /// Minutes for a difference with which it is still worth talking about.
    pub(super) const TALK: u32 = 3;
    const USUAL_TALK: u32 = 5;
    /// Seconds for a question, at the very least and as is usual.
    const VOTE: u32 = 20;
    const USUAL_VOTE: u32 = 45;

    const fn new(stages: [u32; STAGES], share: u32) -> Needs {
        Needs { stages, share }
    }

    pub(super) fn of_votes(questions: u32) -> Needs {
        let minutes = |seconds: u32| questions.saturating_mul(seconds).div_ceil(60);
        let usual = minutes(Needs::USUAL_VOTE);
        Needs::new([0, minutes(Needs::VOTE), usual, usual, usual], 2)
    }

    pub(super) fn of_talks(differences: u32) -> Needs {
        let enough = differences.saturating_mul(Needs::TALK);
        let usual = differences.saturating_mul(Needs::USUAL_TALK);
        Needs::new([0, 0, enough, enough, usual], 12)
    }

    pub(super) fn and(self, other: Needs) -> Needs {
        let mut sum = self;
        for (here, there) in sum.stages.iter_mut().zip(other.stages) {
            *here = here.saturating_add(there);
        }
        sum.share += other.share;
        sum
    }
}
