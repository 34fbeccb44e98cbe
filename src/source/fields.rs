//! How a file format is described: one static table of fields per TOML table.
//!
//! The same tables check a file ([`super::check`]) and give the JSON Schema that editors read
//! ([`super::schema`]); that is what the `doc` lines are for. A table may name itself, as conditions do.

use super::problem::Type;

/// The fields of one TOML table. Keys it does not name are mistakes.
#[derive(Debug)]
pub struct Table {
    /// In the order the documentation gives them.
    pub fields: &'static [Field],
}

/// One key of a table.
#[derive(Debug)]
pub struct Field {
    /// The key.
    pub key: &'static str,
    /// What its value must look like.
    pub shape: Shape,
    /// Whether the table must have it. A required text must not be empty either.
    pub required: bool,
    /// What it means, for authors of files.
    pub doc: &'static str,
}

/// A field the table must have.
pub const fn required(key: &'static str, shape: Shape, doc: &'static str) -> Field {
    Field {
        key,
        shape,
        required: true,
        doc,
    }
}

/// A field the table may have.
pub const fn optional(key: &'static str, shape: Shape, doc: &'static str) -> Field {
    Field {
        key,
        shape,
        required: false,
        doc,
    }
}

/// What a value must look like. No shape allows control characters or those that change the
/// direction of text.
#[derive(Debug, Clone, Copy)]
pub enum Shape {
    /// The number of the file format; this is the newest one known. A newer one stops the reading.
    Format(i64),
    /// Text that may have line breaks.
    Text,
    /// Text of one line.
    Line,
    /// A letter, then letters, digits and `-`; at most 32.
    Id,
    /// Letters, digits and `-`; at most 32.
    Code,
    /// A whole number within bounds.
    Integer {
        /// The least it may be.
        min: i64,
        /// The most it may be.
        max: i64,
    },
    /// `true` or `false`.
    Bool,
    /// `true`, the only value that means something.
    True,
    /// A share as a text such as "2/3": more than 0, at most 1.
    Fraction,
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// A date.
    Date,
    /// A date and a time.
    Moment,
    /// A list of values of one shape. A text in it must not be empty.
    List(&'static Shape),
    /// One table, `[name]`, `name = { }` or `name.key = `.
    Table(&'static Table),
    /// A list of tables, `[[name]]` or `name = [{ }]`.
    Tables(&'static Table),
    /// A table whose keys the author chooses.
    Map {
        /// What the keys must look like.
        keys: Keys,
        /// What every value must look like.
        values: &'static Shape,
    },
}

/// What the keys of a [`Shape::Map`] must look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keys {
    /// As [`Shape::Id`].
    Ids,
    /// As [`Shape::Code`].
    Codes,
}

impl Shape {
    /// The type of TOML value a shape asks for.
    pub fn value_type(&self) -> Type {
        match self {
            Shape::Text
            | Shape::Line
            | Shape::Id
            | Shape::Code
            | Shape::Fraction
            | Shape::OneOf(_) => Type::Text,
            Shape::Format(_) | Shape::Integer { .. } => Type::Integer,
            Shape::Bool | Shape::True => Type::Bool,
            Shape::Date => Type::Date,
            Shape::Moment => Type::Moment,
            Shape::List(_) => Type::List,
            Shape::Table(_) | Shape::Map { .. } => Type::Table,
            Shape::Tables(_) => Type::Tables,
        }
    }
}
