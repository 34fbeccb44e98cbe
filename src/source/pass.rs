//! The one pass that holds a tree against the description of its format.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::fields::{Field, Keys, Shape, Table};
use super::near::nearest;
use super::problem::{Problem, Span, Type, What};
use super::scalar;
use super::tree::{Entries, Node, Placed, Value};

/// No list or table of ours comes near this; without it a hostile file could take hours.
const MOST_ITEMS: usize = 2000;

/// The well-formed part of a tree and everything that is wrong with the rest. A value or key around
/// one of the `faults` has been reported. Of a `torn` tree nothing is said to be missing.
pub(super) fn pass(
    text: &str,
    root: DeTable<'_>,
    table: &'static Table,
    faults: &[Span],
    torn: bool,
) -> (Entries, Vec<Problem>) {
    let mut pass = Pass {
        text,
        torn,
        faults,
        problems: Vec::new(),
    };
    let root = pass.table(root, 0..0, table);
    (root, pass.problems)
}

struct Pass<'t> {
    text: &'t str,
    torn: bool,
    faults: &'t [Span],
    problems: Vec<Problem>,
}

impl Pass<'_> {
    fn report(&mut self, span: Span, what: What) {
        self.problems.push(Problem::new(span, what));
    }

    fn table(&mut self, tree: DeTable<'_>, head: Span, table: &'static Table) -> Entries {
        let mut entries = Entries::at(head);
        let is_absent = |field: &&Field| !tree.contains_key(field.key);
        let mut absent: Vec<&Field> = table.fields.iter().filter(is_absent).collect();
        // Of a kind of table there can always be one more.
        let can_be_more = |field: &&Field| {
            is_absent(field) || matches!(field.shape.value_type(), Type::Table | Type::Tables)
        };
        let free: Vec<&'static str> = table
            .fields
            .iter()
            .filter(can_be_more)
            .map(|field| field.key)
            .collect();
        for (key, value) in by_place(tree) {
            if let Some(field) = table.fields.iter().find(|field| field.key == key.value) {
                let node = self.value(value, &field.shape, field.required);
                entries.list.push((key, node));
            } else if self.is_faulty(&key.span) {
                entries.has_unknown = true;
            } else {
                let near = nearest(&key.value, free.iter().copied());
                entries.has_unknown = true;
                entries.meant.extend(near);
                absent.retain(|field| Some(field.key) != near);
                self.report(
                    key.span,
                    What::UnknownKey {
                        key: key.value,
                        near,
                        free: free.clone(),
                    },
                );
            }
        }
        for field in absent.iter().filter(|field| field.required && !self.torn) {
            self.problems
                .push(Problem::new(entries.span(), What::MissingKey(field.key)));
        }
        entries
    }

    fn map(
        &mut self,
        tree: DeTable<'_>,
        head: Span,
        keys: Keys,
        values: &'static Shape,
    ) -> Entries {
        let mut entries = Entries::at(head);
        for (key, value) in by_place(tree) {
            let problem = match keys {
                Keys::Ids if !scalar::is_id(&key.value) => Some(What::BadId(key.value.clone())),
                Keys::Codes if !scalar::is_code(&key.value) => {
                    Some(What::BadCode(key.value.clone()))
                }
                Keys::Ids | Keys::Codes => None,
            };
            let mut node = self.value(value, values, true);
            if let Some(what) = problem {
                self.report(key.span.clone(), what);
                node.value = Value::Bad;
            }
            entries.list.push((key, node));
        }
        entries
    }

    fn value(
        &mut self,
        written: Spanned<DeValue<'_>>,
        shape: &'static Shape,
        required: bool,
    ) -> Node {
        let span = written.span();
        let value = match (shape, written.into_inner()) {
            (_, DeValue::Array(items)) if items.len() > MOST_ITEMS => self.too_many(&span),
            (_, DeValue::Table(tree)) if tree.len() > MOST_ITEMS => self.too_many(&span),
            (Shape::Table(table), DeValue::Table(tree)) => {
                Value::Table(self.table(tree, span.clone(), table))
            }
            (Shape::Map { keys, values }, DeValue::Table(tree)) => {
                Value::Table(self.map(tree, span.clone(), *keys, values))
            }
            (Shape::Tables(table), DeValue::Array(items)) => Value::List(
                items
                    .into_iter()
                    .map(|item| self.item(item, table))
                    .collect(),
            ),
            (Shape::Tables(table), DeValue::Table(tree)) => {
                // [name] for [[name]]: said once, and read as the first of the list.
                self.wrong_type(span.clone(), Type::Tables, Type::Table);
                let value = Value::Table(self.table(tree, span.clone(), table));
                Value::List(vec![Node {
                    span: span.clone(),
                    value,
                }])
            }
            (Shape::List(of), DeValue::Array(items)) => Value::List(
                items
                    .into_iter()
                    .map(|item| self.value(item, of, true))
                    .collect(),
            ),
            (shape, written) => self.leaf(&written, &span, shape, required),
        };
        Node { span, value }
    }

    /// One item of a list of tables.
    fn item(&mut self, item: Spanned<DeValue<'_>>, table: &'static Table) -> Node {
        let span = item.span();
        let value = match item.into_inner() {
            DeValue::Table(tree) => Value::Table(self.table(tree, span.clone(), table)),
            other => {
                self.wrong_type(span.clone(), Type::Table, scalar::type_of(&other));
                Value::Bad
            }
        };
        Node { span, value }
    }

    fn leaf(
        &mut self,
        written: &DeValue<'_>,
        span: &Span,
        shape: &'static Shape,
        required: bool,
    ) -> Value {
        let is_list = matches!(written, DeValue::Array(_) | DeValue::Table(_));
        if !is_list && self.is_faulty(span) {
            return Value::Bad;
        }
        scalar::leaf(written, shape, required).unwrap_or_else(|what| {
            self.report(self.place(span, &what), what);
            Value::Bad
        })
    }

    fn too_many(&mut self, span: &Span) -> Value {
        self.report(span.clone(), What::TooMany { most: MOST_ITEMS });
        Value::Bad
    }

    fn wrong_type(&mut self, span: Span, expected: Type, found: Type) {
        self.report(span, What::WrongType { expected, found });
    }

    /// Points at the very character where the text has it raw, and not as an escape.
    fn place(&self, span: &Span, what: &What) -> Span {
        let letter = match what {
            What::ControlCharacter(letter) => *letter,
            What::LineBreak => '\n',
            _ => return span.clone(),
        };
        let raw = self.text.get(span.clone()).and_then(|raw| raw.find(letter));
        raw.map_or_else(
            || span.clone(),
            |at| span.start + at..span.start + at + letter.len_utf8(),
        )
    }

    /// Whether the parser stumbled within a span.
    fn is_faulty(&self, span: &Span) -> bool {
        let next = self
            .faults
            .partition_point(|fault| fault.start < span.start);
        self.faults
            .get(next)
            .is_some_and(|fault| fault.end <= span.end)
    }
}

/// Keys and values in the order of the file; the parser keeps them by name.
fn by_place(tree: DeTable<'_>) -> Vec<(Placed<String>, Spanned<DeValue<'_>>)> {
    let mut list: Vec<_> = tree
        .into_iter()
        .map(|(key, value)| {
            let span = key.span();
            (
                Placed {
                    value: key.into_inner().into_owned(),
                    span,
                },
                value,
            )
        })
        .collect();
    list.sort_by_key(|(key, _)| key.span.start);
    list
}
