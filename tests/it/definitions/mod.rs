//! Definition files: what is read from them, and what is said about their mistakes.
#![allow(clippy::unwrap_used, clippy::panic)] // the helpers of tests fail as loudly as tests
#![allow(clippy::format_collect, clippy::format_push_string)] // texts of tests need not be fast

mod conditions;
mod form;
mod golden;
mod library;
mod model;
pub(crate) mod mutations;
mod names;
mod opening;
mod parts;
mod quiet;
mod sample;
mod schema;
mod shipped;
mod slips;
mod syntax;
mod translations;
mod warnings;
mod words;
