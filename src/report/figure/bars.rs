//! Bars below each other: solid for what is sure, striped for what can still come, a line where it is enough.

use crate::report::picture::{Bar, Bars};
use crate::text;

use super::legend::{bar_sign, crossing_sign, legend};
use super::{Anchor, Figure, LETTER, Role, Run, Shape, Voice, WIDTH, along, label};

/// The height of a bar with the words above it.
const ROW: u32 = 54;

/// Free at both sides of a bar.
const MARGIN: u32 = 12;

/// The longest a bar can be.
const LENGTH: u32 = WIDTH - 2 * MARGIN;

/// The bars.
pub(super) fn draw(picture: &Bars) -> Figure {
    let bars = &picture.bars;
    let foot = ROW * bars.len() as u32 + 6;
    let mut signs = vec![(bar_sign(Role::Solid), picture.legend.points.as_str())];
    if bars.iter().any(has_band) {
        signs.push((bar_sign(Role::Band), &picture.legend.band));
    }
    if bars.iter().any(|bar| bar.threshold.is_some()) {
        signs.push((crossing_sign(Role::Threshold), &picture.legend.threshold));
    }
    let rows = (0..).zip(bars);
    let rows = rows.map(|(at, bar)| Shape::group([0, ROW * at], row(bar)));
    Figure {
        height: foot + 20,
        shapes: rows.chain(legend(foot, signs)).collect(),
    }
}

fn has_band(bar: &Bar) -> bool {
    bar.reach.is_some_and(|(low, high)| low != high)
}

fn row(bar: &Bar) -> Vec<Shape> {
    let mut shapes = Vec::new();
    if bar.here {
        shapes.push(Shape::rectangle(Role::Here, [0, 1], [WIDTH, ROW - 4]));
        shapes.push(Shape::polygon(Role::Sign, [[12, 9], [21, 15], [12, 21]]));
    }
    shapes.extend(words(bar));
    shapes.push(Shape::rectangle(Role::Track, [MARGIN, 28], [LENGTH, 14]));
    let reach = bar.reach;
    let reach = reach.map(|(low, high)| (along(low, LENGTH), along(high, LENGTH)));
    if let Some((low, high)) = reach {
        let piece = |role, from, to| Shape::rectangle(role, [MARGIN + from, 28], [to - from, 14]);
        if high > low {
            shapes.push(piece(Role::Band, low, high));
        }
        if low > 0 {
            shapes.push(piece(Role::Solid, 0, low));
        }
    }
    if let Some(threshold) = bar.threshold {
        let along = along(threshold, LENGTH);
        let across =
            |role, from, to| Shape::line(role, [MARGIN + along, from], [MARGIN + along, to]);
        if reach.is_some_and(|(low, _)| low > along) {
            shapes.push(across(Role::Halo, 28, 42));
        }
        shapes.push(across(Role::Threshold, 24, 46));
    }
    shapes
}

/// What stands above the bar: its name with its status, and its points.
fn words(bar: &Bar) -> [Shape; 2] {
    let points = label(&bar.points, WIDTH / 3);
    let room = LENGTH - 2 * LETTER - LETTER * text::width(&points) as u32;
    let status = label(&bar.status, room / 5 * 4);
    let name = label(&bar.label, room - LETTER * text::width(&status) as u32);
    let runs = [(Voice::Name, name), (Voice::Plain, status)];
    let runs = runs.into_iter().filter(|(_, text)| !text.is_empty());
    let left = MARGIN + if bar.here { 16 } else { 0 };
    let named = Shape::Text {
        at: [f64::from(left), 20.0],
        anchor: Anchor::Start,
        runs: runs.map(|(voice, text)| Run { voice, text }).collect(),
    };
    let end = [WIDTH - MARGIN, 20];
    [named, Shape::text(Voice::Plain, end, Anchor::End, points)]
}
