//! Pictures as figures: where every line, plane and word stands, without any markup.
//!
//! Formats draw the shapes in a way of their own, with their own colours for each [`Role`]: they cannot
//! disagree about what is shown.

use std::slice;

use super::picture::{Drawing, Part, Picture, VotedQuestion};
use crate::text;

mod bars;
mod legend;
mod radar;
mod shape;
mod votes;

pub(super) use shape::{Anchor, Point, Role, Run, Shape, Voice};

/// The width of every figure, in units of its own; a letter takes six to seven.
pub(super) const WIDTH: u32 = 600;

/// What a letter takes of the width, on the wide side.
const LETTER: u32 = 7;

/// A picture as shapes, those behind first. The origin is at the top left.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Figure {
    /// How high it is; all are [`WIDTH`] wide.
    pub(super) height: u32,
    /// What is drawn.
    pub(super) shapes: Vec<Shape>,
}

impl Figure {
    /// The figure of a picture.
    pub(super) fn of(picture: &Picture) -> Figure {
        match &picture.drawing {
            Drawing::Bars(bars) => bars::draw(bars),
            Drawing::Radar(radar) => radar::draw(radar),
            Drawing::Votes(questions) => votes::draw(questions),
        }
    }

    /// The figure of one question of a picture of votes, which can be cut between them.
    pub(super) fn of_votes(question: &VotedQuestion) -> Figure {
        votes::draw(slice::from_ref(question))
    }

    /// Whether a shape of this role is in it.
    pub(super) fn shows(&self, role: Role) -> bool {
        self.shapes.iter().any(|shape| shape.shows(role))
    }
}

/// A label in at most so many units.
fn label(said: &str, units: u32) -> String {
    let safe = text::line(said);
    text::shorten(&safe, (units / LETTER) as usize, "…").into_owned()
}

/// How far a part comes along a length, in whole units. Something is never nothing, and not all is never all.
fn along(part: Part, length: u32) -> u32 {
    if part.of == 0 || part.whole == 0 {
        return 0;
    }
    if part.of >= part.whole {
        return length;
    }
    let rounded = (2 * u64::from(length) * u64::from(part.of) + u64::from(part.whole))
        / (2 * u64::from(part.whole));
    (rounded as u32).clamp(1, length - 1)
}
