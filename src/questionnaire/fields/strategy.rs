//! Strategies.

use crate::questionnaire::words;
use crate::source::{Keys, Shape, Table, optional, required};

use super::IDS;

pub(super) static STRATEGY: Table = Table {
    fields: &[
        required("id", Shape::Id, "Identity within the file."),
        required("title", Shape::Line, "Short title."),
        required("line", Shape::Text, "What you do."),
        required("lead", Shape::OneOf(&words::LEAD_NAMES), "Who acts."),
        optional(
            "ask",
            Shape::Bool,
            "Among the activities asked about first.",
        ),
        required(
            "fit",
            Shape::Map {
                keys: Keys::Ids,
                values: &Shape::OneOf(&words::FIT_NAMES),
            },
            "For every phase: ++ fits now, + may help, . little now, ~ as a repair, ! too early, !! often backfires.",
        ),
        optional(
            "too_early",
            Shape::Text,
            "What happens when it comes too early; required with ! or !!.",
        ),
        optional("instead", IDS, "What to do first in its place."),
        optional(
            "arranged_by",
            Shape::Id,
            "The action question that says it is there already.",
        ),
        optional("with", IDS, "What belongs beside it."),
        optional("first_step", Shape::Text, "At most a week's work."),
        required(
            "evidence",
            Shape::OneOf(&words::EVIDENCE_NAMES),
            "How well it is studied.",
        ),
        optional("evidence_note", Shape::Text, "What was studied and found."),
        optional(
            "eric",
            Shape::List(&Shape::Integer { min: 1, max: 73 }),
            "Counterparts in the ERIC list.",
        ),
        optional("epoc", Shape::Line, "The counterpart in the EPOC taxonomy."),
        optional("sources", IDS, "What it rests on."),
        optional("needs", Shape::Tables(&NEED), "What has to be there first."),
    ],
};

static NEED: Table = Table {
    fields: &[
        required(
            "question",
            Shape::Id,
            "The question that must be good enough.",
        ),
        required("otherwise", Shape::Text, "What happens otherwise."),
    ],
};
