//! Mistakes as a compiler shows them: where, the line itself, a caret, and what would be right.
//!
//! What a source line or a file name could do to a terminal is taken out.

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
    let rendered = Renderer::plain().term_width(WIDTH).render(&[group]);
    // The renderer makes most control characters visible; U+0080 to U+009F it leaves.
    text::lines(&rendered).into_owned()
}

/// Longer source lines are cut around the caret.
const WIDTH: usize = 100;

/// The line a mistake is shown with.
struct Shown<'t> {
    line: &'t str,
    /// From 1.
    number: usize,
    /// The part of the line to point at.
    span: Span,
}

impl<'t> Shown<'t> {
    /// The first line of a span, and as much of the span as is on it.
    fn of(text: &'t str, span: &Span) -> Shown<'t> {
        let at = span.start.min(text.len());
        let before = text.get(..at).unwrap_or(text);
        let start = before.rfind('\n').map_or(0, |end| end + 1);
        let rest = text.get(start..).unwrap_or_default();
        let line = rest.lines().next().unwrap_or_default();
        let from = (at - start).min(line.len());
        let to = span.end.saturating_sub(start).clamp(from, line.len());
        Shown {
            line,
            number: 1 + before.matches('\n').count(),
            span: from..to,
        }
    }
}
