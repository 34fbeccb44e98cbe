//! Reports: what stands in them, and what may never reach a reader.

mod data;
mod escaping;
mod golden;
pub(crate) mod scans;
