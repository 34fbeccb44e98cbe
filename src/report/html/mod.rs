//! An outline as one page of HTML: to read in a browser, to send, to print on A4.
//!
//! Nothing in it is fetched or run: the style and the pictures stand in the page, and its policy forbids
//! the rest. `maud` escapes every text, wherever it came from.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::text;

use super::outline::{Block, Item, Outline, Table};
use super::said::{around_address, colon, said};

mod drawing;

/// How the page looks, on screens and on paper.
const STYLE: PreEscaped<&str> = PreEscaped(include_str!("style.css"));

/// Forbids all that the page does not need: scripts, and anything from elsewhere.
const POLICY: &str =
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/// Words in a table stay whole up to so many cells.
const LONGEST_WORD: usize = 24;

/// The outline as a page.
pub fn html(outline: &Outline) -> String {
    let title = said(&outline.title);
    let parts = parts(&outline.blocks);
    let page = html! {
        (DOCTYPE) "\n"
        html lang=(outline.lang.tag()) { "\n"
            head { "\n"
                meta charset="utf-8"; "\n"
                meta http-equiv="Content-Security-Policy" content=(POLICY); "\n"
                meta name="viewport" content="width=device-width, initial-scale=1"; "\n"
                meta name="color-scheme" content="light dark"; "\n"
                title { (text::line(&title)) } "\n"
                style { "\n" (STYLE) } "\n"
            } "\n"
            body.sheet[outline.is_sheet] { "\n"
                header { "\n"
                    h1 { (title) } "\n"
                    @for (at, block) in parts.opening { (self::block(at, block)) }
                } "\n"
                main { "\n"
                    @for part in &parts.rest {
                        section { "\n"
                            @for (at, block) in part { (self::block(*at, block)) }
                        } "\n"
                    }
                } "\n"
                @if !outline.made.is_empty() {
                    footer { p { (said(&outline.made)) } } "\n"
                }
            } "\n"
        } "\n"
    };
    page.into_string()
        .replace(text::is_no_character, "\u{fffd}")
}

/// A block with its place in the document, from which the ids in it are made.
type Placed<'a> = (usize, &'a Block);

/// What stands before the first heading, and what stands below each heading of a part.
struct Parts<'a> {
    opening: Vec<Placed<'a>>,
    rest: Vec<Vec<Placed<'a>>>,
}

fn parts(blocks: &[Block]) -> Parts<'_> {
    let mut parts = Parts {
        opening: Vec::new(),
        rest: Vec::new(),
    };
    for placed in blocks.iter().enumerate() {
        if matches!(placed.1, Block::Heading(2, _)) {
            parts.rest.push(Vec::new());
        }
        parts
            .rest
            .last_mut()
            .unwrap_or(&mut parts.opening)
            .push(placed);
    }
    parts
}

fn block(at: usize, block: &Block) -> Markup {
    html! {
        @match block {
            Block::Heading(2, heading) => h2 { (said(heading)) },
            Block::Heading(3, heading) => h3 { (said(heading)) },
            Block::Heading(_, heading) => h4 { (said(heading)) },
            Block::Paragraph(paragraph) => p { (said(paragraph)) },
            Block::Note(note) => div.note role="note" { p { (said(note)) } },
            Block::Items(items) => (list(items)),
            Block::Table(table) => (self::table(at, table)),
            Block::Picture(picture) => (drawing::figure(at, picture)),
        }
        "\n"
    }
}

fn list(items: &[Item]) -> Markup {
    html! {
        ul { "\n"
            @for item in items {
                li {
                    (line(item))
                    @if !item.details.is_empty() { "\n" (list(&item.details)) }
                } "\n"
            }
        }
    }
}

/// The label of an item, and what it says.
fn line(item: &Item) -> Markup {
    let label = said(&item.label);
    html! {
        @if !label.is_empty() { strong { (label) (colon(&label)) } }
        @if !label.is_empty() && !item.text.is_empty() { " " }
        @if !item.text.is_empty() { span { (linked(item)) } }
    }
}

/// The text of an item, in which its address can be followed.
fn linked(item: &Item) -> Markup {
    let text = said(&item.text);
    let address = item.address.as_str();
    html! {
        @match around_address(&text, address) {
            Some((before, after)) => {
                (before) a href=(address) rel="noreferrer" { (address) } (after)
            }
            None => (text),
        }
    }
}

/// A table. Where it is wider than the screen it scrolls by itself, with the keyboard too.
fn table(at: usize, table: &Table) -> Markup {
    let title = format!("table-{at}");
    html! {
        div.wide role="region" tabindex="0" aria-labelledby=(title) { "\n"
            table.torn[has_long_word(table)] { "\n"
                caption id=(title) { (said(&table.title)) } "\n"
                thead {
                    tr { @for column in &table.columns { th scope="col" { (said(column)) } } }
                } "\n"
                tbody { "\n"
                    @for (at, row) in table.rows.iter().enumerate() {
                        tr.here[table.here == Some(at)] { (cells(row)) } "\n"
                    }
                } "\n"
            }
        }
    }
}

/// The cells of a row; the first one names it.
fn cells(row: &[String]) -> Markup {
    html! {
        @for (column, cell) in row.iter().enumerate() {
            @if column == 0 { th scope="row" { (said(cell)) } } @else { td { (said(cell)) } }
        }
    }
}

/// Whether a word in it would push the others off the page, unless it may be broken anywhere.
fn has_long_word(table: &Table) -> bool {
    let mut words = table
        .rows
        .iter()
        .flatten()
        .flat_map(|cell| cell.split_whitespace());
    words.any(|word| text::width(word) > LONGEST_WORD)
}
