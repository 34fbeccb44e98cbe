//! A text checked against the description of its format.

use toml::de::{DeTable, Error};

use super::fields::{Shape, Table};
use super::lost::Lost;
use super::pass::Pass;
use super::problem::{Problem, What, in_order};
use super::syntax;
use super::tree::Entries;

/// A file after the check of its form.
#[derive(Debug, Clone)]
pub struct Checked {
    /// What is well-formed.
    pub root: Entries,
    /// Everything that is not, by place.
    pub problems: Vec<Problem>,
    /// The syntax is so broken that parts may be missing from `root`: say nothing about what it
    /// lacks or what names something it does not have.
    pub torn: bool,
    /// The file is of a newer format than this program knows; nothing of it was read.
    pub newer: bool,
}

/// Parses a text and checks its form: syntax, unknown and missing keys, types, bounds, ids,
/// control characters. One mistake gives one problem.
pub fn check(text: &str, table: &'static Table) -> Checked {
    let (tree, errors) = DeTable::parse_recoverable(text);
    let (readable, strays) = syntax::readable(text, &errors);
    if strays.is_empty() {
        return hold(text, tree.into_inner(), &errors, strays, table);
    }
    let (tree, errors) = DeTable::parse_recoverable(&readable);
    hold(&readable, tree.into_inner(), &errors, strays, table)
}

/// Holds a tree against the description; `strays` are the mistakes that tore parts out of it.
fn hold(
    text: &str,
    root: DeTable<'_>,
    errors: &[Error],
    strays: Vec<Problem>,
    table: &'static Table,
) -> Checked {
    if let Some(newer) = newer_format(&root, table) {
        let problems = vec![newer];
        return Checked {
            root: Entries::default(),
            problems,
            torn: false,
            newer: true,
        };
    }
    let has_strays = !strays.is_empty();
    let mut problems = syntax::problems(text, errors, strays);
    let mut lost = Lost::default();
    for problem in &problems {
        if matches!(problem.what, What::LostHeader { .. }) {
            lost.insert(problem.span.start);
        }
    }
    let pass = Pass::new(text, has_strays, syntax::faults(errors), lost);
    let (root, found, torn) = pass.check(root, table);
    problems.extend(found);
    Checked {
        root,
        problems: in_order(problems),
        torn,
        newer: false,
    }
}

/// Whether the file says it is of a newer format: then nothing else can be said about it.
fn newer_format(root: &DeTable<'_>, table: &Table) -> Option<Problem> {
    table.fields.iter().find_map(|field| {
        let Shape::Format(newest) = field.shape else {
            return None;
        };
        let value = root.get(field.key)?;
        let written = value.get_ref().as_integer()?;
        let found = i64::from_str_radix(written.as_str(), written.radix()).ok()?;
        (found > newest).then(|| Problem::new(value.span(), What::NewerFormat { found, newest }))
    })
}
