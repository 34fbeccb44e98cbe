//! What the TOML parser says, as typed mistakes; and how to read on behind them.
//!
//! Most mistakes spoil one value. At some the parser loses its way: it stops, or takes what follows
//! for part of a list. Then the statement at fault is blanked out, in place, and the text is parsed
//! again, so that the rest of the file is still checked.

use std::borrow::Cow;

use toml::de::{DeTable, Error};

use super::problem::{Problem, Span, Syntax, What};
use super::statements::{line_around, statement_around, statement_at, statement_start};
use super::syntax_kinds::{Reach, kind};

/// So many times the parser may lose its way before the rest is left unread.
const MOST_ROUNDS: usize = 20;

/// So many messages of the parser are passed on; more of them help nobody.
const MOST_ERRORS: usize = 200;

/// How the parser says that a key comes twice.
const DUPLICATE: &str = "duplicate key";

/// A text the parser can read to its end, and the mistakes that were blanked out for that.
pub(super) fn readable<'t>(text: &'t str, errors: &[Error]) -> (Cow<'t, str>, Vec<Problem>) {
    let mut readable = Cow::Borrowed(text);
    let mut problems = Vec::new();
    let mut found = errors
        .iter()
        .take(MOST_ERRORS)
        .find_map(|error| stray(text, error));
    while let Some(Stray { problem, statement }) = found {
        problems.push(problem);
        readable = Cow::Owned(blank(&readable, &statement));
        if problems.len() == MOST_ROUNDS {
            break;
        }
        let (_, errors) = DeTable::parse_recoverable(&readable);
        found = errors
            .iter()
            .take(MOST_ERRORS)
            .find_map(|error| stray(&readable, error));
    }
    (readable, problems)
}

/// The mistakes that spoil no more than their own value.
pub(super) fn problems(text: &str, errors: &[Error]) -> Vec<Problem> {
    let mut problems: Vec<Problem> = Vec::new();
    for error in errors
        .iter()
        .take(MOST_ERRORS)
        .filter(|error| stray(text, error).is_none())
    {
        let new = problem(text, error);
        // Characters that cannot be there come in runs; the first of a line says enough.
        let is_bad_character = new.what == What::Syntax(Syntax::BadCharacter);
        let same = problems.last().is_some_and(|last| {
            let between = text.get(last.span.start..new.span.start);
            last.what == new.what && between.is_some_and(|between| !between.contains('\n'))
        });
        if !(is_bad_character && same) {
            problems.push(new);
        }
    }
    problems
}

/// Where the parser stumbled over a key or a value, by place.
pub(super) fn faults(errors: &[Error]) -> Vec<Span> {
    let stumbles = errors.iter().filter(|error| error.message() != DUPLICATE);
    let mut faults: Vec<Span> = stumbles.filter_map(Error::span).collect();
    faults.sort_by_key(|span| span.start);
    faults
}

fn problem(text: &str, error: &Error) -> Problem {
    let span = on_characters(text, error.span().unwrap_or_default());
    if error.message() == DUPLICATE {
        let key = text.get(span.clone()).unwrap_or_default().to_owned();
        return Problem::new(span, What::DuplicateKey(key));
    }
    let (syntax, _) = kind(error.message());
    Problem::new(span, What::Syntax(syntax))
}

/// A mistake at which the parser lost its way, and what to blank out to get past it.
struct Stray {
    problem: Problem,
    statement: Span,
}

impl Stray {
    fn new(span: Span, syntax: Syntax, statement: Span) -> Stray {
        Stray {
            problem: Problem::new(span, What::Syntax(syntax)),
            statement,
        }
    }
}

/// The mistake behind a message of the parser, when the parser lost its way there.
fn stray(text: &str, error: &Error) -> Option<Stray> {
    let (syntax, reach) = kind(error.message());
    let span = on_characters(text, error.span().unwrap_or_default());
    match reach {
        Reach::Value => None,
        Reach::Line => {
            let line_end = line_around(text, span.start).end;
            Some(Stray::new(span.clone(), syntax, span.start..line_end))
        }
        Reach::Statement => {
            let statement = statement_at(text, span.start);
            Some(Stray::new(span, syntax, statement))
        }
        Reach::Rest => {
            let quotes = last_quotes(text)?;
            Some(Stray::new(
                quotes..quotes + 3,
                syntax,
                statement_start(text, quotes)..text.len(),
            ))
        }
        Reach::List | Reach::Table => in_brackets(text, span, syntax, reach),
    }
}

/// A mistake within brackets. Where the statement has no open bracket before it, it is an earlier
/// statement that was not closed.
fn in_brackets(text: &str, span: Span, syntax: Syntax, reach: Reach) -> Option<Stray> {
    let last = text.trim_end().len();
    let at_end = span.end >= last;
    let at = span.start.min(last.saturating_sub(1));
    let start = statement_start(text, at);
    let before = text.get(start..span.start)?;
    let is_header = before.trim_start().starts_with('[') || before.trim().is_empty();
    let is_own = !is_header && before.contains(['[', '{']);
    if is_own && !at_end {
        return (reach == Reach::Table)
            .then(|| Stray::new(span, syntax, statement_around(text, at)));
    }
    let unclosed = statement_around(text, if is_own { at } else { start.checked_sub(1)? });
    let open = unclosed.start + text.get(unclosed.clone())?.find(['[', '{'])?;
    let is_list = text.get(open..)?.starts_with('[');
    let syntax = if is_list {
        Syntax::UnclosedList
    } else {
        Syntax::UnclosedTable
    };
    Some(Stray::new(open..open + 1, syntax, unclosed))
}

/// Where the last run of three quotes starts; a text that is not closed has no other behind it.
fn last_quotes(text: &str) -> Option<usize> {
    text.rfind("\"\"\"").max(text.rfind("'''"))
}

/// The text with spaces for everything in a span but line breaks, so that places stay the same.
fn blank(text: &str, span: &Span) -> String {
    let spaces = text.bytes().enumerate().map(|(at, byte)| {
        if span.contains(&at) && byte != b'\n' {
            b' '
        } else {
            byte
        }
    });
    String::from_utf8(spaces.collect()).unwrap_or_default()
}

/// A span that lies within the text and on whole characters.
fn on_characters(text: &str, span: Span) -> Span {
    let start = (0..=span.start.min(text.len()))
        .rev()
        .find(|at| text.is_char_boundary(*at));
    let end = (span.end.min(text.len())..text.len()).find(|at| text.is_char_boundary(*at));
    start.unwrap_or(0)..end.unwrap_or(text.len())
}
