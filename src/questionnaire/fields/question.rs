//! Sections and questions.

use crate::questionnaire::words;
use crate::source::{Keys, Shape, Table, optional, required};

use super::IDS;
use super::condition::CONDITION;

pub(super) static SECTION: Table = Table {
    fields: &[
        required("id", Shape::Id, "Identity within the file."),
        required(
            "role",
            Shape::OneOf(&words::ROLE_NAMES),
            "What it is: phase and foundation for phases; gate, core and supporting for verdicts; informative never decides.",
        ),
        required("title", Shape::Line, "Title on screen."),
        optional("subtitle", Shape::Line, "The formal name."),
        optional("question", Shape::Text, "What the whole section asks."),
        optional("observe", Shape::Text, "Where to look for an answer."),
        optional(
            "holds",
            Shape::Table(&HOLDS),
            "When people stay in this phase; every phase has it.",
        ),
        optional(
            "needs_work_below",
            Shape::Integer { min: 1, max: 100 },
            "The percentage below which the area needs work; core and supporting.",
        ),
        optional(
            "first_step",
            Shape::Text,
            "What to do first about the whole section.",
        ),
    ],
};

static HOLDS: Table = Table {
    fields: &[
        required(
            "before",
            Shape::OneOf(&words::HOLDS_NAMES),
            "Before practice has begun.",
        ),
        required(
            "trying",
            Shape::OneOf(&words::HOLDS_NAMES),
            "While a trial runs.",
        ),
        required(
            "used",
            Shape::OneOf(&words::HOLDS_NAMES),
            "Once it is used.",
        ),
    ],
};

pub(super) static QUESTION: Table = Table {
    fields: &[
        required("id", Shape::Id, "Identity within the file, never reused."),
        required("section", Shape::Id, "Where it belongs."),
        required("title", Shape::Line, "Short title."),
        required("text", Shape::Text, "One question."),
        optional("help", Shape::Text, "What is meant."),
        optional(
            "kind",
            Shape::OneOf(&words::KIND_NAMES),
            "What it asks about: state or action; on gates, where it is required: scope, develop or safety.",
        ),
        required("scale", Shape::Id, "Its answer scale."),
        optional(
            "anchors",
            Shape::Map {
                keys: Keys::Codes,
                values: &Shape::Line,
            },
            "A recognisable situation for every choice of the scale, by code.",
        ),
        optional(
            "critical",
            Shape::Bool,
            "A key question: a low answer is never averaged away.",
        ),
        optional("short", Shape::Bool, "Part of the short version."),
        optional(
            "early",
            Shape::Bool,
            "To be arranged early, whatever the working phase; phases only.",
        ),
        optional(
            "urgent_if",
            Shape::Table(&CONDITION),
            "When an early question is urgent.",
        ),
        optional(
            "not_applicable",
            Shape::Bool,
            "May be answered so, with a reason; never on a gate.",
        ),
        optional(
            "pillar",
            Shape::OneOf(&words::PILLAR_NAMES),
            "Where it belongs in the second reading; phases only.",
        ),
        optional(
            "leads_to",
            Shape::Id,
            "On gates: the area that makes it possible.",
        ),
        optional("evidence", Shape::Text, "What would show it."),
        optional("find_out", Shape::Text, "What to do when nobody knows."),
        optional("first_step", Shape::Text, "At most a week's work."),
        optional(
            "strategies",
            IDS,
            "What helps, in order of preference; phases only.",
        ),
        optional(
            "once_begun",
            IDS,
            "Replaces strategies once practice has begun; phases only.",
        ),
        optional("sources", IDS, "What it rests on."),
        optional(
            "show_if",
            Shape::Table(&CONDITION),
            "Asked only when this holds; earlier questions only.",
        ),
    ],
};
