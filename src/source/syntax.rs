//! What the TOML parser says, as typed mistakes; and how to read on behind them.
//!
//! Most mistakes spoil one value. At some the parser loses its way: it stops, or takes what follows
//! for part of a list. Then the statement at fault is blanked out, in place, and the text is parsed
//! again, so that the rest of the file is still checked.

use std::borrow::Cow;

use toml::de::{DeTable, Error};

use super::problem::{Problem, Span, Syntax, What, in_order};
use super::statements::{line_around, statement_around, statement_at, statement_start};
use super::syntax_kinds::{Reach, kind};

/// So many times the parser may lose its way before the rest is left unread.
const MOST_ROUNDS: usize = 20;

/// So many bytes are parsed again at most, so that a large hostile file does not take long.
const MOST_BYTES_AGAIN: usize = 16 * 1024 * 1024;

/// So many messages of the parser are passed on; more of them help nobody.
const MOST_ERRORS: usize = 200;

/// So far back a list that was not closed is looked for.
const MOST_STATEMENTS: usize = 100;

/// How the parser says that a key comes twice.
const DUPLICATE: &str = "duplicate key";

/// A text the parser can read to its end, and the mistakes that were blanked out for that.
pub(super) fn readable<'t>(text: &'t str, errors: &[Error]) -> (Cow<'t, str>, Vec<Problem>) {
    let rounds = MOST_ROUNDS.min(1 + MOST_BYTES_AGAIN / text.len().max(1));
    let mut readable = Cow::Borrowed(text);
    let mut problems = Vec::new();
    let mut found = errors
        .iter()
        .take(MOST_ERRORS)
        .find_map(|error| stray(text, error));
    while let Some(Stray { problem, statement }) = found {
        problems.push(problem);
        readable = Cow::Owned(blank(&readable, &statement));
        if problems.len() == rounds {
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

/// All mistakes of syntax, by place: those at which the parser lost its way, and those that spoil no
/// more than their own value. One mistake often makes the parser stumble several times; the first time
/// says enough.
pub(super) fn problems(text: &str, errors: &[Error], mut strays: Vec<Problem>) -> Vec<Problem> {
    let harmless = errors
        .iter()
        .take(MOST_ERRORS)
        .filter(|error| stray(text, error).is_none());
    strays.extend(harmless.map(|error| problem(text, error)));
    let mut problems: Vec<Problem> = Vec::new();
    for next in in_order(strays) {
        match problems.last_mut() {
            Some(last) if follows(text, last, &next) => {
                if let What::DuplicateKey(key) = &last.what {
                    last.what = What::LostHeader {
                        key: key.clone(),
                        twice: true,
                    };
                }
            }
            _ => problems.push(next),
        }
    }
    problems
}

/// Whether the parser stumbled over `next` because of what is wrong at `last`.
fn follows(text: &str, last: &Problem, next: &Problem) -> bool {
    let between = text
        .get(last.span.start..next.span.start)
        .unwrap_or_default();
    match (&last.what, &next.what) {
        (What::Syntax(_), What::Syntax(Syntax::NoComma)) => between.matches('\n').count() <= 1,
        // Behind an open list or text the next line makes no sense either.
        (What::Syntax(Syntax::Unquoted), What::Syntax(Syntax::NoEquals | Syntax::BadKey)) => {
            between.matches('\n').count() <= 1
        }
        (What::Syntax(_), What::Syntax(_)) => !between.contains('\n'),
        // Without its header a table falls into the one before it, key by key.
        (What::DuplicateKey(_) | What::LostHeader { .. }, What::DuplicateKey(_)) => {
            !between.contains("\n[")
        }
        _ => false,
    }
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
        // An identity is where a table starts.
        let what = if key == "id" {
            What::LostHeader { key, twice: true }
        } else {
            What::DuplicateKey(key)
        };
        return Problem::new(span, what);
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

/// A mistake within brackets. Where the statement has no open bracket before it, an earlier statement
/// was not closed.
fn in_brackets(text: &str, span: Span, syntax: Syntax, reach: Reach) -> Option<Stray> {
    let last = text.trim_end().len();
    let at_end = span.end >= last;
    let at = span.start.min(last.saturating_sub(1));
    let start = statement_start(text, at);
    let before = text.get(start..span.start)?;
    let is_own = is_unclosed(before) || (!is_header(before) && before.contains(['[', '{']));
    if is_own && !at_end {
        return (reach == Reach::Table)
            .then(|| Stray::new(span, syntax, statement_around(text, at)));
    }
    let unclosed = if is_own {
        statement_around(text, at)
    } else {
        unclosed_before(text, start)?
    };
    let open = unclosed.start + text.get(unclosed.clone())?.find(['[', '{'])?;
    let is_list = text.get(open..)?.starts_with('[');
    let syntax = if is_list {
        Syntax::UnclosedList
    } else {
        Syntax::UnclosedTable
    };
    Some(Stray::new(open..open + 1, syntax, unclosed))
}

/// The nearest statement before a place with more brackets opened than closed; when a quote is missing
/// too, the nearest with any bracket.
fn unclosed_before(text: &str, mut start: usize) -> Option<Span> {
    let mut bracketed = None;
    for _ in 0..MOST_STATEMENTS {
        let Some(end) = start.checked_sub(1) else {
            break;
        };
        let statement = statement_around(text, end);
        let written = text.get(statement.clone())?;
        if is_unclosed(written) {
            return Some(statement);
        }
        start = statement.start;
        if bracketed.is_none() && !is_header(written) && written.contains(['[', '{']) {
            bracketed = Some(statement);
        }
    }
    bracketed
}

/// Whether a statement opens more brackets than it closes. Brackets in texts count too, which is close
/// enough for a file that is broken anyway.
fn is_unclosed(statement: &str) -> bool {
    let count = |bracket| statement.matches(bracket).count();
    !is_header(statement) && (count('[') > count(']') || count('{') > count('}'))
}

fn is_header(statement: &str) -> bool {
    statement.trim_start().starts_with('[')
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
