//! Screens: keys in, frames out, without a terminal.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // the helpers of tests fail as loudly as tests

mod answering;
mod anybody;
pub(crate) mod beginnings;
mod bindings;
mod colours;
mod comparing;
mod cursor;
mod every;
mod export;
mod input;
mod limited;
mod look_back;
mod mouse;
mod moving;
mod on_disk;
pub(crate) mod picture;
mod pictures;
mod plan;
mod random_user;
mod saving;
mod script;
mod session;
mod shelf;
mod sizes;
pub(crate) mod stage;
mod start;
pub(crate) mod telling;
mod texts;
mod words;
