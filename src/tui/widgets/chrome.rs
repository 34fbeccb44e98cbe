//! What stands around every screen: where you are, what is saved, and the keys.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use crate::app::{App, Msg};
use crate::text;
use crate::tui::keys;
use crate::tui::targets::Targets;
use crate::tui::theme::{Theme, Tone};
use crate::tui::widgets::body::BETWEEN;

/// The parts of a screen.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Parts {
    /// Two lines on top.
    pub(crate) header: Rect,
    /// What the screen is about; the last column is kept for marks.
    pub(crate) body: Rect,
    /// The keys at the bottom, or a notice.
    pub(crate) footer: Rect,
}

/// Lines the footer may take, so that a long notice leaves room for the screen it is about.
pub(crate) fn tallest_footer(area: Rect) -> usize {
    usize::from(area.height / 2)
}

/// Divides a screen: header, line, body, line, footer; one empty column on both sides. The footer is
/// one line of keys, or as many as a notice needs.
pub(crate) fn parts(area: Rect, notice: usize) -> Parts {
    let footer = footer_rows(area, notice);
    let inner = Rect {
        x: area.x + 1,
        width: area.width.saturating_sub(2),
        ..area
    };
    let row = |y: u16, height: u16| Rect {
        y: area.y + y,
        height,
        ..inner
    };
    Parts {
        header: row(0, 2),
        body: row(3, area.height.saturating_sub(4 + footer)),
        footer: row(area.height.saturating_sub(footer), footer),
    }
}

fn footer_rows(area: Rect, notice: usize) -> u16 {
    notice.min(tallest_footer(area)).max(1) as u16
}

/// Draws the two lines that frame the body, from edge to edge of the window.
pub(crate) fn rules(frame: &mut Frame<'_>, area: Rect, theme: Theme, notice: usize) {
    let rule = theme.glyphs().rule.repeat(usize::from(area.width));
    for y in [
        area.y + 2,
        area.bottom().saturating_sub(1 + footer_rows(area, notice)),
    ] {
        let line = Line::styled(rule.clone(), theme.style(Tone::Quiet));
        frame.render_widget(
            line,
            Rect {
                y,
                height: 1,
                ..area
            },
        );
    }
}

/// One line with something at both ends; the left end is cut when they do not fit.
pub(crate) fn ends(
    frame: &mut Frame<'_>,
    area: Rect,
    left: (&str, Tone),
    right: (&str, Tone),
    theme: Theme,
) {
    let cells = usize::from(area.width);
    let right_cells = text::width(right.0);
    let room = cells.saturating_sub(right_cells + 2);
    let left_text = text::shorten(left.0, room, theme.glyphs().cut).into_owned();
    frame.render_widget(Span::styled(left_text, theme.style(left.1)), area);
    let width = (right_cells as u16).min(area.width);
    let right_area = Rect {
        x: area.right() - width,
        width,
        ..area
    };
    frame.render_widget(
        Span::styled(right.0.to_owned(), theme.style(right.1)),
        right_area,
    );
}

/// A line cut to so many cells, with a mark where something was cut.
pub(crate) fn cut(line: Line<'static>, cells: usize, theme: Theme) -> Line<'static> {
    if line.width() <= cells {
        return line;
    }
    let mut left = cells;
    let mut kept = Vec::new();
    let style = line.style;
    for span in line.spans {
        if span.width() < left {
            left -= span.width();
            kept.push(span);
            continue;
        }
        // Room for the mark, also where this span alone would fit.
        let content = format!("{}{}", span.content, theme.glyphs().cut);
        let content = text::shorten(&content, left, theme.glyphs().cut).into_owned();
        kept.push(Span::styled(content, span.style));
        break;
    }
    Line::from(kept).style(style)
}

/// The footer: the keys of the screen, as many as fit, help and quit always among them. A click on one
/// means what the key does.
pub(crate) fn footer(app: &App, cells: usize, theme: Theme) -> (Line<'static>, Targets) {
    let mut hints: Vec<(u8, Hint)> = keys::bindings(app, app.layer())
        .filter_map(|binding| binding.footer.map(|place| (place, binding)))
        .map(|(place, binding)| {
            let key = keys::caption(binding, app, theme.glyphs().arrows);
            let label = (binding.label)(&app.words().keys);
            let width = text::width(&key) + 1 + text::width(label);
            let spans = [
                Span::styled(key, theme.key()),
                Span::raw(" "),
                Span::styled(label, theme.style(Tone::Plain)),
            ];
            let msg = keys::click(binding);
            (place, Hint { spans, width, msg })
        })
        .collect();
    hints.sort_by_key(|(place, _)| *place);
    // Help names every key, so it always has its place; the others as far as there is room.
    let always = |place: u8| place >= keys::HELP_PLACE;
    let mut left = cells;
    for (place, hint) in &hints {
        if always(*place) {
            left = left.saturating_sub(hint.width + BETWEEN);
        }
    }
    hints.retain(|(place, hint)| {
        let fits = always(*place) || hint.width <= left;
        if fits && !always(*place) {
            left = left.saturating_sub(hint.width + BETWEEN);
        }
        fits
    });
    let mut line = Vec::new();
    let mut clicks = Targets::default();
    let mut at = 0;
    for (_, hint) in hints {
        if at > 0 {
            line.push(Span::raw(" ".repeat(BETWEEN)));
            at += BETWEEN;
        }
        line.extend(hint.spans);
        if let Some(msg) = hint.msg {
            clicks.note(0..1, at..at + hint.width, msg);
        }
        at += hint.width;
    }
    (Line::from(line), clicks)
}

/// A key of the footer.
struct Hint {
    spans: [Span<'static>; 3],
    width: usize,
    msg: Option<Msg>,
}
