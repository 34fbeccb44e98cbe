//! What stands in a cell: a number, or a text that no spreadsheet takes for a formula.

use crate::text;

/// What a spreadsheet may take for the beginning of a formula, also in their wide form.
const FORMULA: [char; 11] = [
    '=', '+', '-', '@', '\t', '\r', '\n', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}',
];

/// What stands in a cell.
pub(super) enum Cell<'a> {
    /// Nothing.
    Empty,
    /// A text, as it is in the scan.
    Text(&'a str),
    /// A text of the program's own.
    Own(String),
    /// A whole number.
    Number(u64),
}

impl Cell<'_> {
    /// The cell as it is written. Control characters and those that turn text around are left out, line
    /// breaks stay. A text that may be taken for a formula gets an apostrophe before it.
    pub(super) fn written(self) -> String {
        match self {
            Cell::Empty => String::new(),
            Cell::Text(text) => as_text(text),
            Cell::Own(text) => as_text(&text),
            Cell::Number(number) => number.to_string(),
        }
    }
}

fn as_text(text: &str) -> String {
    let safe = text::lines(text);
    if safe.starts_with(FORMULA) {
        format!("'{safe}")
    } else {
        safe.into_owned()
    }
}

impl<'a> From<&'a str> for Cell<'a> {
    fn from(text: &'a str) -> Cell<'a> {
        Cell::Text(text)
    }
}

impl From<String> for Cell<'_> {
    fn from(text: String) -> Self {
        Cell::Own(text)
    }
}

impl From<bool> for Cell<'_> {
    fn from(holds: bool) -> Self {
        // In capitals R, DuckDB and spreadsheets all know them.
        Cell::Text(if holds { "TRUE" } else { "FALSE" })
    }
}

impl From<u32> for Cell<'_> {
    fn from(number: u32) -> Self {
        Cell::Number(number.into())
    }
}

impl From<usize> for Cell<'_> {
    fn from(number: usize) -> Self {
        Cell::Number(number as u64)
    }
}

impl<'a, Value: Into<Cell<'a>>> From<Option<Value>> for Cell<'a> {
    fn from(value: Option<Value>) -> Self {
        value.map_or(Cell::Empty, Into::into)
    }
}
