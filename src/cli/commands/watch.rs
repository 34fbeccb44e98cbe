//! The second window of a session.

use std::path::{Path, PathBuf};

use crate::cli::answer::{Answer, Exit};
use crate::cli::arguments::command;
use crate::cli::files::shown;
use crate::cli::look::{Look, Mode};
use crate::cli::setting::Setting;
use crate::lang;
use crate::scan::store;
use crate::tui;

use super::scan;

/// Shows the session in a file until the user leaves.
pub(in crate::cli) fn watch(file: Option<&Path>, setting: &Setting, look: Look) -> Answer {
    if look.mode != Mode::Screens {
        let no_terminal = setting.words().cli.usage.no_terminal_watch;
        return Answer::stopped(Exit::WrongUsage, no_terminal);
    }
    follow(file, setting, look).unwrap_or_else(|answer| answer)
}

fn follow(file: Option<&Path>, setting: &Setting, look: Look) -> Result<Answer, Answer> {
    let path = match file {
        Some(file) => scan::find_one(file, command::WATCH, setting)?,
        None => newest(setting)?,
    };
    // Read before the screen is there, so that everything wrong with it can be said at length.
    let mut answer = Answer::default();
    if !may_come(&path) && scan::read(&path, &mut answer, setting).is_none() {
        return Err(answer);
    }
    match tui::watch(path, &setting.library, setting.lang, look.theme) {
        Ok(()) => Ok(Answer::default()),
        Err(error) => {
            let words = &setting.words().cli.messages;
            let message = (words.terminal_gone)(&lang::problems::system(setting.lang, &error));
            Err(Answer::stopped(Exit::NoAccess, &message))
        }
    }
}

/// The scan that was changed last among those of the user.
fn newest(setting: &Setting) -> Result<PathBuf, Answer> {
    let words = setting.words();
    let folders = setting.folders.as_ref();
    let folders =
        folders.ok_or_else(|| Answer::stopped(Exit::NoAccess, words.cli.usage.no_home))?;
    let folder = &folders.scans;
    let recent = store::recent(folder).map_err(|error| {
        let message = lang::problems::unreadable_folder(setting.lang, folder, error.kind());
        Answer::stopped(Exit::NoAccess, &message)
    })?;
    let newest = recent.scans.into_iter().next().map(|scan| scan.path);
    newest.ok_or_else(|| {
        let message = (words.cli.messages.no_scans)(&shown(folder));
        Answer::stopped(Exit::NoAccess, &message)
    })
}

/// Whether the file is not there yet, and its folder is.
fn may_come(path: &Path) -> bool {
    let folder = path.parent().filter(|path| !path.as_os_str().is_empty());
    !path.exists() && folder.is_none_or(Path::is_dir)
}
