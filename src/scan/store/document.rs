//! Documents made from a scan: written whole, never over something else.

use std::path::{Path, PathBuf};

use super::{EXTENSION, StoreError, Trouble, disk};

/// Writes a document beside a scan, named after it, with `suffix` behind its name: `name.md`, else
/// `name-2.md` and so on. Where the same document stands already nothing is written.
///
/// # Errors
/// When it cannot be written.
pub fn write_beside(
    scan: &Path,
    suffix: &str,
    ending: &str,
    text: &str,
) -> Result<PathBuf, StoreError> {
    let name = scan.file_name().unwrap_or_default().to_string_lossy();
    let stem = name
        .strip_suffix(EXTENSION)
        .or_else(|| name.strip_suffix(".toml"));
    let stem = stem.unwrap_or(&name);
    let numbered = |number: u32| match number {
        1 => scan.with_file_name(format!("{stem}{suffix}.{ending}")),
        _ => scan.with_file_name(format!("{stem}{suffix}-{number}.{ending}")),
    };
    let taken = |made: &Result<PathBuf, StoreError>| made.as_ref().is_err_and(StoreError::is_taken);
    (1..=u32::MAX)
        .map(numbered)
        .map(|path| match disk::content(&path) {
            Ok(Some(there)) if there == text.as_bytes() => Ok(path),
            _ => write_new(&path, text).map(|()| path),
        })
        .find(|made| !taken(made))
        .unwrap_or_else(|| Err(StoreError::new(scan, Trouble::Exists)))
}

/// Writes a document to a path where nothing stands yet.
///
/// # Errors
/// When something stands there, or it cannot be written. No half document stays behind.
pub fn write_new(path: &Path, text: &str) -> Result<(), StoreError> {
    let failed = |error: std::io::Error| StoreError::of(path, &error);
    match std::fs::symlink_metadata(path) {
        Ok(found) if found.is_dir() => return Err(StoreError::new(path, Trouble::IsFolder)),
        Ok(_) => return Err(StoreError::new(path, Trouble::Exists)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
        Err(error) => return Err(failed(error)),
    }
    disk::replace(path, text.as_bytes()).map_err(failed)
}

/// Writes a document to a path, in the place of the document that stands there, if any.
///
/// # Errors
/// When it is no ordinary file that stands there, or it cannot be written. The file then holds its
/// old content.
pub fn write_over(path: &Path, text: &str) -> Result<(), StoreError> {
    disk::content(path).map_err(|trouble| StoreError::new(path, trouble))?;
    disk::replace(path, text.as_bytes()).map_err(|error| StoreError::of(path, &error))
}
