//! Names and patterns, and where the texts go.

use std::io::{BufRead, BufReader};
use std::process::Stdio;

use super::program::{Place, SCAN};

/// The titles of the documents made for these words.
fn made(place: &Place, words: &[&str]) -> Vec<String> {
    let mut all = vec!["report"];
    all.extend(words);
    let text = place.run(&all).fine();
    let titles = text
        .lines()
        .filter_map(|line| line.strip_prefix("# Implementatie-Quickscan: "));
    titles.map(str::to_owned).collect()
}

#[test]
fn patterns_that_the_shell_left_are_looked_up_and_sorted() {
    let place = Place::new();
    for name in ["b1", "a2", "a1", "a10", ".verborgen"] {
        let file = format!("{name}.scan.toml");
        place.file(&file, SCAN.replace("Samen Sterk", name));
    }
    place.file("map/a3.scan.toml", SCAN.replace("Samen Sterk", "a3"));
    assert_eq!(made(&place, &["*.scan.toml"]), ["a1", "a10", "a2", "b1"]);
    assert_eq!(made(&place, &["a?.scan.toml"]), ["a1", "a2"]);
    assert_eq!(made(&place, &["a*1*.toml"]), ["a1", "a10"]);
    assert_eq!(made(&place, &["map/*", "b*"]), ["a3", "b1"]);
    assert_eq!(made(&place, &[".*.toml"]), [".verborgen"]);
    assert_eq!(made(&place, &["*a*1.*n.t*l"]), ["a1"]);
}

#[cfg(unix)]
#[test]
fn a_file_with_a_star_in_its_name_is_that_file() {
    let place = Place::new();
    place.file("*.scan.toml", SCAN.replace("Samen Sterk", "ster"));
    place.file("a.scan.toml", SCAN);
    assert_eq!(made(&place, &["*.scan.toml"]), ["ster"]);
}

#[test]
fn a_pattern_that_nothing_fits_is_said_and_the_others_are_made() {
    let place = Place::new();
    place.file("a.scan.toml", SCAN);
    let run = place.run(&["report", "x*.toml", "a*"]);
    assert_eq!(run.code, 3);
    assert!(
        run.err
            .starts_with("x*.toml: hier hoort geen enkel bestand bij."),
        "{}",
        run.err
    );
    assert!(run.out.starts_with("# "), "{}", run.out);
    let none = place.run(&["score", "nergens/*.toml"]).wrong(3);
    assert!(none.starts_with("De map 'nergens' bestaat niet."), "{none}");
}

#[test]
fn a_first_word_that_is_a_file_is_opened() {
    let place = Place::new();
    place.file("a.scan.toml", SCAN);
    let opened = place.run(&["a.scan.toml", "--ascii"]);
    assert_eq!(opened.code, 0, "{}", opened.err);
    assert!(opened.out.contains("Je antwoord:"), "{}", opened.out);
    assert_eq!(place.run(&["open", "a.scan.toml"]), opened);
    let missing = place.run(&["weg.scan.toml"]).wrong(3);
    assert!(
        missing.starts_with("'weg.scan.toml' bestaat niet."),
        "{missing}"
    );
    assert_eq!(place.content("a.scan.toml"), SCAN);
}

#[test]
fn a_reader_that_goes_away_is_no_mistake() {
    let place = Place::new();
    for number in 0..40 {
        place.file(&format!("{number}.scan.toml"), SCAN);
    }
    let mut command = place.command(&["report", "*.scan.toml"]);
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut first = String::new();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    out.read_line(&mut first).unwrap();
    drop(out);
    let left = child.wait_with_output().unwrap();
    assert!(first.starts_with("# "), "{first}");
    assert_eq!(left.status.code(), Some(0));
    assert_eq!(String::from_utf8(left.stderr).unwrap(), "");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_behind_standard_output_is_said() {
    let place = Place::new();
    let full = std::fs::OpenOptions::new()
        .write(true)
        .open("/dev/full")
        .unwrap();
    place.file("a.scan.toml", SCAN);
    for (words, said) in [
        (
            &["list"][..],
            "De tekst kan niet geschreven worden: de schijf is vol\n",
        ),
        (
            &["report", "a.scan.toml", "--format", "csv"],
            "De tekst kan niet geschreven worden: de schijf is vol\n",
        ),
        (
            &["list", "--lang", "en"],
            "The text cannot be written: the disk is full\n",
        ),
    ] {
        let mut command = place.command(words);
        let output = command.stdout(full.try_clone().unwrap()).output().unwrap();
        assert_eq!(output.status.code(), Some(3));
        assert_eq!(String::from_utf8(output.stderr).unwrap(), said);
    }
}

#[test]
fn a_document_is_told_from_the_scan_beside_it() {
    let place = Place::new();
    place.file(
        "a.md",
        "# Implementatie-Quickscan: Samen Sterk\n\n- **Interventie:** Samen Sterk\n",
    );
    place.file("a.docx", b"PK\x03\x04\x14\0\x08\x08\xff\xfe");
    let commands = [
        &["open", "a.md"][..],
        &["score", "a.md"],
        &["a.md"],
        &["score", "a.docx"],
        &["a.docx"],
    ];
    for words in commands {
        let said = place.run(words).wrong(1);
        assert!(said.contains("dit is een document en geen scan"), "{said}");
        assert!(said.contains(".scan.toml"), "{said}");
    }
    let checked = place.run(&["check", "a.docx"]).wrong(1);
    assert!(checked.contains("'a.docx' is geen tekst"), "{checked}");
}
