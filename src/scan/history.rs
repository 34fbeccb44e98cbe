//! A scan while it is being filled in: as it is now, and the changes that led there.

use crate::questionnaire::Questionnaire;

use super::{Change, Moment, Scan, apply};

/// A scan with its undo and redo. Both start empty when a scan is opened.
#[derive(Debug, Clone)]
pub struct History {
    scan: Scan,
    revision: u64,
    done: Vec<Step>,
    undone: Vec<Change>,
}

/// One change that can be undone.
#[derive(Debug, Clone)]
struct Step {
    before: Scan,
    change: Change,
}

impl History {
    /// A scan as it was opened or begun; its revision is 0.
    pub fn new(scan: Scan) -> History {
        History {
            scan,
            revision: 0,
            done: Vec::new(),
            undone: Vec::new(),
        }
    }

    /// The scan as it is now.
    pub fn scan(&self) -> &Scan {
        &self.scan
    }

    /// Counts every difference there was to save, so a later state has a higher number.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// Carries out a change. One that makes no difference leaves no trace.
    pub fn change(&mut self, questionnaire: &Questionnaire, change: Change, now: Moment) {
        let before = self.scan.clone();
        apply(&mut self.scan, questionnaire, &change);
        if self.scan == before {
            return;
        }
        if change.is_navigation() {
            self.revision += 1;
            return;
        }
        self.undone.clear();
        self.done.push(Step { before, change });
        self.touch(now);
    }

    /// Takes the last change back and returns it; none when there is nothing to undo.
    pub fn undo(&mut self, now: Moment) -> Option<Change> {
        let step = self.done.pop()?;
        self.scan = keep_place(step.before, &self.scan);
        self.undone.push(step.change.clone());
        self.touch(now);
        Some(step.change)
    }

    /// Carries out the change that was undone last and returns it; none when there is none.
    pub fn redo(&mut self, questionnaire: &Questionnaire, now: Moment) -> Option<Change> {
        let change = self.undone.pop()?;
        let before = self.scan.clone();
        apply(&mut self.scan, questionnaire, &change);
        self.done.push(Step {
            before,
            change: change.clone(),
        });
        self.touch(now);
        Some(change)
    }

    fn touch(&mut self, now: Moment) {
        self.scan.about.changed = Some(now);
        self.revision += 1;
    }
}

/// An earlier state of a scan at the place where the conversation is now.
fn keep_place(earlier: Scan, now: &Scan) -> Scan {
    let mut scan = earlier;
    scan.session.place = now.session.place.clone();
    scan
}
