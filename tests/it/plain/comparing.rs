//! Comparing with another scan, line by line.

use quickscan::scan::file;

use super::talk::talk;
use crate::report::scans::{half_a_year_before, training_too_early};
use crate::scan::folder::Folder;

/// A folder with a scan of now and one of half a year before.
fn folder() -> Folder {
    let folder = Folder::new();
    std::fs::create_dir_all(folder.join("scans")).unwrap();
    folder.file(
        "scans/nu.scan.toml",
        file::write(&training_too_early().scan),
    );
    folder.file(
        "scans/toen.scan.toml",
        file::write(&half_a_year_before().scan),
    );
    folder
}

/// Opens the scan of now, at its results.
const AT_RESULTS: [&str; 2] = ["3", "r"];

#[test]
fn a_scan_is_chosen_by_its_number_and_the_comparison_is_read() {
    let folder = folder();
    let talk = talk(&folder, &[&AT_RESULTS[..], &["c", "1"]].concat());
    talk.says("Met c zet je deze scan naast een andere: toen en nu, of twee groepen.");
    talk.says("Met welke scan wil je vergelijken?");
    talk.says("- 1 Samen Sterk, uitvoerders locatie Zwolle, 12 mei 2026");
    talk.says("Toen en nu: Samen Sterk, uitvoerders locatie Zwolle");
    talk.says("- Veranderd: Van op weg naar op orde; er tellen nu andere antwoorden mee dan toen.");
    talk.says("- Boodschap die past: Nu bekend: 'grotendeels'; het was 'weet ik niet'.");
}

#[test]
fn a_part_of_the_comparison_can_be_read_again() {
    let folder = folder();
    let talk = talk(&folder, &[&AT_RESULTS[..], &["c", "1", "2"]].concat());
    let hint = "1 Deze scans, 2 Waar jullie zitten, 3 Per onderdeel. Enter: terug.";
    let again = talk.after(hint).split_once('\n').unwrap().1;
    assert_eq!(
        again,
        "Waar jullie zitten\n- Toen: Hier zitten jullie, voorlopig: Begrijpen.\n\
         - Nu: Hier zitten jullie: Begrijpen.\nNog steeds: Begrijpen.\n"
    );
}

#[test]
fn one_comes_back_step_by_step_and_says_it_in_a_word() {
    let folder = folder();
    let lines = [
        &AT_RESULTS[..],
        &["vergelijk", "1", "<", "", "compare", "9"],
    ]
    .concat();
    let talk = talk(&folder, &lines);
    talk.says("Enter: terug");
    talk.says("9 staat er niet bij. Typ een nummer.");
}

#[test]
fn without_another_scan_it_says_how_there_will_be_one() {
    let folder = Folder::new();
    let lines = [&super::talk::BEGIN[..], &["r", "c"]].concat();
    let talk = talk(&folder, &lines);
    talk.says("In je map staat nog geen andere scan van deze quickscan.");
    talk.never_says("Met c zet je");
}
