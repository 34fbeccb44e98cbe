//! Sentences about the outcome of the verdict model.

/// Sentences about the outcome of the verdict model. Lines are thresholds in points.
#[derive(Debug)]
pub struct VerdictWords {
    /// Heading of the gates.
    pub gates: &'static str,
    /// Heading of the parts.
    pub parts: &'static str,
    /// Heading of what to develop first.
    pub develop_first: &'static str,
    /// Why the order of what to develop first is as it is.
    pub develop_intro: &'static str,
    /// "Outcome: 'Ready to discuss'"
    pub headline: fn(title: &str) -> String,
    /// The same while unknown answers could still change it.
    pub headline_for_now: fn(title: &str) -> String,
    /// What can be done now about the gates, above a list.
    pub gates_next: &'static str,
    /// The rule in one sentence; the reasons are clauses with semicolons between them.
    pub because: fn(reasons: &str) -> String,
    /// Gates that are not met, beside what gave the outcome.
    pub beside: fn(reasons: &str) -> String,
    /// The last outcome: none of the others applies.
    pub because_none: &'static str,
    /// Reason: these questions were answered so.
    pub answered: fn(titles: &str, count: usize, answer: &str) -> String,
    /// Reason: these questions have no answer yet.
    pub unknown: fn(titles: &str, count: usize) -> String,
    /// Reason: a part has fewer points than the line.
    pub below: fn(title: &str, points: u32, line: u32, max: u32) -> String,
    /// Reason: too little is known of these parts.
    pub known_below: fn(titles: &str) -> String,
    /// Reason: something the rule rules out is not the case.
    pub otherwise: &'static str,
    /// For now, because of so many questions without an answer.
    pub provisional: fn(unknown: usize) -> String,
    /// For now, because the votes of a group that did not agree allow for another outcome.
    pub provisional_by_votes: &'static str,
    /// "enough from 8 of 10 points; that is a convention, not a norm"
    pub enough_from: fn(line: u32, max: u32) -> String,
    /// State of a part: strong enough.
    pub enough: &'static str,
    /// State of a part: needs work.
    pub needs_work: &'static str,
    /// State of a part that never decides.
    pub informative: &'static str,
    /// Why a part needs work: points.
    pub work_points: fn(points: u32, line: u32, max: u32) -> String,
    /// Why a part needs work: a gate that rests on it.
    pub work_gate: fn(title: &str) -> String,
    /// Why a part may need work: a gate without an answer rests on it.
    pub work_gate_unknown: fn(title: &str) -> String,
    /// State of a gate that is met.
    pub gate_met: &'static str,
    /// State of a gate that is not met.
    pub gate_not_met: &'static str,
    /// State of a gate without an answer.
    pub gate_unknown: &'static str,
    /// Every gate is met.
    pub gates_met: &'static str,
    /// Questions still open, as work to do.
    pub still_open: fn(open: usize) -> String,
    /// When to fill in again.
    pub again: &'static str,
    /// 1 x 0 = 0: also look at introducing it.
    pub other_scan: &'static str,
}

pub(super) const NL: VerdictWords = VerdictWords {
    gates: "Toegangseisen",
    parts: "Onderdelen",
    develop_first: "Eerst ontwikkelen",
    develop_intro: "De volgorde is zo gekozen dat het volgende punt bouwt op het vorige. Begin dus \
                    bovenaan.",
    headline: |title| format!("Uitkomst: '{title}'"),
    headline_for_now: |title| format!("Uitkomst, voorlopig: '{title}'"),
    gates_next: "Dit kun je nu doen:",
    because: |reasons| format!("Deze uitkomst volgt hieruit: {reasons}."),
    beside: |reasons| format!("Los daarvan: {reasons}."),
    because_none: "De andere uitkomsten zijn een voor een nagelopen en gelden geen van alle.",
    answered: |titles, count, answer| match count {
        1 => format!("{titles} staat op '{answer}'"),
        _ => format!("{titles} staan op '{answer}'"),
    },
    unknown: |titles, count| match count {
        1 => format!("{titles} is nog niet bekend"),
        _ => format!("{titles} zijn nog niet bekend"),
    },
    below: |title, points, line, max| {
        format!("{title} staat op {points} van {max} punten, onder de grens van {line}")
    },
    known_below: |titles| format!("van {titles} is nog te weinig bekend"),
    otherwise: "een voorwaarde van een andere uitkomst geldt niet",
    provisional: |unknown| {
        match unknown {
        1 => "Dit is voorlopig. Van één vraag is het antwoord nog niet bekend; valt dat tegen, dan verandert \
              de uitkomst."
            .to_owned(),
        _ => format!(
            "Dit is voorlopig. Van {unknown} vragen is het antwoord nog niet bekend; vallen die tegen, \
             dan verandert de uitkomst."
        ),
    }
    },
    provisional_by_votes: "Dit is voorlopig, want jullie hebben nog niet alles afgesproken. De \
                           stemmen laten ook een andere uitkomst toe.",
    enough_from: |line, max| {
        format!("genoeg vanaf {line} van {max} punten; dat is een afspraak, geen norm")
    },
    enough: "sterk genoeg",
    needs_work: "vraagt nog werk",
    informative: "telt niet mee, alleen ter informatie",
    work_points: |points, line, max| {
        format!("Dit onderdeel staat op {points} van {max} punten; genoeg is vanaf {line}.")
    },
    work_gate: |title| format!("De toegangseis '{title}' is nog niet rond en hangt hiervan af."),
    work_gate_unknown: |title| {
        format!("De toegangseis '{title}' is nog niet bekend en hangt hiervan af.")
    },
    gate_met: "rond",
    gate_not_met: "nog niet rond",
    gate_unknown: "nog niet bekend",
    gates_met: "Alle toegangseisen zijn rond.",
    still_open: |open| match open {
        1 => "Er is nog 1 vraag open. Vul die eerst in.".to_owned(),
        _ => format!("Er zijn nog {open} vragen open. Vul die eerst in."),
    },
    again: "Heb je de punten hierboven uitgewerkt? Vul de scan dan opnieuw in, en zie wat er \
            veranderde.",
    other_scan: "Een goede interventie die niemand goed invoert, helpt niemand: 1 x 0 = 0. Kijk \
                 daarom met de Implementatie-Quickscan ook naar de weg naar de praktijk.",
};

pub(super) const EN: VerdictWords = VerdictWords {
    gates: "Entry requirements",
    parts: "Parts",
    develop_first: "Develop first",
    develop_intro: "In this order each point builds on the one before. So start at the top.",
    headline: |title| format!("Outcome: '{title}'"),
    headline_for_now: |title| format!("Outcome, for now: '{title}'"),
    gates_next: "This is what you can do now:",
    because: |reasons| format!("This is why: {reasons}."),
    beside: |reasons| format!("Apart from that: {reasons}."),
    because_none: "The other outcomes were checked one by one, and none of them applies.",
    answered: |titles, count, answer| match count {
        1 => format!("{titles} is answered '{answer}'"),
        _ => format!("{titles} are answered '{answer}'"),
    },
    unknown: |titles, count| match count {
        1 => format!("{titles} is not known yet"),
        _ => format!("{titles} are not known yet"),
    },
    below: |title, points, line, max| {
        format!("{title} has {points} of {max} points, below the line of {line}")
    },
    known_below: |titles| format!("too little is known about {titles}"),
    otherwise: "a condition of another outcome does not hold",
    provisional: |unknown| {
        match unknown {
        1 => "This may still change. The answer to one question is not known yet; if it turns out low, \
              the outcome changes."
            .to_owned(),
        _ => format!(
            "This may still change. The answers to {unknown} questions are not known yet; if they turn out \
             low, the outcome changes."
        ),
    }
    },
    provisional_by_votes: "This may still change: you have not agreed on everything yet, and your \
                           votes allow for another outcome too.",
    enough_from: |line, max| {
        format!("enough from {line} of {max} points; that is a convention, not a norm")
    },
    enough: "strong enough",
    needs_work: "needs work",
    informative: "does not count, for information only",
    work_points: |points, line, max| {
        format!("This part has {points} of {max} points; enough is from {line}.")
    },
    work_gate: |title| {
        format!("The entry requirement '{title}' is not met yet and depends on this.")
    },
    work_gate_unknown: |title| {
        format!("The entry requirement '{title}' is not known yet and depends on this.")
    },
    gate_met: "met",
    gate_not_met: "not met yet",
    gate_unknown: "not known yet",
    gates_met: "All entry requirements are met.",
    still_open: |open| match open {
        1 => "1 question is still open. Fill it in first.".to_owned(),
        _ => format!("{open} questions are still open. Fill them in first."),
    },
    again: "Have you worked on the points above? Then fill in the scan again, and see what \
            changed.",
    other_scan: "A good intervention that nobody introduces well helps nobody: 1 x 0 = 0. So look \
                 at the way into practice too, with the Implementation Quickscan.",
};
