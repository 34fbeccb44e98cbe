//! Mistakes as a compiler shows them: where, the line itself, a caret, and what would be right.
//!
//! Whatever a source line could do to a terminal is replaced before it is shown.

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

use crate::lang::Lang;
use crate::lang::problems::{InWords, Wording, headings};
use crate::source::{Problem, SourceText, Span};
use crate::text;

/// How bad something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Severity {
    /// The file cannot be used.
    Mistake,
    /// It can, and may be better.
    Warning,
}

/// Renders mistakes of one file, one below the other with an empty line between; empty when there are
/// none. After the first [`MOST`] it only says how many there are.
pub fn render<W: InWords>(
    source: &SourceText,
    problems: &[Problem<W>],
    severity: Severity,
    lang: Lang,
) -> String {
    let shown = problems.iter().take(MOST);
    let mut pieces: Vec<String> = shown
        .map(|problem| {
            one(
                source,
                &problem.span,
                &problem.what.in_words(lang),
                severity,
                lang,
            )
        })
        .collect();
    if problems.len() > MOST {
        pieces.push((headings(lang).more)(problems.len() - MOST));
    }
    pieces.join("\n\n")
}

/// So many are shown in full; nobody reads on.
pub const MOST: usize = 200;

fn one(
    source: &SourceText,
    span: &Span,
    words: &Wording,
    severity: Severity,
    lang: Lang,
) -> String {
    let headings = headings(lang);
    let level = match severity {
        Severity::Mistake => Level::ERROR.with_name(headings.mistake),
        Severity::Warning => Level::WARNING.with_name(headings.warning),
    };
    let shown = Shown::of(&source.text, span);
    let caret = AnnotationKind::Primary
        .span(shown.span)
        .label(words.label.as_str());
    let snippet = Snippet::source(shown.line)
        .line_start(shown.number)
        .path(text::line(&source.name))
        .annotation(caret);
    let mut group = level.primary_title(words.title.as_str()).element(snippet);
    if let Some(help) = &words.help {
        group = group.element(
            Level::HELP
                .with_name(headings.help)
                .message(text::line(help)),
        );
    }
    Renderer::plain().term_width(WIDTH).render(&[group])
}

/// Longer source lines are cut around the caret.
const WIDTH: usize = 100;

/// The line a mistake is shown with, made safe.
struct Shown {
    line: String,
    /// From 1.
    number: usize,
    /// The part of the line to point at.
    span: Span,
}

impl Shown {
    /// The first line of a span, and as much of the span as is on it.
    fn of(text: &str, span: &Span) -> Shown {
        let at = span.start.min(text.len());
        let before = text.get(..at).unwrap_or(text);
        let start = before.rfind('\n').map_or(0, |end| end + 1);
        let line = text
            .get(start..)
            .and_then(|rest| rest.lines().next())
            .unwrap_or_default();
        let from = (at - start).min(line.len());
        let to = span.end.saturating_sub(start).clamp(from, line.len());
        let [left, pointed, right] = [0..from, from..to, to..line.len()].map(|part| line.get(part));
        let (left, pointed, right) = (safe(last(left)), safe(first(pointed)), safe(first(right)));
        let span = left.len()..left.len() + pointed.len();
        Shown {
            line: left + &pointed + &right,
            number: 1 + before.matches('\n').count(),
            span,
        }
    }
}

/// So many characters on each side of a caret are shown at most. The renderer cuts by width, and
/// millions of characters without any would go through.
const LONGEST: usize = 2000;

fn first(part: Option<&str>) -> &str {
    let part = part.unwrap_or_default();
    let end = part.char_indices().nth(LONGEST).map(|(at, _)| at);
    end.and_then(|end| part.get(..end)).unwrap_or(part)
}

fn last(part: Option<&str>) -> &str {
    let part = part.unwrap_or_default();
    let start = part.char_indices().nth_back(LONGEST - 1).map(|(at, _)| at);
    start.and_then(|start| part.get(start..)).unwrap_or(part)
}

/// The renderer knows how wide a tab is; everything else that is not plain text is a mark.
fn safe(part: &str) -> String {
    let letters = part.chars();
    letters
        .map(|letter| {
            if letter != '\t' && text::is_unsafe(letter) {
                '\u{fffd}'
            } else {
                letter
            }
        })
        .collect()
}
