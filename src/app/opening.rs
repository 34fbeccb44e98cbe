//! From a path to a scan that can be filled in or read: file, questionnaire, and how they fit.

use std::path::{Path, PathBuf};
use std::rc::Rc;

use crate::lang::{self, Lang};
use crate::questionnaire::{Library, Questionnaire};
use crate::scan::file::{self, Mistake, PlacedMistake};
use crate::scan::store::{self, Store};
use crate::scan::{Difference, Scan, differences};
use crate::source::{SourceText, Unreadable, What, read_text};

/// A scan that was read, with the questionnaire it answers.
#[derive(Debug)]
pub struct ReadScan {
    /// Its questionnaire.
    pub questionnaire: Rc<Questionnaire>,
    /// What was answered.
    pub scan: Scan,
    /// What is new, gone or reworded since it was made.
    pub differences: Vec<Difference>,
    /// It holds keys this program does not know and would lose.
    pub has_unknown_keys: bool,
}

/// A scan that was opened to go on with.
#[derive(Debug)]
pub struct Reopened {
    /// The scan.
    pub read: ReadScan,
    /// Where it is saved; none when it is only to be read.
    pub store: Result<Store, WhyReadOnly>,
    /// Its file, as a whole path.
    pub path: PathBuf,
}

/// Why a scan is only to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WhyReadOnly {
    /// Another program has it open.
    OpenElsewhere,
    /// The file says so.
    Protected,
    /// It holds keys this program does not know.
    UnknownKeys,
}

/// Why a scan cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CannotOpen {
    /// The file cannot be read as text.
    Unreadable(Unreadable),
    /// The text is no scan, or not one of this questionnaire.
    Mistakes(SourceText, Vec<PlacedMistake>),
    /// No questionnaire with this id is known.
    UnknownQuestionnaire {
        /// The file.
        path: PathBuf,
        /// The id it names.
        id: String,
        /// The ids that are known.
        known: Vec<String>,
    },
}

impl CannotOpen {
    /// Whether a newer version of the program wrote it.
    pub fn is_of_newer_format(&self) -> bool {
        let CannotOpen::Mistakes(_, mistakes) = self else {
            return false;
        };
        let newer = |mistake: &Mistake| matches!(mistake, Mistake::Form(What::NewerFormat { .. }));
        mistakes.iter().any(|mistake| newer(&mistake.what))
    }

    /// What is wrong, in one line, and where an earlier version is.
    pub fn in_words(&self, lang: Lang) -> String {
        let why = self.why(lang);
        match self.kept_copy() {
            Some(copy) => format!("{why} {}", lang::problems::kept_copy(lang, &copy)),
            None => why,
        }
    }

    /// The scan as it was when it was opened before, where that stands beside the file and can be read.
    pub fn kept_copy(&self) -> Option<PathBuf> {
        let path = match self {
            CannotOpen::Unreadable(unreadable) => &unreadable.path,
            CannotOpen::Mistakes(source, _) => Path::new(&source.name),
            CannotOpen::UnknownQuestionnaire { .. } => return None,
        };
        let copy = store::kept_copy(path);
        let source = read_text(&copy).ok()?;
        file::read(&source.text).is_ok().then_some(copy)
    }

    /// What is wrong, in one line.
    pub fn why(&self, lang: Lang) -> String {
        match self {
            CannotOpen::Unreadable(unreadable) => lang::problems::unreadable(lang, unreadable),
            CannotOpen::Mistakes(source, mistakes) => {
                lang::problems::first_mistake(lang, source, mistakes)
            }
            CannotOpen::UnknownQuestionnaire { path, id, known } => {
                lang::unknown_questionnaire(lang, path, id, known)
            }
        }
    }
}

/// Reads a scan without the intention to change it.
///
/// # Errors
/// When the file cannot be read, is no scan, or answers a questionnaire nobody knows.
pub fn read_scan(path: &Path, library: &Library, lang: Lang) -> Result<ReadScan, CannotOpen> {
    let source = read_text(path).map_err(CannotOpen::Unreadable)?;
    understand(source, path, library, lang)
}

/// Opens a scan to go on with it. `state` is the folder of the locks.
///
/// # Errors
/// As [`read_scan`].
pub fn reopen(
    path: &Path,
    library: &Library,
    state: &Path,
    lang: Lang,
) -> Result<Reopened, CannotOpen> {
    let opened = store::open(path, state).map_err(CannotOpen::Unreadable)?;
    let read = understand(opened.source, path, library, lang)?;
    let store = match opened.access {
        store::Access::OpenElsewhere => Err(WhyReadOnly::OpenElsewhere),
        store::Access::Protected => Err(WhyReadOnly::Protected),
        store::Access::Full(_) if read.has_unknown_keys => Err(WhyReadOnly::UnknownKeys),
        store::Access::Full(store) => Ok(store),
    };
    // Whole in both cases: it is compared with what is found in the folder of the scans.
    let path = store.as_ref().map_or_else(
        |_| std::path::absolute(path).unwrap_or_else(|_| path.to_owned()),
        |store| store.path().to_owned(),
    );
    Ok(Reopened { read, store, path })
}

/// What a text says as a scan; the path is that of its file.
///
/// # Errors
/// When it is no scan, or answers a questionnaire nobody knows.
pub fn understand(
    source: SourceText,
    path: &Path,
    library: &Library,
    lang: Lang,
) -> Result<ReadScan, CannotOpen> {
    let reading = match file::read(&source.text) {
        Ok(reading) => reading,
        Err(mistakes) => return Err(CannotOpen::Mistakes(source, mistakes)),
    };
    let id = &reading.scan.questionnaire.id;
    let Some(questionnaire) = library.find(id, lang.tag()) else {
        return Err(CannotOpen::UnknownQuestionnaire {
            path: path.to_owned(),
            id: id.clone(),
            known: library
                .headings()
                .map(|heading| heading.id.clone())
                .collect(),
        });
    };
    let mistakes = reading.mistakes(questionnaire);
    if !mistakes.is_empty() {
        return Err(CannotOpen::Mistakes(source, mistakes));
    }
    Ok(ReadScan {
        questionnaire: Rc::new(questionnaire.clone()),
        differences: differences(questionnaire, &reading.scan),
        has_unknown_keys: !reading.unknown_keys.is_empty(),
        scan: reading.scan,
    })
}
