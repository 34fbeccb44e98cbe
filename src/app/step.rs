//! One step of a conversation: messages in, everything that comes of them carried out.

use std::collections::VecDeque;

use super::{App, Effect, Failure, Msg, OpenScan, Performer, update};
use crate::lang::{self, Writing};
use crate::scan::store::StoreError;

/// What is left for whoever shows the conversation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Asked {
    /// Show everything again.
    pub repaint: bool,
    /// Give the terminal back for a while.
    pub suspend: bool,
    /// The conversation is over.
    pub leave: bool,
}

/// How a conversation ended.
#[derive(Debug)]
pub enum End {
    /// Everything is on disk.
    Saved,
    /// Everything is on disk, but for so many lines that were not understood.
    SavedWithout(usize),
    /// Everything is on disk, and nobody listens any more.
    Unheard,
    /// The last answers are not, and the user knows or could not be asked.
    Unsaved(Failure),
}

/// Takes messages, in order, with those that come of them; stops when the user leaves.
pub fn take(
    app: &mut App,
    performer: &mut Performer,
    messages: impl IntoIterator<Item = Msg>,
) -> Asked {
    let mut waiting: VecDeque<Msg> = messages.into_iter().collect();
    let mut asked = Asked::default();
    while let (Some(message), false) = (waiting.pop_front(), asked.leave) {
        app.now = performer.clock().now();
        let effects = update(app, message);
        carry_out(app, performer, effects, &mut waiting, &mut asked);
    }
    asked
}

/// Carries out what a conversation begins with.
pub fn begin(app: &mut App, performer: &mut Performer, effects: Vec<Effect>) -> Asked {
    app.now = performer.clock().now();
    let mut waiting = VecDeque::new();
    let mut asked = Asked::default();
    carry_out(app, performer, effects, &mut waiting, &mut asked);
    let then = take(app, performer, waiting);
    Asked {
        repaint: asked.repaint || then.repaint,
        suspend: asked.suspend || then.suspend,
        leave: asked.leave || then.leave,
    }
}

/// Waits until everything is on disk. Documents are waited for when the performer goes.
pub fn end(app: &App, performer: &Performer) -> End {
    match on_disk(app, performer) {
        Ok(()) => End::Saved,
        Err(error) => End::Unsaved(not_saved(app, &error, Writing::LastAnswers)),
    }
}

fn carry_out(
    app: &App,
    performer: &mut Performer,
    effects: Vec<Effect>,
    waiting: &mut VecDeque<Msg>,
    asked: &mut Asked,
) {
    for effect in effects {
        match effect {
            Effect::Repaint => asked.repaint = true,
            Effect::Suspend => asked.suspend = true,
            Effect::Quit => match on_disk(app, performer) {
                Ok(()) => {
                    // A document that still asks for something is told first.
                    let unmade = performer.finish_documents();
                    asked.leave = unmade.is_empty();
                    waiting.extend(unmade);
                }
                Err(_) if app.was_warned() => asked.leave = true,
                Err(error) => {
                    let failure = not_saved(app, &error, Writing::Answers);
                    let revision = app.open.as_ref().map_or(0, OpenScan::revision);
                    waiting.push_back(Msg::NotSaved(revision, failure));
                    waiting.push_back(Msg::Quit);
                }
            },
            effect => waiting.extend(performer.perform(effect, app.lang)),
        }
    }
}

/// Waits until everything is on disk. A file that was taken away after it was saved is made again.
fn on_disk(app: &App, performer: &Performer) -> Result<(), StoreError> {
    if let Some(open) = &app.open {
        performer.secure(open);
    }
    performer.finish()
}

fn not_saved(app: &App, error: &StoreError, writing: Writing) -> Failure {
    Failure {
        message: lang::not_written(app.lang, error, writing),
    }
}
