//! What is kept of a text that was typed or pasted: nothing a scan file may not hold.

use crate::source::is_control;

/// A text of one line: line breaks and tabs become spaces, control characters go.
pub(super) fn one_line(text: &str) -> String {
    paragraphs(text).replace('\n', " ")
}

/// A text of several lines: every kind of line break becomes one, control characters go.
pub(super) fn paragraphs(text: &str) -> String {
    text.replace("\r\n", "\n")
        .chars()
        .filter_map(|character| match character {
            '\n' | '\r' | '\u{2028}' | '\u{2029}' => Some('\n'),
            '\t' => Some(' '),
            other => (!is_control(other)).then_some(other),
        })
        .collect()
}
