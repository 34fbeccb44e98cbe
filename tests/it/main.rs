//! All tests from outside, in one crate: one link step, shared helpers.

mod definitions;
mod insight;
mod pictures;
mod scan;
mod text;
