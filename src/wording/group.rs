//! A group in words: how it reached an answer, where it differs and why.

use serde::Serialize;

use crate::insight::{Agreement, Differ, Figures, Origin, State};
use crate::lang::{GroupWords, Words};
use crate::questionnaire::{QuestionIx, Scale};
use crate::scan::Round;
use crate::text;

use super::answer::is_figure;
use super::{Context, capital};

/// How the answer to a question was reached, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Reached {
    /// "Agreed", "No agreement: the middle of round 2"
    pub how: String,
    /// Every round, the first one first.
    pub rounds: Vec<RoundWords>,
}

/// A round in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RoundWords {
    /// "Round 2"
    pub title: String,
    /// "1 for 'a first start', 4 for 'partly', 1 doesn't know"
    pub votes: String,
    /// Why it does not count; none when it does.
    pub does_not_count: Option<String>,
}

impl RoundWords {
    /// The votes, and that they do not count where they do not.
    pub fn line(&self) -> String {
        match &self.does_not_count {
            Some(why) => format!("{} ({why})", self.votes).trim().to_owned(),
            None => self.votes.clone(),
        }
    }
}

/// How the answer to a question was reached; none where no group had a say in it.
pub fn reached(context: Context<'_>, question: QuestionIx) -> Option<Reached> {
    let entry = context
        .scan
        .answers
        .get(&context.questionnaire[question].id);
    let rounds = entry.map_or(&[][..], |entry| &entry.rounds);
    let how = match context.sheet.origin(question) {
        Origin::Agreed => context.words.insight.group.agreed.to_owned(),
        Origin::FilledIn => capital(context.words.session.filled_in),
        Origin::Middle(round) => middle(context, question, round),
        Origin::Given if rounds.is_empty() => return None,
        Origin::Given => context.words.insight.group.no_round.to_owned(),
    };
    let rounds = (1..).zip(rounds);
    Some(Reached {
        how,
        rounds: rounds
            .map(|(number, votes)| round(context, question, number, votes))
            .collect(),
    })
}

/// What counts where a group did not agree.
fn middle(context: Context<'_>, question: QuestionIx, round: usize) -> String {
    let words = &context.words.insight.group;
    let votes = context.sheet.votes(question);
    let takes = match votes {
        Some(votes) if votes.middles_differ => words.takes_lower,
        _ => words.takes_middle,
    };
    match context.sheet.state(question) {
        State::Chosen(_) if votes.is_some_and(Agreement::agrees) => {
            (words.middle_of_one_mind)(takes, round)
        }
        State::Chosen(_) => (words.middle)(takes, round),
        State::NotApplicable => (words.all_not_applicable)(round),
        _ if is_split(context, question) => (words.gate_open)(round),
        _ => (words.nobody_chose)(round),
    }
}

/// Whether votes differ on an entry requirement, so that none of them counts without agreement.
pub fn is_split(context: Context<'_>, question: QuestionIx) -> bool {
    let votes = context.sheet.votes(question);
    context.sheet.is_without_agreement(question)
        && votes.is_some_and(|votes| votes.differ.contains(&Differ::Gate))
}

/// The label of an answer, with a mark where a group differs and has not agreed on it.
pub(super) fn marked(context: Context<'_>, question: QuestionIx, label: String) -> String {
    let votes = context.sheet.votes(question);
    let differs = votes.is_some_and(|votes| !votes.agrees());
    if differs && context.sheet.is_without_agreement(question) && !is_split(context, question) {
        (context.words.insight.group.no_agreement)(&label)
    } else {
        label
    }
}

/// A round on a question in words, also one that does not count. `number` counts from 1.
pub fn round(
    context: Context<'_>,
    question: QuestionIx,
    number: usize,
    round: &Round,
) -> RoundWords {
    let words = &context.words.insight.group;
    let asked = &context.questionnaire[question];
    let counts = Agreement::of(context.questionnaire, asked, number, round).is_some();
    let why = || {
        if round.is_complete() {
            words.choice_gone.to_owned()
        } else {
            (words.does_not_count)(round.said(), round.voters)
        }
    };
    RoundWords {
        title: (words.round)(number),
        votes: votes(context, context.questionnaire.scale_of(question), round),
        does_not_count: (!counts).then(why),
    }
}

/// Votes in the order of the scale, those for what it no longer has behind them.
pub fn votes(context: Context<'_>, scale: &Scale, round: &Round) -> String {
    let words = &context.words.insight.group;
    let count = |code: &str| round.votes.get(code).copied().unwrap_or(0);
    let choices = scale.choices.iter();
    let known = choices.map(|choice| (count(&choice.code), choice.label.clone()));
    let gone = round.votes.iter();
    let gone = gone.filter(|(code, _)| scale.choice_with_code(code).is_none());
    let gone = gone.map(|(code, count)| (*count, text::line(code).into_owned()));
    let said = known.chain(gone).filter(|(count, _)| *count > 0);
    let mut said: Vec<String> = said
        .map(|(count, label)| (words.votes)(count, &label))
        .collect();
    said.extend(aside(context, round));
    said.join(", ")
}

/// Those who did not choose.
pub(super) fn aside(context: Context<'_>, round: &Round) -> Vec<String> {
    let words = &context.words.insight.group;
    let mut said = Vec::new();
    if round.unknown > 0 {
        said.push((words.unknown)(round.unknown));
    }
    if round.not_applicable > 0 {
        said.push((words.not_applicable)(round.not_applicable));
    }
    said
}

/// Whether a group agrees, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Standing {
    /// Whether it agrees.
    pub agrees: bool,
    /// "We agree", or "We differ: the answers lie far apart"
    pub headline: String,
    /// What to ask in the conversation, safe for whoever voted differently; none where it agrees.
    pub prompt: Option<String>,
}

/// Whether a group still has to agree on what it voted on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Agreeing {
    /// It agreed.
    Done,
    /// It did not yet.
    Left,
    /// There is nothing to agree on: people only practise.
    Never,
}

/// Whether a group agrees on a question, why not, and what to ask then.
pub fn standing(context: Context<'_>, question: QuestionIx, votes: &Agreement) -> Standing {
    let scale = context.questionnaire.scale_of(question);
    let agreeing = if context.sheet.is_without_agreement(question) {
        Agreeing::Left
    } else {
        Agreeing::Done
    };
    standing_on(context.words, scale, votes, agreeing)
}

/// As [`standing`], for votes on a scale.
pub fn standing_on(
    words: &Words,
    scale: &Scale,
    votes: &Agreement,
    agreeing: Agreeing,
) -> Standing {
    let said = &words.insight.group;
    let headline = match (votes.agrees(), agreeing) {
        (false, _) => format!("{}: {}", said.differ, why(words, &votes.differ)),
        (true, Agreeing::Left) => format!("{}. {}", of_one_mind(said, votes), said.still_to_agree),
        (true, Agreeing::Done) => said.agree.to_owned(),
        (true, Agreeing::Never) => of_one_mind(said, votes).to_owned(),
    };
    Standing {
        agrees: votes.agrees(),
        headline,
        prompt: prompt(said, scale, votes),
    }
}

/// What is said of votes that agree: only the same votes are agreement already.
fn of_one_mind(words: &GroupWords, votes: &Agreement) -> &'static str {
    if votes.is_unanimous() {
        words.agree
    } else {
        words.close
    }
}

/// What is called the middle: where the two middle votes differ only what counts for now, and nothing where
/// that does not count either.
pub fn middle_called(words: &Words, votes: &Agreement) -> Option<&'static str> {
    match votes.middles_differ {
        false => Some(words.session.middle),
        true if votes.differ.contains(&Differ::Gate) => None,
        true => Some(words.session.counts_for_now),
    }
}

/// What the key that agrees at once takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Offer {
    /// "the middle"
    pub takes: &'static str,
    /// Whether people had better talk first.
    pub talk_first: bool,
}

/// What the key that agrees at once takes of these votes; none where nobody chose.
pub fn offer(words: &Words, votes: &Agreement) -> Option<Offer> {
    let said = &words.insight.group;
    votes.middle.map(|_| Offer {
        takes: if votes.middles_differ {
            said.takes_lower
        } else {
            said.takes_middle
        },
        talk_first: votes.differ.contains(&Differ::Gate)
            || (votes.middles_differ && !votes.agrees()),
    })
}

/// The reasons as one clause. What lies far apart need not be said to vary.
fn why(words: &Words, differ: &[Differ]) -> String {
    let reasons = differ.iter().copied();
    let reasons = reasons.filter(|reason| {
        let said = differ.contains(&Differ::Far) || differ.contains(&Differ::Gate);
        !(said && matches!(reason, Differ::Spread))
    });
    let reasons: Vec<&str> = reasons
        .map(|reason| words.insight.group.why(reason))
        .collect();
    words.insight.list(&reasons)
}

/// What to ask: about what somebody sees, never about who voted.
fn prompt(words: &GroupWords, scale: &Scale, votes: &Agreement) -> Option<String> {
    if votes.agrees() {
        return None;
    }
    match votes.range {
        Some((low, high)) if low != high => {
            // Both ends, so that nobody who voted low stands alone.
            let (low, high) = (&scale[low], &scale[high]);
            Some(if is_figure(&low.code) && is_figure(&high.code) {
                (words.seen_by_code)(&low.code, &high.code)
            } else {
                (words.seen_by_label)(&low.label, &high.label)
            })
        }
        _ => Some(words.ask_whom.to_owned()),
    }
}

/// That the votes of a section allow for another status; none where they do not.
pub(super) fn other_status(context: Context<'_>, figures: &Figures) -> Option<String> {
    let questions = context.questionnaire[figures.section].questions.iter();
    let apart = questions.copied().filter(|question| {
        let range = context.sheet.votes(*question).and_then(|votes| votes.range);
        context.sheet.is_without_agreement(*question)
            && range.is_some_and(|(low, high)| low != high)
    });
    let apart: Vec<QuestionIx> = apart.collect();
    let words = &context.words.insight.group;
    figures
        .no_agreement
        .then(|| (words.other_status)(&context.quoted(&apart)))
}
