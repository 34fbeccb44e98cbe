//! The text of the document, block by block, each in a style.

use maud::{Markup, html};

use super::super::outline::{Block, Item, Outline};
use super::links::{FOOTER, Links};
use super::package::RELATIONSHIP;
use super::paper::{PAGE, Paper};
use super::words::{Weight, XMLNS_W, item, label, linked, runs};
use super::{drawing, list, table};

/// The deepest heading there is a style for.
const DEEPEST: u8 = 3;

/// The document.
pub(super) fn document(outline: &Outline, links: &Links<'_>, paper: Paper) -> Markup {
    let blocks = &outline.blocks;
    let mut opening = blocks.iter();
    let opening = opening.position(|block| matches!(block, Block::Heading(..)));
    let opening = opening.unwrap_or(blocks.len());
    let following = blocks.iter().skip(1).map(Some).chain([None]);
    html! {
        w:document xmlns:w=(XMLNS_W) xmlns:r=(RELATIONSHIP)
            xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
            xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
            xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
            xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"
            xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
            xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"
            mc:Ignorable="w14" {
            w:body {
                (paragraph("Title", false, &runs(&outline.title, Weight::Plain)))
                @for (at, (block, next)) in blocks.iter().zip(following).enumerate() {
                    @match block {
                        Block::Heading(level, heading) => {
                            @let style = format!("Heading{}", (level.saturating_sub(1)).clamp(1, DEEPEST));
                            (paragraph(&style, false, &runs(heading, Weight::Plain)))
                        }
                        Block::Paragraph(said) => {
                            (paragraph("Normal", leads_to(next), &runs(said, Weight::Plain)))
                        }
                        Block::Note(note) => (paragraph("BlockText", false, &runs(note, Weight::Plain))),
                        Block::Items(items) if at < opening => (about(items, links)),
                        Block::Items(items) => (list(items, 0, links, is_short(items) && is_table(next))),
                        Block::Table(table) => (table::table(table, paper)),
                        Block::Picture(picture) => (drawing::picture(at, picture, paper)),
                    }
                }
                (section(paper))
            }
        }
    }
}

/// Whether a paragraph introduces what follows, so that no page should end between them.
fn leads_to(next: Option<&Block>) -> bool {
    matches!(next, Some(Block::Items(_))) || is_table(next)
}

fn is_table(next: Option<&Block>) -> bool {
    matches!(next, Some(Block::Table(_)))
}

/// Whether a list is what a table is about, rather than a text of its own.
fn is_short(items: &[Item]) -> bool {
    items.len() <= 3
}

/// A paragraph in a style; `keep` holds it with the next one.
fn paragraph(style: &str, keep: bool, content: &Markup) -> Markup {
    html! {
        w:p {
            w:pPr {
                w:pStyle w:val=(style) {}
                @if keep { w:keepNext {} }
            }
            (content)
        }
    }
}

/// The title of a table or a picture, above it.
pub(super) fn caption(title: &str) -> Markup {
    paragraph("Caption", false, &runs(title, Weight::Plain))
}

/// What the document is about: labels in a column, what they say in another.
fn about(items: &[Item], links: &Links<'_>) -> Markup {
    html! {
        @for one in items {
            @let content = html! {
                (label(one, Weight::Plain))
                @if !one.label.is_empty() { w:r { w:tab {} } }
                (linked(one, links))
            };
            (paragraph("List", false, &content))
            (list(&one.details, 1, links, false))
        }
        (paragraph("NoSpacing", false, &html! {}))
    }
}

/// A list; what stands below an item stays with it. `keep` holds all of it with what follows.
fn list(items: &[Item], depth: usize, links: &Links<'_>, keep: bool) -> Markup {
    html! {
        @for one in items {
            (paragraph(list::style(depth), keep || !one.details.is_empty(), &item(one, links)))
            (list(&one.details, depth + 1, links, keep))
        }
    }
}

/// The paper, with the footer that stands on every page.
fn section(paper: Paper) -> Markup {
    html! {
        w:sectPr {
            w:footerReference w:type="default" r:id=(FOOTER) {}
            w:pgSz w:w=(PAGE.0) w:h=(PAGE.1) {}
            w:pgMar w:top=(paper.end) w:right=(paper.side) w:bottom=(paper.end) w:left=(paper.side)
                w:header="567" w:footer="567" w:gutter="0" {}
        }
    }
}
