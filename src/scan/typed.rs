//! What is kept of a text that was typed or pasted: nothing a scan file may not hold.

use crate::text;

/// A text of one line.
pub(super) fn one_line(typed: &str) -> String {
    text::line(&with_breaks(typed)).into_owned()
}

/// A text of several lines.
pub(super) fn paragraphs(typed: &str) -> String {
    text::lines(&with_breaks(typed)).into_owned()
}

/// Every kind of line break as one `\n`; terminals paste them as `\r`.
fn with_breaks(typed: &str) -> String {
    typed.replace("\r\n", "\n").replace('\r', "\n")
}
