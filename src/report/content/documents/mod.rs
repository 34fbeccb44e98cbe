//! Documents people take to a meeting: filled with what a scan knows, and blanks for what it does not.
//!
//! They go further than the report of a scan: to a direction, a municipality. Notes, other views and
//! who filled it in stay behind.

mod conversation;
mod findings;
mod frame;
mod implementation_plan;
mod outcome;
mod phases;
mod proposal;
mod themes;
mod work_plan;

pub(in crate::report) use conversation::conversation;
pub(in crate::report) use implementation_plan::implementation_plan;
pub(in crate::report) use proposal::proposal;
pub(in crate::report) use work_plan::work_plan;

use super::{Item, Outline, Subject, about, joined};
