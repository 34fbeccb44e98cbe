//! The thread that saves: in order, the latest wins, nothing is lost.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, Sender};

use quickscan::scan::store::{Disk, Report, Store, StoreError, Trouble, Writer};

use super::folder::{Folder, content};

/// What a disk was asked to do.
#[derive(Debug, PartialEq)]
enum Asked {
    Save(String),
    Overwrite(String),
}

/// A disk that does what the test says, one step at a time.
struct Scripted {
    asked: Sender<Asked>,
    verdicts: Receiver<Verdict>,
}

enum Verdict {
    Fine,
    Trouble(Trouble),
    Panic,
}

impl Scripted {
    fn carry_out(&mut self, asked: Asked) -> Result<(), StoreError> {
        self.asked.send(asked).unwrap();
        match self.verdicts.recv().unwrap() {
            Verdict::Fine => Ok(()),
            Verdict::Trouble(trouble) => Err(StoreError::new(&self.path(), trouble)),
            // Without the message of the panic hook.
            Verdict::Panic => std::panic::resume_unwind(Box::new("the disk fell over")),
        }
    }
}

impl Disk for Scripted {
    fn path(&self) -> PathBuf {
        PathBuf::from("proef.scan.toml")
    }

    fn save(&mut self, text: &str) -> Result<(), StoreError> {
        self.carry_out(Asked::Save(text.to_owned()))
    }

    fn overwrite(&mut self, text: &str) -> Result<(), StoreError> {
        self.carry_out(Asked::Overwrite(text.to_owned()))
    }
}

/// A writer on a scripted disk, and the ends of its wires.
struct Bench {
    asked: Receiver<Asked>,
    verdicts: Sender<Verdict>,
    reports: Receiver<Report>,
    /// Dropped last: it waits for its disk, and the disk for verdicts while there is somebody to
    /// give them.
    writer: Writer,
}

impl Bench {
    fn new() -> Bench {
        let (ask, asked) = mpsc::channel();
        let (verdicts, decided) = mpsc::channel();
        let (report, reports) = mpsc::channel();
        let disk = Scripted {
            asked: ask,
            verdicts: decided,
        };
        Bench {
            writer: Writer::start(disk, report).unwrap(),
            asked,
            verdicts,
            reports,
        }
    }

    fn submit(&self, revision: u64) {
        self.writer.submit(revision, format!("tekst {revision}"));
    }

    /// Waits until the disk is asked for something, and checks what.
    fn is_asked_to_save(&self, revision: u64) {
        let asked = self.asked.recv().unwrap();
        assert_eq!(asked, Asked::Save(format!("tekst {revision}")));
    }

    fn decide(&self, verdict: Verdict) {
        self.verdicts.send(verdict).unwrap();
    }

    /// Waits for what comes of it.
    fn report(&self) -> Report {
        self.reports.recv().unwrap()
    }
}

fn full() -> StoreError {
    StoreError::new(Path::new("proef.scan.toml"), Trouble::Full)
}

#[test]
fn a_revision_is_reported_once_it_is_on_disk_and_not_before() {
    let bench = Bench::new();
    bench.submit(1);
    bench.is_asked_to_save(1);
    assert!(bench.reports.try_recv().is_err());
    bench.decide(Verdict::Fine);
    assert_eq!(bench.report(), Report::Saved(1));
}

#[test]
fn while_the_disk_is_slow_nobody_waits_and_the_latest_text_wins() {
    let bench = Bench::new();
    bench.submit(1);
    bench.is_asked_to_save(1);
    for revision in 2..=50 {
        bench.submit(revision);
    }
    bench.decide(Verdict::Fine);
    assert_eq!(bench.report(), Report::Saved(1));
    bench.is_asked_to_save(50);
    bench.decide(Verdict::Fine);
    assert_eq!(bench.report(), Report::Saved(50));
}

#[test]
fn a_failure_is_said_and_the_text_is_kept_for_another_try() {
    let bench = Bench::new();
    bench.submit(1);
    bench.is_asked_to_save(1);
    bench.decide(Verdict::Trouble(Trouble::Full));
    assert_eq!(bench.report(), Report::Failed(1, full()));
    bench.writer.retry();
    bench.is_asked_to_save(1);
    bench.decide(Verdict::Fine);
    assert_eq!(bench.report(), Report::Saved(1));
}

#[test]
fn a_later_revision_takes_the_place_of_one_that_failed() {
    let bench = Bench::new();
    bench.submit(1);
    bench.is_asked_to_save(1);
    bench.decide(Verdict::Trouble(Trouble::Full));
    assert_eq!(bench.report(), Report::Failed(1, full()));
    bench.submit(2);
    bench.is_asked_to_save(2);
    bench.decide(Verdict::Fine);
    assert_eq!(bench.report(), Report::Saved(2));
}

#[test]
fn a_panic_of_the_disk_does_not_take_the_text_along() {
    let bench = Bench::new();
    bench.submit(1);
    bench.is_asked_to_save(1);
    bench.decide(Verdict::Panic);
    let error = StoreError::new(Path::new("proef.scan.toml"), Trouble::Interrupted);
    assert_eq!(bench.report(), Report::Failed(1, error));
    bench.writer.retry();
    bench.is_asked_to_save(1);
    bench.decide(Verdict::Fine);
    assert_eq!(bench.writer.finish(), Ok(()));
}

#[test]
fn finishing_waits_until_the_last_revision_is_on_disk() {
    let bench = Bench::new();
    bench.submit(1);
    bench.is_asked_to_save(1);
    bench.submit(2);
    let Bench {
        writer,
        asked,
        verdicts,
        reports,
    } = bench;
    let finishing = std::thread::spawn(move || writer.finish());
    verdicts.send(Verdict::Fine).unwrap();
    assert_eq!(asked.recv().unwrap(), Asked::Save("tekst 2".to_owned()));
    assert!(!finishing.is_finished());
    verdicts.send(Verdict::Fine).unwrap();
    assert_eq!(finishing.join().unwrap(), Ok(()));
    let reports: Vec<_> = reports.try_iter().collect();
    assert_eq!(reports, [Report::Saved(1), Report::Saved(2)]);
}

#[test]
fn finishing_tries_a_failed_revision_once_more_and_else_says_why_not() {
    let bench = Bench::new();
    bench.submit(7);
    bench.is_asked_to_save(7);
    bench.decide(Verdict::Trouble(Trouble::Full));
    assert_eq!(bench.report(), Report::Failed(7, full()));
    bench.decide(Verdict::Trouble(Trouble::Full));
    assert_eq!(bench.writer.finish(), Err(full()));
    bench.decide(Verdict::Fine);
    assert_eq!(bench.writer.finish(), Ok(()));
}

#[test]
fn finishing_without_anything_to_save_does_not_wait() {
    assert_eq!(Bench::new().writer.finish(), Ok(()));
}

#[test]
fn leave_to_overwrite_stays_until_something_was_saved() {
    let bench = Bench::new();
    bench.submit(1);
    bench.is_asked_to_save(1);
    bench.decide(Verdict::Trouble(Trouble::ChangedOutside));
    bench.report();
    bench.writer.overwrite(1, "tekst 1".to_owned());
    let overwrite = |text: &str| Asked::Overwrite(text.to_owned());
    assert_eq!(bench.asked.recv().unwrap(), overwrite("tekst 1"));
    bench.decide(Verdict::Trouble(Trouble::Full));
    bench.report();
    bench.submit(2);
    assert_eq!(bench.asked.recv().unwrap(), overwrite("tekst 2"));
    bench.decide(Verdict::Fine);
    assert_eq!(bench.report(), Report::Saved(2));
    bench.submit(3);
    bench.is_asked_to_save(3);
    bench.decide(Verdict::Fine);
}

#[test]
fn a_writer_that_is_dropped_saves_what_still_waits() {
    let folder = Folder::new();
    let path = folder.join("a.scan.toml");
    let store = Store::create(&path, &folder.state()).unwrap();
    // Nobody listens to the reports.
    let writer = Writer::start(store, mpsc::channel().0).unwrap();
    for revision in 1..=20 {
        writer.submit(revision, format!("tekst {revision}"));
    }
    drop(writer);
    assert_eq!(content(&path), "tekst 20");
}

#[test]
fn a_writer_says_what_the_real_disk_says() {
    let folder = Folder::new();
    let path = folder.join("a.scan.toml");
    let store = Store::create(&path, &folder.state()).unwrap();
    let (report, reports) = mpsc::channel();
    let writer = Writer::start(store, report).unwrap();
    assert_eq!(writer.path(), path);
    writer.submit(1, "een".to_owned());
    assert_eq!(reports.recv().unwrap(), Report::Saved(1));
    folder.file("a.scan.toml", "van een ander");
    writer.submit(2, "twee".to_owned());
    let changed = StoreError::new(&path, Trouble::ChangedOutside);
    assert_eq!(reports.recv().unwrap(), Report::Failed(2, changed));
    writer.overwrite(2, "twee".to_owned());
    assert_eq!(reports.recv().unwrap(), Report::Saved(2));
    assert_eq!(content(&path), "twee");
}
