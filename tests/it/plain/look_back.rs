//! The scan after another one by ear.

use std::fs;

use quickscan::scan::file;

use super::talk::{Talk, talk};
use crate::report::scans::with_a_plan;
use crate::scan::folder::Folder;

/// The start, with a scan of half a year before in the folder.
fn with_old(lines: &[&str]) -> Talk {
    let folder = Folder::new();
    let scans = folder.join("scans");
    fs::create_dir_all(&scans).unwrap();
    let old = file::write(&with_a_plan().scan);
    fs::write(scans.join("toen.scan.toml"), old).unwrap();
    talk(&folder, lines)
}

const LINES: [&str; 15] = [
    "v 1",
    "v 3",
    "3",
    "v 1",
    "1",
    "Vier van de vijf kennen het",
    "i 2",
    "i 2",
    "i",
    "i",
    "",
    "O1",
    "2",
    "b",
    "o",
];

#[test]
fn the_next_scan_can_be_done_by_ear() {
    let talk = with_old(&[&LINES[..], &["b", "<", "<", "?"]].concat());
    insta::assert_snapshot!(talk.said);
}

#[test]
fn the_next_scan_can_be_done_by_ear_in_english() {
    let talk = with_old(&[&["e"], &LINES[..], &["b", "?"]].concat());
    insta::assert_snapshot!(talk.said);
}

#[test]
fn then_and_now_is_told_without_choosing_a_file() {
    let talk = with_old(&["v 3", "", "", "r", "c"]);
    talk.says("Met c zet je deze scan naast die van 12 mei 2026: toen en nu.")
        .says("Toen en nu: Samen Sterk, uitvoerders locatie Zwolle");
}
