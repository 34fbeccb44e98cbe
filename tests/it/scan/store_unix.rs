//! What belongs to files on Unix: modes and symbolic links.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;
use std::process::Command;

use quickscan::scan::store::{Access, Store, Trouble, open};
use quickscan::source::Cause;

use super::folder::{Folder, content};

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

fn opened(path: &Path, folder: &Folder) -> Store {
    match open(path, &folder.state()).unwrap().access {
        Access::Full(store) => store,
        other => panic!("{other:?}"),
    }
}

#[test]
fn new_files_and_folders_are_for_their_owner_alone() {
    let folder = Folder::new();
    let scans = folder.join("quickscan");
    let naming = quickscan::scan::store::Naming {
        intervention: "",
        questionnaire: "proef",
        date: jiff::civil::date(2026, 11, 21),
    };
    let mut store = Store::create_in(&scans, naming, &folder.state()).unwrap();
    store.save("een").unwrap();
    assert_eq!(mode(store.path()), 0o600);
    assert_eq!(mode(&scans), 0o700);
    assert_eq!(mode(&folder.state().join("locks")), 0o700);
    for lock in fs::read_dir(folder.state().join("locks")).unwrap() {
        assert_eq!(mode(&lock.unwrap().path()), 0o600);
    }
}

#[test]
fn a_file_keeps_its_mode_and_its_copy_is_private() {
    let folder = Folder::new();
    let path = folder.file("a.scan.toml", "eerst");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o664)).unwrap();
    opened(&path, &folder).save("een").unwrap();
    assert_eq!(mode(&path), 0o664);
    assert_eq!(mode(&folder.join("a.scan.toml.bak")), 0o600);
}

#[test]
fn a_folder_that_is_there_keeps_its_mode() {
    let folder = Folder::new();
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
    let path = folder.join("a.scan.toml");
    let mut store = Store::create(&path, &folder.state()).unwrap();
    store.save("een").unwrap();
    assert_eq!(mode(folder.path()), 0o755);
}

#[test]
fn a_link_stays_a_link_and_its_file_is_saved() {
    let folder = Folder::new();
    fs::create_dir(folder.join("elders")).unwrap();
    let file = folder.file("elders/echt.scan.toml", "eerst");
    let link = folder.join("link.scan.toml");
    symlink(&file, &link).unwrap();
    opened(&link, &folder).save("een").unwrap();
    assert_eq!(content(&file), "een");
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(content(&folder.join("elders/echt.scan.toml.bak")), "eerst");
    assert_eq!(folder.names(), ["elders", "link.scan.toml"]);
}

#[test]
fn a_file_and_a_link_to_it_share_one_lock() {
    let folder = Folder::new();
    let file = folder.file("echt.scan.toml", "eerst");
    let link = folder.join("link.scan.toml");
    symlink(&file, &link).unwrap();
    let _first = opened(&file, &folder);
    let second = open(&link, &folder.state()).unwrap();
    assert!(matches!(second.access, Access::OpenElsewhere));
}

#[test]
fn a_new_scan_does_not_write_through_a_link_to_nothing() {
    let folder = Folder::new();
    let link = folder.join("link.scan.toml");
    symlink(folder.join("weg"), &link).unwrap();
    let error = Store::create(&link, &folder.state()).unwrap_err();
    assert_eq!(error.trouble, Trouble::Exists);
}

#[test]
fn a_pipe_is_not_opened_and_not_waited_for() {
    let folder = Folder::new();
    let pipe = folder.join("a.scan.toml");
    assert!(
        Command::new("mkfifo")
            .arg(&pipe)
            .status()
            .unwrap()
            .success()
    );
    let cause = open(&pipe, &folder.state()).unwrap_err().cause;
    assert_eq!(cause, Cause::NotAFile);
    fs::remove_file(&pipe).unwrap();
    let path = folder.file("a.scan.toml", "eerst");
    let mut store = opened(&path, &folder);
    fs::remove_file(&path).unwrap();
    assert!(
        Command::new("mkfifo")
            .arg(&pipe)
            .status()
            .unwrap()
            .success()
    );
    assert_eq!(store.save("een").unwrap_err().trouble, Trouble::NotAFile);
}

#[test]
fn a_name_that_is_too_long_is_said() {
    let folder = Folder::new();
    let path = folder.join(&"a".repeat(300));
    let error = Store::create(&path, &folder.state()).unwrap_err();
    assert_eq!(error.trouble, Trouble::BadName);
}
