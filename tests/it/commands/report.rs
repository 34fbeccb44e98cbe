//! Documents made of scans.

use std::fs;

use super::program::{Place, SCAN, run};

fn place_with(names: &[&str]) -> Place {
    let place = Place::new();
    for name in names {
        place.file(name, SCAN);
    }
    place
}

#[test]
fn without_out_the_documents_go_to_standard_output_one_after_another() {
    let place = place_with(&["a.scan.toml", "b.scan.toml"]);
    let one = place.run(&["report", "a.scan.toml"]).fine();
    assert!(
        one.starts_with("# Implementatie-Quickscan: Samen Sterk\n"),
        "{one}"
    );
    let two = place.run(&["report", "a.scan.toml", "b.scan.toml"]).fine();
    assert_eq!(two, format!("{one}{one}"));
    assert_eq!(place.names(), ["a.scan.toml", "b.scan.toml"]);
}

#[test]
fn json_is_one_document_per_scan() {
    let place = place_with(&["a.scan.toml", "b.scan.toml"]);
    let both = place
        .run(&["report", "*.scan.toml", "--format", "json"])
        .fine();
    let documents = serde_json::Deserializer::from_str(&both).into_iter::<serde_json::Value>();
    let schemas: Vec<_> = documents
        .map(|document| document.unwrap()["schema"].clone())
        .collect();
    assert_eq!(schemas, ["quickscan.report/1", "quickscan.report/1"]);
}

#[test]
fn out_is_a_file_for_one_scan_and_a_folder_for_several() {
    let place = place_with(&["a.scan.toml", "b.toml"]);
    let whole = place.run(&["report", "a.scan.toml"]).fine();
    let one = place.run(&["report", "a.scan.toml", "-o", "verslag.md"]);
    assert_eq!((one.code, one.out.as_str()), (0, ""));
    assert_eq!(one.err, "Document gemaakt: verslag.md\n");
    assert_eq!(place.content("verslag.md"), whole);

    let several = place.run(&["report", "a.scan.toml", "b.toml", "-o", "map"]);
    assert_eq!(several.code, 0, "{}", several.err);
    assert_eq!(place.content("map/a.md"), whole);
    assert_eq!(place.content("map/b.md"), whole);

    let folder = place.run(&["report", "a.scan.toml", "-o", "map", "--format", "json"]);
    assert_eq!(folder.code, 0, "{}", folder.err);
    assert!(place.content("map/a.json").starts_with('{'));
}

#[test]
fn a_name_that_promises_another_format_is_refused() {
    let place = place_with(&["a.scan.toml"]);
    for (out, format) in [
        ("verslag.docx", "md"),
        ("verslag.PDF", "md"),
        ("verslag.json", "md"),
        ("verslag.html", "md"),
        ("verslag.htm", "json"),
        ("verslag.md", "json"),
        ("verslag.md", "html"),
        ("verslag.docx", "html"),
        ("verslag.doc", "docx"),
        ("verslag.pdf", "docx"),
        ("verslag.md", "docx"),
    ] {
        let said = place
            .run(&["report", "a.scan.toml", "-o", out, "--format", format])
            .wrong(2);
        assert!(said.contains(out), "{said}");
        assert!(
            said.contains("--format html (.html), --format docx (.docx), --format md (.md), --format csv (.csv), --format json (.json)"),
            "{said}"
        );
    }
    assert_eq!(place.names(), ["a.scan.toml"]);
    for out in ["verslag", "verslag.v2", "verslag.txt"] {
        let run = place.run(&["report", "a.scan.toml", "-o", out]);
        assert_eq!(run.code, 0, "{}", run.err);
    }
}

#[test]
fn a_page_is_made_with_its_own_ending_or_the_short_one() {
    let place = place_with(&["a.scan.toml"]);
    let page = place
        .run(&["report", "a.scan.toml", "--format", "html"])
        .fine();
    assert!(page.starts_with("<!DOCTYPE html>\n<html lang=\"nl\">"));
    for out in ["verslag.html", "verslag.HTM", "map/"] {
        let run = place.run(&["report", "a.scan.toml", "--format", "html", "-o", out]);
        assert_eq!(run.code, 0, "{}", run.err);
    }
    for made in ["verslag.html", "verslag.HTM", "map/a.html"] {
        assert_eq!(place.content(made), page);
    }
    let english = place.run(&["report", "a.scan.toml", "--format", "html", "--lang", "en"]);
    assert!(english.fine().contains("<html lang=\"en\">"));
}

#[test]
fn a_document_for_word_is_a_file_each_and_goes_through_a_pipe_alone() {
    let place = place_with(&["a.scan.toml", "b.scan.toml"]);
    let made = place.run(&["report", "a.scan.toml", "-o", "verslag.DOCX"]);
    assert_eq!((made.code, made.out.as_str()), (0, ""), "{}", made.err);
    let bytes = fs::read(place.join("verslag.DOCX")).unwrap();
    assert!(bytes.starts_with(b"PK\x03\x04"));

    let format = ["report", "a.scan.toml", "--format", "docx"];
    let piped = place.command(&format).output().unwrap();
    assert_eq!((piped.status.code(), &piped.stdout), (Some(0), &bytes));
    assert_eq!(piped.stderr, b"");

    let both = ["report", "*.scan.toml", "--format", "docx"];
    let said = place.run(&both).wrong(2);
    assert!(said.contains("-o verslagen"), "{said}");
    let said = place.run(&[&both[..], &["--lang", "en"]].concat()).wrong(2);
    assert!(said.contains("-o reports"), "{said}");
    let several = place.run(&[&both[..], &["-o", "map"]].concat());
    assert_eq!(several.code, 0, "{}", several.err);
    for name in ["map/a.docx", "map/b.docx"] {
        assert_eq!(fs::read(place.join(name)).unwrap(), bytes);
    }
    let plan = ["--kind", "werkplan", "-o", "map"];
    let plan = place.run(&[&both[..], &plan].concat());
    assert_eq!(plan.code, 0, "{}", plan.err);
    assert!(place.join("map/b-werkplan.docx").is_file());
}

#[test]
fn a_document_for_word_that_is_there_or_cannot_be_written_leaves_no_half_file() {
    let place = place_with(&["a.scan.toml"]);
    place.file("verslag.docx", "van mij");
    place
        .run(&["report", "a.scan.toml", "-o", "verslag.docx"])
        .wrong(3);
    assert_eq!(place.content("verslag.docx"), "van mij");
    let nowhere = place.run(&["report", "a.scan.toml", "-o", "nergens/verslag.docx"]);
    nowhere.wrong(3);
    assert_eq!(place.names(), ["a.scan.toml", "verslag.docx"]);
    let forced = place.run(&["report", "a.scan.toml", "-o", "verslag.docx", "--force"]);
    assert_eq!(forced.code, 0, "{}", forced.err);
    let bytes = fs::read(place.join("verslag.docx")).unwrap();
    assert!(bytes.starts_with(b"PK\x03\x04"));
}

#[test]
fn the_name_of_a_document_says_its_format_where_none_is_asked_for() {
    let place = place_with(&["a.scan.toml"]);
    for (out, begins) in [
        ("verslag.html", "<!DOCTYPE html>"),
        ("verslag.HTM", "<!DOCTYPE html>"),
        ("verslag.json", "{"),
        ("verslag.md", "# Implementatie-Quickscan"),
        ("verslag", "# Implementatie-Quickscan"),
    ] {
        let run = place.run(&["report", "a.scan.toml", "-o", out]);
        assert_eq!(run.code, 0, "{}", run.err);
        assert!(place.content(out).starts_with(begins), "{out}");
    }
    let other = place.run(&["report", "a.scan.toml", "-o", "x.html", "--format", "md"]);
    other.wrong(2);
}

#[test]
fn a_document_that_is_there_is_replaced_only_when_asked() {
    let place = place_with(&["a.scan.toml"]);
    place.file("verslag.md", "van mij");
    let refused = place
        .run(&["report", "a.scan.toml", "-o", "verslag.md"])
        .wrong(3);
    assert_eq!(
        refused,
        "verslag.md: dit bestand is er al en blijft zoals het is. Vervangen kan met --force.\n"
    );
    assert_eq!(place.content("verslag.md"), "van mij");
    let forced = place.run(&["report", "a.scan.toml", "-o", "verslag.md", "--force"]);
    assert_eq!(forced.code, 0);
    assert!(place.content("verslag.md").starts_with("# "));
}

#[test]
fn a_scan_is_never_replaced() {
    let place = place_with(&["a.scan.toml", "los"]);
    fs::hard_link(place.join("a.scan.toml"), place.join("ook-a.scan.toml")).unwrap();
    for (scan, out) in [
        ("a.scan.toml", "a.scan.toml"),
        ("a.scan.toml", "./a.scan.toml"),
        ("a.scan.toml", "ook-a.scan.toml"),
        ("a.scan.toml", "ander.scan.TOML"),
        ("los", "los"),
    ] {
        let said = place.run(&["report", scan, "-o", out, "--force"]).wrong(2);
        assert!(
            said.contains("Kies een andere naam bij --out."),
            "{out}: {said}"
        );
    }
    assert_eq!(place.content("a.scan.toml"), SCAN);
    assert_eq!(place.content("los"), SCAN);
    assert_eq!(place.names(), ["a.scan.toml", "los", "ook-a.scan.toml"]);
}

#[test]
fn what_holds_a_scan_or_a_quickscan_is_never_replaced_whatever_it_is_called() {
    let place = place_with(&["a.scan.toml", "uit", "oud.html", "kopie.bak"]);
    place.file("kapot.md", SCAN.replace("[about]", "[about"));
    place.file(
        "vragen",
        include_str!("../../../questionnaires/interventie-met-potentie.toml"),
    );
    place.file("teksten", "translates = \"x\"\n");
    let before: Vec<String> = place
        .names()
        .iter()
        .map(|name| place.content(name))
        .collect();
    for out in [
        "uit",
        "oud.html",
        "kopie.bak",
        "kapot.md",
        "vragen",
        "teksten",
    ] {
        let format = if out == "oud.html" { "html" } else { "md" };
        let words = ["report", "a.scan.toml", "--format", format, "-o", out];
        for force in [&["--force"][..], &[]] {
            let said = place.run(&[&words[..], force].concat()).wrong(3);
            let expected = format!(
                "{out} is een scan of een quickscan, en die wordt nooit vervangen door een document. Kies een andere plek met --out.\n"
            );
            assert_eq!(said, expected);
        }
    }
    let table = [
        "report",
        "a.scan.toml",
        "--format",
        "csv",
        "--force",
        "-o",
        "uit",
    ];
    place.run(&table).wrong(3);
    let after: Vec<String> = place
        .names()
        .iter()
        .map(|name| place.content(name))
        .collect();
    assert_eq!(before, after);
}

#[test]
fn what_is_named_as_a_scan_its_copy_or_a_quickscan_is_no_document() {
    let place = place_with(&["a.scan.toml"]);
    place.file("a.scan.toml.bak", "format = ");
    for out in [
        "a.scan.toml.bak",
        "nieuw.scan.toml",
        "mijn.toml",
        "A.TOML.BAK",
    ] {
        for format in ["md", "csv"] {
            let words = [
                "report",
                "a.scan.toml",
                "--format",
                format,
                "--force",
                "-o",
                out,
            ];
            let said = place.run(&words).wrong(2);
            let expected = format!(
                "{out}: zo heet een scan of een quickscan, en geen document. Kies een andere naam bij --out.\n"
            );
            assert!(said.starts_with(&expected), "{said}");
        }
    }
    assert_eq!(place.names(), ["a.scan.toml", "a.scan.toml.bak"]);
    assert_eq!(place.content("a.scan.toml.bak"), "format = ");
}

#[test]
fn every_document_that_is_there_can_be_replaced_by_the_next() {
    let place = place_with(&["a.scan.toml"]);
    let kinds = [
        "scan",
        "draaiboek",
        "projectvoorstel",
        "implementatieplan",
        "werkplan",
        "gespreksstof",
    ];
    for kind in kinds {
        for format in ["md", "html", "docx", "json", "csv"] {
            if kind != "scan" && ["json", "csv"].contains(&format) {
                continue;
            }
            let out = format!("{kind}.{format}");
            for lang in ["nl", "en"] {
                let run = place.run(&[
                    "report",
                    "a.scan.toml",
                    "--kind",
                    kind,
                    "-o",
                    &out,
                    "--force",
                    "--lang",
                    lang,
                ]);
                assert_eq!(run.code, 0, "{out}: {}", run.err);
            }
        }
    }
}

#[test]
fn two_scans_never_make_one_document() {
    let place = place_with(&["x/a.scan.toml", "y/A.scan.toml"]);
    let said = place
        .run(&["report", "x/a.scan.toml", "y/A.scan.toml", "-o", "map"])
        .wrong(2);
    assert!(said.contains("hetzelfde document"), "{said}");
    assert_eq!(place.names(), ["x", "y"]);
}

#[test]
fn a_scan_that_cannot_be_read_does_not_keep_the_others_back() {
    let place = place_with(&["a.scan.toml", "c.scan.toml"]);
    place.file("b.scan.toml", "");
    let several = place.run(&["report", "*.scan.toml", "-o", "map"]);
    assert_eq!(several.code, 1);
    assert!(
        several.err.contains("'b.scan.toml' is leeg"),
        "{}",
        several.err
    );
    assert!(place.join("map/a.md").exists() && place.join("map/c.md").exists());
    assert!(!place.join("map/b.md").exists());
}

#[test]
fn a_place_that_cannot_be_written_is_said() {
    let place = place_with(&["a.scan.toml", "b.scan.toml"]);
    let missing = place
        .run(&["report", "a.scan.toml", "-o", "nergens/x.md"])
        .wrong(3);
    assert!(
        missing.starts_with("De map nergens is er niet."),
        "{missing}"
    );
    place.file("bestand", "van mij");
    let no_folder = place
        .run(&["report", "a.scan.toml", "b.scan.toml", "-o", "bestand"])
        .wrong(2);
    assert!(
        no_folder.starts_with("bestand: dit is een bestand"),
        "{no_folder}"
    );
    assert_eq!(place.content("bestand"), "van mij");
}

#[test]
fn a_report_can_be_made_again_byte_for_byte() {
    let place = place_with(&["a.scan.toml"]);
    let document = || place.run(&["report", "a.scan.toml"]).fine();
    assert_eq!(document(), document());
    assert!(document().contains("18 november 2026"), "{}", document());
    let mut later = place.command(&["report", "a.scan.toml"]);
    let later = run(later
        .env("SOURCE_DATE_EPOCH", "1800000000")
        .env("TZ", "Asia/Tokyo"))
    .fine();
    assert!(later.contains("15 januari 2027"), "{later}");
}

#[test]
fn what_is_written_for_the_facilitator_alone_is_in_no_document() {
    let place = Place::new();
    let with_note = SCAN.replace(
        "A6.unknown = true",
        "A6.unknown = true\nA6.private = \"geheim\"",
    );
    place.file("a.scan.toml", with_note);
    for format in ["md", "html", "json"] {
        let document = place
            .run(&["report", "a.scan.toml", "--format", format])
            .fine();
        assert!(!document.contains("geheim"), "{format}");
    }
}

#[test]
fn a_run_sheet_has_a_name_of_its_own_beside_the_report() {
    let place = place_with(&["a.scan.toml"]);
    place.run(&["report", "a.scan.toml", "-o", "map/"]);
    let run = place.run(&["report", "a.scan.toml", "--kind", "draaiboek", "-o", "map"]);
    assert_eq!((run.code, run.out.as_str()), (0, ""), "{}", run.err);
    assert!(
        place
            .content("map/a.md")
            .starts_with("# Implementatie-Quickscan")
    );
    assert!(
        place
            .content("map/a-draaiboek.md")
            .starts_with("# Draaiboek: Samen Sterk\n")
    );
}

#[test]
fn a_run_sheet_is_for_people_only() {
    let place = place_with(&["a.scan.toml"]);
    let words = [
        "report",
        "a.scan.toml",
        "--kind",
        "draaiboek",
        "--format",
        "json",
    ];
    assert_eq!(
        place.run(&words).wrong(2),
        "De soort 'draaiboek' is om te lezen en te printen; als json is die er niet. Laat --format \
         weg, of kies --format md.\nMeer hulp: quickscan report --help\n"
    );
    let said = place
        .run(&[&words[..], &["--lang", "en"]].concat())
        .wrong(2);
    assert!(said.contains("there is no json of it"), "{said}");
}

#[test]
fn every_kind_of_document_has_a_name_of_its_own_beside_the_report() {
    let place = place_with(&["a.scan.toml"]);
    for (kind, title) in [
        ("projectvoorstel", "# Projectvoorstel: Samen Sterk\n"),
        ("implementatieplan", "# Implementatieplan: Samen Sterk\n"),
        ("werkplan", "# Werkplan: Samen Sterk\n"),
        ("gespreksstof", "# Gespreksstof: Samen Sterk\n"),
    ] {
        let run = place.run(&["report", "a.scan.toml", "--kind", kind, "-o", "map/"]);
        assert_eq!((run.code, run.out.as_str()), (0, ""), "{}", run.err);
        let document = place.content(&format!("map/a-{kind}.md"));
        assert!(document.starts_with(title), "{document}");
        let said = place
            .run(&["report", "a.scan.toml", "--kind", kind, "--format", "json"])
            .wrong(2);
        assert!(said.contains("om te lezen en te printen"), "{said}");
    }
}

#[test]
fn a_kind_that_does_not_fit_a_scan_is_told_and_does_not_keep_the_others_back() {
    let place = place_with(&["a.scan.toml"]);
    let potential = "format = 1\n[questionnaire]\nid = \"interventie-met-potentie\"\n";
    place.file("b.scan.toml", potential);
    let run = place.run(&[
        "report",
        "*.scan.toml",
        "--kind",
        "gespreksstof",
        "-o",
        "map/",
    ]);
    assert_eq!(run.code, 1, "{}", run.err);
    assert!(
        run.err.contains(
            "b.scan.toml: de soort 'gespreksstof' past niet bij 'Quickscan Interventie met Potentie'."
        ),
        "{}",
        run.err
    );
    assert!(
        place
            .content("map/a-gespreksstof.md")
            .starts_with("# Gespreksstof")
    );
    assert!(!place.names().contains(&"map/b-gespreksstof.md".to_owned()));
    let only = place.run(&[
        "report",
        "b.scan.toml",
        "--kind",
        "gespreksstof",
        "--lang",
        "en",
    ]);
    assert_eq!((only.code, only.out.as_str()), (1, ""));
    assert!(only.err.contains("does not fit"), "{}", only.err);
    place
        .run(&["report", "b.scan.toml", "--kind", "werkplan"])
        .fine();
}

#[test]
fn a_kind_of_document_that_does_not_exist_is_told_with_those_that_do() {
    let place = place_with(&["a.scan.toml"]);
    let said = place
        .run(&["report", "a.scan.toml", "--kind", "boek"])
        .wrong(2);
    assert!(
        said.contains("Wat kan: scan, draaiboek, projectvoorstel"),
        "{said}"
    );
}
