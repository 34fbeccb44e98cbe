//! Which answer of an entry counts. The one place: the answers of a group come in here.

use crate::scan::{Answer, Entry};

/// The answer that counts; none while the question is open.
pub(super) fn counted(entry: &Entry) -> Option<&Answer> {
    entry.answer.as_ref()
}
