//! Any bytes as the translation of a questionnaire: it is laid over it as a whole, or every mistake is
//! explained.

use quickscan::questionnaire::{Questionnaire, translate};

use super::definition::is_read_or_explained;
use super::{QUESTIONNAIRES, source};

/// The target. The questionnaire is the one named first in the text; the smallest where none is.
pub(crate) fn any_bytes(bytes: &[u8]) {
    let source = source(bytes);
    QUESTIONNAIRES.with(|all| {
        let named = |one: &&Questionnaire| source.text.find(&format!("\"{}\"", one.id));
        let first = all
            .iter()
            .filter(|one| named(one).is_some())
            .min_by_key(named);
        let base = first.unwrap_or(&all[0]);
        let reading = translate(base, &source);
        is_read_or_explained(&source, &reading);
        if let Some(translated) = &reading.questionnaire {
            assert_eq!(translated.id, base.id);
            assert_eq!(translated.questions.len(), base.questions.len());
            assert_ne!(translated.language, base.language);
        }
    });
}
