//! What is agreed: actions, whether they are done, and when the next scan is.

use jiff::civil::Date;

use crate::scan::typed::one_line;
use crate::scan::{Action, Plan};

/// A change of the plan. Actions go by their position; one that is not there changes nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Planning {
    /// Adds an action behind the others; it gets an id of its own.
    Add(Box<Action>),
    /// Replaces a text of an action. When it is due was understood from the text before, and goes.
    Text(usize, ActionPart, String),
    /// Says when, as typed, and the date that was understood.
    When(usize, String, Option<Date>),
    /// Ticks an action off, or says it is not done after all.
    Done(usize, bool),
    /// Takes an action away.
    Drop(usize),
    /// Says when the next scan is.
    NextScan(Option<Date>),
}

/// A text of an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ActionPart {
    /// The desired situation.
    Goal,
    /// What can be ticked off.
    Result,
    /// What is done.
    What,
    /// By whom.
    Who,
    /// When, as typed.
    When,
}

impl ActionPart {
    /// All, in order.
    pub const ALL: [ActionPart; 5] = [
        ActionPart::Goal,
        ActionPart::Result,
        ActionPart::What,
        ActionPart::Who,
        ActionPart::When,
    ];
}

/// Carries out a change of the plan.
pub(super) fn planning(plan: &mut Plan, planning: &Planning) {
    match planning {
        Planning::Add(action) => add(plan, action),
        Planning::Text(at, part, text) => with(plan, *at, |action| {
            *action.text_mut(*part) = one_line(text);
            if *part == ActionPart::When {
                action.due = None;
            }
        }),
        Planning::When(at, text, due) => with(plan, *at, |action| {
            action.when = one_line(text);
            action.due = *due;
        }),
        Planning::Done(at, done) => with(plan, *at, |action| action.done = *done),
        Planning::Drop(at) => {
            if *at < plan.actions.len() {
                plan.actions.remove(*at);
            }
        }
        Planning::NextScan(date) => plan.next_scan = *date,
    }
}

fn with(plan: &mut Plan, at: usize, change: impl FnOnce(&mut Action)) {
    if let Some(action) = plan.actions.get_mut(at) {
        change(action);
    }
}

pub(super) fn add(plan: &mut Plan, action: &Action) {
    let mut added = Action {
        id: free_id(&plan.actions),
        strategy: one_line(&action.strategy),
        due: action.due,
        done: action.done,
        from: action.from.clone(),
        ..Action::default()
    };
    for part in ActionPart::ALL {
        *added.text_mut(part) = one_line(action.text(part));
    }
    plan.actions.push(added);
}

/// The first id that no action has.
pub(super) fn free_id(actions: &[Action]) -> String {
    let mut ids = (1..).map(|number| format!("a{number}"));
    let is_free = |id: &String| actions.iter().all(|action| action.id != *id);
    ids.find(is_free).unwrap_or_default()
}
