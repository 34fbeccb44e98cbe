//! A plain text of lines that fit a terminal or a mail.

use crate::report::{Block, Item, Outline};
use crate::text::{self, Syllables, pad, width, wrap};

/// The width of the text.
const CELLS: usize = 80;

/// The most a title in a table takes; a longer one gets lines of its own.
const WIDEST_TITLE: usize = 36;

/// A text that grows line by line. Everything in it is safe to show.
#[derive(Default)]
pub(super) struct Page {
    text: String,
}

/// One section of a table.
pub(super) struct Row {
    pub(super) title: String,
    pub(super) points: Option<String>,
    /// What it comes to.
    pub(super) state: [Option<String>; 2],
    /// What makes it uncertain, on a line of its own.
    pub(super) below: [Option<String>; 2],
}

impl Page {
    pub(super) fn into_text(self) -> String {
        self.text
    }

    pub(super) fn gap(&mut self) {
        self.line("");
    }

    /// A text on lines of its own; an empty one is left out.
    pub(super) fn paragraph(&mut self, indent: usize, text: &str) {
        if !text.is_empty() {
            self.hanging(&" ".repeat(indent), text);
        }
    }

    /// A paragraph that may not be there.
    pub(super) fn optional(&mut self, text: Option<&str>) {
        self.paragraph(2, text.unwrap_or_default());
    }

    pub(super) fn heading(&mut self, text: &str) {
        self.gap();
        self.paragraph(0, text);
    }

    pub(super) fn item(&mut self, mark: &str, text: &str) {
        self.hanging(&format!("  {mark}"), text);
    }

    /// An outline: its title, and its blocks below each other.
    pub(super) fn outline(&mut self, outline: &Outline) {
        self.paragraph(0, &text::line(&outline.title));
        for block in &outline.blocks {
            match block {
                Block::Heading(_, heading) => self.heading(&text::line(heading)),
                Block::Paragraph(said) | Block::Note(said) => self.paragraph(2, &text::line(said)),
                Block::Items(items) => self.items("  - ", items),
                Block::Table(table) => self.items("  - ", &table.in_items()),
                Block::Picture(_) => {}
            }
        }
    }

    fn items(&mut self, mark: &str, items: &[Item]) {
        for item in items {
            self.hanging(mark, &text::line(&item.in_one_line()));
            self.items(&format!("  {mark}"), &item.details);
        }
    }

    pub(super) fn table(&mut self, rows: &[Row]) {
        self.gap();
        let titles = rows.iter().map(|row| width(&row.title));
        let titles = titles.max().unwrap_or(0).min(WIDEST_TITLE);
        let points = rows.iter().filter_map(|row| row.points.as_deref());
        let points = points.map(width).max().unwrap_or(0);
        for row in rows {
            let mut title = row.title.as_str();
            if width(title) > titles {
                self.paragraph(0, title);
                title = "";
            }
            let shown = row.points.as_deref().unwrap_or_default();
            // "19 of 24" above "9 of 28": the words line up on the right.
            let before = " ".repeat(points.saturating_sub(width(shown)));
            let mark = format!("{}  {before}{shown}  ", pad(title, titles));
            self.hanging(&mark, &joined(&row.state, "  "));
            self.paragraph(titles + 2, &joined(&row.below, ", "));
        }
    }

    /// A text behind a mark, its other lines below the first letter.
    fn hanging(&mut self, mark: &str, text: &str) {
        let indent = width(mark);
        let lines = wrap(text, CELLS.saturating_sub(indent), Syllables::Whole);
        for (at, line) in lines.iter().enumerate() {
            if at == 0 {
                self.line(&format!("{mark}{line}"));
            } else {
                self.line(&format!("{}{line}", " ".repeat(indent)));
            }
        }
    }

    pub(super) fn line(&mut self, line: &str) {
        self.text.push_str(line.trim_end());
        self.text.push('\n');
    }
}

fn joined(texts: &[Option<String>], between: &str) -> String {
    let texts: Vec<&str> = texts.iter().flatten().map(String::as_str).collect();
    texts.join(between)
}
