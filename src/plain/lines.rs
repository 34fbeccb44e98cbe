//! An outline as lines of plain text: no markup, one thing a line.

use crate::report::{Block, Item, Outline};
use crate::text;

/// Stands before an item.
const MARK: &str = "- ";

/// The lines of an outline; an empty one between its parts. All of it is safe to show.
pub(super) fn of(outline: &Outline) -> Vec<String> {
    let mut lines = Vec::new();
    for block in &outline.blocks {
        match block {
            Block::Heading(level, heading) => {
                if *level == 2 && !lines.is_empty() {
                    lines.push(String::new());
                }
                add(&mut lines, heading);
            }
            Block::Paragraph(paragraph) | Block::Note(paragraph) => add(&mut lines, paragraph),
            Block::Items(list) => items(&mut lines, list, 0),
            Block::Table(table) => items(&mut lines, &table.in_items(), 0),
            Block::Picture(_) => {}
        }
    }
    lines
}

fn add(lines: &mut Vec<String>, said: &str) {
    lines.extend(text::lines(said).split('\n').map(str::to_owned));
}

fn items(lines: &mut Vec<String>, list: &[Item], depth: usize) {
    for item in list {
        let said = item.in_one_line();
        let said = text::line(&said);
        lines.push(format!("{}{MARK}{said}", "  ".repeat(depth)));
        items(lines, &item.details, depth + 1);
    }
}

/// A line without what stands before an item.
pub(super) fn bare(line: &str) -> &str {
    line.trim_start_matches(' ').trim_start_matches(MARK)
}

/// A line broken between words, for a terminal so wide; what follows stands below the text, not below
/// the mark. A word that is longer, such as a path, stays whole.
pub(super) fn broken(line: &str, cells: usize) -> Vec<String> {
    let bare = bare(line);
    let (before, said) = line.split_at(line.len() - bare.len());
    let hanging = " ".repeat(before.len());
    let pieces = text::between_words(said, cells.saturating_sub(before.len()));
    let start = |at: usize| if at == 0 { before } else { &*hanging };
    let lines = pieces.iter().enumerate();
    lines
        .map(|(at, piece)| format!("{}{piece}", start(at)))
        .collect()
}
