//! Points of a maximum, compared as whole numbers so that no limit is ever missed by a rounding.

use std::cmp::Ordering;

/// The points of one answer, and the highest points its scale gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    points: u32,
    max: u32,
}

impl Share {
    /// `points` of `max`. A scale without points counts as one, so that sizes stay comparable.
    pub fn new(points: u32, max: u32) -> Share {
        Share {
            points,
            max: max.max(1),
        }
    }

    /// The points.
    pub fn points(self) -> u32 {
        self.points
    }

    /// The highest points of the scale, never 0.
    pub fn max(self) -> u32 {
        self.max
    }

    /// At most a quarter of the points: on a key question this is a critical low.
    pub fn is_low(self) -> bool {
        4 * u64::from(self.points) <= u64::from(self.max)
    }

    /// At most half of the points: something to work on.
    pub fn is_at_most_half(self) -> bool {
        2 * u64::from(self.points) <= u64::from(self.max)
    }

    /// At least three quarters of the points: good enough to build on.
    pub fn is_good(self) -> bool {
        4 * u64::from(self.points) >= 3 * u64::from(self.max)
    }

    /// Whether every point is there.
    pub fn is_full(self) -> bool {
        self.points >= self.max
    }

    /// Smaller share first, also between scales of different length.
    pub fn by_size(self, other: Share) -> Ordering {
        let here = u64::from(self.points) * u64::from(other.max);
        let there = u64::from(other.points) * u64::from(self.max);
        here.cmp(&there)
    }
}
