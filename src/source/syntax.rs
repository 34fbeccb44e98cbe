//! What the TOML parser says, as typed mistakes.

use toml::de::Error;

use super::problem::{Problem, Span, Syntax, What};

/// The mistakes of the parser, and whether it lost part of the file. Where it lost its way, what it
/// says afterwards is about that, so the first such mistake is the last.
pub(super) fn problems(text: &str, errors: &[Error]) -> (Vec<Problem>, bool) {
    let mut problems = Vec::new();
    for error in errors {
        let span = visible(text, error.span().unwrap_or(0..0));
        if error.message() == "duplicate key" {
            let key = text.get(span.clone()).unwrap_or_default().to_owned();
            problems.push(Problem::new(span, What::DuplicateKey(key)));
            continue;
        }
        let (syntax, torn) = kind(error.message());
        problems.push(Problem::new(span, What::Syntax(syntax)));
        if torn {
            return (problems, true);
        }
    }
    (problems, false)
}

/// What a message is about, and whether the parser lost its way there.
fn kind(message: &str) -> (Syntax, bool) {
    let known = KINDS
        .iter()
        .find(|(start, _, _)| message.starts_with(start));
    known.map_or((Syntax::Other, true), |(_, syntax, torn)| (*syntax, *torn))
}

/// How a message starts, what it is about, and whether the parser lost its way there.
const KINDS: [(&str, Syntax, bool); 48] = [
    ("string values must be quoted", Syntax::Unquoted, false),
    ("missing opening quote", Syntax::Unquoted, false),
    ("invalid value", Syntax::BadEscape, false),
    ("missing escaped value", Syntax::BadEscape, false),
    ("too few unicode value digits", Syntax::BadEscape, false),
    (
        "invalid basic string, expected non-double",
        Syntax::BadCharacter,
        false,
    ),
    ("invalid basic string", Syntax::UnclosedText, false),
    (
        "invalid literal string, expected non-single",
        Syntax::BadCharacter,
        false,
    ),
    ("invalid literal string", Syntax::UnclosedText, false),
    (
        "invalid multi-line basic string, expected non",
        Syntax::BadCharacter,
        false,
    ),
    (
        "invalid multi-line basic string, expected `\\`",
        Syntax::BadCharacter,
        false,
    ),
    (
        "invalid multi-line basic string",
        Syntax::UnclosedText,
        true,
    ),
    (
        "invalid multi-line literal string, expected non",
        Syntax::BadCharacter,
        false,
    ),
    (
        "invalid multi-line literal string",
        Syntax::UnclosedText,
        true,
    ),
    (
        "carriage return must be followed",
        Syntax::BadCharacter,
        false,
    ),
    ("invalid comment character", Syntax::BadCharacter, false),
    ("key with no value", Syntax::NoEquals, true),
    ("missing assignment", Syntax::NoEquals, true),
    ("missing value", Syntax::NoValue, true),
    ("invalid unquoted key", Syntax::BadKey, true),
    ("unquoted keys cannot be empty", Syntax::BadKey, true),
    ("keys cannot be multi-line", Syntax::BadKey, true),
    ("missing key for inline table", Syntax::BadKey, true),
    ("invalid key-value pair", Syntax::BadKey, true),
    ("missing comma", Syntax::NoComma, true),
    ("extra comma", Syntax::ExtraComma, false),
    ("extra `=`", Syntax::ExtraEquals, true),
    ("extra assignment", Syntax::ExtraEquals, true),
    ("unexpected `=`", Syntax::ExtraEquals, true),
    ("unclosed array table", Syntax::UnclosedHeader, true),
    ("unclosed table", Syntax::UnclosedHeader, true),
    ("missing table open", Syntax::UnclosedHeader, true),
    ("unclosed array", Syntax::UnclosedList, true),
    ("missing array opening", Syntax::UnclosedList, true),
    ("unclosed inline table", Syntax::UnclosedTable, true),
    ("missing inline table opening", Syntax::UnclosedTable, true),
    ("unexpected key or value", Syntax::Trailing, true),
    ("unexpected content", Syntax::Trailing, true),
    ("`_` may only go", Syntax::BadNumber, false),
    ("unexpected sign", Syntax::BadNumber, false),
    ("unexpected leading zero", Syntax::BadNumber, false),
    ("redundant", Syntax::BadNumber, false),
    ("integers with a radix", Syntax::BadNumber, false),
    ("radix must be lowercase", Syntax::BadNumber, false),
    ("invalid boolean", Syntax::BadBool, false),
    ("invalid ", Syntax::BadMoment, false),
    ("cannot extend value", Syntax::NoTable, true),
    ("cannot recurse", Syntax::TooDeep, true),
];

/// A span that lies within the text and on whole characters.
fn visible(text: &str, span: Span) -> Span {
    let start = (0..=span.start.min(text.len()))
        .rev()
        .find(|at| text.is_char_boundary(*at));
    let end = (span.end.min(text.len())..text.len()).find(|at| text.is_char_boundary(*at));
    start.unwrap_or(0)..end.unwrap_or(text.len())
}
