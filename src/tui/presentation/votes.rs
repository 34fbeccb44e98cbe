//! Votes as dots, round by round.

use ratatui::text::Span;

use super::big;
use crate::insight::Agreement;
use crate::text;
use crate::tui::theme::{Theme, Tone};

/// From so many dots on, somebody would have to count them: the number stands beside them.
const COUNTED: u64 = 12;

/// The votes of one round by row: the choices in the order shown, "don't know", "not applicable".
#[derive(Debug, Clone)]
pub(super) struct Votes {
    /// Which round, counted from 1.
    pub(super) number: usize,
    counts: Vec<u32>,
}

impl Votes {
    /// The votes of a round.
    pub(super) fn of(agreement: &Agreement) -> Votes {
        let mut counts = agreement.votes.clone();
        counts.extend([agreement.unknown, agreement.not_applicable]);
        Votes {
            number: agreement.round,
            counts,
        }
    }

    /// Votes by row, of whatever was voted on.
    pub(super) fn by_row(counts: Vec<u32>) -> Votes {
        Votes { number: 1, counts }
    }

    /// How many voted for a row.
    pub(super) fn count(&self, row: usize) -> u32 {
        self.counts.get(row).copied().unwrap_or(0)
    }

    fn most(&self) -> u32 {
        self.counts.iter().copied().max().unwrap_or(0)
    }

    fn is_counted(&self) -> bool {
        self.counts
            .iter()
            .map(|count| u64::from(*count))
            .sum::<u64>()
            >= COUNTED
    }

    /// Cells of the number beside the dots, with the space before it.
    fn number_cells(&self) -> usize {
        if self.is_counted() {
            1 + self.most().to_string().len()
        } else {
            0
        }
    }
}

/// How the dots of a round are drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Dot {
    /// Of two rows.
    Big([&'static str; 2]),
    /// Of one cell, with a space behind it.
    Apart(&'static str),
    /// Of one cell.
    Close(&'static str),
}

impl Dot {
    fn width(self) -> usize {
        match self {
            Dot::Big([upper, _]) => text::width(upper) + 1,
            Dot::Apart(_) => 2,
            Dot::Close(_) => 1,
        }
    }

    /// The rows it takes: one text each.
    fn rows(self) -> Vec<&'static str> {
        match self {
            Dot::Big(rows) => rows.to_vec(),
            Dot::Apart(dot) | Dot::Close(dot) => vec![dot],
        }
    }
}

/// The dots of a round in a column, or only their number where there is no room for them.
#[derive(Debug, Clone, Copy)]
pub(super) struct Column {
    dot: Option<Dot>,
    /// Cells of the column.
    pub(super) cells: usize,
    tone: Tone,
}

impl Column {
    /// The column for the last round in so many cells.
    pub(super) fn last(votes: &Votes, cells: usize, theme: Theme) -> Column {
        let dot = theme.glyphs().chosen;
        let dots = [Dot::Apart(dot), Dot::Close(dot)];
        Column::with(votes, &dots, cells, Tone::Strong)
    }

    /// The same with dots of two rows; none where there is no room for them.
    pub(super) fn big(votes: &Votes, cells: usize) -> Option<Column> {
        let column = Column::with(votes, &big::DOTS.map(Dot::Big), cells, Tone::Strong);
        column.dot.is_some().then_some(column)
    }

    /// The column for an earlier round, smaller and quieter.
    pub(super) fn earlier(votes: &Votes, cells: usize, theme: Theme) -> Column {
        let dots = [Dot::Close(theme.glyphs().rest)];
        Column::with(votes, &dots, cells, Tone::Quiet)
    }

    fn with(votes: &Votes, dots: &[Dot], cells: usize, tone: Tone) -> Column {
        let most = votes.most().max(1) as usize;
        let needed = |dot: Dot| most.saturating_mul(dot.width()) + votes.number_cells();
        let dot = dots.iter().copied().find(|dot| needed(*dot) <= cells);
        Column {
            dot,
            cells: dot.map_or(most.to_string().len(), needed),
            tone,
        }
    }

    /// The column, as wide as what stands above it.
    pub(super) fn at_least(mut self, cells: usize) -> Column {
        self.cells = self.cells.max(cells);
        self
    }

    /// The votes for one choice, a text per line and filled up to the width of the column.
    pub(super) fn lines(self, votes: &Votes, row: usize, theme: Theme) -> Vec<Span<'static>> {
        let count = votes.count(row);
        let shown = match self.dot {
            None => vec![count.to_string()],
            Some(dot) => {
                let drawn = |part: &str| {
                    let dots = text::pad(part, dot.width()).repeat(count as usize);
                    dots.trim_end().to_owned()
                };
                let mut drawn: Vec<String> = dot.rows().into_iter().map(drawn).collect();
                if let Some(first) = drawn
                    .first_mut()
                    .filter(|_| votes.is_counted() && count > 0)
                {
                    *first = format!("{first} {count}");
                }
                drawn
            }
        };
        let style = theme.style(self.tone);
        let filled = shown.iter().map(|shown| text::pad(shown, self.cells));
        filled.map(|filled| Span::styled(filled, style)).collect()
    }

    /// Lines of a choice.
    pub(super) fn rows(self) -> usize {
        self.dot.map_or(1, |dot| dot.rows().len())
    }
}
