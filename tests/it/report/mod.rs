//! Reports: what stands in them, and what may never reach a reader.

#![allow(clippy::unwrap_used, clippy::panic)] // tests, and what they are put together from

mod csv;
mod data;
mod described;
mod documents;
mod docx;
mod escaping;
mod golden;
pub(crate) mod group;
mod html;
mod look_back;
pub(crate) mod page;
mod plan;
mod run_sheet;
pub(crate) mod scans;
pub(crate) mod word_file;
