//! Translations: the texts of a definition in another language, by id. Sources are named as in the
//! definition where nothing is said about them.

use crate::source::{Field, Keys, Shape, Table, optional, required};

use super::FORMAT;

/// A map from ids to values of one shape.
const fn by_id(values: &'static Shape) -> Shape {
    Shape::Map {
        keys: Keys::Ids,
        values,
    }
}

/// Codes of choices and what the screen shows for them.
const LABELS: Shape = Shape::Map {
    keys: Keys::Codes,
    values: &Shape::Line,
};

const TITLE: Field = optional("title", Shape::Line, "Short title.");
const FIRST_STEP: Field = optional("first_step", Shape::Text, "What to do first.");

/// The whole file.
pub(in crate::questionnaire) static TRANSLATION: Table = Table {
    fields: &[
        required(
            "format",
            Shape::Format(FORMAT),
            "The number of the file format.",
        ),
        required("translates", Shape::Id, "Id of the questionnaire."),
        required(
            "version",
            Shape::Line,
            "The version of the questionnaire that was translated.",
        ),
        required(
            "language",
            Shape::Code,
            "Language of the translation, a BCP 47 tag such as en.",
        ),
        required("title", Shape::Line, "Title on screen and in reports."),
        required("intro", Shape::Text, "What it is for."),
        optional("audience", Shape::Line, "For whom it is meant."),
        optional(
            "disclaimer",
            Shape::List(&Shape::Line),
            "What every report says it is not.",
        ),
        optional("licence", Shape::Line, "Licence of the texts."),
        optional(
            "source",
            by_id(&Shape::Table(&SOURCE)),
            "What describes a source, by id. What is left out stays as it is.",
        ),
        optional(
            "scale",
            by_id(&LABELS),
            "Labels of the choices, by scale and code.",
        ),
        optional(
            "section",
            by_id(&Shape::Table(&SECTION)),
            "Texts of the sections, by id.",
        ),
        optional(
            "question",
            by_id(&Shape::Table(&QUESTION)),
            "Texts of the questions, by id.",
        ),
        optional(
            "strategy",
            by_id(&Shape::Table(&STRATEGY)),
            "Texts of the strategies, by id.",
        ),
        optional(
            "verdict",
            by_id(&Shape::Table(&VERDICT)),
            "Texts of the verdicts, by id.",
        ),
    ],
};

static SOURCE: Table = Table {
    fields: &[
        optional(
            "title",
            Shape::Line,
            "Title, where it is a description or holds one.",
        ),
        optional("by", Shape::Line, "Who made it."),
        optional("date", Shape::Line, "When, as written."),
    ],
};

static SECTION: Table = Table {
    fields: &[
        TITLE,
        optional("subtitle", Shape::Line, "The formal name."),
        optional("question", Shape::Text, "What the whole section asks."),
        optional("observe", Shape::Text, "Where to look for an answer."),
        FIRST_STEP,
    ],
};

static QUESTION: Table = Table {
    fields: &[
        TITLE,
        optional("text", Shape::Text, "One question."),
        optional("help", Shape::Text, "What is meant."),
        optional(
            "anchors",
            LABELS,
            "A recognisable situation for every choice, by code.",
        ),
        optional("evidence", Shape::Text, "What would show it."),
        optional("find_out", Shape::Text, "What to do when nobody knows."),
        FIRST_STEP,
    ],
};

static STRATEGY: Table = Table {
    fields: &[
        TITLE,
        optional("line", Shape::Text, "What you do."),
        optional(
            "too_early",
            Shape::Text,
            "What happens when it comes too early.",
        ),
        FIRST_STEP,
        optional("evidence_note", Shape::Text, "What was studied and found."),
        optional(
            "needs",
            by_id(&Shape::Text),
            "What happens otherwise, by question.",
        ),
    ],
};

static VERDICT: Table = Table {
    fields: &[
        TITLE,
        optional("text", Shape::Text, "What it means and what to do."),
    ],
};
