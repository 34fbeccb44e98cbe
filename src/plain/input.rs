//! Lines of input: one at a time, of a sane length, and nothing but text.

use std::io::{self, BufRead};

use crate::text;

/// The longest line that is taken, in bytes: more than the longest note.
pub const LONGEST: usize = 64 * 1024;

/// What comes in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// A line, without its end.
    Line(String),
    /// A line that is not taken.
    Refused(Refused),
    /// There is no more.
    End,
}

/// Why a line is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// It is longer than [`LONGEST`].
    TooLong,
    /// It is not UTF-8.
    NotText,
    /// It holds characters that act instead of being shown.
    Control,
}

/// Reads lines, and holds no more of one than [`LONGEST`].
#[derive(Debug)]
pub struct Lines<R> {
    reader: R,
    first: bool,
}

impl<R: BufRead> Lines<R> {
    /// The lines of a reader.
    pub fn new(reader: R) -> Lines<R> {
        Lines {
            reader,
            first: true,
        }
    }

    /// Waits for the next line.
    ///
    /// # Errors
    /// When the reader does not work.
    pub fn read(&mut self) -> io::Result<Input> {
        let mut line = Vec::new();
        let mut length = 0;
        loop {
            let chunk = match self.reader.fill_buf() {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                // What a Windows console hands over as text may be none; the next line may be.
                Err(error) if error.kind() == io::ErrorKind::InvalidData => {
                    return Ok(Input::Refused(Refused::NotText));
                }
                chunk => chunk?,
            };
            let end = chunk.iter().position(|byte| *byte == b'\n');
            let taken = chunk.get(..end.unwrap_or(chunk.len())).unwrap_or(chunk);
            let at_end = chunk.is_empty();
            length += taken.len();
            if length <= LONGEST {
                line.extend_from_slice(taken);
            }
            let used = taken.len() + usize::from(end.is_some());
            self.reader.consume(used);
            if at_end && length == 0 {
                return Ok(Input::End);
            }
            if at_end || end.is_some() {
                break;
            }
        }
        let first = std::mem::take(&mut self.first);
        Ok(if length > LONGEST {
            Input::Refused(Refused::TooLong)
        } else {
            understood(&line, first)
        })
    }
}

fn understood(line: &[u8], first: bool) -> Input {
    let Ok(line) = std::str::from_utf8(line) else {
        return Input::Refused(Refused::NotText);
    };
    // Windows ends a line with both, and begins a pipe with a mark.
    let line = line.strip_suffix('\r').unwrap_or(line);
    let line = line
        .strip_prefix('\u{feff}')
        .filter(|_| first)
        .unwrap_or(line);
    let line = line.replace('\t', " ");
    if line.chars().any(text::is_unsafe) {
        Input::Refused(Refused::Control)
    } else {
        Input::Line(line)
    }
}
