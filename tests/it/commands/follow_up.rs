//! `start --from`: the scan after another one.

use std::io::Write;
use std::process::Stdio;

use super::program::{Place, Run, SCAN};

const PLAN: &str = "\n[[action]]\nid = \"a1\"\nwhat = \"Vijf ouders spreken\"\nwho = \"Noor\"\n\
    [[action]]\nid = \"a2\"\nwhat = \"Handleiding inkorten\"\n";

/// Types these lines into the program.
fn talk(place: &Place, words: &[&str], lines: &[&str]) -> Run {
    let mut command = place.command(words);
    let command = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    input.write_all(lines.join("\n").as_bytes()).unwrap();
    input.write_all(b"\n").unwrap();
    drop(input);
    let output = child.wait_with_output().unwrap();
    Run {
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
        code: output.status.code().unwrap(),
    }
}

#[test]
fn the_scan_after_another_one_remembers_it_and_leaves_it_as_it_is() {
    let place = Place::new();
    let old = format!("{SCAN}{PLAN}");
    place.file("toen.scan.toml", &old);
    let words = ["start", "--from", "toen.scan.toml", "--out", "nu.scan.toml"];
    let run = talk(
        &place,
        &words,
        &[
            "3",
            "v 1",
            "1",
            "Vier van de vijf kennen het",
            "i",
            "",
            "2",
            "q",
        ],
    );
    assert_eq!(run.code, 0, "{}\n{}", run.out, run.err);
    for said in [
        "Dit is de volgende scan na die van 21 november 2026.",
        "Terugblik",
        "1 Vijf ouders spreken, Noor, niet gedaan",
        "1 Vijf ouders spreken, Noor, gedaan",
        "Wat leverde het op? Vier van de vijf kennen het",
        "2 Handleiding inkorten, niet gedaan, staat in het nieuwe plan",
        "Vorige keer (21 november 2026): 3 grotendeels.",
    ] {
        assert!(run.out.contains(said), "no {said:?} in\n{}", run.out);
    }
    let new = place.content("nu.scan.toml");
    for written in [
        "format = 2\n",
        "stage = \"trying\"\n",
        "[answers.F1]\nchoice = \"2\"",
        "[[action]]\nid = \"a1\"\nwhat = \"Handleiding inkorten\"\nfrom = \"a2\"\n",
        "[previous.answers.A6]\nunknown = true\n",
        "done = true\noutcome = \"Vier van de vijf kennen het\"\n",
    ] {
        assert!(new.contains(written), "no {written:?} in\n{new}");
    }
    assert_eq!(place.content("toen.scan.toml"), old);
    assert_eq!(place.run(&["check", "nu.scan.toml"]).code, 0);
    // The old file is needed no more.
    std::fs::remove_file(place.join("toen.scan.toml")).unwrap();
    let again = talk(
        &place,
        &["open", "--plain", "nu.scan.toml"],
        &["o", "b", "q"],
    );
    assert!(
        again.out.contains("1 Vijf ouders spreken, Noor, gedaan"),
        "{}",
        again.out
    );
}

#[test]
fn what_the_command_line_says_goes_before_what_was() {
    let place = Place::new();
    place.file("toen.scan.toml", SCAN);
    let words = [
        "start",
        "implementatie-quickscan",
        "--from",
        "toen.scan.toml",
        "--out",
        "nu.scan.toml",
        "--group",
        "uitvoerders Kampen",
        "--stage",
        "using",
        "--depth",
        "full",
        "--participants",
        "7",
    ];
    let run = talk(&place, &words, &["q"]);
    assert_eq!(run.code, 0, "{}", run.err);
    let new = place.content("nu.scan.toml");
    for written in [
        "intervention = \"Samen Sterk\"\n",
        "group = \"uitvoerders Kampen\"\n",
        "stage = \"using\"\n",
        "depth = \"full\"\n",
        "participants = 7\n",
    ] {
        assert!(new.contains(written), "no {written:?} in\n{new}");
    }
}

#[test]
fn a_plan_without_actions_is_told_and_passed_by() {
    let place = Place::new();
    place.file("toen.scan.toml", SCAN);
    let words = ["start", "--from", "toen.scan.toml", "--out", "nu.scan.toml"];
    let run = talk(&place, &words, &["", "q"]);
    assert!(
        run.out
            .contains("De vorige keer zijn er geen acties vastgelegd."),
        "{}",
        run.out
    );
    assert!(!run.out.contains("Terugblik"), "{}", run.out);
    assert!(run.out.contains("F1 "), "{}", run.out);
}

#[test]
fn a_scan_of_the_other_questionnaire_does_not_fit() {
    let place = Place::new();
    place.file("toen.scan.toml", SCAN);
    let words = [
        "start",
        "interventie-met-potentie",
        "--from",
        "toen.scan.toml",
    ];
    let said = place.run(&words).wrong(2);
    assert!(
        said.contains(
            "toen.scan.toml is een scan van 'implementatie-quickscan', niet van 'interventie-met-potentie'"
        ),
        "{said}"
    );
}

#[test]
fn a_scan_that_cannot_be_read_is_told_as_everywhere() {
    let place = Place::new();
    let start = |file: &str| place.run(&["start", "--from", file]);
    let said = start("weg.scan.toml").wrong(3);
    assert!(said.contains("weg.scan.toml"), "{said}");
    place.file(
        "slecht.scan.toml",
        SCAN.replace("O2.choice = \"4\"", "O2.choice = 4"),
    );
    let said = start("slecht.scan.toml").wrong(1);
    assert!(said.contains("slecht.scan.toml:16:"), "{said}");
    place.file(
        "vreemd.scan.toml",
        SCAN.replace("id = \"implementatie-quickscan\"", "id = \"onbekend\""),
    );
    let said = start("vreemd.scan.toml").wrong(1);
    assert!(said.contains("onbekend"), "{said}");
    assert_eq!(
        place.names(),
        ["slecht.scan.toml", "vreemd.scan.toml"],
        "nothing was begun"
    );
}

#[test]
fn without_a_questionnaire_and_without_a_scan_it_is_said_what_is_missing() {
    let said = Place::new().run(&["start"]).wrong(2);
    assert!(said.contains("QUICKSCAN"), "{said}");
}

#[test]
fn a_mistake_in_what_is_remembered_is_told_in_its_place() {
    let place = Place::new();
    let bad = SCAN.replace("format = 1", "format = 2")
        + "[previous]\nversion = \"1.0.1\"\nstage = \"usng\"\n[previous.answers.O99]\nchoice = \"3\"\n\
           [previous.answers.O2]\nchoice = \"3\"\nunknown = true\n\
           [previous.answers.O3]\nchoice = \"9\"\nnote = \"mag niet\"\n";
    place.file("slecht.scan.toml", bad);
    insta::assert_snapshot!(place.run(&["check", "slecht.scan.toml"]).wrong(1));
}

#[test]
fn what_was_remembered_of_another_version_may_name_what_is_gone() {
    let place = Place::new();
    let old = SCAN.replace("format = 1", "format = 2")
        + "[previous]\nversion = \"0.9.0\"\n[previous.answers.O99]\nchoice = \"3\"\n\
           [previous.answers.O3]\nchoice = \"9\"\n";
    place.file("nu.scan.toml", old);
    assert_eq!(place.run(&["check", "nu.scan.toml"]).code, 0);
}
