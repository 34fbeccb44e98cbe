//! The votes on some questions: for every round a column per answer, as high as it has votes.

use maud::{Markup, html};

use crate::report::picture::{Part, VotedQuestion, VotedRound};

use super::{Drawn, WIDTH, along, label};

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
pub(super) fn draw(questions: &[VotedQuestion]) -> Drawn {
    let mut top = 0;
    let mut placed = Vec::new();
    for question in questions {
        placed.push((top, question));
        top += QUESTION + ROUND * question.rounds.len() as u32 + ANSWERS + GAP;
    }
    Drawn {
        height: top.saturating_sub(GAP).max(1),
        marks: html! {
            @for (top, question) in placed {
                g transform={ "translate(0 " (top) ")" } { "\n" (voted(question)) } "\n"
            }
        },
    }
}

fn voted(question: &VotedQuestion) -> Markup {
    let columns = question.choices.len().max(1) as u32;
    let wide = (WIDTH - NAMES) / columns;
    let last = question.rounds.len().saturating_sub(1);
    let foot = QUESTION + ROUND * question.rounds.len() as u32;
    html! {
        text.name x="0" y="14" { (label(&question.label, WIDTH)) } "\n"
        @for (at, round) in question.rounds.iter().enumerate() {
            g transform={ "translate(0 " (QUESTION + ROUND * at as u32) ")" } {
                (self::round(round, wide, at == last))
            } "\n"
        }
        @for (at, choice) in (0..).zip(&question.choices) {
            text.answer x=(NAMES + wide * at + wide / 2) y=(foot + 13) { (label(choice, wide)) } "\n"
        }
    }
}

/// One round. Only the last one is solid.
fn round(round: &VotedRound, wide: u32, is_last: bool) -> Markup {
    let all = round.counts.iter().sum();
    let thick = (wide * 3 / 5).max(2);
    let class = if is_last { "solid" } else { "earlier" };
    html! {
        text.quiet x="0" y=(ROUND - 2) { (label(&round.label, NAMES)) }
        line.ground x1=(NAMES) y1=(ROUND) x2=(WIDTH) y2=(ROUND) {}
        @for (at, count) in (0..).zip(&round.counts) {
            @if *count > 0 {
                @let high = along(Part { of: *count, whole: all }, COLUMN);
                @let left = NAMES + wide * at + (wide - thick) / 2;
                rect class=(class) x=(left) y=(ROUND - high) width=(thick) height=(high) {}
                text.count x=(left + thick / 2) y=(ROUND - high - 4) { (count) }
            }
        }
    }
}
