//! All tests in one crate.

mod insight;
