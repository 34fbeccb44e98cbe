//! Axes around a centre, with a shape through the points on them.

use std::f64::consts::TAU;

use maud::{Markup, html};

use crate::report::picture::{Axis, Part, Radar};

use super::{Drawn, Signs, WIDTH, label, legend, line_signs};

/// The middle of the picture, from the left and from the top.
const CENTRE: (f64, f64) = (WIDTH as f64 / 2.0, 170.0);

/// How far out all of the points are.
const RADIUS: f64 = 120.0;

/// Where the words stand.
const WORDS: f64 = RADIUS + 18.0;

/// A direction from the centre, of length 1; down is positive.
type Direction = (f64, f64);

/// The radar.
pub(super) fn draw(picture: &Radar) -> Drawn {
    let directions = directions(picture.axes.len());
    let axes: Vec<(&Axis, Direction)> = picture.axes.iter().zip(directions).collect();
    let at = |part: fn(&Axis) -> Option<Part>| -> Vec<Option<String>> {
        let places = axes.iter();
        let places = places.map(|(axis, direction)| Some(place(*direction, far(part(axis)?))));
        places.collect()
    };
    let reached = at(|axis| axis.reach);
    let Signs { points, threshold } = line_signs(&picture.legend);
    Drawn {
        height: 360,
        marks: html! {
            @for share in [0.25, 0.5, 0.75, 1.0] {
                @let ring: Vec<String> = axes.iter().map(|(_, direction)| place(*direction, share * RADIUS)).collect();
                polygon.ring points=(ring.join(" ")) {} "\n"
            }
            @for (_, direction) in &axes {
                polyline.ring points={ (place(*direction, 0.0)) " " (place(*direction, RADIUS)) } {} "\n"
            }
            (outline("aim", &at(|axis| axis.threshold)))
            (outline("shape", &reached))
            @for (axis, direction) in &axes { (words(axis, *direction)) }
            (legend(338, &[points, threshold]))
        },
    }
}

/// A closed line through the places; it is interrupted where one is missing.
fn outline(class: &str, places: &[Option<String>]) -> Markup {
    let known: Option<Vec<&str>> = places.iter().map(Option::as_deref).collect();
    let next = places.iter().cycle().skip(1);
    html! {
        @if let Some(known) = known {
            polygon class=(class) points=(known.join(" ")) {} "\n"
        } @else {
            @for pair in places.iter().zip(next) {
                @if let (Some(from), Some(to)) = pair {
                    polyline class=(class) points={ (from) " " (to) } {} "\n"
                }
            }
        }
    }
}

/// The dot on an axis, and the words at its end.
fn words(axis: &Axis, direction: Direction) -> Markup {
    let (x, y) = (
        CENTRE.0 + direction.0 * WORDS,
        CENTRE.1 + direction.1 * WORDS,
    );
    let anchor = match direction.0 {
        right if right > 0.2 => "start",
        left if left < -0.2 => "end",
        _ => "middle",
    };
    // Words above the centre grow upwards.
    let y = y + if direction.1 < -0.8 { -8.0 } else { 4.0 };
    let name = label(&axis.label, WIDTH / 4);
    html! {
        @if let Some(reach) = axis.reach {
            @let far = far(reach);
            circle.dot cx=(unit(CENTRE.0 + direction.0 * far)) cy=(unit(CENTRE.1 + direction.1 * far))
                r=(if axis.here { 6 } else { 4 }) {} "\n"
        }
        text x=(unit(x)) y=(unit(y)) text-anchor=(anchor) {
            tspan.name { @if axis.here { "▶ " } (name) }
            tspan x=(unit(x)) dy="16" { (label(&axis.points, WIDTH / 4)) }
        } "\n"
    }
}

fn far(part: Part) -> f64 {
    RADIUS * f64::from(part.of.min(part.whole)) / f64::from(part.whole.max(1))
}

fn place(direction: Direction, far: f64) -> String {
    let (x, y) = (CENTRE.0 + direction.0 * far, CENTRE.1 + direction.1 * far);
    format!("{},{}", unit(x), unit(y))
}

fn unit(length: f64) -> String {
    format!("{length:.1}")
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
