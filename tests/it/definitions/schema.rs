//! The JSON Schema that editors read, held against files by a small reader of its own.

use quickscan::questionnaire::schema;
use regex_lite::Regex;
use serde_json::{Map, Value};

use super::sample::{PHASES, VERDICTS, reading, with};

const SHIPPED: [&str; 2] = [
    include_str!("../../../questionnaires/implementatie-quickscan.toml"),
    include_str!("../../../questionnaires/interventie-met-potentie.toml"),
];

/// What the schema has against a TOML text: where and which word of the schema.
fn against(text: &str) -> Vec<String> {
    let value: toml::Table = toml::from_str(text).unwrap();
    let root = schema();
    let held = Held { root: &root };
    held.against("", &serde_json::to_value(value).unwrap(), &root)
}

/// A schema that values are held against.
struct Held<'s> {
    root: &'s Value,
}

impl Held<'_> {
    fn against(&self, at: &str, value: &Value, schema: &Value) -> Vec<String> {
        let words = schema.as_object().unwrap();
        let said = words.iter();
        said.flat_map(|(word, said)| self.word(at, value, word, said, words))
            .collect()
    }

    /// What one word of a schema has against a value. A word this reader does not know is a failure:
    /// what is not read is not tested.
    fn word(
        &self,
        at: &str,
        value: &Value,
        word: &str,
        said: &Value,
        beside: &Map<String, Value>,
    ) -> Vec<String> {
        let fits = match word {
            "$schema" | "title" | "description" | "definitions" | "properties" => true,
            "type" => is_of_type(value, said.as_str().unwrap()),
            "enum" => said.as_array().unwrap().contains(value),
            "minimum" => value.as_i64() >= said.as_i64(),
            "maximum" => value.as_i64() <= said.as_i64(),
            "minLength" => value.as_str() != Some(""),
            "pattern" => is_match(value, said.as_str().unwrap()),
            "required" => {
                let keys = said.as_array().unwrap();
                keys.iter()
                    .all(|key| value.get(key.as_str().unwrap()).is_some())
            }
            "allOf" => return self.against(at, value, &said[0]),
            "$ref" => {
                let path = said.as_str().unwrap().trim_start_matches('#');
                return self.against(at, value, self.root.pointer(path).unwrap());
            }
            "items" => return self.items(at, value, said),
            "propertyNames" => {
                let keys = value.as_object().unwrap().keys();
                let names = keys.map(|key| Value::String(key.clone()));
                return names
                    .flat_map(|name| self.against(at, &name, said))
                    .collect();
            }
            "additionalProperties" => return self.entries(at, value, said, beside),
            other => panic!("unknown word {other}"),
        };
        if fits {
            Vec::new()
        } else {
            vec![format!("{at}: {word}")]
        }
    }

    fn items(&self, at: &str, value: &Value, schema: &Value) -> Vec<String> {
        let items = value.as_array().into_iter().flatten();
        items
            .flat_map(|item| self.against(at, item, schema))
            .collect()
    }

    fn entries(
        &self,
        at: &str,
        value: &Value,
        others: &Value,
        beside: &Map<String, Value>,
    ) -> Vec<String> {
        let entries = value.as_object().into_iter().flatten();
        let said = entries.flat_map(|(key, value)| {
            let at = format!("{at}/{key}");
            let known = beside.get("properties").and_then(|known| known.get(key));
            match (known, others) {
                (Some(schema), _) => self.against(&at, value, schema),
                (None, Value::Bool(false)) => vec![format!("{at}: additionalProperties")],
                (None, schema) => self.against(&at, value, schema),
            }
        });
        said.collect()
    }
}

fn is_of_type(value: &Value, name: &str) -> bool {
    match name {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "integer" => value.is_i64(),
        "boolean" => value.is_boolean(),
        other => panic!("unknown type {other}"),
    }
}

fn is_match(value: &Value, pattern: &str) -> bool {
    let pattern = Regex::new(pattern).unwrap();
    value.as_str().is_some_and(|text| pattern.is_match(text))
}

#[test]
fn good_definitions_fit_the_schema() {
    for text in SHIPPED.into_iter().chain([PHASES, VERDICTS]) {
        assert_eq!(against(text), [""; 0]);
    }
}

#[test]
fn what_the_schema_refuses_the_check_refuses_too() {
    let cases = [
        ("format = 1", "format = 2", "/format: maximum"),
        ("format = 1", "format = 0", "/format: minimum"),
        ("minutes = 5\n", "", ": required"),
        ("minutes = 5", "minutes = \"5\"", "/minutes: type"),
        ("id = \"small\"", "id = \"1 scan\"", "/id: pattern"),
        (
            "title = \"Kleine scan\"",
            "title = \"\"",
            "/title: minLength",
        ),
        ("Kleine scan", "Kleine\\nscan", "/title: pattern"),
        ("model = \"phases\"", "model = \"phase\"", "/model: enum"),
        ("\"2/3\"", "\"twee derde\"", "/scoring/coverage: pattern"),
        (
            "anchors.0 =",
            "anchors.\"0 0\" =",
            "/question/anchors: pattern",
        ),
    ];
    for (piece, instead, complaint) in cases {
        let text = with(PHASES, piece, instead);
        let said = against(&text);
        let is_said = said.iter().any(|one| one == complaint);
        assert!(is_said, "{instead}: {said:?}");
        assert!(reading(&text).questionnaire.is_none(), "{instead}");
    }
}

#[test]
fn an_unknown_key_is_refused_at_every_depth() {
    let condition = "{ not = { question = \"F1\"";
    for (piece, instead, at) in [
        ("format = 1", "format = 1\nwight = 1", "/wight"),
        ("[scoring]", "[scoring]\nwight = 1", "/scoring/wight"),
        (
            "label = \"deels\"",
            "label = \"deels\"\nwight = 1",
            "/scale/choice/wight",
        ),
        (
            condition,
            &condition.replace('{', "{ wight = 1,"),
            "/question/show_if/all/wight",
        ),
    ] {
        let text = with(PHASES, piece, instead);
        let said = against(&text);
        let expected = format!("{at}: additionalProperties");
        assert!(said.contains(&expected), "{said:?}");
        assert!(reading(&text).questionnaire.is_none(), "{at}");
    }
}

#[test]
fn every_key_is_explained() {
    fn walk(schema: &Value, at: &str, keys: &mut usize) {
        for (key, said) in schema["properties"].as_object().unwrap() {
            let text = said["description"].as_str().unwrap();
            assert!(
                text.ends_with('.') || text.contains("..."),
                "{at}/{key}: {text}"
            );
            *keys += 1;
        }
    }
    let root = schema();
    let mut keys = 0;
    walk(&root, "", &mut keys);
    for (name, table) in root["definitions"].as_object().unwrap() {
        walk(table, name, &mut keys);
    }
    assert!(keys > 80, "{keys} keys");
}
