//! The messages of the TOML parser. Their English sentence is the only thing it gives.

use super::problem::Syntax;

/// How much of a file a mistake spoils.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reach {
    /// The value it is in.
    Value,
    /// The rest of its line.
    Line,
    /// The statement it is in: the parser dropped it, or stopped there.
    Statement,
    /// The value it is in, unless the list was never closed.
    List,
    /// The inline table it is in, or everything behind one that was never closed.
    Table,
    /// Everything from the opening quotes on.
    Rest,
}

/// What a message is about, and how far it reaches.
pub(super) fn kind(message: &str) -> (Syntax, Reach) {
    let known = KINDS
        .iter()
        .find(|(start, _, _)| message.starts_with(start));
    known.map_or((Syntax::Other, Reach::Statement), |(_, syntax, reach)| {
        (*syntax, *reach)
    })
}

/// How a message starts, what it is about, and how far it reaches. The first that fits.
const KINDS: [(&str, Syntax, Reach); 51] = [
    ("duplicate key", Syntax::Other, Reach::Value),
    (
        "string values must be quoted",
        Syntax::Unquoted,
        Reach::Value,
    ),
    ("missing opening quote", Syntax::Unquoted, Reach::Value),
    ("invalid value", Syntax::BadEscape, Reach::Value),
    ("missing escaped value", Syntax::BadEscape, Reach::Value),
    (
        "too few unicode value digits",
        Syntax::BadEscape,
        Reach::Value,
    ),
    (
        "invalid basic string, expected non-double",
        Syntax::BadCharacter,
        Reach::Value,
    ),
    ("invalid basic string", Syntax::UnclosedText, Reach::Value),
    (
        "invalid literal string, expected non-single",
        Syntax::BadCharacter,
        Reach::Value,
    ),
    ("invalid literal string", Syntax::UnclosedText, Reach::Value),
    (
        "invalid multi-line basic string, expected `\\`",
        Syntax::BadCharacter,
        Reach::Value,
    ),
    (
        "invalid multi-line basic string, expected non",
        Syntax::BadCharacter,
        Reach::Value,
    ),
    (
        "invalid multi-line basic string",
        Syntax::UnclosedText,
        Reach::Rest,
    ),
    (
        "invalid multi-line literal string, expected non",
        Syntax::BadCharacter,
        Reach::Value,
    ),
    (
        "invalid multi-line literal string",
        Syntax::UnclosedText,
        Reach::Rest,
    ),
    (
        "carriage return must be followed",
        Syntax::BadCharacter,
        Reach::Value,
    ),
    (
        "invalid comment character",
        Syntax::BadCharacter,
        Reach::Value,
    ),
    ("key with no value", Syntax::NoEquals, Reach::Statement),
    ("missing assignment", Syntax::NoEquals, Reach::Table),
    ("missing value", Syntax::NoValue, Reach::Statement),
    ("invalid unquoted key", Syntax::BadKey, Reach::Value),
    (
        "unquoted keys cannot be empty",
        Syntax::BadKey,
        Reach::Statement,
    ),
    (
        "keys cannot be multi-line",
        Syntax::BadKey,
        Reach::Statement,
    ),
    ("missing key for inline table", Syntax::BadKey, Reach::Table),
    ("invalid key-value pair", Syntax::BadKey, Reach::Statement),
    (
        "invalid inline table element",
        Syntax::NoComma,
        Reach::Table,
    ),
    ("missing comma between array", Syntax::NoComma, Reach::List),
    ("missing comma", Syntax::NoComma, Reach::Table),
    ("extra comma", Syntax::ExtraComma, Reach::Value),
    ("extra `=`", Syntax::ExtraEquals, Reach::Statement),
    ("extra assignment", Syntax::ExtraEquals, Reach::Table),
    ("unexpected `=`", Syntax::ExtraEquals, Reach::Table),
    (
        "unclosed array table",
        Syntax::UnclosedHeader,
        Reach::Statement,
    ),
    ("unclosed table", Syntax::UnclosedHeader, Reach::Statement),
    ("missing table open", Syntax::Brackets, Reach::Statement),
    ("unclosed array", Syntax::UnclosedList, Reach::Table),
    ("missing array opening", Syntax::Brackets, Reach::Table),
    ("unclosed inline table", Syntax::UnclosedTable, Reach::Table),
    (
        "missing inline table opening",
        Syntax::Brackets,
        Reach::Table,
    ),
    ("unexpected key or value", Syntax::Trailing, Reach::Line),
    ("unexpected content", Syntax::Trailing, Reach::Line),
    ("`_` may only go", Syntax::BadNumber, Reach::Value),
    ("unexpected sign", Syntax::BadNumber, Reach::Value),
    ("unexpected leading zero", Syntax::BadNumber, Reach::Value),
    ("redundant", Syntax::BadNumber, Reach::Value),
    ("integers with a radix", Syntax::BadNumber, Reach::Value),
    ("radix must be lowercase", Syntax::BadNumber, Reach::Value),
    ("invalid boolean", Syntax::BadBool, Reach::Value),
    ("invalid ", Syntax::BadMoment, Reach::Value),
    ("cannot extend value", Syntax::NoTable, Reach::Statement),
    ("cannot recurse", Syntax::TooDeep, Reach::Statement),
];
