//! The long table as a command: one file for many scans, and nothing half.

use std::io::{BufRead, BufReader};
use std::process::Stdio;

use super::program::{Place, SCAN};

/// How many rows each of these scans has.
const QUESTIONS: usize = 20;

pub(super) fn place_with(names: &[&str]) -> Place {
    let place = Place::new();
    for name in names {
        place.file(name, SCAN);
    }
    place
}

/// The files that the rows of a table come from, in order.
fn scans(table: &str) -> Vec<String> {
    let rows = table.lines().skip(1);
    let mut names: Vec<String> = rows
        .map(|row| row.split(['"']).nth(1).unwrap().to_owned())
        .collect();
    assert_eq!(names.len() % QUESTIONS, 0);
    names.dedup();
    names
}

#[test]
fn many_scans_make_one_table_on_standard_output_and_in_a_file() {
    let place = place_with(&["a.scan.toml", "b.scan.toml", "map/c.scan.toml"]);
    let words = ["report", "*.scan.toml", "map/*", "--format", "csv"];
    let table = place.run(&words).fine();
    assert_eq!(table.matches("\"scan_number\"").count(), 1);
    assert_eq!(scans(&table), ["a.scan.toml", "b.scan.toml", "c.scan.toml"]);
    let run = place.run(&[&words[..], &["-o", "scans.csv"]].concat());
    assert_eq!((run.code, run.out.as_str()), (0, ""));
    assert_eq!(run.err, "Document gemaakt: scans.csv\n");
    assert_eq!(place.content("scans.csv"), table);
}

#[test]
fn the_separator_is_a_semicolon_or_a_comma() {
    let place = place_with(&["a.scan.toml"]);
    let table = |words: &[&str]| {
        let all = [&["report", "a.scan.toml", "--format", "csv"], words].concat();
        place.run(&all).fine()
    };
    assert_eq!(table(&[]), table(&["--separator", ";"]));
    assert!(table(&[]).contains("\"scan_number\";\"scan\";"));
    assert!(table(&["--separator", ","]).contains("\"scan_number\",\"scan\","));
    assert!(table(&["--lang", "en"]).contains("\"mostly\""));
}

#[test]
fn a_separator_that_does_not_fit_is_told_with_what_does() {
    let place = place_with(&["a.scan.toml"]);
    let said = |words: &[&str]| {
        let all = [&["report", "a.scan.toml"], words].concat();
        place.run(&all).wrong(2)
    };
    assert_eq!(
        said(&["--format", "csv", "--separator", "|"]),
        "'|' kan niet bij --separator.\nWat kan: ';', ','\nMeer hulp: quickscan report --help\n"
    );
    assert_eq!(
        said(&["--separator", ","]),
        "--separator hoort bij een tabel. Zet er --format csv bij, of laat --separator weg.\n\
         Meer hulp: quickscan report --help\n"
    );
    assert!(
        said(&["--separator", ",", "--lang", "en"]).starts_with("--separator belongs to a table.")
    );
}

#[test]
fn a_scan_that_cannot_be_read_is_told_and_the_others_come_out() {
    let place = place_with(&["a.scan.toml", "c.scan.toml"]);
    place.file("b.scan.toml", "");
    let printed = place.run(&["report", "*.scan.toml", "--format", "csv"]);
    assert_eq!(printed.code, 1);
    assert!(
        printed.err.contains("'b.scan.toml' is leeg"),
        "{}",
        printed.err
    );
    assert_eq!(scans(&printed.out), ["a.scan.toml", "c.scan.toml"]);
    let written = place.run(&["report", "*.toml", "--format", "csv", "-o", "scans.csv"]);
    assert_eq!(written.code, 1);
    assert!(
        written.err.contains("'b.scan.toml' is leeg"),
        "{}",
        written.err
    );
    assert_eq!(place.content("scans.csv"), printed.out);
}

#[test]
fn where_no_scan_can_be_read_there_is_no_table() {
    let place = Place::new();
    place.file("a.scan.toml", "");
    let words = ["report", "a.scan.toml", "--format", "csv"];
    place.run(&words).wrong(1);
    place
        .run(&[&words[..], &["-o", "scans.csv"]].concat())
        .wrong(1);
    assert_eq!(place.names(), ["a.scan.toml"]);
}

#[test]
fn a_table_goes_into_a_file_and_not_into_a_folder() {
    let place = place_with(&["a.scan.toml", "map/b.scan.toml"]);
    for (out, shown) in [("map", "map"), ("nieuw/", "nieuw/")] {
        let words = ["report", "a.scan.toml", "--format", "csv", "-o", out];
        assert_eq!(
            place.run(&words).wrong(2),
            format!(
                "{shown}: dit is een map. Alle scans komen samen in één tabel: geef bij --out een \
                 bestand, zoals scans.csv.\nMeer hulp: quickscan report --help\n"
            )
        );
        let english = place
            .run(&[&words[..], &["--lang", "en"]].concat())
            .wrong(2);
        assert!(english.contains("All scans go into one table"), "{english}");
    }
    for out in ["scans.json", "scans.xlsx", "a.scan.toml", "los.toml"] {
        let words = [
            "report",
            "a.scan.toml",
            "--format",
            "csv",
            "-o",
            out,
            "--force",
        ];
        let said = place.run(&words).wrong(2);
        assert!(said.contains("Kies een andere naam bij --out"), "{said}");
    }
    assert_eq!(place.names(), ["a.scan.toml", "map"]);
    assert_eq!(place.content("a.scan.toml"), SCAN);
}

#[test]
fn a_table_that_is_there_is_replaced_only_when_asked() {
    let place = place_with(&["a.scan.toml"]);
    place.file("scans.csv", "van mij");
    let words = [
        "report",
        "a.scan.toml",
        "--format",
        "csv",
        "-o",
        "scans.csv",
    ];
    assert_eq!(
        place.run(&words).wrong(3),
        "scans.csv: dit bestand is er al en blijft zoals het is. Vervangen kan met --force.\n"
    );
    assert_eq!(place.content("scans.csv"), "van mij");
    let forced = place.run(&[&words[..], &["--force"]].concat());
    assert_eq!(forced.code, 0, "{}", forced.err);
    assert_eq!(scans(&place.content("scans.csv")), ["a.scan.toml"]);
}

#[test]
fn a_scan_that_is_named_twice_would_count_twice_and_is_refused() {
    let place = place_with(&["a.scan.toml", "b.scan.toml"]);
    let said = place
        .run(&["report", "a.scan.toml", "*.scan.toml", "--format", "csv"])
        .wrong(2);
    assert!(
        said.starts_with("a.scan.toml: deze scan staat er twee keer bij."),
        "{said}"
    );
}

#[test]
fn a_run_sheet_is_no_table() {
    let place = place_with(&["a.scan.toml"]);
    let words = [
        "report",
        "a.scan.toml",
        "--kind",
        "draaiboek",
        "--format",
        "csv",
    ];
    let said = place.run(&words).wrong(2);
    assert!(said.contains("als csv is die er niet"), "{said}");
}

#[test]
fn what_is_written_for_the_facilitator_alone_is_not_in_the_table() {
    let place = Place::new();
    let with_note = SCAN.replace(
        "A6.unknown = true",
        "A6.unknown = true\nA6.private = \"geheim\"",
    );
    place.file("a.scan.toml", with_note);
    let table = place
        .run(&["report", "a.scan.toml", "--format", "csv"])
        .fine();
    assert!(!table.contains("geheim"));
}

#[test]
fn a_table_is_told_from_the_scan_beside_it() {
    let place = place_with(&["a.scan.toml"]);
    place.run(&["report", "a.scan.toml", "--format", "csv", "-o", "a.csv"]);
    let said = place.run(&["score", "a.csv"]).wrong(1);
    assert!(said.contains("dit is een document en geen scan"), "{said}");
}

#[test]
fn a_reader_that_goes_away_is_no_mistake_for_a_table_either() {
    let names: Vec<String> = (0..40)
        .map(|number| format!("{number}.scan.toml"))
        .collect();
    let place = place_with(&names.iter().map(String::as_str).collect::<Vec<_>>());
    let mut child = place
        .command(&["report", "*.scan.toml", "--format", "csv"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut header = String::new();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    out.read_line(&mut header).unwrap();
    drop(out);
    let left = child.wait_with_output().unwrap();
    assert_eq!(left.status.code(), Some(0));
    assert_eq!(String::from_utf8(left.stderr).unwrap(), "");
}

#[test]
fn a_place_that_cannot_be_written_is_said() {
    let place = place_with(&["a.scan.toml"]);
    let words = [
        "report",
        "a.scan.toml",
        "--format",
        "csv",
        "-o",
        "nergens/x.csv",
    ];
    let said = place.run(&words).wrong(3);
    assert!(said.starts_with("De map nergens is er niet."), "{said}");
    assert_eq!(place.names(), ["a.scan.toml"]);
}
