//! An outline as lines of plain text: no markup, one thing after the other.

use crate::report::{Block, Item, Outline};
use crate::text::{self, Syllables};

/// The longest line, in cells.
const CELLS: usize = 78;

/// The lines of an outline; an empty one between its parts. All of it is safe to show.
pub(super) fn of(outline: &Outline) -> Vec<String> {
    let mut lines = Vec::new();
    for block in &outline.blocks {
        match block {
            Block::Heading(level, heading) => {
                if *level == 2 && !lines.is_empty() {
                    lines.push(String::new());
                }
                add(&mut lines, "", "", heading);
            }
            Block::Paragraph(paragraph) | Block::Note(paragraph) => {
                add(&mut lines, "", "", paragraph);
            }
            Block::Items(list) => items(&mut lines, list, 0),
            Block::Table(table) => {
                let rows = table.in_items();
                items(&mut lines, &rows, 0);
            }
        }
    }
    lines
}

fn items(lines: &mut Vec<String>, list: &[Item], depth: usize) {
    for Item {
        label,
        text,
        details,
    } in list
    {
        let ends = label.ends_with(['.', '?', '!', ':']);
        let said = match (label.is_empty(), text.is_empty()) {
            (true, _) => text.clone(),
            (false, true) => label.clone(),
            (false, false) if ends => format!("{label} {text}"),
            (false, false) => format!("{label}: {text}"),
        };
        add(lines, &"  ".repeat(depth), "- ", &said);
        items(lines, details, depth + 1);
    }
}

/// Adds a text, wrapped between words; what follows the first line stands below it, not below the mark.
fn add(lines: &mut Vec<String>, indent: &str, mark: &str, said: &str) {
    let hanging = format!("{indent}{}", " ".repeat(mark.len()));
    let mut before = format!("{indent}{mark}");
    for paragraph in text::lines(said).split('\n') {
        for line in text::wrap(paragraph, CELLS - before.len(), Syllables::Whole) {
            lines.push(format!("{before}{line}").trim_end().to_owned());
            before.clone_from(&hanging);
        }
    }
}
