//! Every file of `tests/scenarios` is one example: answers in, and what they mean.

use std::fs;
use std::path::{Path, PathBuf};

use quickscan::insight::{Reading, Sheet, read};
use quickscan::questionnaire::Questionnaire;
use quickscan::scan::Scan;
use toml::{Table, Value};

use super::definitions::{phases, verdicts};
use super::facts::{self, Facts};
use super::group_facts;
use super::scenario::{STAGES, Scenario};

#[test]
fn every_scenario_means_what_its_file_says() {
    let files = scenario_files();
    assert!(!files.is_empty(), "there are no scenarios");
    let failed: Vec<String> = files.iter().filter_map(|file| failure(file)).collect();
    assert!(
        failed.is_empty(),
        "{} of {} scenarios mean something else\n\n{}",
        failed.len(),
        files.len(),
        failed.join("\n")
    );
}

fn scenario_files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/scenarios");
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "toml")
        })
        .collect();
    files.sort();
    files
}

/// What is wrong with this file, or none.
fn failure(file: &Path) -> Option<String> {
    let text = fs::read_to_string(file).unwrap();
    let named = |name: &str| format!("{}  {name}", file.file_name().unwrap().display());
    let scenario: Scenario = match toml::from_str(&text) {
        Ok(scenario) => scenario,
        Err(error) => return Some(format!("{}\n{error}", named("cannot be read"))),
    };
    let Some(questionnaire) = shipped(&scenario.questionnaire) else {
        return Some(named("names no shipped questionnaire"));
    };
    let differences = match scenario.scan(questionnaire) {
        Ok(scan) => differences(&scenario.expect, &facts_of(questionnaire, &scan)),
        Err(problem) => vec![format!("    {problem}\n")],
    };
    (!differences.is_empty())
        .then(|| format!("{}\n{}", named(&scenario.name), differences.concat()))
}

fn shipped(id: &str) -> Option<&'static Questionnaire> {
    [phases(), verdicts()].into_iter().find(|one| one.id == id)
}

fn facts_of(questionnaire: &Questionnaire, scan: &Scan) -> Facts {
    let insight = read(questionnaire, scan);
    let mut facts = facts::of(questionnaire, &insight);
    let sheet = Sheet::of(questionnaire, scan);
    let asked = sheet.visible();
    let asked = asked.map(|question| questionnaire[question].id.clone());
    facts.insert("asked".to_owned(), asked.collect());
    facts.extend(group_facts::of(&sheet, &insight));
    if let Reading::Phases(_) = insight.reading {
        for (name, stage) in STAGES {
            let mut scan = scan.clone();
            scan.about.stage = Some(stage);
            let phase =
                facts::of(questionnaire, &read(questionnaire, &scan)).remove("working_phase");
            let name = format!("working_phase_by_stage.{name}");
            facts.insert(name, phase.unwrap_or_default());
        }
    }
    facts
}

fn differences(expect: &Table, found: &Facts) -> Vec<String> {
    let mut expected = Facts::new();
    flatten("", expect, &mut expected);
    let differs = expected.into_iter().filter_map(|(name, lines)| {
        let found = found.get(&name);
        match found {
            Some(found) if is_as_expected(&lines, found) => None,
            Some(found) => Some(difference(&name, &lines, found)),
            None => Some(format!("    {name}: nothing is called so\n")),
        }
    });
    differs.collect()
}

/// `[sections.O] score = 79.2` becomes the line `79.2` named `sections.O.score`.
fn flatten(prefix: &str, table: &Table, into: &mut Facts) {
    for (key, value) in table {
        let name = if prefix.is_empty() {
            key.clone()
        } else {
            format!("{prefix}.{key}")
        };
        match value {
            Value::Table(table) => flatten(&name, table, into),
            Value::Array(values) => {
                into.insert(name, values.iter().map(line).collect());
            }
            other => {
                into.insert(name, vec![line(other)]);
            }
        }
    }
}

fn line(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Float(number) => format!("{number:?}"),
        other => other.to_string(),
    }
}

fn is_as_expected(expected: &[String], found: &[String]) -> bool {
    expected.len() == found.len()
        && expected
            .iter()
            .zip(found)
            .all(|(expected, found)| is_said_by(expected, found))
}

/// The part before the first `;` has to be the same; what is said after it has to be among the
/// details found.
fn is_said_by(expected: &str, found: &str) -> bool {
    let found: Vec<&str> = found.split("; ").collect();
    let mut expected = expected.split("; ");
    expected.next() == found.first().copied() && expected.all(|detail| found.contains(&detail))
}

fn difference(name: &str, expected: &[String], found: &[String]) -> String {
    let shown = |lines: &[String]| match lines {
        [] => "(nothing)".to_owned(),
        lines => lines.join("\n              "),
    };
    format!(
        "    {name}\n    expected  {}\n    found     {}\n",
        shown(expected),
        shown(found)
    )
}
