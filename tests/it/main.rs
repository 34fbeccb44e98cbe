//! All tests from outside, in one crate: one link step, shared helpers.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::string_slice,
    clippy::format_collect
)] // tests fail loudly

mod commands;
mod definitions;
mod documents;
mod fuzz;
mod house;
mod insight;
mod pictures;
mod plain;
mod presentation;
mod reliability;
mod report;
mod scan;
mod screens;
mod terminal;
mod text;
mod wording;
