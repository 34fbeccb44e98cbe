//! Axes around a centre, with a shape through the points on them.

use std::f64::consts::TAU;

use crate::report::picture::{Axis, Part, Radar};

use super::legend::{legend, line_sign};
use super::{Anchor, Figure, Point, Role, Shape, Voice, WIDTH, label};

/// The middle of the picture, from the left and from the top.
const CENTRE: Point = [WIDTH as f64 / 2.0, 170.0];

/// How far out all of the points are.
const RADIUS: f64 = 120.0;

/// Where the words stand.
const WORDS: f64 = RADIUS + 18.0;

/// A direction from the centre, of length 1; down is positive.
type Direction = (f64, f64);

/// The radar.
pub(super) fn draw(picture: &Radar) -> Figure {
    let directions = directions(picture.axes.len());
    let axes: Vec<(&Axis, Direction)> = picture.axes.iter().zip(directions).collect();
    let at = |part: fn(&Axis) -> Option<Part>| -> Vec<Option<Point>> {
        let places = axes.iter();
        let places = places.map(|(axis, direction)| Some(place(*direction, far(part(axis)?))));
        places.collect()
    };
    let rings = [0.25, 0.5, 0.75, 1.0].map(|share| {
        let ring = axes.iter();
        Shape::polygon(
            Role::Ring,
            ring.map(|(_, direction)| place(*direction, share * RADIUS)),
        )
    });
    let lines = axes.iter().map(|(_, direction)| {
        Shape::line(
            Role::Ring,
            place(*direction, 0.0),
            place(*direction, RADIUS),
        )
    });
    let signs = vec![
        (line_sign(Role::Outline), picture.legend.points.as_str()),
        (line_sign(Role::Aim), &picture.legend.threshold),
    ];
    let shapes = rings.into_iter().chain(lines);
    let shapes = shapes.chain(outline(Role::Aim, &at(|axis| axis.threshold)));
    let shapes = shapes.chain(outline(Role::Outline, &at(|axis| axis.reach)));
    let words = axes.iter();
    let words = words.flat_map(|(axis, direction)| words_at(axis, *direction));
    Figure {
        height: 360,
        shapes: shapes.chain(words).chain(legend(338, signs)).collect(),
    }
}

/// A closed line through the places; it is interrupted where one is missing.
fn outline(role: Role, places: &[Option<Point>]) -> Vec<Shape> {
    let known: Option<Vec<Point>> = places.iter().copied().collect();
    if let Some(known) = known {
        return vec![Shape::polygon(role, known)];
    }
    let next = places.iter().cycle().skip(1);
    let pairs = places.iter().zip(next);
    let pairs = pairs.filter_map(|(from, to)| Some(Shape::line(role, (*from)?, (*to)?)));
    pairs.collect()
}

/// The dot on an axis, and the words at its end.
fn words_at(axis: &Axis, direction: Direction) -> Vec<Shape> {
    let [x, y] = place(direction, WORDS);
    let anchor = match direction.0 {
        right if right > 0.2 => Anchor::Start,
        left if left < -0.2 => Anchor::End,
        _ => Anchor::Middle,
    };
    // Words above the centre grow upwards.
    let y = rounded(y + if direction.1 < -0.8 { -8.0 } else { 4.0 });
    let name = label(&axis.label, WIDTH / 4);
    let name = if axis.here {
        format!("▶ {name}")
    } else {
        name
    };
    let points = label(&axis.points, WIDTH / 4);
    let dot = axis.reach.map(|reach| Shape::Circle {
        role: Role::Dot,
        centre: place(direction, far(reach)),
        radius: if axis.here { 6.0 } else { 4.0 },
    });
    let words = [
        Shape::text(Voice::Name, [x, y], anchor, name),
        Shape::text(Voice::Plain, [x, rounded(y + 16.0)], anchor, points),
    ];
    dot.into_iter().chain(words).collect()
}

fn far(part: Part) -> f64 {
    RADIUS * f64::from(part.of.min(part.whole)) / f64::from(part.whole.max(1))
}

fn place(direction: Direction, far: f64) -> Point {
    [
        rounded(CENTRE[0] + direction.0 * far),
        rounded(CENTRE[1] + direction.1 * far),
    ]
}

/// To a tenth of a unit: finer is not seen.
fn rounded(length: f64) -> f64 {
    (10.0 * length).round() / 10.0
}

/// So many directions, the first one up, the others clockwise. Only with arithmetic that is the same on
/// every platform, which sines of a library are not.
fn directions(count: usize) -> Vec<Direction> {
    let (cosine, sine) = turn(TAU / count.max(1) as f64);
    let turned = |(x, y): &Direction| Some((x * cosine - y * sine, x * sine + y * cosine));
    std::iter::successors(Some((0.0, -1.0)), turned)
        .take(count)
        .collect()
}

/// The cosine and the sine of an angle, by their series.
fn turn(angle: f64) -> (f64, f64) {
    let (mut cosine, mut sine, mut term) = (0.0, 0.0, 1.0);
    for power in 0..40 {
        match power % 4 {
            0 => cosine += term,
            1 => sine += term,
            2 => cosine -= term,
            _ => sine -= term,
        }
        term *= angle / f64::from(power + 1);
    }
    (cosine, sine)
}
