//! The scans the start screen lists.

use std::fs;

use quickscan::scan::Moment;
use quickscan::scan::file::write;
use quickscan::scan::store::{Found, Recent, recent};

use super::fixture::full_scan;
use super::folder::Folder;

/// A scan changed at this moment.
fn changed(moment: &str) -> String {
    let mut scan = full_scan();
    scan.about.changed = Some(moment.parse().unwrap());
    write(&scan)
}

fn names(found: &Recent) -> Vec<&str> {
    let names = found.scans.iter().map(|scan| scan.path.file_name());
    names.map(|name| name.unwrap().to_str().unwrap()).collect()
}

#[test]
fn a_list_says_what_a_scan_is_about() {
    let folder = Folder::new();
    let path = folder.file("a.scan.toml", write(&full_scan()));
    let found = Found {
        path,
        questionnaire: "proef".to_owned(),
        intervention: "Samen \"Sterk\"".to_owned(),
        group: "uitvoerders locatie Zwolle".to_owned(),
        changed: full_scan().about.changed,
    };
    let expected = Recent {
        scans: vec![found],
        broken: Vec::new(),
    };
    assert_eq!(recent(folder.path()).unwrap(), expected);
}

#[test]
fn the_scan_changed_last_comes_first_wherever_it_was_changed() {
    let folder = Folder::new();
    folder.file("b.scan.toml", changed("2026-11-21T14:00:00+01:00"));
    folder.file("a.scan.toml", changed("2026-11-21T14:00:00+01:00"));
    folder.file("c.scan.toml", changed("2026-11-21T13:30:00Z"));
    folder.file("d.scan.toml", "format = 1\nquestionnaire.id = 'proef'\n");
    let found = recent(folder.path()).unwrap();
    let expected = ["c.scan.toml", "a.scan.toml", "b.scan.toml", "d.scan.toml"];
    assert_eq!(names(&found), expected);
}

#[test]
fn a_scan_written_by_hand_may_say_what_it_is_about_at_the_end() {
    let folder = Folder::new();
    let text = "format = 1\n[questionnaire]\nid = 'proef'\n[answers.O1]\nchoice = '3'\n\
                [about]\nintervention = 'Samen Sterk'\nchanged = 2026-11-21T14:00:00Z\n";
    folder.file("a.scan.toml", text);
    let found = recent(folder.path()).unwrap();
    assert_eq!(found.scans[0].intervention, "Samen Sterk");
    let moment: Moment = "2026-11-21T14:00:00Z".parse().unwrap();
    assert_eq!(found.scans[0].changed, Some(moment));
}

#[test]
fn broken_files_are_named_and_others_are_no_scans() {
    let folder = Folder::new();
    folder.file("goed.scan.toml", write(&full_scan()));
    folder.file("kapot.scan.toml", "format = ");
    folder.file("leeg.scan.toml", "");
    folder.file("latijn.scan.toml", b"\xe9");
    fs::create_dir(folder.join("map.scan.toml")).unwrap();
    folder.file("goed.scan.toml.bak", "format = ");
    folder.file(".goed.scan.toml", "format = ");
    folder.file("verslag.md", "# Verslag");
    let found = recent(folder.path()).unwrap();
    assert_eq!(names(&found), ["goed.scan.toml"]);
    let broken = ["kapot", "latijn", "leeg", "map"];
    let broken = broken.map(|name| folder.join(&format!("{name}.scan.toml")));
    assert_eq!(found.broken, broken);
}

#[test]
fn a_folder_that_is_not_there_has_no_scans() {
    let folder = Folder::new();
    assert_eq!(recent(&folder.join("weg")).unwrap(), Recent::default());
}

#[test]
fn a_folder_that_is_none_is_said() {
    let folder = Folder::new();
    let file = folder.file("bestand", "");
    assert!(recent(&file).is_err());
}
