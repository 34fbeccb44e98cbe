//! Files that cannot be used, in English.

use std::io::ErrorKind;

use crate::questionnaire::Reason;
use crate::source::{Cause, MOST_PARTS};

use super::{Headings, named};

pub(super) static HEADINGS: Headings = Headings {
    mistake: "error",
    warning: "warning",
    help: "help",
    more: |count| format!("and {count} more"),
    kept_copy: |way| format!("An earlier version of this scan is still there: {way}"),
    at_line: |name, line, said| format!("{name}, line {line}: {said}"),
    others: |count, command| match count {
        1 => format!("There is 1 more mistake. All together: {command}"),
        _ => format!("There are {count} more mistakes. All together: {command}"),
    },
};

/// Which file, why not, and what to do.
pub(super) fn unreadable(name: &str, cause: Cause) -> String {
    match cause {
        Cause::Missing => {
            format!("{name} does not exist. Check the name and the folder.")
        }
        Cause::Directory => format!("{name} is a folder. Give the name of a file."),
        Cause::NotAFile => format!("{name} is not an ordinary file. Give the name of a text file."),
        Cause::NoPermission => {
            format!("You may not read {name}. Ask for access or copy the file to your own folder.")
        }
        Cause::InUse => {
            format!("{name} is in use by another program. Close it and try again.")
        }
        Cause::TooLarge => {
            format!("{name} is larger than 4 MiB. Check whether this is the right file.")
        }
        Cause::TooMuch => format!(
            "{name} has more than {MOST_PARTS} names, signs and values. Check whether this is the right file."
        ),
        Cause::NotText => format!(
            "{name} is no text, but for example a Word document. A scan is usually called something.scan.toml."
        ),
        Cause::NotUtf8 { line } => {
            format!("{name} is not UTF-8; it goes wrong on line {line}. Save the file as UTF-8.")
        }
        Cause::Utf16 => {
            format!("{name} was saved as UTF-16 (\"Unicode\"). Save the file as UTF-8.")
        }
        Cause::Empty => format!("{name} is empty. Check whether this is the right file."),
        Cause::Failed(kind) => format!("{name} cannot be read ({}). Try it again.", why(kind)),
    }
}

/// Which folder, why not, and what to do.
pub(super) fn unreadable_folder(name: &str, kind: ErrorKind) -> String {
    match kind {
        ErrorKind::NotFound => {
            format!("The folder {name} does not exist. Check that the name is right.")
        }
        ErrorKind::PermissionDenied => {
            format!("You may not see what is in the folder {name}. Ask for access.")
        }
        _ => format!("The folder {name} cannot be read ({}).", why(kind)),
    }
}

/// Which file among the definitions is not used, and why.
pub(super) fn unusable(name: &str, reason: &Reason) -> String {
    match reason {
        Reason::Unreadable(reason) => unreadable(name, reason.cause),
        Reason::Folder(kind) => unreadable_folder(name, *kind),
        Reason::Mistakes(_, problems) => {
            let count = problems.len();
            let mistakes = if count == 1 {
                "1 error".to_owned()
            } else {
                format!("{count} errors")
            };
            format!("{name} has {mistakes}. 'quickscan check' shows them.")
        }
        Reason::SameId(first) => {
            let first = named(first);
            format!("{name} has the same id as {first}. Give one of the two another id.")
        }
        Reason::NothingToTranslate => {
            format!(
                "There is no quickscan to translate for {name}. Name the file after the id of the quickscan."
            )
        }
    }
}

/// What the operating system said, as far as it has a common name.
pub(super) fn known(kind: ErrorKind) -> Option<&'static str> {
    Some(match kind {
        ErrorKind::PermissionDenied => "no access",
        ErrorKind::NotADirectory => "it is not a folder",
        ErrorKind::Interrupted | ErrorKind::TimedOut => "it took too long",
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "the disk is full",
        ErrorKind::FileTooLarge => "the file becomes too large",
        ErrorKind::ReadOnlyFilesystem => "the disk can only be read",
        ErrorKind::BrokenPipe => "nobody reads the text any more",
        _ => return None,
    })
}

fn why(kind: ErrorKind) -> String {
    known(kind).map_or_else(|| kind.to_string(), str::to_owned)
}
