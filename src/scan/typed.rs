//! What is kept of a text that was typed or pasted.

/// A text of one line: line breaks and tabs become spaces, other control characters go.
pub(super) fn one_line(text: &str) -> String {
    paragraphs(text).replace('\n', " ")
}

/// A text of several lines: every kind of line break becomes one, other control characters go.
pub(super) fn paragraphs(text: &str) -> String {
    text.replace("\r\n", "\n")
        .chars()
        .filter_map(|character| match character {
            '\r' | '\n' => Some('\n'),
            '\t' => Some(' '),
            other => (!other.is_control()).then_some(other),
        })
        .collect()
}
