//! Any bytes as a definition: it is read, or every mistake is explained; and what is read can be used.

use quickscan::cli::diagnostics::Severity;
use quickscan::lang::Lang;
use quickscan::questionnaire::{Origin, Questionnaire, Reading, read};
use quickscan::report::Kind;
use quickscan::scan::{Answer, Depth, Scan};
use quickscan::source::SourceText;

use super::scan::is_written_as_it_is;
use super::{are_explained, document, source};

/// The target.
pub(crate) fn any_bytes(bytes: &[u8]) {
    let source = source(bytes);
    let reading = read(&source, Origin::Shipped);
    is_read_or_explained(&source, &reading);
}

/// There is a questionnaire that can be used, or there are mistakes.
pub(crate) fn is_read_or_explained(source: &SourceText, reading: &Reading) {
    assert_eq!(reading.questionnaire.is_some(), reading.problems.is_empty());
    are_explained(source, &reading.problems, Severity::Mistake);
    are_explained(source, &reading.warnings, Severity::Warning);
    if let Some(questionnaire) = &reading.questionnaire {
        can_be_used(questionnaire);
    }
}

/// A scan of it with nothing answered, one with every first choice and one with every last can be
/// saved, opened and handed over.
fn can_be_used(questionnaire: &Questionnaire) {
    let now = document::now();
    let empty = Scan::new(questionnaire, Depth::Short, now);
    let mut low = Scan::new(questionnaire, Depth::Full, now);
    let mut high = low.clone();
    for question in questionnaire.question_ixs() {
        let id = &questionnaire[question].id;
        let choices = &questionnaire.scale_of(question).choices;
        for (scan, choice) in [(&mut low, choices.first()), (&mut high, choices.last())] {
            let answer = choice.map(|choice| Answer::Choice(choice.code.clone()));
            scan.answers.entry(id.clone()).or_default().answer = answer;
        }
    }
    for (scan, lang) in [(empty, Lang::Nl), (low, Lang::En), (high, Lang::Nl)] {
        let read = is_written_as_it_is(&scan);
        assert_eq!(read.mistakes(questionnaire), []);
        document::is_handed_over(questionnaire, &scan, Kind::Scan, lang);
    }
}
