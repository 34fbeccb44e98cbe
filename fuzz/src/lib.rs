//! The targets of the tests with what they stand on, file for file: what the fuzzer tries and what
//! `cargo test` holds is one and the same.

#![allow(dead_code, unused_imports)] // the tests use more of these files

#[path = "../../tests/it/fuzz"]
mod fuzz {
    pub(crate) mod targets;
}

#[path = "../../tests/it/report"]
mod report {
    pub(crate) mod page;
    pub(crate) mod scans;
    pub(crate) mod word_file;
}

#[path = "../../tests/it/scan"]
mod scan {
    pub(crate) mod any_scan;
}

#[path = "../../tests/it/screens"]
mod screens {
    pub(crate) mod beginnings;
    pub(crate) mod picture;
    mod script;
    mod shelf;
    pub(crate) mod stage;
}

use fuzz::targets;

/// Tries bytes on the target with this name.
///
/// # Panics
/// When there is no such target, or a promise is broken.
pub fn attempt(name: &str, bytes: &[u8]) {
    let mut all = targets::ALL.into_iter();
    let (_, target) = all.find(|(known, _)| *known == name).expect("a target");
    target(bytes);
}
