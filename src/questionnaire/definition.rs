//! A definition that can be used: its heading at once, the whole when it is needed, in its own language
//! and in those it was translated into.

use std::cell::OnceCell;
use std::path::PathBuf;

use crate::source::SourceText;

use super::heading::Heading;
use super::model::{Origin, Questionnaire};
use super::shipped::{File, Shipped};
use super::{read, translate};

/// A definition that can be used.
#[derive(Debug, Clone)]
pub(super) struct Definition {
    /// Its head.
    pub(super) heading: Heading,
    file: Option<File>,
    whole: OnceCell<Option<Questionnaire>>,
    translations: Vec<Translation>,
}

/// A translation within the program.
#[derive(Debug, Clone)]
struct Translation {
    heading: Heading,
    file: File,
    whole: OnceCell<Option<Questionnaire>>,
}

impl Definition {
    /// One within the program. A test holds that all of it can be read.
    pub(super) fn shipped(shipped: &Shipped) -> Option<Definition> {
        let heading = Heading::in_text(shipped.definition.text)?;
        let translation = |(language, file): &(&str, File)| {
            Some(Translation {
                heading: heading.translated(language, file.text)?,
                file: *file,
                whole: OnceCell::new(),
            })
        };
        let translations = shipped.translations.iter().filter_map(translation);
        let translations = translations.collect();
        Some(Definition {
            heading,
            file: Some(shipped.definition),
            whole: OnceCell::new(),
            translations,
        })
    }

    /// One of the user's own.
    pub(super) fn own(questionnaire: Questionnaire) -> Definition {
        Definition {
            heading: Heading::of(&questionnaire),
            file: None,
            whole: OnceCell::from(Some(questionnaire)),
            translations: Vec::new(),
        }
    }

    /// The file of one of the user's own.
    pub(super) fn path(&self) -> Option<&PathBuf> {
        match &self.whole.get()?.as_ref()?.origin {
            Origin::Own { path, .. } => Some(path),
            Origin::Shipped => None,
        }
    }

    /// The whole, in its own language.
    pub(super) fn questionnaire(&self) -> Option<&Questionnaire> {
        let read = || read(&source(self.file?), Origin::Shipped).questionnaire;
        self.whole.get_or_init(read).as_ref()
    }

    /// The head in a language, where it comes with the program in that language.
    pub(super) fn heading_in(&self, language: &str) -> Option<&Heading> {
        self.translation(language).map(|found| &found.heading)
    }

    /// The whole in a language, where it comes with the program in that language.
    pub(super) fn questionnaire_in(&self, language: &str) -> Option<&Questionnaire> {
        let found = self.translation(language)?;
        let read = || translate(self.questionnaire()?, &source(found.file)).questionnaire;
        found.whole.get_or_init(read).as_ref()
    }

    fn translation(&self, language: &str) -> Option<&Translation> {
        let mut all = self.translations.iter();
        all.find(|one| one.heading.language == language)
    }
}

fn source(file: File) -> SourceText {
    SourceText {
        name: file.name.to_owned(),
        text: file.text.to_owned(),
    }
}
