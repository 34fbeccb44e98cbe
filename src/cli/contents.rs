//! What a file is, by its contents: a definition, a translation or a scan.

use std::path::Path;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::scan::store::EXTENSION;

/// Keys at the top that only a definition has.
const OF_DEFINITION: [&str; 8] = [
    "id", "section", "question", "strategy", "scale", "scoring", "verdict", "source",
];

/// Keys at the top that only a scan has.
const OF_SCAN: [&str; 3] = ["questionnaire", "answers", "about"];

/// What a file is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Kind {
    /// A questionnaire.
    Definition,
    /// The texts of a questionnaire in another language; the id of that questionnaire.
    Translation(String),
    /// A questionnaire filled in.
    Scan,
}

impl Kind {
    /// What a text is, however broken; where it does not say, the name of its file decides.
    pub(super) fn of(path: &Path, text: &str) -> Kind {
        let (tree, _) = DeTable::parse_recoverable(text);
        let tree = tree.get_ref();
        if let Some(DeValue::String(id)) = tree.get("translates").map(Spanned::get_ref) {
            return Kind::Translation(id.to_string());
        }
        let has = |keys: &[&str]| keys.iter().filter(|key| tree.contains_key(**key)).count();
        let (of_definition, of_scan) = (has(&OF_DEFINITION), has(&OF_SCAN));
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let is_scan =
            of_scan > of_definition || (of_scan == of_definition && name.ends_with(EXTENSION));
        if is_scan {
            Kind::Scan
        } else {
            Kind::Definition
        }
    }
}
