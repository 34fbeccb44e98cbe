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
    let mut span = 0..text.len();
    let mut begun = None;
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        let start = start_of(line);
        if offset > at
            && start.is_some()
            && (begun != Some(Start::Header) || start == Some(Start::Header))
        {
            span.end = offset;
            break;
        }
        if offset <= at && start.is_some() {
            span.start = offset;
            begun = start;
        }
        offset += line.len();
    }
    span
}

fn start_of(line: &str) -> Option<Start> {
    let line = line.trim();
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
