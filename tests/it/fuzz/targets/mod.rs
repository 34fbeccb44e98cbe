//! What a fuzzer and the properties of the tests both try: any bytes into one part of the program, and
//! what holds whatever comes of it. The programs in `fuzz/` are made of these very files.
//!
//! A target takes bytes and panics where a promise is broken. What it is made of can be called by a
//! property test too, with input that is made on purpose.

pub(crate) mod conversation;
pub(crate) mod definition;
pub(crate) mod document;
pub(crate) mod scan;
pub(crate) mod translation;

use std::fmt::Debug;

use quickscan::cli::diagnostics::{Severity, render};
use quickscan::lang::Lang;
use quickscan::lang::problems::InWords;
use quickscan::questionnaire::{Library, Origin, Questionnaire, read};
use quickscan::source::{Problem, SourceText};
use quickscan::text::is_unsafe;

/// Tries some bytes; panics where a promise is broken.
pub(crate) type Target = fn(&[u8]);

/// All of them, each by the name of its program and of the folder with its inputs.
pub(crate) const ALL: [(&str, Target); 5] = [
    ("definition", definition::any_bytes),
    ("translation", translation::any_bytes),
    ("scan", scan::any_bytes),
    ("conversation", conversation::any_bytes),
    ("document", document::any_bytes),
];

/// The languages of the interface.
pub(crate) const LANGS: [Lang; 2] = [Lang::Nl, Lang::En];

/// Small definitions, one of each model.
const SMALL: [&str; 2] = [
    include_str!("../../definitions/samples/phases.toml"),
    include_str!("../../definitions/samples/verdicts.toml"),
];

thread_local! {
    /// The small ones, then the shipped ones in their own language. Read once: some are large.
    static QUESTIONNAIRES: Vec<Questionnaire> = {
        let small = SMALL.map(|text| read(&source(text.as_bytes()), Origin::Shipped).questionnaire.unwrap());
        let library = Library::shipped();
        let all = small.into_iter().chain(library.questionnaires().cloned());
        all.collect()
    };
}

/// Bytes as a file; what is no text in them is replaced, as only a text gets past the opening.
pub(crate) fn source(bytes: &[u8]) -> SourceText {
    SourceText {
        name: "eigen.toml".to_owned(),
        text: String::from_utf8_lossy(bytes).into_owned(),
    }
}

/// Every problem has a place in the file, and words in both languages that no terminal takes for a
/// command.
pub(crate) fn are_explained<W: InWords + Debug>(
    source: &SourceText,
    problems: &[Problem<W>],
    severity: Severity,
) {
    for problem in problems {
        let place = source.text.get(problem.span.clone());
        assert!(place.is_some(), "{problem:?}");
    }
    for lang in LANGS {
        is_safe(&render(source, problems, severity, lang));
    }
}

/// Nothing in a text acts on a terminal, and no text is turned around.
pub(crate) fn is_safe(text: &str) {
    let acts = |one: &char| *one != '\n' && is_unsafe(*one);
    let found = text.chars().find(acts);
    assert_eq!(found, None, "in {text:?}");
}
