//! What is said line by line when the file is not as it was left.

use std::fs;
use std::io::{self, BufRead, Read};
use std::path::Path;

use quickscan::app::End;
use quickscan::scan::file;

use super::talk::{BEGIN, Talk, converse};
use crate::scan::folder::{Folder, content};

/// Lines, before the first of which something happens outside.
struct Meanwhile<'t, F> {
    happens: Option<F>,
    lines: &'t [u8],
}

impl<F: FnOnce()> Read for Meanwhile<'_, F> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.fill_buf()?.read(buffer)?;
        self.consume(count);
        Ok(count)
    }
}

impl<F: FnOnce()> BufRead for Meanwhile<'_, F> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if let Some(happens) = self.happens.take() {
            happens();
        }
        Ok(self.lines)
    }

    fn consume(&mut self, count: usize) {
        self.lines = &self.lines[count..];
    }
}

/// Begins a scan and answers its first question; then something happens to its file, and these lines are
/// typed.
fn meanwhile(folder: &Folder, happens: impl FnOnce(&Path), lines: &[&str]) -> Talk {
    let mut said = Vec::new();
    let before = [&BEGIN[..], &["3"]].concat().join("\n") + "\n";
    let lines = lines.join("\n") + "\n";
    let path = folder.join("scans/samen-sterk-2026-11-21.scan.toml");
    let after = Meanwhile {
        happens: Some(|| happens(&path)),
        lines: lines.as_bytes(),
    };
    let (app, end) = converse(folder, before.as_bytes().chain(after), &mut said);
    Talk {
        said: String::from_utf8(said).unwrap(),
        app,
        end,
    }
}

fn changed_by_others(path: &Path) {
    let other = content(path).replace("choice = \"3\"", "choice = \"1\"");
    fs::write(path, other).unwrap();
}

#[test]
fn a_file_changed_by_others_is_asked_about_once_for_every_change() {
    let folder = Folder::new();
    let talk = meanwhile(&folder, changed_by_others, &["2", "<", "?", "1", "<"]);
    let asked = talk.said.matches("Wat wil je houden?").count();
    assert_eq!(asked, 2, "{}", talk.said);
    assert!(content(&talk.path()).contains("choice = \"1\""));
}

#[test]
fn the_question_what_counts_can_be_left_and_leaving_offers_another_place() {
    let folder = Folder::new();
    let place = folder.join("elders");
    fs::create_dir(&place).unwrap();
    let to = place.display().to_string();
    let talk = meanwhile(&folder, changed_by_others, &["2", "<", "q", "1", &to, "q"]);
    talk.says("nog niet op schijf").says("elders");
    let here = place.join("samen-sterk-2026-11-21.scan.toml");
    assert_eq!(talk.path(), here);
    let scan = talk.app.open.as_ref().unwrap().scan();
    assert_eq!(content(&here), file::write(scan));
    assert!(matches!(talk.end, End::Saved), "{:?}", talk.end);
}

#[test]
fn who_goes_on_is_asked_what_counts() {
    let folder = Folder::new();
    let talk = meanwhile(&folder, changed_by_others, &["2", "<", "q", "2", "3"]);
    let (_, after) = talk.said.split_once("nog niet op schijf").unwrap();
    assert!(after.contains("Wat wil je houden?"), "{after}");
    assert!(content(&talk.path()).contains("choice = \"2\""));
}

#[test]
fn who_leaves_all_the_same_leaves_and_is_told_what_is_not_saved() {
    let folder = Folder::new();
    let talk = meanwhile(
        &folder,
        changed_by_others,
        &["2", "<", "q", "3", "n", "te laat"],
    );
    talk.never_says("te laat");
    let End::Unsaved(failure) = &talk.end else {
        panic!("{:?}", talk.end);
    };
    assert!(
        failure.message.contains("buiten dit programma veranderd"),
        "{}",
        failure.message
    );
}

#[test]
fn a_file_that_was_taken_away_is_made_again() {
    let folder = Folder::new();
    let taken_away = |path: &Path| fs::remove_file(path).unwrap();
    let talk = meanwhile(&folder, taken_away, &["q"]);
    assert!(content(&talk.path()).contains("choice = \"3\""));
}
