//! What the answers mean, held against worked examples, rules of the design and random answers.

#![allow(clippy::unwrap_used, clippy::panic)] // tests, and what they are put together from

mod altered;
mod definitions;
mod facts;
mod group_facts;
mod groups;
mod properties;
mod scenario;
mod scenarios;
mod sheet;
mod support;
