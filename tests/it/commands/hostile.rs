//! Nothing in a file or its name reaches the terminal as a command.

use super::program::{Place, Run, SCAN};

/// Turns the title bar, writes the clipboard, or turns text around.
const HOSTILE: &str = "\u{1b}]0;titel\u{7}\u{1b}]52;c;AAAA\u{7}\u{9b}2J\u{202e}";

fn harmless(run: &Run) {
    for character in run.out.chars().chain(run.err.chars()) {
        let harmful = character != '\n' && quickscan::text::is_unsafe(character);
        assert!(!harmful, "{character:?} in {run:?}");
    }
    assert!(!run.err.is_empty() || !run.out.is_empty());
}

#[cfg(unix)]
#[test]
fn file_names_are_made_safe() {
    let place = Place::new();
    let name = format!("a{HOSTILE}.scan.toml");
    let words = [
        vec!["score", &name],
        vec!["report", &name],
        vec!["open", &name],
        vec!["compare", &name, "goed.scan.toml"],
        vec!["report", "goed.scan.toml", "-o", &name],
        vec![&name],
    ];
    place.file("goed.scan.toml", SCAN);
    for line in &words {
        harmless(&place.run(line));
    }
    place.file(&name, SCAN);
    let out = format!("{name}.md");
    for line in words.iter().chain([&vec!["report", &name, "-o", &out]]) {
        harmless(&place.run(line));
    }
    place.file(&name, "[answers.O1]\nchoice = ");
    for line in &words {
        harmless(&place.run(line));
    }
}

#[test]
fn words_of_a_command_line_are_made_safe() {
    let place = Place::new();
    for words in [
        vec![HOSTILE],
        vec!["list", HOSTILE],
        vec!["start", HOSTILE],
        vec!["start", "x", "--depth", HOSTILE],
        vec!["--lang", HOSTILE],
        vec!["score", "a", &format!("--{HOSTILE}")],
    ] {
        harmless(&place.run(&words));
    }
}

#[test]
fn contents_of_a_scan_are_made_safe() {
    let place = Place::new();
    let escaped: String = HOSTILE
        .chars()
        .map(|one| format!("\\u{:04X}", u32::from(one)))
        .collect();
    for (at, content) in [
        format!("{SCAN}\n# {HOSTILE}"),
        SCAN.replace("Samen Sterk", HOSTILE),
        SCAN.replace("Samen Sterk", &escaped),
        SCAN.replace("\"implementatie-quickscan\"", &format!("\"{escaped}\"")),
        SCAN.replace(
            "O2.choice = \"4\"",
            &format!("\"{escaped}\".choice = \"4\""),
        ),
        SCAN.replace("O2.choice = \"4\"", &format!("O2.\"{escaped}\" = \"4\"")),
        SCAN.replace("O2.choice = \"4\"", &format!("O2.choice = \"{escaped}\"")),
        SCAN.replace(
            "S26.state = \"planned\"",
            &format!("S26.state = \"{escaped}\""),
        ),
    ]
    .into_iter()
    .enumerate()
    {
        let name = format!("{at}.scan.toml");
        place.file(&name, content);
        for command in ["score", "report", "open"] {
            harmless(&place.run(&[command, &name]));
        }
        place.file("goed.scan.toml", SCAN);
        harmless(&place.run(&["compare", &name, "goed.scan.toml"]));
    }
}
