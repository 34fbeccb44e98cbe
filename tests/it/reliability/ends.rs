//! However the program ends, and whenever: what the screen called saved is in the file.

use std::env;
use std::thread;
use std::time::Instant;

use super::round::Somebody;
use super::tally::{End, Table, Tally};

/// How many rounds, unless `QUICKSCAN_KILL_ROUNDS` says otherwise.
const ROUNDS: u64 = 200;
/// How many at a time: they wait for the disk and for the terminal most of all.
const AT_ONCE: u64 = 4;

fn number(variable: &str) -> Option<u64> {
    let given = env::var(variable).ok()?;
    Some(given.parse().expect("a number"))
}

/// Of twenty rounds, sixteen are killed.
fn end(round: u64) -> End {
    match round % 20 {
        5 => End::Hangup,
        10 => End::Close,
        15 | 19 => End::Term,
        _ => End::Kill,
    }
}

#[test]
#[allow(clippy::print_stderr)]
fn what_was_called_saved_survives_every_end_at_any_moment() {
    let rounds = number("QUICKSCAN_KILL_ROUNDS").unwrap_or(ROUNDS);
    let seed = number("QUICKSCAN_KILL_SEED").unwrap_or(0);
    let begun = Instant::now();
    let workers = (0..AT_ONCE).map(|worker| thread::spawn(move || work(worker, rounds, seed)));
    let workers: Vec<_> = workers.collect();
    let mut table = Table::new(seed);
    let mut faults = Vec::new();
    for worker in workers {
        let (part, found) = worker.join().unwrap();
        table.join(&part);
        faults.extend(found);
    }
    table.took = begun.elapsed();
    eprintln!("{table}");
    assert!(faults.is_empty(), "{}\n{table}", faults.join("\n\n"));
    assert_eq!(table.total().rounds as u64, rounds);
    assert_eq!(table.total().lost, 0);
}

/// The rounds of one worker; a fault ends nothing but its own round.
fn work(worker: u64, rounds: u64, seed: u64) -> (Table, Vec<String>) {
    let mut somebody = Somebody::new(seed.wrapping_mul(AT_ONCE).wrapping_add(worker));
    let mut table = Table::default();
    let mut faults = Vec::new();
    for round in (0..rounds).filter(|round| round % AT_ONCE == worker) {
        // Every worker gets its share of every end.
        let end = end(round / AT_ONCE);
        match somebody.round(end) {
            Ok(tally) => table.add(end, tally),
            Err(fault) => {
                table.add(
                    end,
                    Tally {
                        rounds: 1,
                        ..fault.tally
                    },
                );
                faults.push(format!("round {round}, {end:?}: {}", fault.what));
            }
        }
    }
    (table, faults)
}
