//! What was answered: answers, votes and actions of one scan, and the one file they live in.
//!
//! A scan is opened or begun by [`store`], read and written as text by [`mod@file`], changed only
//! through [`apply`] (kept by a [`History`]), and held against its questionnaire by [`differences`].

mod begin;
mod change;
mod codes;
mod combine;
pub mod contents;
mod difference;
pub mod file;
mod history;
mod model;
mod moment;
mod previous;
mod session;
pub mod store;
mod typed;
mod when;

pub use change::{ActionPart, Change, Field, LookBack, Meeting, Planning, apply};
pub use combine::{Combined, Misfit, Unlike, combine, misfits};
pub use difference::{Difference, differences, is_reworded};
pub use history::History;
pub use model::*;
pub use moment::Moment;
pub use previous::{Previous, PreviousAnswer};
pub use session::{Closing, ClosingPart, Group, Order, Place, Reveal, Session, Step, Voting};
pub use when::understood;
