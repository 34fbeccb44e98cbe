//! All tests from outside, in one crate: one link step, shared helpers.

mod commands;
mod definitions;
mod documents;
mod house;
mod insight;
mod pictures;
mod report;
mod scan;
mod screens;
mod terminal;
mod text;
mod wording;
