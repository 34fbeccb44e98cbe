//! The definition format: every table and key a questionnaire file may have.
//!
//! These tables check a file and document it for authors; what they cannot say (what names what, what
//! belongs to which model) is in `build`.

mod condition;
mod question;
mod strategy;
mod translation;

use crate::source::{Shape, Table, optional, required};

use super::words;
use condition::VERDICT;
use question::{QUESTION, SECTION};
use strategy::STRATEGY;

pub(super) use translation::TRANSLATION;

/// The newest format this program knows.
pub(super) const FORMAT: i64 = 1;

const PERCENT: Shape = Shape::Integer { min: 0, max: 100 };
const IDS: Shape = Shape::List(&Shape::Id);

/// What the format is called.
pub(super) const TITLE: &str = "A questionnaire of Quickscan";

/// The whole file.
pub(super) static DEFINITION: Table = Table {
    fields: &[
        required(
            "format",
            Shape::Format(FORMAT),
            "The number of the file format.",
        ),
        required(
            "id",
            Shape::Id,
            "Identity of the questionnaire, the same in every version.",
        ),
        required(
            "version",
            Shape::Line,
            "Version as major.minor.patch: texts are a patch, an added question is minor; a changed meaning asks for a new question id.",
        ),
        required(
            "language",
            Shape::Code,
            "Language of the texts, a BCP 47 tag such as nl.",
        ),
        required("title", Shape::Line, "Title on screen and in reports."),
        required(
            "model",
            Shape::OneOf(&words::MODEL_NAMES),
            "How answers are read: by implementation phase with advice, or by rules in order.",
        ),
        required(
            "intro",
            Shape::Text,
            "What it is for, shown before the first question.",
        ),
        optional("audience", Shape::Line, "For whom it is meant."),
        required(
            "minutes",
            Shape::Integer { min: 1, max: 600 },
            "Minutes the short version takes.",
        ),
        optional(
            "disclaimer",
            Shape::List(&Shape::Line),
            "What every report says it is not.",
        ),
        optional("licence", Shape::Line, "Licence of the texts."),
        required(
            "scoring",
            Shape::Table(&SCORING),
            "Conventions, shown as such in every report.",
        ),
        optional(
            "source",
            Shape::Tables(&SOURCE),
            "What the content rests on.",
        ),
        required("scale", Shape::Tables(&SCALE), "Answer scales."),
        required(
            "section",
            Shape::Tables(&SECTION),
            "The parts, in the order they are asked.",
        ),
        required(
            "question",
            Shape::Tables(&QUESTION),
            "The questions, in the order they are asked.",
        ),
        optional(
            "strategy",
            Shape::Tables(&STRATEGY),
            "What one can do; phases only.",
        ),
        optional(
            "verdict",
            Shape::Tables(&VERDICT),
            "Outcomes in order, the first that holds; verdicts only.",
        ),
    ],
};

static SCORING: Table = Table {
    fields: &[
        optional(
            "in_order",
            PERCENT,
            "From this percentage on a phase is in order; phases only.",
        ),
        optional(
            "partly",
            PERCENT,
            "From this percentage on it is partly in order; phases only.",
        ),
        optional(
            "weak",
            PERCENT,
            "Below this a phase that holds when weak holds people; phases only.",
        ),
        required(
            "coverage",
            Shape::Fraction,
            "A section counts from this share of known answers on, such as \"2/3\".",
        ),
        required(
            "most",
            Shape::Integer { min: 1, max: 10 },
            "So many points and strategies are named at most.",
        ),
        optional(
            "development",
            IDS,
            "The order in which sections are best developed; verdicts only.",
        ),
    ],
};

static SOURCE: Table = Table {
    fields: &[
        required("id", Shape::Id, "Identity within the file."),
        required("title", Shape::Line, "Title."),
        optional("by", Shape::Line, "Who made it."),
        optional(
            "date",
            Shape::Line,
            "When: `2023`, `2023-12`, `2023-12-11` or a text.",
        ),
        optional("url", Shape::Line, "Where."),
        required(
            "status",
            Shape::OneOf(&words::SOURCE_STATUS_NAMES),
            "How much of it was read.",
        ),
    ],
};

static SCALE: Table = Table {
    fields: &[
        required("id", Shape::Id, "Identity within the file."),
        required(
            "choice",
            Shape::Tables(&CHOICE),
            "The choices in the order shown.",
        ),
    ],
};

static CHOICE: Table = Table {
    fields: &[
        required(
            "code",
            Shape::Code,
            "What a scan stores; never reused for something else.",
        ),
        required("label", Shape::Line, "What the screen shows."),
        required(
            "points",
            Shape::Integer { min: 0, max: 100 },
            "What it counts for.",
        ),
    ],
};
