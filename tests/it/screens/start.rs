//! The start: what it says of what one can begin and go on with.

use std::rc::Rc;

use quickscan::questionnaire::Library;
use quickscan::scan::file;

use super::beginnings::read_only;
use super::stage::Stage;
use crate::report::scans::training_too_early;
use crate::scan::folder::Folder;

/// The start screen over a folder of scans with these names and contents.
fn over(folder: &Folder, scans: &[(&str, &str)]) -> Stage {
    let scans_folder = folder.folders().scans;
    std::fs::create_dir_all(&scans_folder).unwrap();
    for (name, content) in scans {
        std::fs::write(scans_folder.join(name), content).unwrap();
    }
    Stage::on_disk(folder)
}

const DEFINITION: &str = include_str!("../../../questionnaires/implementatie-quickscan.toml");

#[test]
fn an_own_version_is_labelled_before_anything_is_filled_in() {
    let folder = Folder::new();
    std::fs::write(folder.join("eigen.toml"), DEFINITION).unwrap();
    let library = Library::with_own(&[folder.path().to_owned()]);
    let mut stage = Stage::of(Rc::new(library));
    stage.shows("minuten · eigen versie").press("Enter");
    stage.shows("Implementatie-Quickscan, eigen versie");
    stage.press("C-t").shows("Quickscan, own version");
}

#[test]
fn a_file_that_cannot_be_read_is_named_and_of_several_the_first() {
    let folder = Folder::new();
    let mut stage = over(&folder, &[("b.scan.toml", "format = ")]);
    stage.shows("b.scan.toml kan niet gelezen worden.");
    stage.press("C-t").shows("b.scan.toml cannot be read.");
    let mut stage = over(&folder, &[("a.scan.toml", "")]);
    stage.shows("a.scan.toml en nog 1 bestand kunnen niet");
    let mut stage = over(&folder, &[("c.scan.toml", "")]);
    stage.shows("a.scan.toml en nog 2 bestanden kunnen niet");
}

#[test]
fn scans_that_read_alike_are_told_apart_by_their_files() {
    let folder = Folder::new();
    let scan = file::write(&training_too_early().scan);
    let other = scan.replace("Zwolle", "Kampen");
    assert_ne!(scan, other);
    let files = [
        ("een.scan.toml", &*scan),
        ("een (conflict).scan.toml", &scan),
        ("ander.scan.toml", &other),
    ];
    let mut stage = over(&folder, &files);
    stage.press("Home");
    let text = stage.text();
    assert_eq!(text.matches("2026 · een").count(), 2, "{text}");
    assert!(!text.contains("ander.scan.toml"), "{text}");
}

#[test]
fn back_at_the_start_nothing_is_said_of_a_scan_that_was_only_to_be_read() {
    let mut stage = read_only();
    stage.size(80, 25).shows("alleen lezen").press("Esc");
    stage
        .shows("Waar wil je mee beginnen?")
        .hides("alleen lezen");
}

#[test]
fn opening_a_scan_with_mistakes_says_the_first_and_its_line() {
    let folder = Folder::new();
    let scan = file::write(&training_too_early().scan);
    let newer = scan.replace("format = 1", "format = 9");
    let mut stage = over(&folder, &[("nieuw.scan.toml", &newer)]);
    stage.size(120, 40).press("End Enter");
    stage.tells("nieuw.scan.toml', regel 1: dit bestand heeft een nieuwere indeling (9); open het bestand met een nieuwere versie van Quickscan.");
    let wrong = scan.replace("choice = \"1\"", "choice = \"7\"");
    let count = scan.matches("choice = \"1\"").count() - 1;
    let mut stage = over(&folder, &[("nieuw.scan.toml", &wrong)]);
    stage.size(120, 40).press("End Enter");
    let first = wrong
        .lines()
        .position(|line| line.contains("\"7\""))
        .unwrap()
        + 1;
    stage.tells(&format!(
        "regel {first}: `7` is geen antwoord op deze vraag"
    ));
    stage.tells(&format!(
        "Er zijn nog {count} fouten. Alles bij elkaar: quickscan check "
    ));
    stage
        .press("C-t Enter")
        .tells(&format!("There are {count} more mistakes."));
}

#[test]
fn a_scan_that_cannot_be_opened_says_where_an_earlier_version_is() {
    let folder = Folder::new();
    let scan = file::write(&training_too_early().scan);
    let wrong = scan.replace("format = 1", "format = 9");
    let mut stage = over(&folder, &[("a.scan.toml", &wrong)]);
    stage.size(120, 40).press("End Enter");
    stage
        .tells("nieuwere versie van Quickscan.")
        .hides("eerdere versie");
    let files = [("a.scan.toml", &*wrong), ("a.scan.toml.bak", &scan)];
    let mut stage = over(&folder, &files);
    stage.size(120, 40).press("End Enter");
    let copy = folder.folders().scans.join("a.scan.toml.bak");
    let argument = quickscan::text::argument(&copy).unwrap();
    stage.tells(&format!(
        "eerdere versie van deze scan is er nog: quickscan open {argument}"
    ));
}
