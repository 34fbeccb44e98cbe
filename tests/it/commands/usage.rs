//! Command lines that are not right: what is wrong, what would be right, exit code 2.

use super::program::{Place, run};

/// What is said about a command line, without the line that says where there is more help.
#[track_caller]
fn said(words: &[&str]) -> String {
    let said = Place::new().run(words).wrong(2);
    let (main, more) = said.trim_end().rsplit_once('\n').unwrap();
    assert!(more.starts_with("Meer hulp: quickscan"), "{said}");
    main.to_owned()
}

#[test]
fn a_value_that_cannot_be_is_said_with_what_can() {
    assert_eq!(
        said(&["start", "x", "--depth", "groot"]),
        "'groot' kan niet bij --depth.\nWat kan: short, full"
    );
    assert_eq!(
        said(&["list", "--lang", "fr"]),
        "'fr' kan niet bij --lang.\nWat kan: nl, en"
    );
    assert_eq!(
        said(&["completions", "fihs"]),
        "'fihs' kan niet bij SHELL.\nBedoel je fish?\n\
         Wat kan: bash, elvish, fish, powershell, zsh"
    );
}

#[test]
fn a_number_of_people_that_cannot_be_is_said_with_what_can() {
    for number in ["1", "41", "acht", "-3", "99999999999999999999"] {
        assert_eq!(
            said(&["start", "x", &format!("--participants={number}")]),
            format!("'{number}' kan niet bij --participants. Geef een getal van 2 tot en met 40.")
        );
    }
    let english = ["start", "x", "--participants", "1", "--lang", "en"];
    let said = Place::new().run(&english).wrong(2);
    assert!(said.contains("Give a number from 2 to 40."), "{said}");
}

#[test]
fn a_mistyped_option_is_said_with_the_one_that_is_near() {
    assert_eq!(
        said(&["start", "x", "--dept", "full"]),
        "Dit hoort hier niet: --dept\nBedoel je --depth?"
    );
}

#[test]
fn what_is_missing_or_too_much_is_said() {
    assert_eq!(said(&["score"]), "Er ontbreekt nog iets: SCAN");
    assert_eq!(said(&["check"]), "Er ontbreekt nog iets: BESTAND");
    assert_eq!(said(&["list", "extra"]), "Dit hoort hier niet: extra");
    assert_eq!(
        said(&["report", "x", "--out"]),
        "Achter --out moet nog iets staan."
    );
    assert_eq!(
        said(&["list", "--ascii=ja"]),
        "Achter --ascii hoort niets; er staat 'ja'."
    );
}

#[test]
fn a_first_word_that_is_neither_command_nor_file_is_said_with_the_commands() {
    assert_eq!(
        said(&["lits"]),
        "'lits' is geen opdracht, en een bestand met die naam is er niet. Bedoel je list?\n\
         Opdrachten: start, open, list, check, score, report, compare, combine, watch, schema, completions, man"
    );
}

#[test]
fn a_wrong_command_line_is_told_in_english_too() {
    let said = Place::new()
        .run(&["--lang", "en", "start", "x", "--depth", "big"])
        .wrong(2);
    assert_eq!(
        said,
        "'big' is not possible with --depth.\nPossible: short, full\n\
         More help: quickscan start --help\n"
    );
}

#[test]
fn a_questionnaire_that_is_not_there_is_said_with_those_that_are() {
    let place = Place::new();
    let said = place.run(&["start", "implementatie-quickskan"]).wrong(2);
    assert_eq!(
        said,
        "Er is geen quickscan met de naam 'implementatie-quickskan'. \
         Bedoel je implementatie-quickscan?\n\
         Deze zijn er: implementatie-quickscan, interventie-met-potentie\n\
         Meer hulp: quickscan start --help\n"
    );
}

#[test]
fn without_a_terminal_looking_on_says_what_works_instead() {
    for words in [
        &["watch", "a.scan.toml"][..],
        &["watch", "a.scan.toml", "--plain"],
    ] {
        let said = Place::new().run(words).wrong(2);
        assert!(
            said.starts_with("Meekijken kan alleen op een scherm"),
            "{said}"
        );
        assert!(said.contains("quickscan score SCAN"), "{said}");
    }
}

#[test]
fn without_a_terminal_the_start_screen_says_what_works_instead() {
    let place = Place::new();
    let start = place.run::<&str>(&[]).wrong(2);
    assert!(start.contains("quickscan list"), "{start}");
    assert!(start.contains("quickscan report SCAN"), "{start}");
    assert!(start.contains("quickscan --plain"), "{start}");
    assert_eq!(place.names(), [""; 0]);
}

#[test]
fn a_clock_that_means_nothing_is_said() {
    let place = Place::new();
    let mut command = place.command(&["list"]);
    let said = run(command.env("SOURCE_DATE_EPOCH", "gisteren")).wrong(2);
    assert!(
        said.starts_with("SOURCE_DATE_EPOCH is 'gisteren'."),
        "{said}"
    );
}
