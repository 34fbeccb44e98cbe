//! What every command may need: the language, the questionnaires, the clock and the folders.

use std::rc::Rc;

use crate::lang::{Lang, Words};
use crate::questionnaire::Library;
use crate::scan::store::{Clock, Folders, Platform};

use super::Lookup;
use super::answer::Answer;
use super::invocation::Invocation;
use super::usage;

/// Settles a moment that stands still, so that every output can be made again.
const EPOCH: &str = "SOURCE_DATE_EPOCH";

/// What every command may need.
pub(super) struct Setting {
    /// The language of the user.
    pub(super) lang: Lang,
    /// All questionnaires.
    pub(super) library: Rc<Library>,
    /// The clock.
    pub(super) clock: Clock,
    /// The folders of the user; none without a home folder.
    pub(super) folders: Option<Folders>,
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
            usage::wrong(&(words.bad_epoch)(&crate::text::line(&bad.0)), words, None)
        })?;
        let folders = Folders::find(Platform::here(), lookup);
        Ok(Setting {
            lang,
            library: Rc::new(Library::shipped()),
            clock,
            folders,
        })
    }

    /// All words.
    pub(super) fn words(&self) -> &'static Words {
        self.lang.words()
    }
}
