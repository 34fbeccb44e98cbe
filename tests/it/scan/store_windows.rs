//! What only Windows knows: files that others keep in use.

use std::fs::{self, File, OpenOptions};
use std::os::windows::fs::OpenOptionsExt;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use quickscan::scan::store::{Access, Store, Trouble, open};

use super::folder::{Folder, content};

/// Others may read a file meanwhile, not replace it.
const SHARE_READ: u32 = 1;

/// How long a file in use is tried again.
const PATIENCE: Duration = Duration::from_secs(1);

/// A program that has a file open, as virus scanners and sync programs do.
fn somebody_with(path: &Path, share: u32) -> File {
    let mut options = OpenOptions::new();
    options.read(true).share_mode(share).open(path).unwrap()
}

fn opened(path: &Path, folder: &Folder) -> Store {
    match open(path, &folder.state()).unwrap().access {
        Access::Full(store) => store,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_file_in_use_for_a_moment_is_saved_all_the_same() {
    let folder = Folder::new();
    let path = folder.file("a.scan.toml", "eerst");
    let mut store = opened(&path, &folder);
    store.save("een").unwrap();
    let other = somebody_with(&path, SHARE_READ);
    thread::scope(|scope| {
        let saved = scope.spawn(|| store.save("twee"));
        // The new text lies ready: replacing the file was tried, or is about to be.
        while !saved.is_finished() && folder.names().len() < 3 {
            thread::yield_now();
        }
        drop(other);
        saved.join().unwrap().unwrap();
    });
    assert_eq!(content(&path), "twee");
    assert_eq!(folder.names(), ["a.scan.toml", "a.scan.toml.bak"]);
}

#[test]
fn a_file_that_stays_in_use_is_tried_for_a_second_then_said_and_nothing_is_left_behind() {
    for share in [SHARE_READ, 0] {
        let folder = Folder::new();
        let path = folder.file("a.scan.toml", "eerst");
        let mut store = opened(&path, &folder);
        store.save("een").unwrap();
        let other = somebody_with(&path, share);
        let begun = Instant::now();
        let trouble = store.save("twee").unwrap_err().trouble;
        assert!(begun.elapsed() >= PATIENCE, "given up too soon");
        let said = [Trouble::InUse, Trouble::NotAllowed];
        assert!(said.contains(&trouble), "{trouble:?}");
        drop(other);
        assert_eq!(content(&path), "een");
        assert_eq!(folder.names(), ["a.scan.toml", "a.scan.toml.bak"]);
        store.save("twee").unwrap();
        assert_eq!(content(&path), "twee");
    }
}

#[test]
fn a_file_for_reading_only_stays_as_it_is() {
    let folder = Folder::new();
    let path = folder.file("a.scan.toml", "eerst");
    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions.clone()).unwrap();
    let access = open(&path, &folder.state()).unwrap().access;
    assert!(matches!(access, Access::Protected), "{access:?}");
    // Else the folder cannot be removed.
    #[expect(
        clippy::permissions_set_readonly_false,
        reason = "only Unix has others"
    )]
    permissions.set_readonly(false);
    fs::set_permissions(&path, permissions).unwrap();
}

#[test]
fn line_ends_are_those_of_every_platform() {
    let folder = Folder::new();
    let path = folder.file("a.scan.toml", "eerst\r\n");
    let mut store = opened(&path, &folder);
    store.save("een\ntwee\n").unwrap();
    assert_eq!(content(&path), "een\ntwee\n");
    assert_eq!(content(&folder.join("a.scan.toml.bak")), "eerst\r\n");
}
