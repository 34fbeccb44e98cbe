//! A page: what stands on it, and how much of it there is room for.

use ratatui::text::{Line, Span};

use super::{Seen, big};
use crate::insight::Sheet;
use crate::lang::Words;
use crate::scan::Reveal;
use crate::text;
use crate::tui::theme::{Theme, Tone};
use crate::tui::widgets::body::{Body, Layout};
use crate::wording::Context;

/// What is looked at, with what counts of it and how it is laid out.
pub(super) struct Sight<'a> {
    pub(super) seen: &'a Seen<'a>,
    pub(super) sheet: &'a Sheet<'a>,
    pub(super) layout: Layout,
}

impl<'a> Sight<'a> {
    /// What sentences are made from.
    pub(super) fn context(&self) -> Context<'a> {
        Context::new(self.seen.words, self.seen.scan, self.sheet)
    }

    /// Whether so much of the votes may be seen.
    pub(super) fn reveals(&self, reveal: Reveal) -> bool {
        // Somebody alone has nothing to show to others.
        self.seen.scan.group.is_some() && self.seen.place.reveal >= reveal
    }
}

/// How full a page is. The first that fits is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Density {
    /// Big letters, and air.
    Big,
    /// Big letters.
    BigSnug,
    /// Everything, with air between the items.
    Roomy,
    /// Everything.
    Snug,
    /// Everything, from edge to edge.
    Close,
    /// What explains is cut to one line each.
    Short,
    /// What explains is left out.
    Bare,
    /// The same from edge to edge, without an empty line.
    Tight,
}

impl Density {
    /// All, the most beautiful first.
    pub(super) const ALL: [Density; 8] = [
        Density::Big,
        Density::BigSnug,
        Density::Roomy,
        Density::Snug,
        Density::Close,
        Density::Short,
        Density::Bare,
        Density::Tight,
    ];

    /// Whether it has big letters.
    pub(super) fn is_big(self) -> bool {
        matches!(self, Density::Big | Density::BigSnug)
    }

    /// Whether what explains stands there in full.
    pub(super) fn explains(self) -> bool {
        self.is_big() || matches!(self, Density::Roomy | Density::Snug | Density::Close)
    }

    /// Whether it takes the rows that are kept free otherwise.
    pub(super) fn fills(self) -> bool {
        matches!(self, Density::Close | Density::Tight)
    }

    /// Empty lines between two items.
    fn air(self) -> usize {
        usize::from(matches!(self, Density::Big | Density::Roomy))
    }

    /// Empty lines between the parts of a page.
    fn gap(self) -> usize {
        match self {
            Density::Big | Density::Roomy => 2,
            Density::BigSnug | Density::Snug | Density::Close | Density::Short | Density::Bare => 1,
            Density::Tight => 0,
        }
    }
}

/// What stands on a screen: a head, items, and what is said below them.
pub(super) struct Page {
    density: Density,
    /// What it is about.
    pub(super) head: Body,
    /// What stands below each other.
    pub(super) items: Vec<Body>,
    /// What is said at the end.
    pub(super) foot: Body,
    /// What explains the head, where there is room left; may be empty.
    pub(super) explanation: Body,
}

impl Page {
    /// An empty page.
    pub(super) fn new(density: Density) -> Page {
        Page {
            density,
            head: Body::default(),
            items: Vec::new(),
            foot: Body::default(),
            explanation: Body::default(),
        }
    }

    /// The explanation stands in the head where the page has room left for it.
    pub(super) fn explained(mut self, rows: usize) -> Page {
        let explanation = std::mem::take(&mut self.explanation);
        if self.rows() + explanation.len() <= rows {
            for line in explanation.into_lines() {
                self.head.line(line);
            }
        }
        self
    }

    /// Adds to the head what matters most on it, in big letters where the page has those. None where
    /// they cannot be had.
    pub(super) fn headline(&mut self, content: &str, layout: &Layout) -> Option<()> {
        if self.density.is_big() {
            let air = self.density.air();
            return big::add(&mut self.head, content, Tone::Strong, air, layout).then_some(());
        }
        self.head.text(content, Tone::Strong, layout);
        Some(())
    }

    /// An empty line in the head, where there is room for air.
    pub(super) fn air_in_head(&mut self) {
        if self.density.gap() > 0 {
            self.head.gap();
        }
    }

    /// Rows it takes.
    pub(super) fn rows(&self) -> usize {
        self.rows_with(self.items.len())
    }

    /// Rows with the first so many items.
    fn rows_with(&self, items: usize) -> usize {
        let lines: usize = self.items.iter().take(items).map(Body::len).sum();
        let air = items.saturating_sub(1) * self.density.air();
        let parts = [self.head.len(), lines, self.foot.len()];
        let gaps = parts.iter().filter(|rows| **rows > 0).count();
        parts.iter().sum::<usize>() + air + gaps.saturating_sub(1) * self.density.gap()
    }

    /// Its lines, at most so many: what there is no room for is counted.
    pub(super) fn into_lines(
        mut self,
        rows: usize,
        words: &Words,
        theme: Theme,
    ) -> Vec<Line<'static>> {
        if self.rows() > rows {
            let all = self.items.len();
            let fits = |items: &usize| self.rows_with(*items) < rows;
            let kept = (0..all).rev().find(fits).unwrap_or(0);
            self.items.truncate(kept);
            if kept < all {
                let more = (words.insight.more)(all - kept);
                let mut rest = Body::default();
                rest.line(Line::styled(more, theme.style(Tone::Quiet)));
                self.items.push(rest);
            }
        }
        let mut lines: Vec<Line<'static>> = Vec::new();
        let gap = |lines: &mut Vec<Line<'static>>, rows: usize| {
            lines.extend((0..rows).map(|_| Line::default()));
        };
        lines.extend(self.head.into_lines());
        for (at, item) in self.items.into_iter().enumerate() {
            let before = match at {
                0 if lines.is_empty() => 0,
                0 => self.density.gap(),
                _ => self.density.air(),
            };
            gap(&mut lines, before);
            lines.extend(item.into_lines());
        }
        if self.foot.len() > 0 {
            gap(&mut lines, self.density.gap());
            lines.extend(self.foot.into_lines());
        }
        if lines.len() > rows {
            lines.truncate(rows.saturating_sub(1));
            lines.push(Line::raw(theme.glyphs().cut));
        }
        lines
    }
}

/// Adds a text behind its start, or as many of its words as fit on that line.
pub(super) fn explain(
    body: &mut Body,
    start: &[Span<'static>],
    content: &str,
    (tone, density): (Tone, Density),
    layout: &Layout,
) {
    if density.explains() {
        body.hanging(start, content, tone, layout);
        return;
    }
    let indent: usize = start.iter().map(Span::width).sum();
    let room = layout.readable().saturating_sub(indent);
    let cut = whole_words(content, room, layout.theme.glyphs().cut);
    let mut spans = start.to_vec();
    spans.push(Span::styled(cut, layout.theme.style(tone)));
    body.line(Line::from(spans));
}

/// A text, or the words of it that fit in so many cells, with a mark behind them.
pub(super) fn whole_words(content: &str, cells: usize, mark: &str) -> String {
    let safe = text::line(content);
    if text::width(&safe) <= cells {
        return safe.into_owned();
    }
    let mut kept = String::new();
    for word in safe.split_whitespace() {
        let longer = if kept.is_empty() {
            word.to_owned()
        } else {
            format!("{kept} {word}")
        };
        if text::width(&longer) + text::width(mark) > cells {
            break;
        }
        kept = longer;
    }
    if kept.is_empty() { kept } else { kept + mark }
}
