//! The first guess of a group in words, beside what its answers say.

use crate::insight::{self, Insight, PhaseReading, Reading, Status, Working};
use crate::questionnaire::SectionIx;

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
    let votes = guess_votes(context)?;
    let words = &context.words.insight.group;
    let most = guessed_by_most(context);
    let outcome = outcome(context, insight, reading, most.map(|(phase, _, _)| phase));
    let told = match most {
        Some((phase, count, everybody)) => {
            let guessed = (words.guessed)(count, everybody, context.section_title(phase));
            sentence(&format!("{guessed}, {}", outcome.clause))
        }
        None if nobody_guessed(context) => {
            format!("{} {}", words.guessed_nothing, sentence(&outcome.clause))
        }
        None => format!(
            "{} {}",
            (words.guessed_spread)(&votes),
            sentence(&outcome.clause)
        ),
    };
    Some(if outcome.differs && !nobody_guessed(context) {
        format!("{told} {}", words.what_explains)
    } else {
        told
    })
}

/// The phase that more than half of all guessed: how many did, of how many.
fn guessed_by_most(context: Context<'_>) -> Option<(SectionIx, u32, u32)> {
    let round = context.scan.session.guess.as_ref()?;
    let guessed = insight::guess(context.questionnaire, Some(round));
    let said = u32::try_from(round.said()).unwrap_or(u32::MAX);
    let everybody = round.voters.max(said);
    let (phase, count) = guessed.first().copied()?;
    (2 * u64::from(count) > u64::from(everybody)).then_some((phase, count, everybody))
}

fn nobody_guessed(context: Context<'_>) -> bool {
    insight::guess(context.questionnaire, context.scan.session.guess.as_ref()).is_empty()
}

/// What the answers say, as a clause behind the guess.
struct Outcome {
    clause: String,
    /// Whether it is something else, which asks for an explanation.
    differs: bool,
}

fn outcome(
    context: Context<'_>,
    insight: &Insight,
    reading: &PhaseReading,
    guessed: Option<SectionIx>,
) -> Outcome {
    let words = &context.words.insight.group;
    let (clause, differs) = match reading.working {
        Working::Phase(phase) if is_hardly_known(insight, phase) => {
            let title = context.section_title(phase);
            ((words.points_to_unknown)(title), false)
        }
        Working::Phase(phase) if guessed == Some(phase) => {
            ((words.as_guessed)(reading.provisional), false)
        }
        Working::Phase(phase) => {
            let title = context.section_title(phase);
            ((words.points_to)(title, reading.provisional), true)
        }
        Working::Maintenance => (words.points_to_maintenance.to_owned(), true),
        Working::Nothing => (words.points_to_nothing.to_owned(), false),
    };
    Outcome { clause, differs }
}

/// Where too little is known nobody can say that people are there.
fn is_hardly_known(insight: &Insight, phase: SectionIx) -> bool {
    let figures = insight.figures.get(phase.0);
    figures.and_then(|figures| figures.status) == Some(Status::Insufficient)
}
