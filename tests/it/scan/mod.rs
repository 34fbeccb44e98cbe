//! Scans: what is answered, changed, written, read and saved.
#![allow(clippy::unwrap_used, clippy::panic)] // the helpers of tests fail as loudly as tests

mod any_change;
pub(crate) mod any_scan;
mod bad;
mod changes;
mod combine;
mod differences;
mod document;
mod environment;
mod fixture;
pub(crate) mod folder;
mod follow;
mod kept;
mod look_back;
mod naming;
mod recent;
mod round_trip;
mod store;
#[cfg(unix)]
mod store_unix;
#[cfg(windows)]
mod store_windows;
mod when;
mod writer;
