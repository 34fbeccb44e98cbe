//! What a file is about, by its contents: a definition, a translation, or a scan.

use toml::de::{DeTable, DeValue};

/// Tables that only a definition or translation has.
const OF_DEFINITION: [&str; 7] = [
    "section", "question", "strategy", "scale", "scoring", "verdict", "source",
];

/// Whether a text holds questions and not answers. A text that is too broken to tell is none.
pub(super) fn is_definition(text: &str) -> bool {
    let (tree, _) = DeTable::parse_recoverable(text);
    let tree = tree.get_ref();
    let names_questionnaire = tree
        .get("questionnaire")
        .is_some_and(|value| matches!(value.get_ref(), DeValue::Table(_)));
    !names_questionnaire
        && (tree.contains_key("id") || OF_DEFINITION.iter().any(|key| tree.contains_key(*key)))
}
