//! Scans beside each other, over time and side by side, and what keeps them from being compared.

use super::program::{Place, SCAN};

/// Half a year before [`SCAN`]: fewer people saw the use of it, and one question was unknown.
fn earlier() -> String {
    SCAN.replace("2026-11-21T14:31:12+01:00", "2026-05-12T10:00:00+02:00")
        .replace("A5.choice = \"2\"", "A5.choice = \"0\"")
        .replace("O3.choice = \"3\"", "O3.unknown = true")
        .replace("V2.choice = \"1\"", "V2.choice = \"2\"")
}

/// [`earlier`], made with a version in which much was different, and asked in full about one phase.
fn older() -> String {
    earlier()
        .replace(
            "version = \"1.0.1\"",
            "version = \"0.9.0\"\ndeepened = [\"I\"]\nasked = [\"O2\", \"X1\"]",
        )
        .replace(
            "O2.choice = \"4\"",
            "O2.choice = \"4\"\nO2.shown = \"Weten uitvoerders ervan?\"",
        )
        .replace("I1.choice = \"3\"", "I4.choice = \"3\"")
        .replace("B1.choice = \"0\"", "B1.choice = \"9\"")
}

/// [`SCAN`] of another group.
fn of(group: &str) -> String {
    SCAN.replace("uitvoerders Zwolle", group)
        .replace("A1.choice = \"1\"", "A1.choice = \"4\"")
        .replace("V5.choice = \"0\"", "V5.not_applicable = \"geen teams\"")
}

const POTENTIAL: &str = "format = 1\nquestionnaire.id = \"interventie-met-potentie\"\n\
    about.intervention = \"Samen Sterk\"\n[answers]\n\
    K1.choice = \"ja\"\nK2.choice = \"ja\"\nK3.choice = \"ja\"\nK4.choice = \"nee\"\n\
    K5.choice = \"ja\"\nK6.choice = \"ja\"\nK7.choice = \"ja\"\nD1b.choice = \"nee\"\n";

/// What is said in both languages, about scans that need no remark.
#[track_caller]
fn in_both(place: &Place, files: &[&str]) -> String {
    let told = ["nl", "en"].map(|language| {
        let run = place.run(&[&["compare", "--lang", language], files].concat());
        assert_eq!(run.code, 0, "{}", run.err);
        let long = run.out.lines().find(|line| line.chars().count() > 80);
        assert_eq!(long, None, "{language}");
        format!("== {language}\n{}\n{}", run.out, run.err)
    });
    told.concat()
}

#[test]
fn then_and_now() {
    let place = Place::new();
    place.file("toen.scan.toml", earlier());
    place.file("nu.scan.toml", SCAN);
    insta::assert_snapshot!(in_both(&place, &["toen.scan.toml", "nu.scan.toml"]));
}

#[test]
fn another_version_is_never_silently_merged() {
    let place = Place::new();
    place.file("toen.scan.toml", older());
    place.file("nu.scan.toml", SCAN);
    insta::assert_snapshot!(in_both(&place, &["toen.scan.toml", "nu.scan.toml"]));
}

#[test]
fn three_scans_of_a_group_move_from_each_to_the_next() {
    let place = Place::new();
    place.file("1.scan.toml", earlier());
    place.file("2.scan.toml", SCAN);
    place.file(
        "3.scan.toml",
        SCAN.replace("2026-11-21", "2027-02-20")
            .replace("V5.choice = \"0\"", "V5.choice = \"3\""),
    );
    insta::assert_snapshot!(in_both(&place, &["*.scan.toml"]));
}

#[test]
fn groups_side_by_side() {
    let place = Place::new();
    place.file("zwolle.scan.toml", SCAN);
    place.file("kampen.scan.toml", of("uitvoerders Kampen"));
    place.file(
        "meppel.scan.toml",
        of("").replace("B1.choice = \"0\"", "B1.unknown = true"),
    );
    let files = ["zwolle.scan.toml", "kampen.scan.toml", "meppel.scan.toml"];
    insta::assert_snapshot!(in_both(&place, &files));
}

#[test]
fn outcomes_over_time() {
    let place = Place::new();
    let areas = [
        "D1c", "D2a", "D2c", "D3a", "D3d", "D4a", "D4c", "D5a", "D7c", "D7d", "D8a", "D11a",
    ];
    let answered = |code: &str| -> String {
        let lines = areas.map(|id| format!("{id}.choice = \"{code}\"\n"));
        lines.concat()
    };
    let then = format!("{POTENTIAL}{}", answered("deels"));
    let now = format!("{POTENTIAL}{}", answered("ja"))
        .replace("K4.choice = \"nee\"", "K4.choice = \"ja\"")
        .replace("D1b.choice = \"nee\"", "D1b.choice = \"ja\"")
        .replace("D8a.choice = \"ja\"", "D8a.unknown = true");
    place.file("toen.scan.toml", then);
    place.file("nu.scan.toml", now);
    insta::assert_snapshot!(in_both(&place, &["toen.scan.toml", "nu.scan.toml"]));
}

#[test]
fn beside_a_copy_of_itself_nothing_changed() {
    let place = Place::new();
    place.file("a.scan.toml", SCAN);
    place.file("b.scan.toml", SCAN);
    let text = place.run(&["compare", "a.scan.toml", "b.scan.toml"]).fine();
    assert!(text.contains("Er is niets veranderd."), "{text}");
    assert_eq!(text.matches("Niets veranderd.").count(), 6, "{text}");
    assert!(!text.contains("Anders beantwoord"), "{text}");
}

#[test]
fn a_group_that_is_further_now_is_something_that_changed() {
    let place = Place::new();
    place.file("a.scan.toml", SCAN);
    let using = SCAN.replace("stage = \"preparing\"", "stage = \"using\"");
    place.file("b.scan.toml", using);
    let text = place.run(&["compare", "a.scan.toml", "b.scan.toml"]).fine();
    assert!(
        text.contains("Nu: 21 november 2026; uitvoerders werken ermee;"),
        "{text}"
    );
    assert!(!text.contains("Er is niets veranderd."), "{text}");
}

#[test]
fn a_question_the_newer_scan_does_not_have_is_told_as_dropped() {
    let place = Place::new();
    place.file("toen.scan.toml", older());
    place.file("nu.scan.toml", SCAN);
    let run = place.run(&["compare", "nu.scan.toml", "toen.scan.toml"]);
    let dropped = "  - Vervallen: Begrip van de aanpak\n    - Toen: Grotendeels.\n    \
                   - Nu: Had deze vraag niet.\n";
    assert!(run.out.contains(dropped), "{}", run.out);
}

#[test]
fn the_columns_stand_in_the_order_given() {
    let place = Place::new();
    place.file("zwolle.scan.toml", SCAN);
    place.file("kampen.scan.toml", of("uitvoerders Kampen"));
    for files in [
        ["zwolle.scan.toml", "kampen.scan.toml"],
        ["kampen.scan.toml", "zwolle.scan.toml"],
    ] {
        let text = place.run(&["compare", files[0], files[1]]).fine();
        let named = text.lines().filter_map(|line| {
            let name = line
                .trim()
                .strip_prefix("- uitvoerders ")?
                .split(':')
                .next();
            Some(format!("{}.scan.toml", name?.to_lowercase()))
        });
        let named: Vec<String> = named.collect();
        assert!(named.len() > 10, "{text}");
        assert!(named.chunks(2).all(|pair| *pair == files), "{text}");
    }
}

#[test]
fn no_percentage_average_or_total_is_told() {
    let place = Place::new();
    place.file("zwolle.scan.toml", SCAN);
    place.file("kampen.scan.toml", of("uitvoerders Kampen"));
    let text = place
        .run(&["compare", "zwolle.scan.toml", "kampen.scan.toml"])
        .fine();
    for word in ["%", "gemiddeld", "totaal", "beste", "hoogste"] {
        assert!(!text.contains(word), "{word} in\n{text}");
    }
}

#[test]
fn other_interventions_are_compared_and_that_is_said_twice() {
    let place = Place::new();
    place.file("a.scan.toml", SCAN);
    place.file("b.scan.toml", SCAN.replace("Samen Sterk", "Stevig Staan"));
    let run = place.run(&["compare", "a.scan.toml", "b.scan.toml"]);
    let note = "Let op: deze scans gaan niet over dezelfde interventie.";
    assert_eq!(run.code, 0);
    assert_eq!(run.err, format!("{note}\n"));
    assert!(run.out.contains(note), "{}", run.out);
    let named = "  - Stevig Staan, uitvoerders Zwolle: 9 van 12 punten, op orde.";
    assert!(run.out.contains(named), "{}", run.out);
}

#[test]
fn an_older_scan_behind_a_newer_one_is_told() {
    let place = Place::new();
    place.file("toen.scan.toml", earlier());
    place.file("nu.scan.toml", SCAN);
    let text = place
        .run(&["compare", "nu.scan.toml", "toen.scan.toml"])
        .fine();
    assert!(
        text.contains("een oudere scan staat achter een nieuwere"),
        "{text}"
    );
}

#[test]
fn one_scan_is_too_few() {
    let place = Place::new();
    place.file("a.scan.toml", SCAN);
    for words in [
        vec!["compare", "a.scan.toml"],
        vec!["compare", "*.scan.toml"],
    ] {
        let said = place.run(&words).wrong(2);
        assert_eq!(
            said,
            "Om te vergelijken zijn minstens twee scans nodig. Noem er nog een.\n\
             Meer hulp: quickscan compare --help\n"
        );
    }
    let none = place.run(&["compare"]).wrong(2);
    assert!(none.contains("Er ontbreekt nog iets: SCAN"), "{none}");
}

#[test]
fn the_same_file_twice_is_told_however_it_is_written() {
    let place = Place::new();
    place.file("a.scan.toml", SCAN);
    place.file("map/b.scan.toml", SCAN);
    let words = [
        "compare",
        "a.scan.toml",
        "*.scan.toml",
        "./map/../a.scan.toml",
    ];
    let said = place.run(&words).wrong(2);
    for path in ["a.scan.toml", "./map/../a.scan.toml"] {
        let line = format!("{path}: deze scan staat er twee keer bij. Noem elke scan één keer.");
        assert!(said.lines().any(|said| said == line), "{said}");
    }
    let english = [&words[..], &["--lang", "en"]].concat();
    let said = place.run(&english).wrong(2);
    assert!(
        said.contains("a.scan.toml: this scan is named twice."),
        "{said}"
    );
}

#[test]
fn scans_of_other_questionnaires_are_told_each_with_its_own() {
    let place = Place::new();
    place.file("a.scan.toml", SCAN);
    place.file("p.scan.toml", POTENTIAL);
    let said = place
        .run(&["compare", "a.scan.toml", "p.scan.toml"])
        .wrong(1);
    assert_eq!(
        said,
        "Deze scans horen niet bij dezelfde quickscan en zijn niet te vergelijken:\n  \
         a.scan.toml: Implementatie-Quickscan\n  \
         p.scan.toml: Quickscan Interventie met Potentie\n"
    );
}

#[test]
fn all_that_is_wrong_is_said_at_once_and_nothing_is_compared() {
    let place = Place::new();
    place.file("a.scan.toml", SCAN);
    place.file("p.scan.toml", POTENTIAL);
    place.file("leeg.scan.toml", "");
    place.file(
        "slecht.scan.toml",
        SCAN.replace("A5.choice = \"2\"", "A5.choice = \"7\""),
    );
    let said = place
        .run(&[
            "compare",
            "a.scan.toml",
            "p.scan.toml",
            "leeg.scan.toml",
            "slecht.scan.toml",
            "weg.scan.toml",
            "niets*.toml",
            "a.scan.toml",
        ])
        .wrong(3);
    for part in [
        "niets*.toml: hier hoort geen enkel bestand bij",
        "a.scan.toml: deze scan staat er twee keer bij",
        "leeg.scan.toml' is leeg",
        "slecht.scan.toml:23:13",
        "weg.scan.toml' bestaat niet",
        "p.scan.toml: Quickscan Interventie met Potentie",
    ] {
        assert!(said.contains(part), "{part:?} in\n{said}");
    }
}

#[test]
fn a_scan_that_cannot_be_read_is_told_once() {
    let place = Place::new();
    place.file("a.scan.toml", SCAN);
    for missing in ["weg.scan.toml", "niets*.toml"] {
        let said = place.run(&["compare", "a.scan.toml", missing]).wrong(3);
        assert_eq!(said.lines().count(), 1, "{said}");
    }
}

#[test]
fn notes_for_the_facilitator_alone_are_never_told() {
    let place = Place::new();
    let private = SCAN.replace(
        "A1.choice = \"1\"",
        "A1 = { choice = \"3\", private = \"geheim\" }",
    );
    place.file("a.scan.toml", SCAN);
    place.file("b.scan.toml", private);
    let text = place.run(&["compare", "a.scan.toml", "b.scan.toml"]).fine();
    assert!(text.contains("Meerwaarde volgens uitvoerders"), "{text}");
    assert!(!text.contains("geheim"), "{text}");
}
