//! Names of things: statuses, stages, states, fits, evidence, people who act.

use std::borrow::Cow;

use jiff::civil::Date;

use crate::insight::{Status, Wait};
use crate::questionnaire::{Evidence, Fit, Lead, Pillar, SourceStatus};
use crate::scan::{ActivityState, Basis, Depth, Stage};

/// Names of things, shared by everything that shows them.
#[derive(Debug)]
pub struct Common {
    /// "don't know"
    pub unknown: &'static str,
    /// "not applicable"
    pub not_applicable: &'static str,
    /// "still open"
    pub open: &'static str,
    /// "key question"
    pub key_question: &'static str,
    /// A definition of the user's own.
    pub own_version: &'static str,
    status: [&'static str; 5],
    stage: [&'static str; 5],
    state: [&'static str; 4],
    basis: [&'static str; 3],
    fit: [&'static str; 6],
    evidence: [&'static str; 4],
    lead: [&'static str; 3],
    lead_in_group: [&'static str; 3],
    pillar: [&'static str; 3],
    wait: [&'static str; 3],
    source: [&'static str; 3],
    depth: [&'static str; 2],
    months: [&'static str; 12],
    /// "19 of 24 points"
    pub points: fn(points: u32, max: u32) -> String,
}

impl Common {
    /// A status in words.
    pub fn status(&self, status: Status) -> &'static str {
        self.status[match status {
            Status::InOrder => 0,
            Status::Partly => 1,
            Status::NotInOrder => 2,
            Status::Uncertain => 3,
            Status::Insufficient => 4,
        }]
    }

    /// How far a group is.
    pub fn stage(&self, stage: Stage) -> &'static str {
        self.stage[stage as usize]
    }

    /// How far an activity is.
    pub fn state(&self, state: ActivityState) -> &'static str {
        self.state[state as usize]
    }

    /// How an answer is known.
    pub fn basis(&self, basis: Basis) -> &'static str {
        self.basis[basis as usize]
    }

    /// How a strategy fits.
    pub fn fit(&self, fit: Fit) -> &'static str {
        self.fit[fit as usize]
    }

    /// How well a strategy is studied.
    pub fn evidence(&self, evidence: Evidence) -> &'static str {
        self.evidence[evidence as usize]
    }

    /// Who acts, said to one developer or to a group.
    pub fn lead(&self, lead: Lead, group: bool) -> &'static str {
        let said = if group {
            &self.lead_in_group
        } else {
            &self.lead
        };
        said[lead as usize]
    }

    /// A pillar of the second reading.
    pub fn pillar(&self, pillar: Pillar) -> &'static str {
        self.pillar[pillar as usize]
    }

    /// What to do with something that comes too early.
    pub fn wait(&self, wait: Wait) -> &'static str {
        self.wait[wait as usize]
    }

    /// How much of a source was read.
    pub fn source(&self, status: SourceStatus) -> &'static str {
        self.source[status as usize]
    }

    /// How much of a questionnaire is asked.
    pub fn depth(&self, depth: Depth) -> &'static str {
        self.depth[depth as usize]
    }

    /// A date: day, month in words, year.
    pub fn date(&self, date: Date) -> String {
        format!("{} {}", date.day(), self.month(date))
    }

    /// When something was made, as a definition says: `2018-02-08` and `2010-03` as a date and a month
    /// of this language, anything else as it stands.
    pub fn when<'a>(&self, written: &'a str) -> Cow<'a, str> {
        if let Ok(date) = written.parse() {
            return Cow::Owned(self.date(date));
        }
        match format!("{written}-01").parse::<Date>() {
            Ok(date) => Cow::Owned(self.month(date)),
            Err(_) => Cow::Borrowed(written),
        }
    }

    fn month(&self, date: Date) -> String {
        let month = self.months[usize::try_from(date.month() - 1).unwrap_or(0)];
        format!("{month} {}", date.year())
    }
}

pub(super) const NL: Common = Common {
    unknown: "weet ik niet",
    not_applicable: "niet van toepassing",
    open: "nog open",
    key_question: "sleutelvraag",
    own_version: "eigen versie",
    status: [
        "op orde",
        "op weg",
        "nog niet op orde",
        "nog onzeker",
        "te weinig bekend",
    ],
    stage: [
        "nog niet begonnen",
        "we bereiden de start voor",
        "een proef loopt",
        "uitvoerders werken ermee",
        "het hoort bij het gewone werk",
    ],
    state: ["we denken erover", "staat gepland", "loopt", "gedaan"],
    basis: ["eigen indruk", "nagevraagd", "cijfers"],
    fit: [
        "past nu",
        "kan helpen",
        "levert nu weinig op",
        "alleen als herstel",
        "te vroeg",
        "werkt nu vaak averechts",
    ],
    evidence: [
        "onderzocht, gemiddeld klein tot matig effect, vooral in de zorg",
        "onderzocht, wisselend of nog onzeker",
        "past bij gangbare modellen",
        "praktijkervaring",
    ],
    lead: [
        "jij, als ontwikkelaar",
        "de organisatie; jij vraagt erom",
        "samen met de organisatie",
    ],
    lead_in_group: [
        "de ontwikkelaar",
        "de organisatie; de ontwikkelaar vraagt erom",
        "de ontwikkelaar en de organisatie samen",
    ],
    pillar: [
        "Helder en bruikbaar in de praktijk",
        "Steun in de organisatie",
        "Het proces van invoeren",
    ],
    wait: [
        "staat gepland: wacht er nog mee",
        "loopt al: stop niet, maak het niet groter",
        "is gedaan: herhaal het nu niet",
    ],
    source: ["gelezen", "deels gelezen", "niet nagegaan"],
    depth: ["korte versie", "volledige versie"],
    months: [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ],
    points: |points, max| format!("{points} van {max} punten"),
};

pub(super) const EN: Common = Common {
    unknown: "don't know",
    not_applicable: "not applicable",
    open: "still open",
    key_question: "key question",
    own_version: "own version",
    status: [
        "in place",
        "on the way",
        "not yet in place",
        "uncertain",
        "too little known",
    ],
    stage: [
        "not started yet",
        "we are preparing the start",
        "a trial is running",
        "practitioners work with it",
        "it is part of the ordinary work",
    ],
    state: ["considering", "planned", "running", "done"],
    basis: ["own impression", "asked around", "figures"],
    fit: [
        "fits now",
        "may help",
        "little now",
        "repair only",
        "too early",
        "often backfires now",
    ],
    evidence: [
        "studied, small to moderate effect on average, mostly in health care",
        "studied, mixed or still uncertain",
        "in line with common models",
        "practical experience",
    ],
    lead: [
        "you, as the developer",
        "the organisation; you ask for it",
        "together with the organisation",
    ],
    lead_in_group: [
        "the developer",
        "the organisation; the developer asks for it",
        "the developer and the organisation together",
    ],
    pillar: [
        "Clear and usable in practice",
        "Support in the organisation",
        "The process of introduction",
    ],
    wait: [
        "planned: wait with this",
        "running: do not stop, do not expand it",
        "done: do not repeat it now",
    ],
    source: ["read", "partly read", "not checked"],
    depth: ["short version", "full version"],
    months: [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    points: |points, max| format!("{points} of {max} points"),
};
