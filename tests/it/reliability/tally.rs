//! What came of all rounds.

use std::fmt;
use std::time::Duration;

/// How the program is ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    /// It is killed: it can do nothing about it.
    Kill,
    /// It is asked to end.
    Term,
    /// Its connection breaks.
    Hangup,
    /// Its window is closed.
    Close,
}

impl End {
    pub(super) const ALL: [End; 4] = [End::Kill, End::Term, End::Hangup, End::Close];

    fn name(self) -> &'static str {
        match self {
            End::Kill => "kill -9",
            End::Term => "SIGTERM",
            End::Hangup => "SIGHUP",
            End::Close => "window closed",
        }
    }
}

/// Numbers to add up.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Tally {
    pub(super) rounds: usize,
    pub(super) keys: usize,
    /// Changes whose "opgeslagen" was seen before the end.
    pub(super) confirmed: usize,
    /// Of those, the ones that were not in the file.
    pub(super) lost: usize,
    /// Ends that came between a key and its "opgeslagen".
    pub(super) halfway: usize,
    /// Temporary files that were left behind, and removed when the scan was opened again.
    pub(super) leftovers: usize,
    /// Anything that was not as promised.
    pub(super) faults: usize,
}

impl Tally {
    pub(super) fn add(&mut self, other: Tally) {
        self.rounds += other.rounds;
        self.keys += other.keys;
        self.confirmed += other.confirmed;
        self.lost += other.lost;
        self.halfway += other.halfway;
        self.leftovers += other.leftovers;
        self.faults += other.faults;
    }
}

/// The tallies by end.
#[derive(Debug, Default)]
pub(super) struct Table {
    rows: [Tally; 4],
    seed: u64,
    pub(super) took: Duration,
}

impl Table {
    pub(super) fn new(seed: u64) -> Table {
        Table {
            seed,
            ..Table::default()
        }
    }

    pub(super) fn add(&mut self, end: End, tally: Tally) {
        self.rows[end as usize].add(tally);
    }

    pub(super) fn join(&mut self, other: &Table) {
        for (row, other) in self.rows.iter_mut().zip(other.rows) {
            row.add(other);
        }
    }

    pub(super) fn of(&self, end: End) -> Tally {
        self.rows[end as usize]
    }

    pub(super) fn total(&self) -> Tally {
        let mut total = Tally::default();
        for row in self.rows {
            total.add(row);
        }
        total
    }
}

impl fmt::Display for Table {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let heads = [
            "end",
            "rounds",
            "keys",
            "halfway",
            "confirmed",
            "lost",
            "leftovers",
            "faults",
        ];
        write!(out, "|")?;
        for head in heads {
            write!(out, " {head} |")?;
        }
        writeln!(out, "\n|---|---:|---:|---:|---:|---:|---:|---:|")?;
        let rows = End::ALL.map(|end| (end.name(), self.of(end)));
        for (name, row) in rows.into_iter().chain([("all", self.total())]) {
            writeln!(
                out,
                "| {name} | {} | {} | {} | {} | {} | {} | {} |",
                row.rounds,
                row.keys,
                row.halfway,
                row.confirmed,
                row.lost,
                row.leftovers,
                row.faults,
            )?;
        }
        write!(out, "\nseed {}, {} seconds", self.seed, self.took.as_secs())
    }
}
