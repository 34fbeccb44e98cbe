//! A line of text being edited, kept around its caret.

use ratatui::text::Span;

use crate::app::TextField;
use crate::text;
use crate::tui::theme::{Theme, Tone};

/// The part of the text that fits, and the cell of the caret in it.
pub(crate) fn window(field: &TextField, cells: usize) -> (String, usize) {
    use unicode_segmentation::UnicodeSegmentation;
    let (before, after) = field.around_caret();
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
    let caret = taken;
    for grapheme in after.graphemes(true) {
        let wide = text::width(grapheme);
        if taken + wide > cells {
            break;
        }
        taken += wide;
        shown.push_str(grapheme);
    }
    (shown, caret)
}

/// The field as a span that fills its cells, underlined so that it can be seen when empty.
pub(crate) fn span(field: &TextField, cells: usize, focused: bool, theme: Theme) -> Span<'static> {
    let (shown, _) = window(field, cells);
    let tone = if focused { Tone::Focus } else { Tone::Plain };
    let filled = text::pad(&shown, cells);
    Span::styled(filled, theme.style(tone).underlined())
}
