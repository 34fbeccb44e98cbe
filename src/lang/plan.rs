//! What the plan says: the actions, the form of one, and the next scan.

use crate::scan::ActionPart;

/// The words of the plan. Dates are in words already.
#[derive(Debug)]
#[allow(
    missing_docs,
    reason = "every field is named after its place on the screen, and worded below"
)]
pub struct PlanWords {
    // The list
    pub title: &'static str,
    pub text: &'static str,
    pub new: &'static str,
    pub advised: fn(title: &str) -> String,
    pub done: &'static str,
    pub late: &'static str,
    pub count: fn(total: usize, done: usize) -> String,
    pub late_count: fn(count: usize) -> String,
    pub first_due: fn(date: &str) -> String,
    pub next_scan: fn(date: &str) -> String,
    pub next_scan_suggested: fn(date: &str) -> String,
    pub prompt_next_scan: &'static str,
    pub no_such_date: &'static str,
    pub no_such_advice: &'static str,
    // The form
    pub action: &'static str,
    part: [&'static str; 5],
    asked: [&'static str; 5],
    pub understood: fn(date: &str) -> String,
    pub hint_goal: &'static str,
    pub hint_result: &'static str,
    pub hint_no_name: &'static str,
    pub hint_no_date: &'static str,
    pub hint_as_text: &'static str,
}

impl PlanWords {
    /// A part of an action.
    pub fn part(&self, part: ActionPart) -> &'static str {
        self.part[part as usize]
    }

    /// What is asked for a part of an action.
    pub fn asked(&self, part: ActionPart) -> &'static str {
        self.asked[part as usize]
    }
}

pub(super) const NL: PlanWords = PlanWords {
    title: "Plan",
    text: "Leg vast wie wat doet en wanneer. Een paar acties die gebeuren zijn beter dan veel plannen.",
    new: "Nieuwe actie",
    advised: |title| format!("Uit het advies: {title}"),
    done: "gedaan",
    late: "datum voorbij",
    count: |total, done| match (total, done) {
        (1, 0) => "1 actie.".to_owned(),
        (1, _) => "1 actie, gedaan.".to_owned(),
        (_, 0) => format!("{total} acties."),
        _ => format!("{total} acties, {done} gedaan."),
    },
    late_count: |count| match count {
        1 => "Van 1 actie is de datum voorbij.".to_owned(),
        _ => format!("Van {count} acties is de datum voorbij."),
    },
    first_due: |date| format!("De eerstvolgende: {date}."),
    next_scan: |date| format!("Volgende scan: {date}"),
    next_scan_suggested: |date| format!("Volgende scan: nog niet gepland. Voorstel: {date}"),
    prompt_next_scan: "Wanneer vullen jullie de scan opnieuw in?",
    no_such_date: "Typ een datum, zoals 12 jan, 1-3-2027 of over 3 maanden.",
    no_such_advice: "Dat nummer staat niet bij wat je eerst doet.",
    action: "Actie",
    part: ["Doel", "Resultaat", "Wat", "Wie", "Wanneer"],
    asked: [
        "Welke situatie willen jullie bereiken?",
        "Wat is er dan, dat je kunt afvinken?",
        "Wat gaan jullie doen?",
        "Wie doet dat?",
        "Wanneer is het klaar? Bijvoorbeeld 12 jan, over 3 weken of eind maart.",
    ],
    understood: |date| format!("Dat is {date}."),
    hint_goal: "Tip: zeg wat jullie wél willen, dan weet iedereen waar het naartoe gaat.",
    hint_result: "Tip: noem iets wat er straks is, zoals 'een rooster', dan kun je het afvinken.",
    hint_no_name: "Tip: spreek af wie dit doet.",
    hint_no_date: "Tip: spreek af wanneer dit klaar is.",
    hint_as_text: "Dit blijft gewone tekst; een datum zoals 12 jan komt ook op volgorde.",
};

pub(super) const EN: PlanWords = PlanWords {
    title: "Plan",
    text: "Put down who does what and when. A few actions that happen are better than many plans.",
    new: "New action",
    advised: |title| format!("From the advice: {title}"),
    done: "done",
    late: "date has passed",
    count: |total, done| match (total, done) {
        (1, 0) => "1 action.".to_owned(),
        (1, _) => "1 action, done.".to_owned(),
        (_, 0) => format!("{total} actions."),
        _ => format!("{total} actions, {done} done."),
    },
    late_count: |count| match count {
        1 => "The date of 1 action has passed.".to_owned(),
        _ => format!("The dates of {count} actions have passed."),
    },
    first_due: |date| format!("Next: {date}."),
    next_scan: |date| format!("Next scan: {date}"),
    next_scan_suggested: |date| format!("Next scan: not planned yet. Suggestion: {date}"),
    prompt_next_scan: "When will you fill in the scan again?",
    no_such_date: "Type a date, such as 12 Jan, 1-3-2027 or in 3 months.",
    no_such_advice: "That number is not among what to do first.",
    action: "Action",
    part: ["Goal", "Result", "What", "Who", "When"],
    asked: [
        "Which situation do you want to reach?",
        "What will be there then, that you can tick off?",
        "What will you do?",
        "Who does it?",
        "When is it done? For example 12 Jan, in 3 weeks or end of March.",
    ],
    understood: |date| format!("That is {date}."),
    hint_goal: "Tip: say what you do want, so that everybody knows where it leads.",
    hint_result: "Tip: name something that will be there, such as 'a roster', so that you can tick it off.",
    hint_no_name: "Tip: agree who does this.",
    hint_no_date: "Tip: agree when this is done.",
    hint_as_text: "This stays plain text; a date such as 12 Jan is put in order too.",
};
