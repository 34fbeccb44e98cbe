//! The one thread that saves: in order, the latest text wins, and typing never waits for a disk.

use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread::{self, JoinHandle};

use super::{Store, StoreError, Trouble};

/// Where texts end up: a [`Store`], or a double in tests.
pub trait Disk: Send + 'static {
    /// Where that is, for messages.
    fn path(&self) -> PathBuf;

    /// Saves a text, unless the file was changed outside.
    ///
    /// # Errors
    /// When the text is not on disk for certain.
    fn save(&mut self, text: &str) -> Result<(), StoreError>;

    /// Saves a text over whatever was written outside.
    ///
    /// # Errors
    /// When the text is not on disk for certain.
    fn overwrite(&mut self, text: &str) -> Result<(), StoreError>;
}

impl Disk for Store {
    fn path(&self) -> PathBuf {
        Store::path(self).to_owned()
    }

    fn save(&mut self, text: &str) -> Result<(), StoreError> {
        Store::save(self, text)
    }

    fn overwrite(&mut self, text: &str) -> Result<(), StoreError> {
        Store::overwrite(self, text)
    }
}

/// What came of saving. Revisions that a later one overtook are not reported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Report {
    /// This revision and all before it are on disk.
    Saved(u64),
    /// This revision is not; it is kept, to be tried again.
    Failed(u64, StoreError),
}

/// Hands texts to the thread that saves them. Dropping it waits until the thread is done.
#[derive(Debug)]
pub struct Writer {
    /// None only while it is being dropped.
    orders: Option<Sender<Order>>,
    thread: Option<JoinHandle<()>>,
    path: PathBuf,
}

/// What the thread is asked to do.
#[derive(Debug)]
enum Order {
    Save(Job),
    Retry,
    Settle(Sender<Result<(), StoreError>>),
}

/// A text to save.
#[derive(Debug)]
struct Job {
    revision: u64,
    text: String,
    over: bool,
}

impl Writer {
    /// Starts the thread. What comes of every save is sent to `reports`.
    ///
    /// # Errors
    /// When the system has no room for a thread.
    pub fn start(disk: impl Disk, reports: Sender<Report>) -> io::Result<Writer> {
        let path = disk.path();
        let (orders, received) = mpsc::channel();
        let mut worker = Worker {
            disk,
            reports,
            waiting: None,
            failed: None,
        };
        let thread = thread::Builder::new()
            .name("writer".to_owned())
            .spawn(move || worker.work(&received))?;
        Ok(Writer {
            orders: Some(orders),
            thread: Some(thread),
            path,
        })
    }

    /// The file it saves to.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Has a text saved. Never waits. Revisions grow.
    pub fn submit(&self, revision: u64, text: String) {
        self.order(Order::Save(Job {
            revision,
            text,
            over: false,
        }));
    }

    /// Has a text saved over what was written outside. Never waits.
    pub fn overwrite(&self, revision: u64, text: String) {
        self.order(Order::Save(Job {
            revision,
            text,
            over: true,
        }));
    }

    /// Has the last revision tried again, where it failed. Never waits.
    pub fn retry(&self) {
        self.order(Order::Retry);
    }

    /// Waits until the last revision is on disk. One that failed is tried once more.
    ///
    /// # Errors
    /// When it still is not on disk. The writer keeps it and can be asked again.
    pub fn finish(&self) -> Result<(), StoreError> {
        let (reply, answer) = mpsc::channel();
        self.order(Order::Settle(reply));
        let lost = |_| Err(StoreError::new(&self.path, Trouble::Interrupted));
        answer.recv().unwrap_or_else(lost)
    }

    fn order(&self, order: Order) {
        if let Some(orders) = &self.orders {
            // The thread listens until this sender is gone; a failing disk does not end it.
            let _ = orders.send(order);
        }
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        self.orders = None;
        if let Some(thread) = self.thread.take() {
            // A panic of the disk was caught and reported.
            let _ = thread.join();
        }
    }
}

/// What runs in the thread.
struct Worker<D> {
    disk: D,
    reports: Sender<Report>,
    /// The latest text that is not on disk.
    waiting: Option<Job>,
    /// Why that text is not on disk, once it was tried.
    failed: Option<StoreError>,
}

impl<D: Disk> Worker<D> {
    /// Carries out orders until nobody can give any more; what still waits then is saved first.
    fn work(&mut self, orders: &Receiver<Order>) {
        while let Ok(order) = orders.recv() {
            let mut asked = vec![order];
            asked.extend(orders.try_iter());
            let mut replies = Vec::new();
            for order in asked {
                match order {
                    Order::Save(job) => self.take(job),
                    Order::Retry => self.failed = None,
                    Order::Settle(reply) => {
                        self.failed = None;
                        replies.push(reply);
                    }
                }
            }
            self.save();
            for reply in replies {
                // Who asked may have stopped waiting.
                let _ = reply.send(self.outcome());
            }
        }
    }

    /// The later text replaces the earlier one; leave to overwrite, once given, stays.
    fn take(&mut self, job: Job) {
        let over = job.over || self.waiting.as_ref().is_some_and(|waiting| waiting.over);
        self.waiting = Some(Job { over, ..job });
        self.failed = None;
    }

    /// Saves the text that waits, unless it failed and nobody asked to try again.
    fn save(&mut self) {
        let (Some(job), None) = (&self.waiting, &self.failed) else {
            return;
        };
        let disk = &mut self.disk;
        // A panic must not take the text along.
        let attempt = catch_unwind(AssertUnwindSafe(|| {
            if job.over {
                disk.overwrite(&job.text)
            } else {
                disk.save(&job.text)
            }
        }));
        let revision = job.revision;
        let report = match attempt {
            Ok(Ok(())) => {
                self.waiting = None;
                Report::Saved(revision)
            }
            Ok(Err(error)) => self.keep(revision, error),
            Err(_) => {
                let error = StoreError::new(&self.disk.path(), Trouble::Interrupted);
                self.keep(revision, error)
            }
        };
        // Who started the writer may have stopped listening.
        let _ = self.reports.send(report);
    }

    fn keep(&mut self, revision: u64, error: StoreError) -> Report {
        self.failed = Some(error.clone());
        Report::Failed(revision, error)
    }

    fn outcome(&self) -> Result<(), StoreError> {
        self.failed.clone().map_or(Ok(()), Err)
    }
}
