//! Everything that comes in while the program waits, on one channel: input and signals.
//!
//! Input is read on a thread of its own: when a terminal goes away, reading it may never come back,
//! and what was answered must be saved all the same.

use std::io;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;
use std::time::Duration;

use ratatui::crossterm::event::{self, Event};

#[cfg(unix)]
use super::keys;

/// Something that came in.
#[derive(Debug)]
pub(crate) enum Incoming {
    /// A key, the mouse, a paste, another size.
    Input(Event),
    /// The terminal can no longer be read.
    TerminalGone(io::Error),
    /// The system asks to leave: the window is closed, the computer goes down.
    Leave,
    /// The program was stopped, and goes on.
    #[cfg(unix)]
    Continued,
}

/// Listens from now on.
///
/// # Errors
/// When the system does not let the program listen.
pub(crate) fn listen() -> io::Result<Receiver<Incoming>> {
    let (sender, receiver) = mpsc::channel();
    listen_to_signals(sender.clone())?;
    // From here on a window that changes its size is noticed, however late the thread comes to read.
    // What goes wrong comes up again there.
    let _ = event::poll(Duration::ZERO);
    thread::Builder::new()
        .name("input".to_owned())
        .spawn(move || read_input(&sender))?;
    Ok(receiver)
}

fn read_input(sender: &Sender<Incoming>) {
    loop {
        let read = match event::read() {
            Ok(event) => as_pressed(event),
            Err(error) => {
                let _ = sender.send(Incoming::TerminalGone(error));
                return;
            }
        };
        for event in read {
            if sender.send(Incoming::Input(event)).is_err() {
                return;
            }
        }
    }
}

/// What was pressed, of an event in which the terminal may have taken an Esc together with it.
#[cfg(unix)]
fn as_pressed(event: Event) -> Vec<Event> {
    keys::apart(event, &mut || {
        let is_there = event::poll(Duration::ZERO).unwrap_or(false);
        is_there.then(event::read)?.ok()
    })
}

/// Keys are no characters on this platform: Alt is never an Esc.
#[cfg(not(unix))]
fn as_pressed(event: Event) -> Vec<Event> {
    vec![event]
}

#[cfg(unix)]
fn listen_to_signals(sender: Sender<Incoming>) -> io::Result<()> {
    use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGTERM};
    let mut signals = signal_hook::iterator::Signals::new([SIGHUP, SIGINT, SIGTERM, SIGCONT])?;
    let forward = move || {
        for signal in signals.forever() {
            let incoming = if signal == SIGCONT {
                Incoming::Continued
            } else {
                Incoming::Leave
            };
            if sender.send(incoming).is_err() {
                return;
            }
        }
    };
    thread::Builder::new()
        .name("signals".to_owned())
        .spawn(forward)?;
    Ok(())
}

/// Ctrl-Break, a closed window, the user who logs off.
#[cfg(windows)]
#[expect(clippy::unnecessary_wraps, reason = "on Unix it may fail")]
fn listen_to_signals(sender: Sender<Incoming>) -> io::Result<()> {
    use grace::{ShutdownGuard, ShutdownType};
    const BOTH: &[ShutdownType] = &[ShutdownType::Interrupt, ShutdownType::Terminate];
    let forward = move |asked| {
        let heard = sender.send(Incoming::Leave).is_ok();
        // When a window is closed, Windows ends the program as soon as this returns. It waits some
        // seconds at most; saving takes less, and the end of the program ends this too.
        if heard && asked == ShutdownType::Terminate {
            loop {
                thread::park();
            }
        }
    };
    ShutdownGuard::new(BOTH, forward).forget();
    Ok(())
}
