//! One outline for all formats: what stands in a document, without any markup.

use crate::lang::Lang;

use super::picture::Picture;

/// A document.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Outline {
    /// The language of its words.
    pub lang: Lang,
    /// The title.
    pub title: String,
    /// What follows, in order.
    pub blocks: Vec<Block>,
    /// Whether it is meant for one sheet of paper, so that it is set closer there.
    pub is_sheet: bool,
    /// When and with what it is made, at its foot; may be empty.
    pub made: String,
}

/// One piece of a document. All texts are plain; formats escape them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading. The title is level 1, so these are 2 and deeper.
    Heading(u8, String),
    /// A paragraph.
    Paragraph(String),
    /// A paragraph that stands out.
    Note(String),
    /// A list.
    Items(Vec<Item>),
    /// A table.
    Table(Table),
    /// A picture of what stands beside it in words. A format that cannot show it leaves it out.
    Picture(Picture),
}

/// One item of a list.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Item {
    /// What it is about, shown with weight; may be empty.
    pub label: String,
    /// What there is to say; may be empty.
    pub text: String,
    /// An address within the text that can be followed; may be empty.
    pub address: String,
    /// Items below it, which can have items of their own.
    pub details: Vec<Item>,
}

/// A table. Every row has as many cells as `columns`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// What it is of, where a format gives tables a title.
    pub title: String,
    /// The names of the columns.
    pub columns: Vec<String>,
    /// The cells, row by row.
    pub rows: Vec<Vec<String>>,
    /// The row to look at; it says so itself as well.
    pub here: Option<usize>,
}

impl Table {
    /// The rows as items, for where columns would tear words apart or cannot be seen: every cell with
    /// the name of its column.
    pub fn in_items(&self) -> Vec<Item> {
        let item = |row: &Vec<String>| {
            let mut cells = row.iter();
            let first = cells.next().map_or("", String::as_str);
            let named = self.columns.iter().skip(1).zip(cells);
            let named = named.filter(|(_, cell)| !cell.is_empty());
            let named: Vec<String> = named
                .map(|(column, cell)| named_cell(column, cell))
                .collect();
            Item::labelled(format!("{first}."), named.join(" "))
        };
        self.rows.iter().map(item).collect()
    }
}

/// A cell with the name of its column, unless it says that itself.
fn named_cell(column: &str, cell: &str) -> String {
    let name = column.to_lowercase();
    if cell.split(' ').any(|word| word == name) {
        format!("{cell}.")
    } else {
        format!("{column}: {cell}.")
    }
}

impl Item {
    /// An item without a label.
    pub fn plain(text: impl Into<String>) -> Item {
        Item {
            text: text.into(),
            ..Item::default()
        }
    }

    /// An item with a label.
    pub fn labelled(label: impl Into<String>, text: impl Into<String>) -> Item {
        Item {
            label: label.into(),
            text: text.into(),
            ..Item::default()
        }
    }

    /// The item with others below it.
    #[must_use]
    pub fn with(mut self, details: Vec<Item>) -> Item {
        self.details = details;
        self
    }

    /// The item with an address in its text.
    #[must_use]
    pub fn at(mut self, address: &str) -> Item {
        address.clone_into(&mut self.address);
        self
    }

    /// The label with the text behind it.
    pub fn in_one_line(&self) -> String {
        let ends = self.label.ends_with(['.', '?', '!', ':']);
        match (self.label.is_empty(), self.text.is_empty()) {
            (true, _) => self.text.clone(),
            (false, true) => self.label.clone(),
            (false, false) if ends => format!("{} {}", self.label, self.text),
            (false, false) => format!("{}: {}", self.label, self.text),
        }
    }

    fn is_empty(&self) -> bool {
        self.text.is_empty() && self.details.is_empty()
    }
}

impl Outline {
    /// An empty document with this title.
    pub fn new(title: String) -> Outline {
        Outline {
            title,
            ..Outline::default()
        }
    }

    /// Adds a heading.
    pub fn heading(&mut self, level: u8, text: impl Into<String>) {
        self.blocks.push(Block::Heading(level, text.into()));
    }

    /// Adds a paragraph for every paragraph of the text; an empty text adds nothing.
    pub fn paragraphs(&mut self, text: &str) {
        let paragraphs = text
            .split("\n\n")
            .filter(|paragraph| !paragraph.trim().is_empty());
        self.blocks
            .extend(paragraphs.map(|paragraph| Block::Paragraph(paragraph.trim().to_owned())));
    }

    /// Adds a paragraph that stands out.
    pub fn note(&mut self, text: impl Into<String>) {
        self.blocks.push(Block::Note(text.into()));
    }

    /// Adds a list of the items that say something; nothing when none does.
    pub fn items(&mut self, items: impl IntoIterator<Item = Item>) {
        let items: Vec<Item> = items.into_iter().filter(|item| !item.is_empty()).collect();
        if !items.is_empty() {
            self.blocks.push(Block::Items(items));
        }
    }

    /// Adds a table without the columns that are empty in every row; nothing when it has no rows.
    pub fn table<const COLUMNS: usize>(
        &mut self,
        title: &str,
        columns: [&str; COLUMNS],
        rows: &[[String; COLUMNS]],
    ) {
        self.table_with(title, columns, rows, None);
    }

    /// The same, with a row to look at.
    pub fn table_with<const COLUMNS: usize>(
        &mut self,
        title: &str,
        columns: [&str; COLUMNS],
        rows: &[[String; COLUMNS]],
        here: Option<usize>,
    ) {
        let used: Vec<usize> = (0..COLUMNS)
            .filter(|column| rows.iter().any(|row| !row[*column].is_empty()))
            .collect();
        if rows.is_empty() {
            return;
        }
        let pick =
            |row: &[String; COLUMNS]| used.iter().map(|column| row[*column].clone()).collect();
        self.blocks.push(Block::Table(Table {
            title: title.to_owned(),
            here,
            columns: used
                .iter()
                .map(|column| columns[*column].to_owned())
                .collect(),
            rows: rows.iter().map(pick).collect(),
        }));
    }

    /// Adds a picture, where there is one.
    pub fn picture(&mut self, picture: Option<Picture>) {
        self.blocks.extend(picture.map(Block::Picture));
    }
}
