//! The time of a session, divided over what is left. No clock: the minutes are passed in.
//!
//! Minutes are handed out one by one, each to the part that is furthest behind on its way to the next
//! [stage](Needs). So they always add up, and with one minute more no part gets fewer.

use crate::questionnaire::Questionnaire;
use crate::scan::{Entry, Order, Scan, Step};

use super::GroupReading;

mod needs;

use needs::{ENOUGH, Needs, STAGES};

/// So many differences are talked about first.
pub(super) const FIRST: usize = 5;

/// How long a whole session takes when nobody says so, in minutes.
pub const USUAL_MINUTES: u32 = 90;

/// A part of a session that takes time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AgendaPart {
    /// The first guess, the ground rules and the practice question.
    Start,
    /// Voting on the questions.
    Vote,
    /// Question by question: voting and talking in turn.
    VoteAndTalk,
    /// Talking about the differences.
    Talk,
    /// What the answers say, and who does what when.
    Actions,
    /// The closing round.
    Closing,
}

impl AgendaPart {
    /// All, in order.
    pub const ALL: [AgendaPart; 6] = [
        AgendaPart::Start,
        AgendaPart::Vote,
        AgendaPart::VoteAndTalk,
        AgendaPart::Talk,
        AgendaPart::Actions,
        AgendaPart::Closing,
    ];
}

/// What of a session is still to come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ahead {
    /// The steps that are not done, the current one among them.
    pub steps: Vec<Step>,
    /// How many questions are not voted on yet.
    pub questions: u32,
    /// How many differences are still to be talked about.
    pub differences: u32,
    /// In which order the group votes and talks.
    pub order: Order,
}

impl Ahead {
    /// What is ahead of the group of this scan. Until all is voted on nobody knows how many
    /// differences there are: then as many are expected as are talked about first.
    pub fn of(questionnaire: &Questionnaire, scan: &Scan, reading: &GroupReading) -> Ahead {
        let now = scan.session.place.step.unwrap_or(Step::Guess);
        // Who looked at what comes behind the votes before there are any is still at the beginning.
        let is_voted = |entry: &Entry| !entry.rounds.is_empty() || entry.answer.is_some();
        let voted = scan.answers.values().any(is_voted);
        let now = if now > Step::Vote && !voted {
            Step::Guess
        } else {
            now
        };
        let guesses = questionnaire.phases().next().is_some();
        let is_ahead = |step: &Step| *step >= now && (guesses || *step != Step::Guess);
        let first = reading.discussion().first.iter();
        let found = first
            .filter(|question| !reading.is_agreed(**question))
            .count();
        let open = reading.to_vote.len();
        let room = FIRST - reading.discussion().first.len();
        Ahead {
            steps: Step::ALL.into_iter().filter(is_ahead).collect(),
            questions: open as u32,
            differences: (found + open.min(room)) as u32,
            order: scan.group.map_or_else(Order::default, |group| group.order),
        }
    }

    /// How long it takes when nobody says so, in minutes: a third more than is usual, in steps of five,
    /// and never longer than a whole session.
    pub fn usual_minutes(&self) -> u32 {
        let needs = self.needs().into_iter();
        let usual = needs.fold(0, |sum: u32, (_, needs)| {
            sum.saturating_add(needs.stages[STAGES - 1])
        });
        let easy = usual.saturating_add(usual.div_ceil(3));
        easy.min(USUAL_MINUTES).next_multiple_of(5)
    }

    /// Whether a step is still to come, or there now.
    pub fn has(&self, step: Step) -> bool {
        self.steps.contains(&step)
    }

    fn votes(&self) -> bool {
        self.has(Step::Vote) && self.questions > 0
    }

    fn talks(&self) -> bool {
        let one_by_one = self.order == Order::OneByOne && self.votes();
        self.differences > 0 && (self.has(Step::Discuss) || one_by_one)
    }

    /// What each part needs; parts that are done need nothing and are left out.
    fn needs(&self) -> Vec<(AgendaPart, Needs)> {
        let mut needs = Vec::new();
        let start = self.steps.iter().filter_map(|step| match step {
            Step::Guess => Some(Needs::GUESS),
            Step::Rules => Some(Needs::RULES),
            Step::Practice => Some(Needs::PRACTICE),
            _ => None,
        });
        if let Some(start) = start.reduce(Needs::and) {
            needs.push((AgendaPart::Start, start));
        }
        if self.votes() {
            needs.push((AgendaPart::Vote, Needs::of_votes(self.questions)));
        }
        if self.talks() {
            needs.push((AgendaPart::Talk, Needs::of_talks(self.differences)));
        }
        if self.has(Step::Results) || self.has(Step::Actions) {
            needs.push((AgendaPart::Actions, Needs::ACTIONS));
        }
        if self.has(Step::Closing) {
            needs.push((AgendaPart::Closing, Needs::CLOSING));
        }
        needs
    }
}

/// The minutes that are left, divided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agenda {
    /// How many minutes are left.
    pub left: u32,
    /// The parts that get time, in order, with whole minutes that add up to what is left.
    pub parts: Vec<(AgendaPart, u32)>,
    /// Whether it all fits, and if not, what does.
    pub fits: Fits,
}

/// Whether what is ahead fits in the time left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fits {
    /// Yes.
    Yes,
    /// With so many differences: at least one, and fewer than there are.
    WithDifferences(u32),
    /// Only the voting, and the closing round. The rest is for another time.
    OnlyVoting,
    /// Little else than the closing round.
    OnlyClosing,
}

impl Agenda {
    /// Divides the minutes left over what is ahead. Ask again whenever time has gone by.
    pub fn divide(left: u32, ahead: &Ahead) -> Agenda {
        let needs = ahead.needs();
        let minutes = divide(left, &needs);
        let parts = needs.iter().zip(minutes).map(|((part, _), at)| (*part, at));
        let parts: Vec<(AgendaPart, u32)> = parts.collect();
        let fits = fits(&parts, &needs, ahead.differences);
        let parts = match ahead.order {
            Order::AllFirst => parts,
            Order::OneByOne => in_turn(parts),
        };
        Agenda {
            left,
            parts: parts.into_iter().filter(|(_, at)| *at > 0).collect(),
            fits,
        }
    }

    /// The minutes of a part; none when it is done or there is no time for it.
    pub fn minutes(&self, part: AgendaPart) -> u32 {
        let of_part = self.parts.iter().find(|(one, _)| *one == part);
        of_part.map_or(0, |(_, minutes)| *minutes)
    }

    /// When each part begins, in minutes from the first.
    pub fn begins(&self) -> impl Iterator<Item = u32> + '_ {
        self.parts.iter().scan(0, |gone: &mut u32, (_, minutes)| {
            let begins = *gone;
            *gone = gone.saturating_add(*minutes);
            Some(begins)
        })
    }
}

fn divide(left: u32, needs: &[(AgendaPart, Needs)]) -> Vec<u32> {
    let mut minutes = vec![0; needs.len()];
    let mut left = left;
    for stage in 0..STAGES {
        let missing = needs.iter().zip(&minutes);
        let missing: Vec<u32> = missing
            .map(|((_, needs), has)| needs.stages[stage].saturating_sub(*has))
            .collect();
        hand_out(&mut left, &missing, &mut minutes);
    }
    let shares: Vec<u32> = needs.iter().map(|(_, needs)| needs.share.max(1)).collect();
    let rounds = left.checked_div(shares.iter().sum()).unwrap_or(0);
    for (minutes, share) in minutes.iter_mut().zip(&shares) {
        *minutes += rounds * share;
        left -= rounds * share;
    }
    hand_out(&mut left, &shares, &mut minutes);
    minutes
}

/// Hands out what is left, up to what is missing: each minute to the part that has the smallest part
/// of what it misses.
fn hand_out(left: &mut u32, missing: &[u32], minutes: &mut [u32]) {
    let mut given = vec![0; missing.len()];
    while *left > 0 {
        let lacking = (0..missing.len()).filter(|at| given[*at] < missing[*at]);
        let behind = lacking.reduce(|one, other| {
            let way = |at: usize, by: usize| {
                u64::from(2 * given[at] + 1).saturating_mul(u64::from(missing[by]))
            };
            if way(other, one) < way(one, other) {
                other
            } else {
                one
            }
        });
        let Some(behind) = behind else {
            return;
        };
        given[behind] += 1;
        minutes[behind] += 1;
        *left -= 1;
    }
}

/// Voting and talking as one part, where both are ahead.
fn in_turn(parts: Vec<(AgendaPart, u32)>) -> Vec<(AgendaPart, u32)> {
    let mut joined: Vec<(AgendaPart, u32)> = Vec::new();
    for (part, minutes) in parts {
        match (joined.last_mut(), part) {
            (Some((before @ AgendaPart::Vote, sum)), AgendaPart::Talk) => {
                *before = AgendaPart::VoteAndTalk;
                *sum += minutes;
            }
            _ => joined.push((part, minutes)),
        }
    }
    joined
}

fn fits(parts: &[(AgendaPart, u32)], needs: &[(AgendaPart, Needs)], differences: u32) -> Fits {
    // Two thirds of enough is still workable.
    let is_short =
        |minutes: u32, needs: &Needs| u64::from(minutes) * 3 < u64::from(needs.stages[ENOUGH]) * 2;
    let votes = parts.iter().any(|(part, _)| *part == AgendaPart::Vote);
    let mut fits = Fits::Yes;
    for ((part, minutes), (_, needs)) in parts.iter().zip(needs) {
        match (part, minutes / Needs::TALK) {
            (AgendaPart::Vote, _) if is_short(*minutes, needs) => return Fits::OnlyVoting,
            (AgendaPart::Talk, 0) if votes => return Fits::OnlyVoting,
            (AgendaPart::Talk, 0) => return Fits::OnlyClosing,
            (AgendaPart::Talk, room) if room < differences => {
                return Fits::WithDifferences(room);
            }
            _ if is_short(*minutes, needs) => fits = Fits::OnlyClosing,
            _ => {}
        }
    }
    fits
}
