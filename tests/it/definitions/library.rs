//! The library: shipped definitions, own ones that add or replace, and files that cannot be used.

use std::fs;
use std::path::{Path, PathBuf};

use quickscan::questionnaire::{Heading, Library, Origin, Reason};
use quickscan::source::Cause;

use super::sample::{ENGLISH, PHASES, with};

/// A folder that is removed at the end of the test.
struct Folder(PathBuf);

impl Folder {
    fn new(test: &str) -> Folder {
        let path = std::env::temp_dir().join(format!("quickscan-{}-{test}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Folder(path)
    }

    fn write(&self, name: &str, text: impl AsRef<[u8]>) -> PathBuf {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        path
    }

    fn library(&self) -> Library {
        Library::with_own(std::slice::from_ref(&self.0))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn ids(library: &Library) -> Vec<&str> {
    library
        .questionnaires()
        .map(|questionnaire| questionnaire.id.as_str())
        .collect()
}

const SHIPPED: [&str; 2] = ["implementatie-quickscan", "interventie-met-potentie"];

#[test]
fn the_shipped_questionnaires_are_always_there() {
    let library = Library::shipped();
    assert_eq!(ids(&library), SHIPPED);
    assert!(library.unusable().is_empty());
    assert!(
        library
            .questionnaires()
            .all(|questionnaire| questionnaire.origin == Origin::Shipped)
    );
    let nowhere = Library::with_own(&[PathBuf::from("/nowhere/at/all")]);
    assert_eq!(ids(&nowhere), SHIPPED);
    assert!(nowhere.unusable().is_empty());
}

#[test]
fn own_questionnaires_come_behind_the_shipped_ones_by_name() {
    let folder = Folder::new("own");
    let second = folder.write("b.toml", with(PHASES, "id = \"small\"", "id = \"second\""));
    folder.write("a.TOML", PHASES);
    folder.write("notes.txt", "not a definition");
    folder.write("answers.scan.toml", "format = 1");
    folder.write(".hidden.toml", "format = 1");
    let library = folder.library();
    assert_eq!(ids(&library), [SHIPPED[0], SHIPPED[1], "small", "second"]);
    assert!(library.unusable().is_empty(), "{:?}", library.unusable());
    let own = library.find("second", "nl").unwrap();
    assert_eq!(
        own.origin,
        Origin::Own {
            path: second,
            replaces_shipped: false
        }
    );
}

#[test]
fn an_own_definition_takes_the_place_of_the_shipped_one_with_its_id() {
    let folder = Folder::new("replace");
    let path = folder.write(
        "mine.toml",
        with(PHASES, "id = \"small\"", "id = \"implementatie-quickscan\""),
    );
    let library = folder.library();
    assert_eq!(ids(&library), SHIPPED);
    let own = library.questionnaires().next().unwrap();
    assert_eq!(own.title, "Kleine scan");
    assert_eq!(
        own.origin,
        Origin::Own {
            path,
            replaces_shipped: true
        }
    );
}

#[test]
fn a_file_that_cannot_be_used_is_kept_with_its_reason_and_stops_nothing() {
    let folder = Folder::new("unusable");
    folder.write("empty.toml", " \n");
    folder.write("good.toml", PHASES);
    folder.write("latin.toml", b"format = 1\ntitle = \"ide\xeb\"\n");
    folder.write("same.toml", PHASES);
    folder.write("wrong.toml", with(PHASES, "minutes = 5", "minuten = 5"));
    let library = folder.library();
    assert_eq!(ids(&library), [SHIPPED[0], SHIPPED[1], "small"]);
    let names: Vec<_> = library
        .unusable()
        .iter()
        .map(|unusable| unusable.path.file_name().unwrap())
        .collect();
    assert_eq!(
        names,
        ["empty.toml", "latin.toml", "same.toml", "wrong.toml"]
    );
    let reasons: Vec<_> = library
        .unusable()
        .iter()
        .map(|unusable| &unusable.reason)
        .collect();
    assert!(matches!(reasons[0], Reason::Unreadable(reason) if reason.cause == Cause::Empty));
    assert!(
        matches!(reasons[1], Reason::Unreadable(reason) if reason.cause == Cause::NotUtf8 { line: 2 })
    );
    assert!(matches!(reasons[2], Reason::SameId(first) if first.ends_with("good.toml")));
    assert!(matches!(reasons[3], Reason::Mistakes(_, problems) if problems.len() == 1));
}

#[test]
fn a_broken_own_version_leaves_the_shipped_one() {
    let folder = Folder::new("broken");
    let broken = with(
        PHASES,
        "id = \"small\"",
        "id = \"interventie-met-potentie\"",
    );
    folder.write("mine.toml", with(&broken, "most = 3", "most = 0"));
    let library = folder.library();
    assert_eq!(
        library
            .find("interventie-met-potentie", "nl")
            .unwrap()
            .origin,
        Origin::Shipped
    );
    assert_eq!(library.unusable().len(), 1);
}

#[test]
fn a_file_where_a_folder_should_be_is_said() {
    let folder = Folder::new("file");
    let file = folder.write("questionnaires", "x");
    let library = Library::with_own(std::slice::from_ref(&file));
    assert_eq!(ids(&library), SHIPPED);
    assert_eq!(library.unusable()[0].path, file);
    assert!(matches!(library.unusable()[0].reason, Reason::Folder(_)));
}

#[test]
fn a_translation_in_a_subfolder_is_found_by_language() {
    let folder = Folder::new("translation");
    folder.write("small.toml", PHASES);
    folder.write("en/small.toml", ENGLISH);
    let library = folder.library();
    assert!(library.unusable().is_empty(), "{:?}", library.unusable());
    assert_eq!(library.find("small", "en").unwrap().title, "Small scan");
    assert_eq!(library.find("small", "nl").unwrap().title, "Kleine scan");
    assert_eq!(library.find("small", "fy").unwrap().title, "Kleine scan");
    assert_eq!(library.find("gone", "nl"), None);
}

#[test]
fn a_translation_with_gaps_or_of_nothing_is_set_aside() {
    let folder = Folder::new("gaps");
    folder.write("small.toml", PHASES);
    folder.write("en/small.toml", with(ENGLISH, "title = \"Doing\"\n", ""));
    folder.write("en/other.toml", ENGLISH);
    let library = folder.library();
    assert_eq!(library.find("small", "en").unwrap().language, "nl");
    let name = |path: &Path| path.file_name().unwrap().to_owned();
    let aside: Vec<_> = library
        .unusable()
        .iter()
        .map(|unusable| (name(&unusable.path), &unusable.reason))
        .collect();
    assert_eq!(aside.len(), 2);
    assert!(aside[0].0 == "other.toml" && *aside[0].1 == Reason::NothingToTranslate);
    assert!(aside[1].0 == "small.toml" && matches!(aside[1].1, Reason::Mistakes(..)));
}

#[test]
fn a_heading_is_that_of_the_whole_definition() {
    let library = Library::shipped();
    let headings: Vec<Heading> = library.headings().cloned().collect();
    assert_eq!(headings.len(), 2);
    let read: Vec<Heading> = library.questionnaires().map(Heading::of).collect();
    assert_eq!(headings, read);
}

#[test]
fn every_shipped_questionnaire_has_its_texts_in_english_too() {
    let library = Library::shipped();
    for id in SHIPPED {
        let dutch = library.find(id, "nl").unwrap();
        let english = library.find(id, "en").unwrap();
        assert_eq!(english.language, "en", "{id}");
        assert_ne!(english.title, "");
        assert_eq!(english.questions.len(), dutch.questions.len());
        for (nl, en) in dutch.questions.iter().zip(&english.questions) {
            assert_ne!(nl.text, en.text, "{}", nl.id);
        }
    }
}

#[test]
fn nothing_dutch_is_left_in_what_describes_a_source() {
    let library = Library::shipped();
    for id in SHIPPED {
        let dutch = library.find(id, "nl").unwrap();
        let english = library.find(id, "en").unwrap();
        for (nl, en) in dutch.sources.iter().zip(&english.sources) {
            let by = format!(" {} ", en.by);
            for word in [" e.a.", " en ", " een ", " de ", " eerder "] {
                assert!(!by.contains(word), "{id}, {}: {by}", en.id);
            }
            // A title that is a description, or ends in one between brackets, is in words of our own.
            if nl.title.starts_with("Pagina over") || nl.title.ends_with(')') {
                assert_ne!(nl.title, en.title, "{id}, {}", en.id);
            }
        }
    }
}

#[test]
fn a_heading_is_that_of_the_whole_in_every_language() {
    let library = Library::shipped();
    for id in SHIPPED {
        for language in ["nl", "en", "fy"] {
            let whole = library.find(id, language).unwrap();
            assert_eq!(library.heading(id, language), Some(Heading::of(whole)));
        }
    }
}

#[test]
fn an_own_translation_goes_before_the_one_within_the_program() {
    let folder = Folder::new("own_translation");
    let shipped = include_str!("../../../questionnaires/en/interventie-met-potentie.toml");
    let own = shipped.replacen("Quickscan Promising Intervention", "Ours", 1);
    folder.write("en/interventie-met-potentie.toml", &own);
    let library = folder.library();
    let found = library.find("interventie-met-potentie", "en").unwrap();
    assert_eq!(found.title, "Ours");
    assert_eq!(library.heading(&found.id, "en").unwrap().title, "Ours");
}
