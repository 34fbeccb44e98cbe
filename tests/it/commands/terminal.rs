//! The way into the screens and out again, in a real terminal.
#![cfg(unix)]

use std::io::{Read, Write};
use std::num::NonZero;
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

use super::program::{Place, SCAN};

/// Longer than any screen takes to come up.
const PATIENCE: Duration = Duration::from_secs(20);

const ROWS: NonZero<u16> = NonZero::new(30).unwrap();
const COLUMNS: NonZero<u16> = NonZero::new(100).unwrap();

/// The program in a terminal.
struct Terminal {
    screen: vt100::Parser,
    /// All that was written, also what is no longer on the screen.
    written: Vec<u8>,
    pieces: Receiver<Vec<u8>>,
    keys: Box<dyn Write + Send>,
    child: Box<dyn Child + Send + Sync>,
    _master: Box<dyn MasterPty + Send>,
}

impl Terminal {
    fn run(place: &Place, words: &[&str], variables: &[(&str, &str)]) -> Terminal {
        let size = PtySize {
            rows: ROWS.get(),
            cols: COLUMNS.get(),
            pixel_width: 0,
            pixel_height: 0,
        };
        let pair = native_pty_system().openpty(size).unwrap();
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_quickscan"));
        command.env_clear();
        command.args(words);
        command.cwd(place.join(""));
        command.env("HOME", place.join("home"));
        command.env("TERM", "xterm-256color");
        for (name, value) in variables {
            command.env(name, value);
        }
        let child = pair.slave.spawn_command(command).unwrap();
        let mut reader = pair.master.try_clone_reader().unwrap();
        let (pieces_in, pieces) = channel();
        std::thread::spawn(move || {
            let mut piece = [0; 4096];
            while let Ok(read @ 1..) = reader.read(&mut piece) {
                if pieces_in.send(piece[..read].to_vec()).is_err() {
                    return;
                }
            }
        });
        Terminal {
            screen: vt100::Parser::new(ROWS, COLUMNS, 0),
            written: Vec::new(),
            pieces,
            keys: pair.master.take_writer().unwrap(),
            child,
            _master: pair.master,
        }
    }

    /// Waits until the screen shows a text.
    #[track_caller]
    fn shows(&mut self, text: &str) -> &mut Terminal {
        let until = Instant::now() + PATIENCE;
        while !self.screen.screen().contents().contains(text) {
            let left = until.saturating_duration_since(Instant::now());
            match self.pieces.recv_timeout(left) {
                Ok(piece) => self.take(&piece),
                Err(_) => panic!("no {text:?} in\n{}", self.screen.screen().contents()),
            }
        }
        self
    }

    fn take(&mut self, piece: &[u8]) {
        self.screen.process(piece);
        self.written.extend(piece);
    }

    fn types(&mut self, keys: &str) -> &mut Terminal {
        self.keys.write_all(keys.as_bytes()).unwrap();
        self.keys.flush().unwrap();
        self
    }

    /// Waits until the program has ended; gives its exit code and what is left on the terminal.
    fn ends(mut self) -> (u32, String, Vec<u8>) {
        while let Ok(piece) = self.pieces.recv_timeout(PATIENCE) {
            self.take(&piece);
        }
        let status = self.child.wait().unwrap();
        assert!(!self.screen.screen().alternate_screen());
        (
            status.exit_code(),
            self.screen.screen().contents(),
            self.written,
        )
    }
}

#[test]
fn without_words_the_start_screen_comes_up() {
    let place = Place::new();
    let mut terminal = Terminal::run(&place, &[], &[]);
    terminal.shows("Implementatie-Quickscan").types("q");
    let (code, left, _) = terminal.ends();
    assert_eq!((code, left.trim()), (0, ""));
}

#[test]
fn what_the_command_line_says_about_a_new_scan_is_filled_in() {
    let place = Place::new();
    let words = [
        "start",
        "implementatie-quickscan",
        "--intervention",
        "Samen Sterk",
        "--group",
        "team Zwolle",
        "--out",
        "nieuw.scan.toml",
    ];
    let mut terminal = Terminal::run(&place, &words, &[]);
    terminal.shows("Samen Sterk").shows("team Zwolle");
    assert!(!place.join("nieuw.scan.toml").exists());
    terminal.types("\u{3}");
    assert_eq!(terminal.ends().0, 0);
}

#[test]
fn a_scan_is_continued_and_its_file_named_when_it_is_left() {
    let place = Place::new();
    place.file("a.scan.toml", SCAN);
    let mut terminal = Terminal::run(&place, &["a.scan.toml"], &[]);
    terminal.shows("van 20").types("\u{3}");
    let (code, left, _) = terminal.ends();
    assert_eq!(code, 0);
    assert!(left.contains("Verder gaan: quickscan open"), "{left}");
    assert!(left.contains("a.scan.toml"), "{left}");
}

#[test]
fn the_full_version_can_be_asked_for_and_is_saved() {
    let place = Place::new();
    place.file("a.scan.toml", SCAN);
    let mut terminal = Terminal::run(&place, &["open", "a.scan.toml", "--depth", "full"], &[]);
    terminal.shows("van 41").types("\u{3}");
    assert_eq!(terminal.ends().0, 0);
    assert!(place.content("a.scan.toml").contains("depth = \"full\""));
}

#[test]
fn no_colour_means_none_also_when_a_theme_is_asked_for() {
    let colours = |words: &[&str], variables: &[(&str, &str)]| {
        let place = Place::new();
        let mut terminal = Terminal::run(&place, words, variables);
        terminal.shows("Implementatie-Quickscan").types("q");
        let (_, _, written) = terminal.ends();
        let written = String::from_utf8_lossy(&written).into_owned();
        let sequences = written.split("\u{1b}[").skip(1);
        let styles = sequences.filter_map(|rest| Some(rest.split_once('m')?.0.to_owned()));
        let codes =
            styles.flat_map(|style| style.split(';').map(str::to_owned).collect::<Vec<_>>());
        codes
            .filter_map(|code| code.parse::<u32>().ok())
            .any(|code| matches!(code, 30..=38 | 40..=48 | 90..=97))
    };
    assert!(colours(&[], &[]));
    assert!(!colours(&["--theme", "mono"], &[]));
    assert!(!colours(&[], &[("NO_COLOR", "1")]));
    assert!(!colours(&["--theme", "dark"], &[("NO_COLOR", "1")]));
    assert!(colours(&[], &[("NO_COLOR", "")]));
}

#[test]
fn a_terminal_that_cannot_place_text_is_none() {
    let place = Place::new();
    let terminal = Terminal::run(&place, &[], &[("TERM", "dumb")]);
    let (code, left, _) = terminal.ends();
    assert_eq!(code, 2);
    assert!(
        left.contains("Voor het startscherm is een terminal nodig"),
        "{left}"
    );
}

#[test]
fn a_scan_with_mistakes_never_reaches_the_screens() {
    let place = Place::new();
    place.file(
        "a.scan.toml",
        SCAN.replace("O2.choice = \"4\"", "O2.choice = \"5\""),
    );
    let terminal = Terminal::run(&place, &["open", "a.scan.toml"], &[]);
    let (code, left, written) = terminal.ends();
    assert_eq!(code, 1);
    assert!(left.contains("geen antwoord op deze vraag"), "{left}");
    assert!(!String::from_utf8_lossy(&written).contains("\u{1b}[?1049h"));
}
