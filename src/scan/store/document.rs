//! Documents made from a scan: named after it, written whole, never over something else unasked.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::scan::contents::Kind;
use crate::source::read_text;

use super::{EXTENSION, StoreError, Trouble, disk, replace};

/// A document is written in less time than this: what is older was left behind.
const SURELY_LEFT: Duration = Duration::from_secs(60);

/// The name of a document of a scan: that of the scan, `suffix` behind it, and the ending.
pub fn document_name(scan: &Path, suffix: &str, ending: &str) -> String {
    let name = scan.file_name().unwrap_or_default().to_string_lossy();
    let stem = name
        .strip_suffix(EXTENSION)
        .or_else(|| name.strip_suffix(".toml"));
    format!("{}{suffix}.{ending}", stem.unwrap_or(&name))
}

/// The first free path of `name (2).html`, `name (3).html` and so on. A hyphen would give it the name of
/// the document of another scan: those are numbered so.
pub fn free_beside(path: &Path) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let ending = path.extension().unwrap_or_default().to_string_lossy();
    let numbered = |number: u32| path.with_file_name(format!("{stem} ({number}).{ending}"));
    let is_free = |path: &PathBuf| fs::symlink_metadata(path).is_err();
    let mut free = (2..=u32::MAX).map(numbered).filter(is_free);
    free.next().unwrap_or_else(|| path.to_owned())
}

/// Whether this very document stands there already.
pub fn holds(path: &Path, document: &[u8]) -> bool {
    let there = disk::content(path);
    there.is_ok_and(|there| there.is_some_and(|there| there == document))
}

/// Writes a document to a path where nothing stands yet.
///
/// # Errors
/// When something stands there, or it cannot be written. No half document stays behind.
pub fn write_new(path: &Path, document: &[u8]) -> Result<(), StoreError> {
    write_new_with(path, |file| file.write_all(document))
}

/// As [`write_new`], a document that `write` writes bit by bit.
///
/// # Errors
/// As [`write_new`].
pub fn write_new_with(
    path: &Path,
    write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> Result<(), StoreError> {
    expect_nothing(path)?;
    disk::expect_folder(path)?;
    let mut came = None;
    let made = replace::replace_with(path, |file| {
        write(file)?;
        // Writing may take a while.
        expect_nothing(path).map_err(|error| {
            came = Some(error);
            io::ErrorKind::AlreadyExists.into()
        })
    });
    made.map_err(|error| came.unwrap_or_else(|| StoreError::of(path, &error)))?;
    replace::remove_leftovers(path, SURELY_LEFT);
    Ok(())
}

/// Writes a document to a path, in the place of the document that stands there, if any.
///
/// # Errors
/// When it is no ordinary file that stands there, or a scan or a questionnaire, or it cannot be written.
/// The file then holds its old content.
pub fn write_over(path: &Path, document: &[u8]) -> Result<(), StoreError> {
    write_over_with(path, |file| file.write_all(document))
}

/// As [`write_over`], a document that `write` writes bit by bit.
///
/// # Errors
/// As [`write_over`].
pub fn write_over_with(
    path: &Path,
    write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> Result<(), StoreError> {
    disk::is_file(path).map_err(|trouble| StoreError::new(path, trouble))?;
    disk::expect_folder(path)?;
    if is_never_replaced(path) {
        return Err(StoreError::new(path, Trouble::NeverReplaced));
    }
    replace::replace_with(path, write).map_err(|error| StoreError::of(path, &error))?;
    replace::remove_leftovers(path, SURELY_LEFT);
    Ok(())
}

/// Whether a scan, a questionnaire or a translation stands there, whatever it is called.
pub fn is_never_replaced(path: &Path) -> bool {
    read_text(path).is_ok_and(|source| Kind::said_by(&source.text).is_some())
}

/// Only a path at which nothing stands.
fn expect_nothing(path: &Path) -> Result<(), StoreError> {
    match fs::symlink_metadata(path) {
        Ok(found) if found.is_dir() => Err(StoreError::new(path, Trouble::IsFolder)),
        Ok(_) => Err(StoreError::new(path, Trouble::Exists)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(StoreError::of(path, &error)),
    }
}
