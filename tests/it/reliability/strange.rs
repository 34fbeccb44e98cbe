//! Programs run under strange circumstances: on a disk of their own, as somebody else, under strace.

use std::fmt::Display;
use std::fs;
use std::io::Write as _;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use portable_pty::CommandBuilder;

use crate::terminal::program::{Home, PROGRAM, Terminal};

/// Says that something could not be tried here, where nobody overlooks it: what a test prints is only
/// shown when it fails.
pub(super) fn skipped(what: impl Display) {
    let _ = writeln!(std::io::stderr(), "\n!!!! SKIPPED: {what}\n");
}

/// Whether a command works here.
fn works(words: &[&str]) -> bool {
    let mut command = Command::new(words[0]);
    command.args(&words[1..]);
    command.stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

/// The program on a scan, after `first` was done with the disks as only this program sees them; none
/// where the system does not allow that. In `first`, `$1` is the folder of the scan.
pub(super) fn with_own_disks(home: &Home, scan: &Path, first: &str) -> Option<Terminal> {
    let apart = ["unshare", "--map-root-user", "--mount"];
    if !works(&[&apart[..], &["mount", "-t", "tmpfs", "tmpfs", "/mnt"]].concat()) {
        return None;
    }
    let script = format!("set -e; {first}; exec \"$0\" \"$2\"");
    let mut command = CommandBuilder::new(apart[0]);
    command.args(&apart[1..]);
    command.args(["sh", "-c", &script, PROGRAM]);
    command.args([scan.parent().unwrap(), scan]);
    Some(Terminal::run(home, command, &[]))
}

/// A path as the program in a terminal sees it.
pub(super) fn seen_by(terminal: &Terminal, path: &Path) -> PathBuf {
    let root = PathBuf::from(format!("/proc/{}/root", terminal.process()));
    root.join(path.strip_prefix("/").unwrap())
}

/// The program on a scan, run by somebody for whom permissions count: not the superuser. None where
/// nobody else can be had.
pub(super) fn as_somebody(home: &Home, scan: &Path) -> Option<Terminal> {
    let is_root = fs::metadata("/proc/self").is_ok_and(|own| own.uid() == 0);
    if !is_root {
        return Some(Terminal::start(home, &[scan]));
    }
    let somebody = [
        "setpriv",
        "--reuid=65534",
        "--regid=65534",
        "--clear-groups",
    ];
    let folder = home.path().to_str().unwrap();
    let reaches = [&somebody[..], &["test", "-w", folder, "-a", "-x", PROGRAM]].concat();
    if !works(&["chown", "-R", "65534:65534", folder]) || !works(&reaches) {
        return None;
    }
    let mut command = CommandBuilder::new(somebody[0]);
    command.args(&somebody[1..]);
    command.arg(PROGRAM);
    command.arg(scan);
    Some(Terminal::run(home, command, &[]))
}

/// The program on a scan under strace, which writes to the file `trace` in the home folder; none where
/// there is no strace.
pub(super) fn under_strace(home: &Home, scan: &Path, options: &[&str]) -> Option<Terminal> {
    if !works(&["strace", "-f", "-o", "/dev/null", "true"]) {
        return None;
    }
    let mut command = CommandBuilder::new("strace");
    command.args(["-f", "-y", "-s", "0", "-o"]);
    command.arg(home.path().join("trace"));
    command.args(options);
    command.arg(PROGRAM);
    command.arg(scan);
    Some(Terminal::run(home, command, &[]))
}
