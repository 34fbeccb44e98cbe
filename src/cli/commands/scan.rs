//! Reading a scan for a command that only tells about it.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use crate::app::{CannotOpen, PROGRAM, ReadScan, read_scan};
use crate::cli::answer::{Answer, Exit};
use crate::cli::diagnostics::{self, Severity};
use crate::cli::files::{self, NoFiles, shown};
use crate::cli::setting::Setting;
use crate::cli::usage;
use crate::insight::{self, Sheet};
use crate::lang::{self, UsageWords};
use crate::report::{Format, Made, Subject};
use crate::scan::contents::Kind;
use crate::source::{Cause, Unreadable};
use crate::text;
use crate::wording::{self, Context};

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

/// What to say of files that stand for one named before: a scan would count twice.
pub(super) fn named_twice(paths: &[PathBuf], words: &UsageWords) -> Option<String> {
    let mut seen = HashSet::new();
    let twice = paths.iter().filter(|path| {
        let real = path.canonicalize();
        !seen.insert(real.unwrap_or_else(|_| (*path).clone()))
    });
    let said: Vec<String> = twice.map(|path| (words.same_scan)(&shown(path))).collect();
    (!said.is_empty()).then(|| said.join("\n"))
}

fn no_files(none: &NoFiles, setting: &Setting) -> String {
    match none {
        NoFiles::NothingFits { pattern } => {
            (setting.words().cli.messages.nothing_fits)(&shown(pattern))
        }
        NoFiles::Folder { folder, error } => {
            lang::problems::unreadable_folder(setting.lang, folder, error.kind())
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
            if let Some(copy) = cannot.kept_copy() {
                answer.remark(&lang::problems::kept_copy(setting.lang, &copy));
            }
            None
        }
    }
}

fn remarks(path: &Path, read: &ReadScan, answer: &mut Answer, setting: &Setting) {
    let words = &setting.words().cli.messages;
    if read.has_unknown_keys {
        answer.remark(&(words.unknown_keys)(&shown(path)));
    }
    let differences = wording::differences(setting.words(), &read.questionnaire, &read.scan);
    if let Some(differences) = differences {
        answer.remark(&format!("{}: {}", shown(path), differences.intro));
        for line in &differences.lines {
            answer.remark(&format!("  {line}"));
        }
    }
}

fn cannot_read(path: &Path, cannot: &CannotOpen, answer: &mut Answer, setting: &Setting) {
    let words = setting.words();
    match cannot {
        // A document for Word is no text at all.
        CannotOpen::Unreadable(unreadable)
            if matches!(unreadable.cause, Cause::NotText | Cause::NotUtf8 { .. })
                && is_document(path) =>
        {
            let message = (words.cli.messages.a_document)(&shown(path));
            answer.fail(Exit::WrongInput, &message);
        }
        CannotOpen::Unreadable(unreadable) => answer.fail(
            exit_of(unreadable),
            &lang::problems::unreadable(setting.lang, unreadable),
        ),
        CannotOpen::Mistakes(source, _) if holds_questions(&source.text) => {
            let message = (words.cli.messages.not_a_scan)(&shown(path));
            answer.fail(Exit::WrongInput, &message);
            if let Some(argument) = text::argument(path) {
                answer.remark(&(words.cli.messages.check_with)(&argument));
            }
        }
        CannotOpen::Mistakes(..) if is_document(path) => {
            let message = (words.cli.messages.a_document)(&shown(path));
            answer.fail(Exit::WrongInput, &message);
        }
        CannotOpen::Mistakes(source, mistakes) => {
            let said = diagnostics::render(source, mistakes, Severity::Mistake, setting.lang);
            answer.fail(Exit::WrongInput, &said);
        }
        CannotOpen::UnknownQuestionnaire { id, .. } => {
            unknown_questionnaire(path, id, answer, setting);
        }
    }
}

/// Whether a file is named as the documents are that lie beside scans.
fn is_document(path: &Path) -> bool {
    Format::of_name(path).is_some()
}

fn holds_questions(text: &str) -> bool {
    let kind = Kind::said_by(text);
    matches!(kind, Some(Kind::Definition | Kind::Translation(_)))
}

/// A scan of a questionnaire nobody knows. One that cannot be used may be the one that is meant.
pub(super) fn unknown_questionnaire(path: &Path, id: &str, answer: &mut Answer, setting: &Setting) {
    let known = setting.library.headings();
    let known: Vec<String> = known.map(|known| known.id.clone()).collect();
    let message = lang::unknown_questionnaire(setting.lang, path, id, &known);
    answer.fail(Exit::WrongInput, &message);
    for unusable in setting.library.unusable() {
        answer.remark(&lang::problems::unusable(setting.lang, unusable));
    }
}

/// A file that is there and holds something else is wrong input; the rest is no access.
pub(super) fn exit_of(unreadable: &Unreadable) -> Exit {
    match unreadable.cause {
        Cause::TooLarge
        | Cause::TooMuch
        | Cause::NotText
        | Cause::NotUtf8 { .. }
        | Cause::Utf16
        | Cause::Empty => Exit::WrongInput,
        Cause::Missing
        | Cause::Directory
        | Cause::NotAFile
        | Cause::NoPermission
        | Cause::InUse
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
