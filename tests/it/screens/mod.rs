//! Screens: keys in, frames out, without a terminal.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // the helpers of tests fail as loudly as tests

mod picture;
mod pictures;
mod script;
mod shelf;
pub(crate) mod stage;
