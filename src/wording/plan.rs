//! The plan in words: when something is due, how far the actions are, and what their form lacks.

use jiff::civil::Date;

use crate::lang::Words;
use crate::scan::{Action, ActionPart, Plan};

/// Words that say what is not wanted, in both languages: an action may be typed in either.
const NEGATIONS: [&str; 12] = [
    "niet", "geen", "nooit", "niemand", "nergens", "zonder", "not", "no", "never", "nobody",
    "without", "none",
];

/// What one does, where a result should stand: only words that are nothing but verbs.
const VERBS: [&str; 48] = [
    "maken",
    "zorgen",
    "regelen",
    "bespreken",
    "organiseren",
    "opstellen",
    "schrijven",
    "vragen",
    "doen",
    "geven",
    "uitleggen",
    "trainen",
    "invoeren",
    "aanpassen",
    "inplannen",
    "afspreken",
    "overleggen",
    "onderzoeken",
    "evalueren",
    "bedenken",
    "uitwerken",
    "kiezen",
    "starten",
    "beginnen",
    "bellen",
    "mailen",
    "zoeken",
    "verbeteren",
    "vergroten",
    "verminderen",
    "ontwikkelen",
    "uitvoeren",
    "make",
    "ensure",
    "organise",
    "organize",
    "arrange",
    "write",
    "ask",
    "give",
    "explain",
    "develop",
    "improve",
    "create",
    "implement",
    "evaluate",
    "find",
    "choose",
];

/// When an action is due: the date that was understood, else as typed.
pub fn when(words: &Words, action: &Action) -> String {
    match action.due {
        Some(due) => words.common.date(due),
        None => action.when.clone(),
    }
}

/// How far the actions are, and which is due first; nothing without actions.
pub fn plan_standing(words: &Words, plan: &Plan, today: Date) -> Option<String> {
    let total = plan.actions.len();
    let done = plan.actions.iter().filter(|action| action.done).count();
    let late = plan.actions.iter().filter(|action| action.is_late(today));
    let ahead = |action: &&Action| !action.done && action.due.is_some_and(|due| due >= today);
    let in_order = plan.in_order();
    let next = in_order.iter().map(|(_, action)| *action).find(ahead);
    let next = next.and_then(|action| action.due);
    let parts = [
        Some((words.plan.count)(total, done)),
        Some(late.count())
            .filter(|count| *count > 0)
            .map(words.plan.late_count),
        next.map(|due| (words.plan.first_due)(&words.common.date(due))),
    ];
    let said = parts.into_iter().flatten().collect::<Vec<_>>().join(" ");
    (total > 0).then_some(said)
}

/// What the form of an action lacks, by part; hints, for its content is its maker's.
pub fn hints(words: &Words, action: &Action) -> Vec<(ActionPart, &'static str)> {
    let words = &words.plan;
    let undated = match (action.when.is_empty(), action.due) {
        (_, Some(_)) => None,
        (true, None) => Some(words.hint_no_date),
        (false, None) => Some(words.hint_as_text),
    };
    let hints = [
        (
            ActionPart::Goal,
            is_negative(&action.goal).then_some(words.hint_goal),
        ),
        (
            ActionPart::Result,
            begins_with_verb(&action.result).then_some(words.hint_result),
        ),
        (
            ActionPart::Who,
            action.who.is_empty().then_some(words.hint_no_name),
        ),
        (ActionPart::When, undated),
    ];
    let given = hints
        .into_iter()
        .filter_map(|(part, hint)| Some((part, hint?)));
    // Of an action that says nothing yet there is nothing to say.
    given.filter(|_| action.says_something()).collect()
}

fn is_negative(goal: &str) -> bool {
    let goal = goal.to_lowercase();
    let mut words = goal.split(|one: char| !one.is_alphabetic() && !['\'', '’'].contains(&one));
    words.any(|word| {
        let short = word.ends_with("n't") || word.ends_with("n’t");
        short || NEGATIONS.contains(&word)
    })
}

fn begins_with_verb(result: &str) -> bool {
    let result = result.to_lowercase();
    let mut words = result.split(|one: char| !one.is_alphabetic());
    match words.find(|word| !word.is_empty()) {
        Some("to") => true,
        first => first.is_some_and(|word| VERBS.contains(&word)),
    }
}
