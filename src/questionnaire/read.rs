//! Reading a definition: from text to model, or to all of its mistakes.

use sha2::{Digest, Sha256};

use crate::source::{Problem, SourceText, check, in_order};

use super::build::build;
use super::fields::DEFINITION;
use super::mistake::{Mistake, Reading};
use super::model::Origin;

/// Reads a definition. The questionnaire is there exactly when there are no problems.
pub fn read(source: &SourceText, origin: Origin) -> Reading {
    let checked = check(&source.text, &DEFINITION);
    let mut problems = of_form(&checked.problems);
    if checked.newer {
        return Reading {
            questionnaire: None,
            problems,
            warnings: Vec::new(),
        };
    }
    let built = build(&checked, &source.text, sha256(&source.text), origin);
    problems.extend(built.problems);
    let problems = in_order(problems);
    let questionnaire = built.questionnaire.filter(|_| problems.is_empty());
    Reading {
        questionnaire,
        problems,
        warnings: in_order(built.warnings),
    }
}

/// Mistakes of form as mistakes of a definition.
pub(super) fn of_form(problems: &[Problem]) -> Vec<Problem<Mistake>> {
    problems
        .iter()
        .map(|problem| Problem::new(problem.span.clone(), Mistake::Form(problem.what.clone())))
        .collect()
}

/// SHA-256 in lower-case hexadecimal.
fn sha256(text: &str) -> String {
    use std::fmt::Write;
    Sha256::digest(text)
        .iter()
        .fold(String::new(), |mut hex, byte| {
            // Writing to a String cannot fail.
            let _ = write!(hex, "{byte:02x}");
            hex
        })
}
