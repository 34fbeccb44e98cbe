//! All tests from outside, in one crate: one link step, shared helpers.

mod commands;
mod definitions;
mod insight;
mod pictures;
mod report;
mod scan;
mod text;
