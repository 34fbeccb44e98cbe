//! Sentences about the time a session has left.

use crate::insight::AgendaPart;

/// Sentences about the time a session has left.
#[derive(Debug)]
pub struct AgendaWords {
    part: [&'static str; 6],
    /// "42 minutes left: voting 10, talking 18"; without parts there is nothing left to do.
    pub left: fn(minutes: u32, parts: &str) -> String,
    /// There is no time left.
    pub over: &'static str,
    /// There is no time left: what to do.
    pub stop_or_go_on: &'static str,
    /// There is time for one or more of the differences.
    pub fewer_differences: fn(count: u32) -> String,
    /// There is time to vote, and for little else.
    pub only_voting: &'static str,
    /// There is time to close, and for little else.
    pub only_closing: &'static str,
}

impl AgendaWords {
    /// A part of a session, as a word within a sentence.
    pub fn part(&self, part: AgendaPart) -> &'static str {
        self.part[part as usize]
    }
}

pub(super) const NL: AgendaWords = AgendaWords {
    part: [
        "start",
        "stemmen",
        "stemmen en praten",
        "praten",
        "acties",
        "afronden",
    ],
    left: |minutes, parts| {
        let noun = if minutes == 1 { "minuut" } else { "minuten" };
        if parts.is_empty() {
            format!("Nog {minutes} {noun}, en alles is gedaan")
        } else {
            format!("Nog {minutes} {noun}: {parts}")
        }
    },
    over: "De afgesproken tijd is om",
    stop_or_go_on: "Rond af, of spreek samen af hoe lang jullie nog doorgaan.",
    fewer_differences: |count| match count {
        1 => "Er is tijd om over 1 verschil te praten. Kies het belangrijkste, en bewaar de rest \
              voor een andere keer."
            .to_owned(),
        _ => format!(
            "Er is tijd om over {count} verschillen te praten. Kies de belangrijkste, en bewaar \
             de rest voor een andere keer."
        ),
    },
    only_voting: "Stem eerst alles af en rond dan af. Praten over de verschillen kan een andere \
                  keer: alles wordt bewaard.",
    only_closing: "Kies samen één ding om mee te beginnen, en rond dan af.",
};

pub(super) const EN: AgendaWords = AgendaWords {
    part: [
        "start",
        "voting",
        "voting and talking",
        "talking",
        "actions",
        "closing",
    ],
    left: |minutes, parts| {
        let noun = if minutes == 1 { "minute" } else { "minutes" };
        if parts.is_empty() {
            format!("{minutes} {noun} left, and everything is done")
        } else {
            format!("{minutes} {noun} left: {parts}")
        }
    },
    over: "The time you agreed on is up",
    stop_or_go_on: "Close the session, or agree together how long you will go on.",
    fewer_differences: |count| match count {
        1 => "There is time to talk about 1 difference. Choose the most important one, and keep \
              the rest for another time."
            .to_owned(),
        _ => format!(
            "There is time to talk about {count} differences. Choose the most important ones, and \
             keep the rest for another time."
        ),
    },
    only_voting: "Vote on everything first, and then close. You can talk about the differences \
                  another time: everything is kept.",
    only_closing: "Choose one thing together to begin with, and then close.",
};
