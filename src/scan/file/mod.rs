//! Scan files: text to [`Scan`] with all mistakes and their place, and back.

mod build;
mod definition;
mod fields;
mod write;

use crate::questionnaire::Questionnaire;
use crate::source::{Entries, Problem, What, check, in_order};

use super::Scan;

pub use write::write;

/// A mistake and its place in the file.
pub type PlacedMistake = Problem<Mistake>;

/// What is wrong with a scan file.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Mistake {
    /// Its form. [`What::NewerFormat`] comes alone: nothing else was read.
    Form(What),
    /// An entry with two answers, by their keys; it can have one.
    SeveralAnswers(&'static str, &'static str),
    /// A date or moment no calendar has.
    NoSuchMoment,
    /// The scan answers another questionnaire than the one it was held against.
    OtherQuestionnaire {
        /// What the file says.
        found: String,
        /// What it was held against.
        expected: String,
    },
    /// The questionnaire has no such question.
    UnknownQuestion(Unknown),
    /// The questionnaire has no such strategy.
    UnknownStrategy(Unknown),
    /// The questionnaire has no such section.
    UnknownSection(Unknown),
    /// The scale of the question has no such choice.
    UnknownChoice {
        /// As written.
        code: String,
        /// What the scale has.
        allowed: Vec<String>,
    },
    /// The question cannot be "not applicable".
    AlwaysApplicable(String),
}

/// An id that names nothing.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Unknown {
    /// As written.
    pub id: String,
    /// What was probably meant.
    pub near: Option<String>,
}

/// A scan file that could be read.
#[derive(Debug, Clone)]
pub struct Reading {
    /// The scan.
    pub scan: Scan,
    /// Keys this program does not know. It would lose them, so with any of them the scan is only to
    /// be read, never to be saved.
    pub unknown_keys: Vec<PlacedMistake>,
    root: Entries,
}

/// Reads the text of a scan file.
///
/// # Errors
/// All mistakes of form, in the order of the file. Unknown keys alone are none, unless one of them stands
/// where the questionnaire should: of what is misspelt it is not said that it is missing.
pub fn read(text: &str) -> Result<Reading, Vec<PlacedMistake>> {
    let (reading, mistakes) = parse(text);
    let answers_nothing = reading.scan.questionnaire.id.is_empty();
    if answers_nothing || mistakes.iter().any(|mistake| !is_unknown_key(mistake)) {
        return Err(mistakes);
    }
    Ok(reading)
}

/// Everything there is to say about the text of a scan file, whether or not it can be opened.
#[derive(Debug, Clone)]
pub struct Findings {
    /// The scan, as far as it could be read.
    pub scan: Scan,
    /// All mistakes, unknown keys among them, in the order of the file.
    pub mistakes: Vec<PlacedMistake>,
    /// The file names a questionnaire that is not there.
    pub questionnaire_unknown: bool,
}

/// Checks the text of a scan file: its form, and what it says of the questionnaire that `find` gives
/// for the id it names.
pub fn findings<'q>(text: &str, find: impl FnOnce(&str) -> Option<&'q Questionnaire>) -> Findings {
    let (reading, mut mistakes) = parse(text);
    let id = &reading.scan.questionnaire.id;
    let named = !id.is_empty();
    let questionnaire = if named { find(id) } else { None };
    mistakes.extend(
        questionnaire
            .into_iter()
            .flat_map(|found| reading.mistakes(found)),
    );
    Findings {
        mistakes: in_order(mistakes),
        questionnaire_unknown: named && questionnaire.is_none(),
        scan: reading.scan,
    }
}

/// What could be read, and all mistakes of form.
fn parse(text: &str) -> (Reading, Vec<PlacedMistake>) {
    let checked = check(text, &fields::SCAN);
    let mut mistakes: Vec<_> = checked
        .problems
        .into_iter()
        .map(|problem| Problem::new(problem.span, Mistake::Form(problem.what)))
        .collect();
    let scan = build::scan(&checked.root, &mut mistakes);
    let mistakes = in_order(mistakes);
    let unknown_keys = mistakes.iter().filter(|mistake| is_unknown_key(mistake));
    let reading = Reading {
        scan,
        unknown_keys: unknown_keys.cloned().collect(),
        root: checked.root,
    };
    (reading, mistakes)
}

fn is_unknown_key(mistake: &PlacedMistake) -> bool {
    matches!(mistake.what, Mistake::Form(What::UnknownKey { .. }))
}
