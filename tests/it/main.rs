//! All tests in one crate.

mod definitions;
mod insight;
mod text;
