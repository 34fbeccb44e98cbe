//! What was answered, is being done and was agreed, as data. A private note is no part of it.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::insight::{Origin, State};
use crate::questionnaire::QuestionIx;
use crate::scan::{self, Answer, Basis, Entry, Round};
use crate::wording::{self, Context};

/// A visible question with its answer.
#[derive(Serialize)]
pub(in crate::report) struct Answered<'a> {
    pub(in crate::report) id: &'a str,
    section: &'a str,
    pub(in crate::report) title: &'a str,
    text: &'a str,
    pub(in crate::report) critical: bool,
    /// `choice`, `unknown`, `not-applicable` or `open`
    pub(in crate::report) answer: &'static str,
    pub(in crate::report) choice: Option<&'a str>,
    pub(in crate::report) label: String,
    anchor: Option<String>,
    pub(in crate::report) points: Option<u32>,
    pub(in crate::report) max: Option<u32>,
    pub(in crate::report) reason: Option<&'a str>,
    /// `given`, `agreed`, `middle` (of the round under `round`, without agreement) or `open`
    pub(in crate::report) reached: &'static str,
    /// The same in words, where a group had a say in it.
    reached_in_words: Option<String>,
    /// The last round that counts.
    pub(in crate::report) round: Option<usize>,
    /// The votes of a group, also those of rounds that do not count.
    rounds: Vec<Ballot<'a>>,
    pub(in crate::report) basis: Option<&'static str>,
    #[serde(rename = "where")]
    pub(in crate::report) location: &'a str,
    pub(in crate::report) note: &'a str,
    pub(in crate::report) minority: &'a str,
    pub(in crate::report) who_knows: &'a str,
    shown: &'a str,
}

/// The votes of one round, by code of the choice.
#[derive(Serialize)]
pub(super) struct Ballot<'a> {
    voters: u32,
    votes: &'a BTreeMap<String, u32>,
    unknown: u32,
    not_applicable: u32,
}

impl<'a> Ballot<'a> {
    pub(super) fn of(round: &'a Round) -> Ballot<'a> {
        Ballot {
            voters: round.voters,
            votes: &round.votes,
            unknown: round.unknown,
            not_applicable: round.not_applicable,
        }
    }
}

/// Something that is being done already.
#[derive(Serialize)]
pub(super) struct Activity<'a> {
    strategy: &'a str,
    title: &'a str,
    state: &'static str,
    reason: &'a str,
}

/// One line of the action list, and the earlier action it goes on with.
#[derive(Serialize)]
pub(super) struct Planned<'a> {
    #[serde(flatten)]
    action: Action<'a>,
    from: &'a str,
}

/// What was agreed.
#[derive(Serialize)]
pub(super) struct Action<'a> {
    id: &'a str,
    goal: &'a str,
    result: &'a str,
    what: &'a str,
    who: &'a str,
    when: &'a str,
    due: Option<String>,
    strategy: &'a str,
    done: bool,
    outcome: &'a str,
}

/// All visible questions with their answers, in file order.
pub(super) fn answers(context: Context<'_>) -> Vec<Answered<'_>> {
    let visible = context.sheet.visible();
    visible
        .map(|question| answered(context, question))
        .collect()
}

/// One of them.
pub(in crate::report) fn answered(context: Context<'_>, question: QuestionIx) -> Answered<'_> {
    let questionnaire = context.questionnaire;
    let asked = &questionnaire[question];
    let entry = context.scan.answers.get(&asked.id);
    let text = |field: fn(&Entry) -> &str| entry.map(field).unwrap_or_default();
    let given = wording::answer(context, question);
    let state = context.sheet.state(question);
    let chosen = matches!(state, State::Chosen(_));
    Answered {
        id: &asked.id,
        section: &questionnaire[asked.section].id,
        title: &asked.title,
        text: &asked.text,
        critical: asked.critical,
        answer: match state {
            State::Chosen(_) => "choice",
            State::Unknown => "unknown",
            State::NotApplicable => "not-applicable",
            State::Open | State::Hidden => "open",
        },
        choice: match state {
            State::Chosen(choice) => Some(&questionnaire.scale_of(question)[choice].code),
            _ => None,
        },
        label: given.label,
        anchor: (chosen && !given.anchor.is_empty()).then_some(given.anchor),
        points: given.points.map(|(points, _)| points),
        max: given.points.map(|(_, max)| max),
        reason: match entry.and_then(|entry| entry.answer.as_ref()) {
            Some(Answer::NotApplicable(reason)) if state == State::NotApplicable => Some(reason),
            _ => None,
        },
        reached: reached(state, context.sheet.origin(question)),
        reached_in_words: wording::reached(context, question).map(|reached| reached.how),
        round: context.sheet.votes(question).map(|votes| votes.round),
        rounds: entry.map_or_else(Vec::new, |entry| {
            entry.rounds.iter().map(Ballot::of).collect()
        }),
        basis: entry
            .and_then(|entry| entry.basis)
            .filter(|_| chosen)
            .map(Basis::code),
        location: text(|entry| &entry.location),
        note: text(|entry| &entry.note),
        minority: text(|entry| &entry.minority),
        who_knows: text(|entry| &entry.who_knows),
        shown: text(|entry| &entry.shown),
    }
}

fn reached(state: State, origin: Origin) -> &'static str {
    match (state, origin) {
        (State::Open | State::Hidden, _) => "open",
        (_, Origin::Given) => "given",
        (_, Origin::Agreed) => "agreed",
        (_, Origin::FilledIn) => "filled-in",
        (_, Origin::Middle(_)) => "middle",
    }
}

/// What is being done already, in the order of the questionnaire.
pub(super) fn activities(context: Context<'_>) -> Vec<Activity<'_>> {
    let strategies = context.questionnaire.strategies.iter();
    strategies
        .filter_map(|strategy| {
            let activity = context.scan.strategies.get(&strategy.id)?;
            Some(Activity {
                strategy: &strategy.id,
                title: &strategy.title,
                state: activity.state.code(),
                reason: &activity.reason,
            })
        })
        .collect()
}

/// The action list.
pub(super) fn actions(context: Context<'_>) -> Vec<Planned<'_>> {
    let actions = context.scan.plan.in_order().into_iter();
    actions
        .map(|(_, planned)| Planned {
            action: action(planned),
            from: &planned.from,
        })
        .collect()
}

/// One action.
pub(super) fn action(action: &scan::Action) -> Action<'_> {
    Action {
        id: &action.id,
        goal: &action.goal,
        result: &action.result,
        what: &action.what,
        who: &action.who,
        when: &action.when,
        due: action.due.map(|date| date.to_string()),
        strategy: &action.strategy,
        done: action.done,
        outcome: &action.outcome,
    }
}
