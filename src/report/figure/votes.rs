//! The votes on some questions: for every round a column per answer, as high as it has votes.

use crate::report::picture::{Part, VotedQuestion, VotedRound};

use super::{Anchor, Figure, Role, Shape, Voice, WIDTH, along, label};

/// The room for the name of a round.
const NAMES: u32 = 76;

/// The height of a question's own line, of a round, of the names of the answers, and what stays free.
const QUESTION: u32 = 20;
const ROUND: u32 = 40;
const ANSWERS: u32 = 18;
const GAP: u32 = 14;

/// The highest a column gets; the number stands on it.
const COLUMN: u32 = 24;

/// The questions below each other.
pub(super) fn draw(questions: &[VotedQuestion]) -> Figure {
    let mut top = 0;
    let mut shapes = Vec::new();
    for question in questions {
        shapes.push(Shape::group([0, top], voted(question)));
        top += QUESTION + ROUND * question.rounds.len() as u32 + ANSWERS + GAP;
    }
    Figure {
        height: top.saturating_sub(GAP).max(1),
        shapes,
    }
}

fn voted(question: &VotedQuestion) -> Vec<Shape> {
    let columns = question.choices.len().max(1) as u32;
    let wide = (WIDTH - NAMES) / columns;
    let last = question.rounds.len().saturating_sub(1);
    let foot = QUESTION + ROUND * question.rounds.len() as u32;
    let name = label(&question.label, WIDTH);
    let name = Shape::text(Voice::Name, [0, 14], Anchor::Start, name);
    let rounds = question.rounds.iter().enumerate();
    let rounds = rounds.map(|(at, round)| {
        let top = QUESTION + ROUND * at as u32;
        Shape::group([0, top], self::round(round, wide, at == last))
    });
    let answers = (0..).zip(&question.choices).map(|(at, choice)| {
        let middle = [NAMES + wide * at + wide / 2, foot + 13];
        Shape::text(Voice::Answer, middle, Anchor::Middle, label(choice, wide))
    });
    std::iter::once(name).chain(rounds).chain(answers).collect()
}

/// One round. Only the last one is solid.
fn round(round: &VotedRound, wide: u32, is_last: bool) -> Vec<Shape> {
    let all = round.counts.iter().sum();
    let thick = (wide * 3 / 5).max(2);
    let role = if is_last { Role::Solid } else { Role::Earlier };
    let name = label(&round.label, NAMES);
    let name = Shape::text(Voice::Quiet, [0, ROUND - 2], Anchor::Start, name);
    let ground = Shape::line(Role::Ground, [NAMES, ROUND], [WIDTH, ROUND]);
    let counts = (0..).zip(&round.counts).filter(|(_, count)| **count > 0);
    let columns = counts.flat_map(|(at, count)| {
        let high = along(
            Part {
                of: *count,
                whole: all,
            },
            COLUMN,
        );
        let left = NAMES + wide * at + (wide - thick) / 2;
        let top = ROUND - high;
        let above = [left + thick / 2, top - 4];
        [
            Shape::rectangle(role, [left, top], [thick, high]),
            Shape::text(Voice::Count, above, Anchor::Middle, count.to_string()),
        ]
    });
    [name, ground].into_iter().chain(columns).collect()
}
