//! Files held against their format.

use super::program::{Place, SCAN};

const DEFINITION: &str = include_str!("../../../questionnaires/implementatie-quickscan.toml");

#[test]
fn files_in_order_are_said_to_be_on_standard_output() {
    let place = Place::new();
    place.file("vragen.toml", DEFINITION);
    place.file("a.scan.toml", SCAN);
    let checked = place.run(&["check", "*.toml"]);
    assert_eq!(checked.code, 0, "{}", checked.err);
    assert_eq!(
        checked.out,
        "a.scan.toml: in orde, een scan met 20 antwoorden\n\
         vragen.toml: in orde, een quickscan met 41 vragen\n\
         2 bestanden nagekeken, 0 niet in orde\n"
    );
}

#[test]
fn every_mistake_of_every_file_is_said_with_its_place() {
    let place = Place::new();
    let definition = DEFINITION
        .replace("critical = true", "critcal = true")
        .replacen("version = \"1.0.1\"", "version = 1", 1);
    let mistakes = 1 + definition.matches("critcal").count();
    place.file("vragen.toml", definition);
    place.file("a.scan.toml", SCAN);
    let scan = SCAN
        .replace("F5.choice = \"3\"", "F5.choice = 3")
        .replace("O3.choice = \"3\"", "O3.choice = \"7\"")
        .replace("I1.choice = \"3\"", "I1.choise = \"3\"")
        .replace("S26.state", "S99.state");
    place.file("b.scan.toml", scan);
    let checked = place.run(&["check", "vragen.toml", "a.scan.toml", "b.scan.toml"]);
    assert_eq!(checked.code, 1);
    assert_eq!(
        checked.out,
        "a.scan.toml: in orde, een scan met 20 antwoorden\n"
    );
    let starts = |start: &str| {
        checked
            .err
            .lines()
            .filter(|line| line.starts_with(start))
            .count()
    };
    assert_eq!(starts("fout: "), mistakes + 4, "{}", checked.err);
    for said in [
        "vragen.toml:",
        "b.scan.toml:14:13\n",
        "verkeerd soort waarde",
        "`7` is geen antwoord op deze vraag",
        "kies `0`, `1`, `2`, `3` of `4`",
        "bedoel je `choice`?",
        "er is geen activiteit `S99`",
        "b.scan.toml: 4 fouten\n",
        "3 bestanden nagekeken, 2 niet in orde\n",
    ] {
        assert!(checked.err.contains(said), "{said:?} in\n{}", checked.err);
    }
}

#[test]
fn a_warning_is_said_and_is_no_mistake() {
    let place = Place::new();
    let long = format!("help = \"\"\"{}\"\"\"", "Een lange zin. ".repeat(40));
    let start = DEFINITION.find("[[question]]").unwrap();
    let help = start + DEFINITION[start..].find("\nhelp = ").unwrap() + 1;
    let end = help + DEFINITION[help..].find('\n').unwrap();
    place.file(
        "vragen.toml",
        format!("{}{long}{}", &DEFINITION[..help], &DEFINITION[end..]),
    );
    let checked = place.run(&["check", "vragen.toml"]);
    assert_eq!(checked.code, 0, "{}", checked.err);
    assert_eq!(
        checked.out,
        "vragen.toml: in orde, een quickscan met 41 vragen\n"
    );
    assert!(checked.err.starts_with("let op: "), "{}", checked.err);
    assert!(
        checked.err.ends_with("vragen.toml: 1 waarschuwing\n"),
        "{}",
        checked.err
    );
}

#[test]
fn what_a_file_is_shows_in_its_contents_not_its_name() {
    let place = Place::new();
    place.file("scan.toml", SCAN);
    place.file("vragen.scan.toml", DEFINITION);
    let checked = place
        .run(&["check", "scan.toml", "vragen.scan.toml"])
        .fine();
    assert!(
        checked.contains("scan.toml: in orde, een scan"),
        "{checked}"
    );
    assert!(
        checked.contains("vragen.scan.toml: in orde, een quickscan"),
        "{checked}"
    );
}

#[test]
fn a_translation_is_held_against_the_questionnaire_in_the_folder_above() {
    let place = Place::new();
    let translation =
        "format = 1\ntranslates = \"mijn-scan\"\nversion = \"1.0.0\"\nlanguage = \"en\"\n";
    place.file("en/mijn-scan.toml", translation);
    let alone = place.run(&["check", "en/mijn-scan.toml"]).wrong(1);
    assert!(
        alone.contains("dit is een vertaling van 'mijn-scan'"),
        "{alone}"
    );
    let definition =
        DEFINITION.replacen("id = \"implementatie-quickscan\"", "id = \"mijn-scan\"", 1);
    place.file("mijn-scan.toml", definition);
    let gaps = place.run(&["check", "en/mijn-scan.toml"]).wrong(1);
    assert!(gaps.starts_with("fout: "), "{gaps}");
    assert!(gaps.contains("`title` ontbreekt"), "{gaps}");
}

#[test]
fn files_that_cannot_be_read_do_not_keep_the_others_back() {
    let place = Place::new();
    place.file("leeg.toml", "");
    place.file("a.scan.toml", SCAN);
    let checked = place.run(&["check", "weg.toml", "leeg.toml", "a.scan.toml"]);
    assert_eq!(checked.code, 3);
    assert!(checked.err.contains("weg.toml"), "{}", checked.err);
    assert!(checked.err.contains("leeg.toml"), "{}", checked.err);
    assert_eq!(
        checked.out,
        "a.scan.toml: in orde, een scan met 20 antwoorden\n"
    );
    assert_eq!(place.run(&["check", "leeg.toml"]).code, 1);
}

#[test]
fn nothing_checked_is_changed() {
    let place = Place::new();
    place.file("a.scan.toml", "antwoord = ");
    place.run(&["check", "a.scan.toml"]).wrong(1);
    assert_eq!(place.content("a.scan.toml"), "antwoord = ");
    assert_eq!(place.names(), ["a.scan.toml"]);
}
