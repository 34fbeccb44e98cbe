//! What the answers mean: pure functions from a questionnaire and a scan to an [`Insight`].

mod reading;

pub use reading::*;
