//! The loop: wait for something, take one step, carry out what it asks, draw.

use std::collections::VecDeque;
use std::io;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use ratatui::crossterm::event::{Event, KeyEventKind};

use super::incoming::{Incoming, listen};
use super::targets::Targets;
use super::terminal::Screen;
use super::theme::Theme;
use super::{keys, view};
use crate::app::{App, Effect, Failure, Msg, OpenScan, Performer, SaveState, update};

/// How soon "saved" shows after it is on disk.
const SAVING: Duration = Duration::from_millis(10);
/// How often a failed save is tried again.
const RETRY: Duration = Duration::from_secs(2);

/// How the program ended.
#[derive(Debug)]
pub enum End {
    /// Everything is on disk.
    Saved,
    /// The last answers are not, and the user knows or could not be asked.
    Unsaved(Failure),
}

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
        retried: Instant::now(),
        retrying: false,
    };
    let left = driver.converse(&mut screen, first);
    let end = match driver.performer.finish(driver.app.lang) {
        Ok(()) => End::Saved,
        Err(failure) => End::Unsaved(failure),
    };
    left.map(|()| end)
}

struct Driver<'a> {
    app: &'a mut App,
    performer: &'a mut Performer,
    theme: Theme,
    /// What the mouse means on the screen as it was drawn last.
    targets: Targets,
    incoming: Receiver<Incoming>,
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
        let mut waiting = VecDeque::new();
        // Something to look at comes before anything that has to be looked up.
        self.draw(screen)?;
        self.app.now = self.performer.clock().now();
        if self.carry_out(first, &mut waiting, screen)? == Flow::Leave {
            return Ok(());
        }
        loop {
            if self.take_all(&mut waiting, screen)? == Flow::Leave {
                return Ok(());
            }
            self.draw(screen)?;
            while waiting.is_empty() {
                if self.wait(&mut waiting)? == Flow::Leave {
                    return Ok(());
                }
            }
        }
    }

    fn draw(&mut self, screen: &mut Screen) -> io::Result<()> {
        let (app, theme, targets) = (&mut *self.app, self.theme, &mut self.targets);
        screen.draw(|frame| view::draw(app, frame, theme, targets))
    }

    /// Takes every message that waits, and those that come of it.
    fn take_all(&mut self, waiting: &mut VecDeque<Msg>, screen: &mut Screen) -> io::Result<Flow> {
        while let Some(msg) = waiting.pop_front() {
            self.app.now = self.performer.clock().now();
            let effects = update(self.app, msg);
            if self.carry_out(effects, waiting, screen)? == Flow::Leave {
                return Ok(Flow::Leave);
            }
        }
        Ok(Flow::On)
    }

    fn carry_out(
        &mut self,
        effects: Vec<Effect>,
        waiting: &mut VecDeque<Msg>,
        screen: &mut Screen,
    ) -> io::Result<Flow> {
        for effect in effects {
            match effect {
                Effect::Repaint => screen.repaint()?,
                Effect::Suspend => screen.suspend()?,
                Effect::Quit => match self.performer.finish(self.app.lang) {
                    Ok(()) => return Ok(Flow::Leave),
                    Err(_) if self.app.quit_warned => return Ok(Flow::Leave),
                    Err(failure) => {
                        let revision = self.app.open.as_ref().map_or(0, OpenScan::revision);
                        waiting.push_back(Msg::NotSaved(revision, failure));
                        waiting.push_back(Msg::Quit);
                    }
                },
                effect => waiting.extend(self.performer.perform(effect, self.app.lang)),
            }
        }
        Ok(Flow::On)
    }

    /// Waits until something comes in; while a save is under way also for that.
    fn wait(&mut self, waiting: &mut VecDeque<Msg>) -> io::Result<Flow> {
        let patience = match self.app.open.as_ref().map(|open| &open.save) {
            Some(SaveState::Saving) => Some(SAVING),
            Some(SaveState::Failed(_)) if self.retrying => Some(SAVING),
            Some(SaveState::Failed(_)) => Some(RETRY),
            Some(SaveState::Saved(_)) | None => None,
        };
        let incoming = match patience {
            None => self
                .incoming
                .recv()
                .map_err(|_| RecvTimeoutError::Disconnected),
            Some(patience) => self.incoming.recv_timeout(patience),
        };
        let nothing_came = matches!(incoming, Err(RecvTimeoutError::Timeout));
        match incoming {
            Ok(Incoming::Input(event)) => waiting.extend(self.understand(&event)),
            #[cfg(unix)]
            Ok(Incoming::Continued) => {
                Screen::take_over_again()?;
                waiting.push_back(Msg::Repaint);
            }
            Ok(Incoming::Leave) => return Ok(Flow::Leave),
            Ok(Incoming::TerminalGone(error)) => return Err(error),
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
        let failed = self.app.open.as_ref();
        let failed = failed.is_some_and(|open| matches!(open.save, SaveState::Failed(_)));
        if failed && self.retried.elapsed() >= RETRY {
            self.retried = Instant::now();
            self.retrying = true;
            self.performer.retry();
        }
    }

    fn understand(&self, event: &Event) -> Option<Msg> {
        match event {
            // Windows reports the release of every key too.
            Event::Key(key) if key.kind != KeyEventKind::Release => keys::message(self.app, *key),
            Event::Mouse(event) => self.targets.message(*event),
            Event::Paste(text) => Some(Msg::Paste(text.clone())),
            Event::Resize(..) => Some(Msg::Repaint),
            _ => None,
        }
    }
}
