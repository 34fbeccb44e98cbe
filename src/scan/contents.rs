//! What a file is, by its contents: a definition, a translation or a scan.

use std::cmp::Ordering;
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
pub enum Kind {
    /// A questionnaire.
    Definition,
    /// The texts of a questionnaire in another language; the id of that questionnaire.
    Translation(String),
    /// A questionnaire filled in.
    Scan,
}

impl Kind {
    /// What a text is, however broken; where it does not say, the name of its file decides.
    pub fn of(path: &Path, text: &str) -> Kind {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        Kind::said_by(text).unwrap_or_else(|| {
            if name.ends_with(EXTENSION) {
                Kind::Scan
            } else {
                Kind::Definition
            }
        })
    }

    /// What a text says it is; none where it has as much of the one as of the other.
    pub fn said_by(text: &str) -> Option<Kind> {
        let (tree, _) = DeTable::parse_recoverable(text);
        let tree = tree.get_ref();
        if let Some(DeValue::String(id)) = tree.get("translates").map(Spanned::get_ref) {
            return Some(Kind::Translation(id.to_string()));
        }
        let has = |keys: &[&str]| keys.iter().filter(|key| tree.contains_key(**key)).count();
        match has(&OF_DEFINITION).cmp(&has(&OF_SCAN)) {
            Ordering::Greater => Some(Kind::Definition),
            Ordering::Less => Some(Kind::Scan),
            Ordering::Equal => None,
        }
    }
}
