//! Opening a text file, and why it did not open.

use std::fs::File;
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};

use toml_parser::Source;
use toml_parser::lexer::TokenKind;

use super::{is_in_use, patiently};

/// The largest file that is read: 4 MiB.
pub const MAX_BYTES: u64 = 4 * 1024 * 1024;

/// So many names, signs and values a file may have: ten times those of a large questionnaire of ours.
/// A tree of millions of them takes many times the memory of their file.
pub const MOST_PARTS: usize = 100_000;

/// A text and what to call it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceText {
    /// How messages call it: the path as given, not yet made safe to show.
    pub name: String,
    /// All of it.
    pub text: String,
}

/// A file that could not be read as text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreadable {
    /// The file.
    pub path: PathBuf,
    /// Why not.
    pub cause: Cause,
}

/// Why a file could not be read as text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cause {
    /// There is no such file.
    Missing,
    /// It is a folder.
    Directory,
    /// It is a device, a pipe or the like.
    NotAFile,
    /// The user may not read it.
    NoPermission,
    /// Another program keeps it in use.
    InUse,
    /// It is larger than [`MAX_BYTES`].
    TooLarge,
    /// There is more in it than [`MOST_PARTS`].
    TooMuch,
    /// It is no text: a document of another program, a picture.
    NotText,
    /// It is not UTF-8; the line where that shows, from 1.
    NotUtf8 {
        /// From 1.
        line: usize,
    },
    /// It is UTF-16, as some editors call "Unicode".
    Utf16,
    /// There is nothing in it but white space.
    Empty,
    /// Anything else the operating system said.
    Failed(ErrorKind),
}

/// Reads a whole file.
///
/// # Errors
/// When it is missing, a folder, too large, empty, not UTF-8 or otherwise not readable.
pub fn read_text(path: &Path) -> Result<SourceText, Unreadable> {
    match read(path) {
        Ok(text) => Ok(SourceText {
            name: path.display().to_string(),
            text,
        }),
        Err(cause) => Err(Unreadable {
            path: path.to_path_buf(),
            cause,
        }),
    }
}

fn read(path: &Path) -> Result<String, Cause> {
    // Looked at before it is opened: opening a pipe waits for its other end.
    let found = std::fs::metadata(path).map_err(|error| of_io(&error))?;
    if found.is_dir() {
        return Err(Cause::Directory);
    }
    if !found.is_file() {
        return Err(Cause::NotAFile);
    }
    let read = || -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        let file = File::open(path)?;
        file.take(MAX_BYTES + 1).read_to_end(&mut bytes)?;
        Ok(bytes)
    };
    let bytes = patiently(is_in_use, read).map_err(|error| of_io(&error))?;
    if bytes.len() as u64 > MAX_BYTES {
        return Err(Cause::TooLarge);
    }
    let text = decode(bytes)?;
    if has_too_much(&text) {
        return Err(Cause::TooMuch);
    }
    Ok(text)
}

/// Told by the signs alone, before anything is built of them.
fn has_too_much(text: &str) -> bool {
    let parts = Source::new(text).lex().filter(|token| {
        !matches!(
            token.kind(),
            TokenKind::Whitespace | TokenKind::Newline | TokenKind::Comment | TokenKind::Eof
        )
    });
    parts.take(MOST_PARTS + 1).count() > MOST_PARTS
}

fn decode(bytes: Vec<u8>) -> Result<String, Cause> {
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err(Cause::Utf16);
    }
    // No text has this character, and almost everything else has.
    if bytes.contains(&0) && str::from_utf8(&bytes).is_err() {
        return Err(Cause::NotText);
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let good = error.utf8_error().valid_up_to();
        let line = 1 + error
            .as_bytes()
            .iter()
            .take(good)
            .filter(|byte| **byte == b'\n')
            .count();
        Cause::NotUtf8 { line }
    })?;
    if text.trim_start_matches('\u{feff}').trim().is_empty() {
        return Err(Cause::Empty);
    }
    Ok(text)
}

fn of_io(error: &io::Error) -> Cause {
    if is_in_use(error) {
        return Cause::InUse;
    }
    match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => Cause::Missing,
        ErrorKind::IsADirectory => Cause::Directory,
        ErrorKind::PermissionDenied => Cause::NoPermission,
        other => Cause::Failed(other),
    }
}
