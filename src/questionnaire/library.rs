//! All questionnaires there are: the shipped ones, and the user's own from folders.
//!
//! An own definition adds a questionnaire or takes the place of the one with its id. A file that cannot
//! be used is kept with the reason and never stops anything.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::source::{Problem, SourceText, Unreadable, read_text};

use super::mistake::{Mistake, Reading};
use super::model::{Origin, Questionnaire};
use super::{read, translate};

/// The shipped definitions, in the order they are offered: name and text.
const DEFINITIONS: &[(&str, &str)] = &[
    (
        "questionnaires/implementatie-quickscan.toml",
        include_str!("../../questionnaires/implementatie-quickscan.toml"),
    ),
    (
        "questionnaires/interventie-met-potentie.toml",
        include_str!("../../questionnaires/interventie-met-potentie.toml"),
    ),
];

/// The shipped translations: name and text.
const TRANSLATIONS: &[(&str, &str)] = &[];

/// The languages of the interface, and the names of the subfolders with own translations.
const LANGUAGES: [&str; 2] = ["nl", "en"];

/// All questionnaires there are.
#[derive(Debug, Clone, Default)]
pub struct Library {
    questionnaires: Vec<Questionnaire>,
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
        let mut library = Library::default();
        for source in shipped(DEFINITIONS) {
            library.add(PathBuf::from(&source.name), source, Origin::Shipped);
        }
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
        // An own translation goes before a shipped one, which fits the shipped definition alone.
        let translated = folders
            .iter()
            .flat_map(|folder| LANGUAGES.map(|language| folder.join(language)));
        for path in library.files_in(translated.collect()) {
            match read_text(&path) {
                Ok(source) => library.add_translation(path, source),
                Err(unreadable) => library.set_aside(path, Reason::Unreadable(unreadable)),
            }
        }
        for source in shipped(TRANSLATIONS) {
            let path = PathBuf::from(&source.name);
            if !library
                .named_after(&path)
                .is_some_and(Questionnaire::is_own)
            {
                library.add_translation(path, source);
            }
        }
        library
    }

    /// All questionnaires in their own language: shipped ones first, then own ones by folder and name.
    pub fn questionnaires(&self) -> &[Questionnaire] {
        &self.questionnaires
    }

    /// The questionnaire with this id in a language, or in its own when it is not translated.
    pub fn find(&self, id: &str, language: &str) -> Option<&Questionnaire> {
        let own = self
            .questionnaires
            .iter()
            .find(|questionnaire| questionnaire.id == id)?;
        if own.language == language {
            return Some(own);
        }
        let is_wanted = |other: &&Questionnaire| other.id == id && other.language == language;
        Some(self.translations.iter().find(is_wanted).unwrap_or(own))
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
        match self
            .questionnaires
            .iter_mut()
            .find(|known| known.id == new.id)
        {
            None => self.questionnaires.push(new),
            Some(known) => match &known.origin {
                Origin::Own { path: first, .. } => {
                    let reason = Reason::SameId(first.clone());
                    self.set_aside(path, reason);
                }
                Origin::Shipped => {
                    new.origin = Origin::Own {
                        path,
                        replaces_shipped: true,
                    };
                    *known = new;
                }
            },
        }
    }

    /// The questionnaire whose id is the name of this file.
    fn named_after(&self, path: &Path) -> Option<&Questionnaire> {
        let id = path.file_stem().unwrap_or_default();
        self.questionnaires
            .iter()
            .find(|known| known.id.as_str() == id)
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

fn shipped(texts: &[(&str, &str)]) -> Vec<SourceText> {
    let source = |(name, text): &(&str, &str)| SourceText {
        name: (*name).to_owned(),
        text: (*text).to_owned(),
    };
    texts.iter().map(source).collect()
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
