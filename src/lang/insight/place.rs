//! Sentences about where people are, and why there.

use crate::insight::When;

/// Sentences about where people are. Lines are thresholds in points.
#[derive(Debug)]
pub struct PlaceWords {
    /// "You are here: Understanding"
    pub here: fn(phase: &str) -> String,
    /// The same while it could still turn out otherwise.
    pub here_for_now: fn(phase: &str) -> String,
    /// The working phase is known too little.
    pub find_out_first: fn(phase: &str) -> String,
    /// Past all phases.
    pub maintenance: &'static str,
    /// No phase has questions that count.
    pub nothing: &'static str,
    /// What was assumed where nobody said how far the group is.
    pub stage_assumed: fn(group: bool) -> &'static str,
    /// Why here: too little is known.
    pub why_unknown: fn(phase: &str, answered: usize, applicable: usize) -> String,
    /// Why here: the phase is weak.
    pub why_weak: fn(when: When, phase: &str, points: u32, max: u32, line: u32) -> String,
    /// Why here: the phase has to be in order first.
    pub why_not_in_order: fn(when: When, phase: &str, points: u32, max: u32, line: u32) -> String,
    /// Why here: enough points, but a key question is low; `key_low` is the sentence that says so.
    pub why_key_low: fn(when: When, phase: &str, points: u32, max: u32, key_low: &str) -> String,
    /// Why here: no earlier phase holds, and the phase is always worked on at this time.
    pub why_always: fn(when: When, phase: &str) -> String,
    /// Why maintenance.
    pub why_maintenance: &'static str,
    /// Why nowhere.
    pub why_nothing: &'static str,
    /// An earlier phase is in order.
    pub earlier_in_order: fn(phases: &str, count: usize) -> String,
    /// An earlier phase is on the way, and strong enough to go on.
    pub earlier_strong_enough: fn(phase: &str, points: u32, max: u32, line: u32) -> String,
    /// An earlier phase is uncertain, and its known answers are high enough to go on.
    pub earlier_uncertain: fn(phase: &str) -> String,
    /// An earlier phase is no longer looked at.
    pub earlier_passed: fn(when: When, phase: &str) -> String,
    /// For now, because the working phase is uncertain.
    pub provisional_here: fn(phase: &str) -> String,
    /// For now, because these earlier phases are not known well enough.
    pub provisional_earlier: fn(phases: &str, count: usize) -> String,
    /// An earlier phase is uncertain for lack of agreement, and the middle is high enough to go on.
    pub earlier_no_agreement: fn(phase: &str) -> String,
    /// For now, because the group did not agree on everything in the working phase.
    pub provisional_no_agreement: fn(phase: &str) -> String,
    /// For now, because the votes of a group that did not agree allow for another phase.
    pub provisional_by_votes: &'static str,
    /// Later phases are in order while the working phase is not.
    pub mixed: fn(later: &str, count: usize, phase: &str) -> String,
    /// Heading of the attention list.
    pub attention: &'static str,
    /// What the attention list is.
    pub attention_intro: &'static str,
}

fn nl_when(when: When) -> &'static str {
    match when {
        When::Before => "Zolang de start nog moet komen",
        When::Trying => "Zolang er een proef loopt",
        When::Used => "Nu uitvoerders ermee werken",
    }
}

fn en_when(when: When) -> &'static str {
    match when {
        When::Before => "As long as the start is still to come",
        When::Trying => "As long as a trial is running",
        When::Used => "Now that practitioners work with it",
    }
}

pub(super) const NL: PlaceWords = PlaceWords {
    here: |phase| format!("Hier zitten jullie: {phase}"),
    here_for_now: |phase| format!("Hier zitten jullie, voorlopig: {phase}"),
    find_out_first: |phase| format!("Eerst uitzoeken: {phase}"),
    maintenance: "Hier zitten jullie: onderhoud",
    nothing: "Nog geen fase te noemen",
    stage_assumed: |group| {
        if group {
            "Jullie hebben nog niet ingevuld hoe ver deze groep is. We gaan ervan uit dat de start nog \
             moet komen."
        } else {
            "Je hebt nog niet ingevuld hoe ver deze groep is. We gaan ervan uit dat de start nog moet \
             komen."
        }
    },
    why_unknown: |phase, answered, applicable| match answered {
        0 => format!("Van {phase} is nog niets bekend. Begin daar."),
        _ => format!(
            "Van {phase} is nog te weinig bekend: {answered} van de {applicable} antwoorden. \
             Zoek dat eerst uit, dan kijken we verder."
        ),
    },
    why_weak: |when, phase, points, max, line| {
        format!(
            "{phase} staat op {points} van {max} punten. Onder de {line} noemen we een fase zwak. \
             {}, gaat zo'n fase voor.",
            nl_when(when)
        )
    },
    why_not_in_order: |when, phase, points, max, line| {
        format!(
            "{phase} staat op {points} van {max} punten; op orde is vanaf {line}. {}, gaat deze \
             fase voor.",
            nl_when(when)
        )
    },
    why_key_low: |when, phase, points, max, key_low| {
        format!(
            "{phase} staat op {points} van {max} punten. Dat is genoeg, maar een lage sleutelvraag telt \
             zwaarder. {key_low} {}, gaat deze fase voor.",
            nl_when(when)
        )
    },
    why_always: |when, phase| {
        let now = match when {
            When::Before => "ook al moet de start nog komen",
            When::Trying => "nu er een proef loopt",
            When::Used => "nu uitvoerders ermee werken",
        };
        format!("Geen eerdere fase houdt jullie nog tegen. {phase} is aan de beurt, {now}.")
    },
    why_maintenance: "Uitvoerders werken ermee en geen fase houdt jullie nog vast. Nu gaat het \
                      om bijhouden wat er staat.",
    why_nothing: "Bij geen enkele fase is er een vraag die meetelt.",
    earlier_in_order: |phases, count| match count {
        1 => format!("{phases} is op orde."),
        _ => format!("{phases} zijn op orde."),
    },
    earlier_strong_enough: |phase, points, max, line| {
        format!(
            "{phase} is op weg en sterk genoeg om door te gaan: {points} van {max} punten, en zwak is \
             onder de {line}."
        )
    },
    earlier_uncertain: |phase| {
        format!("{phase} is nog onzeker, maar wat je al weet is hoog genoeg om door te gaan.")
    },
    earlier_passed: |when, phase| format!("{}, kijken we niet terug naar {phase}.", nl_when(when)),
    provisional_here: |phase| {
        format!(
            "Dit is voorlopig, want bij {phase} kunnen onbekende antwoorden het beeld veranderen."
        )
    },
    provisional_earlier: |phases, count| {
        let what = if count == 1 {
            "die fase"
        } else {
            "een van die fasen"
        };
        format!(
            "Dit is voorlopig, want van {phases} is nog niet alles bekend. Valt dat tegen, dan \
             is {what} eerst aan de beurt."
        )
    },
    earlier_no_agreement: |phase| {
        format!(
            "Over {phase} hebben jullie nog niet alles afgesproken. Met het midden van de stemmen is \
             het hoog genoeg om door te gaan."
        )
    },
    provisional_no_agreement: |phase| {
        format!(
            "Dit is voorlopig, want over {phase} hebben jullie nog niet alles afgesproken. Dat kan \
             het beeld veranderen."
        )
    },
    provisional_by_votes: "Dit is voorlopig, want jullie hebben nog niet alles afgesproken. De \
                           stemmen laten ook een andere fase toe.",
    mixed: |later, count, phase| {
        let verb = if count == 1 { "is" } else { "zijn" };
        format!(
            "{later} {verb} al op orde en {phase} nog niet. Misschien verschillen de groepen: vul \
             de scan per groep of locatie in."
        )
    },
    attention: "Blijft aandacht vragen",
    attention_intro: "Deze sleutelvragen uit eerdere fasen staan nog laag. Ze houden jullie niet \
                      tegen, maar vergeet ze niet.",
};

pub(super) const EN: PlaceWords = PlaceWords {
    here: |phase| format!("You are here: {phase}"),
    here_for_now: |phase| format!("You are here, for now: {phase}"),
    find_out_first: |phase| format!("Find out first: {phase}"),
    maintenance: "You are here: maintenance",
    nothing: "No phase to name yet",
    stage_assumed: |_| {
        "You have not filled in yet how far this group is. We assume that the start \
                    is still to come."
    },
    why_unknown: |phase, answered, applicable| match answered {
        0 => format!("Nothing is known yet about the phase {phase}. Start there."),
        _ => format!(
            "Too little is known about the phase {phase}: {answered} of its {applicable} questions \
             have an answer. Find that out first, then we look further."
        ),
    },
    why_weak: |when, phase, points, max, line| {
        format!(
            "The phase {phase} has {points} of {max} points. Below {line} we call a phase weak. {}, \
             a weak phase comes first.",
            en_when(when)
        )
    },
    why_not_in_order: |when, phase, points, max, line| {
        format!(
            "The phase {phase} has {points} of {max} points; it is in place from {line}. {}, this \
             phase comes first.",
            en_when(when)
        )
    },
    why_key_low: |when, phase, points, max, key_low| {
        format!(
            "The phase {phase} has {points} of {max} points. That is enough, but a low key \
             question weighs more. {key_low} {}, this phase comes first.",
            en_when(when)
        )
    },
    why_always: |when, phase| {
        let now = match when {
            When::Before => "even though the start is still to come",
            When::Trying => "now that a trial is running",
            When::Used => "now that practitioners work with it",
        };
        format!("No earlier phase holds you back. The phase {phase} comes next, {now}.")
    },
    why_maintenance: "Practitioners work with it and no phase holds you back any more. Now it \
                      is about keeping up what is there.",
    why_nothing: "No phase has a question that counts.",
    earlier_in_order: |phases, count| match count {
        1 => format!("The phase {phases} is in place."),
        _ => format!("The phases {phases} are in place."),
    },
    earlier_strong_enough: |phase, points, max, line| {
        format!(
            "The phase {phase} is on the way and strong enough to go on: {points} of {max} points, and \
             weak is below {line}."
        )
    },
    earlier_uncertain: |phase| {
        format!("The phase {phase} is uncertain, but what you know is high enough to go on.")
    },
    earlier_passed: |when, phase| {
        format!(
            "{}, we do not look back at the phase {phase}.",
            en_when(when)
        )
    },
    provisional_here: |phase| {
        format!(
            "This may still change: the unknown answers in the phase {phase} could change the picture."
        )
    },
    provisional_earlier: |phases, count| {
        let what = if count == 1 {
            "that phase"
        } else {
            "one of those phases"
        };
        format!(
            "This may still change: not everything is known about {phases}. If that turns out low, \
             {what} comes first."
        )
    },
    earlier_no_agreement: |phase| {
        format!(
            "You have not agreed on everything about the phase {phase} yet. With the middle of the \
             votes it is high enough to go on."
        )
    },
    provisional_no_agreement: |phase| {
        format!(
            "This may still change: you have not agreed on everything about the phase {phase} yet."
        )
    },
    provisional_by_votes: "This may still change: you have not agreed on everything yet, and your \
                           votes allow for another phase too.",
    mixed: |later, count, phase| {
        let later = if count == 1 {
            format!("The phase {later} is")
        } else {
            format!("The phases {later} are")
        };
        format!(
            "{later} already in place and the phase {phase} is not yet. Perhaps the groups \
             differ: fill in the scan for each group or location."
        )
    },
    attention: "Still needs attention",
    attention_intro: "These key questions from earlier phases are still low. They do not hold \
                      you back, but do not forget them.",
};
