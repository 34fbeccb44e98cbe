//! The terminal: taken over, and given back whatever happens.

use std::io::{self, IsTerminal, Stdout, Write};
use std::sync::Once;

use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;
use ratatui::crossterm::cursor::Show;
use ratatui::crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
use ratatui::crossterm::terminal::{
    EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode,
};
use ratatui::crossterm::{execute, queue};

use crate::app::DESK;

#[cfg(not(unix))]
use ratatui::crossterm::event::{
    DisableMouseCapture as DropMouse, EnableMouseCapture as TakeMouse,
};

#[cfg(unix)]
use mouse::{DropMouse, TakeMouse};

/// Threads that catch their own panics and tell what came of them: the one that saves, and those of the
/// documents. The screen goes on.
const CATCHING: [&str; 2] = ["writer", DESK];

/// Whether there is a terminal to take over.
pub fn is_there() -> bool {
    io::stdin().is_terminal() && io::stdout().is_terminal()
}

/// A terminal taken over; dropping it gives it back.
pub(crate) struct Screen {
    terminal: Terminal<CrosstermBackend<Stdout>>,
}

impl Screen {
    /// Takes the terminal over. A panic gives it back before it says anything.
    pub(crate) fn enter() -> io::Result<Screen> {
        give_back_on_panic();
        take_over().inspect_err(|_| give_back())?;
        let terminal = Terminal::new(CrosstermBackend::new(io::stdout()));
        terminal
            .map(|terminal| Screen { terminal })
            .inspect_err(|_| give_back())
    }

    /// Draws a frame.
    pub(crate) fn draw(&mut self, view: impl FnOnce(&mut ratatui::Frame<'_>)) -> io::Result<()> {
        self.terminal.draw(view).map(|_| ())
    }

    /// Forgets what is on the terminal, so that the next frame draws everything.
    pub(crate) fn repaint(&mut self) -> io::Result<()> {
        // `Terminal::clear` would ask where the cursor is, and some terminals never answer.
        let size = self.terminal.size()?;
        self.terminal.resize(size.into())
    }

    /// Gives the terminal back, stops the program, and takes it over again when it continues.
    #[cfg(unix)]
    pub(crate) fn suspend(&mut self) -> io::Result<()> {
        give_back();
        // Unlike SIGSTOP, this does nothing where no shell is there to let the program go on.
        signal_hook::low_level::raise(signal_hook::consts::SIGTSTP)?;
        take_over()?;
        self.repaint()
    }

    /// Takes the terminal over from whoever had it while the program was stopped.
    #[cfg(unix)]
    pub(crate) fn take_over_again() -> io::Result<()> {
        give_back();
        take_over()
    }

    /// This platform knows no stopping.
    #[cfg(not(unix))]
    pub(crate) fn suspend(&mut self) -> io::Result<()> {
        self.repaint()
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        give_back();
    }
}

fn take_over() -> io::Result<()> {
    enable_raw_mode()?;
    execute!(io::stdout(), EnterAlternateScreen)?;
    // Old consoles of Windows know no such thing; there a paste is typed.
    let _ = execute!(io::stdout(), EnableBracketedPaste);
    execute!(io::stdout(), TakeMouse)
}

/// Undoes everything in reverse order; a step that fails must not keep the others back.
fn give_back() {
    let mut out = io::stdout();
    let _ = queue!(out, DropMouse);
    let _ = queue!(out, DisableBracketedPaste);
    let _ = queue!(out, LeaveAlternateScreen);
    let _ = queue!(out, Show);
    let _ = out.flush();
    let _ = disable_raw_mode();
}

fn give_back_on_panic() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let before = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            let thread = std::thread::current();
            if thread.name().is_some_and(|name| CATCHING.contains(&name)) {
                return;
            }
            give_back();
            before(panic);
        }));
    });
}

/// The buttons and the wheel of the mouse. What crossterm offers reports every movement too, and each
/// would wake the program up for nothing.
#[cfg(unix)]
mod mouse {
    use std::fmt;

    use ratatui::crossterm::Command;

    /// Buttons (1000), their place in decimals: as rxvt writes it (1015), or better as xterm does (1006).
    pub(super) struct TakeMouse;

    impl Command for TakeMouse {
        fn write_ansi(&self, out: &mut impl fmt::Write) -> fmt::Result {
            out.write_str("\x1b[?1000h\x1b[?1015h\x1b[?1006h")
        }
    }

    /// Leaves the mouse to the terminal again.
    pub(super) struct DropMouse;

    impl Command for DropMouse {
        fn write_ansi(&self, out: &mut impl fmt::Write) -> fmt::Result {
            out.write_str("\x1b[?1006l\x1b[?1015l\x1b[?1000l")
        }
    }
}
