//! Small good definitions, and what happens to them when one thing is changed.

use quickscan::questionnaire::{Mistake, Origin, Reading, read};
use quickscan::source::{Problem, SourceText};

pub(super) const PHASES: &str = include_str!("samples/phases.toml");
pub(super) const VERDICTS: &str = include_str!("samples/verdicts.toml");
pub(super) const ENGLISH: &str = include_str!("samples/phases.en.toml");

pub(super) fn source(text: &str) -> SourceText {
    SourceText {
        name: "eigen.toml".to_owned(),
        text: text.to_owned(),
    }
}

pub(super) fn reading(text: &str) -> Reading {
    read(&source(text), Origin::Shipped)
}

/// The text with one piece replaced; the piece must be there exactly once.
pub(super) fn with(text: &str, piece: &str, instead: &str) -> String {
    assert_eq!(
        text.matches(piece).count(),
        1,
        "{piece:?} is not there once"
    );
    text.replacen(piece, instead, 1)
}

/// Mistakes with the text each points at.
pub(super) fn pointed<W>(text: &str, problems: Vec<Problem<W>>) -> Vec<(&str, W)> {
    let piece = |problem: &Problem<W>| text.get(problem.span.clone()).unwrap();
    problems
        .into_iter()
        .map(|problem| (piece(&problem), problem.what))
        .collect()
}

/// Changes one thing and expects one mistake: what it points at, and what it is.
#[track_caller]
pub(super) fn expect(
    base: &str,
    piece: &str,
    instead: &str,
    at: &str,
    mistake: impl Into<Mistake>,
) {
    let text = with(base, piece, instead);
    let reading = reading(&text);
    assert_eq!(pointed(&text, reading.problems), [(at, mistake.into())]);
    assert!(reading.questionnaire.is_none());
}
