//! A text file read with the place of every key, and the mistakes found in its form.
//!
//! Definitions and scans go the same way in:
//!
//! 1. [`read_text`] opens the file, or says why not ([`Unreadable`]).
//! 2. [`check`] parses the TOML, holds it against a [`Table`] (a static description of the keys) and
//!    gives back the well-formed part of the tree together with **all** mistakes.
//! 3. The room that owns the format walks the [`Entries`] and builds its model. What was malformed is
//!    absent there and has been reported, so a builder never reports it again.
//!
//! A [`Problem`] says where and what, without words; `lang` words it.

mod check;
mod fields;
mod lost;
mod near;
mod open;
mod pass;
mod patience;
mod problem;
mod scalar;
mod schema;
mod statements;
mod syntax;
mod syntax_kinds;
mod tree;

pub use check::{Checked, check};
pub use fields::{Field, Keys, Shape, Table, optional, required};
pub use near::nearest;
pub use open::{Cause, MAX_BYTES, MOST_PARTS, SourceText, Unreadable, read_text};
pub(crate) use patience::{is_in_use, patiently};
pub use problem::{Problem, Span, Syntax, Type, What, in_order};
pub use schema::schema;
pub use tree::{Entries, Node, Placed};
