//! How the screens look: what the terminal can show, and what the user wants.

use crate::tui::terminal;
use crate::tui::theme::{Palette, Theme};

use super::Lookup;
use super::invocation::{Invocation, ThemeChoice};

/// How the conversation is shown.
#[derive(Debug, Clone, Copy)]
pub(super) struct Look {
    /// As screens, or line by line.
    pub(super) mode: Mode,
    /// Colours and signs.
    pub(super) theme: Theme,
}

/// As screens, or line by line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    /// There is a terminal, and it can place text.
    Screens,
    /// Line by line: asked for, or the terminal can do no more.
    Lines,
    /// Line by line, because there is no terminal.
    NoTerminal,
}

impl Look {
    /// By the options and the environment.
    pub(super) fn of(invocation: &Invocation, lookup: Lookup<'_>) -> Look {
        let value = |name: &str| lookup(name).map(|value| value.to_string_lossy().into_owned());
        let is_dumb = value("TERM").is_some_and(|terminal| terminal == "dumb");
        let wanted = match invocation.theme {
            ThemeChoice::Auto => None,
            ThemeChoice::Dark => Some(Palette::Dark),
            ThemeChoice::Light => Some(Palette::Light),
            ThemeChoice::Mono => Some(Palette::Mono),
        };
        Look {
            mode: mode(invocation.plain, is_dumb, terminal::is_there()),
            theme: Theme::fitting(wanted, invocation.ascii, value),
        }
    }
}

fn mode(plain: bool, is_dumb: bool, is_terminal: bool) -> Mode {
    match (plain, is_terminal) {
        (false, false) => Mode::NoTerminal,
        (false, true) if !is_dumb => Mode::Screens,
        _ => Mode::Lines,
    }
}
