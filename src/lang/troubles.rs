//! What can go wrong between a file and the program: what, where, and what to do.

use std::path::Path;

use super::Lang;
use crate::scan::store::{StoreError, Trouble};
use crate::text;

/// A file or folder that could not be written or made.
pub fn store_error(lang: Lang, error: &StoreError) -> String {
    let path = shown(&error.path);
    match lang {
        Lang::Nl => store_error_nl(&path, &error.trouble),
        Lang::En => store_error_en(&path, &error.trouble),
    }
}

fn store_error_nl(path: &str, trouble: &Trouble) -> String {
    match trouble {
        Trouble::Missing => {
            format!("{path} is er niet. Maak de map of kies een andere plek met --out.")
        }
        Trouble::Exists => format!(
            "{path} bestaat al en is niet overschreven. Kies een andere naam, of open het met 'quickscan open'."
        ),
        Trouble::IsFolder => format!("{path} is een map. Geef de naam van een bestand."),
        Trouble::NotAFile => format!("{path} is geen gewoon bestand. Kies een andere plek."),
        Trouble::NotAFolder => format!("Een deel van {path} is geen map. Controleer het pad."),
        Trouble::NotAllowed => format!(
            "Je mag niet schrijven in {path}. Kies een andere plek met --out, of vraag toegang."
        ),
        Trouble::ReadOnlyDisk => format!(
            "{path} staat op een schijf die alleen te lezen is. Kies een andere plek met --out."
        ),
        Trouble::Full => format!(
            "De schijf is vol: {path} is niet opgeslagen. Maak ruimte; je antwoorden blijven in het geheugen."
        ),
        Trouble::BadName => format!(
            "De naam {path} kan niet op deze schijf. Kies een kortere of eenvoudigere naam."
        ),
        Trouble::InUse => format!(
            "{path} is in gebruik door een ander programma. Sluit dat; ik probeer het opnieuw."
        ),
        Trouble::ChangedOutside => {
            format!("{path} is buiten dit programma veranderd. Er is niets overschreven.")
        }
        Trouble::GoneOutside => {
            format!("{path} is verplaatst of verwijderd. Zet het terug, of maak de map opnieuw.")
        }
        Trouble::Interrupted => format!(
            "Opslaan van {path} brak af. Je antwoorden zijn er nog; ik probeer het opnieuw."
        ),
        Trouble::Other(system) => {
            format!("{path} kan niet worden opgeslagen: {}", text::line(system))
        }
    }
}

fn store_error_en(path: &str, trouble: &Trouble) -> String {
    match trouble {
        Trouble::Missing => {
            format!("{path} does not exist. Make the folder or choose another place with --out.")
        }
        Trouble::Exists => format!(
            "{path} already exists and was not overwritten. Choose another name, or open it with 'quickscan open'."
        ),
        Trouble::IsFolder => format!("{path} is a folder. Give the name of a file."),
        Trouble::NotAFile => format!("{path} is not an ordinary file. Choose another place."),
        Trouble::NotAFolder => format!("A part of {path} is not a folder. Check the path."),
        Trouble::NotAllowed => format!(
            "You may not write in {path}. Choose another place with --out, or ask for access."
        ),
        Trouble::ReadOnlyDisk => {
            format!("{path} is on a read-only disk. Choose another place with --out.")
        }
        Trouble::Full => format!(
            "The disk is full: {path} was not saved. Free up some space; your answers stay in memory."
        ),
        Trouble::BadName => format!(
            "The name {path} is not possible on this disk. Choose a shorter or simpler name."
        ),
        Trouble::InUse => {
            format!("{path} is in use by another program. Close it; I will try again.")
        }
        Trouble::ChangedOutside => {
            format!("{path} was changed outside this program. Nothing was overwritten.")
        }
        Trouble::GoneOutside => {
            format!("{path} was moved or removed. Put it back, or make the folder again.")
        }
        Trouble::Interrupted => {
            format!("Saving {path} was interrupted. Your answers are still here; I will try again.")
        }
        Trouble::Other(system) => format!("{path} cannot be saved: {}", text::line(system)),
    }
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

/// A file with mistakes, in one line.
pub fn has_mistakes(lang: Lang, name: &str, count: usize) -> String {
    let name = text::line(name);
    match (lang, count) {
        (Lang::Nl, 1) => format!("{name} heeft een fout. 'quickscan check {name}' laat zien waar."),
        (Lang::Nl, count) => {
            format!("{name} heeft {count} fouten. 'quickscan check {name}' laat ze zien.")
        }
        (Lang::En, 1) => format!("{name} has a mistake. 'quickscan check {name}' shows where."),
        (Lang::En, count) => {
            format!("{name} has {count} mistakes. 'quickscan check {name}' shows them.")
        }
    }
}

fn shown(path: &Path) -> String {
    text::line(&path.display().to_string()).into_owned()
}
