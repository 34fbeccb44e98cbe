//! `docs/data.md` describes every key and column that the program writes, and no other.

use std::collections::BTreeSet;

use quickscan::lang::Lang;
use quickscan::report::{LongTable, Separator};
use quickscan::scan::{Action, ActivityState};
use serde_json::Value;

use super::group::{four_on_a_gate, six_people};
use super::scans::{Case, half_a_year_later, manual_half_done, training_too_early};

const PAGE: &str = include_str!("../../../docs/data.md");

/// The rows of the table under a heading: the cells of each.
fn rows(heading: &str) -> Vec<Vec<&'static str>> {
    let (_, section) = PAGE
        .split_once(&format!("\n{heading}\n"))
        .unwrap_or_else(|| panic!("docs/data.md has no {heading}"));
    let section = section.split("\n#").next().unwrap();
    let rows = section.lines().filter_map(|line| line.strip_prefix("| `"));
    rows.map(|row| {
        row.split(" | ")
            .map(|cell| cell.trim_matches('`'))
            .collect()
    })
    .collect()
}

/// The objects of the page that were met.
#[derive(Default)]
struct Described {
    seen: BTreeSet<String>,
}

impl Described {
    /// Follows an object through the page.
    fn object(&mut self, name: &str, value: &Value) {
        let mut rows = rows(&format!("### {name}"));
        if name == "quickscan.score/1" {
            rows.extend(self::rows("### score"));
        }
        let object = value
            .as_object()
            .unwrap_or_else(|| panic!("{name}: {value}"));
        let keys: BTreeSet<&str> = object.keys().map(String::as_str).collect();
        let described: BTreeSet<&str> = rows.iter().map(|row| row[0]).collect();
        assert_eq!(keys, described, "{name}");
        for row in rows {
            self.value(&format!("{name}: {}", row[0]), row[1], &object[row[0]]);
        }
        self.seen.insert(name.to_owned());
    }

    /// Holds a value against the type that the page gives it.
    fn value(&mut self, place: &str, described: &str, value: &Value) {
        if let Some(one) = described.strip_suffix(" or null") {
            if !value.is_null() {
                self.value(place, one, value);
            }
            return;
        }
        if let Some(one) = described.strip_prefix("list of ") {
            for value in value
                .as_array()
                .unwrap_or_else(|| panic!("{place}: {value}"))
            {
                self.value(place, one, value);
            }
            return;
        }
        if described == "[phase texts](#phase-texts) or [verdict texts](#verdict-texts)" {
            let model = if value.get("place").is_some() {
                "phase"
            } else {
                "verdict"
            };
            return self.object(&format!("{model} texts"), value);
        }
        if let Some((name, link)) = described
            .strip_prefix('[')
            .and_then(|rest| rest.split_once("](#"))
        {
            assert_eq!(link, format!("{})", name.replace(' ', "-")), "{place}");
            return self.object(name, value);
        }
        let fits = match described {
            "text" => value.is_string(),
            "number" => value.is_number(),
            "true or false" => value.is_boolean(),
            "pair" => value.as_array().is_some_and(|pair| pair.len() == 2),
            "counts" => value
                .as_object()
                .is_some_and(|counts| counts.values().all(Value::is_u64)),
            _ => panic!("{place}: {described} is no type"),
        };
        assert!(fits, "{place}: {value} is no {described}");
    }
}

/// Scans that together have something to say everywhere.
fn cases() -> Vec<Case> {
    let busy = training_too_early()
        .answers("F", "1,2,3,2,1,2,1")
        .answers("V", "U,0,0,1,0,N,-")
        .doing("S03", ActivityState::Done, "")
        .with(|scan| {
            scan.plan.actions.push(Action {
                due: Some(jiff::civil::date(2026, 12, 12)),
                ..Action::default()
            });
        });
    let returned = Case::phases()
        .all("3")
        .one("O2", "1")
        .one("I1", "2")
        .one("I2", "1");
    vec![
        busy,
        returned,
        six_people(),
        manual_half_done(),
        four_on_a_gate(),
        half_a_year_later(),
    ]
}

#[test]
fn every_key_that_is_written_is_described_with_its_type_and_no_other_is() {
    let mut described = Described::default();
    for case in cases() {
        for (name, document) in [
            ("quickscan.report/1", case.json(Lang::En)),
            ("quickscan.score/1", case.score()),
        ] {
            let value: Value = serde_json::from_str(&document).unwrap();
            assert_eq!(value["schema"], name);
            described.object(name, &value);
        }
    }
    let (_, json) = PAGE.split_once("\n## JSON\n").unwrap();
    let headings = json.lines().filter_map(|line| line.strip_prefix("### "));
    let unseen: Vec<&str> = headings
        .filter(|name| !described.seen.contains(*name))
        .collect();
    assert_eq!(unseen, Vec::<&str>::new(), "no scan here has these");
}

#[test]
fn every_column_is_described_in_its_place() {
    let mut table = Vec::new();
    let begun = LongTable::begin(&mut table, Separator::Comma).unwrap();
    begun.finish().unwrap();
    let header = String::from_utf8(table).unwrap();
    let header = header.trim_start_matches('\u{feff}').trim_end();
    let columns: Vec<&str> = header
        .split(',')
        .map(|name| name.trim_matches('"'))
        .collect();
    let described = rows("## The long table (CSV)");
    let described: Vec<&str> = described.iter().map(|row| row[0]).collect();
    assert_eq!(columns, described);
}
