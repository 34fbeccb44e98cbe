//! Reading a scan for a command that only tells about it.

use std::path::{Path, PathBuf};

use crate::app::{CannotOpen, PROGRAM, ReadScan, read_scan};
use crate::cli::answer::{Answer, Exit};
use crate::cli::files::{self, NoFiles};
use crate::cli::setting::Setting;
use crate::cli::{contents, usage};
use crate::insight::{self, Sheet};
use crate::lang::{self, MessageWords};
use crate::questionnaire::{QuestionIx, Questionnaire};
use crate::report::{Made, Subject};
use crate::scan::Difference;
use crate::scan::store::StoreError;
use crate::source::{Cause, Unreadable};
use crate::text;
use crate::wording::Context;

/// How the user calls a file, safe to show.
pub(super) fn shown(path: &Path) -> String {
    text::line(&path.display().to_string()).into_owned()
}

/// The files that names and patterns stand for. What stands for nothing is said in the answer.
pub(super) fn find(given: &[PathBuf], answer: &mut Answer, setting: &Setting) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for name in given {
        match files::expand(name) {
            Ok(paths) => found.extend(paths),
            Err(none) => answer.fail(Exit::NoAccess, &no_files(&none, setting)),
        }
    }
    found
}

/// The one file a name or pattern stands for.
pub(super) fn find_one(given: &Path, command: &str, setting: &Setting) -> Result<PathBuf, Answer> {
    let found = files::expand(given);
    let found = found.map_err(|none| Answer::stopped(Exit::NoAccess, &no_files(&none, setting)))?;
    match <[PathBuf; 1]>::try_from(found) {
        Ok([only]) => Ok(only),
        Err(several) => {
            let words = &setting.words().cli.usage;
            let message = (words.one_file)(&shown(given), several.len());
            Err(usage::wrong(&message, words, Some(command)))
        }
    }
}

fn no_files(none: &NoFiles, setting: &Setting) -> String {
    match none {
        NoFiles::NothingFits { pattern } => {
            (setting.words().cli.messages.nothing_fits)(&shown(pattern))
        }
        NoFiles::Folder { folder, error } => {
            lang::store_error(setting.lang, &StoreError::of(folder, error))
        }
    }
}

/// Reads a scan. What is worth knowing about it, or why it cannot be read, is said in the answer.
pub(super) fn read(path: &Path, answer: &mut Answer, setting: &Setting) -> Option<ReadScan> {
    match read_scan(path, &setting.library, setting.lang) {
        Ok(read) => {
            remarks(path, &read, answer, setting);
            Some(read)
        }
        Err(cannot) => {
            cannot_read(path, &cannot, answer, setting);
            None
        }
    }
}

fn remarks(path: &Path, read: &ReadScan, answer: &mut Answer, setting: &Setting) {
    let words = &setting.words().cli.messages;
    if read.has_unknown_keys {
        answer.remark(&(words.unknown_keys)(&shown(path)));
    }
    if !read.differences.is_empty() {
        answer.remark(&(words.changed)(&shown(path)));
        for one in &read.differences {
            answer.remark(&format!(
                "  {}",
                difference(&read.questionnaire, one, words)
            ));
        }
    }
}

fn difference(
    questionnaire: &Questionnaire,
    difference: &Difference,
    words: &MessageWords,
) -> String {
    let called = |question: QuestionIx| {
        let question = &questionnaire[question];
        format!("{} {}", question.id, question.title)
    };
    match difference {
        Difference::New(question) => (words.new)(&called(*question)),
        Difference::Gone(id) | Difference::GoneStrategy(id) => (words.gone)(id),
        Difference::Reworded { question, .. } => (words.reworded)(&called(*question)),
        Difference::ChoiceGone { question, code } => (words.choice_gone)(&called(*question), code),
    }
}

fn cannot_read(path: &Path, cannot: &CannotOpen, answer: &mut Answer, setting: &Setting) {
    let words = setting.words();
    match cannot {
        CannotOpen::Unreadable(unreadable) => answer.fail(
            exit_of(unreadable),
            &lang::problems::unreadable(setting.lang, unreadable),
        ),
        CannotOpen::Mistakes(source, _) if contents::is_definition(&source.text) => {
            let message = (words.cli.messages.not_a_scan)(&shown(path));
            answer.fail(Exit::WrongInput, &message);
        }
        CannotOpen::Mistakes(..) | CannotOpen::UnknownQuestionnaire { .. } => {
            answer.fail(Exit::WrongInput, &cannot.in_words(setting.lang));
        }
    }
}

/// A file that is there and holds something else is wrong input; the rest is no access.
pub(super) fn exit_of(unreadable: &Unreadable) -> Exit {
    match unreadable.cause {
        Cause::TooLarge | Cause::NotUtf8 { .. } | Cause::Utf16 | Cause::Empty => Exit::WrongInput,
        Cause::Missing
        | Cause::Directory
        | Cause::NotAFile
        | Cause::NoPermission
        | Cause::Failed(_) => Exit::NoAccess,
    }
}

/// Tells about a scan with all that is read from it.
pub(super) fn tell<T>(
    read: &ReadScan,
    setting: &Setting,
    tell: impl FnOnce(&Subject<'_>) -> T,
) -> T {
    let insight = insight::read(&read.questionnaire, &read.scan);
    let sheet = Sheet::of(&read.questionnaire, &read.scan);
    tell(&Subject {
        context: Context::new(setting.words(), &read.scan, &sheet),
        insight: &insight,
        made: Made {
            on: setting.clock.now().date(),
            with: PROGRAM,
        },
    })
}
