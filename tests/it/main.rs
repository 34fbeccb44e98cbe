//! All tests in one crate.
