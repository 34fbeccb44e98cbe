//! Whole files, hashed, and the folders they are in.

use std::fs;
use std::io;
use std::path::Path;
use std::thread;
use std::time::Duration;

use sha2::{Digest, Sha256};

use super::error::{Trouble, is_in_use};

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

/// Tries again for a second where an error may pass: virus scanners and sync programs keep a file in
/// use only for a moment.
pub(super) fn patiently<T>(
    may_pass: fn(&io::Error) -> bool,
    mut step: impl FnMut() -> io::Result<T>,
) -> io::Result<T> {
    for pause in [10, 40, 150, 300, 500] {
        match step() {
            Err(error) if may_pass(&error) => thread::sleep(Duration::from_millis(pause)),
            done => return done,
        }
    }
    step()
}

/// Makes a folder and those above it, for the owner alone. Folders that are there stay as they are.
pub(super) fn make_folder(path: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}
