//! What is asked: definition files in, a validated model out, all mistakes with their place.

mod model;

pub use model::*;
