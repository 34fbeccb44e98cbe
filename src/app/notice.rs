//! What the conversation has to say beside the screen, until the next key.

use std::path::PathBuf;

use super::{Access, App, Failure};
use crate::text;

/// A line to show until the next key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// Something did not work.
    Failure(Failure),
    /// The report is here.
    Exported(PathBuf),
    /// Nothing to undo.
    NothingToUndo,
    /// Nothing to do again.
    NothingToRedo,
    /// There is no text to paste into.
    NoTextHere,
    /// The scan is read-only.
    ReadOnly,
    /// No answer has this digit.
    NoSuchChoice,
    /// A reason belongs to something that is being done.
    StateFirst,
    /// "Not applicable" needs a reason.
    ReasonNeeded,
    /// Not applicable is no answer here.
    AlwaysApplies,
    /// The phase is asked in full now; so many questions came with it.
    Deepened(usize),
    /// There is nothing more to ask about this phase.
    NothingToDeepen,
    /// The other scan answers another questionnaire.
    NotComparable,
    /// Leaving now would lose answers.
    QuitWouldLose,
}

impl Notice {
    /// What it says to the user.
    pub fn in_words(&self, app: &App) -> String {
        let words = &app.words().screens;
        let said = match self {
            Notice::Failure(failure) => return failure.message.clone(),
            Notice::Exported(path) => {
                return (words.exported)(&text::line(&path.display().to_string()));
            }
            Notice::Deepened(count) => return (words.deepened)(*count),
            Notice::ReadOnly => return read_only(app),
            Notice::NothingToUndo => words.nothing_to_undo,
            Notice::NothingToRedo => words.nothing_to_redo,
            Notice::NoTextHere => words.no_text_here,
            Notice::NoSuchChoice => words.no_such_choice,
            Notice::StateFirst => words.state_first,
            Notice::ReasonNeeded => words.reason_needed,
            Notice::AlwaysApplies => words.always_applies,
            Notice::NothingToDeepen => words.nothing_to_deepen,
            Notice::NotComparable => words.not_comparable,
            Notice::QuitWouldLose => words.quit_would_lose,
        };
        said.to_owned()
    }
}

/// That the answer was not kept, and why.
fn read_only(app: &App) -> String {
    let said = app.words().screens.read_only_notice;
    match app.open.as_ref().map(|open| &open.access) {
        Some(Access::ReadOnly(why)) => format!("{said} {why}"),
        _ => said.to_owned(),
    }
}
