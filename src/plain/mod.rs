//! The same conversation line by line: for screen readers, simple terminals and pipes.
//!
//! A line typed becomes messages ([`understand`]) for the state machine that drives the screens too;
//! what the state then says becomes lines of text ([`say`]). Nothing is drawn twice, no cursor moves
//! and no colour is needed.

mod actions;
mod choose;
mod commands;
mod here;
mod input;
mod lines;
mod memory;
mod say;
mod session;
mod talk;
mod understand;

pub use input::{Input, LONGEST, Lines, Refused};
pub use say::{Place, place, said};
pub use talk::{Channels, run};
pub use understand::{Meaning, Tell, understand};
