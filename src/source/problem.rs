//! A mistake and its place.

use std::ops::Range;

/// A place in a text, in bytes.
pub type Span = Range<usize>;

/// A mistake and its place. `W` is [`What`] for the form of a file; the rooms that own a format have
/// their own mistakes, of which a [`What`] is one.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Problem<W = What> {
    /// Where, in bytes of the text. May be empty, at the end of the text for instance.
    pub span: Span,
    /// What is wrong there.
    pub what: W,
}

impl<W> Problem<W> {
    /// A mistake at a place.
    pub fn new(span: Span, what: W) -> Problem<W> {
        Problem { span, what }
    }
}

/// Sorts mistakes by place and drops a second mistake of the same kind at the same place.
#[must_use]
pub fn in_order<W: PartialEq>(mut problems: Vec<Problem<W>>) -> Vec<Problem<W>> {
    problems.sort_by_key(|problem| (problem.span.start, problem.span.end));
    problems.dedup();
    problems
}

/// What is wrong with the form of a file, whatever it is about.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum What {
    /// Not TOML.
    Syntax(Syntax),
    /// The same key twice in one table.
    DuplicateKey(String),
    /// The file says it has a newer format than this program knows.
    NewerFormat {
        /// What the file says.
        found: i64,
        /// What the program knows.
        newest: i64,
    },
    /// A key no such table has.
    UnknownKey {
        /// As written.
        key: String,
        /// What was probably meant.
        near: Option<&'static str>,
        /// What the table can have and does not have yet.
        free: Vec<&'static str>,
    },
    /// From this key on the keys are those of another table, or of the same one again: probably its
    /// header was left out. The keys behind it are not read.
    LostHeader {
        /// The key.
        key: String,
        /// Whether the table has this key already.
        twice: bool,
    },
    /// A key the table must have. The place is the head of the table.
    MissingKey(&'static str),
    /// A value of another type.
    WrongType {
        /// What it should be.
        expected: Type,
        /// What it is.
        found: Type,
    },
    /// A whole number out of bounds.
    OutOfBounds {
        /// The least it may be.
        min: i64,
        /// The most it may be.
        max: i64,
    },
    /// A list or table with more in it than any file needs.
    TooMany {
        /// So many may be in it.
        most: usize,
    },
    /// A text that is none of the words allowed here.
    NotOneOf {
        /// As written.
        found: String,
        /// What was probably meant.
        near: Option<&'static str>,
        /// All that is allowed.
        allowed: &'static [&'static str],
    },
    /// Only `true` means something here.
    OnlyTrue,
    /// A text that must not be empty.
    EmptyText,
    /// An id that is not a letter followed by letters, digits and `-`, at most 32.
    BadId(String),
    /// A code that is not letters, digits and `-`, at most 32.
    BadCode(String),
    /// A share that is not "a/b", more than 0 and at most 1.
    BadFraction(String),
    /// A control character, or one that changes the direction of text.
    ControlCharacter(char),
    /// A line break in a text of one line.
    LineBreak,
}

/// The type of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Type {
    /// Text between quotes.
    Text,
    /// A whole number.
    Integer,
    /// A number that is not whole, or not finite.
    Float,
    /// `true` or `false`.
    Bool,
    /// A list between square brackets.
    List,
    /// One table.
    Table,
    /// A list of tables, `[[name]]`.
    Tables,
    /// A date.
    Date,
    /// A date and a time.
    Moment,
    /// A time of day.
    Time,
}

/// What is wrong with the TOML.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Syntax {
    /// A text without quotes around it, or no value at all.
    Unquoted,
    /// A text that is not closed.
    UnclosedText,
    /// A `\` followed by something that means nothing.
    BadEscape,
    /// A character that cannot stand in a text or comment.
    BadCharacter,
    /// A key without `=` behind it.
    NoEquals,
    /// A key without a value.
    NoValue,
    /// A key that needs quotes, or no key at all.
    BadKey,
    /// No comma between two items, or the list is not closed.
    NoComma,
    /// A comma too many.
    ExtraComma,
    /// An `=` where none can stand.
    ExtraEquals,
    /// A closing bracket without the opening one.
    Brackets,
    /// A list that is not closed.
    UnclosedList,
    /// An inline table that is not closed.
    UnclosedTable,
    /// A `[header]` that is not closed.
    UnclosedHeader,
    /// Something behind a value on the same line.
    Trailing,
    /// A number that is written wrong.
    BadNumber,
    /// Not quite `true` or `false`.
    BadBool,
    /// A date or time that does not exist.
    BadMoment,
    /// A dotted key into something that is no table.
    NoTable,
    /// Lists in lists, too deep.
    TooDeep,
    /// Anything else.
    Other,
}
