//! A file that another program writes, looked at without ever being in its way: no lock, no waiting,
//! nothing written.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant, SystemTime};

use crate::source::{Cause, SourceText, read_text};

use super::disk::{self, Hash};

/// So long after a change the file is read whatever the system says about it: on some disks its time
/// of change is no finer.
const COARSEST_CLOCK: Duration = Duration::from_secs(3);

/// A file that is followed.
#[derive(Debug)]
pub struct Follower {
    path: PathBuf,
    /// What the system said of it last; none when there was none.
    stamp: Option<Stamp>,
    /// When that changed.
    changed: Option<Instant>,
    /// The text handed over last.
    text: Option<Hash>,
    /// It could not be read last time.
    failed: bool,
}

/// What a look at the file brought.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Looked {
    /// The text handed over last.
    Same,
    /// Another text, whole or half.
    Text(SourceText),
    /// None for now: it is gone, locked, or no text.
    Nothing(Cause),
}

/// What the system tells of a file without reading it.
#[derive(Debug, PartialEq, Eq)]
struct Stamp {
    modified: Option<SystemTime>,
    length: u64,
    /// Another file under the same name has another.
    file: Option<(u64, u64)>,
}

impl Follower {
    /// Follows a file, which need not be there.
    pub fn new(path: &Path) -> Follower {
        Follower {
            path: path.to_owned(),
            stamp: None,
            changed: None,
            text: None,
            failed: false,
        }
    }

    /// Looks at the file, and reads it where it may have changed.
    pub fn look(&mut self, now: Instant) -> Looked {
        let stamp = stamp(&self.path);
        if stamp != self.stamp {
            self.stamp = stamp;
            self.changed = Some(now);
        }
        let is_recent = |changed: Instant| now.duration_since(changed) <= COARSEST_CLOCK;
        let may_differ = self.failed || self.changed.is_some_and(is_recent);
        if !may_differ && self.stamp.is_some() {
            return Looked::Same;
        }
        let source = match read_text(&self.path) {
            Ok(source) => source,
            Err(unreadable) => {
                self.failed = true;
                return Looked::Nothing(unreadable.cause);
            }
        };
        self.failed = false;
        let text = Some(disk::hash(source.text.as_bytes()));
        if text == self.text {
            return Looked::Same;
        }
        self.text = text;
        Looked::Text(source)
    }
}

fn stamp(path: &Path) -> Option<Stamp> {
    let found = fs::metadata(path).ok()?;
    Some(Stamp {
        modified: found.modified().ok(),
        length: found.len(),
        file: identity(&found),
    })
}

#[cfg(unix)]
#[expect(clippy::unnecessary_wraps, reason = "elsewhere there is none")]
fn identity(found: &fs::Metadata) -> Option<(u64, u64)> {
    use std::os::unix::fs::MetadataExt;
    Some((found.dev(), found.ino()))
}

#[cfg(not(unix))]
fn identity(_found: &fs::Metadata) -> Option<(u64, u64)> {
    None
}
