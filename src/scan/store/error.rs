//! What can go wrong between a scan and the disk.

use std::io;
use std::path::{Path, PathBuf};

use crate::source::is_in_use;

/// Something went wrong with a file or folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoreError {
    /// Which file or folder.
    pub path: PathBuf,
    /// What is wrong with it.
    pub trouble: Trouble,
}

/// What is wrong with a file or folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// A folder is not there.
    Missing,
    /// It is there already, and would have been overwritten.
    Exists,
    /// It is a scan or a questionnaire, which no document replaces.
    NeverReplaced,
    /// A folder stands where a file is meant.
    IsFolder,
    /// Neither a file nor a folder: a pipe, a device.
    NotAFile,
    /// Part of the path is no folder.
    NotAFolder,
    /// The user may not read or write it.
    NotAllowed,
    /// The disk can only be read.
    ReadOnlyDisk,
    /// The disk or the user's share of it is full.
    Full,
    /// The name is too long or holds what names may not hold.
    BadName,
    /// Another program keeps it in use.
    InUse,
    /// It was changed outside since it was read or written last. Nothing was overwritten.
    ChangedOutside,
    /// The step stopped unexpectedly; the text is kept.
    Interrupted,
    /// Anything else, as the operating system says it.
    Other(String),
}

impl StoreError {
    /// A trouble with this file or folder.
    pub fn new(path: &Path, trouble: Trouble) -> StoreError {
        StoreError {
            path: path.to_owned(),
            trouble,
        }
    }

    /// What the operating system said about this file or folder.
    pub fn of(path: &Path, error: &io::Error) -> StoreError {
        StoreError::new(path, Trouble::of(error))
    }

    /// Whether somebody else has that name.
    pub(super) fn is_taken(&self) -> bool {
        matches!(self.trouble, Trouble::Exists | Trouble::InUse)
    }
}

impl Trouble {
    /// What the operating system said.
    pub(super) fn of(error: &io::Error) -> Trouble {
        if is_in_use(error) {
            return Trouble::InUse;
        }
        match error.kind() {
            io::ErrorKind::NotFound => Trouble::Missing,
            io::ErrorKind::AlreadyExists => Trouble::Exists,
            io::ErrorKind::IsADirectory => Trouble::IsFolder,
            io::ErrorKind::NotADirectory => Trouble::NotAFolder,
            io::ErrorKind::PermissionDenied => Trouble::NotAllowed,
            io::ErrorKind::ReadOnlyFilesystem => Trouble::ReadOnlyDisk,
            io::ErrorKind::StorageFull
            | io::ErrorKind::QuotaExceeded
            | io::ErrorKind::FileTooLarge => Trouble::Full,
            io::ErrorKind::InvalidFilename | io::ErrorKind::InvalidInput => Trouble::BadName,
            io::ErrorKind::ResourceBusy
            | io::ErrorKind::ExecutableFileBusy
            | io::ErrorKind::WouldBlock => Trouble::InUse,
            _ => Trouble::Other(error.to_string()),
        }
    }
}
