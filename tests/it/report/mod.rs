//! Reports: what stands in them, and what may never reach a reader.

#![allow(clippy::unwrap_used)] // tests, and what they are put together from

mod data;
mod escaping;
mod golden;
mod run_sheet;
pub(crate) mod scans;
