//! All tests from outside, in one crate: one link step, shared helpers.

mod commands;
mod definitions;
mod house;
mod insight;
mod report;
mod scan;
mod screens;
mod terminal;
mod text;
