//! The plain mode: lines in, lines out.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // the helpers of tests fail as loudly as tests

mod bad_input;
mod both_modes;
mod both_modes_together;
mod comparing;
mod export;
mod look_back;
mod pipe;
mod plan;
mod saving;
mod talk;
mod talking;
mod together;
