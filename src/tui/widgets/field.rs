//! A line of text being edited, kept around its caret.

use ratatui::text::Span;
use unicode_segmentation::UnicodeSegmentation;

use crate::app::{Msg, TextField};
use crate::text;
use crate::tui::theme::{Theme, Tone};
use crate::tui::widgets::body::Body;

/// The part of a text that is in view.
pub(crate) struct Window {
    shown: String,
    /// Bytes of the text before it.
    before: usize,
    /// Whether there is more of it behind.
    goes_on: bool,
    /// The cell of the caret in it.
    pub(crate) caret: usize,
    cells: usize,
}

/// The part of the text that fits in so many cells, with the caret in it.
pub(crate) fn window(field: &TextField, cells: usize) -> Window {
    let (before, after) = field.around_caret();
    let (before, after) = (&on_one_line(before), &on_one_line(after));
    // In the middle of a long text some of what follows stays in view.
    let ahead = text::width(after).clamp(1, (cells / 4).max(1));
    let room = cells.saturating_sub(ahead);
    let mut start: Vec<&str> = Vec::new();
    let mut taken = 0;
    for grapheme in before.graphemes(true).rev() {
        let wide = text::width(grapheme);
        if taken + wide > room {
            break;
        }
        taken += wide;
        start.push(grapheme);
    }
    let mut shown: String = start.into_iter().rev().collect();
    let skipped = before.len() - shown.len();
    let caret = taken;
    for grapheme in after.graphemes(true) {
        let wide = text::width(grapheme);
        if taken + wide > cells {
            break;
        }
        taken += wide;
        shown.push_str(grapheme);
    }
    Window {
        goes_on: skipped + shown.len() < before.len() + after.len(),
        shown,
        before: skipped,
        caret,
        cells,
    }
}

/// A text with a space for every line break: as long as it was, so that a place in it stays that place.
fn on_one_line(text: &str) -> String {
    text.replace('\n', " ")
}

impl Window {
    /// It as a span that fills its cells, underlined so that it can be seen when empty.
    pub(crate) fn span(&self, focused: bool, theme: Theme) -> Span<'static> {
        let tone = if focused { Tone::Focus } else { Tone::Plain };
        let filled = text::pad(&self.marked(theme.glyphs().cut), self.cells);
        Span::styled(filled, theme.style(tone).underlined())
    }

    /// What is in view, with a mark over the ends behind which there is more.
    fn marked(&self, mark: &str) -> String {
        let graphemes: Vec<&str> = self.shown.graphemes(true).collect();
        let over = |is_cut: bool, widths: &mut dyn Iterator<Item = usize>| {
            if is_cut {
                covered(widths, text::width(mark))
            } else {
                (0, String::new())
            }
        };
        let widths = graphemes.iter().map(|one| text::width(one));
        let (start, left) = over(self.before > 0, &mut widths.clone());
        let (end, right) = over(self.goes_on, &mut widths.rev());
        let kept = graphemes.get(start..graphemes.len().saturating_sub(end));
        let kept = kept.unwrap_or_default().concat();
        let sign = |is_cut: bool| if is_cut { mark } else { "" };
        let (first, last) = (sign(self.before > 0), sign(self.goes_on));
        format!("{first}{left}{kept}{right}{last}")
    }

    /// Says that a click on the last line, where it begins at a cell, puts the caret there. The field
    /// has a position among what can have the focus.
    pub(crate) fn takes_clicks(&self, at: usize, first: usize, body: &mut Body) {
        let mut cell = first;
        for (start, grapheme) in self.shown.grapheme_indices(true) {
            let end = cell + text::width(grapheme);
            body.cells_stand_for(cell..end, Msg::PointInText(at, self.before + start));
            cell = end;
        }
        let end = self.before + self.shown.len();
        body.cells_stand_for(cell..first + self.cells, Msg::PointInText(at, end));
    }
}

/// How many of these a mark of so many cells covers, and the spaces that are left beside it.
fn covered(widths: &mut dyn Iterator<Item = usize>, cells: usize) -> (usize, String) {
    let (mut count, mut taken) = (0, 0);
    while taken < cells {
        let Some(wide) = widths.next() else {
            break;
        };
        taken += wide;
        count += 1;
    }
    (count, " ".repeat(taken.saturating_sub(cells)))
}
