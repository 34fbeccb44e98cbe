//! Words of the pictures in a document: their titles, what they show, and what their signs mean.

/// Words of the pictures.
#[derive(Debug)]
pub struct PictureWords {
    /// Title: a bar for every phase.
    pub phases: &'static str,
    /// Title: a bar for every part.
    pub parts: &'static str,
    /// Title: an axis for every phase.
    pub radar: &'static str,
    /// Title: the votes on the points without agreement.
    pub votes_apart: &'static str,
    /// Title: the votes on the questions of a section.
    pub votes: fn(section: &str) -> String,
    /// What a picture of bars is.
    pub bars_are: &'static str,
    /// What a radar is.
    pub radar_is: &'static str,
    /// What a picture of votes is.
    pub votes_are: &'static str,
    /// Sign: the points so far.
    pub points: &'static str,
    /// Sign: what can still be added.
    pub band: &'static str,
    /// Sign: from where a phase is in order.
    pub in_order: &'static str,
    /// Sign: from where a part is enough.
    pub enough: &'static str,
    /// Short, for who does not know.
    pub unknown: &'static str,
    /// Short, for who finds a question not applicable.
    pub not_applicable: &'static str,
}

pub(super) const NL: PictureWords = PictureWords {
    phases: "De fasen in beeld",
    parts: "De onderdelen in beeld",
    radar: "De fasen als rondje",
    votes_apart: "De stemmen in beeld",
    votes: |section| format!("Stemmen per vraag: {section}"),
    bars_are: "Een balk per onderdeel, van niets tot alle punten.",
    radar_is: "Een as per fase, van niets in het midden tot alle punten aan de rand.",
    votes_are: "Per vraag en per ronde het aantal stemmen voor elk antwoord.",
    points: "punten tot nu toe",
    band: "kan er nog bij komen",
    in_order: "op orde vanaf hier",
    enough: "genoeg vanaf hier",
    unknown: "weet niet",
    not_applicable: "n.v.t.",
};

pub(super) const EN: PictureWords = PictureWords {
    phases: "The phases in a picture",
    parts: "The parts in a picture",
    radar: "The phases in a circle",
    votes_apart: "The votes in a picture",
    votes: |section| format!("Votes per question: {section}"),
    bars_are: "One bar for each part, from nothing to all points.",
    radar_is: "One axis for each phase, from nothing in the middle to all points at the edge.",
    votes_are: "For each question and each round, the number of votes for every answer.",
    points: "points so far",
    band: "may still be added",
    in_order: "in place from here",
    enough: "enough from here",
    unknown: "don't know",
    not_applicable: "n/a",
};
