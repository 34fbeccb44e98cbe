//! What the conversation has to say beside the screen, until the next key.

use std::path::{Path, PathBuf};

use super::{Access, App, Failure};
use crate::questionnaire::QuestionIx;
use crate::text;
use crate::wording::{self, Context};

/// A line to show until the next key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// Something did not work.
    Failure(Failure),
    /// A document is here.
    Exported(PathBuf),
    /// Something else stands where a document was to go.
    Taken(PathBuf),
    /// The system's program opens the document.
    OpeningDocument,
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
    /// The scan is saved here from now on.
    SavedElsewhere(PathBuf),
    /// Every question was voted on.
    AllVoted,
    /// The group agreed on the answer to this question.
    Agreed(QuestionIx),
    /// The group agreed on so many answers at once.
    AgreedOn(usize),
    /// So many people have not voted yet.
    StillVoting(u32),
    /// While people vote nothing else answers.
    OnlyVotes,
    /// A point is in the parking lot.
    Parked,
    /// There is nothing to agree on at once.
    NothingToAgree,
    /// Nobody chose, so there is no middle.
    NoMiddle,
    /// No group has this size.
    NoSuchSize,
    /// On a screen that everybody sees nothing is private.
    NotWhilePresenting,
    /// Neither minutes nor a time of the clock.
    NoSuchTime,
    /// What was typed is no date, and is kept as it is.
    DateAsText,
    /// What was typed is no date.
    NoSuchDate,
    /// So much is not advised.
    NoSuchAdvice,
    /// Nothing was agreed the previous time, or there was none.
    NothingAgreed,
    /// What was done needs no doing again.
    DoneAlready,
    /// It is in the plan already.
    InPlanAlready,
    /// So many actions were taken along.
    TakenAlong(usize),
}

impl Notice {
    /// What it says to the user.
    pub fn in_words(&self, app: &App) -> String {
        let words = &app.words().screens;
        let meeting = &app.words().meeting;
        let said = match self {
            Notice::Failure(failure) => return failure.message.clone(),
            Notice::SavedElsewhere(path) => return (words.saved_elsewhere)(&shown(path)),
            Notice::Exported(path) => return (app.words().export.made)(&shown(path)),
            Notice::Taken(path) => return (app.words().export.taken_elsewhere)(&shown(path)),
            Notice::OpeningDocument => app.words().export.opening,
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
            Notice::Agreed(question) => return agreed(app, *question),
            Notice::AgreedOn(count) => return (meeting.agreed_on)(*count),
            Notice::StillVoting(count) => return (meeting.still_voting)(*count),
            Notice::OnlyVotes => meeting.only_votes,
            Notice::Parked => meeting.parked_now,
            Notice::AllVoted => meeting.all_voted,
            Notice::NothingToAgree => meeting.nothing_to_agree,
            Notice::NoMiddle => meeting.no_middle,
            Notice::NoSuchSize => meeting.no_such_size,
            Notice::NoSuchTime => meeting.no_such_time,
            Notice::DateAsText => app.words().plan.hint_as_text,
            Notice::NoSuchDate => app.words().plan.no_such_date,
            Notice::TakenAlong(count) => return (app.words().look_back.taken)(*count),
            Notice::NothingAgreed => app.words().look_back.nothing_agreed,
            Notice::DoneAlready => app.words().look_back.done_already,
            Notice::InPlanAlready => app.words().look_back.in_plan_already,
            Notice::NoSuchAdvice => app.words().plan.no_such_advice,
            Notice::NotWhilePresenting => meeting.not_while_presenting,
        };
        said.to_owned()
    }
}

fn shown(path: &Path) -> String {
    text::line(&path.display().to_string()).into_owned()
}

/// That the answer was not kept, and why.
fn read_only(app: &App) -> String {
    let said = app.words().screens.read_only_notice;
    match app.open.as_ref().map(|open| &open.access) {
        Some(Access::ReadOnly(why)) => format!("{said} {why}"),
        _ => said.to_owned(),
    }
}

/// On which answer the group agreed, or what is filled in where nobody voted.
fn agreed(app: &App, question: QuestionIx) -> String {
    let Some(open) = &app.open else {
        return String::new();
    };
    let sheet = open.sheet();
    let context = Context::new(app.words(), open.scan(), &sheet);
    let how = wording::capital(app.settled_how(open, question));
    wording::sentence(&format!(
        "{how}: {}",
        wording::agreed_answer(context, question)
    ))
}
