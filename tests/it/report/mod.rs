//! Reports: what stands in them, and what may never reach a reader.

#![allow(clippy::unwrap_used)] // tests, and what they are put together from

mod data;
mod escaping;
mod golden;
pub(crate) mod group;
mod plan;
mod run_sheet;
pub(crate) mod scans;
