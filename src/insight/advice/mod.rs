//! What to do with the answers: strengths, points, what first, what not yet, what to find out.

mod do_first;
mod find_out;
mod not_yet;
mod order;
mod points;
mod standing;
mod strengths;
mod urgent;

pub(super) use do_first::do_first;
pub(super) use find_out::{MOST_FIND_OUT, dont_know, find_out, open, open_in_working_phase};
pub(super) use not_yet::{is_too_many, not_yet};
pub(super) use points::{foundation, points};
pub(super) use standing::Standing;
pub(super) use strengths::strengths;
pub(super) use urgent::{prepare, urgent};
