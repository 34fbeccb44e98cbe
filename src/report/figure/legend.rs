//! The signs that are used in a figure, side by side, each with its meaning.

use crate::text;

use super::{Anchor, LETTER, Role, Shape, Voice};

/// A sign and what it means.
pub(super) type Meaning<'a> = (Shape, &'a str);

/// The signs, their top so far down.
pub(super) fn legend(top: u32, signs: Vec<Meaning<'_>>) -> Vec<Shape> {
    let mut left = 0;
    let mut placed = Vec::new();
    for (sign, meaning) in signs {
        let meaning = text::line(meaning);
        let width = text::width(&meaning) as u32;
        let said = Shape::text(Voice::Quiet, [30, 11], Anchor::Start, meaning);
        placed.push(Shape::group([left, top], vec![sign, said]));
        left += 46 + LETTER * width;
    }
    placed
}

/// A piece of a bar.
pub(super) fn bar_sign(role: Role) -> Shape {
    Shape::rectangle(role, [0, 1], [24, 12])
}

/// A piece of a line.
pub(super) fn line_sign(role: Role) -> Shape {
    Shape::line(role, [0, 7], [24, 7])
}

/// A line across a bar.
pub(super) fn crossing_sign(role: Role) -> Shape {
    Shape::line(role, [12, -2], [12, 16])
}
