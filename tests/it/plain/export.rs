//! Making a document line by line: what it is for, as what, where, and then where it is.

use std::fs;
use std::path::PathBuf;

use super::talk::{BEGIN, Talk, talk};
use crate::scan::folder::{Folder, content};

/// Answers one question, asks for a document at the results, and types these lines.
fn asking(folder: &Folder, lines: &[&str]) -> Talk {
    talk(folder, &[&BEGIN[..], &["3", "r", "m"], lines].concat())
}

/// The document beside the scan, of which the name goes on like this.
fn beside(talk: &Talk, rest: &str) -> PathBuf {
    let name = talk
        .path()
        .file_name()
        .unwrap()
        .to_string_lossy()
        .into_owned();
    let stem = name.strip_suffix(".scan.toml").unwrap();
    talk.path().with_file_name(format!("{stem}{rest}"))
}

#[test]
fn an_empty_line_keeps_what_is_proposed_and_the_last_one_makes_the_document() {
    let folder = Folder::new();
    let talk = asking(&folder, &["", "", "", ""]);
    let path = beside(&talk, ".html");
    assert!(content(&path).starts_with("<!DOCTYPE html>"));
    talk.says(
        "Document maken Wat voor document? - 1 Verslag: wat de scan zegt, met advies en plan",
    )
    .says("Nu: Verslag")
    .says("Hoe wil je het hebben? - 1 HTML: om te lezen en te printen, met plaatjes")
    .says(&format!("Waar komt het? {}", path.display()))
    .says("Enter: maak het document.")
    .says(&format!("Document gemaakt: {}", path.display()))
    .says("Terug bij: Eerst uitzoeken: Weten");
}

#[test]
fn kind_format_and_place_are_chosen_line_by_line() {
    let folder = Folder::new();
    let talk = asking(&folder, &["5", "3", "jaar", "q"]);
    let path = talk.path().with_file_name("jaar.md");
    assert!(content(&path).starts_with("# Werkplan"));
    talk.says(&format!("Document gemaakt: {}", path.display()));
}

#[test]
fn one_part_back_chooses_again() {
    let folder = Folder::new();
    let talk = asking(&folder, &["5", "2", "<", "1", "<", "<", "3", "", "", "q"]);
    assert!(beside(&talk, "-projectvoorstel.html").is_file());
    let talk = asking(&Folder::new(), &["<", "s"]);
    talk.says("Terug bij: Eerst uitzoeken: Weten");
}

#[test]
fn what_is_no_choice_is_said_and_makes_nothing() {
    let folder = Folder::new();
    let talk = asking(&folder, &["9", "pdf", "0"]);
    talk.says("Typ een nummer.").never_says("Document gemaakt");
}

#[test]
fn a_folder_that_is_not_there_is_named_and_another_place_can_be_typed() {
    let folder = Folder::new();
    let talk = asking(&folder, &["", "", "weg/a.html", "a", "q"]);
    talk.says(&format!(
        "De map {} is er niet.",
        folder.join("scans/weg").display()
    ));
    assert!(folder.join("scans/a.html").is_file());
}

#[test]
fn what_stands_there_is_asked_about() {
    let folder = Folder::new();
    fs::create_dir_all(folder.join("scans")).unwrap();
    let path = folder.file("scans/a.html", "old");
    let talk = asking(&folder, &["", "", "a", "", "<", "a", "1", "q"]);
    talk.says("Daar staat al iets")
        .says("- 1 Allebei houden: maak het document als a (2).html")
        .says("- 2 Vervang het bestand dat er staat");
    assert_eq!(content(&path), "old");
    assert!(folder.join("scans/a (2).html").is_file());
}

#[test]
fn opening_it_says_when_there_is_nothing_to_open_it_with() {
    let folder = Folder::new();
    let talk = asking(&folder, &["", "", "", "?", "o", "open", "q"]);
    talk.says("- open (o): open het document met het programma van je computer")
        .says("Hier is geen programma dat het document kan openen.");
}
