//! The real program in a folder of its own, with nothing of the user around it.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

/// What a run of the program left behind.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Run {
    pub(super) out: String,
    pub(super) err: String,
    pub(super) code: i32,
}

impl Run {
    /// Nothing but what was asked for.
    #[track_caller]
    pub(super) fn fine(self) -> String {
        assert_eq!((self.code, self.err.as_str()), (0, ""));
        self.out
    }

    /// Nothing but what is wrong.
    #[track_caller]
    pub(super) fn wrong(self, code: i32) -> String {
        assert_eq!((self.code, self.out.as_str()), (code, ""), "{}", self.err);
        self.err
    }
}

/// A folder of its own, removed when dropped. Programs run in it.
pub(super) struct Place(PathBuf);

impl Place {
    pub(super) fn new() -> Place {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let name = format!("commands-{}-{number}", std::process::id());
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::create_dir_all(&path).unwrap();
        Place(path)
    }

    /// The program, about to run here: no terminal, no variables, a home folder in this folder.
    pub(super) fn command<S: AsRef<OsStr>>(&self, words: &[S]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_quickscan"));
        command
            .args(words)
            .current_dir(&self.0)
            .env_clear()
            .env("HOME", self.0.join("home"))
            .env("USERPROFILE", self.0.join("home"))
            .env("SOURCE_DATE_EPOCH", "1795000000")
            .stdin(Stdio::null());
        if cfg!(windows) {
            // Without this it would be the language of whoever runs the tests.
            command.env("LANG", "nl");
        }
        command
    }

    /// Runs the program.
    pub(super) fn run<S: AsRef<OsStr>>(&self, words: &[S]) -> Run {
        run(&mut self.command(words))
    }

    pub(super) fn join(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// Makes a file, and the folders above it.
    pub(super) fn file(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, content).unwrap();
        path
    }

    pub(super) fn content(&self, name: &str) -> String {
        fs::read_to_string(self.join(name)).unwrap()
    }

    /// The names of all files, sorted.
    pub(super) fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.0).unwrap();
        let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let mut names: Vec<String> = names.collect();
        names.sort();
        names
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Runs a program and gathers what it says.
pub(super) fn run(command: &mut Command) -> Run {
    let output = command.output().unwrap();
    Run {
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
        code: output.status.code().unwrap(),
    }
}

/// A scan of the shipped Implementatie-Quickscan: training planned while people see no use in it.
pub(crate) const SCAN: &str = r#"
format = 1
[questionnaire]
id = "implementatie-quickscan"
version = "1.0.1"
language = "nl"
[about]
intervention = "Samen Sterk"
group = "uitvoerders Zwolle"
stage = "preparing"
changed = 2026-11-21T14:31:12+01:00
[answers]
F1.choice = "3"
F5.choice = "3"
F7.choice = "3"
O2.choice = "4"
O3.choice = "3"
O5.choice = "3"
I1.choice = "3"
I2.choice = "3"
I3.choice = "3"
A1.choice = "1"
A5.choice = "2"
A6.unknown = true
V2.choice = "1"
V3.choice = "1"
V5.choice = "0"
V6.choice = "1"
B1.choice = "0"
B2.choice = "1"
B3.choice = "0"
B4.choice = "1"
[strategies]
S26.state = "planned"
"#;
