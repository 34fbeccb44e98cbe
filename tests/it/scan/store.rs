//! One scan file on disk: kept, checked, locked.

use std::fs;
use std::io;
use std::path::Path;

use jiff::civil::date;
use quickscan::scan::store::{Access, Naming, Store, StoreError, Trouble, open};

use super::folder::{Folder, content};

/// Opens a file to save it.
fn opened(path: &Path, folder: &Folder) -> Store {
    match open(path, &folder.state()).unwrap().access {
        Access::Full(store) => store,
        other => panic!("{other:?}"),
    }
}

fn trouble(saved: Result<(), StoreError>) -> Trouble {
    saved.unwrap_err().trouble
}

#[test]
fn a_new_scan_is_there_once_it_is_saved() {
    let folder = Folder::new();
    let scans = folder.join("documenten/quickscan");
    let naming = Naming {
        intervention: "Samen Sterk",
        questionnaire: "proef",
        date: date(2026, 11, 21),
    };
    let mut store = Store::create_in(&scans, naming, &folder.state()).unwrap();
    assert!(!store.path().exists());
    store.save("een").unwrap();
    store.save("twee").unwrap();
    assert_eq!(content(store.path()), "twee");
    assert_eq!(fs::read_dir(&scans).unwrap().count(), 1);
}

#[test]
fn the_file_as_it_was_opened_is_kept_beside_it() {
    let folder = Folder::new();
    let path = folder.file("a.scan.toml", "eerst");
    let mut store = opened(&path, &folder);
    assert_eq!(folder.names(), ["a.scan.toml"]);
    store.save("een").unwrap();
    store.save("twee").unwrap();
    assert_eq!(content(&path), "twee");
    assert_eq!(content(&folder.join("a.scan.toml.bak")), "eerst");
    assert_eq!(folder.names(), ["a.scan.toml", "a.scan.toml.bak"]);
}

#[test]
fn saving_what_is_there_already_touches_nothing() {
    let folder = Folder::new();
    let path = folder.file("a.scan.toml", "eerst");
    opened(&path, &folder).save("eerst").unwrap();
    assert_eq!(folder.names(), ["a.scan.toml"]);
}

#[test]
fn what_was_changed_outside_is_not_overwritten() {
    let folder = Folder::new();
    let path = folder.file("a.scan.toml", "eerst");
    let mut store = opened(&path, &folder);
    store.save("van ons").unwrap();
    fs::write(&path, "van een ander").unwrap();
    let refused = store.save("van ons, later").unwrap_err();
    assert_eq!(refused, StoreError::new(&path, Trouble::ChangedOutside));
    assert_eq!(trouble(store.save("nog later")), Trouble::ChangedOutside);
    assert_eq!(content(&path), "van een ander");
}

#[test]
fn overwriting_what_was_changed_outside_keeps_it_beside_the_file() {
    let folder = Folder::new();
    let path = folder.file("a.scan.toml", "eerst");
    let mut store = opened(&path, &folder);
    store.save("van ons").unwrap();
    fs::write(&path, "van een ander").unwrap();
    store.overwrite("van ons, later").unwrap();
    assert_eq!(content(&path), "van ons, later");
    assert_eq!(content(&folder.join("a.scan.toml.bak")), "van een ander");
    store.save("gewoon verder").unwrap();
    assert_eq!(content(&folder.join("a.scan.toml.bak")), "van een ander");
}

#[test]
fn a_file_that_was_taken_away_is_made_again_once_there_is_a_folder() {
    let folder = Folder::new();
    let path = folder.file("a.scan.toml", "eerst");
    let mut store = opened(&path, &folder);
    for text in ["een", "twee"] {
        store.save(text).unwrap();
        fs::remove_file(&path).unwrap();
        // Also where the text is the one that was there.
        store.save(text).unwrap();
        assert_eq!(content(&path), text);
    }
    fs::remove_dir_all(folder.path()).unwrap();
    let missing = StoreError::new(folder.path(), Trouble::Missing);
    assert_eq!(store.save("drie").unwrap_err(), missing);
    fs::create_dir(folder.path()).unwrap();
    store.save("drie").unwrap();
    assert_eq!(content(&path), "drie");
}

#[test]
fn a_new_scan_does_not_overwrite_what_came_in_between() {
    let folder = Folder::new();
    let path = folder.join("a.scan.toml");
    let mut store = Store::create(&path, &folder.state()).unwrap();
    folder.file("a.scan.toml", "van een ander");
    assert_eq!(trouble(store.save("een")), Trouble::ChangedOutside);
    assert_eq!(content(&path), "van een ander");
}

#[test]
fn a_new_scan_does_not_take_a_path_that_is_taken() {
    let folder = Folder::new();
    let create = |path: &Path| Store::create(path, &folder.state()).unwrap_err().trouble;
    let path = folder.file("a.scan.toml", "eerst");
    assert_eq!(create(&path), Trouble::Exists);
    assert_eq!(create(folder.path()), Trouble::Exists);
    assert_eq!(create(&folder.join("weg/a.scan.toml")), Trouble::Missing);
    assert_eq!(create(&folder.join("a\0b")), Trouble::BadName);
    assert_eq!(content(&path), "eerst");
}

#[test]
fn a_folder_that_is_none_is_said() {
    let folder = Folder::new();
    let file = folder.file("bestand", "");
    let naming = Naming {
        intervention: "",
        questionnaire: "proef",
        date: date(2026, 11, 21),
    };
    let error = Store::create_in(&file, naming, &folder.state()).unwrap_err();
    assert_eq!(error.path, file);
    assert!(
        matches!(error.trouble, Trouble::Exists | Trouble::NotAFolder),
        "{error:?}"
    );
}

#[test]
fn a_folder_in_the_place_of_the_file_is_said_and_left_alone() {
    let folder = Folder::new();
    let path = folder.file("a.scan.toml", "eerst");
    let mut store = opened(&path, &folder);
    fs::remove_file(&path).unwrap();
    fs::create_dir(&path).unwrap();
    assert_eq!(trouble(store.save("een")), Trouble::IsFolder);
    assert_eq!(trouble(store.overwrite("een")), Trouble::IsFolder);
    assert_eq!(folder.names(), ["a.scan.toml"], "nothing is left behind");
}

#[test]
fn without_its_copy_a_file_is_not_overwritten() {
    let folder = Folder::new();
    let path = folder.file("a.scan.toml", "eerst");
    let copy = folder.join("a.scan.toml.bak");
    fs::create_dir(&copy).unwrap();
    let error = opened(&path, &folder).save("een").unwrap_err();
    assert_eq!(error, StoreError::new(&copy, Trouble::IsFolder));
    assert_eq!(content(&path), "eerst");
    assert_eq!(folder.names(), ["a.scan.toml", "a.scan.toml.bak"]);
}

#[test]
fn a_scan_that_is_open_elsewhere_is_only_read() {
    let folder = Folder::new();
    let path = folder.file("a.scan.toml", "eerst");
    let first = opened(&path, &folder);
    let second = open(&path, &folder.state()).unwrap();
    assert_eq!(second.source.text, "eerst");
    assert!(matches!(second.access, Access::OpenElsewhere));
    drop(first);
    opened(&path, &folder);
}

#[test]
fn a_scan_stays_locked_while_it_is_saved() {
    let folder = Folder::new();
    let path = folder.join("a.scan.toml");
    let mut store = Store::create(&path, &folder.state()).unwrap();
    for text in ["een", "twee"] {
        store.save(text).unwrap();
        let second = open(&path, &folder.state()).unwrap();
        assert!(matches!(second.access, Access::OpenElsewhere));
    }
    drop(store);
    let locks = fs::read_dir(folder.state().join("locks")).unwrap();
    assert_eq!(locks.count(), 1, "one lock per scan, never removed");
    opened(&path, &folder);
}

#[test]
fn what_a_killed_program_left_behind_is_gone_once_the_scan_is_open() {
    let folder = Folder::new();
    let path = folder.file("a.scan.toml", "eerst");
    let digits = "0123456789abcdef";
    for leftover in ["a.scan.toml", "a.scan.toml.bak", "b.scan.toml"] {
        folder.file(&format!(".{leftover}.{digits}.new"), "half");
    }
    let others = [".a.scan.toml.Xy12ab", ".a.scan.toml.new", "a.scan.toml.new"];
    for other in others {
        folder.file(other, "van een ander");
    }
    let first = opened(&path, &folder);
    let kept = format!(".b.scan.toml.{digits}.new");
    let mut left = vec!["a.scan.toml", &kept];
    left.extend(others);
    left.sort_unstable();
    assert_eq!(folder.names(), left);

    // While somebody saves it, nobody else touches what is on its way.
    let on_its_way = folder.file(&format!(".a.scan.toml.{digits}.new"), "half");
    open(&path, &folder.state()).unwrap();
    assert!(on_its_way.exists());
    drop(first);
}

#[test]
fn two_scans_do_not_share_a_lock() {
    let folder = Folder::new();
    let one = folder.file("a.scan.toml", "een");
    let two = folder.file("b.scan.toml", "twee");
    let _one = opened(&one, &folder);
    let _two = opened(&two, &folder);
}

#[test]
fn without_a_place_for_locks_a_scan_can_still_be_saved() {
    let folder = Folder::new();
    let path = folder.file("a.scan.toml", "eerst");
    let state = folder.file("state", "no folder");
    let Access::Full(mut store) = open(&path, &state).unwrap().access else {
        panic!("read only");
    };
    let beside = open(&path, &state).unwrap().access;
    assert!(matches!(beside, Access::Full(_)), "nobody is kept out");
    store.save("een").unwrap();
    assert_eq!(content(&path), "een");
}

#[test]
fn a_file_that_is_for_reading_only_is_only_read() {
    let folder = Folder::new();
    let path = folder.file("a.scan.toml", "eerst");
    let before = fs::metadata(&path).unwrap().permissions();
    let mut protected = before.clone();
    protected.set_readonly(true);
    fs::set_permissions(&path, protected).unwrap();
    let access = open(&path, &folder.state()).unwrap().access;
    assert!(matches!(access, Access::Protected));
    fs::set_permissions(&path, before).unwrap();
}

#[test]
fn what_the_system_says_becomes_something_to_tell() {
    let told = |kind: io::ErrorKind| StoreError::of(Path::new("a"), &kind.into()).trouble;
    for (kind, trouble) in [
        (io::ErrorKind::NotFound, Trouble::Missing),
        (io::ErrorKind::PermissionDenied, Trouble::NotAllowed),
        (io::ErrorKind::ReadOnlyFilesystem, Trouble::ReadOnlyDisk),
        (io::ErrorKind::StorageFull, Trouble::Full),
        (io::ErrorKind::QuotaExceeded, Trouble::Full),
        (io::ErrorKind::IsADirectory, Trouble::IsFolder),
        (io::ErrorKind::InvalidFilename, Trouble::BadName),
    ] {
        assert_eq!(told(kind), trouble);
    }
    let other = StoreError::of(Path::new("a"), &io::Error::other("kapot"));
    assert_eq!(other.trouble, Trouble::Other("kapot".to_owned()));
}
