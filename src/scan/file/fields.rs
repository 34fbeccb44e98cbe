//! The keys of a scan file.

use crate::scan::{ActivityState, Basis, Depth, Group, Order, Reveal, Stage, Step, Voting};
use crate::source::{Field, Keys, Shape, Table, optional, required};

/// The newest format of scan files. Every key added after a release raises it.
pub(super) const FORMAT: i64 = 2;

/// The first format, of files without anything that came later.
pub(super) const FIRST_FORMAT: i64 = 1;

/// A number of people who voted: far more than a group has, so that only a slip of the keys is refused.
const PEOPLE: Shape = Shape::Integer { min: 0, max: 999 };

/// The people of a group.
const PARTICIPANTS: Shape = Shape::Integer {
    min: Group::FEWEST as i64,
    max: Group::MOST as i64,
};

/// A scan file.
pub(super) static SCAN: Table = Table {
    fields: &[
        required(
            "format",
            Shape::Format(FORMAT),
            "the version of this file format",
        ),
        required(
            "questionnaire",
            Shape::Table(&QUESTIONNAIRE),
            "which questionnaire is filled in",
        ),
        optional("about", Shape::Table(&ABOUT), "what the scan is about"),
        optional(
            "session",
            Shape::Table(&SESSION),
            "where the conversation is",
        ),
        optional(
            "group",
            Shape::Table(&GROUP),
            "the group that fills it in together",
        ),
        optional(
            "answers",
            Shape::Map {
                keys: Keys::Ids,
                values: &Shape::Table(&ANSWER),
            },
            "the answers, by id of the question",
        ),
        optional(
            "strategies",
            Shape::Map {
                keys: Keys::Ids,
                values: &Shape::Table(&STRATEGY),
            },
            "what is being done already, by id of the strategy",
        ),
        optional("plan", Shape::Table(&PLAN), "when the next scan is due"),
        optional("action", Shape::Tables(&ACTION), "what will be done"),
        optional(
            "previous",
            Shape::Table(&PREVIOUS),
            "the scan before this one, from format 2 on",
        ),
    ],
};

/// Which questionnaire was answered, and how much of it: of this scan, and of the one before it.
const VERSION: Field = optional("version", Shape::Line, "its version at the time");
const SHA256: Field = optional("sha256", Shape::Line, "the hash of its file at the time");
const LANGUAGE: Field = optional("language", Shape::Line, "the language it was written in");
const DEPTH: Field = optional(
    "depth",
    Shape::OneOf(&Depth::CODES),
    "the short or the full version",
);
const DEEPENED: Field = optional(
    "deepened",
    Shape::List(&Shape::Id),
    "sections asked in full within the short version",
);
const ASKED: Field = optional(
    "asked",
    Shape::List(&Shape::Id),
    "the questions it had at the time",
);

/// The scan before this one: a copy without notes and votes.
static PREVIOUS: Table = Table {
    fields: &[
        VERSION,
        SHA256,
        LANGUAGE,
        DEPTH,
        DEEPENED,
        ASKED,
        optional(
            "stage",
            Shape::OneOf(&Stage::CODES),
            "how far the group was",
        ),
        optional("changed", Shape::Moment, "when it was last changed"),
        optional(
            "answers",
            Shape::Map {
                keys: Keys::Ids,
                values: &Shape::Table(&PREVIOUS_ANSWER),
            },
            "the answers, by id of the question",
        ),
        optional(
            "action",
            Shape::Tables(&ACTION),
            "what was agreed, and what came of it",
        ),
    ],
};

static PREVIOUS_ANSWER: Table = Table {
    fields: &[
        optional(ANSWERS[0], Shape::Code, "the code of the choice"),
        optional(ANSWERS[1], Shape::True, "not known"),
        optional(ANSWERS[2], Shape::Line, "not applicable, and why"),
        optional("shown", Shape::Text, "the question as it was shown"),
    ],
};

static QUESTIONNAIRE: Table = Table {
    fields: &[
        required("id", Shape::Id, "its id"),
        VERSION,
        SHA256,
        LANGUAGE,
        DEPTH,
        DEEPENED,
        ASKED,
    ],
};

static ABOUT: Table = Table {
    fields: &[
        optional("intervention", Shape::Line, "the intervention"),
        optional("group", Shape::Line, "for whom the scan is filled in"),
        optional("organisation", Shape::Line, "the organisation"),
        optional(
            "stage",
            Shape::OneOf(&Stage::CODES),
            "how far this group is",
        ),
        optional("role", Shape::Line, "the role of the person, never a name"),
        optional("started", Shape::Moment, "when it was begun"),
        optional("changed", Shape::Moment, "when it was last changed"),
    ],
};

static SESSION: Table = Table {
    fields: &[
        optional("question", Shape::Id, "the question last on screen"),
        optional(
            "step",
            Shape::OneOf(&Step::CODES),
            "the step of a group's session",
        ),
        optional(
            "shown",
            Shape::OneOf(&Reveal::CODES),
            "how much of a vote everybody sees",
        ),
        optional("black", Shape::True, "the screen is black"),
        optional("until", Shape::Moment, "when the group has to stop"),
        optional(
            "guess",
            Shape::Table(&ROUND),
            "the first guess of the phase: votes by id of the section",
        ),
        optional(
            "practice",
            Shape::Table(&ROUND),
            "the votes on the practice question",
        ),
        optional(
            "parked",
            Shape::List(&Shape::Line),
            "what waits for another moment",
        ),
        optional(
            "closing",
            Shape::Table(&CLOSING),
            "what is said in the closing round",
        ),
    ],
};

static CLOSING: Table = Table {
    fields: &[
        optional(
            "notices",
            Shape::List(&Shape::Line),
            "who will notice what if all goes well",
        ),
        optional(
            "tomorrow",
            Shape::List(&Shape::Line),
            "what somebody does tomorrow",
        ),
        optional(
            "needs",
            Shape::List(&Shape::Line),
            "what somebody needs, and from whom",
        ),
    ],
};

static GROUP: Table = Table {
    fields: &[
        required("participants", PARTICIPANTS, "how many people take part"),
        optional("voting", Shape::OneOf(&Voting::CODES), "how they vote"),
        optional(
            "order",
            Shape::OneOf(&Order::CODES),
            "all questions first, or question by question",
        ),
    ],
};

/// The answers proper; an entry has at most one of them.
pub(super) const ANSWERS: [&str; 3] = ["choice", "unknown", "not_applicable"];

static ANSWER: Table = Table {
    fields: &[
        optional(ANSWERS[0], Shape::Code, "the code of the choice"),
        optional(ANSWERS[1], Shape::True, "not known"),
        optional(ANSWERS[2], Shape::Line, "not applicable, and why"),
        optional(
            "basis",
            Shape::OneOf(&Basis::CODES),
            "how the answer is known",
        ),
        optional("where", Shape::Line, "document and page"),
        optional("note", Shape::Text, "a note that goes into reports"),
        optional(
            "private",
            Shape::Text,
            "a note that stays on the facilitator's screen",
        ),
        optional("shown", Shape::Text, "the question as it was shown"),
        optional("minority", Shape::Text, "another view"),
        optional("who_knows", Shape::Line, "who knows more about it"),
        optional(
            "rounds",
            Shape::Tables(&ROUND),
            "the votes of the group, one table per round",
        ),
    ],
};

static ROUND: Table = Table {
    fields: &[
        required("voters", PEOPLE, "how many people took part"),
        optional(
            "votes",
            Shape::Map {
                keys: Keys::Codes,
                values: &PEOPLE,
            },
            "how many chose what, by code of the choice",
        ),
        optional("unknown", PEOPLE, "how many do not know"),
        optional("not_applicable", PEOPLE, "how many find it not applicable"),
    ],
};

static STRATEGY: Table = Table {
    fields: &[
        required(
            "state",
            Shape::OneOf(&ActivityState::CODES),
            "how far it is",
        ),
        optional("reason", Shape::Line, "why nevertheless"),
    ],
};

static PLAN: Table = Table {
    fields: &[optional(
        "next_scan",
        Shape::Date,
        "when the next scan is due",
    )],
};

static ACTION: Table = Table {
    fields: &[
        optional("id", Shape::Id, "its id within this file"),
        optional("goal", Shape::Line, "the desired situation"),
        optional("result", Shape::Line, "what can be ticked off"),
        optional("what", Shape::Line, "what is done"),
        optional("who", Shape::Line, "by whom"),
        optional("when", Shape::Line, "when, as typed"),
        optional("due", Shape::Date, "when, as a date"),
        optional("strategy", Shape::Id, "the strategy it came from"),
        optional("done", Shape::Bool, "ticked off"),
        optional("outcome", Shape::Text, "what came of it"),
        optional(
            "from",
            Shape::Id,
            "the action of the previous scan it goes on with, from format 2 on",
        ),
    ],
};
