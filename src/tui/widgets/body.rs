//! The body of a screen: lines that are wrapped once, scrolled as a whole, with a focus kept in view.

use std::ops::Range;

use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};

use crate::app::{Msg, Scroll};
use crate::text::{self, Syllables};
use crate::tui::targets::Targets;
use crate::tui::theme::{Theme, Tone};

/// Cells between texts that stand one behind the other.
pub(crate) const BETWEEN: usize = 3;

/// Running text is no wider than this, for the eye.
pub(crate) const READABLE: usize = 90;

/// The lines of a screen, already wrapped to its width.
#[derive(Debug)]
pub(crate) struct Body {
    lines: Vec<Line<'static>>,
    /// From the first line of the first item to the last line of the last.
    items: Option<Range<usize>>,
    /// The lines that have the focus, and the cell where the cursor stands in the first of them.
    focus: Option<(Range<usize>, usize)>,
    /// Whether the cursor stands on the focus.
    cursor: bool,
    /// What a click on its lines means.
    targets: Targets,
}

impl Default for Body {
    fn default() -> Body {
        Body {
            lines: Vec::new(),
            items: None,
            focus: None,
            cursor: true,
            targets: Targets::default(),
        }
    }
}

/// How a text is laid out.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Layout {
    /// Cells of the screen.
    pub(crate) cells: usize,
    /// Where words break.
    pub(crate) syllables: Syllables,
    /// Colours and glyphs.
    pub(crate) theme: Theme,
}

impl Layout {
    /// Cells for running text.
    pub(crate) fn readable(&self) -> usize {
        self.cells.min(READABLE)
    }
}

impl Body {
    /// Lines so far.
    pub(crate) fn len(&self) -> usize {
        self.lines.len()
    }

    /// The lines alone, to stand among others.
    pub(crate) fn into_lines(self) -> Vec<Line<'static>> {
        self.lines
    }

    /// Adds a line that is laid out already.
    pub(crate) fn line(&mut self, line: impl Into<Line<'static>>) {
        self.lines.push(line.into());
    }

    /// Adds an empty line, unless there is one already.
    pub(crate) fn gap(&mut self) {
        if self.lines.last().is_none_or(|line| line.width() > 0) {
            self.line("");
        }
    }

    /// Adds a text in one tone, wrapped.
    pub(crate) fn text(&mut self, content: &str, tone: Tone, layout: &Layout) {
        self.hanging(&[], content, tone, layout);
    }

    /// Adds a text behind a first part; further lines hang below the text, not below that part.
    pub(crate) fn hanging(
        &mut self,
        first: &[Span<'static>],
        content: &str,
        tone: Tone,
        layout: &Layout,
    ) {
        let indent: usize = first.iter().map(Span::width).sum();
        let room = layout.readable().saturating_sub(indent).max(8);
        let style = layout.theme.style(tone);
        for (at, piece) in text::wrap(content, room, layout.syllables)
            .into_iter()
            .enumerate()
        {
            let mut spans = if at == 0 {
                first.to_vec()
            } else {
                vec![Span::raw(" ".repeat(indent))]
            };
            // Spaces that kept words together are spaces like any other from here on.
            spans.push(Span::styled(piece.replace('\u{a0}', " "), style));
            self.lines.push(Line::from(spans));
        }
    }

    /// Adds texts that follow each other behind a first part, each in a tone of its own, wrapped as one.
    pub(crate) fn runs(&mut self, first: &[Span<'static>], runs: &[(&str, Tone)], layout: &Layout) {
        let whole: String = runs.iter().map(|(text, _)| *text).collect();
        let start = self.lines.len();
        self.hanging(first, &whole, Tone::Plain, layout);
        let tones = runs.iter().flat_map(|(text, tone)| {
            let letters = text.chars().filter(|one| !one.is_whitespace());
            letters.map(|one| (one, *tone))
        });
        let mut tones = tones.peekable();
        let mut tone = runs.first().map_or(Tone::Plain, |(_, tone)| *tone);
        for line in &mut self.lines[start..] {
            let Some(span) = line.spans.pop() else {
                continue;
            };
            let mut run = String::new();
            for one in span.content.chars() {
                // Wrapping changes spaces and adds hyphens: those are no letters of the text.
                let next = tones.next_if(|(letter, _)| *letter == one);
                if let Some((_, next)) = next.filter(|(_, next)| *next != tone) {
                    let done = std::mem::take(&mut run);
                    line.push_span(Span::styled(done, layout.theme.style(tone)));
                    tone = next;
                }
                run.push(one);
            }
            line.push_span(Span::styled(run, layout.theme.style(tone)));
        }
    }

    /// Adds short texts one behind the other, each whole and each with what a click on it means.
    pub(crate) fn pieces(&mut self, pieces: Vec<(String, Msg)>, tone: Tone, layout: &Layout) {
        let mut taken = layout.readable();
        for (piece, msg) in pieces {
            let cells = text::width(&piece);
            if taken + BETWEEN + cells > layout.readable() {
                self.line("");
                taken = 0;
            }
            let Some(line) = self.lines.last_mut() else {
                return;
            };
            if taken > 0 {
                line.push_span(Span::raw(" ".repeat(BETWEEN)));
                taken += BETWEEN;
            }
            line.push_span(Span::styled(piece, layout.theme.style(tone)));
            self.cells_stand_for(taken..taken + cells, msg);
            taken += cells;
        }
    }

    /// The cursor does not stand here: something else on the screen has it.
    pub(crate) fn forget_cursor(&mut self) {
        self.cursor = false;
    }

    /// Says that a click on the lines from `first` to the end so far means this.
    pub(crate) fn stands_for(&mut self, first: usize, msg: Msg) {
        self.targets
            .note(first..self.lines.len(), 0..usize::MAX, msg);
    }

    /// Says that a click on these cells of the last line means this.
    pub(crate) fn cells_stand_for(&mut self, cells: Range<usize>, msg: Msg) {
        let last = self.lines.len().saturating_sub(1);
        self.cells_of_line_stand_for(last, cells, msg);
    }

    /// Says that a click on these cells of a line means this.
    pub(crate) fn cells_of_line_stand_for(&mut self, line: usize, cells: Range<usize>, msg: Msg) {
        self.targets.note(line..line + 1, cells, msg);
    }

    /// Nothing here can be clicked: something else on the screen has the keys.
    pub(crate) fn forget_targets(&mut self) {
        self.targets.clear();
    }

    /// Says that the lines from `first` to the end so far have the focus, with the cursor at a cell.
    pub(crate) fn focus_from(&mut self, first: usize, cell: usize) {
        self.focus = Some((first..self.lines.len(), cell));
    }

    /// Says that the lines from `first` to the end so far can have the focus, and whether they do.
    pub(crate) fn item_from(&mut self, first: usize, focused: bool) {
        let start = self.items.as_ref().map_or(first, |items| items.start);
        self.items = Some(start..self.lines.len());
        if focused {
            self.focus_from(first, 0);
        }
    }

    /// The lines to bring into view: those of the focus, with what stands before the first item and
    /// behind the last, which no focus can reach.
    fn to_reveal(&self, page: usize) -> Option<Range<usize>> {
        let (focus, _) = self.focus.as_ref()?;
        let items = self.items.as_ref().unwrap_or(focus);
        let mut lines = focus.start..focus.end.max(focus.start + 1);
        if lines.start <= items.start && lines.end <= page {
            lines.start = 0;
        }
        if lines.end >= items.end && self.lines.len() <= lines.start + page {
            lines.end = self.lines.len();
        }
        Some(lines)
    }

    /// Draws the lines, scrolled so that the focus is in view unless they scroll without it. The real
    /// cursor stands on the focus.
    pub(crate) fn draw(
        self,
        frame: &mut Frame<'_>,
        area: Rect,
        scroll: &mut Scroll,
        theme: Theme,
        targets: &mut Targets,
    ) {
        let page = usize::from(area.height);
        if let Some(lines) = self.to_reveal(page).filter(|_| !scroll.free) {
            scroll.reveal(lines.start, lines.end.saturating_sub(1), page);
        }
        scroll.fit(self.lines.len(), page);
        let total = self.lines.len();
        let shown = self.lines.into_iter().skip(scroll.top).take(page);
        for (row, line) in shown.enumerate() {
            let row_area = Rect {
                y: area.y + row as u16,
                height: 1,
                ..area
            };
            frame.render_widget(line, row_area);
        }
        targets.place(self.targets, area, scroll.top);
        marks(frame, area, scroll, total, theme);
        if let Some((lines, cell)) = self.focus.filter(|_| self.cursor) {
            let visible = lines.start >= scroll.top && lines.start < scroll.top + page;
            // With the focus out of view the cursor stands where reading begins.
            let (row, cell) = if visible {
                (lines.start - scroll.top, cell)
            } else {
                (0, 0)
            };
            let x = area.x + (cell as u16).min(area.width.saturating_sub(1));
            frame.set_cursor_position(Position {
                x,
                y: area.y + row as u16,
            });
        }
    }
}

/// Shows at the right edge that there is more above or below.
fn marks(frame: &mut Frame<'_>, area: Rect, scroll: &Scroll, total: usize, theme: Theme) {
    let glyphs = theme.glyphs();
    let edge = area.right() + 1;
    let mut mark = |y: u16, glyph: &'static str| {
        let cell = Rect {
            x: edge,
            y,
            width: 1,
            height: 1,
        };
        frame.render_widget(
            Span::styled(glyph, theme.style(Tone::Accent)),
            cell.intersection(frame.area()),
        );
    };
    if scroll.top > 0 {
        mark(area.y, glyphs.above);
    }
    if scroll.top + usize::from(area.height) < total {
        mark(area.bottom().saturating_sub(1), glyphs.below);
    }
}
