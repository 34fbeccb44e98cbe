//! The formats a document can be made in: one table for the command line and the screens.

use std::io;
use std::path::Path;

use crate::lang::{Named, Words};
use crate::scan::Moment;

use super::{Kind, LongTable, Separator, Subject, docx, html, json, markdown};

/// Endings that promise a program which cannot open what is made here.
const FOREIGN: [&str; 7] = ["doc", "epub", "odt", "pdf", "pptx", "rtf", "xlsx"];

/// What a document is made as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Format {
    /// A page to read and to print.
    Html,
    /// A document to complete in a word processor.
    Docx,
    /// Plain text with headings and lists.
    #[default]
    Markdown,
    /// A long table.
    Csv,
    /// Everything, for programs.
    Json,
}

impl Format {
    /// All, each with its code, which is a value of `--format`; in the order the screen offers them.
    pub const ALL: [(&str, Format); 5] = [
        ("html", Format::Html),
        ("docx", Format::Docx),
        ("md", Format::Markdown),
        ("csv", Format::Csv),
        ("json", Format::Json),
    ];

    /// The extensions such a file may have, the usual one first.
    pub fn endings(self) -> &'static [&'static str] {
        match self {
            Format::Html => &["html", "htm"],
            Format::Docx => &["docx"],
            Format::Markdown => &["md"],
            Format::Csv => &["csv"],
            Format::Json => &["json"],
        }
    }

    /// What it is called, and what it is for.
    pub fn in_words(self, words: &Words) -> Named {
        let words = &words.export;
        match self {
            Format::Html => words.html,
            Format::Docx => words.docx,
            Format::Markdown => words.markdown,
            Format::Csv => words.csv,
            Format::Json => words.json,
        }
    }

    /// The document; `name` is that of the file of the scan.
    ///
    /// # Errors
    /// When there is no room for it.
    pub fn document(
        self,
        kind: Kind,
        subject: &Subject<'_>,
        name: &str,
        now: Moment,
    ) -> io::Result<Vec<u8>> {
        Ok(match self {
            Format::Html => html(&kind.outline(subject, now)).into_bytes(),
            Format::Docx => docx(&kind.outline(subject, now), subject.made),
            Format::Markdown => markdown(&kind.outline(subject, now)).into_bytes(),
            Format::Csv => {
                let mut bytes = Vec::new();
                let mut table = LongTable::begin(&mut bytes, Separator::default())?;
                table.add(name, subject)?;
                table.finish()?;
                bytes
            }
            Format::Json => json(subject).into_bytes(),
        })
    }

    /// The extension such a file gets.
    pub fn extension(self) -> &'static str {
        self.endings()[0]
    }

    /// Whether it is for programs.
    pub fn is_data(self) -> bool {
        matches!(self, Format::Csv | Format::Json)
    }

    /// Whether it is text, which can be shown and put after each other.
    pub fn is_text(self) -> bool {
        self != Format::Docx
    }

    /// Whether documents of this kind are made in it.
    pub fn fits(self, kind: Kind) -> bool {
        kind.has_data() || !self.is_data()
    }

    /// The format that the name of a document promises.
    pub fn of_name(path: &Path) -> Option<Format> {
        let formats = Format::ALL.into_iter().map(|(_, format)| format);
        let mut formats = formats.filter(|format| format.is_named_in(path));
        formats.next()
    }

    /// Whether the name of a document promises it.
    pub fn is_named_in(self, path: &Path) -> bool {
        self.endings().iter().any(|ending| has_ending(path, ending))
    }

    /// Whether the name of a document promises another format, also one that is not made here.
    pub fn is_denied_by(self, path: &Path) -> bool {
        let foreign = || FOREIGN.iter().any(|ending| has_ending(path, ending));
        !self.is_named_in(path) && (Format::of_name(path).is_some() || foreign())
    }
}

/// Whether the name of a file has this extension.
pub(crate) fn has_ending(path: &Path, ending: &str) -> bool {
    let found = path.extension();
    found.is_some_and(|found| found.eq_ignore_ascii_case(ending))
}
