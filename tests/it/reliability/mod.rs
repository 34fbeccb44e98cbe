//! Nothing that was saved is lost: the real program, ended at random moments, on disks that fail, and
//! beside a second one. How often it was tried, and with what outcome, stands in `docs/reliability.md`.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // the helpers of tests fail as loudly as tests

mod chance;
mod disk;
mod ends;
mod keys;
mod killer;
mod mirror;
mod power;
mod round;
mod strange;
mod tally;
mod two;
