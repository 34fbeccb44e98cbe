//! All tests in one crate.

mod definitions;
mod text;
