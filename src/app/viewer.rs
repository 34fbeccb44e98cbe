//! The program of the system that shows documents, if there is one to see it with.

use std::ffi::OsString;
use std::fmt;
use std::io;
use std::path::Path;
use std::sync::Arc;

/// Opens a file.
type Open = dyn Fn(&Path) -> io::Result<()> + Send + Sync;

/// Shows a document with the system's program. Passed in, so that tests open nothing.
#[derive(Clone, Default)]
pub struct Viewer(Option<Arc<Open>>);

impl Viewer {
    /// The system's own, where there is a desktop to see it on, by the environment that `lookup` knows.
    pub fn here(lookup: impl Fn(&str) -> Option<OsString>) -> Viewer {
        if has_desktop(lookup) {
            // Its input and output are nobody's, and it has no terminal: ours stays ours.
            Viewer::of(|path| open::that_detached(path))
        } else {
            Viewer::default()
        }
    }

    /// Something else that opens files.
    pub fn of(open: impl Fn(&Path) -> io::Result<()> + Send + Sync + 'static) -> Viewer {
        Viewer(Some(Arc::new(open)))
    }

    /// Opens a file, and tells whether that worked as far as one can see. May take a moment.
    pub fn show(&self, path: &Path) -> bool {
        self.0.as_ref().is_some_and(|open| open(path).is_ok())
    }
}

impl fmt::Debug for Viewer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let there = self.0.is_some();
        formatter.debug_tuple("Viewer").field(&there).finish()
    }
}

/// Whether there is a desktop: not from another computer, unless that shows windows too. Without one the
/// programs that open files may look for the terminal.
fn has_desktop(lookup: impl Fn(&str) -> Option<OsString>) -> bool {
    let is_set = |name: &str| lookup(name).is_some_and(|value| !value.is_empty());
    let has_windows = is_set("DISPLAY") || is_set("WAYLAND_DISPLAY");
    let always = cfg!(any(windows, target_os = "macos")) || is_set("WSL_DISTRO_NAME");
    has_windows || always && !is_set("SSH_CONNECTION")
}
