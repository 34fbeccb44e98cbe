//! What the system tells the program: stop, the terminal is gone, stop for a while.

use std::io;

/// What the system asked since the last look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Asked {
    /// Save and leave.
    Leave,
    /// Give the terminal back for a while.
    Suspend,
}

/// Listens to signals.
#[derive(Debug)]
pub(crate) struct Signals {
    #[cfg(unix)]
    leave: std::sync::Arc<std::sync::atomic::AtomicBool>,
    #[cfg(unix)]
    suspend: std::sync::Arc<std::sync::atomic::AtomicBool>,
}

#[cfg(unix)]
impl Signals {
    /// Listens from now on.
    pub(crate) fn listen() -> io::Result<Signals> {
        use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM, SIGTSTP};
        let signals = Signals {
            leave: std::sync::Arc::default(),
            suspend: std::sync::Arc::default(),
        };
        for signal in [SIGTERM, SIGHUP, SIGINT] {
            signal_hook::flag::register(signal, signals.leave.clone())?;
        }
        signal_hook::flag::register(SIGTSTP, signals.suspend.clone())?;
        Ok(signals)
    }

    /// What was asked since the last look.
    pub(crate) fn asked(&self) -> Option<Asked> {
        use std::sync::atomic::Ordering::Relaxed;
        if self.leave.swap(false, Relaxed) {
            return Some(Asked::Leave);
        }
        self.suspend.swap(false, Relaxed).then_some(Asked::Suspend)
    }
}

#[cfg(not(unix))]
impl Signals {
    /// There are none on this platform; a closed window ends the input instead.
    pub(crate) fn listen() -> io::Result<Signals> {
        Ok(Signals {})
    }

    /// Nothing.
    pub(crate) fn asked(&self) -> Option<Asked> {
        None
    }
}
