//! Mistakes in words: what is wrong, what stands at the caret, and what would be right.
//!
//! Everything quoted from a file is made safe to show.

mod definition_en;
mod definition_nl;
mod file_en;
mod file_nl;
mod form_en;
mod form_nl;
mod scan_en;
mod scan_nl;

use std::io::{self, ErrorKind};
use std::path::Path;

use crate::questionnaire::{Mistake, ModelKind, Reason, RoleKind, Unusable, Warning};
use crate::scan;
use crate::source::{Problem, SourceText, Unreadable, What};
use crate::text;

use super::Lang;

/// So much of a text is quoted at most, in cells.
const LONGEST_QUOTE: usize = 60;

/// So many pieces are listed at most.
const LONGEST_LIST: usize = 24;

/// A mistake in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording {
    /// What is wrong, without a full stop.
    pub title: String,
    /// What stands beside the caret.
    pub label: String,
    /// What would be right.
    pub help: Option<String>,
}

impl Wording {
    fn new(title: impl Into<String>, label: impl Into<String>) -> Wording {
        Wording {
            title: title.into(),
            label: label.into(),
            help: None,
        }
    }

    fn help(self, help: impl Into<String>) -> Wording {
        Wording {
            help: Some(help.into()),
            ..self
        }
    }
}

/// Something that can be wrong.
pub trait InWords {
    /// What is wrong, in a language.
    fn in_words(&self, lang: Lang) -> Wording;
}

impl InWords for What {
    fn in_words(&self, lang: Lang) -> Wording {
        match lang {
            Lang::Nl => form_nl::form(self),
            Lang::En => form_en::form(self),
        }
    }
}

impl InWords for Mistake {
    fn in_words(&self, lang: Lang) -> Wording {
        match lang {
            Lang::Nl => definition_nl::mistake(self),
            Lang::En => definition_en::mistake(self),
        }
    }
}

impl InWords for Warning {
    fn in_words(&self, lang: Lang) -> Wording {
        match lang {
            Lang::Nl => definition_nl::warning(self),
            Lang::En => definition_en::warning(self),
        }
    }
}

impl InWords for scan::file::Mistake {
    fn in_words(&self, lang: Lang) -> Wording {
        match lang {
            Lang::Nl => scan_nl::mistake(self),
            Lang::En => scan_en::mistake(self),
        }
    }
}

/// A mistake in words.
pub fn problem(lang: Lang, what: &impl InWords) -> Wording {
    what.in_words(lang)
}

/// The line of a mistake in its file, from 1, and the mistake on one line.
pub fn line_and_words<W: InWords>(
    lang: Lang,
    source: &SourceText,
    mistake: &Problem<W>,
) -> (usize, String) {
    let before = source.text.get(..mistake.span.start);
    let line = before.unwrap_or(&source.text).matches('\n').count() + 1;
    let wording = problem(lang, &mistake.what);
    let said = [Some(wording.title), wording.help].into_iter().flatten();
    (line, said.collect::<Vec<String>>().join("; "))
}

/// A file with mistakes: the first of them, and how to see the others, on one line.
pub fn first_mistake<W: InWords>(
    lang: Lang,
    source: &SourceText,
    mistakes: &[Problem<W>],
) -> String {
    let Some((first, others)) = mistakes.split_first() else {
        return String::new();
    };
    let (line, said) = line_and_words(lang, source, first);
    let name = named(Path::new(&source.name));
    let headings = headings(lang);
    let mut first = (headings.at_line)(&name, line, &said);
    if !first.ends_with(['.', '?', '!']) {
        first.push('.');
    }
    if others.is_empty() {
        return first;
    }
    let argument = text::argument(Path::new(&source.name));
    let command = argument.map_or_else(
        || "quickscan check".to_owned(),
        |argument| format!("quickscan check {argument}"),
    );
    format!("{first} {}", (headings.others)(others.len(), &command))
}

/// A file that cannot be read: which, why, and what to do, in one or two sentences.
pub fn unreadable(lang: Lang, unreadable: &Unreadable) -> String {
    let name = named(&unreadable.path);
    match lang {
        Lang::Nl => file_nl::unreadable(&name, unreadable.cause),
        Lang::En => file_en::unreadable(&name, unreadable.cause),
    }
}

/// That an earlier version of a scan is beside it, and how to open that.
pub fn kept_copy(lang: Lang, path: &Path) -> String {
    let argument = text::argument(path);
    let way = argument.map_or_else(
        || named(path),
        |argument| format!("quickscan open {argument}"),
    );
    (headings(lang).kept_copy)(&way)
}

/// A folder that cannot be read: which, why, and what to do, in one or two sentences.
pub fn unreadable_folder(lang: Lang, path: &Path, kind: ErrorKind) -> String {
    let name = named(path);
    match lang {
        Lang::Nl => file_nl::unreadable_folder(&name, kind),
        Lang::En => file_en::unreadable_folder(&name, kind),
    }
}

/// Why a file among the definitions is not used, in one or two sentences.
pub fn unusable(lang: Lang, unusable: &Unusable) -> String {
    let name = named(&unusable.path);
    match (&unusable.reason, lang) {
        (Reason::Unreadable(reason), lang) => unreadable(lang, reason),
        (reason, Lang::Nl) => file_nl::unusable(&name, reason),
        (reason, Lang::En) => file_en::unusable(&name, reason),
    }
}

/// What the operating system said of writing or a terminal: in words where it has a common name, else as
/// it said it.
pub fn system(lang: Lang, error: &io::Error) -> String {
    let known = match lang {
        Lang::Nl => file_nl::known(error.kind()),
        Lang::En => file_en::known(error.kind()),
    };
    known.map_or_else(
        || text::line(&error.to_string()).into_owned(),
        str::to_owned,
    )
}

/// The fixed words around mistakes.
#[derive(Debug)]
pub struct Headings {
    /// Before the title of a mistake.
    pub mistake: &'static str,
    /// Before the title of a warning.
    pub warning: &'static str,
    /// Before what would be right.
    pub help: &'static str,
    /// Behind the mistakes that are shown: so many more.
    pub more: fn(count: usize) -> String,
    /// The first mistake of a file, in a sentence.
    pub at_line: fn(name: &str, line: usize, said: &str) -> String,
    /// So many more, and the command that shows them all.
    pub others: fn(count: usize, command: &str) -> String,
    /// An earlier version of a scan is there, and how to open it or what it is called.
    pub kept_copy: fn(way: &str) -> String,
}

/// The fixed words around mistakes, in a language.
pub fn headings(lang: Lang) -> &'static Headings {
    match lang {
        Lang::Nl => &file_nl::HEADINGS,
        Lang::En => &file_en::HEADINGS,
    }
}

/// A path, safe to show and whole: a name that was cut finds no file.
fn named(path: &Path) -> String {
    format!("'{}'", text::line(&path.display().to_string()))
}

/// A piece of a file, safe to show and not too long.
fn quoted(written: &str) -> String {
    let line = text::line(written);
    format!("`{}`", text::shorten(&line, LONGEST_QUOTE, "…"))
}

/// Pieces of a file with commas between and a word before the last.
fn listed<S: AsRef<str>>(pieces: &[S], last: &str) -> String {
    let known: Vec<String> = pieces
        .iter()
        .take(LONGEST_LIST)
        .map(|piece| quoted(piece.as_ref()))
        .collect();
    if pieces.len() > LONGEST_LIST {
        return format!("{}, …", known.join(", "));
    }
    match known.as_slice() {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., end] => format!("{} {last} {end}", first.join(", ")),
    }
}

/// As a definition file writes it.
fn model_name(model: ModelKind) -> &'static str {
    match model {
        ModelKind::Phases => "phases",
        ModelKind::Verdicts => "verdicts",
    }
}

/// As a definition file writes it.
fn role_name(role: RoleKind) -> &'static str {
    match role {
        RoleKind::Phase => "phase",
        RoleKind::Foundation => "foundation",
        RoleKind::Gate => "gate",
        RoleKind::Core => "core",
        RoleKind::Supporting => "supporting",
        RoleKind::Informative => "informative",
    }
}
