//! Whole files: hashed, and replaced so that either the old or the new text is there, never half.

use std::fs;
use std::io::{self, Write};
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

/// Replaces a file by this content, or makes it. Returns once it is on disk. A new file is for its
/// owner alone; an existing one keeps its mode.
pub(super) fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    replace_with(path, |file| file.write_all(bytes))
}

/// As [`replace`], by what `write` writes, bit by bit. Where that fails nothing is replaced or made.
pub(super) fn replace_with(
    path: &Path,
    write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> io::Result<()> {
    if path.is_dir() {
        // Found out later, this would leave the temporary file behind.
        return Err(io::ErrorKind::IsADirectory.into());
    }
    write_and_rename(path, write)
}

#[cfg(unix)]
fn write_and_rename(
    path: &Path,
    write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> io::Result<()> {
    use std::os::unix::fs::OpenOptionsExt;
    let mut options = atomic_write_file::OpenOptions::new();
    let mut file = options.mode(0o600).open(path)?;
    write(&mut file)?;
    // Before `commit`, which leaves its temporary file behind when syncing fails.
    file.sync_all()?;
    file.commit()
}

/// Without `atomic-write-file`, which leaves its temporary file behind while the old file is in use.
#[cfg(not(unix))]
fn write_and_rename(
    path: &Path,
    write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> io::Result<()> {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.new", std::process::id()));
    let temporary = path.with_file_name(name);
    let written = fs::File::create(&temporary)
        .and_then(|mut file| write(&mut file).and_then(|()| file.sync_all()))
        .and_then(|()| patiently(is_denied, || fs::rename(&temporary, path)));
    if written.is_err() {
        // What failed is said; a leftover as well would be no news.
        let _ = fs::remove_file(&temporary);
    }
    written
}

/// Tries again for a second where an error may pass: virus scanners and sync programs keep a file in
/// use only for a moment.
fn patiently<T>(
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

/// What Windows says of replacing a file that somebody has open.
#[cfg(not(unix))]
fn is_denied(error: &io::Error) -> bool {
    is_in_use(error) || error.kind() == io::ErrorKind::PermissionDenied
}

/// Makes a folder and those above it, for the owner alone. Folders that are there stay as they are.
pub(super) fn make_folder(path: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}
