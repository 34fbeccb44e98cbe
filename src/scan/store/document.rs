//! Documents made from a scan: written whole, never over something else.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::{EXTENSION, StoreError, Trouble, disk, replace};

/// Writes a document beside a scan, named after it, with `suffix` behind its name: `name.md`, else
/// `name (2).md` and so on. Where the same document stands already nothing is written.
///
/// # Errors
/// When it cannot be written.
pub fn write_beside(
    scan: &Path,
    suffix: &str,
    ending: &str,
    content: impl AsRef<[u8]>,
) -> Result<PathBuf, StoreError> {
    let content = content.as_ref();
    let name = scan.file_name().unwrap_or_default().to_string_lossy();
    let stem = name
        .strip_suffix(EXTENSION)
        .or_else(|| name.strip_suffix(".toml"));
    let stem = stem.unwrap_or(&name);
    let numbered = |number: u32| match number {
        1 => scan.with_file_name(format!("{stem}{suffix}.{ending}")),
        // A hyphen would give it the name of the document of another scan: those are numbered so.
        _ => scan.with_file_name(format!("{stem}{suffix} ({number}).{ending}")),
    };
    let taken = |made: &Result<PathBuf, StoreError>| made.as_ref().is_err_and(StoreError::is_taken);
    (1..=u32::MAX)
        .map(numbered)
        .map(|path| match disk::content(&path) {
            Ok(Some(there)) if there == content => Ok(path),
            _ => write_new(&path, content).map(|()| path),
        })
        .find(|made| !taken(made))
        .unwrap_or_else(|| Err(StoreError::new(scan, Trouble::Exists)))
}

/// Writes a document to a path where nothing stands yet.
///
/// # Errors
/// When something stands there, or it cannot be written. No half document stays behind.
pub fn write_new(path: &Path, content: impl AsRef<[u8]>) -> Result<(), StoreError> {
    write_new_with(path, |file| file.write_all(content.as_ref()))
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
    let mut came = None;
    let made = replace::replace_with(path, |file| {
        write(file)?;
        // Writing may take a while.
        expect_nothing(path).map_err(|error| {
            came = Some(error);
            io::ErrorKind::AlreadyExists.into()
        })
    });
    made.map_err(|error| came.unwrap_or_else(|| StoreError::of(path, &error)))
}

/// Writes a document to a path, in the place of the document that stands there, if any.
///
/// # Errors
/// When it is no ordinary file that stands there, or it cannot be written. The file then holds its
/// old content.
pub fn write_over(path: &Path, content: impl AsRef<[u8]>) -> Result<(), StoreError> {
    write_over_with(path, |file| file.write_all(content.as_ref()))
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
    replace::replace_with(path, write).map_err(|error| StoreError::of(path, &error))
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
