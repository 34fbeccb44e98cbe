//! Any bytes as a scan: it is read, or every mistake is explained; and what is read is written as it is.

use quickscan::cli::diagnostics::Severity;
use quickscan::insight;
use quickscan::scan::file::{self, Reading};
use quickscan::scan::{Scan, differences};

use super::{QUESTIONNAIRES, are_explained, source};

/// The target.
pub(crate) fn any_bytes(bytes: &[u8]) {
    let source = source(bytes);
    QUESTIONNAIRES.with(|all| {
        let findings = file::findings(&source.text, |id| all.iter().find(|one| one.id == id));
        are_explained(&source, &findings.mistakes, Severity::Mistake);
        let reading = match file::read(&source.text) {
            Ok(reading) => reading,
            Err(mistakes) => {
                assert!(!mistakes.is_empty());
                return are_explained(&source, &mistakes, Severity::Mistake);
            }
        };
        are_explained(&source, &reading.unknown_keys, Severity::Warning);
        is_written_as_it_is(&reading.scan);
        for questionnaire in all {
            are_explained(&source, &reading.mistakes(questionnaire), Severity::Mistake);
            if questionnaire.id == reading.scan.questionnaire.id {
                differences(questionnaire, &reading.scan);
                insight::read(questionnaire, &reading.scan);
            }
        }
    });
}

/// The text of a scan gives the scan, and the scan that text.
pub(crate) fn is_written_as_it_is(scan: &Scan) -> Reading {
    let text = file::write(scan);
    let read = file::read(&text).unwrap_or_else(|mistakes| panic!("{mistakes:?} in\n{text}"));
    assert_eq!(read.scan, *scan);
    assert_eq!(file::write(&read.scan), text);
    read
}
