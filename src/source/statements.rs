//! Statements of a TOML text, as far as lines show them: for texts the parser cannot read.

use super::problem::Span;

/// What a line starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Start {
    /// `[name]` or `[[name]]`
    Header,
    /// `key = value`
    Key,
}

/// The lines of the statement around a place. A header takes its whole table along, so that its keys
/// do not end up in the table before.
pub(super) fn statement_around(text: &str, at: usize) -> Span {
    let mut line = line_around(text, at);
    let mut begun = start_of(text, &line);
    while begun.is_none() && line.start > 0 {
        line = line_around(text, line.start - 1);
        begun = start_of(text, &line);
    }
    let start = line.start;
    let mut next = line_around(text, at).end;
    while next < text.len() {
        let line = line_around(text, next);
        match start_of(text, &line) {
            Some(Start::Header) => break,
            Some(Start::Key) if begun != Some(Start::Header) => break,
            _ => next = line.end,
        }
    }
    start..next
}

/// The line around a place, with its line break.
fn line_around(text: &str, at: usize) -> Span {
    let bytes = text.as_bytes();
    let before = bytes.get(..at).unwrap_or(bytes);
    let behind = bytes.get(at..).unwrap_or_default();
    let start = before
        .iter()
        .rposition(|byte| *byte == b'\n')
        .map_or(0, |end| end + 1);
    let end = behind
        .iter()
        .position(|byte| *byte == b'\n')
        .map_or(text.len(), |end| at + end + 1);
    start..end
}

fn start_of(text: &str, line: &Span) -> Option<Start> {
    let line = text.get(line.clone())?.trim();
    if let Some(name) = line.strip_prefix('[') {
        let name = name.trim_start_matches('[').trim_start();
        return name.starts_with(is_of_key).then_some(Start::Header);
    }
    let (key, _) = line.split_once('=')?;
    let key = key.trim_end();
    (!key.is_empty() && key.chars().all(is_of_key)).then_some(Start::Key)
}

fn is_of_key(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '_' | '-' | '.' | '"' | '\'')
}
