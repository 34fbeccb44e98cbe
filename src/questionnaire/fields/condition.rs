//! Verdicts and the conditions they rest on.

use crate::questionnaire::words;
use crate::source::{Shape, Table, optional, required};

use super::IDS;

pub(super) static VERDICT: Table = Table {
    fields: &[
        required("id", Shape::Id, "Identity within the file."),
        required("title", Shape::Line, "Short title."),
        required("text", Shape::Text, "What it means and what to do."),
        optional("points", Shape::Bool, "Names the parts to develop first."),
        optional(
            "any",
            Shape::Tables(&CONDITION),
            "Holds when any of these does; only the last has none.",
        ),
    ],
};

/// One of: question + is; kind + is; critical + is; role + unknown; role or sections + below (count);
/// role or sections + `known_below`; all; any; not.
pub(super) static CONDITION: Table = Table {
    fields: &[
        optional("question", Shape::Id, "The answer to this question ..."),
        optional(
            "kind",
            Shape::OneOf(&words::KIND_NAMES),
            "Any question of this kind ...",
        ),
        optional("critical", Shape::True, "Any key question ..."),
        optional(
            "is",
            Shape::List(&Shape::Code),
            "... is one of these codes.",
        ),
        optional(
            "role",
            Shape::OneOf(&words::ROLE_NAMES),
            "The sections of this role ...",
        ),
        optional("sections", IDS, "These sections ..."),
        optional(
            "unknown",
            Shape::True,
            "... have a question that is unknown or open (with role).",
        ),
        optional(
            "below",
            Shape::Integer { min: 1, max: 100 },
            "... score below this percentage.",
        ),
        optional(
            "count",
            Shape::Integer { min: 1, max: 100 },
            "At least so many of them; 1 when left out.",
        ),
        optional(
            "known_below",
            Shape::Fraction,
            "... are known for less than this share, such as \"2/3\".",
        ),
        optional("all", Shape::Tables(&CONDITION), "All of these hold."),
        optional(
            "any",
            Shape::Tables(&CONDITION),
            "At least one of these holds.",
        ),
        optional("not", Shape::Table(&CONDITION), "This does not hold."),
    ],
};
