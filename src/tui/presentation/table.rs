//! The choices of a question with the votes of every round beside them.

use ratatui::text::{Line, Span};

use super::asked::Asked;
use super::page::{Density, Page, Sight};
use super::votes::{Column, Votes};
use crate::text;
use crate::tui::theme::{Theme, Tone};
use crate::tui::widgets::body::{Body, Layout};

/// Cells between two columns.
const BETWEEN: usize = 3;

/// How the votes are laid out.
struct Table {
    theme: Theme,
    /// Cells of the labels; none where they have lines of their own.
    labels: Option<usize>,
    /// Where the votes begin.
    indent: usize,
    /// What stands behind the middle.
    middle: String,
    columns: Vec<Column>,
}

impl Table {
    /// The names of the rounds above their columns.
    fn heads(&self, rounds: &[Votes], name: fn(usize) -> String) -> Line<'static> {
        let mut heads = vec![Span::raw(" ".repeat(self.indent))];
        for (at, (column, votes)) in self.columns.iter().zip(rounds).enumerate() {
            let (tone, after) = if at == 0 {
                (Tone::Strong, text::width(&self.middle))
            } else {
                (Tone::Quiet, 0)
            };
            let head = text::pad(&name(votes.number), column.cells);
            heads.push(Span::styled(head, self.theme.style(tone)));
            heads.push(Span::raw(" ".repeat(BETWEEN + after)));
        }
        Line::from(heads)
    }
}

impl Asked<'_> {
    /// The choices with the votes of every round beside them. None where there are no big dots.
    pub(super) fn table(&self, sight: &Sight<'_>, density: Density, page: &mut Page) -> Option<()> {
        let layout = &sight.layout;
        let theme = layout.theme;
        let words = &sight.seen.words.session;
        let labels = self.labels();
        let labels = (2 * labels <= layout.readable()).then_some(labels);
        let keys = self.rows.iter().map(|row| text::width(&row.key)).max();
        let indent = 4 + keys.unwrap_or(0) + labels.map_or(0, |cells| cells + 2);
        let middle = format!(" {} {}", theme.glyphs().here, self.middle_called);
        let room = if density.is_big() {
            layout.cells
        } else {
            layout.readable()
        };
        let room = room.saturating_sub(indent);
        let columns = self.columns(room, density, &middle, sight)?;
        let table = Table {
            theme,
            labels,
            indent,
            middle,
            columns,
        };
        for at in 0..self.rows.len() {
            let mut item = Body::default();
            if at == 0 && table.columns.len() > 1 {
                item.line(table.heads(&self.rounds, words.round));
            }
            self.row(at, &table, &mut item, layout);
            let situation = self.rows[at].situation;
            // Without air between them they would hide the votes.
            let is_explained = matches!(density, Density::Big | Density::Roomy);
            if is_explained && !situation.is_empty() {
                let under = if labels.is_some() { indent } else { 4 };
                let under = [Span::raw(" ".repeat(under))];
                item.hanging(&under, situation, Tone::Quiet, layout);
            }
            page.items.push(item);
        }
        Some(())
    }

    /// Cells of the labels. Those beside the scale take none where nobody voted for them.
    fn labels(&self) -> usize {
        let is_aside = |at: usize| at >= self.choices;
        let is_voted = |at: usize| self.rounds.iter().any(|votes| votes.count(at) > 0);
        let rows = self.rows.iter().enumerate();
        let counting = rows.filter(|(at, _)| !is_aside(*at) || is_voted(*at));
        let labels = counting.map(|(_, row)| text::width(row.label));
        labels.max().unwrap_or(0)
    }

    fn row(&self, at: usize, table: &Table, item: &mut Body, layout: &Layout) {
        let theme = table.theme;
        let row = &self.rows[at];
        let is_agreed = self.agreed == Some(at);
        let tone = if is_agreed { Tone::Good } else { Tone::Strong };
        let sign = if is_agreed { theme.glyphs().focus } else { " " };
        let start = vec![
            Span::styled(format!("{sign} "), theme.style(Tone::Good)),
            Span::styled(format!("{}  ", row.key), theme.key()),
        ];
        let votes = table.columns.iter().zip(&self.rounds);
        let votes: Vec<Vec<Span<'_>>> = votes
            .map(|(column, votes)| column.lines(votes, at, theme))
            .collect();
        let blank = [Span::raw(" ".repeat(table.indent))];
        let mut first = blank.to_vec();
        if let Some(cells) = table.labels {
            first = start;
            let label = format!("{}  ", text::pad(row.label, cells));
            first.push(Span::styled(label, theme.style(tone)));
        } else {
            item.hanging(&start, row.label, tone, layout);
        }
        let rows = table.columns.first().map_or(1, |column| column.rows());
        for line in 0..rows {
            let mut spans = if line == 0 {
                std::mem::take(&mut first)
            } else {
                blank.to_vec()
            };
            for (nth, (column, shown)) in table.columns.iter().zip(&votes).enumerate() {
                let empty = || Span::raw(" ".repeat(column.cells));
                spans.push(shown.get(line).cloned().unwrap_or_else(empty));
                if nth == 0 {
                    let is_middle = line == 0 && self.middle == Some(at);
                    let mark = if is_middle { table.middle.as_str() } else { "" };
                    let mark = text::pad(mark, text::width(&table.middle));
                    spans.push(Span::styled(mark, theme.key()));
                }
                spans.push(Span::raw(" ".repeat(BETWEEN)));
            }
            item.line(Line::from(spans));
        }
    }

    /// A column per round as far as there is room, the last round first. None where there is none for
    /// big dots.
    fn columns(
        &self,
        room: usize,
        density: Density,
        middle: &str,
        sight: &Sight<'_>,
    ) -> Option<Vec<Column>> {
        let theme = sight.layout.theme;
        let head = |votes: &Votes| text::width(&(sight.seen.words.session.round)(votes.number));
        let heads = self.rounds.iter().map(head).max();
        let heads = heads.filter(|_| self.rounds.len() > 1).unwrap_or(0);
        let mut room = room.saturating_sub(text::width(middle) + BETWEEN);
        let mut columns: Vec<Column> = Vec::new();
        let mut rounds = self.rounds.iter();
        if let Some(votes) = rounds.next() {
            // An earlier round keeps room for its number at least.
            let kept = if heads > 0 { heads + BETWEEN } else { 0 };
            let cells = room.saturating_sub(kept);
            let column = if density.is_big() {
                Column::big(votes, cells).filter(|_| !theme.ascii)?
            } else {
                Column::last(votes, cells, theme)
            };
            columns.push(column.at_least(heads));
        }
        for votes in rounds {
            let taken = columns.last().map_or(0, |column| column.cells + BETWEEN);
            room = room.saturating_sub(taken);
            let column = Column::earlier(votes, room, theme).at_least(heads);
            if column.cells > room {
                break;
            }
            columns.push(column);
        }
        Some(columns)
    }
}
