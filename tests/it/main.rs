//! All tests in one crate.

mod definitions;
mod scan;
mod text;
