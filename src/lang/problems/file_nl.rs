//! Files that cannot be used, in Dutch.

use std::io::ErrorKind;

use crate::questionnaire::Reason;
use crate::source::{Cause, MOST_PARTS};

use super::{Headings, named};

pub(super) static HEADINGS: Headings = Headings {
    mistake: "fout",
    warning: "let op",
    help: "tip",
    more: |count| format!("en nog {count}"),
    kept_copy: |way| format!("Een eerdere versie van deze scan is er nog: {way}"),
    at_line: |name, line, said| format!("{name}, regel {line}: {said}"),
    others: |count, command| match count {
        1 => format!("Er is nog 1 fout. Alles bij elkaar: {command}"),
        _ => format!("Er zijn nog {count} fouten. Alles bij elkaar: {command}"),
    },
};

/// Which file, why not, and what to do.
pub(super) fn unreadable(name: &str, cause: Cause) -> String {
    match cause {
        Cause::Missing => format!("{name} bestaat niet. Kijk of de naam en de map kloppen."),
        Cause::Directory => format!("{name} is een map. Geef de naam van een bestand."),
        Cause::NotAFile => {
            format!("{name} is geen gewoon bestand. Geef de naam van een tekstbestand.")
        }
        Cause::NoPermission => format!(
            "Je mag {name} niet lezen. Vraag toegang of kopieer het bestand naar je eigen map."
        ),
        Cause::InUse => format!(
            "{name} is in gebruik door een ander programma. Sluit dat en probeer het nog eens."
        ),
        Cause::TooLarge => format!("{name} is groter dan 4 MiB. Kijk of dit het goede bestand is."),
        Cause::TooMuch => format!(
            "{name} heeft meer dan {MOST_PARTS} namen, tekens en waarden. Kijk of dit het goede bestand is."
        ),
        Cause::NotText => format!(
            "{name} is geen tekst, maar bijvoorbeeld een document van Word. Een scan heet meestal iets.scan.toml."
        ),
        Cause::NotUtf8 { line } => {
            format!(
                "{name} is geen UTF-8; op regel {line} gaat het mis. Sla het bestand op als UTF-8."
            )
        }
        Cause::Utf16 => {
            format!("{name} is opgeslagen als UTF-16 (\"Unicode\"). Sla het bestand op als UTF-8.")
        }
        Cause::Empty => format!("{name} is leeg. Kijk of dit het goede bestand is."),
        Cause::Failed(kind) => format!(
            "{name} is niet te lezen ({}). Probeer het nog eens.",
            why(kind)
        ),
    }
}

/// Which folder, why not, and what to do.
pub(super) fn unreadable_folder(name: &str, kind: ErrorKind) -> String {
    match kind {
        ErrorKind::NotFound => format!("De map {name} bestaat niet. Kijk of de naam klopt."),
        ErrorKind::PermissionDenied => {
            format!("Je mag niet zien wat er in de map {name} staat. Vraag toegang.")
        }
        _ => format!("De map {name} is niet te lezen ({}).", why(kind)),
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
                "1 fout".to_owned()
            } else {
                format!("{count} fouten")
            };
            format!("{name} heeft {mistakes}. Je ziet ze met 'quickscan check'.")
        }
        Reason::SameId(first) => {
            let first = named(first);
            format!("{name} heeft hetzelfde id als {first}. Geef een van de twee een ander id.")
        }
        Reason::NothingToTranslate => {
            format!(
                "Bij {name} is geen quickscan om te vertalen. Noem het bestand naar het id van de quickscan."
            )
        }
    }
}

/// What the operating system said, as far as it has a common name.
pub(super) fn known(kind: ErrorKind) -> Option<&'static str> {
    Some(match kind {
        ErrorKind::PermissionDenied => "geen toegang",
        ErrorKind::NotADirectory => "het is geen map",
        ErrorKind::Interrupted | ErrorKind::TimedOut => "het duurde te lang",
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "de schijf is vol",
        ErrorKind::FileTooLarge => "het bestand wordt te groot",
        ErrorKind::ReadOnlyFilesystem => "de schijf is alleen te lezen",
        ErrorKind::BrokenPipe => "er is niemand meer die de tekst leest",
        _ => return None,
    })
}

fn why(kind: ErrorKind) -> String {
    known(kind).map_or_else(|| kind.to_string(), str::to_owned)
}
