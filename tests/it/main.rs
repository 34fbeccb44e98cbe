//! All tests in one crate.

mod commands;
mod definitions;
mod insight;
mod scan;
mod text;
