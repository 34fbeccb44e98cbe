//! Whatever is done to a file, reading it ends with a questionnaire or with mistakes, each with a
//! place in the text and safe words.

use proptest::prelude::*;
use quickscan::questionnaire::{Origin, read, translate};

use super::sample::{ENGLISH, PHASES, VERDICTS, reading, source};
use crate::fuzz::targets::definition::is_read_or_explained;

/// What is put into a file: signs that mean something in TOML, words of the format, and odd letters.
pub(crate) const PIECES: [&str; 40] = [
    "\"",
    "'",
    "\"\"\"",
    "'''",
    "[",
    "]",
    "[[",
    "]]",
    "{",
    "}",
    "=",
    ",",
    ".",
    "#",
    "\\",
    "\n",
    "\r",
    "\r\n",
    " ",
    "\t",
    "0",
    "-1",
    "1e9",
    "nan",
    "true",
    "2026-01-01",
    "id",
    "question",
    "[[section]]\n",
    "[scale]\n",
    "any = [{}]\n",
    "not = { not = { not = {} } }",
    "\u{0}",
    "\u{1b}[31m",
    "\u{9b}",
    "\u{202e}",
    "\u{feff}",
    "é",
    "日本",
    "👩‍👩‍👧",
];

/// One change: from here on remove so many letters, and put a piece there, so many times.
#[derive(Debug, Clone)]
pub(crate) struct Change {
    at: prop::sample::Index,
    remove: usize,
    piece: &'static str,
    times: usize,
}

/// Any change.
pub(crate) fn change() -> impl Strategy<Value = Change> {
    let times = prop_oneof![8 => 0..3_usize, 1 => 50..200_usize];
    let remove = prop_oneof![4 => 0..4_usize, 1 => 0..300_usize];
    (
        any::<prop::sample::Index>(),
        remove,
        prop::sample::select(&PIECES[..]),
        times,
    )
        .prop_map(|(at, remove, piece, times)| Change {
            at,
            remove,
            piece,
            times,
        })
}

/// The text after these changes.
pub(crate) fn changed(text: &str, changes: &[Change]) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    for change in changes {
        let at = change.at.index(letters.len() + 1);
        let end = (at + change.remove).min(letters.len());
        letters.splice(at..end, change.piece.repeat(change.times).chars());
    }
    letters.into_iter().collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_changed_definition_is_read_or_explained(
        which in prop::sample::select(vec![PHASES, VERDICTS]),
        changes in prop::collection::vec(change(), 1..6),
    ) {
        let source = source(&changed(which, &changes));
        let reading = read(&source, Origin::Shipped);
        is_read_or_explained(&source, &reading);
        prop_assert_eq!(read(&source, Origin::Shipped).problems, reading.problems);
    }

    #[test]
    fn a_changed_translation_is_read_or_explained(changes in prop::collection::vec(change(), 1..6)) {
        let base = reading(PHASES).questionnaire.unwrap();
        let source = source(&changed(ENGLISH, &changes));
        is_read_or_explained(&source, &translate(&base, &source));
    }

    #[test]
    fn any_text_at_all_is_read_or_explained(pieces in prop::collection::vec(prop::sample::select(&PIECES[..]), 0..60)) {
        let source = source(&pieces.concat());
        is_read_or_explained(&source, &read(&source, Origin::Shipped));
    }
}

#[test]
fn a_large_file_made_to_be_slow_is_read_to_its_end() {
    let many = 4_000;
    let rows = |row: &str| row.repeat(many);
    let numbered = |row: &str| {
        (0..many)
            .map(|number| row.replace('#', &number.to_string()))
            .collect::<String>()
    };
    for text in [
        rows("a = b\n"),
        rows("[[question]]\nid = \"a\"\n"),
        numbered("[[question]]\nid = \"a#\"\nsection = \"b#\"\n"),
        numbered("[[section]]\nid = \"a#\"\n"),
        format!("a = [\n{}]\n", rows("\"x\"\n")),
        format!("a = [{}", rows("[")),
        numbered("k# = 1\n"),
        rows("k 1\n"),
        rows("a.b."),
        rows("\"\"\"\n"),
        rows("a = { b = [\n"),
    ] {
        let source = source(&text);
        is_read_or_explained(&source, &read(&source, Origin::Shipped));
    }
}
