//! One file per command, and what they share.

mod check;
mod combine;
mod compare;
mod completions;
mod conversation;
mod list;
mod long_table;
mod man;
mod page;
mod report;
mod scan;
mod schema;
mod score;
mod score_text;
mod targets;
mod watch;

pub(super) use check::check;
pub(super) use combine::combine;
pub(super) use compare::compare;
pub(super) use completions::completions;
pub(super) use conversation::{open, start, start_screen};
pub(super) use list::list;
pub(super) use man::man;
pub(super) use report::report;
pub(super) use schema::schema;
pub(super) use score::score;
pub(super) use watch::watch;
