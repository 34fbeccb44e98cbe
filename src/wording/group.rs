//! A group in words: how it reached an answer, where it differs and why, and its first guess.

use serde::Serialize;

use crate::insight::{self, Agreement, Differ, Figures, GroupReading, Insight, Origin, State};
use crate::insight::{Reading, Working};
use crate::questionnaire::{QuestionIx, Scale};
use crate::scan::Round;
use crate::text;

use super::{Context, answer, capital, sentence};

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
    match context.sheet.state(question) {
        State::Chosen(_) if votes.is_some_and(Agreement::agrees) => (words.middle_close)(round),
        State::Chosen(_) => (words.middle)(round),
        State::NotApplicable => (words.all_not_applicable)(round),
        _ if votes.is_some_and(|votes| votes.chose() > 0) => (words.gate_open)(round),
        _ => (words.nobody_chose)(round),
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
    RoundWords {
        title: (words.round)(number),
        votes: votes(context, context.questionnaire.scale_of(question), round),
        does_not_count: (!counts).then(|| (words.does_not_count)(round.said(), round.voters)),
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
fn aside(context: Context<'_>, round: &Round) -> Vec<String> {
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

/// Whether a group agrees on a question, why not, and what to ask then.
pub fn standing(context: Context<'_>, question: QuestionIx, votes: &Agreement) -> Standing {
    let words = &context.words.insight.group;
    let why = why(context, &votes.differ);
    let headline = if votes.agrees() {
        words.agree.to_owned()
    } else {
        format!("{}: {why}", words.differ)
    };
    Standing {
        agrees: votes.agrees(),
        headline,
        prompt: prompt(context, question, votes),
    }
}

/// The reasons as one clause. What lies far apart need not be said to vary.
fn why(context: Context<'_>, differ: &[Differ]) -> String {
    let reasons = differ.iter().copied();
    let reasons = reasons.filter(|reason| {
        let said = differ.contains(&Differ::Far) || differ.contains(&Differ::Gate);
        !(said && matches!(reason, Differ::Spread))
    });
    let reasons: Vec<&str> = reasons
        .map(|reason| context.words.insight.group.why(reason))
        .collect();
    context.words.insight.list(&reasons)
}

/// What to ask: about what somebody sees, never about who voted.
fn prompt(context: Context<'_>, question: QuestionIx, votes: &Agreement) -> Option<String> {
    let words = &context.words.insight.group;
    let scale = context.questionnaire.scale_of(question);
    if votes.agrees() {
        return None;
    }
    match votes.range {
        Some((low, high)) if low != high => {
            let choice = &scale[low];
            let is_figure = choice.code.chars().all(|one| one.is_ascii_digit());
            Some(if is_figure {
                (words.seen_by_code)(&choice.code)
            } else {
                (words.seen_by_label)(&choice.label)
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

/// The first guess in votes: "9 for Doing, 2 for Wanting, 1 doesn't know"; none when nobody guessed.
pub fn guess_votes(context: Context<'_>) -> Option<String> {
    let round = context.scan.session.guess.as_ref()?;
    let words = &context.words.insight.group;
    let guessed = insight::guess(context.questionnaire, Some(round));
    let guessed = guessed.into_iter();
    let mut said: Vec<String> = guessed
        .map(|(phase, count)| (words.votes)(count, context.section_title(phase)))
        .collect();
    said.extend(aside(context, round));
    (!said.is_empty()).then(|| said.join(", "))
}

/// The first guess beside what the answers say; none when nobody guessed, or where there are no
/// phases.
pub fn guess(context: Context<'_>, insight: &Insight) -> Option<String> {
    let Reading::Phases(reading) = &insight.reading else {
        return None;
    };
    let round = context.scan.session.guess.as_ref()?;
    let votes = guess_votes(context)?;
    let words = &context.words.insight.group;
    let guessed = insight::guess(context.questionnaire, Some(round));
    let everybody = round
        .voters
        .max(u32::try_from(round.said()).unwrap_or(u32::MAX));
    let most = guessed.first().copied();
    let most = most.filter(|(_, count)| 2 * u64::from(*count) > u64::from(everybody));
    let outcome = match reading.working {
        Working::Phase(phase) if most.is_some_and(|(guessed, _)| guessed == phase) => {
            (words.as_guessed)(reading.provisional)
        }
        Working::Phase(phase) => {
            (words.points_to)(context.section_title(phase), reading.provisional)
        }
        Working::Maintenance => words.points_to_maintenance.to_owned(),
        Working::Nothing => words.points_to_nothing.to_owned(),
    };
    let same =
        reading.working.phase().is_some() && reading.working.phase() == most.map(|one| one.0);
    let told = match most {
        Some((phase, count)) => {
            let guessed = (words.guessed)(count, everybody, context.section_title(phase));
            sentence(&format!("{guessed}, {outcome}"))
        }
        None if guessed.is_empty() => {
            format!("{} {}", words.guessed_nothing, sentence(&outcome))
        }
        None => format!("{} {}", (words.guessed_spread)(&votes), sentence(&outcome)),
    };
    // Nothing to explain where the guess came true, where there was none, or where nothing is said.
    let plain = same || guessed.is_empty() || reading.working == Working::Nothing;
    Some(if plain {
        told
    } else {
        format!("{told} {}", words.what_explains)
    })
}

/// The points without agreement, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WithoutAgreement {
    /// The heading.
    pub heading: String,
    /// What the list is.
    pub intro: String,
    /// What to do with it.
    pub advice: String,
    /// Where the group differs, key questions and larger differences first.
    pub apart: Vec<Apart>,
    /// Where only the agreeing is left; none when that is nothing.
    pub close: Option<String>,
}

/// A point on which a group differs and has not agreed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Apart {
    /// The title of the question.
    pub title: String,
    /// Whether it is a key question.
    pub critical: bool,
    /// Why they differ.
    pub headline: String,
    /// The votes of the last round that counts.
    pub votes: String,
    /// What counts for now.
    pub counts: String,
    /// What to ask in the conversation.
    pub prompt: String,
}

/// The points without agreement; none when there is no such point.
pub fn without_agreement(context: Context<'_>, group: &GroupReading) -> Option<WithoutAgreement> {
    let words = &context.words.insight.group;
    if group.without_agreement.is_empty() {
        return None;
    }
    let apart = group.differences.iter();
    let apart = apart.filter(|question| group.without_agreement.contains(question));
    let close = &group.of_one_mind;
    Some(WithoutAgreement {
        heading: words.without_agreement.to_owned(),
        intro: words.without_agreement_intro.to_owned(),
        advice: words.talk_about.to_owned(),
        apart: apart
            .filter_map(|question| point(context, *question))
            .collect(),
        close: (!close.is_empty())
            .then(|| (words.close_together)(&context.quoted(close), close.len())),
    })
}

fn point(context: Context<'_>, question: QuestionIx) -> Option<Apart> {
    let votes = context.sheet.votes(question)?;
    let standing = standing(context, question, votes);
    let counted = reached(context, question)?.rounds.into_iter();
    let last = counted.rev().find(|round| round.does_not_count.is_none())?;
    let given = answer(context, question);
    Some(Apart {
        title: context.question_title(question).to_owned(),
        critical: context.questionnaire[question].critical,
        headline: sentence(&standing.headline),
        votes: format!("{}: {}.", last.title, last.votes),
        counts: sentence(&capital(&given.label)),
        prompt: standing.prompt.unwrap_or_default(),
    })
}
