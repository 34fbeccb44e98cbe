//! Files that another program keeps in use for a moment.

use std::io;
use std::thread;
use std::time::Duration;

/// Tries again for a second where an error may pass: virus scanners and sync programs keep a file in
/// use only for a moment.
pub(crate) fn patiently<T>(
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

/// Whether another program keeps the file in use: a sharing or lock violation on Windows.
#[cfg(windows)]
pub(crate) fn is_in_use(error: &io::Error) -> bool {
    const SHARING_VIOLATION: i32 = 32;
    const LOCK_VIOLATION: i32 = 33;
    matches!(
        error.raw_os_error(),
        Some(SHARING_VIOLATION | LOCK_VIOLATION)
    )
}

/// Elsewhere a file in use can still be replaced.
#[cfg(not(windows))]
pub(crate) fn is_in_use(_error: &io::Error) -> bool {
    false
}
