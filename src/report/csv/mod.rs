//! Answers of many scans as one long table, for spreadsheets and statistics: a row per question asked.
//!
//! Every scan is written when it is added and forgotten then, so that hundreds take no more memory
//! than one. What stands in a row is what `quickscan.report/1` says of that question.

use std::io::{self, Write};

use csv::{QuoteStyle, Terminator, Writer, WriterBuilder};

use super::Subject;
use super::json::answers::answered;
use super::json::score::Score;

mod cell;
mod columns;

use columns::{COLUMNS, Row};

/// Without it spreadsheets take the file for something older than UTF-8.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// What stands between two cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Separator {
    /// What spreadsheets expect where numbers have a decimal comma, as in Dutch.
    #[default]
    Semicolon,
    /// What they expect elsewhere.
    Comma,
}

impl Separator {
    /// All, each as it is written.
    pub const ALL: [(&str, Separator); 2] = [(";", Separator::Semicolon), (",", Separator::Comma)];

    fn byte(self) -> u8 {
        match self {
            Separator::Semicolon => b';',
            Separator::Comma => b',',
        }
    }
}

/// A long table that grows by a scan at a time.
#[derive(Debug)]
pub struct LongTable<W: Write> {
    writer: Writer<W>,
    /// How many scans are in it.
    scans: usize,
}

impl<W: Write> LongTable<W> {
    /// A table with its header.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn begin(mut out: W, separator: Separator) -> io::Result<LongTable<W>> {
        out.write_all(BYTE_ORDER_MARK.as_bytes())?;
        let mut writer = WriterBuilder::new()
            .delimiter(separator.byte())
            // Quoted, a text cannot begin a cell where another separator is expected.
            .quote_style(QuoteStyle::NonNumeric)
            .terminator(Terminator::CRLF)
            .from_writer(out);
        let names = COLUMNS.map(|(name, _)| name);
        writer.write_record(names).map_err(io_error)?;
        Ok(LongTable { writer, scans: 0 })
    }

    /// Adds a scan; `name` is that of its file.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn add(&mut self, name: &str, subject: &Subject<'_>) -> io::Result<()> {
        self.scans += 1;
        let context = subject.context;
        let score = Score::of(subject);
        for question in context.sheet.visible() {
            let row = Row {
                number: self.scans,
                name,
                context,
                asked: question,
                score: &score,
                section: &score.sections[context.questionnaire[question].section.0],
                answer: &answered(context, question),
                votes: context.sheet.votes(question),
            };
            for (_, cell) in COLUMNS {
                let written = cell(&row).written();
                self.writer.write_field(written).map_err(io_error)?;
            }
            let end = None::<&[u8]>;
            self.writer.write_record(end).map_err(io_error)?;
        }
        Ok(())
    }

    /// Writes what is left of it.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn finish(mut self) -> io::Result<()> {
        self.writer.flush()
    }
}

/// What the disk said; a table of equally long rows has no other error.
fn io_error(error: csv::Error) -> io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => io::Error::other(format!("{other:?}")),
    }
}
