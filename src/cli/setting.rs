//! What every command may need: the language, the questionnaires, the clock and the folders.

use std::path::PathBuf;
use std::rc::Rc;

use crate::app::Viewer;
use crate::lang::{self, Lang, Words, Writing};
use crate::questionnaire::{Library, Questionnaire};
use crate::scan::store::{Clock, Folders, StoreError};
use crate::text;

use super::Lookup;
use super::answer::{Answer, Exit};
use super::files::shown;
use super::invocation::Invocation;
use super::usage;

/// Settles a moment that stands still, so that every output can be made again.
const EPOCH: &str = "SOURCE_DATE_EPOCH";

/// The subfolder of the user's configuration with questionnaires of their own.
const QUESTIONNAIRES: &str = "questionnaires";

/// What every command may need.
pub(super) struct Setting {
    /// The language of the user.
    pub(super) lang: Lang,
    /// All questionnaires.
    pub(super) library: Rc<Library>,
    /// The folder with questionnaires that was asked for.
    pub(super) questionnaires: Option<PathBuf>,
    /// The clock.
    pub(super) clock: Clock,
    /// The folders of the user; none without a home folder.
    pub(super) folders: Option<Folders>,
    /// What shows documents.
    pub(super) viewer: Viewer,
}

impl Setting {
    /// Looks everything up.
    pub(super) fn of(
        invocation: &Invocation,
        lang: Lang,
        lookup: Lookup<'_>,
    ) -> Result<Setting, Answer> {
        let epoch = lookup(EPOCH).map(|value| value.to_string_lossy().into_owned());
        let clock = Clock::new(epoch.as_deref()).map_err(|bad| {
            let words = &lang.words().cli.usage;
            usage::wrong(&(words.bad_epoch)(&text::line(&bad.0)), words, None)
        })?;
        let folders = Folders::here(lookup);
        let own = match (&invocation.questionnaires, &folders) {
            (Some(given), _) if !given.is_dir() => {
                let message = (lang.words().cli.messages.no_folder)(&shown(given));
                return Err(Answer::stopped(Exit::NoAccess, &message));
            }
            (Some(given), _) => vec![given.clone()],
            (None, Some(folders)) => vec![folders.config.join(QUESTIONNAIRES)],
            (None, None) => Vec::new(),
        };
        Ok(Setting {
            lang,
            library: Rc::new(Library::with_own(&own)),
            questionnaires: invocation.questionnaires.clone(),
            clock,
            folders,
            viewer: Viewer::here(lookup),
        })
    }

    /// The questionnaire with this id, in the language of the user where it is translated.
    pub(super) fn questionnaire(&self, id: &str) -> Option<&Questionnaire> {
        self.library.find(id, self.lang.tag())
    }

    /// Why a file of a command could not be written.
    pub(super) fn not_written(&self, error: &StoreError) -> String {
        lang::not_written(self.lang, error, Writing::Command)
    }

    /// All words.
    pub(super) fn words(&self) -> &'static Words {
        self.lang.words()
    }
}
