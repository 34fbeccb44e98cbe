//! Sentences about several scans beside each other: then and now, or one group and another.

/// Sentences about several scans beside each other.
#[derive(Debug)]
pub struct ComparisonWords {
    /// Title of the same group over time.
    pub over_time: &'static str,
    /// Title of several groups.
    pub side_by_side: &'static str,
    /// Name of the older of two scans.
    pub then: &'static str,
    /// Name of the newer of two scans.
    pub now: &'static str,
    /// Name of one of several scans, counted from 1.
    pub scan: fn(number: usize) -> String,
    /// Heading of which scans these are.
    pub scans: &'static str,
    /// That the order of groups means nothing.
    pub no_ranking: &'static str,
    /// The scans are about several interventions.
    pub other_interventions: &'static str,
    /// A scan stands behind a newer one.
    pub backwards: &'static str,
    /// "version 1.0.0"
    pub version: fn(version: &str) -> String,
    /// Nothing is different in the newer scan.
    pub nothing_moved: &'static str,
    /// Heading of where one group is.
    pub place: &'static str,
    /// Heading of where each group is.
    pub places: &'static str,
    /// Heading of the outcomes.
    pub outcomes: &'static str,
    /// Past all phases, within a sentence.
    pub maintenance: &'static str,
    /// No phase, within a sentence.
    pub no_phase: &'static str,
    /// Still in the same phase, or with the same outcome.
    pub same_place: fn(place: &str) -> String,
    /// Heading of the sections.
    pub sections: &'static str,
    /// Label: what changed between two scans.
    pub changed: &'static str,
    /// Label: what changed between these of several scans.
    pub changed_between: fn(then: &str, now: &str) -> String,
    /// "4 points more"; 0 is as many.
    pub points: fn(more: i64) -> String,
    /// "from on the way to in place"
    pub from_to: fn(then: &str, now: &str) -> String,
    /// The status is what it was.
    pub same_state: &'static str,
    /// The points go over other answers than then.
    pub other_answers: &'static str,
    /// The points go over other questions than then.
    pub other_questions: &'static str,
    /// Nothing changed in a section.
    pub unchanged: &'static str,
    /// Above the answers that changed, behind a sentence.
    pub answers: &'static str,
    /// "from 'partly' to 'mostly'"
    pub quoted_from_to: fn(then: &str, now: &str) -> String,
    /// An answer that was not known then and is now.
    pub now_known: fn(then: &str, now: &str) -> String,
    /// An answer that is of another kind now, such as not applicable.
    pub was_and_is: fn(then: &str, now: &str) -> String,
    /// An answer the scale no longer has, by its code.
    pub choice_gone: fn(code: &str) -> String,
    /// Label: questions that were asked only then.
    pub only_then: &'static str,
    /// Label: questions that are asked only now.
    pub only_now: &'static str,
    /// Not every group was asked the same in this section.
    pub not_the_same_questions: &'static str,
    /// "6 of the 7 met", about gates.
    pub gates_met: fn(met: usize, all: usize) -> String,
    /// Heading of the questions that groups answer most differently.
    pub differing: &'static str,
    /// What that list is, and what to do with it.
    pub differing_intro: &'static str,
    /// So many more questions differ.
    pub differing_more: fn(count: usize) -> String,
    /// No question that several groups answered differs.
    pub no_difference: &'static str,
    /// Heading of the questions that are not the same in all scans.
    pub unlike: &'static str,
    /// Why those stand apart.
    pub unlike_intro: &'static str,
    /// Label: a question the older scans did not have.
    pub new: fn(title: &str) -> String,
    /// Label: a question the newer scans do not have.
    pub dropped: fn(title: &str) -> String,
    /// Label: a question some scans do not have.
    pub missing: fn(title: &str) -> String,
    /// A scan did not have a question.
    pub not_there: &'static str,
    /// Label: a question in other words.
    pub reworded: fn(title: &str) -> String,
    /// The words of a question in a scan, and its answer.
    pub worded: fn(shown: &str, answer: &str) -> String,
    /// The answer in a scan that does not say how the question was worded.
    pub words_unknown: fn(answer: &str) -> String,
    /// Questions that no longer exist, by their ids.
    pub gone: fn(ids: &str) -> String,
}

pub(super) const NL: ComparisonWords = ComparisonWords {
    over_time: "Toen en nu",
    side_by_side: "Naast elkaar",
    then: "Toen",
    now: "Nu",
    scan: |number| format!("Scan {number}"),
    scans: "Deze scans",
    no_ranking: "De volgorde betekent niets: dit is geen ranglijst. Gebruik de verschillen om van \
                 elkaar te leren.",
    other_interventions: "Let op: deze scans gaan niet over dezelfde interventie.",
    backwards: "Let op: een oudere scan staat achter een nieuwere. Noem de oudste eerst als je wilt \
                zien wat er veranderde.",
    version: |version| format!("versie {version} van de quickscan"),
    nothing_moved: "Er is niets veranderd.",
    place: "Waar jullie zitten",
    places: "Waar iedereen zit",
    outcomes: "Uitkomst",
    maintenance: "onderhoud",
    no_phase: "nog geen fase",
    same_place: |place| format!("Nog steeds: {place}."),
    sections: "Per onderdeel",
    changed: "Veranderd",
    changed_between: |then, now| format!("Van {then} naar {now}"),
    points: |more| match more {
        0 => "evenveel punten".to_owned(),
        1 => "1 punt erbij".to_owned(),
        -1 => "1 punt eraf".to_owned(),
        2.. => format!("{more} punten erbij"),
        _ => format!("{} punten eraf", more.unsigned_abs()),
    },
    from_to: |then, now| format!("van {then} naar {now}"),
    same_state: "de stand bleef gelijk",
    other_answers: "er tellen nu andere antwoorden mee dan toen",
    other_questions: "de punten gaan over andere vragen dan toen",
    unchanged: "Niets veranderd.",
    answers: "Anders beantwoord:",
    quoted_from_to: |then, now| format!("van '{then}' naar '{now}'"),
    now_known: |then, now| format!("nu bekend: '{now}'; het was '{then}'"),
    was_and_is: |then, now| format!("het was '{then}', nu '{now}'"),
    choice_gone: |code| format!("{code} (bestaat niet meer)"),
    only_then: "Niet meer gevraagd",
    only_now: "Nu ook gevraagd",
    not_the_same_questions: "Hier zijn niet overal dezelfde vragen gesteld. De punten gaan dus niet \
                             over hetzelfde.",
    gates_met: |met, all| format!("{met} van de {all} rond"),
    differing: "Hier verschillen de antwoorden het meest",
    differing_intro: "In de volgorde van de vragen. Vertel elkaar wat je ziet: wat zou iemand \
                      merken die bij de ander komt kijken?",
    differing_more: |count| match count {
        1 => "Bij nog één vraag verschillen de antwoorden ook.".to_owned(),
        _ => format!("Bij nog {count} vragen verschillen de antwoorden ook."),
    },
    no_difference: "Nergens: waar meer scans een antwoord hebben, is het hetzelfde.",
    unlike: "Niet overal dezelfde vraag",
    unlike_intro: "Deze vragen staan apart. Hun antwoorden gelden niet voor precies dezelfde vraag.",
    new: |title| format!("Nieuw: {title}"),
    dropped: |title| format!("Vervallen: {title}"),
    missing: |title| format!("Niet in elke scan: {title}"),
    not_there: "had deze vraag niet",
    reworded: |title| format!("Anders verwoord: {title}"),
    worded: |shown, answer| format!("'{shown}' Antwoord: '{answer}'"),
    words_unknown: |answer| format!("de vraag van toen is niet bekend. Antwoord: '{answer}'"),
    gone: |ids| {
        format!("Niet meer in deze quickscan: {ids}. Wat daar is ingevuld, telt in geen scan mee.")
    },
};

pub(super) const EN: ComparisonWords = ComparisonWords {
    over_time: "Then and now",
    side_by_side: "Side by side",
    then: "Then",
    now: "Now",
    scan: |number| format!("Scan {number}"),
    scans: "These scans",
    no_ranking: "The order means nothing: this is no ranking. Use the differences to learn from \
                 each other.",
    other_interventions: "Note: these scans are not about the same intervention.",
    backwards: "Note: an older scan stands behind a newer one. Name the oldest first to see what \
                changed.",
    version: |version| format!("version {version} of the quickscan"),
    nothing_moved: "Nothing has changed.",
    place: "Where you are",
    places: "Where everybody is",
    outcomes: "Outcome",
    maintenance: "maintenance",
    no_phase: "no phase yet",
    same_place: |place| format!("Still: {place}."),
    sections: "Part by part",
    changed: "Changed",
    changed_between: |then, now| format!("From {then} to {now}"),
    points: |more| match more {
        0 => "as many points".to_owned(),
        1 => "1 point more".to_owned(),
        -1 => "1 point less".to_owned(),
        2.. => format!("{more} points more"),
        _ => format!("{} points less", more.unsigned_abs()),
    },
    from_to: |then, now| format!("from {then} to {now}"),
    same_state: "the status stayed the same",
    other_answers: "other answers count now than then",
    other_questions: "the points go over other questions than then",
    unchanged: "Nothing changed.",
    answers: "Answered differently:",
    quoted_from_to: |then, now| format!("from '{then}' to '{now}'"),
    now_known: |then, now| format!("known now: '{now}'; it was '{then}'"),
    was_and_is: |then, now| format!("it was '{then}', now '{now}'"),
    choice_gone: |code| format!("{code} (no longer exists)"),
    only_then: "No longer asked",
    only_now: "Asked now as well",
    not_the_same_questions: "Not everybody was asked the same questions here, so the points do not go \
                             over the same.",
    gates_met: |met, all| format!("{met} of the {all} met"),
    differing: "Where the answers differ most",
    differing_intro: "In the order of the questions. Tell each other what you see: what would \
                      somebody notice who came to look at the other?",
    differing_more: |count| match count {
        1 => "The answers to one more question differ too.".to_owned(),
        _ => format!("The answers to {count} more questions differ too."),
    },
    no_difference: "Nowhere: where several scans have an answer, it is the same.",
    unlike: "Not the same question everywhere",
    unlike_intro: "These questions stand apart. Their answers are not about exactly the same question.",
    new: |title| format!("New: {title}"),
    dropped: |title| format!("Dropped: {title}"),
    missing: |title| format!("Not in every scan: {title}"),
    not_there: "did not have this question",
    reworded: |title| format!("Worded differently: {title}"),
    worded: |shown, answer| format!("'{shown}' Answer: '{answer}'"),
    words_unknown: |answer| format!("how the question was worded is not known. Answer: '{answer}'"),
    gone: |ids| {
        format!(
            "No longer in this quickscan: {ids}. What was filled in there counts in none of the scans."
        )
    },
};
