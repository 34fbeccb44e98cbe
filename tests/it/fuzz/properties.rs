//! The targets with input made on purpose: what no fuzzer has to find first.

use proptest::prelude::*;
use quickscan::questionnaire::Library;
use quickscan::report::Kind;

use super::targets::{ALL, LANGS, document, scan};
use crate::definitions::mutations::{PIECES, change, changed};
use crate::scan::any_scan::{self, any_text};

/// A scan file with all there can be in it.
const FULL: &str = include_str!("../scan/full.scan.toml");

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_at_all_break_nothing(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        for (_, target) in ALL {
            target(&bytes);
        }
    }

    #[test]
    fn any_pieces_of_a_file_break_nothing(pieces in prop::collection::vec(prop::sample::select(&PIECES[..]), 0..60)) {
        for (_, target) in ALL {
            target(pieces.concat().as_bytes());
        }
    }

    #[test]
    fn any_scan_can_be_handed_over_as_any_kind_of_document(
        scan in any_scan::scan(any_text, any_text),
        questionnaire in prop::sample::select(vec!["implementatie-quickscan", "interventie-met-potentie"]),
        (_, kind) in prop::sample::select(&Kind::ALL[..]),
        lang in prop::sample::select(&LANGS[..]),
    ) {
        let library = Library::shipped();
        let questionnaire = library.find(questionnaire, lang.tag()).unwrap();
        let scan = document::spread(questionnaire, &scan);
        document::is_handed_over(questionnaire, &scan, kind, lang);
        document::is_compared(questionnaire, &scan, lang);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_changed_scan_is_read_or_explained(changes in prop::collection::vec(change(), 1..6)) {
        scan::any_bytes(changed(FULL, &changes).as_bytes());
    }
}
