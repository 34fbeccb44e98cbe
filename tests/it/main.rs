//! All tests in one crate.

mod definitions;
mod insight;
mod report;
mod text;
mod wording;
