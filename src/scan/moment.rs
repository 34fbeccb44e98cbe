//! A moment as scan files write it: date, time and offset, to the second.

use std::fmt;
use std::str::FromStr;

use jiff::civil::{Date, DateTime};
use jiff::tz::{Offset, TimeZone};
use jiff::{SignedDuration, Timestamp, Zoned};

/// A moment with the offset of the place where it was written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    local: DateTime,
    offset: Offset,
}

impl Moment {
    /// A moment before there was a clock to look at: 1 January 1970.
    pub const UNKNOWN: Moment = Moment {
        local: DateTime::constant(1970, 1, 1, 0, 0, 0, 0),
        offset: Offset::UTC,
    };

    /// The moment of a clock reading, to the second.
    pub fn of(now: &Zoned) -> Moment {
        let local = now.datetime();
        Moment {
            local: local.with().subsec_nanosecond(0).build().unwrap_or(local),
            offset: now.offset(),
        }
    }

    /// The local date.
    pub fn date(self) -> Date {
        self.local.date()
    }

    /// The moment itself, wherever it was written down.
    pub fn timestamp(self) -> Timestamp {
        // Always there: it was checked when the moment was made.
        let moment = self.offset.to_timestamp(self.local);
        moment.unwrap_or(Timestamp::MIN)
    }

    /// So many minutes later, at the same place; the moment itself where the calendar ends.
    #[must_use]
    pub fn plus_minutes(self, minutes: u32) -> Moment {
        let later = SignedDuration::from_mins(i64::from(minutes));
        let local = self.local.checked_add(later).ok();
        let moved = local.map(|local| Moment { local, ..self });
        let exists = |moment: &Moment| self.offset.to_timestamp(moment.local).is_ok();
        moved.filter(exists).unwrap_or(self)
    }

    /// How many minutes are left until then, the last one counted whole; none when it is over.
    pub fn minutes_until(self, then: Moment) -> u32 {
        let seconds = then.timestamp().as_second() - self.timestamp().as_second();
        let minutes = u64::try_from(seconds).unwrap_or(0).div_ceil(60);
        u32::try_from(minutes).unwrap_or(u32::MAX)
    }

    /// The same day at this hour and minute; none when that has passed, or is no time of the clock.
    pub fn later_at(self, hour: i8, minute: i8) -> Option<Moment> {
        let changed = self.local.with().hour(hour).minute(minute).second(0);
        let local = changed.build().ok()?;
        (local > self.local).then_some(Moment { local, ..self })
    }

    /// The second within its minute, from 0 to 59.
    pub fn second(self) -> u32 {
        self.local.second().unsigned_abs().into()
    }

    /// Local date and time to the second, as spreadsheets know them: `2026-11-21 14:03:00`.
    pub fn on_the_clock(self) -> String {
        let date = self.local.date();
        let clock = self.hour_and_minute();
        format!("{date} {clock}:{:02}", self.second())
    }

    /// Local hour and minute, `14:03`.
    pub fn hour_and_minute(self) -> String {
        format!("{:02}:{:02}", self.local.hour(), self.local.minute())
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.offset == Offset::UTC {
            return write!(f, "{}Z", self.local);
        }
        let seconds = self.offset.seconds();
        let sign = if seconds < 0 { '-' } else { '+' };
        let minutes = seconds.abs() / 60;
        write!(
            f,
            "{}{sign}{:02}:{:02}",
            self.local,
            minutes / 60,
            minutes % 60
        )
    }
}

impl FromStr for Moment {
    type Err = jiff::Error;

    /// Reads an RFC 3339 date and time. A time without offset is taken as UTC.
    ///
    /// # Errors
    /// When the text is no such date and time.
    fn from_str(text: &str) -> Result<Moment, jiff::Error> {
        let pieces = jiff::fmt::temporal::DateTimeParser::new().parse_pieces(text)?;
        let local = DateTime::from_parts(pieces.date(), pieces.time().unwrap_or_default());
        let offset = pieces.to_numeric_offset().unwrap_or(Offset::UTC);
        TimeZone::fixed(offset).to_timestamp(local)?;
        Ok(Moment { local, offset })
    }
}
