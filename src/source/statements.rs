//! Statements of a TOML text, as far as lines show them: for texts the parser cannot read.

use super::problem::Span;

/// What a line starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Start<'t> {
    /// `[name]` or `[[name]]`
    Header(&'t str),
    /// `key = value`
    Key,
}

/// Where the statement around a place starts, which may be on an earlier line.
pub(super) fn statement_start(text: &str, at: usize) -> usize {
    let mut line = line_around(text, at);
    while start_of(text, &line).is_none() && line.start > 0 {
        line = line_around(text, line.start - 1);
    }
    line.start
}

/// The lines of the statement around a place.
pub(super) fn statement_around(text: &str, at: usize) -> Span {
    let start = statement_start(text, at);
    start..end_of(text, &line_around(text, start), at)
}

/// The lines of the statement that starts on the line of a place, whether or not it looks like one.
pub(super) fn statement_at(text: &str, at: usize) -> Span {
    let line = line_around(text, at);
    line.start..end_of(text, &line, at)
}

/// Where a statement ends that starts on `first` and includes `at`. A header takes its whole table
/// along, with the tables in it, so that they do not end up in the table before.
fn end_of(text: &str, first: &Span, at: usize) -> usize {
    let begun = start_of(text, first);
    let mut end = line_around(text, at).end;
    while end < text.len() {
        let line = line_around(text, end);
        match (begun, start_of(text, &line)) {
            (Some(Start::Header(outer)), Some(Start::Header(name))) if is_within(name, outer) => {}
            (_, Some(Start::Header(_))) => break,
            (Some(Start::Header(_)), _) | (_, None) => {}
            (_, Some(Start::Key)) => break,
        }
        end = line.end;
    }
    end
}

fn is_within(name: &str, outer: &str) -> bool {
    name.strip_prefix(outer)
        .is_some_and(|rest| rest.starts_with('.'))
}

/// The line around a place, with its line break.
pub(super) fn line_around(text: &str, at: usize) -> Span {
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

fn start_of<'t>(text: &'t str, line: &Span) -> Option<Start<'t>> {
    let line = text.get(line.clone())?.trim();
    if line.starts_with('[') {
        let name = line.trim_start_matches('[').trim_start();
        let end = name
            .find(|letter: char| !is_of_key(letter))
            .unwrap_or(name.len());
        return name
            .get(..end)
            .filter(|name| !name.is_empty())
            .map(Start::Header);
    }
    let (key, _) = line.split_once('=')?;
    let key = key.trim_end();
    (!key.is_empty() && key.chars().all(is_of_key)).then_some(Start::Key)
}

fn is_of_key(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '_' | '-' | '.' | '"' | '\'')
}
