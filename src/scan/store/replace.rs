//! A file replaced: written beside it, synced, put in its place, and the folder synced. Whatever
//! happens in between, the old or the new text is there, never half of one.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::hash::{BuildHasher, RandomState};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// What the name of a temporary file ends in.
const ENDING: &str = ".new";
/// How many digits make its name its own.
const DIGITS: usize = 16;

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
        return Err(io::ErrorKind::IsADirectory.into());
    }
    // Before anything is written: a folder that cannot be opened is no reason to replace half.
    let folder = platform::Folder::of(path)?;
    let (temporary, file) = new_file_beside(path)?;
    platform::take_after(path, &file);
    let replaced = filled(file, write).and_then(|()| platform::rename(&temporary, path));
    if replaced.is_err() {
        // What failed is said; a leftover as well would be no news.
        let _ = fs::remove_file(&temporary);
    }
    replaced.and_then(|()| folder.sync())
}

/// Removes what a program that was killed left behind while it replaced this file, once that is so old.
/// Whoever holds the lock of the file need not wait: nobody else is replacing it.
pub(super) fn remove_leftovers(path: &Path, older_than: Duration) {
    let (Some(folder), Some(name)) = (path.parent(), path.file_name()) else {
        return;
    };
    let Ok(listing) = fs::read_dir(folder) else {
        return; // no reason to do without the file itself
    };
    for file in listing.flatten() {
        let is_old = || older_than.is_zero() || age(&file).is_some_and(|age| age > older_than);
        if is_temporary(&file.file_name(), name) && is_old() {
            let _ = fs::remove_file(file.path());
        }
    }
}

fn age(file: &fs::DirEntry) -> Option<Duration> {
    file.metadata().ok()?.modified().ok()?.elapsed().ok()
}

/// Whether a name is that of a temporary file for the file called `name`.
fn is_temporary(found: &OsString, name: &std::ffi::OsStr) -> bool {
    let (found, name) = (found.as_encoded_bytes(), name.as_encoded_bytes());
    let within = found
        .strip_prefix(b".")
        .and_then(|rest| rest.strip_prefix(name))
        .and_then(|rest| rest.strip_prefix(b"."))
        .and_then(|rest| rest.strip_suffix(ENDING.as_bytes()));
    within.is_some_and(|digits| digits.len() == DIGITS && digits.iter().all(u8::is_ascii_hexdigit))
}

/// A file nobody else has, in the same folder, hidden and for its owner alone.
fn new_file_beside(path: &Path) -> io::Result<(PathBuf, File)> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    loop {
        let number = RandomState::new().hash_one(path);
        let mut name = OsString::from(".");
        name.push(path.file_name().unwrap_or_default());
        name.push(format!(".{number:0DIGITS$x}{ENDING}"));
        let temporary = path.with_file_name(name);
        match options.open(&temporary) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            made => return made.map(|file| (temporary, file)),
        }
    }
}

/// Writes a file, and closes it once its content is on disk.
fn filled(mut file: File, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    write(&mut file)?;
    synced(&file)
}

/// Waits until it is on disk. Some network folders know no such thing: they get what can be had, for a
/// scan that could never be saved there would help nobody.
fn synced(file: &File) -> io::Result<()> {
    match file.sync_all() {
        Err(error)
            if matches!(
                error.kind(),
                io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported
            ) =>
        {
            Ok(())
        }
        done => done,
    }
}

#[cfg(unix)]
mod platform {
    use std::fs::{self, File, Permissions};
    use std::io;
    use std::os::unix::fs::{MetadataExt, PermissionsExt, fchown};
    use std::path::Path;

    /// The part of a mode that says what the group may.
    const FOR_THE_GROUP: u32 = 0o070;

    /// The folder of a file: a new name in it is on disk once it is synced.
    pub(super) struct Folder(File);

    impl Folder {
        pub(super) fn of(path: &Path) -> io::Result<Folder> {
            let folder = path.parent().filter(|folder| *folder != Path::new(""));
            File::open(folder.unwrap_or(Path::new("."))).map(Folder)
        }

        pub(super) fn sync(&self) -> io::Result<()> {
            super::synced(&self.0)
        }
    }

    /// Gives a file the owner, the group and the mode of the one it replaces, where there is one and as far
    /// as that can be done. A group that is another one may do nothing with it.
    pub(super) fn take_after(path: &Path, file: &File) {
        let (Ok(old), Ok(new)) = (fs::metadata(path), file.metadata()) else {
            return;
        };
        let same_group = old.gid() == new.gid() || fchown(file, None, Some(old.gid())).is_ok();
        if old.uid() != new.uid() {
            // Only the superuser may; else the group is what others have it by.
            let _ = fchown(file, Some(old.uid()), None);
        }
        let mode = if same_group {
            old.mode()
        } else {
            old.mode() & !FOR_THE_GROUP
        };
        if mode != new.mode() {
            // What cannot be done leaves it private, which is no reason to lose what is written.
            let _ = file.set_permissions(Permissions::from_mode(mode));
        }
    }

    pub(super) fn rename(from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }
}

#[cfg(not(unix))]
mod platform {
    use std::fs::{self, File};
    use std::io;
    use std::path::Path;

    use crate::source::{is_in_use, patiently};

    /// Folders need no syncing on this platform.
    pub(super) struct Folder;

    impl Folder {
        #[expect(clippy::unnecessary_wraps, reason = "on Unix it may fail")]
        pub(super) fn of(_: &Path) -> io::Result<Folder> {
            Ok(Folder)
        }

        #[expect(clippy::unnecessary_wraps, clippy::unused_self, reason = "as on Unix")]
        pub(super) fn sync(&self) -> io::Result<()> {
            Ok(())
        }
    }

    /// A file has the rights of its folder on this platform.
    pub(super) fn take_after(_: &Path, _: &File) {}

    pub(super) fn rename(from: &Path, to: &Path) -> io::Result<()> {
        patiently(is_denied, || fs::rename(from, to))
    }

    /// What Windows says of replacing a file that somebody has open.
    fn is_denied(error: &io::Error) -> bool {
        is_in_use(error) || error.kind() == io::ErrorKind::PermissionDenied
    }
}
