//! What was answered: answers, votes and actions of one scan, and the one file they live in.

mod model;
mod moment;

pub use model::*;
pub use moment::Moment;
