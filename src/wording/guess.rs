//! The first guess of a group in words, beside what its answers say.

use crate::insight::{self, Insight, Reading, Working};

use super::group::aside;
use super::{Context, sentence};

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
