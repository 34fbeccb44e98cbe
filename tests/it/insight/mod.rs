//! What the answers mean, held against worked examples, rules of the design and random answers.

#![allow(clippy::unwrap_used, clippy::panic)] // tests, and what they are put together from

mod agenda;
mod altered;
mod comparison;
mod comparison_side_by_side;
mod definitions;
mod facts;
mod follow_up;
mod group_facts;
mod groups;
mod larger_first;
mod properties;
mod scenario;
mod scenarios;
mod sheet;
mod support;
