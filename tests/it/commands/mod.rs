//! The commands, as a user meets them: the real program, its words, its exit code.
#![allow(clippy::unwrap_used, clippy::panic)] // the helpers of tests fail as loudly as tests

mod bad_group;
mod bad_input;
mod check;
mod combine;
mod compare;
mod files;
mod follow_up;
mod help;
mod hostile;
#[cfg(target_os = "linux")]
mod large;
mod list;
mod long_table;
#[cfg(target_os = "linux")]
mod long_table_linux;
pub(crate) mod program;
mod report;
mod score;
mod to_copy;
mod upgrade;
mod usage;
