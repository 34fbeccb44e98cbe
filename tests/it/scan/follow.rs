//! A file that is followed.

use std::fs;
use std::time::{Duration, Instant};

use quickscan::scan::store::{Follower, Looked};
use quickscan::source::Cause;

use super::folder::Folder;

#[track_caller]
fn is_text(looked: Looked, wanted: &str) {
    match looked {
        Looked::Text(source) => assert_eq!(source.text, wanted),
        other => panic!("{other:?} in place of {wanted:?}"),
    }
}

#[test]
fn a_text_is_handed_over_once() {
    let folder = Folder::new();
    let path = folder.file("a", "eerst");
    let now = Instant::now();
    let mut follower = Follower::new(&path);
    is_text(follower.look(now), "eerst");
    assert_eq!(follower.look(now), Looked::Same);
    fs::write(&path, "daarna").unwrap();
    is_text(follower.look(now), "daarna");
    assert_eq!(follower.look(now), Looked::Same);
}

#[test]
fn a_change_within_the_time_a_disk_tells_apart_is_seen_too() {
    let folder = Folder::new();
    let path = folder.file("a", "nul");
    let file = fs::File::options().write(true).open(&path).unwrap();
    let time = fs::metadata(&path).unwrap().modified().unwrap();
    let begin = Instant::now();
    let mut follower = Follower::new(&path);
    is_text(follower.look(begin), "nul");
    // As long, in the same file, at the same time.
    fs::write(&path, "een").unwrap();
    file.set_modified(time).unwrap();
    is_text(follower.look(begin + Duration::from_secs(2)), "een");
}

#[test]
fn a_file_at_rest_is_not_read() {
    let folder = Folder::new();
    let path = folder.file("a", "nul");
    let file = fs::File::options().write(true).open(&path).unwrap();
    let time = fs::metadata(&path).unwrap().modified().unwrap();
    let begin = Instant::now();
    let mut follower = Follower::new(&path);
    is_text(follower.look(begin), "nul");
    fs::write(&path, "een").unwrap();
    file.set_modified(time).unwrap();
    assert_eq!(follower.look(begin + Duration::from_secs(4)), Looked::Same);
}

#[test]
fn what_is_gone_comes_back() {
    let folder = Folder::new();
    let path = folder.join("a");
    let now = Instant::now();
    let later = now + Duration::from_secs(60);
    let mut follower = Follower::new(&path);
    assert_eq!(follower.look(now), Looked::Nothing(Cause::Missing));
    assert_eq!(follower.look(later), Looked::Nothing(Cause::Missing));
    fs::write(&path, "er").unwrap();
    is_text(follower.look(later), "er");
    fs::remove_file(&path).unwrap();
    assert_eq!(follower.look(later), Looked::Nothing(Cause::Missing));
    fs::create_dir(&path).unwrap();
    assert_eq!(follower.look(later), Looked::Nothing(Cause::Directory));
    fs::remove_dir(&path).unwrap();
    fs::write(&path, "er").unwrap();
    // The text is the one handed over last.
    assert_eq!(follower.look(later), Looked::Same);
    fs::write(&path, "").unwrap();
    assert_eq!(follower.look(later), Looked::Nothing(Cause::Empty));
    fs::write(&path, "weer").unwrap();
    is_text(follower.look(later), "weer");
}
