//! Scans that earlier versions of the program wrote, kept as they were: they open for ever.

use std::fs;
use std::path::{Path, PathBuf};

use quickscan::lang::Lang;
use quickscan::questionnaire::Library;
use quickscan::scan::{Answer, Difference, Scan, differences, file};

use crate::report::scans::Case;

/// Every kept scan; the name of its file begins with the version of the program that wrote it.
fn kept() -> Vec<(PathBuf, String, Scan)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/scan/kept");
    let entries = fs::read_dir(folder).unwrap();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let opened = |path: PathBuf| {
        let text = fs::read_to_string(&path).unwrap();
        let read =
            file::read(&text).unwrap_or_else(|mistakes| panic!("{}: {mistakes:?}", path.display()));
        (path, text, read.scan)
    };
    paths.into_iter().map(opened).collect()
}

#[test]
fn every_format_there_was_has_a_kept_scan() {
    let format = |text: &str| -> u32 {
        let line = text.lines().find_map(|line| line.strip_prefix("format = "));
        line.unwrap().parse().unwrap()
    };
    let mut formats: Vec<u32> = kept().iter().map(|(_, text, _)| format(text)).collect();
    formats.sort_unstable();
    formats.dedup();
    assert_eq!(formats, [1, 2]);
}

#[test]
fn a_scan_of_an_earlier_version_is_saved_as_it_was() {
    for (path, text, scan) in kept() {
        assert_eq!(file::write(&scan), text, "{}", path.display());
    }
}

#[test]
fn every_answer_of_an_earlier_version_counts_or_is_named() {
    let library = Library::shipped();
    for (path, _, scan) in kept() {
        let questionnaire = library.find(&scan.questionnaire.id, "nl").unwrap();
        let different = differences(questionnaire, &scan);
        for (id, entry) in &scan.answers {
            let named = different.iter().any(|difference| match difference {
                Difference::Gone(gone) => gone == id,
                Difference::ChoiceGone { question, .. } => questionnaire[*question].id == *id,
                _ => false,
            });
            let question = questionnaire
                .question_ixs()
                .find(|ix| questionnaire[*ix].id == *id);
            let counts = question.is_some_and(|question| match &entry.answer {
                Some(Answer::Choice(code)) => questionnaire[questionnaire[question].scale]
                    .choice_with_code(code)
                    .is_some(),
                _ => true,
            });
            assert!(counts || named, "{id} of {}", path.display());
        }
    }
}

#[test]
fn a_scan_of_an_earlier_version_is_told_about_in_full() {
    for (path, _, scan) in kept() {
        let notes: Vec<String> = scan
            .answers
            .values()
            .map(|entry| entry.note.clone())
            .collect();
        let of = Case::of(&scan.questionnaire.id);
        let case = Case { scan, ..of };
        for lang in [Lang::Nl, Lang::En] {
            let page = case.html(lang);
            assert!(page.contains("Samen Sterk"), "{}", path.display());
            for note in notes.iter().filter(|note| !note.is_empty()) {
                let plain = note
                    .replace('<', "&lt;")
                    .replace('>', "&gt;")
                    .replace('"', "&quot;");
                assert!(page.contains(&plain), "{note} of {}", path.display());
            }
        }
    }
}
