//! The description of a format as a JSON Schema, for editors: they complete keys, explain them and
//! underline what is wrong while an author types.
//!
//! Draft 7, because that is what editors of TOML know best.

use serde_json::{Map, Value, json};

use super::fields::{Field, Keys, Shape, Table};

/// What an id looks like.
const ID: &str = "^[A-Za-z][A-Za-z0-9-]{0,31}$";
/// What a code looks like.
const CODE: &str = "^[A-Za-z0-9-]{1,32}$";
/// What a share looks like.
const FRACTION: &str = "^ *[0-9]+ */ *[0-9]+ *$";
/// A text of one line.
const LINE: &str = "^[^\\n]*$";

/// The schema of a whole file. Tables are defined once, under the key they are met at first, since
/// some hold themselves.
pub fn schema(root: &'static Table, title: &str) -> Value {
    let mut book = Book::default();
    let mut whole = book.table(root);
    let mut definitions = Map::new();
    // Every table may name new ones.
    let mut at = 0;
    while let Some((name, table)) = book.named.get(at).cloned() {
        definitions.insert(name, Value::Object(book.table(table)));
        at += 1;
    }
    let mut schema = Map::new();
    let draft = "http://json-schema.org/draft-07/schema#";
    schema.insert("$schema".to_owned(), draft.into());
    schema.insert("title".to_owned(), title.into());
    schema.append(&mut whole);
    schema.insert("definitions".to_owned(), Value::Object(definitions));
    Value::Object(schema)
}

/// The tables met so far, and what they are called.
#[derive(Default)]
struct Book {
    named: Vec<(String, &'static Table)>,
}

impl Book {
    fn table(&mut self, table: &'static Table) -> Map<String, Value> {
        let fields = table.fields.iter();
        let properties = fields.map(|field| (field.key.to_owned(), self.field(field)));
        let properties: Map<String, Value> = properties.collect();
        let required = table.fields.iter().filter(|field| field.required);
        let required: Vec<&str> = required.map(|field| field.key).collect();
        let mut schema = Map::new();
        schema.insert("type".to_owned(), "object".into());
        schema.insert("properties".to_owned(), Value::Object(properties));
        schema.insert("required".to_owned(), required.into());
        schema.insert("additionalProperties".to_owned(), false.into());
        schema
    }

    fn field(&mut self, field: &'static Field) -> Value {
        let mut schema = self.shape(&field.shape, field.key);
        if field.required && matches!(field.shape, Shape::Text | Shape::Line) {
            schema.insert("minLength".to_owned(), 1.into());
        }
        schema.insert("description".to_owned(), field.doc.into());
        Value::Object(schema)
    }

    /// The schema of a value; `key` is where it was met.
    fn shape(&mut self, shape: &'static Shape, key: &str) -> Map<String, Value> {
        let schema = match shape {
            Shape::Text => json!({ "type": "string" }),
            Shape::Line => json!({ "type": "string", "pattern": LINE }),
            Shape::Id => json!({ "type": "string", "pattern": ID }),
            Shape::Code => json!({ "type": "string", "pattern": CODE }),
            Shape::Fraction => json!({ "type": "string", "pattern": FRACTION }),
            Shape::OneOf(words) => json!({ "type": "string", "enum": words }),
            Shape::Format(newest) => {
                json!({ "type": "integer", "minimum": 1, "maximum": newest })
            }
            Shape::Integer { min, max } => {
                json!({ "type": "integer", "minimum": min, "maximum": max })
            }
            Shape::Bool => json!({ "type": "boolean" }),
            Shape::True => json!({ "type": "boolean", "enum": [true] }),
            Shape::Date => json!({ "type": "string", "format": "date" }),
            Shape::Moment => json!({ "type": "string", "format": "date-time" }),
            Shape::List(items) => json!({ "type": "array", "items": self.items(items, key) }),
            // Beside a `$ref` draft 7 reads nothing, and the description stands beside it.
            Shape::Table(table) => json!({ "allOf": [self.reference(table, key)] }),
            Shape::Tables(table) => {
                json!({ "type": "array", "items": self.reference(table, key) })
            }
            Shape::Map { keys, values } => json!({
                "type": "object",
                "propertyNames": { "pattern": pattern(*keys) },
                "additionalProperties": self.shape(values, key),
            }),
        };
        match schema {
            Value::Object(schema) => schema,
            _ => Map::new(),
        }
    }

    /// A text in a list must not be empty.
    fn items(&mut self, shape: &'static Shape, key: &str) -> Map<String, Value> {
        let mut schema = self.shape(shape, key);
        if matches!(shape, Shape::Text | Shape::Line) {
            schema.insert("minLength".to_owned(), 1.into());
        }
        schema
    }

    fn reference(&mut self, table: &'static Table, key: &str) -> Value {
        let known = self.named.iter();
        let mut known = known.filter(|(_, other)| std::ptr::eq(*other, table));
        let name = match known.next() {
            Some((name, _)) => name.clone(),
            None => self.name(table, key),
        };
        json!({ "$ref": format!("#/definitions/{name}") })
    }

    fn name(&mut self, table: &'static Table, key: &str) -> String {
        let is_taken = |name: &str| self.named.iter().any(|(taken, _)| taken == name);
        let mut name = key.to_owned();
        while is_taken(&name) {
            name.push('_');
        }
        self.named.push((name.clone(), table));
        name
    }
}

fn pattern(keys: Keys) -> &'static str {
    match keys {
        Keys::Ids => ID,
        Keys::Codes => CODE,
    }
}
