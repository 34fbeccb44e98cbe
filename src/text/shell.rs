//! Names in a command that is shown to be copied: whatever a file is called, the shell takes it as one name.

use std::path::Path;

use super::is_unsafe;

/// Whose rules a command is written by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shell {
    /// bash, zsh, fish and the like.
    Posix,
    /// PowerShell and the command prompt of Windows.
    Windows,
}

impl Shell {
    /// The shells of the platform this program was built for.
    pub fn here() -> Shell {
        if cfg!(windows) {
            Shell::Windows
        } else {
            Shell::Posix
        }
    }

    /// The name of a file as one word of a command. None where no command would have it: what cannot be
    /// shown as it is cannot be copied.
    pub fn argument(self, path: &Path) -> Option<String> {
        let name = path.to_str()?;
        let is_lost = |letter| is_unsafe(letter) || letter == char::REPLACEMENT_CHARACTER;
        if name.chars().any(is_lost) {
            return None;
        }
        // Else it would be read as an option.
        let name = match self {
            _ if !name.starts_with('-') => name.to_owned(),
            Shell::Posix => format!("./{name}"),
            Shell::Windows => format!(".\\{name}"),
        };
        if !name.is_empty() && name.chars().all(|letter| self.is_plain(letter)) {
            return Some(name);
        }
        match self {
            Shell::Posix => Some(single_quoted(&name)),
            Shell::Windows => double_quoted(&name),
        }
    }

    /// Whether a character stands for itself without quotes.
    fn is_plain(self, letter: char) -> bool {
        let is_plain =
            letter.is_alphanumeric() || matches!(letter, '/' | '.' | '_' | '-' | '+' | ':');
        is_plain || (self == Shell::Windows && letter == '\\')
    }
}

/// The name of a file as one word of a command for the shells of this platform.
pub fn argument(path: &Path) -> Option<String> {
    Shell::here().argument(path)
}

/// Nothing means anything between single quotes, but for a backslash in some shells: that and the quote
/// itself stand outside them.
fn single_quoted(name: &str) -> String {
    let name = name.chars().map(|letter| match letter {
        '\'' | '\\' => format!("'\\{letter}'"),
        other => other.to_string(),
    });
    format!("'{}'", name.collect::<String>())
}

/// PowerShell reads `$` and the backtick between double quotes too, and takes curly quotes for straight
/// ones; nothing keeps it from that which the command prompt understands as well.
fn double_quoted(name: &str) -> Option<String> {
    if name.contains(['$', '`', '"', '“', '”', '„']) {
        return None;
    }
    // A backslash in front of the closing quote would make that part of the name.
    let behind = name.len() - name.trim_end_matches('\\').len();
    Some(format!("\"{name}{}\"", "\\".repeat(behind)))
}
