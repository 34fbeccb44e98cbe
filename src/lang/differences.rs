//! What is different for a scan that was made with another version of its questionnaire.

/// Sentences about another version.
#[derive(Debug)]
pub struct DifferenceWords {
    /// With which version the scan was made, and which it is now.
    pub made_with: fn(made_with: &str, now: &str) -> String,
    /// That its texts were changed while the version stayed the same.
    pub altered: &'static str,
    /// Questions that are new and still open.
    pub new: fn(questions: &str) -> String,
    /// What is gone, by its ids.
    pub gone: fn(ids: &str) -> String,
    /// A question that was shown in other words.
    pub reworded: fn(question: &str, then: &str, now: &str) -> String,
    /// An answer the scale no longer has, by its code.
    pub choice_gone: fn(question: &str, code: &str) -> String,
}

pub(super) const NL: DifferenceWords = DifferenceWords {
    made_with: |made_with, now| {
        format!(
            "Deze scan is gemaakt met versie {made_with}; nu geldt versie {now}. Je antwoorden staan er nog."
        )
    },
    altered: "Deze quickscan is veranderd sinds de scan begon. Je antwoorden staan er nog.",
    new: |questions| format!("Nieuw en nog open: {questions}."),
    gone: |ids| {
        format!("Vervallen: {ids}. Wat je daar invulde blijft in het bestand en telt niet mee.")
    },
    reworded: |question, then, now| {
        format!(
            "Anders verwoord: '{question}'. Toen: {then} Nu: {now} Kijk of je antwoord nog klopt."
        )
    },
    choice_gone: |question, code| {
        format!(
            "Het antwoord '{code}' op '{question}' bestaat niet meer en telt niet mee. Kies opnieuw."
        )
    },
};

pub(super) const EN: DifferenceWords = DifferenceWords {
    made_with: |made_with, now| {
        format!(
            "This scan was made with version {made_with}; the version now is {now}. Your answers are still there."
        )
    },
    altered: "This quickscan was changed since the scan began. Your answers are still there.",
    new: |questions| format!("New and still open: {questions}."),
    gone: |ids| {
        format!("Gone: {ids}. What you filled in there stays in the file and does not count.")
    },
    reworded: |question, then, now| {
        format!(
            "Worded differently: '{question}'. Then: {then} Now: {now} See whether your answer still holds."
        )
    },
    choice_gone: |question, code| {
        format!(
            "The answer '{code}' to '{question}' no longer exists and does not count. Choose again."
        )
    },
};
