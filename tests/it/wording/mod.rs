//! Sentences about results: read them in the snapshots, in both languages.

#![allow(clippy::unwrap_used, clippy::panic)] // tests, and what they are put together from

mod cases;
mod dates;
mod group;
mod phases;
mod sentences;
mod verdicts;
