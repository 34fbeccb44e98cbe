//! An outline as Markdown that any renderer takes and that reads well as plain text.
//!
//! Every text is escaped, wherever it came from: nothing in a scan or a definition can become
//! markup, HTML or a table cell of its own. Every paragraph is one line.

use std::fmt::{self, Write};

use crate::text;

use super::outline::{Block, Item, Outline, Table};

/// The outline as Markdown.
pub fn markdown(outline: &Outline) -> String {
    let mut out = String::new();
    // Writing to a string cannot fail.
    let _ = write_outline(&mut out, outline);
    out
}

fn write_outline(out: &mut String, outline: &Outline) -> fmt::Result {
    writeln!(out, "# {}", escaped(&outline.title))?;
    let blocks = outline.blocks.iter();
    for block in blocks.filter(|block| !matches!(block, Block::Picture(_))) {
        writeln!(out)?;
        match block {
            Block::Heading(level, heading) => {
                let marks = "#".repeat(usize::from(*level));
                writeln!(out, "{marks} {}", escaped(heading))?;
            }
            Block::Paragraph(paragraph) => writeln!(out, "{}", at_start(paragraph))?,
            Block::Note(note) => writeln!(out, "> {}", at_start(note))?,
            Block::Items(items) => write_items(out, items, 0)?,
            Block::Table(table) => write_table(out, table)?,
            // The table or list beside it says the same.
            Block::Picture(_) => {}
        }
    }
    if !outline.made.is_empty() {
        writeln!(out, "\n{}", at_start(&outline.made))?;
    }
    Ok(())
}

/// A list; lists below it are indented by four, which every renderer takes.
fn write_items(out: &mut String, items: &[Item], depth: usize) -> fmt::Result {
    let indent = " ".repeat(4 * depth);
    for item in items {
        writeln!(out, "{indent}- {}", item_line(item))?;
        write_items(out, &item.details, depth + 1)?;
    }
    Ok(())
}

fn item_line(item: &Item) -> String {
    if item.label.is_empty() {
        return at_start(&item.text);
    }
    let label = escaped(&item.label);
    let colon = if label.ends_with('?') { "" } else { ":" };
    let label = format!("**{label}{colon}**");
    if item.text.is_empty() {
        label
    } else {
        format!("{label} {}", escaped(&item.text))
    }
}

/// A table, its columns padded so that it reads as plain text.
fn write_table(out: &mut String, table: &Table) -> fmt::Result {
    let escaped_row = |row: &[String]| row.iter().map(|cell| escaped(cell)).collect::<Vec<_>>();
    let head = escaped_row(&table.columns);
    let rows: Vec<Vec<String>> = table.rows.iter().map(|row| escaped_row(row)).collect();
    let widths: Vec<usize> = (0..head.len())
        .map(|column| {
            let cells = rows.iter().chain([&head]).filter_map(|row| row.get(column));
            cells.map(|cell| text::width(cell)).max().unwrap_or(0)
        })
        .collect();
    write_row(out, &head, &widths)?;
    let rule: Vec<String> = widths
        .iter()
        .map(|width| "-".repeat((*width).max(3)))
        .collect();
    write_row(out, &rule, &widths)?;
    for row in &rows {
        write_row(out, row, &widths)?;
    }
    Ok(())
}

fn write_row(out: &mut String, cells: &[String], widths: &[usize]) -> fmt::Result {
    for (cell, width) in cells.iter().zip(widths) {
        write!(out, "| {} ", text::pad(cell, (*width).max(3)))?;
    }
    writeln!(out, "|")
}

/// A text at the start of a line, where more characters mean something.
fn at_start(text: &str) -> String {
    let escaped = escaped(text);
    let digits = escaped.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = escaped.split_at(digits);
    let means_something = match rest.chars().next() {
        Some('+' | '-' | '=' | ':') => digits == 0,
        Some('.' | ')') => digits > 0,
        _ => false,
    };
    if means_something {
        format!("{number}\\{rest}")
    } else {
        escaped
    }
}

/// A text as one line without anything that Markdown or HTML would act on.
fn escaped(text: &str) -> String {
    let lines = text::lines(text);
    let lines: Vec<&str> = lines
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    let line = lines.join(" / ");
    let mut out = String::with_capacity(line.len());
    let mut before = ' ';
    let mut rest = line.chars().peekable();
    while let Some(character) = rest.next() {
        let after = rest.peek().copied().unwrap_or(' ');
        match character {
            // Within a word, as in an address, an underscore is no emphasis.
            '_' if before.is_alphanumeric() && after.is_alphanumeric() => out.push('_'),
            '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '#' | '|' | '~' | '^' | '$' => {
                out.push('\\');
                out.push(character);
            }
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            // An ampersand on its own is no entity and stays readable.
            '&' if after.is_alphanumeric() || after == '#' => out.push_str("&amp;"),
            other => out.push(other),
        }
        before = character;
    }
    out
}
