//! One file per command, and what they share.

mod check;
mod completions;
mod conversation;
mod list;
mod page;
mod report;
mod scan;
mod score;
mod score_text;
mod targets;

pub(super) use check::check;
pub(super) use completions::completions;
pub(super) use conversation::{open, start, start_screen};
pub(super) use list::list;
pub(super) use report::report;
pub(super) use score::score;
