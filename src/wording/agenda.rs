//! The time a session has left, in words: calm, and never an alarm.

use crate::insight::{Agenda, Fits};
use crate::lang::Words;

/// The time a session has left, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgendaText {
    /// "42 minutes left: voting 10, talking 18, actions 8, closing 6"
    pub line: String,
    /// What to do, where it does not fit.
    pub suggestion: Option<String>,
}

/// The time a session has left, in words.
pub fn agenda(words: &Words, agenda: &Agenda) -> AgendaText {
    let texts = &words.insight.agenda;
    if agenda.left == 0 {
        return AgendaText {
            line: texts.over.to_owned(),
            suggestion: Some(texts.stop_or_go_on.to_owned()),
        };
    }
    let parts = agenda.parts.iter();
    let parts: Vec<String> = parts
        .map(|(part, minutes)| format!("{} {minutes}", texts.part(*part)))
        .collect();
    AgendaText {
        line: (texts.left)(agenda.left, &parts.join(", ")),
        suggestion: match agenda.fits {
            Fits::Yes => None,
            Fits::WithDifferences(count) => Some((texts.fewer_differences)(count)),
            Fits::OnlyVoting => Some(texts.only_voting.to_owned()),
            Fits::OnlyClosing => Some(texts.only_closing.to_owned()),
        },
    }
}
