//! What the plan holds on screen: its rows, and the form of an action.

use super::{App, OpenScan, Scroll, TextField};
use crate::insight;
use crate::scan::{Action, ActionPart, understood};

/// A row of the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlanRow {
    /// An action, by its position in the scan.
    Action(usize),
    /// Something that is advised, to make an action of; its position among the drafts.
    Advised(usize),
    /// A new action.
    New,
    /// When the next scan is.
    NextScan,
}

/// An action being filled in, part by part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActionForm {
    /// Its position in the scan; none while nothing was typed of a new one.
    pub at: Option<usize>,
    fields: [TextField; 5],
    /// The position of the part that has the focus.
    pub focus: usize,
    /// The scroll of the form on a low screen.
    pub scroll: Scroll,
}

impl ActionForm {
    /// The form of an action; the first part that is empty has the focus.
    pub fn new(at: Option<usize>, action: &Action) -> ActionForm {
        let parts = ActionPart::ALL;
        let empty = parts.iter().position(|part| action.text(*part).is_empty());
        ActionForm {
            at,
            fields: parts.map(|part| TextField::new(action.text(part))),
            focus: empty.unwrap_or(0),
            scroll: Scroll::TOP,
        }
    }

    /// The part that has the focus.
    pub fn part(&self) -> ActionPart {
        ActionPart::ALL[self.focus.min(ActionPart::ALL.len() - 1)]
    }

    /// The text of a part.
    pub fn field(&self, part: ActionPart) -> &TextField {
        &self.fields[part as usize]
    }

    /// The text that has the focus, to edit.
    pub fn field_mut(&mut self) -> &mut TextField {
        &mut self.fields[self.part() as usize]
    }

    /// Whether the last part has the focus.
    pub fn is_at_last(&self) -> bool {
        self.part() == ActionPart::When
    }
}

impl OpenScan {
    /// The advice as actions, in the language of the interface.
    pub fn drafts(&self) -> Vec<Action> {
        insight::drafts(&self.questionnaire, &self.insight)
    }

    /// The action that was made of a draft, by its position.
    pub fn made_of(&self, draft: &Action) -> Option<usize> {
        insight::made_of(&self.scan().plan, draft)
    }

    /// The rows of the plan: the actions, the first due first; what is advised and not there yet; a new
    /// action; the next scan.
    pub fn plan_rows(&self) -> Vec<PlanRow> {
        let actions = self.scan().plan.in_order().into_iter();
        let actions = actions.map(|(at, _)| PlanRow::Action(at));
        let drafts = self.drafts().into_iter().enumerate();
        let advised = drafts.filter(|(_, draft)| self.made_of(draft).is_none());
        let advised = advised.map(|(at, _)| PlanRow::Advised(at));
        let last = [PlanRow::New, PlanRow::NextScan];
        actions.chain(advised).chain(last).collect()
    }

    /// The row at a position.
    pub fn plan_row(&self, at: usize) -> PlanRow {
        let row = self.plan_rows().get(at).copied();
        row.unwrap_or(PlanRow::New)
    }
}

impl App {
    /// The action as a form would keep it now. A date that was understood another day stays as it was.
    pub fn as_typed(&self, form: &ActionForm) -> Action {
        let mut action = Action::default();
        for part in ActionPart::ALL {
            form.field(part)
                .text()
                .trim()
                .clone_into(action.text_mut(part));
        }
        let held = self
            .open
            .as_ref()
            .zip(form.at)
            .and_then(|(open, at)| open.scan().plan.actions.get(at))
            .filter(|held| held.when == action.when);
        action.due = match held {
            Some(held) => held.due,
            None => understood(&action.when, self.now.date()),
        };
        action
    }
}
