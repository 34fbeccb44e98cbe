//! The form of a questionnaire, for editors.

use crate::cli::answer::Answer;
use crate::questionnaire;

/// The JSON Schema of a definition file.
pub(in crate::cli) fn schema() -> Answer {
    Answer::fine(&format!("{:#}", questionnaire::schema()))
}
