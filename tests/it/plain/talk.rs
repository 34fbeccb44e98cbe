//! A conversation in lines, with a disk, without a terminal.

use std::io::{self, BufRead, Write};
use std::path::PathBuf;
use std::rc::Rc;

use quickscan::app::{App, Effect, End, Performer};
use quickscan::lang::Lang;
use quickscan::plain::{self, Channels};
use quickscan::questionnaire::Library;
use quickscan::scan::store::Clock;

use crate::scan::folder::Folder;
use crate::screens::stage;

/// What was said, and what the conversation ended with.
pub(super) struct Talk {
    pub(super) said: String,
    pub(super) app: App,
    pub(super) end: End,
}

/// Types these lines at the start, in Dutch, with scans in this folder; what is said comes over a pipe.
pub(super) fn talk(folder: &Folder, lines: &[&str]) -> Talk {
    held(folder, lines, None)
}

/// As [`talk`], in a terminal so wide.
pub(super) fn talk_in_terminal(folder: &Folder, lines: &[&str], cells: usize) -> Talk {
    held(folder, lines, Some(cells))
}

fn held(folder: &Folder, lines: &[&str], cells: Option<usize>) -> Talk {
    let mut said = Vec::new();
    let input = lines
        .iter()
        .flat_map(|line| [line, "\n"])
        .collect::<String>();
    let (app, end) = converse_in(folder, input.as_bytes(), &mut said, cells);
    Talk {
        said: String::from_utf8(said).unwrap(),
        app,
        end,
    }
}

/// Holds a conversation over these bytes.
pub(super) fn converse(folder: &Folder, input: impl BufRead, output: impl Write) -> (App, End) {
    converse_in(folder, input, output, None)
}

fn converse_in(
    folder: &Folder,
    input: impl BufRead,
    output: impl Write,
    cells: Option<usize>,
) -> (App, End) {
    let library = Rc::new(Library::shipped());
    let folders = folder.folders();
    let clock = Clock::Fixed(stage::now());
    let mut app = App::new(Lang::Nl, library.clone(), &folders, stage::now());
    let mut performer = Performer::new(library, folders, clock);
    let channels = Channels {
        input,
        output,
        typed: false,
        cells,
    };
    let end = plain::run(&mut app, &mut performer, vec![Effect::List], channels).unwrap();
    (app, end)
}

impl Talk {
    /// The file of the open scan.
    pub(super) fn path(&self) -> PathBuf {
        self.app.open.as_ref().unwrap().path.clone()
    }

    /// What was said after this line of output.
    pub(super) fn after(&self, line: &str) -> &str {
        let start = self
            .said
            .rfind(line)
            .unwrap_or_else(|| panic!("no {line:?} in\n{}", self.said));
        &self.said[start..]
    }

    #[track_caller]
    pub(super) fn says(&self, wanted: &str) -> &Talk {
        let flat = flat(&self.said);
        assert!(
            flat.contains(&self::flat(wanted)),
            "no {wanted:?} in\n{}",
            self.said
        );
        self
    }

    #[track_caller]
    pub(super) fn never_says(&self, unwanted: &str) -> &Talk {
        let flat = flat(&self.said);
        assert!(
            !flat.contains(&self::flat(unwanted)),
            "{unwanted:?} in\n{}",
            self.said
        );
        self
    }
}

/// A text without its line breaks.
pub(super) fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<&str>>().join(" ")
}

/// A reader of output that goes away after so many bytes.
pub(super) struct Gone(pub(super) usize);

impl Write for Gone {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 = self
            .0
            .checked_sub(bytes.len())
            .ok_or(io::ErrorKind::BrokenPipe)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The lines that begin a short scan about a group that is preparing, for one person.
pub(super) const BEGIN: [&str; 5] = ["1", "Samen Sterk", "uitvoerders Zwolle", "2", ""];

/// The lines that begin the same scan for a group; the number of participants follows.
pub(super) const BEGIN_TOGETHER: [&str; 5] = ["1", "Samen Sterk", "uitvoerders Zwolle", "2", "g"];
