//! One scan of a group, made of scans that its people filled in alone.

use super::program::{Place, Run, SCAN};

/// A scan like [`SCAN`] with other words in it.
fn changed(changes: &[(&str, &str)]) -> String {
    changes.iter().fold(SCAN.to_owned(), |scan, (from, to)| {
        assert!(scan.contains(from), "{from}");
        scan.replace(from, to)
    })
}

/// Anna, Bo and Cor: they differ about three questions.
fn three() -> Place {
    let place = Place::new();
    place.file("anna.scan.toml", SCAN);
    place.file(
        "bo.scan.toml",
        changed(&[("A1.choice = \"1\"", "A1.choice = \"4\"")]),
    );
    let cor = [
        ("V2.choice = \"1\"\n", ""),
        ("B1.choice = \"0\"", "B1.unknown = true"),
    ];
    place.file("cor.scan.toml", changed(&cor));
    place
}

fn combine(place: &Place, words: &[&str]) -> Run {
    place.run(&[&["combine"], words].concat())
}

#[test]
fn scans_of_people_become_one_of_their_group() {
    let place = three();
    let run = combine(&place, &["*.scan.toml", "-o", "groep.toml"]);
    assert_eq!((run.code, run.out.as_str()), (0, ""), "{}", run.err);
    assert!(
        run.err.starts_with("Groepsscan gemaakt van 3 scans: "),
        "{}",
        run.err
    );
    let made = place.content("groep.toml");
    for line in [
        "participants = 3",
        "step = \"discuss\"",
        "{ voters = 3, votes = { \"1\" = 2, \"4\" = 1 }, unknown = 0, not_applicable = 0 }",
        "{ voters = 2, votes = { \"1\" = 2 }, unknown = 0, not_applicable = 0 }",
        "{ voters = 3, votes = { \"0\" = 2 }, unknown = 1, not_applicable = 0 }",
    ] {
        assert!(made.contains(line), "{line} in {made}");
    }
    let said = place.run(&["check", "groep.toml"]);
    assert_eq!((said.code, said.err.as_str()), (0, ""), "{}", said.out);
    assert_eq!(place.run(&["score", "groep.toml"]).code, 0);
    let page = place
        .run(&["report", "groep.toml", "--kind", "draaiboek"])
        .fine();
    assert!(page.contains("0:00 Praten"), "{page}");
}

#[cfg(unix)]
#[test]
fn the_scan_of_the_group_is_private() {
    use std::os::unix::fs::PermissionsExt;
    let place = three();
    combine(
        &place,
        &["anna.scan.toml", "bo.scan.toml", "-o", "groep.scan.toml"],
    );
    let found = std::fs::metadata(place.join("groep.scan.toml")).unwrap();
    assert_eq!(found.permissions().mode() & 0o777, 0o600);
}

#[test]
fn the_order_of_the_files_makes_no_difference() {
    let place = three();
    combine(
        &place,
        &[
            "anna.scan.toml",
            "bo.scan.toml",
            "cor.scan.toml",
            "-o",
            "een.toml",
        ],
    );
    combine(
        &place,
        &[
            "cor.scan.toml",
            "anna.scan.toml",
            "bo.scan.toml",
            "-o",
            "twee.toml",
        ],
    );
    assert_eq!(place.content("een.toml"), place.content("twee.toml"));
}

#[test]
fn without_out_there_is_nothing_to_make() {
    let said = combine(&three(), &["anna.scan.toml", "bo.scan.toml"]).wrong(2);
    assert!(said.starts_with("Er ontbreekt nog iets: --out\n"), "{said}");
}

/// What is said in both languages when these files are combined into `out`; nothing is made.
fn refused(place: &Place, files: &[&str], out: &str, code: i32) -> String {
    place.file("home/.local/state/sloten", "");
    let before = place.names();
    let said = ["nl", "en"].map(|language| {
        let words = [files, &["-o", out, "--lang", language]].concat();
        let said = combine(place, &words).wrong(code);
        // The absolute path of a file that is there.
        said.replace(&format!("{}", place.join("").display()), "")
    });
    assert_eq!(place.names(), before);
    said.join("\n")
}

#[test]
fn everything_that_does_not_go_together_is_said_at_once() {
    let place = three();
    place.file("kopie.scan.toml", SCAN);
    place.file(
        "groep.scan.toml",
        changed(&[("[answers]", "[group]\nparticipants = 4\n[answers]")]),
    );
    place.file("versie.scan.toml", changed(&[("1.0.1", "0.9.0")]));
    place.file(
        "zonder.scan.toml",
        changed(&[("version = \"1.0.1\"\n", "")]),
    );
    place.file(
        "lang.scan.toml",
        changed(&[("[about]", "depth = \"full\"\n[about]")]),
    );
    place.file(
        "diep.scan.toml",
        changed(&[("[about]", "deepened = [\"A\", \"O\"]\n[about]")]),
    );
    let potential = "format = 1\n[questionnaire]\nid = \"interventie-met-potentie\"\n";
    place.file("ander.scan.toml", potential);
    place.file("leeg.scan.toml", "");
    let files = [
        "anna.scan.toml",
        "./anna.scan.toml",
        "kopie.scan.toml",
        "groep.scan.toml",
        "versie.scan.toml",
        "zonder.scan.toml",
        "lang.scan.toml",
        "diep.scan.toml",
        "ander.scan.toml",
        "leeg.scan.toml",
        "weg.scan.toml",
    ];
    insta::assert_snapshot!(refused(&place, &files, "uit.scan.toml", 3));
}

#[test]
fn a_group_has_two_to_forty_people() {
    let place = three();
    let one = refused(&place, &["anna.scan.toml"], "uit.scan.toml", 1);
    for number in 0..38 {
        let intervention = format!("nummer {number}");
        let scan = changed(&[("Samen Sterk", &intervention)]);
        place.file(&format!("z{number}.scan.toml"), scan);
    }
    let many = refused(&place, &["*.scan.toml"], "uit.scan.toml", 1);
    insta::assert_snapshot!([one, many].join("\n"));
}

#[test]
fn a_file_that_is_there_is_never_replaced() {
    let place = three();
    place.file("groep.toml", "van mij");
    let files = ["anna.scan.toml", "bo.scan.toml"];
    let exists = refused(&place, &files, "groep.toml", 3);
    let input = refused(&place, &files, "./bo.scan.toml", 2);
    assert_eq!(place.content("groep.toml"), "van mij");
    insta::assert_snapshot!([exists, input].join("\n"));
}

#[test]
fn what_the_scans_are_about_may_differ_and_is_said() {
    let place = three();
    let other = [
        ("Samen Sterk", "Sterker"),
        ("uitvoerders Zwolle", "uitvoerders Kampen"),
        (
            "stage = \"preparing\"",
            "stage = \"using\"\norganisation = \"Zuid\"",
        ),
    ];
    place.file("dirk.scan.toml", changed(&other));
    let noord = [(
        "stage = \"preparing\"",
        "organisation = \"Noord\"\nstage = \"preparing\"",
    )];
    place.file("els.scan.toml", changed(&noord));
    let said = ["nl", "en"].map(|language| {
        let out = format!("{language}.toml");
        let words = [
            "anna.scan.toml",
            "dirk.scan.toml",
            "els.scan.toml",
            "-o",
            &out,
            "--lang",
            language,
        ];
        let run = combine(&place, &words);
        assert_eq!((run.code, run.out.as_str()), (0, ""), "{}", run.err);
        run.err
    });
    insta::assert_snapshot!(said.join("\n"));
    let made = place.content("nl.toml");
    assert!(
        !made.contains("intervention") && !made.contains("stage"),
        "{made}"
    );
}
