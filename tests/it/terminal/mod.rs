//! The real program in a real terminal.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // the helpers of tests fail as loudly as tests

mod answers;
mod entry;
mod given_back;
mod lines;
mod look;
mod mouse;
mod panic;
mod privacy;
pub(crate) mod program;
mod session;
mod watch;
