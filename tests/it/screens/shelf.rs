//! The world outside, in memory: files without a disk, for tests in which the disk is not the point.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::rc::Rc;

use quickscan::app::{
    Access, Conflict, Cursor, DocumentNews, Effect, Failure, IfTaken, Msg, NewScan, OpenScan,
    Order, Performer, Taken,
};
use quickscan::lang::Lang;
use quickscan::questionnaire::{Library, Questionnaire};
use quickscan::scan::store::{Found, Recent, document_name, free_beside};
use quickscan::scan::{Moment, Scan, differences, file};

/// Where the scans are.
pub(super) const FOLDER: &str = "/home/noor/Documenten/quickscan";

/// Carries out effects: on the disk, or in memory.
pub(super) enum Outside {
    Disk(Box<Performer>),
    Shelf(Shelf),
}

/// Files in memory.
#[derive(Clone)]
pub(super) struct Shelf {
    pub(super) library: Rc<Library>,
    pub(super) now: Moment,
    pub(super) files: BTreeMap<PathBuf, String>,
    /// The file of the open scan.
    pub(super) path: PathBuf,
    /// Saving fails, and says this.
    pub(super) failing: Option<&'static str>,
    /// Whether news of saving comes at all.
    pub(super) silent: bool,
    /// What becomes of a document.
    pub(super) document: Becomes,
}

/// What becomes of a document.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Becomes {
    Made,
    /// It is still being made.
    Busy,
    /// Something else stands there.
    Taken,
    /// It cannot be made, and this is said.
    Failed(&'static str),
}

impl Outside {
    pub(super) fn perform(&mut self, effect: Effect, lang: Lang) -> Vec<Msg> {
        match self {
            Outside::Shelf(shelf) => shelf.perform(effect, lang),
            Outside::Disk(performer) => {
                let mut news = performer.perform(effect, lang);
                // Waiting for the writer makes what happens next the same every time.
                let _ = performer.finish();
                performer.wait_for_documents();
                news.extend(performer.news(lang));
                news
            }
        }
    }
}

impl Outside {
    /// What comes of trying to save once more, on a disk.
    pub(super) fn tries_again(&mut self, lang: Lang) -> Vec<Msg> {
        let Outside::Disk(performer) = self else {
            panic!("only a disk can fail for a while");
        };
        performer.retry();
        let _ = performer.finish();
        performer.news(lang)
    }
}

impl Shelf {
    pub(super) fn new(library: Rc<Library>, now: Moment) -> Shelf {
        Shelf {
            library,
            now,
            files: BTreeMap::new(),
            path: PathBuf::new(),
            failing: None,
            silent: false,
            document: Becomes::Made,
        }
    }

    fn perform(&mut self, effect: Effect, lang: Lang) -> Vec<Msg> {
        match effect {
            Effect::Save(revision, scan) => self.save(revision, &scan),
            Effect::Create(new) => vec![self.create(&new, lang)],
            Effect::Open(path) => vec![self.open(path, lang)],
            Effect::Resolve(Conflict::Overwrite, revision, scan) => self.save(revision, &scan),
            Effect::Resolve(Conflict::Reload, ..) => vec![self.open(self.path.clone(), lang)],
            Effect::Resolve(Conflict::SaveElsewhere, revision, scan) => {
                let path = self.free_path(&scan.about.intervention);
                vec![self.save_elsewhere(path, revision, &scan)]
            }
            Effect::SaveElsewhere(place, revision, scan) => {
                vec![self.save_elsewhere(place, revision, &scan)]
            }
            Effect::Compare(path) => vec![self.compare(&path)],
            Effect::ReadEarlier(path) => {
                let scan = file::read(&self.files[&path]).unwrap().scan;
                let questionnaire = self.find(&scan.questionnaire.id, lang);
                vec![Msg::Earlier(questionnaire, Box::new(scan))]
            }
            Effect::Make(order) => self.make(*order),
            Effect::Show(_) => vec![Msg::Document(Box::new(DocumentNews::Shown))],
            Effect::List => vec![Msg::Listed(self.recent())],
            Effect::Repaint | Effect::Suspend | Effect::Quit => Vec::new(),
        }
    }

    fn make(&self, order: Order) -> Vec<Msg> {
        let ending = order.format.extension();
        let name = document_name(&order.file, &order.kind.suffix(), ending);
        let path = order.file.with_file_name(name);
        let news = match self.document {
            Becomes::Busy => return Vec::new(),
            Becomes::Taken if order.if_taken == IfTaken::Ask => DocumentNews::Taken(Taken {
                free: free_beside(&path),
                path,
                order,
                cursor: Cursor::default(),
            }),
            Becomes::Made | Becomes::Taken => DocumentNews::Made(path),
            Becomes::Failed(message) => DocumentNews::Failed(Failure {
                message: message.to_owned(),
            }),
        };
        vec![Msg::Document(Box::new(news))]
    }

    fn save(&mut self, revision: u64, scan: &Scan) -> Vec<Msg> {
        if self.silent {
            return Vec::new();
        }
        if let Some(message) = self.failing {
            let message = message.to_owned();
            return vec![Msg::NotSaved(revision, Failure { message })];
        }
        self.files.insert(self.path.clone(), file::write(scan));
        vec![Msg::Saved(revision, self.now)]
    }

    /// The folder of the tests has room for everything.
    fn save_elsewhere(&mut self, place: PathBuf, revision: u64, scan: &Scan) -> Msg {
        if self.files.contains_key(&place) {
            let message = format!("{} bestaat al.", place.display());
            return Msg::Failed(Failure { message });
        }
        self.failing = None;
        self.path.clone_from(&place);
        self.files.insert(place.clone(), file::write(scan));
        Msg::SavedElsewhere(place, revision, self.now)
    }

    fn create(&mut self, new: &NewScan, lang: Lang) -> Msg {
        let questionnaire = self.find(&new.questionnaire, lang);
        let scan = new.begin(&questionnaire, self.now);
        let path = self.free_path(&scan.about.intervention);
        self.files.insert(path.clone(), file::write(&scan));
        self.open(path, lang)
    }

    fn open(&mut self, path: PathBuf, lang: Lang) -> Msg {
        let scan = file::read(&self.files[&path]).unwrap().scan;
        let questionnaire = self.find(&scan.questionnaire.id, lang);
        let new = differences(&questionnaire, &scan);
        let saved = scan.about.changed.unwrap_or(self.now);
        self.path.clone_from(&path);
        Msg::Opened(Box::new(OpenScan::new(
            questionnaire,
            scan,
            path,
            Access::Write,
            new,
            saved,
        )))
    }

    /// A file that is not there, or is no scan, fails as on a disk.
    fn compare(&self, path: &PathBuf) -> Msg {
        let read = self.files.get(path).and_then(|text| file::read(text).ok());
        match read {
            Some(reading) => Msg::Compared(Box::new(reading.scan)),
            None => Msg::Failed(Failure {
                message: format!("'{}' kan niet gelezen worden.", path.display()),
            }),
        }
    }

    fn find(&self, id: &str, lang: Lang) -> Rc<Questionnaire> {
        Rc::new(self.library.find(id, lang.tag()).unwrap().clone())
    }

    fn free_path(&self, intervention: &str) -> PathBuf {
        let name = intervention.to_lowercase().replace(' ', "-");
        let paths = (1..).map(|number| match number {
            1 => format!("{FOLDER}/{name}-2026-11-21.scan.toml"),
            number => format!("{FOLDER}/{name}-2026-11-21-{number}.scan.toml"),
        });
        let mut free = paths
            .map(PathBuf::from)
            .filter(|path| !self.files.contains_key(path));
        free.next().unwrap()
    }

    fn recent(&self) -> Recent {
        let found = |(path, text): (&PathBuf, &String)| {
            let scan = file::read(text).unwrap().scan;
            Found {
                path: path.clone(),
                questionnaire: scan.questionnaire.id,
                intervention: scan.about.intervention,
                group: scan.about.group,
                changed: scan.about.changed,
            }
        };
        Recent {
            scans: self.files.iter().map(found).collect(),
            broken: Vec::new(),
        }
    }
}
