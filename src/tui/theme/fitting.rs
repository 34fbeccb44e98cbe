//! Which theme fits a terminal, by what its environment says. A terminal itself is never asked for its
//! colours: within tmux the answer gets lost, or ends up among the keys.

use super::{Palette, Theme};

impl Theme {
    /// The theme that is wanted, or the one that fits: `wanted` and `ascii` as the user asked, the
    /// environment by the name of a variable.
    pub fn fitting(
        wanted: Option<Palette>,
        ascii: bool,
        variable: impl Fn(&str) -> Option<String>,
    ) -> Theme {
        let value = |name: &str| variable(name).filter(|value| !value.is_empty());
        Theme {
            palette: palette(wanted, &value),
            ascii: ascii || has_few_signs(&value),
        }
    }
}

fn palette(wanted: Option<Palette>, value: &impl Fn(&str) -> Option<String>) -> Palette {
    // Whatever is wanted: colours are not written while this is set, and take the emphasis with them.
    if value("NO_COLOR").is_some() {
        return Palette::Mono;
    }
    let known = || value("COLORFGBG").and_then(|colours| of_background(&colours));
    wanted.or_else(known).unwrap_or_else(|| unknown(value))
}

/// Some terminals say which two of their colours they use, "0;15" for black on white.
fn of_background(colours: &str) -> Option<Palette> {
    let background: u8 = colours.rsplit(';').next()?.parse().ok()?;
    Some(match background {
        7 | 15 => Palette::Light,
        _ => Palette::Dark,
    })
}

/// Where nothing tells what the background is.
fn unknown(value: &impl Fn(&str) -> Option<String>) -> Palette {
    let terminal = value("TERM").unwrap_or_default();
    // The consoles of Linux and Windows are black until somebody changes that.
    let is_black = terminal == "linux" || (terminal.is_empty() && cfg!(windows));
    let has_many = ["256", "direct", "kitty", "alacritty", "ghostty", "foot"];
    let has_many = has_many.iter().any(|name| terminal.contains(name));
    if is_black {
        Palette::Dark
    } else if has_many || value("COLORTERM").is_some() {
        Palette::Either
    } else {
        Palette::Mono
    }
}

/// Terminals with a small font, and places where signs beyond ASCII are written in another way.
fn has_few_signs(value: &impl Fn(&str) -> Option<String>) -> bool {
    let terminal = value("TERM").unwrap_or_default();
    if terminal == "linux" || terminal.starts_with("vt") {
        return true;
    }
    // The first that is set counts, as everywhere on Unix; elsewhere they say nothing.
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"]
        .into_iter()
        .find_map(value)
        .unwrap_or_default()
        .to_lowercase();
    cfg!(unix) && !locale.is_empty() && !locale.contains("utf-8") && !locale.contains("utf8")
}
