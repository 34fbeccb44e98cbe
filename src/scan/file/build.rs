//! The well-formed part of a scan file as a [`Scan`].

use std::collections::BTreeMap;

use crate::scan::{
    About, Action, Activity, ActivityState, Answer, Basis, Closing, Depth, Entry, Group, Order,
    Place, Plan, Previous, PreviousAnswer, Reference, Reveal, Round, Scan, Session, Stage, Step,
    Voting,
};
use crate::source::{Entries, Problem};

use super::fields::ANSWERS;
use super::{Mistake, PlacedMistake};

/// Builds the scan and adds the mistakes that the form alone does not show.
pub(super) fn scan(root: &Entries, mistakes: &mut Vec<PlacedMistake>) -> Scan {
    let none = Entries::default();
    let table = |key: &str| root.table(key).unwrap_or(&none);
    Scan {
        questionnaire: reference(table("questionnaire")),
        about: about(table("about"), mistakes),
        session: session(table("session"), mistakes),
        answers: answers(table("answers"), mistakes),
        group: root.table("group").map(group),
        strategies: strategies(table("strategies")),
        plan: Plan {
            next_scan: point_in_time(table("plan"), "next_scan", mistakes),
            actions: root
                .tables("action")
                .map(|entries| action(entries, mistakes))
                .collect(),
        },
        previous: root
            .table("previous")
            .map(|entries| previous(entries, &text(table("questionnaire"), "id"), mistakes)),
    }
}

/// The scan before this one. It answers the same questionnaire, so the id stands in the file once.
fn previous(entries: &Entries, id: &str, mistakes: &mut Vec<PlacedMistake>) -> Previous {
    let none = Entries::default();
    let answers = entries.table("answers").unwrap_or(&none);
    let answers = answers
        .iter()
        .filter_map(|(id, node)| Some((id.value.to_owned(), node.table()?)));
    Previous {
        questionnaire: Reference {
            id: id.to_owned(),
            ..reference(entries)
        },
        stage: coded(entries, "stage", Stage::with_code),
        changed: point_in_time(entries, "changed", mistakes),
        answers: answers
            .filter_map(|(id, entries)| Some((id, previous_answer(entries, mistakes)?)))
            .collect(),
        actions: entries
            .tables("action")
            .map(|entries| action(entries, mistakes))
            .collect(),
    }
}

/// None for an entry without an answer: there was none.
fn previous_answer(entries: &Entries, mistakes: &mut Vec<PlacedMistake>) -> Option<PreviousAnswer> {
    only_one_answer(entries, mistakes);
    Some(PreviousAnswer {
        answer: answer(entries)?,
        shown: text(entries, "shown"),
    })
}

fn reference(entries: &Entries) -> Reference {
    Reference {
        id: text(entries, "id"),
        version: text(entries, "version"),
        sha256: text(entries, "sha256"),
        language: text(entries, "language"),
        depth: coded(entries, "depth", Depth::with_code).unwrap_or_default(),
        deepened: texts(entries, "deepened"),
        asked: texts(entries, "asked"),
    }
}

fn about(entries: &Entries, mistakes: &mut Vec<PlacedMistake>) -> About {
    About {
        intervention: text(entries, "intervention"),
        group: text(entries, "group"),
        organisation: text(entries, "organisation"),
        stage: coded(entries, "stage", Stage::with_code),
        role: text(entries, "role"),
        started: point_in_time(entries, "started", mistakes),
        changed: point_in_time(entries, "changed", mistakes),
    }
}

fn session(entries: &Entries, mistakes: &mut Vec<PlacedMistake>) -> Session {
    let none = Entries::default();
    let closing = entries.table("closing").unwrap_or(&none);
    let question = entries.text("question");
    Session {
        place: Place {
            question: question.map(|id| id.value.to_owned()),
            step: coded(entries, "step", Step::with_code),
            reveal: coded(entries, "shown", Reveal::with_code).unwrap_or_default(),
            black: entries.is_true("black"),
        },
        until: point_in_time(entries, "until", mistakes),
        guess: entries.table("guess").map(round),
        practice: entries.table("practice").map(round),
        parked: texts(entries, "parked"),
        closing: Closing {
            notices: texts(closing, "notices"),
            tomorrow: texts(closing, "tomorrow"),
            needs: texts(closing, "needs"),
        },
    }
}

/// A number that is missing or out of bounds has been reported.
fn group(entries: &Entries) -> Group {
    Group {
        participants: number(entries, "participants"),
        voting: coded(entries, "voting", Voting::with_code).unwrap_or_default(),
        order: coded(entries, "order", Order::with_code).unwrap_or_default(),
    }
}

/// Entries that say nothing are left out.
fn answers(entries: &Entries, mistakes: &mut Vec<PlacedMistake>) -> BTreeMap<String, Entry> {
    let tables = entries
        .iter()
        .filter_map(|(id, node)| Some((id.value.to_owned(), node.table()?)));
    tables
        .map(|(id, entries)| (id, entry(entries, mistakes)))
        .filter(|(_, entry)| *entry != Entry::default())
        .collect()
}

fn entry(entries: &Entries, mistakes: &mut Vec<PlacedMistake>) -> Entry {
    only_one_answer(entries, mistakes);
    Entry {
        answer: answer(entries),
        basis: coded(entries, "basis", Basis::with_code),
        location: text(entries, "where"),
        note: text(entries, "note"),
        private: text(entries, "private"),
        shown: text(entries, "shown"),
        minority: text(entries, "minority"),
        who_knows: text(entries, "who_knows"),
        rounds: entries.tables("rounds").map(round).collect(),
    }
}

fn only_one_answer(entries: &Entries, mistakes: &mut Vec<PlacedMistake>) {
    let mut given = ANSWERS.iter().filter(|key| entries.is_given(key));
    if let (Some(first), Some(second)) = (given.next(), given.next()) {
        // Which of the two stands later in the file does not matter: only one can stay.
        let mistake = Mistake::SeveralAnswers(first, second);
        mistakes.push(Problem::new(entries.key_span(second), mistake));
    }
}

fn answer(entries: &Entries) -> Option<Answer> {
    let [choice, unknown, not_applicable] = ANSWERS;
    let choice = entries.text(choice);
    let reason = entries.text(not_applicable);
    choice
        .map(|code| Answer::Choice(code.value.to_owned()))
        .or_else(|| entries.is_true(unknown).then_some(Answer::Unknown))
        .or_else(|| reason.map(|reason| Answer::NotApplicable(reason.value.to_owned())))
}

fn round(entries: &Entries) -> Round {
    let none = Entries::default();
    let votes = entries.table("votes").unwrap_or(&none);
    Round {
        voters: number(entries, "voters"),
        votes: votes
            .iter()
            .map(|(code, _)| (code.value.to_owned(), number(votes, code.value)))
            .collect(),
        unknown: number(entries, "unknown"),
        not_applicable: number(entries, "not_applicable"),
    }
}

fn strategies(entries: &Entries) -> BTreeMap<String, Activity> {
    let tables = entries
        .iter()
        .filter_map(|(id, node)| Some((id.value.to_owned(), node.table()?)));
    tables
        .filter_map(|(id, entries)| Some((id, activity(entries)?)))
        .collect()
}

/// None when the state is missing or malformed, which has been reported.
fn activity(entries: &Entries) -> Option<Activity> {
    Some(Activity {
        state: coded(entries, "state", ActivityState::with_code)?,
        reason: text(entries, "reason"),
    })
}

fn action(entries: &Entries, mistakes: &mut Vec<PlacedMistake>) -> Action {
    Action {
        id: text(entries, "id"),
        goal: text(entries, "goal"),
        result: text(entries, "result"),
        what: text(entries, "what"),
        who: text(entries, "who"),
        when: text(entries, "when"),
        due: point_in_time(entries, "due", mistakes),
        strategy: text(entries, "strategy"),
        done: entries.is_true("done"),
        outcome: text(entries, "outcome"),
        from: text(entries, "from"),
    }
}

fn text(entries: &Entries, key: &str) -> String {
    let found = entries.text(key);
    found.map_or_else(String::new, |text| text.value.to_owned())
}

fn texts(entries: &Entries, key: &str) -> Vec<String> {
    let found = entries.texts(key);
    found.map(|text| text.value.to_owned()).collect()
}

fn coded<T>(entries: &Entries, key: &str, with_code: impl Fn(&str) -> Option<T>) -> Option<T> {
    with_code(entries.text(key)?.value)
}

/// A number of people; 0 when absent.
fn number(entries: &Entries, key: &str) -> u32 {
    let found = entries.integer(key);
    found
        .and_then(|number| u32::try_from(number.value).ok())
        .unwrap_or_default()
}

/// A date or moment; TOML allows some that no calendar knows.
fn point_in_time<T: std::str::FromStr>(
    entries: &Entries,
    key: &str,
    mistakes: &mut Vec<PlacedMistake>,
) -> Option<T> {
    let found = entries.datetime(key)?;
    let read = found.value.to_string().parse().ok();
    if read.is_none() {
        mistakes.push(Problem::new(found.span, Mistake::NoSuchMoment));
    }
    read
}
