//! Where documents are made and shown: beside the thread that draws, which never waits for them.

use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread::{self, JoinHandle};

use super::export_form::beside;
use super::{Cursor, Failure, IfTaken, Order, PROGRAM, Taken};
use crate::insight::{self, Sheet};
use crate::lang::{self, Lang, Writing};
use crate::questionnaire::Questionnaire;
use crate::report::{Format, Made, Subject};
use crate::scan::Moment;
use crate::scan::store::{
    StoreError, Trouble, document_name, free_beside, holds, typed_path, write_new, write_over,
};
use crate::text;
use crate::wording::Context;

/// The name of every thread on which documents are made and shown. It catches its own panics.
pub(crate) const DESK: &str = "document";

/// What became of a document.
#[derive(Debug, Clone)]
pub enum DocumentNews {
    /// It is on disk.
    Made(PathBuf),
    /// This very document was there already; nothing was written.
    There(PathBuf),
    /// Something else stands there; nothing was written.
    Taken(Taken),
    /// It could not be made.
    Failed(Failure),
    /// It was handed to the program that shows it.
    Shown,
    /// There is no program to show it.
    NotShown(Failure),
}

/// Work under way. Dropping it waits until that is done.
#[derive(Debug)]
pub(super) struct Desk {
    sender: Sender<DocumentNews>,
    news: Receiver<DocumentNews>,
    at_work: Vec<JoinHandle<()>>,
    /// How much of what was begun has not been told yet.
    untold: usize,
}

impl Desk {
    pub(super) fn new() -> Desk {
        let (sender, news) = mpsc::channel();
        Desk {
            sender,
            news,
            at_work: Vec::new(),
            untold: 0,
        }
    }

    /// Has something done; what comes of it is news. `broken` is told when that breaks off.
    pub(super) fn begin(
        &mut self,
        broken: DocumentNews,
        work: impl FnOnce() -> DocumentNews + Send + 'static,
    ) {
        let sender = self.sender.clone();
        let or = broken.clone();
        let started = thread::Builder::new().name(DESK.to_owned()).spawn(move || {
            let news = catch_unwind(AssertUnwindSafe(work)).unwrap_or(or);
            // Who asked may have stopped listening.
            let _ = sender.send(news);
        });
        self.untold += 1;
        match started {
            Ok(thread) => self.at_work.push(thread),
            // The system has no room for a thread.
            Err(_) => drop(self.sender.send(broken)),
        }
    }

    /// What came of it since the last call.
    pub(super) fn news(&mut self) -> Vec<DocumentNews> {
        let news: Vec<DocumentNews> = self.news.try_iter().collect();
        self.untold = self.untold.saturating_sub(news.len());
        news
    }

    /// Whether there is news to come.
    pub(super) fn is_busy(&self) -> bool {
        self.untold > 0
    }

    /// Waits until everything is done.
    pub(super) fn finish(&mut self) {
        for thread in self.at_work.drain(..) {
            // What broke off was caught and told.
            let _ = thread.join();
        }
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        self.finish();
    }
}

/// Makes a document, and writes it where it was asked for.
pub(super) fn make(
    order: Order,
    questionnaire: &Questionnaire,
    home: &Path,
    now: Moment,
    lang: Lang,
) -> DocumentNews {
    let path = match destination(&order, home, lang) {
        Ok(path) => path,
        Err(failure) => return DocumentNews::Failed(failure),
    };
    let failed = |error: &StoreError| DocumentNews::Failed(not_written(lang, error));
    let document = match document(&order, questionnaire, now, lang) {
        Ok(document) => document,
        Err(error) => return failed(&StoreError::of(&path, &error)),
    };
    if holds(&path, &document) {
        return DocumentNews::There(path);
    }
    let free = || free_beside(&path);
    let target = match order.if_taken {
        IfTaken::Beside => free(),
        IfTaken::Ask | IfTaken::Overwrite => path.clone(),
    };
    let written = match order.if_taken {
        IfTaken::Overwrite => write_over(&target, &document),
        IfTaken::Ask | IfTaken::Beside => write_new(&target, &document),
    };
    match written {
        Ok(()) => DocumentNews::Made(target),
        Err(error) if error.trouble == Trouble::Exists => {
            let free = free();
            DocumentNews::Taken(Taken {
                order,
                path,
                free,
                cursor: Cursor::default(),
            })
        }
        Err(error) => failed(&error),
    }
}

fn document(
    order: &Order,
    questionnaire: &Questionnaire,
    now: Moment,
    lang: Lang,
) -> io::Result<Vec<u8>> {
    let insight = insight::read(questionnaire, &order.scan);
    let sheet = Sheet::of(questionnaire, &order.scan);
    let subject = Subject {
        context: Context::new(lang.words(), &order.scan, &sheet),
        insight: &insight,
        made: Made {
            on: now.date(),
            with: PROGRAM,
        },
    };
    let name = order.file.file_name().unwrap_or_default().to_string_lossy();
    order.format.document(order.kind, &subject, &name, now)
}

/// Where it goes: beside the scan, or as typed. A folder means that folder, a name without an ending gets
/// one, and `~` is the user's own folder.
fn destination(order: &Order, home: &Path, lang: Lang) -> Result<PathBuf, Failure> {
    let usual = beside(&order.file, order.kind, order.format);
    let Some(typed) = &order.place else {
        return Ok(usual);
    };
    let folder = order.file.parent().unwrap_or(Path::new(""));
    let path = typed_path(Path::new(typed), folder, home);
    if path.is_dir() || typed.ends_with(std::path::is_separator) {
        let ending = order.format.extension();
        return Ok(path.join(document_name(&order.file, &order.kind.suffix(), ending)));
    }
    if order.format.is_denied_by(&path) {
        return Err(other_format(&path, order.format, lang));
    }
    Ok(with_ending(path, order.format))
}

fn with_ending(path: PathBuf, format: Format) -> PathBuf {
    if format.is_named_in(&path) {
        return path;
    }
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".");
    name.push(format.extension());
    path.with_file_name(name)
}

fn other_format(path: &Path, format: Format, lang: Lang) -> Failure {
    let words = lang.words();
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let (format_name, _) = format.in_words(words);
    let name = text::line(&name);
    Failure {
        message: (words.export.other_format)(&name, format_name, format.extension()),
    }
}

pub(super) fn not_written(lang: Lang, error: &StoreError) -> Failure {
    Failure {
        message: lang::not_written(lang, error, Writing::Typed),
    }
}
