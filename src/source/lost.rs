//! Tables whose header was left out: their keys end up in the table before them.

use std::collections::BTreeSet;

use super::fields::{Field, Shape, Table};
use super::problem::Span;

/// The key every table with an identity starts with.
const ID: &str = "id";

/// Where tables start whose header was left out.
#[derive(Debug, Default)]
pub(super) struct Lost {
    starts: BTreeSet<usize>,
}

impl Lost {
    /// One more table starts here.
    pub(super) fn insert(&mut self, start: usize) {
        self.starts.insert(start);
    }

    pub(super) fn is_empty(&self) -> bool {
        self.starts.is_empty()
    }

    /// Whether a key stands behind the start of such a table, before the next header.
    pub(super) fn covers(&self, text: &str, key: &Span) -> bool {
        let start = self.starts.range(..=key.start).next_back();
        let between = start.and_then(|start| text.get(*start..key.start));
        between.is_some_and(|between| !between.contains("\n["))
    }
}

/// Whether a key the table does not know is one of a table that has a header of its own.
pub(super) fn is_of_other_table(key: &str, table: &Table, absent: &[&Field]) -> bool {
    let has_key = |table: &Table| table.fields.iter().any(|field| field.key == key);
    let is_absent = |field: &Field| absent.iter().any(|absent| absent.key == field.key);
    let is_under = |field: &Field| match field.shape {
        Shape::Tables(table) => has_key(table),
        Shape::Table(table) => field.required && is_absent(field) && has_key(table),
        _ => false,
    };
    key == ID || table.fields.iter().any(is_under)
}
