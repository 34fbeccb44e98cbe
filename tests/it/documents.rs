//! What the documents for users and developers promise, held against the program and the project.

#![allow(clippy::unwrap_used, clippy::panic)] // tests, and what they are put together from

use std::fs;
use std::path::{Path, PathBuf};

use quickscan::questionnaire::{Origin, read};
use quickscan::source::SourceText;

/// Every document people read.
const DOCUMENTS: [&str; 5] = [
    "README.md",
    "README.en.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "docs/eigen-vragenlijst.md",
];

#[test]
fn the_example_for_authors_is_a_questionnaire_without_a_single_remark() {
    let example = example();
    let origin = Origin::Own {
        path: PathBuf::from("klaar-voor-de-start.toml"),
        replaces_shipped: false,
    };
    let source = SourceText {
        name: "klaar-voor-de-start.toml".into(),
        text: example,
    };
    let reading = read(&source, origin);
    assert_eq!(reading.problems, []);
    assert_eq!(reading.warnings, []);
    assert_eq!(reading.questionnaire.unwrap().questions.len(), 4);
}

#[test]
fn every_link_within_the_project_leads_somewhere() {
    let broken: Vec<String> = DOCUMENTS
        .iter()
        .flat_map(|document| {
            let folder = root().join(document).parent().unwrap().to_path_buf();
            let links = links(&text(document));
            let broken = links.into_iter().filter(move |link| {
                let path = link.split('#').next().unwrap_or_default();
                !folder.join(path).exists()
            });
            broken.map(move |link| format!("{document}: {link}"))
        })
        .collect();
    assert_eq!(broken, Vec::<String>::new());
}

#[test]
fn the_changelog_tells_of_this_version() {
    let heading = format!("## [{}]", env!("CARGO_PKG_VERSION"));
    let changelog = text("CHANGELOG.md");
    assert!(
        changelog.lines().any(|line| line.starts_with(&heading)),
        "CHANGELOG.md has no {heading}"
    );
}

/// The one example of a whole questionnaire.
fn example() -> String {
    let page = text("docs/eigen-vragenlijst.md");
    let (_, after) = page.split_once("```toml\n").unwrap();
    let (example, after) = after.split_once("```").unwrap();
    assert!(
        !after.contains("```toml"),
        "one example is read, and there are more"
    );
    example.to_owned()
}

/// The targets of links and pictures that are no web address.
fn links(text: &str) -> Vec<String> {
    let targets = text
        .split("](")
        .skip(1)
        .filter_map(|after| after.split_once(')'));
    let targets = targets.map(|(target, _)| target.to_owned());
    targets
        .filter(|target| !target.contains("://") && !target.starts_with('#'))
        .collect()
}

fn text(document: &str) -> String {
    let path = root().join(document);
    fs::read_to_string(&path)
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()))
        .replace("\r\n", "\n")
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
