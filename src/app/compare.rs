//! The open scan beside another one: which ones there are, and what comes of it.

use super::{App, OpenScan};
use crate::insight::last_changed;
use crate::report::{self, Outline};
use crate::scan::store::Found;
use crate::scan::{Moment, Scan};
use crate::wording;

impl App {
    /// The other scans of the same questionnaire in the folder: those of the same intervention first, and
    /// of each the last changed first.
    pub fn comparable(&self) -> Vec<&Found> {
        let Some(open) = &self.open else {
            return Vec::new();
        };
        let intervention = plain(&open.scan().about.intervention);
        let is_other = |found: &&Found| {
            found.questionnaire == open.questionnaire.id && found.path != open.path
        };
        let mut others: Vec<&Found> = self.recent.scans.iter().filter(is_other).collect();
        others.sort_by_key(|found| plain(&found.intervention) != intervention);
        others
    }

    /// How to set the open scan beside the one before it, or another one; empty where there is none.
    pub fn compare_hint(&self) -> String {
        let words = self.words();
        let scan = self.open.as_ref().map(OpenScan::scan);
        match scan.filter(|scan| scan.previous.is_some()) {
            Some(scan) => {
                let on = wording::previous_day(words, scan);
                (words.look_back.compare)(on.as_deref())
            }
            None if self.comparable().is_empty() => String::new(),
            None => words.screens.results_compare.to_owned(),
        }
    }

    /// The open scan and another one beside each other, the oldest first.
    pub fn comparison(&self, other: &Scan) -> Outline {
        let Some(open) = &self.open else {
            return Outline::default();
        };
        let mut scans = [other, open.scan()];
        scans.sort_by_key(|scan| last_changed(scan).map(Moment::timestamp));
        report::comparison(self.words(), &open.questionnaire, &scans)
    }
}

/// A name without what makes no difference.
fn plain(name: &str) -> String {
    name.trim().to_lowercase()
}
