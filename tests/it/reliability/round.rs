//! One round: the program is opened on a scan, gets some keys, and is ended at a moment nobody chose.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use super::chance::Chance;
use super::keys::Press;
use super::killer::Killer;
use super::mirror::{Mirror, State};
use super::tally::{End, Tally};
use crate::report::scans::{Case, after, with_a_plan};
use crate::terminal::program::{Heard, Home, Terminal};
use quickscan::scan::{Scan, Step, file};

/// Nothing takes this long.
const PATIENCE: Duration = Duration::from_secs(30);
/// Longer than the program takes for some keys and to save what they changed.
const LONGEST_MOMENT: u64 = 25_000; // microseconds
/// More than the program writes in that time.
const MOST_BYTES: u64 = 3_000;

/// Somebody at a computer whose program keeps being ended.
pub(super) struct Somebody {
    home: Home,
    path: PathBuf,
    chance: Chance,
    killer: Killer,
    /// How many scans there were.
    scans: usize,
}

/// What a round came to.
pub(super) type Outcome = Result<Tally, Fault>;

/// Something that is not as promised.
#[derive(Debug)]
pub(super) struct Fault {
    pub(super) tally: Tally,
    pub(super) what: String,
}

/// The files before a round.
struct Before {
    file: String,
    copy: Option<String>,
}

impl Before {
    fn of(path: &Path) -> Before {
        Before {
            file: fs::read_to_string(path).unwrap(),
            copy: fs::read_to_string(copy_of(path)).ok(),
        }
    }

    /// What is wrong with the copy: that of the file as it was opened once it is written, else the copy
    /// there was.
    fn is_not_kept(&self, path: &Path, now: &str) -> Option<String> {
        let copy = fs::read_to_string(copy_of(path)).ok();
        let opened = copy.as_ref() == Some(&self.file);
        let untouched = copy == self.copy && now == self.file;
        let loads = copy.as_ref().is_none_or(|copy| file::read(copy).is_ok());
        match (loads, opened || untouched) {
            (true, true) => None,
            (loads, _) => Some(format!(
                "the copy is another one; it loads: {loads}\n{copy:?}"
            )),
        }
    }
}

/// Where a scan is kept as it was opened.
fn copy_of(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".bak");
    PathBuf::from(name)
}

impl Somebody {
    pub(super) fn new(seed: u64) -> Somebody {
        let home = Home::new();
        Somebody {
            path: home.scans().join("niets.scan.toml"),
            home,
            chance: Chance::new(seed),
            killer: Killer::new(),
            scans: 0,
        }
    }

    /// A round; now and then with a new scan.
    pub(super) fn round(&mut self, end: End) -> Outcome {
        if self.scans == 0 || self.chance.percent(10) {
            self.begin_another_scan();
        }
        let Somebody {
            home,
            path,
            chance,
            killer,
            ..
        } = self;
        let before = Before::of(path);
        let mut round = Round::start(home, path, killer)?;
        for _ in 0..chance.below(10) {
            round.key(chance)?;
        }
        let moment = if chance.percent(50) {
            Moment::After(Duration::from_micros(chance.below(LONGEST_MOMENT)))
        } else {
            Moment::Bytes(usize::try_from(chance.below(MOST_BYTES)).unwrap())
        };
        // What comes last is not waited for.
        let keys = 1 + chance.below(5);
        let bytes = round.choose_some(chance, keys);
        round.until(moment, &bytes);
        round.end(end, &before)
    }

    fn begin_another_scan(&mut self) {
        let case = match self.chance.below(5) {
            0 => Case::potential(),
            1 => Case::phases(),
            2 => Case::phases().group(4).with(in_session),
            // It begins with what came of the plan.
            3 => after(with_a_plan()),
            _ => Case::phases()
                .group(6)
                .votes("F1", "0 1 1 2 3 U")
                .votes("O2", "0 0 4 4 2 U")
                .with(in_session),
        };
        let path = self.home.scan(&case);
        self.path = path.with_file_name(format!("scan-{}.scan.toml", self.scans));
        fs::rename(path, &self.path).unwrap();
        self.scans += 1;
    }
}

/// In the middle of a session, at the votes.
fn in_session(scan: &mut Scan) {
    scan.session.place.step = Some(Step::Vote);
}

/// When it ends.
#[derive(Clone, Copy)]
enum Moment {
    /// So long after the last key.
    After(Duration),
    /// When so many bytes more were written.
    Bytes(usize),
}

/// A program in a terminal, and what it should show and save.
struct Round<'h> {
    path: &'h Path,
    killer: &'h mut Killer,
    terminal: Terminal,
    mirror: Mirror,
    pressed: Vec<String>,
    /// After so many keys.
    states: Vec<State>,
    /// The last state known to be saved, and the last known to be reached.
    saved: usize,
    reached: usize,
}

impl<'h> Round<'h> {
    fn start(home: &'h Home, path: &'h Path, killer: &'h mut Killer) -> Result<Round<'h>, Fault> {
        let mirror = Mirror::open(path);
        let first = mirror.state();
        let mut round = Round {
            path,
            killer,
            terminal: Terminal::start(home, &[path]),
            mirror,
            pressed: Vec::new(),
            states: vec![first],
            saved: 0,
            reached: 0,
        };
        round.wait_for_last_state()?;
        // What earlier rounds left behind is gone, and no lock keeps anybody out: the screen says saved.
        match round.leftovers() {
            0 => Ok(round),
            count => Err(round.fault(&format!("{count} temporary files are left"))),
        }
    }

    /// Temporary files of this scan.
    fn leftovers(&self) -> usize {
        let own = format!(".{}.", self.path.file_name().unwrap().to_string_lossy());
        let files = fs::read_dir(self.path.parent().unwrap()).unwrap();
        let names = files.map(|file| file.unwrap().file_name().into_string().unwrap());
        names.filter(|name| name.starts_with(&own)).count()
    }

    /// One key that leads nowhere else, and often waits until it is saved.
    fn key(&mut self, chance: &mut Chance) -> Result<(), Fault> {
        let press = self.choose(chance);
        self.terminal.keys(&press.bytes);
        if press.is_esc() || chance.percent(60) {
            self.wait_for_last_state()?;
        }
        Ok(())
    }

    /// Some keys at once.
    fn choose_some(&mut self, chance: &mut Chance, keys: u64) -> String {
        let mut bytes = String::new();
        for _ in 0..keys {
            let press = self.choose(chance);
            bytes.push_str(&press.bytes);
            if press.is_esc() {
                break;
            }
        }
        bytes
    }

    fn choose(&mut self, chance: &mut Chance) -> Press {
        loop {
            let press = Press::any(chance, self.mirror.is_text());
            if let Some(state) = self.mirror.press(&press) {
                self.pressed.push(press.bytes.clone());
                self.states.push(state);
                return press;
            }
        }
    }

    fn wait_for_last_state(&mut self) -> Result<(), Fault> {
        let until = Instant::now() + PATIENCE;
        let last = self.states.len() - 1;
        while self.terminal.rows() != self.states[last].screen {
            match self.terminal.hear(until) {
                Heard::Piece => self.look(),
                Heard::Nothing => return Err(self.fault("the screen is another one")),
                Heard::End => return Err(self.fault("it ended by itself")),
            }
        }
        self.look();
        Ok(())
    }

    /// Sends the last keys and goes on until the moment comes.
    fn until(&mut self, moment: Moment, keys: &str) {
        let begun = Instant::now();
        let (until, mut bytes) = match moment {
            Moment::After(time) => (begun + time, usize::MAX),
            Moment::Bytes(bytes) => (begun + Duration::from_micros(LONGEST_MOMENT), bytes),
        };
        self.terminal.keys(keys);
        while bytes > 0 && Instant::now() < until {
            let before = self.terminal.log.len();
            if self.terminal.hear(until) != Heard::Piece {
                break;
            }
            self.look();
            bytes = bytes.saturating_sub(self.terminal.log.len() - before);
        }
    }

    /// What the screen shows now was reached, and where it says so it was saved. Of several states with
    /// the same screen it is the first: nothing is claimed that was not seen.
    fn look(&mut self) {
        let shown = self.terminal.rows();
        let from = self.saved;
        if let Some(at) = self.states[from..]
            .iter()
            .position(|state| state.screen == shown)
        {
            self.saved = from + at;
        }
        let from = self.reached;
        let same = |state: &State| state.screen[1..] == shown[1..];
        if let Some(at) = self.states[from..].iter().position(same) {
            self.reached = from + at;
        }
        self.reached = self.reached.max(self.saved);
    }

    /// Ends the program and looks at what is left.
    fn end(mut self, end: End, before: &Before) -> Outcome {
        self.is_ended(end)?;
        let file = fs::read_to_string(self.path).unwrap();
        let mut tally = Tally {
            rounds: 1,
            keys: self.pressed.len(),
            confirmed: count(&self.states[..=self.saved]),
            halfway: usize::from(count(&self.states[self.saved + 1..]) > 0),
            leftovers: self.leftovers(),
            ..Tally::default()
        };
        let after = |state: &State| match end {
            End::Kill => state.file == file,
            End::Term | End::Hangup | End::Close => state.left == file,
        };
        let from = if end == End::Kill {
            self.saved
        } else {
            self.reached
        };
        let later = self.states[self.saved + 1..].iter();
        let halfway =
            end == End::Kill && later.flat_map(|one| &one.between).any(|one| *one == file);
        if !halfway && !self.states[from..].iter().any(after) {
            let upto = &self.states[..=self.saved];
            let last = upto.iter().rposition(|state| state.file == file);
            tally.lost = count(&upto[last.map_or(0, |at| at + 1)..]);
            let read = file::read(&file).map(|_| ());
            let differs = differences(&file, &self.states[self.saved].file);
            let what = format!("the file is as after {last:?}; reading it: {read:?}\n{differs}");
            return Err(self.fault_in(tally, &what));
        }
        if tally.leftovers > 1 {
            return Err(self.fault_in(tally, "more than one temporary file"));
        }
        if let Some(what) = before.is_not_kept(self.path, &file) {
            return Err(self.fault_in(tally, &what));
        }
        Ok(tally)
    }

    /// Ends the program. Where it can, it leaves as it should.
    fn is_ended(&mut self, end: End) -> Result<(), Fault> {
        let signal = match end {
            End::Kill => "KILL",
            End::Term => "TERM",
            End::Hangup => "HUP",
            End::Close => {
                // Whoever lets go of this end of the terminal sends an Enter first.
                self.states.extend(self.mirror.press(&Press::enter()));
                let status = self.terminal.close();
                return if status.exit_code() == 0 {
                    Ok(())
                } else {
                    Err(self.fault(&format!("left with {status:?}")))
                };
            }
        };
        self.killer.signal(signal, &self.terminal);
        // What it wrote before it ended was shown too.
        let until = Instant::now() + PATIENCE;
        loop {
            match self.terminal.hear(until) {
                Heard::Piece => self.look(),
                Heard::End => break,
                Heard::Nothing => return Err(self.fault("it never ended")),
            }
        }
        let status = self.terminal.wait_for_end();
        if end == End::Kill {
            return Ok(());
        }
        self.terminal.is_given_back();
        if status.exit_code() == 0 {
            Ok(())
        } else {
            Err(self.fault(&format!("left with {status:?}")))
        }
    }

    fn fault(&self, what: &str) -> Fault {
        self.fault_in(Tally::default(), what)
    }

    fn fault_in(&self, tally: Tally, what: &str) -> Fault {
        Fault {
            tally: Tally { faults: 1, ..tally },
            what: self.tell(what),
        }
    }

    fn tell(&self, what: &str) -> String {
        format!(
            "{what}\nkeys {:?}\nsaved after {}, reached {} of {}\nit shows\n{}\nwhere it should be\n{}",
            self.pressed,
            self.saved,
            self.reached,
            self.states.len() - 1,
            self.terminal.rows().join("\n"),
            self.states
                .last()
                .map(|state| state.screen.join("\n"))
                .unwrap_or_default(),
        )
    }
}

/// How many of these states came of a change.
fn count(states: &[State]) -> usize {
    states.iter().filter(|state| state.changed).count()
}

/// The lines of one text that are not in the other, with a sign before them.
fn differences(found: &str, wanted: &str) -> String {
    let but = |all: &str, other: &str, sign: char| -> String {
        let others: Vec<&str> = other.lines().collect();
        let lines = all.lines().filter(|line| !others.contains(line));
        lines.map(|line| format!("{sign}{line}\n")).collect()
    };
    but(found, wanted, '+') + &but(wanted, found, '-')
}
