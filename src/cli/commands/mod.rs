//! One file per command.

mod completions;

pub(super) use completions::completions;
