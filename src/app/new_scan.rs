//! A scan that is to begin: what is known of it, and what comes of that.

use std::path::PathBuf;
use std::rc::Rc;

use crate::insight;
use crate::questionnaire::Questionnaire;
use crate::scan::{About, Depth, Group, Moment, Scan};

/// What is known of a scan before it begins.
#[derive(Debug, Clone, Default)]
pub struct NewScan {
    /// Id of the questionnaire.
    pub questionnaire: String,
    /// Short or full.
    pub depth: Depth,
    /// What it is about, as far as filled in.
    pub about: About,
    /// How many people fill it in together; none when it is not that of a group.
    pub participants: Option<u32>,
    /// The scan it goes on from; the rest says what is different now.
    pub after: Option<Rc<Scan>>,
    /// The file asked for; none for a new one in the default folder.
    pub out: Option<PathBuf>,
}

impl NewScan {
    /// The scan, begun now: the first of its kind, or the one after another.
    pub fn begin(&self, questionnaire: &Questionnaire, now: Moment) -> Scan {
        let mut scan = match &self.after {
            Some(old) => insight::follow_up(questionnaire, old, now),
            None => Scan::new(questionnaire, self.depth, now),
        };
        scan.questionnaire.depth = self.depth;
        scan.about = About {
            started: Some(now),
            changed: Some(now),
            ..self.about.clone()
        };
        scan.group = self.participants.map(|participants| Group {
            participants,
            ..scan.group.unwrap_or_else(|| Group::of(participants))
        });
        scan
    }
}
