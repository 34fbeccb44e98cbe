//! Carries out effects: the one place where the conversation meets the disk.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::mpsc::{self, Receiver};

use super::desk::{self, Desk};
use super::{
    Access, CannotOpen, Conflict, DocumentNews, Effect, Failure, Msg, NewScan, OpenScan, Order,
    Viewer, WhyReadOnly, read_scan, reopen,
};
use crate::lang::{self, Lang, Writing};
use crate::questionnaire::Library;
use crate::scan::store::{
    self, Clock, Folders, Naming, Report, Store, StoreError, Trouble, Writer, typed_path,
    with_ending,
};
use crate::scan::{Scan, file};
use crate::text;

/// Carries out effects and answers with messages.
#[derive(Debug)]
pub struct Performer {
    library: Rc<Library>,
    folders: Folders,
    clock: Clock,
    /// What saves the open scan; none when nobody may, or when it was let go of and not found again.
    writer: Option<Writer>,
    /// The file that was saved to last.
    file: PathBuf,
    /// Whether anything of the open scan was to be saved to it.
    has_saved: bool,
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
            file: PathBuf::new(),
            has_saved: false,
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
            Effect::Save(revision, scan) => self.save(
                revision,
                |writer| writer.submit(revision, file::write(&scan)),
                lang,
            ),
            Effect::Create(new) => vec![self.create(&new, lang)],
            Effect::Open(path) => vec![self.open(&path, lang)],
            Effect::Compare(path) => vec![self.compare(&path, lang)],
            Effect::ReadEarlier(path) => vec![self.read_earlier(&path, lang)],
            Effect::Resolve(conflict, revision, scan) => {
                self.resolve(conflict, revision, &scan, lang)
            }
            Effect::SaveElsewhere(place, revision, scan) => {
                vec![self.save_elsewhere(&place, revision, &scan, lang)]
            }
            Effect::Make(order) => self.make(*order, lang),
            Effect::Show(path) => {
                self.show(path, lang);
                Vec::new()
            }
            Effect::List => vec![self.list(lang)],
            Effect::Repaint | Effect::Suspend | Effect::Quit => Vec::new(),
        }
    }

    /// What came of saving, and of documents, since the last call.
    pub fn news(&mut self, lang: Lang) -> Vec<Msg> {
        let now = self.clock.now();
        let word = |report| match report {
            Report::Saved(revision) => Msg::Saved(revision, now),
            Report::Failed(revision, error) => {
                let failure = failure(lang, &error, Writing::Answers);
                if error.trouble == Trouble::ChangedOutside {
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
    pub fn finish(&self) -> Result<(), StoreError> {
        match &self.writer {
            Some(writer) => writer.finish(),
            None if self.has_saved => Err(self.nobody_saves()),
            None => Ok(()),
        }
    }

    /// The file was let go of and could not be opened again.
    fn nobody_saves(&self) -> StoreError {
        StoreError::new(&self.file, Trouble::Interrupted)
    }

    /// Saves the open scan again where its file was taken away after it was saved.
    pub(super) fn secure(&self, open: &OpenScan) {
        let is_gone = || {
            let found = fs::metadata(&self.file);
            found.is_err_and(|error| error.kind() == io::ErrorKind::NotFound)
        };
        if let Some(writer) = self.writer.as_ref().filter(|_| self.has_saved && is_gone()) {
            writer.submit(open.revision(), file::write(open.scan()));
        }
    }

    /// Gives the writer something to save; that nobody saves is told at once.
    fn save(&mut self, revision: u64, order: impl FnOnce(&Writer), lang: Lang) -> Vec<Msg> {
        if let Some(writer) = &self.writer {
            order(writer);
            self.has_saved = true;
            return Vec::new();
        }
        let failure = failure(lang, &self.nobody_saves(), Writing::Answers);
        vec![Msg::NotSaved(revision, failure)]
    }

    fn list(&self, lang: Lang) -> Msg {
        let folder = &self.folders.scans;
        store::recent(folder).map_or_else(
            |error| {
                let message = lang::problems::unreadable_folder(lang, folder, error.kind());
                Msg::Failed(Failure { message })
            },
            Msg::Listed,
        )
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
        if let Err(error) = self.finish() {
            return Msg::Failed(failure(lang, &error, Writing::Answers));
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
            Ok(Ok(path)) => {
                self.has_saved = true;
                path
            }
            Ok(Err(failed)) => return Msg::Failed(failed),
            Err(error) => return Msg::Failed(failure(lang, &error, Writing::Command)),
        };
        let open = OpenScan::new(questionnaire, scan, path, Access::Write, Vec::new(), now);
        Msg::Opened(Box::new(open))
    }

    fn open(&mut self, path: &Path, lang: Lang) -> Msg {
        if let Err(error) = self.finish() {
            return Msg::Failed(failure(lang, &error, Writing::Answers));
        }
        self.open_anew(path, lang)
    }

    /// Opens a scan, whatever became of the one open so far. That is only let go of for a scan that can be
    /// read.
    fn open_anew(&mut self, path: &Path, lang: Lang) -> Msg {
        if store::is_same(path, &self.file) {
            if let Err(cannot) = read_scan(path, &self.library, lang) {
                let message = cannot.in_words(lang);
                return Msg::Failed(Failure { message });
            }
            // Its lock goes with its writer.
            self.writer = None;
        }
        let reopened = match reopen(path, &self.library, &self.folders.state, lang) {
            Ok(reopened) => reopened,
            Err(cannot) => {
                let message = cannot.in_words(lang);
                return Msg::Failed(Failure { message });
            }
        };
        self.writer = None;
        self.has_saved = false;
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
        self.file.clone_from(&path);
        self.has_saved = false;
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
        match conflict {
            Conflict::Overwrite => {
                // What a newer program wrote may hold more than this one can see.
                let read = read_scan(&self.file, &self.library, lang);
                if let Some(newer) = read.err().filter(CannotOpen::is_of_newer_format) {
                    let message = newer.in_words(lang);
                    let failure = Failure { message };
                    return vec![
                        Msg::ChangedOutside(revision, failure.clone()),
                        Msg::Failed(failure),
                    ];
                }
                let order = |writer: &Writer| writer.overwrite(revision, file::write(scan));
                self.save(revision, order, lang)
            }
            // What waits would only fail again: it is given up here.
            Conflict::Reload => vec![self.open_anew(&self.file.clone(), lang)],
            Conflict::SaveElsewhere => {
                let naming = Naming {
                    intervention: &scan.about.intervention,
                    questionnaire: &scan.questionnaire.id,
                    date: self.clock.now().date(),
                };
                let folder = self.file.parent().unwrap_or(&self.folders.scans);
                let made = Store::create_in(folder, naming, &self.folders.state);
                match self.go_on_in(made, revision, scan) {
                    Ok(saved) => vec![saved],
                    Err(error) => {
                        let failure = failure(lang, &error, Writing::Answers);
                        vec![Msg::NotSaved(revision, failure)]
                    }
                }
            }
        }
    }

    /// Saves the scan at another place and goes on there; what is there is not touched.
    fn save_elsewhere(&mut self, place: &Path, revision: u64, scan: &Scan, lang: Lang) -> Msg {
        let folder = self.file.parent().unwrap_or(&self.folders.scans);
        let path = typed_path(place, folder, &self.folders.home);
        let path = match self.file.file_name() {
            Some(name) if path.is_dir() => path.join(name),
            _ => with_ending(path),
        };
        if let Some(writer) = self.writer.as_ref().filter(|_| path == self.file) {
            // The file itself is meant, which was taken away.
            writer.overwrite(revision, file::write(scan));
            return match writer.finish() {
                Ok(()) => Msg::SavedElsewhere(path, revision, self.clock.now()),
                Err(error) => Msg::Failed(failure(lang, &error, Writing::Typed)),
            };
        }
        let made = Store::create(&path, &self.folders.state);
        self.go_on_in(made, revision, scan)
            .unwrap_or_else(|error| Msg::Failed(failure(lang, &error, Writing::Typed)))
    }

    /// Saves the scan in a new file, and everything that follows too.
    fn go_on_in(
        &mut self,
        made: Result<Store, StoreError>,
        revision: u64,
        scan: &Scan,
    ) -> Result<Msg, StoreError> {
        let mut store = made?;
        store.save(&file::write(scan))?;
        Ok(match self.write_to(store) {
            Ok(path) => {
                self.has_saved = true;
                Msg::SavedElsewhere(path, revision, self.clock.now())
            }
            Err(failed) => Msg::Failed(failed),
        })
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

fn failure(lang: Lang, error: &StoreError, writing: Writing) -> Failure {
    Failure {
        message: lang::not_written(lang, error, writing),
    }
}
