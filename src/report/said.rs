//! Texts as documents with a layout of their own say them.

use std::borrow::Cow;

use crate::text;

/// A text without anything that acts; its own lines stay, empty ones do not.
pub(super) fn said(text: &str) -> Cow<'_, str> {
    let trimmed = |line: &str| line.trim().to_owned();
    match text::lines(text) {
        Cow::Borrowed(line) if !line.contains('\n') => Cow::Borrowed(line.trim()),
        safe => {
            let lines = safe.lines().map(trimmed);
            let lines: Vec<String> = lines.filter(|line| !line.is_empty()).collect();
            Cow::Owned(lines.join("\n"))
        }
    }
}

/// What stands between a label and what it is a label of.
pub(super) fn colon(label: &str) -> &'static str {
    if label.ends_with(['?', '.', '!', ':']) {
        ""
    } else {
        ":"
    }
}

/// What stands before and behind the address of a page in a text; none where there is no such address.
pub(super) fn around_address<'a>(text: &'a str, address: &str) -> Option<(&'a str, &'a str)> {
    let is_page = address.starts_with("https://") || address.starts_with("http://");
    text.split_once(address).filter(|_| is_page)
}
