//! The window that a double click on Windows opens: it closes with the program, so what went wrong has
//! to stay until it was read.

use std::io::{self, Write};

use crate::lang::Lang;
use crate::tui::terminal;

use super::answer::Exit;

/// The window the program runs in. Dropping it waits for Enter where its last words would be lost.
pub(super) struct Window {
    lang: Lang,
    /// How the program ended.
    pub(super) exit: Exit,
}

impl Window {
    /// The window, as the program begins. Until it ends well it stops halfway.
    pub(super) fn open(lang: Lang) -> Window {
        Window {
            lang,
            exit: Exit::NoAccess,
        }
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        if closes_unread(attached(), terminal::is_there(), self.exit) {
            let words = &self.lang.words().cli.messages;
            // Whatever comes of these two, there is nothing left to do.
            let _ = writeln!(io::stderr(), "\n{}", words.close_window);
            let _ = io::stdin().read_line(&mut String::new());
        }
    }
}

/// Whether a window closes before anybody could read what went wrong in it: given how many programs
/// use it, whether it is a terminal, and how this program ended.
fn closes_unread(attached: usize, is_terminal: bool, exit: Exit) -> bool {
    // A shell that stays would be the second.
    attached == 1 && is_terminal && exit != Exit::Fine
}

/// How many programs use the console of this one, itself included.
#[cfg(windows)]
fn attached() -> usize {
    let list = win32console::console::WinConsole::get_process_list();
    // The list is filled up with zeros; of more than it has room for it holds nothing else.
    let list = list.unwrap_or_default();
    list.iter().filter(|program| **program != 0).count()
}

/// Other platforms keep the window.
#[cfg(not(windows))]
fn attached() -> usize {
    0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_an_error_in_a_window_of_its_own_waits_to_be_read() {
        for wrong in [Exit::WrongInput, Exit::WrongUsage, Exit::NoAccess] {
            assert!(closes_unread(1, true, wrong), "{wrong:?}");
            // With a shell beside it, with nobody looking, and where nobody knows.
            for (attached, is_terminal) in [(2, true), (1, false), (0, true)] {
                assert!(!closes_unread(attached, is_terminal, wrong), "{attached}");
            }
        }
        assert!(!closes_unread(1, true, Exit::Fine));
    }
}
