//! What was answered: answers, votes and actions of one scan, and the one file they live in.

mod begin;
mod change;
mod history;
mod model;
mod moment;
mod typed;

pub use change::{Change, Field, apply};
pub use history::History;
pub use model::*;
pub use moment::Moment;
