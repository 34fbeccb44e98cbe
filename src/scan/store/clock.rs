//! What time it is, passed to whoever needs it.

use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

use crate::scan::Moment;

/// A clock: that of the system, or one that stands still so that every output can be made again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clock {
    /// The time here and now.
    System,
    /// Always the same.
    Fixed(Moment),
}

/// `SOURCE_DATE_EPOCH` is no number of seconds, or none that a calendar has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadEpoch(
    /// As given.
    pub String,
);

impl Clock {
    /// The clock to use, given the value of `SOURCE_DATE_EPOCH`: seconds since 1970, read as UTC.
    ///
    /// # Errors
    /// When the value means no moment.
    pub fn new(source_date_epoch: Option<&str>) -> Result<Clock, BadEpoch> {
        let Some(written) = source_date_epoch else {
            return Ok(Clock::System);
        };
        let seconds = written.trim().parse().ok();
        let fixed = seconds.and_then(|seconds| Timestamp::from_second(seconds).ok());
        fixed.map_or_else(
            || Err(BadEpoch(written.to_owned())),
            |fixed| Ok(Clock::Fixed(Moment::of(&fixed.to_zoned(TimeZone::UTC)))),
        )
    }

    /// What it shows.
    pub fn now(&self) -> Moment {
        match self {
            Clock::System => Moment::of(&Zoned::now()),
            Clock::Fixed(moment) => *moment,
        }
    }
}
