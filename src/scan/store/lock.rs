//! One program per scan: a lock that lasts as long as the program that holds it.

use std::fmt::Write;
use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::Path;

use super::disk;

/// A lock that is held; dropping it, or the end of the program, gives it back.
#[derive(Debug)]
pub(super) struct Lock {
    _file: File,
}

/// What came of asking for a lock.
#[derive(Debug)]
pub(super) enum Attempt {
    /// It is ours.
    Held(Lock),
    /// Another program has it.
    Taken,
    /// This disk knows no locks, or the state folder cannot be written.
    Impossible,
}

/// Asks for the lock of a file, given its canonical path. The lock file lies in the state folder
/// under a name made from that path; it is never renamed or removed, so that everybody locks the
/// same one.
pub(super) fn attempt(state: &Path, canonical: &Path) -> Attempt {
    let Ok(file) = lock_file(state, canonical) else {
        return Attempt::Impossible;
    };
    match file.try_lock() {
        Ok(()) => Attempt::Held(Lock { _file: file }),
        Err(TryLockError::WouldBlock) => Attempt::Taken,
        Err(TryLockError::Error(_)) => Attempt::Impossible,
    }
}

fn lock_file(state: &Path, canonical: &Path) -> io::Result<File> {
    let folder = state.join("locks");
    disk::make_folder(&folder)?;
    let mut name = String::new();
    for byte in disk::hash(canonical.as_os_str().as_encoded_bytes()) {
        // Writing to a string cannot fail.
        let _ = write!(name, "{byte:02x}");
    }
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(folder.join(name + ".lock"))
}
