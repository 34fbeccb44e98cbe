//! What everybody in the room sees.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // the helpers of tests fail as loudly as tests

mod anything;
pub(crate) mod looking;
mod pictures;
mod secrets;
