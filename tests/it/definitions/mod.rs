//! Definition files: what is read from them, and what is said about their mistakes.
#![allow(clippy::unwrap_used, clippy::panic)] // the helpers of tests fail as loudly as tests

mod conditions;
mod form;
mod model;
mod names;
mod parts;
mod quiet;
mod sample;
mod shipped;
mod syntax;
