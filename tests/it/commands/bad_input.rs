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
        &["bestaat niet. Kijk of de naam en de map kloppen."],
    );
}

#[test]
fn a_missing_file_in_a_deep_folder_is_named_in_full() {
    let deep = "een-map-met-een-lange-naam/".repeat(8) + "weg.scan.toml";
    every_command_says(&Place::new(), &deep, 3, &[]);
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
    every_command_says_of(latin, 1, &["regel 35", "Sla het bestand op als UTF-8"]);
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

#[test]
fn a_text_that_is_no_toml() {
    let broken = SCAN.replace("O2.choice = \"4\"", "O2.choice = \"4");
    every_command_says_of(broken, 1, &["slecht.scan.toml:16:15", "fout: ", "tip: "]);
    every_command_says_of("dit is een brief", 1, &["slecht.scan.toml:1:", "fout: "]);
}

#[test]
fn a_scan_of_a_newer_format() {
    let newer = SCAN.replace("format = 1", "format = 3");
    every_command_says_of(
        newer,
        1,
        &[
            "slecht.scan.toml:2:10",
            "dit bestand heeft een nieuwere indeling (3)",
            "open het bestand met een nieuwere versie van Quickscan",
        ],
    );
}

#[test]
fn names_and_answers_the_questionnaire_does_not_have() {
    let place = SCAN
        .replace("O2.choice = \"4\"", "O2.choice = \"5\"")
        .replace("A5.choice", "A55.choice")
        .replace("S26.state", "S260.state")
        .replace(
            "A6.unknown = true",
            "A6 = { choice = \"1\", unknown = true }",
        )
        .replace("[about]", "deepened = [\"Z\"]\n[about]")
        .replace("[strategies]", "[session]\nquestion = \"Q1\"\n[strategies]");
    every_command_says_of(
        place.replace("A6 = { choice = \"1\", unknown = true }", ""),
        1,
        &[
            "slecht.scan.toml:17:13",
            "`5` is geen antwoord op deze vraag",
            "kies `0`, `1`, `2`, `3` of `4`",
            "er is geen vraag `A55`",
            "bedoel je `A5`?",
            "er is geen vraag `Q1`",
            "er is geen activiteit `S260`",
            "er is geen onderdeel `Z`",
        ],
    );
    every_command_says_of(place, 1, &["bij deze vraag staan `choice` en `unknown`"]);
}

#[test]
fn an_answer_that_a_gate_cannot_have() {
    every_command_says_of(
        "format = 1\nquestionnaire.id = \"interventie-met-potentie\"\n\
         answers.K1.not_applicable = \"weet niet\"\n",
        1,
        &[
            "slecht.scan.toml:3:12",
            "vraag `K1` is altijd van toepassing",
        ],
    );
}

#[test]
fn a_day_that_no_calendar_has() {
    let place = SCAN.replace(
        "changed = 2026-11-21T14:31:12+01:00",
        "changed = 2026-02-30T14:31:12+01:00",
    );
    every_command_says_of(place, 1, &["slecht.scan.toml:11:", "fout: "]);
}

#[test]
fn mistakes_are_told_in_english_too() {
    let place = Place::new();
    let wrong = SCAN
        .replace("O2.choice = \"4\"", "O2.choice = \"5\"")
        .replace("A5.choice", "A55.choice");
    place.file("a.scan.toml", wrong);
    let said = place
        .run(&["--lang", "en", "score", "a.scan.toml"])
        .wrong(1);
    assert!(
        said.contains("`5` is not an answer to this question"),
        "{said}"
    );
    assert!(said.contains("there is no question `A55`"), "{said}");
}

#[test]
fn a_scan_with_keys_nobody_knows_is_read_and_that_is_said() {
    let place = Place::new();
    place.file(
        "a.scan.toml",
        SCAN.replace("[about]", "[about]\nkleur = \"rood\""),
    );
    let run = place.run(&["score", "a.scan.toml"]);
    assert_eq!(run.code, 0);
    assert!(run.out.contains("Eerst doen"), "{}", run.out);
    assert!(
        run.err.starts_with("a.scan.toml: er staat meer in"),
        "{}",
        run.err
    );
    let checked = place.run(&["check", "a.scan.toml"]).wrong(1);
    assert!(checked.contains("onbekende sleutel `kleur`"), "{checked}");
}

#[cfg(unix)]
#[test]
fn a_folder_that_may_not_be_written() {
    use std::fs::Permissions;
    use std::os::unix::fs::PermissionsExt;
    let place = Place::new();
    place.file("a.scan.toml", SCAN);
    let folder = place.join("dicht");
    std::fs::create_dir(&folder).unwrap();
    std::fs::set_permissions(&folder, Permissions::from_mode(0o500)).unwrap();
    let is_root = std::fs::write(folder.join("proef"), "").is_ok();
    let out = place.run(&["report", "a.scan.toml", "-o", "dicht/a.md"]);
    let begun = place.run(&[
        "start",
        "implementatie-quickscan",
        "--out",
        "nergens/x.scan.toml",
    ]);
    std::fs::set_permissions(&folder, Permissions::from_mode(0o700)).unwrap();
    if !is_root {
        assert!(out.wrong(3).contains("dicht/a.md"));
    }
    let said = begun.wrong(3);
    let helps = "De map nergens is er niet. Maak die map, of kies een andere plek met --out.";
    assert!(said.contains(helps), "{said}");
}

#[test]
fn a_file_that_is_no_scan_at_all() {
    let place = Place::new();
    for (name, content) in [
        ("brief.txt", "Beste mensen,\n"),
        ("ander.toml", "[package]\nname = 1\n"),
    ] {
        place.file(name, content);
        every_command_says(&place, name, 1, &["fout: "]);
        let said = place.run(&["score", name]).wrong(1);
        assert!(!said.contains("dit is een quickscan"), "{said}");
    }
}

#[test]
fn a_scan_that_cannot_be_opened_says_where_an_earlier_version_is() {
    let place = Place::new();
    place.file("a.scan.toml.bak", SCAN);
    let said = "Een eerdere versie van deze scan is er nog: quickscan open a.scan.toml.bak\n";
    for broken in [None, Some(""), Some("format = "), Some("format = 9\n")] {
        if let Some(broken) = broken {
            place.file("a.scan.toml", broken);
        }
        for command in ["open", "score"] {
            let run = place.run(&[command, "a.scan.toml"]);
            assert!(run.code > 0 && run.err.ends_with(said), "{}", run.err);
        }
    }
    let english = place.run(&["open", "a.scan.toml", "--lang", "en"]).err;
    assert!(
        english.contains("An earlier version of this scan"),
        "{english}"
    );
    place.file("a.scan.toml.bak", "format = ");
    let run = place.run(&["open", "a.scan.toml"]);
    assert!(!run.err.contains("eerdere versie"), "{}", run.err);
}
