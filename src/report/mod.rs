//! What is handed over: one outline in several formats, and the results as data.
//!
//! [`outline`] puts the sentences of [`wording`](crate::wording) in order; a format only renders
//! it. A [`Kind`] says which outline, and [`Format`] is the one table of formats. [`markdown`] and
//! [`html()`] escape every text, [`json`] and [`score_json`] give the same results as data, and a
//! [`LongTable`] holds the answers of many scans.
//! Private notes are never read here.

use jiff::civil::Date;

use crate::insight::Insight;
use crate::wording::Context;

mod content;
mod csv;
mod docx;
mod figure;
mod format;
mod html;
mod json;
mod kind;
mod markdown;
mod outline;
mod picture;
mod said;

pub use content::{
    advice_part, agreement_part, comparison, outline, results_part, run_sheet, second_reading_part,
};
pub use csv::{LongTable, Separator};
pub use docx::docx;
pub use format::Format;
pub(crate) use format::has_ending;
pub use html::html;
pub use json::{json, score_json};
pub use kind::Kind;
pub use markdown::markdown;
pub use outline::{Block, Item, Outline, Table};
pub use picture::{
    Axis, Bar, Bars, Drawing, Legend, Part, Picture, Radar, VotedQuestion, VotedRound,
};

/// What a report is about.
#[derive(Debug, Clone, Copy)]
pub struct Subject<'a> {
    /// The scan and the words to tell it in.
    pub context: Context<'a>,
    /// What the answers mean.
    pub insight: &'a Insight,
    /// When and with what the document is made.
    pub made: Made<'a>,
}

/// When and with what a document is made. Passed in, so that the same scan gives the same document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Made<'a> {
    /// The day.
    pub on: Date,
    /// The program and its version, such as `Quickscan 1.0.0`.
    pub with: &'a str,
}
