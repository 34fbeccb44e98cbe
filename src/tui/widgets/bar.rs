//! A bar: points reached, points that may still come, and the threshold.

use ratatui::text::Span;

use crate::insight::Figures;
use crate::tui::theme::{Theme, Tone};

/// The bar of a section in so many cells. Solid up to what is sure, then what unknown answers may
/// still add, with a mark where the section is in order (whole percent).
pub(crate) fn bar(
    figures: &Figures,
    in_order: Option<u32>,
    cells: usize,
    tone: Tone,
    theme: Theme,
) -> Vec<Span<'static>> {
    let glyphs = theme.glyphs();
    let low = filled(figures.low_points(), figures.applicable_max, cells);
    let high = filled(figures.high_points(), figures.applicable_max, cells).max(low);
    let mark = in_order.map(|percent| filled(percent, 100, cells).min(cells.saturating_sub(1)));
    let cell = |at: usize| {
        if Some(at) == mark && at >= low {
            (glyphs.threshold, Tone::Plain)
        } else if at < low {
            (glyphs.bar, tone)
        } else if at < high {
            (glyphs.band, tone)
        } else {
            (glyphs.rest, Tone::Quiet)
        }
    };
    let mut spans: Vec<Span<'static>> = Vec::new();
    let mut run: Option<(String, Tone)> = None;
    for (glyph, tone) in (0..cells).map(cell) {
        match &mut run {
            Some((text, same)) if *same == tone => text.push_str(glyph),
            _ => {
                spans.extend(
                    run.take()
                        .map(|(text, tone)| Span::styled(text, theme.style(tone))),
                );
                run = Some((glyph.to_owned(), tone));
            }
        }
    }
    spans.extend(run.map(|(text, tone)| Span::styled(text, theme.style(tone))));
    spans
}

/// Cells for a part of a whole, rounded; something is never nothing and not all is never all.
fn filled(part: u32, whole: u32, cells: usize) -> usize {
    if whole == 0 || part == 0 {
        return 0;
    }
    if part >= whole {
        return cells;
    }
    let (part, whole) = (part as usize, whole as usize);
    let rounded = (2 * cells * part + whole) / (2 * whole);
    rounded.clamp(1, cells.saturating_sub(1).max(1))
}
