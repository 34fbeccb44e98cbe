//! Folders to try things in.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use quickscan::scan::store::Folders;

/// A folder of its own, removed when dropped.
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new() -> Folder {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let name = format!("scan-{}-{number}", std::process::id());
        let path = std::path::absolute(env!("CARGO_TARGET_TMPDIR"))
            .unwrap()
            .join(name);
        fs::create_dir_all(&path).unwrap();
        Folder(path)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    pub(crate) fn join(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// The folders of a user who has everything in it.
    pub(crate) fn folders(&self) -> Folders {
        Folders {
            home: self.join("home"),
            scans: self.join("scans"),
            config: self.join("config"),
            state: self.state(),
        }
    }

    /// Where locks of this test lie.
    pub(crate) fn state(&self) -> PathBuf {
        self.join("state")
    }

    /// Makes a file in it.
    pub(crate) fn file(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.join(name);
        fs::write(&path, content).unwrap();
        path
    }

    /// The names in it, without the folder of locks.
    pub(crate) fn names(&self) -> Vec<String> {
        let mut names: Vec<_> = fs::read_dir(&self.0)
            .unwrap()
            .map(|file| file.unwrap().file_name().into_string().unwrap())
            .filter(|name| name != "state")
            .collect();
        names.sort();
        names
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// The content of a file.
pub(crate) fn content(path: &Path) -> String {
    fs::read_to_string(path).unwrap()
}
