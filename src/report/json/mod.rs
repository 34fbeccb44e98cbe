//! The results as data, for programs: `quickscan.score/1` and `quickscan.report/1`.

use std::fmt::Write;

use serde::Serialize;

use crate::text;

use super::Subject;

pub(super) mod answers;
mod full;
mod names;
mod previous;
pub(super) mod score;

/// The results in figures and ids: schema `quickscan.score/1`.
///
/// `points` and `max` of a section count its answered questions. `score` and `status` are null
/// where none is shown. `working_phase` is `"maintenance"` past all phases, and null in the verdict
/// model and where no phase has questions that count. In the verdict model `points` holds section
/// ids.
pub fn score_json(subject: &Subject<'_>) -> String {
    written(&score::Document::of(subject))
}

/// The whole report as data: schema `quickscan.report/1`.
///
/// Beside what `quickscan.score/1` holds (under `score`): what the scan is about, every visible
/// question with its answer, the texts of the advice, and the sources.
pub fn json(subject: &Subject<'_>) -> String {
    written(&full::Document::of(subject))
}

/// A value as JSON with a line break at the end. What could act on a terminal is written as an
/// escape, which reads back as the same text.
fn written<Value: Serialize>(value: &Value) -> String {
    // Maps with text keys and finite numbers always can be written.
    let plain = serde_json::to_string_pretty(value).unwrap_or_default();
    let mut out = String::with_capacity(plain.len() + 1);
    for character in plain.chars() {
        if character != '\n' && text::is_unsafe(character) {
            let mut units = [0; 2];
            for unit in character.encode_utf16(&mut units) {
                // Writing to a string cannot fail.
                let _ = write!(out, "\\u{unit:04x}");
            }
        } else {
            out.push(character);
        }
    }
    out.push('\n');
    out
}
