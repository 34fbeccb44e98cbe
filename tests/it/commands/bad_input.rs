//! Files that cannot be: one clear message with name, place and remedy; nothing is overwritten.

use super::program::{Place, SCAN};

const COMMANDS: [&str; 3] = ["score", "report", "open"];

/// Every command that reads a scan says this about the file, with this exit code.
#[track_caller]
fn every_command_says(place: &Place, file: &str, code: i32, said: &[&str]) {
    for command in COMMANDS {
        let message = place.run(&[command, file]).wrong(code);
        assert!(message.contains(file), "{command}: {message}");
        for part in said {
            assert!(message.contains(part), "{command}: {part:?} in\n{message}");
        }
    }
}

/// The same, for a file with this content, which stays as it is.
#[track_caller]
fn every_command_says_of(content: impl AsRef<[u8]>, code: i32, said: &[&str]) {
    let place = Place::new();
    let path = place.file("slecht.scan.toml", &content);
    every_command_says(&place, "slecht.scan.toml", code, said);
    assert_eq!(std::fs::read(path).unwrap(), content.as_ref());
    assert_eq!(place.names(), ["slecht.scan.toml"]);
}

#[test]
fn a_missing_file() {
    every_command_says(
        &Place::new(),
        "weg.scan.toml",
        3,
        &["is er niet. Controleer de naam"],
    );
}

#[test]
fn a_folder() {
    let place = Place::new();
    std::fs::create_dir(place.join("map")).unwrap();
    every_command_says(
        &place,
        "map",
        3,
        &["is een map. Geef de naam van een bestand"],
    );
}

#[test]
fn an_empty_file() {
    every_command_says_of("", 1, &["is leeg"]);
    every_command_says_of(" \n\n", 1, &["is leeg"]);
}

#[test]
fn a_file_that_is_too_large() {
    let huge = format!("{SCAN}# {}", "x".repeat(4 * 1024 * 1024));
    every_command_says_of(huge, 1, &["groter dan 4 MiB"]);
}

#[test]
fn a_file_that_is_not_utf_8() {
    let latin: Vec<u8> = [SCAN.as_bytes(), b"# caf\xe9\n"].concat();
    every_command_says_of(
        latin,
        1,
        &[
            "regel 28",
            "Bewaar het bestand in je tekstprogramma als UTF-8",
        ],
    );
    let utf_16: Vec<u8> = [0xff, 0xfe]
        .into_iter()
        .chain(SCAN.encode_utf16().flat_map(u16::to_le_bytes))
        .collect();
    every_command_says_of(utf_16, 1, &["UTF-16"]);
}

#[cfg(unix)]
#[test]
fn a_pipe_is_not_waited_for() {
    let place = Place::new();
    let made = std::process::Command::new("mkfifo")
        .arg(place.join("pijp"))
        .status();
    if made.is_ok_and(|status| status.success()) {
        every_command_says(&place, "pijp", 3, &["geen gewoon bestand"]);
    }
}

#[test]
fn a_questionnaire_nobody_knows() {
    let other = SCAN.replace("implementatie-quickscan", "mijn-eigen-scan");
    every_command_says_of(
        other,
        1,
        &[
            "mijn-eigen-scan",
            "Bekend zijn: implementatie-quickscan",
            "--questionnaires",
        ],
    );
}

#[test]
fn a_definition_where_a_scan_is_meant() {
    let definition = include_str!("../../../questionnaires/implementatie-quickscan.toml");
    every_command_says_of(
        definition,
        1,
        &["dit is een quickscan (de vragen)", "quickscan check"],
    );
}
