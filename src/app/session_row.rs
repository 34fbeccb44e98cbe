//! What the screen that leads a session says of its steps and settings: their names, how far each is,
//! and the time that is left.

use super::{App, OpenScan, SessionRow};
use crate::insight::{Agenda, Ahead};
use crate::scan::{ClosingPart, Group, Order, Step, Voting};
use crate::wording::{self, AgendaText};

impl App {
    /// What a step or a setting is called.
    pub fn session_row_name(&self, row: SessionRow) -> &'static str {
        let words = &self.words().meeting;
        match row {
            SessionRow::Step(step) => words.step(step, self.order()),
            SessionRow::Participants => words.participants,
            SessionRow::Voting => words.voting_label,
            SessionRow::Order => words.order_label,
            SessionRow::Time => words.time,
            SessionRow::Parked => words.parked,
            SessionRow::LookBack => self.words().look_back.title,
        }
    }

    /// In which order the group votes and talks.
    pub fn order(&self) -> Order {
        let group = self.open.as_ref().and_then(OpenScan::group);
        group.map(|group| group.order).unwrap_or_default()
    }

    /// How far a step is, or how a setting stands; empty where there is nothing to say.
    pub fn session_row_standing(&self, open: &OpenScan, row: SessionRow) -> String {
        let words = &self.words().meeting;
        let session = &open.scan().session;
        match row {
            SessionRow::Step(step) => self.step_standing(open, step),
            SessionRow::Participants => {
                (words.people)(open.group().map_or(0, |group| group.participants))
            }
            SessionRow::Voting => {
                let voting = open.group().map_or(Voting::Fingers, Group::votes_by);
                words.voting(voting).to_owned()
            }
            SessionRow::Order => {
                let order = open.group().map(|group| group.order).unwrap_or_default();
                words.order(order).to_owned()
            }
            SessionRow::Time => {
                let left = self.time_left(open);
                left.unwrap_or_else(|| words.no_time.to_owned())
            }
            SessionRow::Parked => (words.lines)(session.parked.len()),
            SessionRow::LookBack => wording::looked_back(self.words(), open.scan()),
        }
    }

    fn step_standing(&self, open: &OpenScan, step: Step) -> String {
        let words = &self.words().meeting;
        let session = &open.scan().session;
        let taken = |taken: bool| if taken { words.taken } else { "" }.to_owned();
        match step {
            Step::Guess => {
                let sheet = open.sheet();
                let context = open.subject(self.words(), &sheet, self.now.date()).context;
                wording::guess_votes(context).unwrap_or_default()
            }
            // What is done already decides what comes too early: it belongs before the outcome.
            Step::Results if self.has_activities() && open.scan().strategies.is_empty() => {
                words.activities_first.to_owned()
            }
            Step::Rules | Step::Results => String::new(),
            Step::Practice => taken(session.practice.is_some()),
            Step::Vote => self.voted_so_far(open),
            Step::Discuss => self.discussed_so_far(open),
            Step::Actions => match open.scan().plan.actions.len() {
                0 => String::new(),
                count => (words.actions_count)(count),
            },
            Step::Closing => {
                let said = |part: ClosingPart| !session.closing.said(part).is_empty();
                taken(ClosingPart::ALL.into_iter().any(said))
            }
        }
    }

    /// "3 of 20 questions"
    pub fn voted_so_far(&self, open: &OpenScan) -> String {
        let total = open.visible.len();
        (self.words().meeting.voted)(total - open.unvoted().len(), total)
    }

    fn discussed_so_far(&self, open: &OpenScan) -> String {
        let words = &self.words().meeting;
        let Some(group) = &open.insight.group else {
            return String::new();
        };
        match group.without_agreement.len() {
            0 if group.agreed.is_empty() => String::new(),
            0 => words.all_agreed.to_owned(),
            count => (words.without_agreement)(count),
        }
    }

    /// Until when, and how long that is; none while nobody said.
    pub fn time_left(&self, open: &OpenScan) -> Option<String> {
        let words = &self.words().meeting;
        let until = open.scan().session.until?;
        let clock = until.hour_and_minute();
        Some(match self.now.minutes_until(until) {
            0 => (words.time_is_up)(&clock),
            minutes => (words.until)(&clock, minutes),
        })
    }

    /// The time left, divided over what is left to do; none while nobody said how much there is.
    pub fn agenda(&self, open: &OpenScan) -> Option<AgendaText> {
        let until = open.scan().session.until?;
        let reading = open.insight.group.as_ref()?;
        let ahead = Ahead::of(&open.questionnaire, open.scan(), reading);
        let divided = Agenda::divide(self.now.minutes_until(until), &ahead);
        Some(wording::agenda(self.words(), &divided))
    }
}
