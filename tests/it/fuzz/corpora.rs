//! The inputs the fuzzer kept: the smallest that together reach all it has reached.

use std::fs;
use std::path::{Path, PathBuf};

use super::targets::{ALL, Target};

/// Where the inputs of a target lie.
fn folder(name: &str) -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    root.join("fuzz/corpus").join(name)
}

/// Tries every input of a target.
fn replay(name: &str, target: Target) {
    let mut count = 0;
    for file in fs::read_dir(folder(name)).unwrap() {
        target(&fs::read(file.unwrap().path()).unwrap());
        count += 1;
    }
    assert!(count > 0, "no inputs of {name}");
}

fn named(name: &str) -> Target {
    let found = ALL.iter().find(|(known, _)| *known == name);
    found.unwrap().1
}

#[test]
fn every_definition_that_was_kept_is_read_or_explained() {
    replay("definition", named("definition"));
}

#[test]
fn every_translation_that_was_kept_is_read_or_explained() {
    replay("translation", named("translation"));
}

#[test]
fn every_scan_that_was_kept_is_read_or_explained() {
    replay("scan", named("scan"));
}

#[test]
fn every_conversation_that_was_kept_goes_well() {
    replay("conversation", named("conversation"));
}

#[test]
fn every_document_that_was_kept_can_be_made() {
    replay("document", named("document"));
}
