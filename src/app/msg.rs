//! What can happen to the conversation, and what it asks of the outside world.

use std::path::PathBuf;
use std::rc::Rc;

use super::{Conflict, DocumentNews, Edit, Failure, NewScan, OpenScan, Order};
use crate::questionnaire::{QuestionIx, Questionnaire};
use crate::scan::store::Recent;
use crate::scan::{Basis, Depth, Moment, Scan};

/// Something that happens: a key, a command of the plain mode, or news from outside.
#[derive(Debug, Clone)]
pub enum Msg {
    /// The focus moves.
    Move(Move),
    /// Scrolls so many lines down, up when negative; the focus stays.
    Scroll(isize),
    /// Points at what can have the focus, by its position on the screen: it gets it, and does what
    /// keys do there.
    Point(usize),
    /// Points into a text: the position of its field, as for [`Msg::Point`], and the bytes before it.
    PointInText(usize, usize),
    /// Points at the box of what can be ticked off, by its position on the screen.
    Tick(usize),
    /// Chooses when the focus moved, else goes on.
    Enter,
    /// Chooses what has the focus.
    Choose,
    /// Along the way: the next question or screen.
    Next,
    /// Along the way: the previous question or screen.
    Previous,
    /// One layer back; discards nothing.
    Back,
    /// A digit: the code of a choice or its position from 1.
    Digit(char),
    /// "Don't know".
    Unknown,
    /// "Not applicable"; asks for a reason.
    NotApplicable,
    /// Takes the answer away.
    Clear,
    /// The next way of knowing it.
    Basis,
    /// This way of knowing it, or none.
    Know(Option<Basis>),
    /// Opens the note.
    Note,
    /// Opens "where does it say so".
    Where,
    /// Jumps to another screen.
    Go(Destination),
    /// Jumps to a question.
    Jump(QuestionIx),
    /// Asks the short or the full version from here on.
    Depth(Depth),
    /// Asks the rest of the working phase.
    Deepen,
    /// Shows all activities, or the first ones again.
    AllActivities,
    /// Starts the other questionnaire for the same intervention.
    OtherScan,
    /// Begins the scan after the one that has the focus.
    FollowUp,
    /// Takes what was not done the previous time along into the plan.
    IntoPlan,
    /// Sets the scan beside the one before it, or another one, to be chosen.
    Compare,
    /// Opens the screen on which a document is made.
    Export,
    /// Opens the document just made with the system's program.
    ShowDocument,
    /// Agrees on the middle.
    Agree,
    /// Opens another round.
    VoteAgain,
    /// The counts of an open round, one per thing that can be voted for.
    Counts(Vec<u32>),
    /// Opens "another view".
    Minority,
    /// Opens "who knows more".
    WhoKnows,
    /// Opens the facilitator's own note.
    Private,
    /// Opens a new line of the parking lot.
    Park,
    /// Shows only what everybody may see, or all again.
    Present,
    /// Makes the screen black, or shows it again.
    Black,
    /// Says that while people vote nothing else answers.
    OnlyVotes,
    /// A minute passed.
    Minute,
    /// Undoes the last change.
    Undo,
    /// Does it again.
    Redo,
    /// The other language.
    Language,
    /// A character typed into a text.
    Type(char),
    /// A text pasted; never a command, also where no text is typed.
    Paste(String),
    /// An edit of a text.
    Edit(Edit),
    /// Draw everything again.
    Repaint,
    /// Give the terminal back for a while (Ctrl-Z).
    Suspend,
    /// Save and leave.
    Quit,
    /// A scan is open: asked for earlier.
    Opened(Box<OpenScan>),
    /// A revision is on disk.
    Saved(u64, Moment),
    /// A revision could not be saved.
    NotSaved(u64, Failure),
    /// A revision could not be saved: the file was changed or removed outside the program.
    ChangedOutside(u64, Failure),
    /// A revision is on disk at another place, where the scan is saved from now on.
    SavedElsewhere(PathBuf, u64, Moment),
    /// The scan to set beside the open one: asked for earlier.
    Compared(Box<Scan>),
    /// A scan to begin the next one after, with its questionnaire: asked for earlier.
    Earlier(Rc<Questionnaire>, Box<Scan>),
    /// What became of a document.
    Document(Box<DocumentNews>),
    /// Something asked for did not work.
    Failed(Failure),
    /// The scans in the folder, looked up again.
    Listed(Recent),
}

/// How the focus moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Move {
    /// One up.
    Up,
    /// One down.
    Down,
    /// A screen up.
    PageUp,
    /// A screen down.
    PageDown,
    /// To the first.
    First,
    /// To the last.
    Last,
    /// To the one at this position, counted from 0.
    To(usize),
}

/// A screen one can jump to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Destination {
    /// All questions with their answers.
    Overview,
    /// What is being done already.
    Activities,
    /// What the answers say.
    Results,
    /// What to do.
    Advice,
    /// What became of what was agreed the previous time.
    LookBack,
    /// Who does what when.
    Plan,
    /// What the keys do.
    Help,
    /// Looking for a question.
    Search,
    /// The steps of a group's session.
    Session,
}

/// What the conversation asks of the outside world.
#[derive(Debug, Clone)]
pub enum Effect {
    /// Put this revision on disk, after the earlier ones.
    Save(u64, Box<Scan>),
    /// Make the file of a new scan; answers with [`Msg::Opened`] or [`Msg::Failed`].
    Create(Box<NewScan>),
    /// Open a file; answers with [`Msg::Opened`] or [`Msg::Failed`].
    Open(PathBuf),
    /// Read a file to set it beside the open scan; answers with [`Msg::Compared`] or [`Msg::Failed`].
    Compare(PathBuf),
    /// Read a file to begin the next scan after it; answers with [`Msg::Earlier`] or [`Msg::Failed`].
    ReadEarlier(PathBuf),
    /// Solve a file changed outside.
    Resolve(Conflict, u64, Box<Scan>),
    /// Save this revision at another place, a folder or a file that is not there yet, and go on there;
    /// answers with [`Msg::SavedElsewhere`] or [`Msg::Failed`].
    SaveElsewhere(PathBuf, u64, Box<Scan>),
    /// Make a document; answers with [`Msg::Document`], once it is made.
    Make(Box<Order>),
    /// Open a document with the system's program; answers with [`Msg::Document`].
    Show(PathBuf),
    /// Look up the recent scans.
    List,
    /// Draw everything again.
    Repaint,
    /// Give the terminal back for a while.
    Suspend,
    /// Save and leave.
    Quit,
}
