//! The shapes a figure is made of, and what each of them stands for.

/// A place: to the right, and down.
pub(in crate::report) type Point = [f64; 2];

/// A shape, or some that belong together.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::report) enum Shape {
    /// A rectangle from its top left.
    Rectangle {
        /// What it stands for.
        role: Role,
        /// Its top left.
        at: Point,
        /// Its width and height.
        size: Point,
    },
    /// A line through places; closed, it goes back to the first one.
    Path {
        /// What it stands for.
        role: Role,
        /// The places; two or more.
        points: Vec<Point>,
        /// Whether it encloses something.
        is_closed: bool,
    },
    /// A circle.
    Circle {
        /// What it stands for.
        role: Role,
        /// Its centre.
        centre: Point,
        /// Its radius.
        radius: f64,
    },
    /// A line of text.
    Text {
        /// Where its letters stand on.
        at: Point,
        /// Which part of it stands there.
        anchor: Anchor,
        /// What it says, with some space between the runs.
        runs: Vec<Run>,
    },
    /// Shapes that are placed together.
    Group {
        /// Where their own origin is.
        at: Point,
        /// The shapes.
        shapes: Vec<Shape>,
    },
}

/// Which part of a text stands at its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::report) enum Anchor {
    /// Where it begins.
    Start,
    /// Its middle.
    Middle,
    /// Where it ends.
    End,
}

/// A part of a text in one voice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::report) struct Run {
    /// How it is said.
    pub(in crate::report) voice: Voice,
    /// What it says, safe to show.
    pub(in crate::report) text: String,
}

/// How a text is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::report) enum Voice {
    /// As usual.
    Plain,
    /// With weight: the name of something.
    Name,
    /// Beside the rest: a legend, a round.
    Quiet,
    /// Smallest: an answer below its column.
    Answer,
    /// A figure on a column.
    Count,
}

/// What a shape stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::report) enum Role {
    /// The ground behind what to look at.
    Here,
    /// The arrow at what to look at.
    Sign,
    /// All that a bar could be.
    Track,
    /// What is sure.
    Solid,
    /// What can still come; never told from what is sure by colour alone.
    Band,
    /// From where it is enough.
    Threshold,
    /// Keeps the threshold apart from what it crosses.
    Halo,
    /// What columns stand on.
    Ground,
    /// The votes of a round before the last.
    Earlier,
    /// A ring or an axis of a radar.
    Ring,
    /// The shape through the points on the axes.
    Outline,
    /// The shape from where it is enough; never told from the other one by colour alone.
    Aim,
    /// A point on an axis.
    Dot,
}

impl Role {
    /// How round the corners of its rectangles are.
    pub(in crate::report) fn rounding(self) -> Option<f64> {
        (self == Role::Here).then_some(5.0)
    }
}

/// A place, from any numbers.
fn point(place: [impl Into<f64>; 2]) -> Point {
    place.map(Into::into)
}

impl Shape {
    /// A rectangle.
    pub(super) fn rectangle<Unit: Into<f64>>(role: Role, at: [Unit; 2], size: [Unit; 2]) -> Shape {
        let (at, size) = (point(at), point(size));
        Shape::Rectangle { role, at, size }
    }

    /// A line from one place to another.
    pub(super) fn line<Unit: Into<f64>>(role: Role, from: [Unit; 2], to: [Unit; 2]) -> Shape {
        let points = vec![point(from), point(to)];
        Shape::Path {
            role,
            points,
            is_closed: false,
        }
    }

    /// A plane between places.
    pub(super) fn polygon<Unit: Into<f64>>(
        role: Role,
        points: impl IntoIterator<Item = [Unit; 2]>,
    ) -> Shape {
        Shape::Path {
            role,
            points: points.into_iter().map(point).collect(),
            is_closed: true,
        }
    }

    /// A text in one voice.
    pub(super) fn text(
        voice: Voice,
        at: [impl Into<f64>; 2],
        anchor: Anchor,
        said: impl Into<String>,
    ) -> Shape {
        let run = Run {
            voice,
            text: said.into(),
        };
        Shape::Text {
            at: point(at),
            anchor,
            runs: vec![run],
        }
    }

    /// Shapes with an origin of their own.
    pub(super) fn group(at: [impl Into<f64>; 2], shapes: Vec<Shape>) -> Shape {
        let at = point(at);
        Shape::Group { at, shapes }
    }

    /// Whether it is of this role, or one in it is.
    pub(super) fn shows(&self, wanted: Role) -> bool {
        match self {
            Shape::Rectangle { role, .. }
            | Shape::Path { role, .. }
            | Shape::Circle { role, .. } => *role == wanted,
            Shape::Text { .. } => false,
            Shape::Group { shapes, .. } => shapes.iter().any(|shape| shape.shows(wanted)),
        }
    }
}
