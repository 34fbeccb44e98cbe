//! What the documents for users and developers promise, held against the program and the project.

#![allow(clippy::unwrap_used, clippy::panic)] // tests, and what they are put together from

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use quickscan::questionnaire::{Origin, read};
use quickscan::source::SourceText;

use crate::scan::folder::Folder;
use crate::screens::stage::Stage;

/// Every document people read.
const DOCUMENTS: [&str; 11] = [
    "README.md",
    "README.en.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "docs/eigen-vragenlijst.md",
    "docs/analyse.md",
    "docs/data.md",
    "docs/privacy.md",
    "docs/reliability.md",
    "docs/toegankelijkheid.md",
    "docs/accessibility.md",
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
fn the_mistakes_shown_to_authors_are_said_as_shown() {
    let mistaken = example()
        .replacen("points = 1", "points = \"1\"", 1)
        .replacen("critical = true", "critcal = true", 1)
        .replacen("[\"S2\"]", "[\"S3\"]", 1);
    let folder = Folder::new();
    folder.file("klaar-voor-de-start.toml", mistaken);
    let said = program(&["check", "klaar-voor-de-start.toml"], folder.path());
    let page = text("docs/eigen-vragenlijst.md");
    let (_, shown) = page.split_once("```text\n").unwrap();
    let (shown, _) = shown.split_once("```").unwrap();
    assert_eq!(String::from_utf8(said.stderr).unwrap(), shown);
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
fn every_promise_names_a_test_there_is_and_the_same_in_both_languages() {
    let tests = sources(&root().join("tests"));
    let dutch = promises("docs/toegankelijkheid.md");
    let privacy = promises("docs/privacy.md");
    assert!(dutch.len() > 20 && privacy.len() > 5);
    for names in dutch.iter().chain(&privacy) {
        assert!(!names.is_empty(), "a promise without a test");
        for name in names {
            let defined = format!("fn {name}(");
            assert!(tests.contains(&defined), "there is no test {name}");
        }
    }
    assert_eq!(promises("docs/accessibility.md"), dutch);
}

/// The tests behind each promise of a document: of the tables with a column for them.
fn promises(document: &str) -> Vec<Vec<String>> {
    let page = text(document);
    let lines: Vec<&str> = page.lines().collect();
    let tables = lines.split(|line| !line.starts_with('|'));
    let of_promises = tables.filter(|table| {
        let head = table.first().unwrap_or(&"");
        head.contains("| de test") || head.contains("| the test")
    });
    let named = |row: &&str| {
        let cells = row.trim_end_matches('|').rsplit('|');
        let last = cells.take(1).collect::<String>();
        let names = last.split('`').skip(1).step_by(2);
        names.map(str::to_owned).collect::<Vec<String>>()
    };
    of_promises
        .flat_map(|table| table.iter().skip(2).map(named))
        .collect()
}

/// The text of all Rust files in a folder.
fn sources(folder: &Path) -> String {
    let entries = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let text = |path: PathBuf| {
        if path.is_dir() {
            sources(&path)
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            fs::read_to_string(path).unwrap()
        } else {
            String::new()
        }
    };
    entries.map(text).collect()
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

#[test]
fn the_keys_the_readme_names_are_those_of_the_help() {
    let help = ["?", "r ?"].map(|to_help| {
        let mut stage = Stage::new();
        stage.size(100, 90);
        stage
            .press("Enter 'Samen Sterk' PgDn Enter")
            .press(to_help)
            .text()
    });
    let help = help.join("\n");
    let is_in_help = |(key, does): &(String, String)| {
        help.lines().any(|line| {
            let keys = line.trim_end().strip_suffix(does.as_str());
            keys.is_some_and(|keys| {
                keys.ends_with("  ") && keys.split_whitespace().any(|one| one == key)
            })
        })
    };
    let named = table(&text("README.md"), "| toets | wat die doet |");
    assert!(named.len() > 10, "the table of keys is not where it was");
    let wrong: Vec<_> = named.iter().filter(|row| !is_in_help(row)).collect();
    assert!(wrong.is_empty(), "{wrong:?} are not in\n{help}");
}

#[test]
fn the_commands_the_readme_names_are_those_of_the_program() {
    let help = program(&["--help"], root());
    let help = String::from_utf8(help.stdout).unwrap();
    let known = |line: &str| {
        Some(
            line.strip_prefix("  ")?
                .split_whitespace()
                .next()?
                .to_owned(),
        )
    };
    let known: Vec<String> = help.lines().filter_map(known).collect();
    let named = table(&text("README.md"), "| opdracht | wat die doet |");
    assert!(named.len() > 5, "the table of commands is not where it was");
    for (command, _) in named {
        let first = command.split_whitespace().nth(1).unwrap_or_default();
        let is_known = first == "--help" || known.iter().any(|known| known == first);
        assert!(is_known, "{command} is no command of\n{help}");
    }
}

/// What the program says in Dutch, asked in this folder.
fn program(words: &[&str], folder: &Path) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_quickscan"));
    let command = command.args(["--lang", "nl"]).args(words);
    command.current_dir(folder).output().unwrap()
}

/// The rows of the table with this head: what stands between backticks, and the text beside it.
fn table(page: &str, head: &str) -> Vec<(String, String)> {
    let rows = page.lines().skip_while(|line| *line != head).skip(2);
    let rows = rows.map_while(|line| line.strip_prefix("| `")?.strip_suffix(" |"));
    let cells = rows.filter_map(|row| row.split_once("` | "));
    cells
        .map(|(code, text)| (code.to_owned(), text.to_owned()))
        .collect()
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
