//! Sends signals without the time it takes to start a program for each.

use std::io::Write;
use std::process::{Child, Command, Stdio};

use crate::terminal::program::Terminal;

/// A shell that waits for what to send.
pub(super) struct Killer(Child);

impl Killer {
    pub(super) fn new() -> Killer {
        let shell = Command::new("sh").stdin(Stdio::piped()).spawn();
        Killer(shell.expect("there is a shell"))
    }

    /// Sends a signal, by its name.
    pub(super) fn signal(&mut self, name: &str, terminal: &Terminal) {
        let line = format!("kill -{name} {}\n", terminal.process());
        let shell = self.0.stdin.as_mut().unwrap();
        shell.write_all(line.as_bytes()).unwrap();
    }
}

impl Drop for Killer {
    fn drop(&mut self) {
        drop(self.0.stdin.take());
        let _ = self.0.wait();
    }
}
