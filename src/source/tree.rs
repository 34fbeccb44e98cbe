//! The well-formed part of a file: what a builder takes its values from.

use toml::value::Datetime;

use super::problem::Span;

/// A value and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed<T> {
    /// The value.
    pub value: T,
    /// Its place, in bytes.
    pub span: Span,
}

/// A checked value and where it stands.
#[derive(Debug, Clone)]
pub struct Node {
    pub(super) span: Span,
    pub(super) value: Value,
}

#[derive(Debug, Clone)]
pub(super) enum Value {
    Text(String),
    Integer(i64),
    Bool(bool),
    Fraction(u32, u32),
    Datetime(Datetime),
    List(Vec<Node>),
    Table(Entries),
    /// Something was given here and it was malformed; it has been reported.
    Bad,
}

/// A checked table: its keys and values in the order of the file.
#[derive(Debug, Clone, Default)]
pub struct Entries {
    pub(super) span: Span,
    pub(super) list: Vec<(Placed<String>, Node)>,
    /// Keys were left out because the format does not know them.
    pub(super) has_unknown: bool,
    /// The known keys that unknown ones were probably meant to be.
    pub(super) meant: Vec<&'static str>,
}

impl Entries {
    pub(super) fn at(span: Span) -> Entries {
        Entries {
            span,
            ..Entries::default()
        }
    }

    /// The head of the table, where what is missing in it is reported.
    pub fn span(&self) -> Span {
        self.span.clone()
    }

    /// Whether the file has this key: with a good value, a bad one or misspelt. When it has not, it
    /// may be missed.
    pub fn is_given(&self, key: &str) -> bool {
        self.meant.contains(&key) || self.list.iter().any(|(name, _)| name.value == key)
    }

    /// Whether a key the format does not know was probably meant to be this one.
    pub fn is_misspelt(&self, key: &str) -> bool {
        self.meant.contains(&key)
    }

    /// Whether the table has keys the format does not know.
    pub fn has_unknown_keys(&self) -> bool {
        self.has_unknown
    }

    /// Whether the value of this key, or an item of its list, is malformed.
    pub fn is_bad(&self, key: &str) -> bool {
        let mut nodes = self.list.iter().filter(|(name, _)| name.value == key);
        nodes.any(|(_, node)| match &node.value {
            Value::List(items) => !items.iter().all(Node::is_good),
            _ => !node.is_good(),
        })
    }

    /// The known keys of the table, with good values or bad ones.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.list.iter().map(|(name, _)| name.value.as_str())
    }

    /// The place of a key, the head of the table when it is not there.
    pub fn key_span(&self, key: &str) -> Span {
        let found = self.list.iter().find(|(name, _)| name.value == key);
        found.map_or_else(|| self.span(), |(name, _)| name.span.clone())
    }

    /// The place of a value, the head of the table when it is not there.
    pub fn value_span(&self, key: &str) -> Span {
        let found = self.list.iter().find(|(name, _)| name.value == key);
        found.map_or_else(|| self.span(), |(_, node)| node.span())
    }

    /// The value of a key, none when it is absent or malformed.
    pub fn get(&self, key: &str) -> Option<&Node> {
        let found = self.list.iter().find(|(name, _)| name.value == key);
        found.map(|(_, node)| node).filter(|node| node.is_good())
    }

    /// A text of any shape (`Text`, `Line`, `Id`, `Code`, `OneOf`). Line breaks are `\n`.
    pub fn text(&self, key: &str) -> Option<Placed<&str>> {
        self.get(key)?.text()
    }

    /// A whole number.
    pub fn integer(&self, key: &str) -> Option<Placed<i64>> {
        self.get(key)?.integer()
    }

    /// `true` or `false`.
    pub fn boolean(&self, key: &str) -> Option<Placed<bool>> {
        self.get(key)?.boolean()
    }

    /// Whether the key is there and true.
    pub fn is_true(&self, key: &str) -> bool {
        self.boolean(key).is_some_and(|placed| placed.value)
    }

    /// A share, as numerator and denominator.
    pub fn fraction(&self, key: &str) -> Option<Placed<(u32, u32)>> {
        self.get(key)?.fraction()
    }

    /// A date, or a date and a time.
    pub fn datetime(&self, key: &str) -> Option<Placed<Datetime>> {
        self.get(key)?.datetime()
    }

    /// A table or map.
    pub fn table(&self, key: &str) -> Option<&Entries> {
        self.get(key)?.table()
    }

    /// The good items of a list; none when the key is absent or no list.
    pub fn list(&self, key: &str) -> Option<impl Iterator<Item = &Node>> {
        self.get(key)?.list()
    }

    /// The good texts of a list; empty when the key is absent or no list.
    pub fn texts(&self, key: &str) -> impl Iterator<Item = Placed<&str>> {
        self.list(key).into_iter().flatten().filter_map(Node::text)
    }

    /// The tables of a list of tables; empty when the key is absent.
    pub fn tables(&self, key: &str) -> impl Iterator<Item = &Entries> {
        self.list(key).into_iter().flatten().filter_map(Node::table)
    }

    /// Whether something malformed was given for this key, itself or somewhere in it. What such a
    /// value lacks has been reported already.
    pub fn is_damaged(&self, key: &str) -> bool {
        let mut nodes = self.list.iter().filter(|(name, _)| name.value == key);
        nodes.any(|(_, node)| node.has_damage())
    }

    /// Whether the table has unknown keys, or something malformed anywhere in it.
    pub fn has_damage(&self) -> bool {
        self.has_unknown || self.list.iter().any(|(_, node)| node.has_damage())
    }

    /// The keys and good values in the order of the file, for maps.
    pub fn iter(&self) -> impl Iterator<Item = (Placed<&str>, &Node)> {
        self.list
            .iter()
            .filter(|(_, node)| node.is_good())
            .map(|(name, node)| {
                (
                    Placed {
                        value: name.value.as_str(),
                        span: name.span.clone(),
                    },
                    node,
                )
            })
    }
}

impl Node {
    /// Its place.
    pub fn span(&self) -> Span {
        self.span.clone()
    }

    /// As a text.
    pub fn text(&self) -> Option<Placed<&str>> {
        match &self.value {
            Value::Text(text) => Some(self.placed(text.as_str())),
            _ => None,
        }
    }

    /// As a whole number.
    pub fn integer(&self) -> Option<Placed<i64>> {
        match self.value {
            Value::Integer(number) => Some(self.placed(number)),
            _ => None,
        }
    }

    /// As `true` or `false`.
    pub fn boolean(&self) -> Option<Placed<bool>> {
        match self.value {
            Value::Bool(flag) => Some(self.placed(flag)),
            _ => None,
        }
    }

    /// As a share: numerator and denominator.
    pub fn fraction(&self) -> Option<Placed<(u32, u32)>> {
        match self.value {
            Value::Fraction(numerator, denominator) => Some(self.placed((numerator, denominator))),
            _ => None,
        }
    }

    /// As a date, or a date and a time.
    pub fn datetime(&self) -> Option<Placed<Datetime>> {
        match self.value {
            Value::Datetime(datetime) => Some(self.placed(datetime)),
            _ => None,
        }
    }

    /// As a table or map.
    pub fn table(&self) -> Option<&Entries> {
        match &self.value {
            Value::Table(entries) => Some(entries),
            _ => None,
        }
    }

    /// The good items of a list.
    pub fn list(&self) -> Option<impl Iterator<Item = &Node>> {
        match &self.value {
            Value::List(items) => Some(items.iter().filter(|item| item.is_good())),
            _ => None,
        }
    }

    fn placed<T>(&self, value: T) -> Placed<T> {
        Placed {
            value,
            span: self.span(),
        }
    }

    fn is_good(&self) -> bool {
        !matches!(self.value, Value::Bad)
    }

    /// Whether it is malformed, itself or somewhere in it.
    pub fn has_damage(&self) -> bool {
        match &self.value {
            Value::Bad => true,
            Value::List(items) => items.iter().any(Node::has_damage),
            Value::Table(entries) => entries.has_damage(),
            _ => false,
        }
    }
}
