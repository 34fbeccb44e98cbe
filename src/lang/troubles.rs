//! What can go wrong between a file and the program: what, where, and what to do.

use std::path::Path;

use super::Lang;
use crate::scan::store::{StoreError, Trouble};
use crate::text;

/// What is being written, which says what can be done when that fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Writing {
    /// A file of a command; `--out` names another place.
    Command,
    /// A file at a place that is typed where it is asked for.
    Typed,
    /// The answers of the open scan. They wait in memory, and what shows this offers another place.
    Answers,
    /// The last answers, while the program ends.
    LastAnswers,
}

/// A file or folder that could not be written or made.
pub fn not_written(lang: Lang, error: &StoreError, writing: Writing) -> String {
    let path = shown(&error.path);
    let (why, lost) = match lang {
        Lang::Nl => (
            not_written_nl(&path, &error.trouble, writing),
            "Je laatste antwoorden zijn niet bewaard.",
        ),
        Lang::En => (
            not_written_en(&path, &error.trouble, writing),
            "Your last answers were not kept.",
        ),
    };
    if writing == Writing::LastAnswers {
        format!("{lost} {why}")
    } else {
        why
    }
}

fn not_written_nl(path: &str, trouble: &Trouble, writing: Writing) -> String {
    let waits = writing == Writing::Answers;
    let another = match writing {
        Writing::Command => Some("kies een andere plek met --out"),
        Writing::Typed => Some("kies een andere plek"),
        Writing::Answers | Writing::LastAnswers => None,
    };
    let ways = |first, second| sentence(first, "of", second);
    match trouble {
        Trouble::Missing => format!(
            "De map {path} is er niet.{}",
            ways(
                Some("maak die map"),
                another.or(Some("sluit de schijf weer aan"))
            )
        ),
        Trouble::Exists => format!(
            "{path} bestaat al en is niet overschreven. Kies een andere naam, of open het met 'quickscan open'."
        ),
        Trouble::NeverReplaced => format!(
            "{path} is een scan of een quickscan, en die wordt nooit vervangen door een document.{}",
            ways(another, None)
        ),
        Trouble::IsFolder => format!("{path} is een map. Geef de naam van een bestand."),
        Trouble::NotAFile => format!("{path} is geen gewoon bestand. Kies een andere plek."),
        Trouble::NotAFolder => format!("Een deel van {path} is geen map. Controleer het pad."),
        Trouble::NotAllowed => format!(
            "Je mag niet schrijven in {path}.{}",
            ways(Some("vraag toegang"), another)
        ),
        Trouble::ReadOnlyDisk => format!(
            "{path} staat op een schijf die alleen te lezen is.{}",
            ways(another, None)
        ),
        Trouble::Full => {
            let waits = if waits {
                " Je antwoorden blijven zolang in het geheugen."
            } else {
                ""
            };
            let ways = ways(Some("maak ruimte"), another);
            format!("De schijf is vol: {path} is niet opgeslagen.{ways}{waits}")
        }
        Trouble::BadName => format!(
            "De naam {path} kan niet op deze schijf. Kies een kortere of eenvoudigere naam."
        ),
        Trouble::InUse if waits => format!(
            "{path} is in gebruik door een ander programma. Sluit dat; ik probeer het opnieuw."
        ),
        Trouble::InUse => {
            format!(
                "{path} is in gebruik door een ander programma. Sluit dat, of kies een andere naam."
            )
        }
        Trouble::ChangedOutside => {
            format!("{path} is buiten dit programma veranderd. Er is niets overschreven.")
        }
        Trouble::Interrupted if waits => format!(
            "Opslaan van {path} brak af. Je antwoorden zijn er nog; ik probeer het opnieuw."
        ),
        Trouble::Interrupted => format!("Opslaan van {path} brak af. Probeer het nog eens."),
        Trouble::Other(system) => {
            format!("{path} kan niet worden opgeslagen: {}", text::line(system))
        }
    }
}

fn not_written_en(path: &str, trouble: &Trouble, writing: Writing) -> String {
    let waits = writing == Writing::Answers;
    let another = match writing {
        Writing::Command => Some("choose another place with --out"),
        Writing::Typed => Some("choose another place"),
        Writing::Answers | Writing::LastAnswers => None,
    };
    let ways = |first, second| sentence(first, "or", second);
    match trouble {
        Trouble::Missing => format!(
            "The folder {path} does not exist.{}",
            ways(
                Some("make that folder"),
                another.or(Some("connect the disk again"))
            )
        ),
        Trouble::Exists => format!(
            "{path} already exists and was not overwritten. Choose another name, or open it with 'quickscan open'."
        ),
        Trouble::NeverReplaced => format!(
            "{path} is a scan or a quickscan, which a document never replaces.{}",
            ways(another, None)
        ),
        Trouble::IsFolder => format!("{path} is a folder. Give the name of a file."),
        Trouble::NotAFile => format!("{path} is not an ordinary file. Choose another place."),
        Trouble::NotAFolder => format!("A part of {path} is not a folder. Check the path."),
        Trouble::NotAllowed => format!(
            "You may not write in {path}.{}",
            ways(Some("ask for access"), another)
        ),
        Trouble::ReadOnlyDisk => {
            format!("{path} is on a read-only disk.{}", ways(another, None))
        }
        Trouble::Full => {
            let waits = if waits {
                " Until then your answers stay in memory."
            } else {
                ""
            };
            let ways = ways(Some("free up some space"), another);
            format!("The disk is full: {path} was not saved.{ways}{waits}")
        }
        Trouble::BadName => format!(
            "The name {path} is not possible on this disk. Choose a shorter or simpler name."
        ),
        Trouble::InUse if waits => {
            format!("{path} is in use by another program. Close it; I will try again.")
        }
        Trouble::InUse => {
            format!("{path} is in use by another program. Close it, or choose another name.")
        }
        Trouble::ChangedOutside => {
            format!("{path} was changed outside this program. Nothing was overwritten.")
        }
        Trouble::Interrupted if waits => {
            format!("Saving {path} was interrupted. Your answers are still here; I will try again.")
        }
        Trouble::Interrupted => format!("Saving {path} was interrupted. Try it once more."),
        Trouble::Other(system) => format!("{path} cannot be saved: {}", text::line(system)),
    }
}

/// What can be done, as a sentence behind another; nothing when there is nothing to do.
fn sentence(first: Option<&str>, or: &str, second: Option<&str>) -> String {
    let ways: Vec<&str> = [first, second].into_iter().flatten().collect();
    if ways.is_empty() {
        return String::new();
    }
    format!(" {}.", text::capital(&ways.join(&format!(", {or} "))))
}

/// A scan that answers a questionnaire nobody knows.
pub fn unknown_questionnaire(lang: Lang, path: &Path, id: &str, known: &[String]) -> String {
    let (path, id, known) = (shown(path), text::line(id), known.join(", "));
    match lang {
        Lang::Nl => format!(
            "{path} hoort bij de quickscan '{id}', en die is hier niet. Bekend zijn: {known}. Geef de map met die quickscan op met --questionnaires."
        ),
        Lang::En => format!(
            "{path} belongs to the quickscan '{id}', which is not here. Known: {known}. Use --questionnaires to give the folder with that quickscan."
        ),
    }
}

fn shown(path: &Path) -> String {
    text::line(&path.display().to_string()).into_owned()
}
