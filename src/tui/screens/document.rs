//! A document on screen: the outline that reports are made from, as lines.

use ratatui::text::Span;

use crate::report::{Block, Item, Outline};
use crate::text;
use crate::tui::theme::Tone;
use crate::tui::widgets::body::{Body, Layout};

/// Adds the blocks of an outline.
pub(crate) fn add(outline: &Outline, body: &mut Body, layout: &Layout) {
    for block in &outline.blocks {
        match block {
            Block::Heading(level, title) => heading(*level, title, body, layout),
            Block::Paragraph(paragraph) => {
                body.text(paragraph, Tone::Plain, layout);
                body.gap();
            }
            Block::Note(note) => {
                let mark = format!("{} ", layout.theme.glyphs().critical);
                let mark = Span::styled(mark, layout.theme.style(Tone::Attention));
                body.hanging(&[mark], note, Tone::Plain, layout);
                body.gap();
            }
            Block::Items(items) => {
                for entry in items {
                    item(entry, 0, body, layout);
                }
                body.gap();
            }
            Block::Table(table) => {
                for row in table.in_items() {
                    item(&row, 0, body, layout);
                }
                body.gap();
            }
            Block::Picture(_) => {}
        }
    }
}

/// Parts are set apart by a line; items below them by weight.
fn heading(level: u8, title: &str, body: &mut Body, layout: &Layout) {
    if level > 2 {
        body.text(title, Tone::Strong, layout);
        return;
    }
    if body.len() > 0 {
        body.gap();
    }
    body.text(title, Tone::Focus, layout);
    let cells = text::width(title).min(layout.readable());
    let rule = layout.theme.glyphs().rule.repeat(cells);
    body.line(Span::styled(rule, layout.theme.style(Tone::Accent)));
}

fn item(item: &Item, depth: usize, body: &mut Body, layout: &Layout) {
    let bullet = format!("{}{} ", "  ".repeat(depth), layout.theme.glyphs().bullet);
    let bullet = Span::styled(bullet, layout.theme.style(Tone::Quiet));
    if item.label.is_empty() {
        body.hanging(&[bullet], &item.text, Tone::Plain, layout);
    } else if item.text.is_empty() {
        body.hanging(&[bullet], &item.label, Tone::Strong, layout);
    } else {
        labelled(bullet, item, body, layout);
    }
    for detail in &item.details {
        self::item(detail, depth + 1, body, layout);
    }
}

/// A label in another tone, with the text right behind it: both are wrapped as one.
fn labelled(bullet: Span<'static>, item: &Item, body: &mut Body, layout: &Layout) {
    let separator = if item.label.ends_with(['.', '?', '!', ':']) {
        " "
    } else {
        ": "
    };
    let text = format!("{separator}{}", item.text);
    let runs = [
        (item.label.as_str(), Tone::Strong),
        (text.as_str(), Tone::Plain),
    ];
    body.runs(&[bullet], &runs, layout);
}
