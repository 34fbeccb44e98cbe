//! What is said of the actions of the scan before this one: done or not, what came of them, and which
//! are taken along.

use jiff::civil::Date;

use crate::questionnaire::Questionnaire;
use crate::scan::typed::paragraphs;
use crate::scan::{Action, Scan};

use super::plan::{add, free_id};

/// Something said of earlier actions. They go by their position; one that is not there changes nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LookBack {
    /// Ticks one off, or says it was not done after all.
    Done(usize, bool),
    /// Says what came of one; may have several lines.
    Outcome(usize, String),
    /// Takes these along into the plan, as seen on this day. One that is there already stays as it is.
    TakeAlong(Vec<usize>, Date),
}

/// Carries out a change of the earlier actions.
pub(super) fn look_back(scan: &mut Scan, questionnaire: &Questionnaire, said: &LookBack) {
    match said {
        LookBack::Done(at, done) => with(scan, *at, |action| action.done = *done),
        LookBack::Outcome(at, text) => with(scan, *at, |action| action.outcome = paragraphs(text)),
        LookBack::TakeAlong(positions, today) => {
            for at in positions {
                take_along(scan, questionnaire, *at, *today);
            }
        }
    }
}

fn with(scan: &mut Scan, at: usize, change: impl FnOnce(&mut Action)) {
    let previous = scan.previous.as_mut();
    if let Some(action) = previous.and_then(|previous| previous.actions.get_mut(at)) {
        change(action);
    }
}

/// Adds what was not done to the plan. A date that has passed does not come along: a new one is to be
/// agreed. Neither does a strategy that no longer exists.
fn take_along(scan: &mut Scan, questionnaire: &Questionnaire, at: usize, today: Date) {
    let Some(previous) = &mut scan.previous else {
        return;
    };
    let free = free_id(&previous.actions);
    let Some(earlier) = previous.actions.get_mut(at) else {
        return;
    };
    if earlier.id.is_empty() {
        earlier.id = free; // written by hand
    }
    let earlier = earlier.clone();
    if earlier.done || scan.goes_on_with(&earlier) {
        return;
    }
    let due = earlier.due.filter(|due| *due >= today);
    let when = due.map_or_else(String::new, |_| earlier.when.clone());
    let mut taken = Action {
        when,
        due,
        from: earlier.id.clone(),
        ..earlier
    };
    if questionnaire.strategy_with_id(&taken.strategy).is_none() {
        taken.strategy = String::new();
    }
    add(&mut scan.plan, &taken);
}
