//! Carries out effects: the one place where the conversation meets the disk.

use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::mpsc::{self, Receiver};

use super::desk::{self, Desk};
use super::{
    Access, Conflict, DocumentNews, Effect, Failure, Msg, NewScan, OpenScan, Order, Viewer,
    WhyReadOnly, read_scan, reopen,
};
use crate::lang::{Lang, store_error};
use crate::questionnaire::Library;
use crate::scan::store::{
    self, Clock, Folders, Naming, Report, Store, StoreError, Trouble, Writer,
};
use crate::scan::{Scan, file};
use crate::text;

/// Carries out effects and answers with messages.
#[derive(Debug)]
pub struct Performer {
    library: Rc<Library>,
    folders: Folders,
    clock: Clock,
    writer: Option<Writer>,
    /// What comes of saving the open scan.
    reports: Receiver<Report>,
    /// Where documents are made and shown.
    desk: Desk,
    viewer: Viewer,
}

impl Performer {
    /// A performer for these folders; nothing is touched yet.
    pub fn new(library: Rc<Library>, folders: Folders, clock: Clock) -> Performer {
        Performer {
            library,
            folders,
            clock,
            writer: None,
            reports: mpsc::channel().1,
            desk: Desk::new(),
            viewer: Viewer::default(),
        }
    }

    /// As it is, with something that shows documents.
    #[must_use]
    pub fn showing_with(self, viewer: Viewer) -> Performer {
        Performer { viewer, ..self }
    }

    /// The clock the conversation goes by.
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    /// Carries out one effect. What belongs to the terminal is not for the performer.
    pub fn perform(&mut self, effect: Effect, lang: Lang) -> Vec<Msg> {
        match effect {
            Effect::Save(revision, scan) => {
                if let Some(writer) = &self.writer {
                    writer.submit(revision, file::write(&scan));
                }
                Vec::new()
            }
            Effect::Create(new) => vec![self.create(&new, lang)],
            Effect::Open(path) => vec![self.open(&path, lang)],
            Effect::Compare(path) => vec![self.compare(&path, lang)],
            Effect::ReadEarlier(path) => vec![self.read_earlier(&path, lang)],
            Effect::Resolve(conflict, revision, scan) => {
                self.resolve(conflict, revision, &scan, lang)
            }
            Effect::SaveElsewhere(place, revision, scan) => {
                vec![self.save_elsewhere(place, revision, &scan, lang)]
            }
            Effect::Make(order) => self.make(*order, lang),
            Effect::Show(path) => {
                self.show(path, lang);
                Vec::new()
            }
            Effect::List => match store::recent(&self.folders.scans) {
                Ok(recent) => vec![Msg::Listed(recent)],
                // A folder that is not there yet holds no scans; that is nothing to report.
                Err(_) => Vec::new(),
            },
            Effect::Repaint | Effect::Suspend | Effect::Quit => Vec::new(),
        }
    }

    /// What came of saving, and of documents, since the last call.
    pub fn news(&mut self, lang: Lang) -> Vec<Msg> {
        let now = self.clock.now();
        let word = |report| match report {
            Report::Saved(revision) => Msg::Saved(revision, now),
            Report::Failed(revision, error) => {
                let outside = matches!(
                    error.trouble,
                    Trouble::ChangedOutside | Trouble::GoneOutside
                );
                let failure = failure(lang, &error);
                if outside {
                    Msg::ChangedOutside(revision, failure)
                } else {
                    Msg::NotSaved(revision, failure)
                }
            }
        };
        let saved: Vec<Msg> = self.reports.try_iter().map(word).collect();
        let documents = self.desk.news().into_iter();
        let documents = documents.map(|news| Msg::Document(Box::new(news)));
        saved.into_iter().chain(documents).collect()
    }

    /// Whether a document is being made or shown.
    pub fn is_busy(&self) -> bool {
        self.desk.is_busy()
    }

    /// Waits until every document is made and shown.
    pub fn wait_for_documents(&mut self) {
        self.desk.finish();
    }

    /// Waits until every document is made, and tells what became of those that still ask for something.
    pub fn finish_documents(&mut self) -> Vec<Msg> {
        self.desk.finish();
        let news = self.desk.news().into_iter();
        let asks =
            |news: &DocumentNews| matches!(news, DocumentNews::Taken(_) | DocumentNews::Failed(_));
        let news = news.filter(asks);
        news.map(|news| Msg::Document(Box::new(news))).collect()
    }

    /// Tries a revision that failed again.
    pub fn retry(&self) {
        if let Some(writer) = &self.writer {
            writer.retry();
        }
    }

    /// Waits until everything is on disk.
    ///
    /// # Errors
    /// Why the last revision is not.
    pub fn finish(&self, lang: Lang) -> Result<(), Failure> {
        let Some(writer) = &self.writer else {
            return Ok(());
        };
        writer.finish().map_err(|error| failure(lang, &error))
    }

    fn create(&mut self, new: &NewScan, lang: Lang) -> Msg {
        let Some(questionnaire) = self
            .library
            .find(&new.questionnaire, lang.tag())
            .cloned()
            .map(Rc::new)
        else {
            let message = (lang.words().screens.questionnaire_gone)(&new.questionnaire);
            return Msg::Failed(Failure { message });
        };
        if let Err(failure) = self.finish(lang) {
            return Msg::Failed(failure);
        }
        let now = self.clock.now();
        let scan = new.begin(&questionnaire, now);
        let store = match &new.out {
            Some(path) => Store::create(path, &self.folders.state),
            None => {
                let naming = Naming {
                    intervention: &scan.about.intervention,
                    questionnaire: &questionnaire.id,
                    date: now.date(),
                };
                Store::create_in(&self.folders.scans, naming, &self.folders.state)
            }
        };
        // On disk before the first question: what cannot be saved is said before anything is typed.
        let made = store.and_then(|mut store| store.save(&file::write(&scan)).map(|()| store));
        let path = match made.map(|store| self.write_to(store)) {
            Ok(Ok(path)) => path,
            Ok(Err(failed)) => return Msg::Failed(failed),
            Err(error) => return Msg::Failed(failure(lang, &error)),
        };
        let open = OpenScan::new(questionnaire, scan, path, Access::Write, Vec::new(), now);
        Msg::Opened(Box::new(open))
    }

    fn open(&mut self, path: &Path, lang: Lang) -> Msg {
        if let Err(failure) = self.finish(lang) {
            return Msg::Failed(failure);
        }
        // What cannot be read is no reason to let go of the scan open so far.
        if let Err(cannot) = read_scan(path, &self.library, lang) {
            let message = cannot.in_words(lang);
            return Msg::Failed(Failure { message });
        }
        // The lock of the scan open so far goes with its writer, also when it is the same file.
        self.writer = None;
        let reopened = match reopen(path, &self.library, &self.folders.state, lang) {
            Ok(reopened) => reopened,
            Err(cannot) => {
                return Msg::Failed(Failure {
                    message: cannot.in_words(lang),
                });
            }
        };
        let words = &lang.words().screens;
        let access = match reopened.store {
            Ok(store) => match self.write_to(store) {
                Ok(_) => Access::Write,
                Err(failure) => Access::ReadOnly(failure.message),
            },
            Err(WhyReadOnly::OpenElsewhere) => Access::ReadOnly(words.open_elsewhere.to_owned()),
            Err(WhyReadOnly::Protected) => Access::ReadOnly(words.protected.to_owned()),
            Err(WhyReadOnly::UnknownKeys) => Access::ReadOnly(words.unknown_keys.to_owned()),
        };
        let read = reopened.read;
        let saved = read.scan.about.changed.unwrap_or_else(|| self.clock.now());
        Msg::Opened(Box::new(OpenScan::new(
            read.questionnaire,
            read.scan,
            reopened.path,
            access,
            read.differences,
            saved,
        )))
    }

    /// Reads a scan to set beside the open one; nothing is locked or changed.
    fn compare(&self, path: &Path, lang: Lang) -> Msg {
        match read_scan(path, &self.library, lang) {
            Ok(read) => Msg::Compared(Box::new(read.scan)),
            Err(cannot) => Msg::Failed(Failure {
                message: cannot.in_words(lang),
            }),
        }
    }

    /// Reads a scan to begin the next one after; nothing is locked or changed.
    fn read_earlier(&self, path: &Path, lang: Lang) -> Msg {
        match read_scan(path, &self.library, lang) {
            Ok(read) => Msg::Earlier(read.questionnaire, Box::new(read.scan)),
            Err(cannot) => Msg::Failed(Failure {
                message: cannot.in_words(lang),
            }),
        }
    }

    /// Hands a store to a writer of its own; gives its path.
    fn write_to(&mut self, store: Store) -> Result<PathBuf, Failure> {
        let path = store.path().to_owned();
        // Revisions of an earlier scan have the same numbers: what came of them is not heard any more.
        let (reporter, reports) = mpsc::channel();
        self.reports = reports;
        let writer = Writer::start(store, reporter);
        self.writer = Some(writer.map_err(|error| Failure {
            message: error.to_string(),
        })?);
        Ok(path)
    }

    fn resolve(&mut self, conflict: Conflict, revision: u64, scan: &Scan, lang: Lang) -> Vec<Msg> {
        let Some(writer) = &self.writer else {
            return Vec::new();
        };
        let path = writer.path().to_owned();
        match conflict {
            Conflict::Overwrite => {
                writer.overwrite(revision, file::write(scan));
                Vec::new()
            }
            Conflict::Reload => match read_scan(&path, &self.library, lang) {
                Ok(_) => {
                    // What waits would only fail again: it was given up just now.
                    self.writer = None;
                    vec![self.open(&path, lang)]
                }
                Err(cannot) => {
                    let message = cannot.in_words(lang);
                    vec![Msg::Failed(Failure { message })]
                }
            },
            Conflict::SaveElsewhere => {
                let naming = Naming {
                    intervention: &scan.about.intervention,
                    questionnaire: &scan.questionnaire.id,
                    date: self.clock.now().date(),
                };
                let folder = path.parent().unwrap_or(&self.folders.scans).to_owned();
                let made = Store::create_in(&folder, naming, &self.folders.state);
                let made =
                    made.and_then(|mut store| store.save(&file::write(scan)).map(|()| store));
                match made {
                    Ok(store) => vec![self.open_copy(store, lang)],
                    Err(error) => vec![Msg::NotSaved(revision, failure(lang, &error))],
                }
            }
        }
    }

    /// Saves the scan at another place and goes on there; what is there is not touched.
    fn save_elsewhere(&mut self, place: PathBuf, revision: u64, scan: &Scan, lang: Lang) -> Msg {
        let name = self
            .writer
            .as_ref()
            .and_then(|writer| writer.path().file_name());
        let path = match name {
            Some(name) if place.is_dir() => place.join(name),
            _ => place,
        };
        let made = Store::create(&path, &self.folders.state);
        let made = made.and_then(|mut store| store.save(&file::write(scan)).map(|()| store));
        match made.map(|store| self.write_to(store)) {
            Ok(Ok(path)) => Msg::SavedElsewhere(path, revision, self.clock.now()),
            Ok(Err(failed)) => Msg::Failed(failed),
            Err(error) => Msg::Failed(failure(lang, &error)),
        }
    }

    /// Goes on in a copy just made.
    fn open_copy(&mut self, store: Store, lang: Lang) -> Msg {
        let path = store.path().to_owned();
        // Its lock is taken again by opening it.
        drop(store);
        self.writer = None;
        self.open(&path, lang)
    }

    /// Has a document made; what comes of it is news.
    fn make(&mut self, order: Order, lang: Lang) -> Vec<Msg> {
        let id = &order.scan.questionnaire.id;
        let Some(questionnaire) = self.library.find(id, lang.tag()).cloned() else {
            let message = (lang.words().screens.questionnaire_gone)(id);
            let failed = DocumentNews::Failed(Failure { message });
            return vec![Msg::Document(Box::new(failed))];
        };
        let home = self.folders.home.clone();
        let now = self.clock.now();
        let broken = StoreError::new(&order.file, Trouble::Interrupted);
        let broken = DocumentNews::Failed(desk::not_written(lang, &broken));
        self.desk.begin(broken, move || {
            desk::make(order, &questionnaire, &home, now, lang)
        });
        Vec::new()
    }

    /// Has a document shown; whether that worked is news.
    fn show(&mut self, path: PathBuf, lang: Lang) {
        let shown = text::line(&path.display().to_string()).into_owned();
        let message = (lang.words().export.no_program)(&shown);
        let not_shown = DocumentNews::NotShown(Failure { message });
        let viewer = self.viewer.clone();
        let or = not_shown.clone();
        self.desk.begin(not_shown, move || {
            if viewer.show(&path) {
                DocumentNews::Shown
            } else {
                or
            }
        });
    }
}

fn failure(lang: Lang, error: &StoreError) -> Failure {
    Failure {
        message: store_error(lang, error),
    }
}
