//! Whole files, hashed, and the folders they are in.

use std::fs;
use std::io;
use std::path::Path;

use sha2::{Digest, Sha256};

use super::error::{StoreError, Trouble};
use crate::source::{is_in_use, patiently};

/// What tells one content from another.
pub(super) type Hash = [u8; 32];

/// The hash of a content.
pub(super) fn hash(bytes: &[u8]) -> Hash {
    Sha256::digest(bytes).into()
}

/// The content of an ordinary file, none when there is no file.
///
/// # Errors
/// When something else stands there, or it cannot be read.
pub(super) fn content(path: &Path) -> Result<Option<Vec<u8>>, Trouble> {
    if !is_file(path)? {
        return Ok(None);
    }
    patiently(is_in_use, || fs::read(path))
        .map(Some)
        .map_err(|error| Trouble::of(&error))
}

/// Whether an ordinary file stands there; not when nothing does.
///
/// # Errors
/// When something else stands there.
pub(super) fn is_file(path: &Path) -> Result<bool, Trouble> {
    match fs::metadata(path) {
        Ok(found) if found.is_dir() => Err(Trouble::IsFolder),
        // Reading a pipe would wait for its other end.
        Ok(found) if !found.is_file() => Err(Trouble::NotAFile),
        Ok(_) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(Trouble::of(&error)),
    }
}

/// Only a path in a folder that is there; else the first folder of it that is not is named.
pub(super) fn expect_folder(path: &Path) -> Result<(), StoreError> {
    // A path without a folder lies in the current one.
    let folders = path.ancestors().skip(1);
    let folders = folders.filter(|folder| !folder.as_os_str().is_empty());
    let is_missing = |folder: &&Path| {
        let found = fs::metadata(folder);
        found.is_err_and(|error| error.kind() == io::ErrorKind::NotFound)
    };
    match folders.take_while(is_missing).last() {
        Some(missing) => Err(StoreError::new(missing, Trouble::Missing)),
        None => Ok(()),
    }
}

/// Whether two paths lead to one file that is there.
pub fn is_same(one: &Path, other: &Path) -> bool {
    match (fs::canonicalize(one), fs::canonicalize(other)) {
        (Ok(one), Ok(other)) => one == other,
        _ => false,
    }
}

/// Makes a folder and those above it, for the owner alone. Folders that are there stay as they are.
pub(super) fn make_folder(path: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}
