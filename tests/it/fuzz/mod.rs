//! The targets of the fuzzer, with the inputs it kept, within `cargo test`; see `fuzz/`.

mod corpora;
mod properties;
pub(crate) mod targets;
