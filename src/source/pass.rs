//! The one pass that holds a tree against the description of its format.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::fields::{Field, Keys, Shape, Table};
use super::lost::{Lost, is_of_other_table};
use super::near::nearest;
use super::problem::{Problem, Span, Type, What};
use super::scalar;
use super::tree::{Entries, Node, Placed, Value};

/// No list or table of ours comes near this; without it a hostile file could take hours.
const MOST_ITEMS: usize = 2000;

/// What the pass knows of the text, and the mistakes it found so far.
pub(super) struct Pass<'t> {
    text: &'t str,
    /// The tree lacks parts of the text, so nothing is said to be missing.
    torn: bool,
    /// Where the parser stumbled, by place; a key or value around such a place has been reported.
    faults: Vec<Span>,
    lost: Lost,
    problems: Vec<Problem>,
}

impl<'t> Pass<'t> {
    pub(super) fn new(text: &'t str, torn: bool, faults: Vec<Span>, lost: Lost) -> Pass<'t> {
        Pass {
            text,
            torn,
            faults,
            lost,
            problems: Vec::new(),
        }
    }

    /// The well-formed part of a tree, everything that is wrong with the rest, and whether the tree
    /// lacks parts of the text.
    pub(super) fn check(
        mut self,
        root: DeTable<'_>,
        table: &'static Table,
    ) -> (Entries, Vec<Problem>, bool) {
        if root.len() > MOST_ITEMS {
            self.too_many(&(0..0));
            return (Entries::default(), self.problems, true);
        }
        let root = self.table(root, 0..0, table);
        let torn = self.is_torn();
        (root, self.problems, torn)
    }

    fn is_torn(&self) -> bool {
        self.torn || !self.lost.is_empty()
    }

    fn report(&mut self, span: Span, what: What) {
        self.problems.push(Problem::new(span, what));
    }

    fn table(&mut self, tree: DeTable<'_>, head: Span, table: &'static Table) -> Entries {
        let mut entries = Entries::at(head);
        let mut absent: Vec<&'static Field> = table
            .fields
            .iter()
            .filter(|field| !tree.contains_key(field.key))
            .collect();
        for (key, value) in by_place(tree) {
            let field = table.fields.iter().find(|field| field.key == key.value);
            if self.lost.covers(self.text, &key.span)
                || (field.is_none() && self.is_faulty(&key.span))
            {
                entries.has_unknown = true;
            } else if let Some(field) = field {
                let node = self.value(value, &field.shape, field.required);
                entries.list.push((key, node));
            } else {
                let near = self.unknown_key(key, table, &absent);
                absent.retain(|field| Some(field.key) != near);
                entries.has_unknown = true;
                entries.meant.extend(near);
            }
        }
        if !self.is_torn() {
            for field in absent.iter().filter(|field| field.required) {
                self.report(entries.span(), What::MissingKey(field.key));
            }
        }
        entries
    }

    /// Reports a key that no such table has; gives back the one that was probably meant.
    fn unknown_key(
        &mut self,
        key: Placed<String>,
        table: &Table,
        absent: &[&Field],
    ) -> Option<&'static str> {
        // Of a kind of table there can always be one more.
        let is_table =
            |field: &Field| matches!(field.shape.value_type(), Type::Table | Type::Tables);
        let is_free =
            |field: &&Field| is_table(field) || absent.iter().any(|absent| absent.key == field.key);
        let free: Vec<&'static str> = table
            .fields
            .iter()
            .filter(is_free)
            .map(|field| field.key)
            .collect();
        let near = nearest(&key.value, free.iter().copied());
        if near.is_none() && is_of_other_table(&key.value, table, absent) {
            self.lost.insert(key.span.start);
            self.report(
                key.span,
                What::LostHeader {
                    key: key.value,
                    twice: false,
                },
            );
        } else {
            self.report(
                key.span,
                What::UnknownKey {
                    key: key.value,
                    near,
                    free,
                },
            );
        }
        near
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
        if self.is_torn() {
            // Without the header before it, `[[a.b]]` makes a table of `a`.
            return;
        }
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
