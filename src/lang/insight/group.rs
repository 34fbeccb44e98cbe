//! Sentences about a group: how it reached an answer, where it differs, and what it guessed.

use crate::insight::Differ;

/// Sentences about a group. Rounds are counted from 1.
#[derive(Debug)]
pub struct GroupWords {
    /// The group agreed on the answer.
    pub agreed: &'static str,
    /// It did not: the middle of a round counts.
    pub middle: fn(takes: &str, round: usize) -> String,
    /// The same, where the votes lie close together.
    pub middle_of_one_mind: fn(takes: &str, round: usize) -> String,
    /// What counts then, and what the key that agrees at once takes: the middle vote.
    pub takes_middle: &'static str,
    /// The same where the two middle votes differ.
    pub takes_lower: &'static str,
    /// It did not, and the middle does not settle an entry requirement.
    pub gate_open: fn(round: usize) -> String,
    /// It did not, and nobody chose an answer.
    pub nobody_chose: fn(round: usize) -> String,
    /// It did not, and all found the question not applicable.
    pub all_not_applicable: fn(round: usize) -> String,
    /// There are votes, and no round that counts.
    pub no_round: &'static str,
    /// The name of a round.
    pub round: fn(round: usize) -> String,
    /// So many voted for a choice.
    pub votes: fn(count: u32, label: &str) -> String,
    /// So many do not know.
    pub unknown: fn(count: u32) -> String,
    /// So many find it not applicable.
    pub not_applicable: fn(count: u32) -> String,
    /// Why a round does not count; said by `said` of `voters` people.
    pub does_not_count: fn(said: u64, voters: u32) -> String,
    /// Why a round does not count that has votes for what is no choice any more.
    pub choice_gone: &'static str,
    /// The group agrees.
    pub agree: &'static str,
    /// The votes agree, but are not all the same.
    pub close: &'static str,
    /// Behind either, while nothing was agreed.
    pub still_to_agree: &'static str,
    /// The group differs.
    pub differ: &'static str,
    why: [&'static str; 4],
    /// Asks what a choice looks like in practice, by a code that is a figure.
    pub seen_by_code: fn(low: &str, high: &str) -> String,
    /// Asks what a choice looks like in practice, by its label.
    pub seen_by_label: fn(low: &str, high: &str) -> String,
    /// Asks where to find out, where many do not know.
    pub ask_whom: &'static str,
    /// A status or an answer, with the mark that a group did not agree.
    pub no_agreement: fn(said: &str) -> String,
    /// No agreement on these questions, and the votes allow for another status.
    pub other_status: fn(titles: &str) -> String,
    /// What the points become with the lowest and the highest votes.
    pub lowest_and_highest: fn(low: u32, high: u32, max: u32) -> String,
    /// So many of all guessed this phase.
    pub guessed: fn(count: u32, voters: u32, phase: &str) -> String,
    /// The guesses were spread.
    pub guessed_spread: fn(votes: &str) -> String,
    /// Nobody had a guess.
    pub guessed_nothing: &'static str,
    /// The answers point to a phase, as a sentence of its own.
    pub points_to: fn(phase: &str, provisional: bool) -> String,
    /// The answers point to the phase that was guessed.
    pub as_guessed: fn(provisional: bool) -> String,
    /// The answers say that no phase holds people any more.
    pub points_to_maintenance: &'static str,
    /// The answers point to no phase.
    pub points_to_nothing: &'static str,
    /// Too little is known of the phase that comes first.
    pub points_to_unknown: fn(phase: &str) -> String,
    /// What explains the difference?
    pub what_explains: &'static str,
    /// Heading of the points without agreement.
    pub without_agreement: &'static str,
    /// What that list is.
    pub without_agreement_intro: &'static str,
    /// Heading of the same list as something to talk about.
    pub talk_about: &'static str,
    /// What the list is there.
    pub talk_about_intro: &'static str,
    /// Not agreed yet, while the votes agree.
    pub of_one_mind: fn(titles: &str, count: usize) -> String,
    /// Heading of what the group differed on first, and agreed on.
    pub settled: &'static str,
    /// What that list is.
    pub settled_intro: &'static str,
    /// In place of an answer, where votes differ on an entry requirement.
    pub not_agreed: &'static str,
    /// What counts for now of such a requirement.
    pub nothing_counts: &'static str,
    /// Label: what counts for now.
    pub counts_now: &'static str,
    /// Label: a question for the conversation.
    pub to_ask: &'static str,
}

impl GroupWords {
    /// Why a group differs, as a clause.
    pub fn why(&self, differ: Differ) -> &'static str {
        self.why[match differ {
            Differ::Gate => 0,
            Differ::Unknown => 1,
            Differ::Far => 2,
            Differ::Spread => 3,
        }]
    }
}

pub(super) const NL: GroupWords = GroupWords {
    agreed: "Afgesproken",
    middle: |takes, round| format!("Geen afspraak: {takes} van ronde {round} telt voorlopig"),
    middle_of_one_mind: |takes, round| {
        format!(
            "Geen afspraak: {takes} van ronde {round} telt voorlopig, de antwoorden liggen dicht bij \
             elkaar"
        )
    },
    takes_middle: "het midden",
    takes_lower: "de laagste van de twee middelste stemmen",
    gate_open: |round| {
        format!("Geen afspraak in ronde {round}: bij een toegangseis telt het midden niet")
    },
    nobody_chose: |round| format!("Geen afspraak: in ronde {round} koos niemand een antwoord"),
    all_not_applicable: |round| {
        format!("Geen afspraak: in ronde {round} vond iedereen dit niet van toepassing")
    },
    no_round: "Nog geen ronde die meetelt",
    round: |round| format!("Ronde {round}"),
    votes: |count, label| format!("{count} keer '{label}'"),
    unknown: |count| match count {
        1 => "1 weet het niet".to_owned(),
        _ => format!("{count} weten het niet"),
    },
    not_applicable: |count| match count {
        1 => "1 vindt het niet van toepassing".to_owned(),
        _ => format!("{count} vinden het niet van toepassing"),
    },
    does_not_count: |said, voters| {
        let votes = if said == 1 { "stem" } else { "stemmen" };
        let people = if voters == 1 { "persoon" } else { "personen" };
        format!("telt niet mee: {said} {votes} van {voters} {people}")
    },
    choice_gone: "telt niet mee: er is gestemd op een antwoord dat de vraag niet meer heeft",
    agree: "We zijn het eens",
    close: "We liggen dicht bij elkaar",
    still_to_agree: "Nog afspreken",
    differ: "Hier verschillen we",
    why: [
        "bij een toegangseis moet het antwoord hetzelfde zijn",
        "de helft of meer weet het niet",
        "de antwoorden liggen ver uit elkaar",
        "de antwoorden lopen uiteen",
    ],
    seen_by_code: |low, high| {
        format!("Wat zou iemand zien die hier een {low} geeft? En bij een {high}?")
    },
    seen_by_label: |low, high| {
        format!("Wat zou iemand zien die hier '{low}' kiest? En bij '{high}'?")
    },
    ask_whom: "Bij wie kunnen we dit navragen?",
    no_agreement: |said| format!("{said} (geen afspraak)"),
    other_status: |titles| {
        format!("Nog geen afspraak over {titles}. De stemmen laten ook een andere stand toe.")
    },
    lowest_and_highest: |low, high, max| {
        format!(
            "Tellen overal de laagste stemmen, dan wordt het {low} van {max} punten; met de \
             hoogste {high}."
        )
    },
    guessed: |count, voters, phase| match count {
        _ if count == voters => format!("Vooraf dacht iedereen {phase}"),
        1 => format!("1 van de {voters} dacht {phase}"),
        _ => format!("{count} van de {voters} dachten {phase}"),
    },
    guessed_spread: |votes| format!("Vooraf dachten jullie verschillend: {votes}."),
    guessed_nothing: "Vooraf had niemand een idee in welke fase jullie zitten.",
    points_to: |phase, provisional| {
        let now = if provisional { "voorlopig " } else { "" };
        format!("jullie antwoorden wijzen {now}naar {phase}")
    },
    as_guessed: |provisional| {
        let now = if provisional { "voorlopig " } else { "" };
        format!("jullie antwoorden wijzen daar {now}ook naar")
    },
    points_to_maintenance: "volgens jullie antwoorden houdt geen fase jullie nog vast",
    points_to_nothing: "jullie antwoorden wijzen nog geen fase aan",
    points_to_unknown: |phase| format!("van {phase} is nog te weinig bekend om een fase te noemen"),
    what_explains: "Wat verklaart dat?",
    without_agreement: "Punten zonder afspraak",
    without_agreement_intro: "Over deze vragen hebben jullie gestemd, maar nog niets afgesproken. \
                              Tot die tijd telt het midden van de laatste stemronde.",
    talk_about: "Nog samen over praten",
    talk_about_intro: "Over deze vragen hebben jullie nog niets afgesproken. Een afspraak kan het advies \
                       veranderen.",
    of_one_mind: |titles, count| match count {
        1 => format!(
            "Bij {titles} liggen de antwoorden dicht bij elkaar. Jullie hoeven dat alleen nog af \
             te spreken."
        ),
        _ => format!(
            "Bij deze vragen liggen de antwoorden dicht bij elkaar. Jullie hoeven ze alleen nog \
             af te spreken: {titles}."
        ),
    },
    settled: "Besproken en afgesproken",
    settled_intro: "Hier verschilden jullie eerst. Dit spraken jullie af.",
    not_agreed: "geen afspraak",
    nothing_counts: "Nog niets; bij een toegangseis telt het midden niet.",
    counts_now: "Telt nu",
    to_ask: "Vraag voor het gesprek",
};

pub(super) const EN: GroupWords = GroupWords {
    agreed: "Agreed",
    middle: |takes, round| format!("No agreement: {takes} of round {round} counts for now"),
    middle_of_one_mind: |takes, round| {
        format!(
            "No agreement: {takes} of round {round} counts for now, the answers lie close together"
        )
    },
    takes_middle: "the middle",
    takes_lower: "the lower of the two middle votes",
    gate_open: |round| {
        format!("No agreement in round {round}: the middle does not count for an entry requirement")
    },
    nobody_chose: |round| format!("No agreement: nobody chose an answer in round {round}"),
    all_not_applicable: |round| {
        format!("No agreement: in round {round} everybody found this not applicable")
    },
    no_round: "No round that counts yet",
    round: |round| format!("Round {round}"),
    votes: |count, label| format!("{count} for '{label}'"),
    unknown: |count| match count {
        1 => "1 doesn't know".to_owned(),
        _ => format!("{count} don't know"),
    },
    not_applicable: |count| match count {
        1 => "1 finds it not applicable".to_owned(),
        _ => format!("{count} find it not applicable"),
    },
    does_not_count: |said, voters| {
        let votes = if said == 1 { "vote" } else { "votes" };
        let people = if voters == 1 { "person" } else { "people" };
        format!("does not count: {said} {votes} from {voters} {people}")
    },
    choice_gone: "does not count: there are votes for an answer that the question no longer has",
    agree: "We agree",
    close: "We are close",
    still_to_agree: "Still to agree",
    differ: "We differ",
    why: [
        "for an entry requirement the answer has to be the same",
        "half of us or more don't know",
        "the answers lie far apart",
        "the answers vary",
    ],
    seen_by_code: |low, high| {
        format!("What would somebody see who chooses {low} here? And with {high}?")
    },
    seen_by_label: |low, high| {
        format!("What would somebody see who chooses '{low}' here? And with '{high}'?")
    },
    ask_whom: "Whom can we ask about this?",
    no_agreement: |said| format!("{said} (no agreement)"),
    other_status: |titles| {
        format!("No agreement yet on {titles}. The votes allow for another status too.")
    },
    lowest_and_highest: |low, high, max| {
        format!(
            "If the lowest votes counted everywhere, it would be {low} of {max} points; with the \
             highest, {high}."
        )
    },
    guessed: |count, voters, phase| match count {
        _ if count == voters => format!("Beforehand everybody thought {phase}"),
        _ => format!("{count} of the {voters} thought {phase}"),
    },
    guessed_spread: |votes| format!("Beforehand you thought differently: {votes}."),
    guessed_nothing: "Beforehand nobody had an idea which phase you are in.",
    points_to: |phase, provisional| {
        let now = if provisional { ", for now" } else { "" };
        format!("your answers point to {phase}{now}")
    },
    as_guessed: |provisional| {
        let now = if provisional { ", for now" } else { "" };
        format!("your answers point there too{now}")
    },
    points_to_maintenance: "by your answers no phase holds you back any more",
    points_to_nothing: "your answers do not point to a phase yet",
    points_to_unknown: |phase| format!("too little is known about {phase} to name a phase yet"),
    what_explains: "What explains that?",
    without_agreement: "Points without agreement",
    without_agreement_intro: "You voted on these questions and have not agreed yet. Until then the \
                              middle of the last round counts.",
    talk_about: "Still to talk about together",
    talk_about_intro: "You have not agreed on these questions yet. An agreement may change the advice.",
    of_one_mind: |titles, count| match count {
        1 => format!(
            "On {titles} the answers lie close together. All that is left is to agree on it."
        ),
        _ => format!(
            "On these questions the answers lie close together. All that is left is to agree on \
             them: {titles}."
        ),
    },
    settled: "Talked about and agreed",
    settled_intro: "You differed here at first. This is what you agreed on.",
    not_agreed: "no agreement",
    nothing_counts: "Nothing yet; the middle does not count for an entry requirement.",
    counts_now: "Counts for now",
    to_ask: "To ask in the conversation",
};
