//! All questionnaires there are: the shipped ones, and the user's own from folders.
//!
//! An own definition adds a questionnaire or takes the place of the one with its id. A file that cannot
//! be used is kept with the reason and never stops anything. Shipped definitions are read when they are
//! needed: the first screen shows headings only, and should not wait for more.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::source::{Problem, SourceText, Unreadable, read_text};

use super::definition::Definition;
use super::heading::Heading;
use super::mistake::{Mistake, Reading};
use super::model::{Origin, Questionnaire};
use super::shipped::SHIPPED;
use super::{read, translate};

/// The languages of the interface, and the names of the subfolders with own translations.
const LANGUAGES: [&str; 2] = ["nl", "en"];

/// All questionnaires there are.
#[derive(Debug, Clone, Default)]
pub struct Library {
    definitions: Vec<Definition>,
    translations: Vec<Questionnaire>,
    unusable: Vec<Unusable>,
}

/// A file among the definitions that cannot be used.
#[derive(Debug, Clone, PartialEq)]
pub struct Unusable {
    /// The file or folder.
    pub path: PathBuf,
    /// Why not.
    pub reason: Reason,
}

/// Why a file among the definitions cannot be used.
#[derive(Debug, Clone, PartialEq)]
pub enum Reason {
    /// It cannot be read as text.
    Unreadable(Unreadable),
    /// The folder cannot be listed.
    Folder(io::ErrorKind),
    /// It has mistakes.
    Mistakes(SourceText, Vec<Problem<Mistake>>),
    /// An own file before it has the same id.
    SameId(PathBuf),
    /// A translation of a questionnaire there is not; its file has that questionnaire's id as name.
    NothingToTranslate,
}

impl Library {
    /// The shipped questionnaires alone.
    pub fn shipped() -> Library {
        Library::with_own(&[])
    }

    /// The shipped questionnaires and the user's own: every `*.toml` of these folders by name, and
    /// translations in their subfolders `nl` and `en`. A folder that does not exist holds nothing.
    pub fn with_own(folders: &[PathBuf]) -> Library {
        let mut library = Library {
            definitions: SHIPPED.iter().filter_map(Definition::shipped).collect(),
            ..Library::default()
        };
        for path in library.files_in(folders.to_vec()) {
            let origin = Origin::Own {
                path: path.clone(),
                replaces_shipped: false,
            };
            match read_text(&path) {
                Ok(source) => library.add(path, source, origin),
                Err(unreadable) => library.set_aside(path, Reason::Unreadable(unreadable)),
            }
        }
        let translated = folders
            .iter()
            .flat_map(|folder| LANGUAGES.map(|language| folder.join(language)));
        for path in library.files_in(translated.collect()) {
            match read_text(&path) {
                Ok(source) => library.add_translation(path, source),
                Err(unreadable) => library.set_aside(path, Reason::Unreadable(unreadable)),
            }
        }
        library
    }

    /// The headings of all questionnaires in their own language: shipped ones first, then own ones by
    /// folder and name.
    pub fn headings(&self) -> impl ExactSizeIterator<Item = &Heading> {
        self.definitions
            .iter()
            .map(|definition| &definition.heading)
    }

    /// The heading of the questionnaire with this id, in a language where it is translated. An own
    /// translation goes before a shipped one.
    pub fn heading(&self, id: &str, language: &str) -> Option<Heading> {
        let is_wanted = |other: &&Questionnaire| other.id == id && other.language == language;
        let own = self.translations.iter().find(is_wanted).map(Heading::of);
        own.or_else(|| {
            let known = self.known(id)?;
            let shipped = known.heading_in(language);
            Some(shipped.unwrap_or(&known.heading).clone())
        })
    }

    /// All questionnaires in their own language, in the order of the headings.
    pub fn questionnaires(&self) -> impl Iterator<Item = &Questionnaire> {
        self.definitions
            .iter()
            .filter_map(Definition::questionnaire)
    }

    /// The questionnaire with this id in a language, or in its own when it is not translated.
    pub fn find(&self, id: &str, language: &str) -> Option<&Questionnaire> {
        let own = self.known(id)?;
        if own.heading.language == language {
            return own.questionnaire();
        }
        let is_wanted = |other: &&Questionnaire| other.id == id && other.language == language;
        self.translations
            .iter()
            .find(is_wanted)
            .or_else(|| own.questionnaire_in(language))
            .or_else(|| own.questionnaire())
    }

    fn known(&self, id: &str) -> Option<&Definition> {
        self.definitions.iter().find(|known| known.heading.id == id)
    }

    /// The files that cannot be used, and why.
    pub fn unusable(&self) -> &[Unusable] {
        &self.unusable
    }

    fn set_aside(&mut self, path: PathBuf, reason: Reason) {
        self.unusable.push(Unusable { path, reason });
    }

    /// Adds a definition, or puts it in the place of the shipped one with its id.
    fn add(&mut self, path: PathBuf, source: SourceText, origin: Origin) {
        let Reading {
            questionnaire,
            problems,
            ..
        } = read(&source, origin);
        let Some(mut new) = questionnaire else {
            return self.set_aside(path, Reason::Mistakes(source, problems));
        };
        let Some(known) = self
            .definitions
            .iter_mut()
            .find(|known| known.heading.id == new.id)
        else {
            return self.definitions.push(Definition::own(new));
        };
        if let Some(first) = known.path() {
            let reason = Reason::SameId(first.clone());
            return self.set_aside(path, reason);
        }
        new.origin = Origin::Own {
            path,
            replaces_shipped: true,
        };
        *known = Definition::own(new);
    }

    /// The questionnaire whose id is the name of this file.
    fn named_after(&self, path: &Path) -> Option<&Questionnaire> {
        let id = path.file_stem().unwrap_or_default();
        let known = self
            .definitions
            .iter()
            .find(|known| known.heading.id.as_str() == id);
        known.and_then(Definition::questionnaire)
    }

    /// Adds a translation of the questionnaire the file is named after.
    fn add_translation(&mut self, path: PathBuf, source: SourceText) {
        let Some(base) = self.named_after(&path) else {
            return self.set_aside(path, Reason::NothingToTranslate);
        };
        let Reading {
            questionnaire,
            problems,
            ..
        } = translate(base, &source);
        match questionnaire {
            None => self.set_aside(path, Reason::Mistakes(source, problems)),
            Some(new) => self.translations.push(new),
        }
    }

    /// The `*.toml` files of these folders, by folder and name. Scans are no definitions.
    fn files_in(&mut self, folders: Vec<PathBuf>) -> Vec<PathBuf> {
        let mut files = Vec::new();
        for folder in folders {
            match toml_files(&folder) {
                Ok(found) => files.extend(found),
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => self.set_aside(folder, Reason::Folder(error.kind())),
            }
        }
        files
    }
}

fn toml_files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let is_toml = path
            .extension()
            .is_some_and(|extension| extension.eq_ignore_ascii_case("toml"));
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        if is_toml && !stem.ends_with(".scan") && !stem.starts_with('.') {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}
