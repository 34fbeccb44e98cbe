//! The loop: wait for something, take one step, carry out what it asks, draw.

use std::io;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use super::incoming::{Incoming, listen};
use super::input::Input;
use super::targets::Targets;
use super::terminal::{self, Screen};
use super::theme::Theme;
use super::view;
use crate::app::{self, App, Asked, Effect, End, Msg, Performer, SaveState};

/// How soon "saved" shows after it is on disk.
const SAVING: Duration = Duration::from_millis(10);
/// How often a failed save is tried again.
const RETRY: Duration = Duration::from_secs(2);

/// Runs the conversation in the terminal until the user leaves.
///
/// # Errors
/// When the terminal cannot be taken over or is gone. Everything is saved first where that can be.
pub fn run(
    app: &mut App,
    performer: &mut Performer,
    theme: Theme,
    first: Vec<Effect>,
) -> io::Result<End> {
    let mut screen = Screen::enter()?;
    let mut driver = Driver {
        app,
        performer,
        theme,
        targets: Targets::default(),
        incoming: listen()?,
        input: Input::default(),
        retried: Instant::now(),
        retrying: false,
    };
    let left = driver.converse(&mut screen, first);
    // However it ended: what was being typed is kept.
    app::take(driver.app, driver.performer, [Msg::Quit]);
    let end = app::end(driver.app, driver.performer);
    match (left, end) {
        (Err(error), _) if terminal::is_there() => Err(error),
        // The window was closed: nobody is left to tell it to.
        (Err(_), End::Saved) => Ok(End::Unheard),
        (_, end) => Ok(end),
    }
}

struct Driver<'a> {
    app: &'a mut App,
    performer: &'a mut Performer,
    theme: Theme,
    /// What the mouse means on the screen as it was drawn last.
    targets: Targets,
    incoming: Receiver<Incoming>,
    input: Input,
    retried: Instant,
    /// What came of the last retry is not known yet.
    retrying: bool,
}

/// Whether the conversation goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Flow {
    On,
    Leave,
}

impl Driver<'_> {
    fn converse(&mut self, screen: &mut Screen, first: Vec<Effect>) -> io::Result<()> {
        // Something to look at comes before anything that has to be looked up.
        self.draw(screen)?;
        let mut asked = app::begin(self.app, self.performer, first);
        while Self::heed(asked, screen)? == Flow::On {
            self.draw(screen)?;
            let mut waiting = Vec::new();
            while waiting.is_empty() {
                if self.wait(&mut waiting)? == Flow::Leave {
                    return Ok(());
                }
            }
            asked = app::take(self.app, self.performer, waiting);
        }
        Ok(())
    }

    fn draw(&mut self, screen: &mut Screen) -> io::Result<()> {
        let (app, theme, targets) = (&mut *self.app, self.theme, &mut self.targets);
        screen.draw(|frame| view::draw(app, frame, theme, targets))
    }

    /// Does with the terminal what a step asks.
    fn heed(asked: Asked, screen: &mut Screen) -> io::Result<Flow> {
        if asked.repaint {
            screen.repaint()?;
        }
        if asked.suspend {
            screen.suspend()?;
        }
        Ok(if asked.leave { Flow::Leave } else { Flow::On })
    }

    /// Waits until something comes in; while a save is under way also for that.
    fn wait(&mut self, waiting: &mut Vec<Msg>) -> io::Result<Flow> {
        let patience = match self.app.open.as_ref().map(|open| &open.save) {
            _ if self.performer.is_busy() => Some(SAVING),
            Some(SaveState::Saving) => Some(SAVING),
            Some(SaveState::Failed(_) | SaveState::Conflict(_)) if self.retrying => Some(SAVING),
            Some(SaveState::Failed(_) | SaveState::Conflict(_)) => Some(RETRY),
            Some(SaveState::Saved(_)) | None => self.app.next_minute(),
        };
        let saved =
            matches!(&self.app.open, Some(open) if matches!(open.save, SaveState::Saved(_)));
        let ticks = saved && !self.performer.is_busy();
        let incoming = match patience {
            None => self
                .incoming
                .recv()
                .map_err(|_| RecvTimeoutError::Disconnected),
            Some(patience) => self.incoming.recv_timeout(patience),
        };
        let nothing_came = matches!(incoming, Err(RecvTimeoutError::Timeout));
        match incoming {
            Ok(Incoming::Input(event)) => {
                waiting.extend(self.input.message(self.app, &self.targets, &event));
            }
            #[cfg(unix)]
            Ok(Incoming::Continued) => {
                Screen::take_over_again()?;
                waiting.push(Msg::Repaint);
            }
            Ok(Incoming::Leave) => return Ok(Flow::Leave),
            Ok(Incoming::TerminalGone(error)) => return Err(error),
            Err(RecvTimeoutError::Timeout) if ticks => waiting.push(Msg::Minute),
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return Ok(Flow::Leave),
        }
        let news = self.performer.news(self.app.lang);
        self.retrying &= news.is_empty();
        waiting.extend(news);
        // Only now: what comes next is about the retry.
        if nothing_came && !self.retrying {
            self.retry_failed();
        }
        Ok(Flow::On)
    }

    fn retry_failed(&mut self) {
        if self.app.save_trouble().is_some() && self.retried.elapsed() >= RETRY {
            self.retried = Instant::now();
            self.retrying = true;
            self.performer.retry();
        }
    }
}
