//! One scan on disk: opened or begun, locked against a second program, saved without ever
//! overwriting what somebody else wrote.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::civil::Date;

use crate::source::{SourceText, Unreadable, read_text};

mod clock;
mod disk;
mod document;
mod error;
mod folders;
mod follow;
mod lock;
mod name;
mod recent;
mod replace;
mod writer;

pub use clock::{BadEpoch, Clock};
pub use disk::is_same;
pub use document::{
    document_name, free_beside, holds, is_never_replaced, write_new, write_new_with, write_over,
    write_over_with,
};
pub use error::{StoreError, Trouble};
pub use folders::{Folders, Platform, typed_path};
pub use follow::{Follower, Looked};
pub use name::{EXTENSION, kept_copy, with_ending};
pub use recent::{Found, Recent, recent};
pub use writer::{Disk, Report, Writer};

use disk::Hash;
use lock::{Attempt, Lock};

/// A scan file that was opened.
#[derive(Debug)]
pub struct Opened {
    /// Its text.
    pub source: SourceText,
    /// Whether it may be saved.
    pub access: Access,
}

/// Whether an opened file may be saved.
#[derive(Debug)]
pub enum Access {
    /// It may, through this store.
    Full(Store),
    /// Another program has it open.
    OpenElsewhere,
    /// The file says it is for reading only.
    Protected,
}

/// What a new scan file is named after.
#[derive(Debug, Clone, Copy)]
pub struct Naming<'t> {
    /// The intervention; may be empty.
    pub intervention: &'t str,
    /// Id of the questionnaire, for want of an intervention.
    pub questionnaire: &'t str,
    /// When it is begun.
    pub date: Date,
}

/// The one file a scan is saved in. Holds its lock until dropped.
#[derive(Debug)]
pub struct Store {
    path: PathBuf,
    /// The content as last read or written; none while there is no file.
    known: Option<Hash>,
    /// What the last save tried to write: it may be on disk although the save failed.
    attempted: Option<Hash>,
    /// The file as it was opened is beside it, or there was none.
    kept: bool,
    lock: Option<Lock>,
}

/// Opens a scan file; the state folder is where its lock lies.
///
/// # Errors
/// When the file cannot be read as text.
pub fn open(path: &Path, state: &Path) -> Result<Opened, Unreadable> {
    // Locked before it is read, so that nobody writes in between.
    let canonical = fs::canonicalize(path).ok();
    let attempt = canonical
        .as_deref()
        .map_or(Attempt::Impossible, |canonical| {
            lock::attempt(state, canonical)
        });
    let source = read_text(path)?;
    let protected = fs::metadata(path).is_ok_and(|found| found.permissions().readonly());
    let lock = match attempt {
        Attempt::Taken => {
            return Ok(Opened {
                source,
                access: Access::OpenElsewhere,
            });
        }
        Attempt::Held(lock) => Some(lock),
        Attempt::Impossible => None,
    };
    let access = if protected {
        Access::Protected
    } else {
        let store = Store {
            path: target(path, canonical),
            known: Some(disk::hash(source.text.as_bytes())),
            attempted: None,
            kept: false,
            lock,
        };
        store.tidy();
        Access::Full(store)
    };
    Ok(Opened { source, access })
}

/// The file to write: that behind a symbolic link, else the path itself, wherever the program goes.
fn target(path: &Path, canonical: Option<PathBuf>) -> PathBuf {
    let is_link = fs::symlink_metadata(path).is_ok_and(|found| found.is_symlink());
    canonical
        .filter(|_| is_link)
        .or_else(|| std::path::absolute(path).ok())
        .unwrap_or_else(|| path.to_owned())
}

impl Store {
    /// A store for a new scan in this folder, which is made when it is not there. The file gets the
    /// first free name; it is there once it is saved.
    ///
    /// # Errors
    /// When the folder cannot be made.
    pub fn create_in(folder: &Path, naming: Naming<'_>, state: &Path) -> Result<Store, StoreError> {
        disk::make_folder(folder).map_err(|error| StoreError::of(folder, &error))?;
        name::candidates(naming.intervention, naming.questionnaire, naming.date)
            .map(|name| Store::create(&folder.join(name), state))
            .find(|made| !made.as_ref().is_err_and(StoreError::is_taken))
            .unwrap_or_else(|| Err(StoreError::new(folder, Trouble::Exists)))
    }

    /// A store for a new scan at this path; the file is there once it is saved.
    ///
    /// # Errors
    /// When something stands there already, another program is about to write there, or there is no
    /// such folder.
    pub fn create(path: &Path, state: &Path) -> Result<Store, StoreError> {
        let failed = |error: io::Error| StoreError::of(path, &error);
        match fs::symlink_metadata(path) {
            Ok(_) => return Err(StoreError::new(path, Trouble::Exists)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(failed(error)),
        }
        disk::expect_folder(path)?;
        let path = std::path::absolute(path).map_err(failed)?;
        let (Some(folder), Some(name)) = (path.parent(), path.file_name()) else {
            return Err(StoreError::new(&path, Trouble::IsFolder));
        };
        let canonical = fs::canonicalize(folder).map_err(failed)?.join(name);
        let lock = match lock::attempt(state, &canonical) {
            Attempt::Taken => return Err(StoreError::new(&path, Trouble::InUse)),
            Attempt::Held(lock) => Some(lock),
            Attempt::Impossible => None,
        };
        let store = Store {
            path,
            known: None,
            attempted: None,
            kept: true,
            lock,
        };
        store.tidy();
        Ok(store)
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Saves a text, unless the file was changed outside. A file that was taken away is made again.
    ///
    /// # Errors
    /// When the text is not on disk for certain. The file then holds its old text or the new one.
    pub fn save(&mut self, text: &str) -> Result<(), StoreError> {
        self.write(text, false)
    }

    /// Saves a text over whatever was written outside, which is kept beside it.
    ///
    /// # Errors
    /// When the text is not on disk for certain. The file then holds its old text or the new one.
    pub fn overwrite(&mut self, text: &str) -> Result<(), StoreError> {
        self.write(text, true)
    }

    fn write(&mut self, text: &str, over: bool) -> Result<(), StoreError> {
        let failed = |error: io::Error| {
            // Where its folder is gone, that is what is wrong.
            let missing = disk::expect_folder(&self.path).err();
            missing.unwrap_or_else(|| StoreError::of(&self.path, &error))
        };
        let wanted = Some(disk::hash(text.as_bytes()));
        let found =
            disk::content(&self.path).map_err(|trouble| StoreError::new(&self.path, trouble))?;
        let there = found.as_deref().map(disk::hash);
        if there == wanted && self.known == wanted {
            return Ok(());
        }
        // Where nothing stands any more nothing is overwritten, and the answers are nowhere else.
        let is_ours = there.is_none() || there == self.known || there == self.attempted;
        if !is_ours && !over {
            return Err(StoreError::new(&self.path, Trouble::ChangedOutside));
        }
        if let Some(old) = found.filter(|_| !self.kept || !is_ours) {
            let copy = self.kept_copy();
            replace::replace(&copy, &old).map_err(|error| self.copy_failed(&copy, &error))?;
            self.kept = true;
        }
        self.attempted = wanted;
        replace::replace(&self.path, text.as_bytes()).map_err(failed)?;
        self.known = wanted;
        Ok(())
    }

    /// What is wrong with the disk is wrong with the file itself; the copy is named where it is in the way.
    fn copy_failed(&self, copy: &Path, error: &io::Error) -> StoreError {
        let failed = StoreError::of(copy, error);
        match failed.trouble {
            Trouble::IsFolder | Trouble::NotAFile | Trouble::BadName | Trouble::InUse => failed,
            trouble => StoreError::new(&self.path, trouble),
        }
    }

    /// Removes what a killed program left behind, so that it never piles up. Without a lock another program
    /// may be writing it just now.
    fn tidy(&self) {
        if self.lock.is_some() {
            replace::remove_leftovers(&self.path, Duration::ZERO);
            replace::remove_leftovers(&self.kept_copy(), Duration::ZERO);
        }
    }

    /// Where the file is kept as it was opened.
    fn kept_copy(&self) -> PathBuf {
        kept_copy(&self.path)
    }
}
