//! Documents on disk: written bit by bit, there whole or not at all.

use std::fs::{self, File};
use std::io::{self, Write};
use std::time::{Duration, SystemTime};

use quickscan::scan::store::{Trouble, write_new_with, write_over_with};

use super::folder::Folder;

fn half(file: &mut dyn Write) -> io::Result<()> {
    file.write_all(b"half")?;
    Err(io::ErrorKind::StorageFull.into())
}

#[test]
fn what_is_written_bit_by_bit_is_there_when_all_of_it_is() {
    let folder = Folder::new();
    let path = folder.path().join("a.csv");
    write_new_with(&path, |file| {
        file.write_all(b"one ")?;
        assert!(!path.exists());
        file.write_all(b"two")
    })
    .unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), "one two");
}

#[test]
fn a_document_that_fails_halfway_leaves_nothing_behind() {
    let folder = Folder::new();
    let path = folder.path().join("a.csv");
    let error = write_new_with(&path, half).unwrap_err();
    assert_eq!((error.path, error.trouble), (path.clone(), Trouble::Full));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    fs::write(&path, "old").unwrap();
    assert_eq!(
        write_over_with(&path, half).unwrap_err().trouble,
        Trouble::Full
    );
    assert_eq!(fs::read_to_string(&path).unwrap(), "old");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn a_file_that_comes_while_a_document_is_written_stays_as_it_is() {
    let folder = Folder::new();
    let path = folder.path().join("a.csv");
    let made = write_new_with(&path, |file| {
        fs::write(&path, "from somebody else")?;
        file.write_all(b"mine")
    });
    assert_eq!(made.unwrap_err().trouble, Trouble::Exists);
    assert_eq!(fs::read_to_string(&path).unwrap(), "from somebody else");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn what_was_left_behind_by_a_document_goes_when_it_is_made_again() {
    let folder = Folder::new();
    let path = folder.path().join("a.html");
    let left = folder.file(".a.html.0123456789abcdef.new", "half");
    let on_its_way = folder.file(".a.html.fedcba9876543210.new", "half");
    let hour_ago = SystemTime::now() - Duration::from_secs(3600);
    let file = File::options().write(true).open(&left).unwrap();
    file.set_modified(hour_ago).unwrap();
    drop(file);
    write_over_with(&path, |file| file.write_all(b"all")).unwrap();
    assert!(!left.exists() && on_its_way.exists());
}
