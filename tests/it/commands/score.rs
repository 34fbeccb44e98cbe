//! What a scan says, for people and for programs.

use quickscan::lang::Lang;
use quickscan::scan::file;

use super::program::{Place, SCAN};
use crate::report::group::{four_on_a_gate, six_people};

#[test]
fn the_text_says_where_people_are_what_first_and_what_not_yet() {
    let place = Place::new();
    place.file("samen-sterk.scan.toml", SCAN);
    let text = place.run(&["score", "samen-sterk.scan.toml"]).fine();
    for said in [
        "Samen Sterk, uitvoerders Zwolle\n",
        "Weten         10 van 12 punten  op orde\n",
        "Hier zitten jullie",
        "Eerst doen",
        "Ervaringsverhalen",
        "Nog even wachten",
        "  - Actieve vaardigheidstraining\n    Staat gepland: wacht er nog mee.\n    Wat eerst: Werk eerst aan",
        "quickscan report samen-sterk.scan.toml",
    ] {
        assert!(text.contains(said), "{said:?} in\n{text}");
    }
    assert!(
        text.lines().all(|line| line.chars().count() <= 80),
        "{text}"
    );
}

#[test]
fn the_text_is_in_the_language_of_the_user() {
    let place = Place::new();
    place.file("a.scan.toml", SCAN);
    let text = place.run(&["score", "a.scan.toml", "--lang", "en"]).fine();
    assert!(text.contains("10 of 12 points"), "{text}");
    assert!(text.contains("Do first"), "{text}");
}

#[test]
fn json_is_for_programs_and_the_same_in_every_language() {
    let place = Place::new();
    place.file("a.scan.toml", SCAN);
    let dutch = place
        .run(&["score", "a.scan.toml", "--format", "json"])
        .fine();
    let json: serde_json::Value = serde_json::from_str(&dutch).unwrap();
    assert_eq!(json["schema"], "quickscan.score/1");
    assert_eq!(json["stage"], "preparing");
    assert_eq!(json["sections"][1]["points"], 10);
    assert_eq!(json["not_yet"][0]["strategy"], "S26");
}

#[test]
fn the_outcome_of_the_other_questionnaire_names_the_rule_and_what_to_develop() {
    let place = Place::new();
    place.file(
        "p.scan.toml",
        "format = 1\nquestionnaire.id = \"interventie-met-potentie\"\n[answers]\n\
         K1.choice = \"ja\"\nK2.choice = \"ja\"\nK3.choice = \"ja\"\nK4.choice = \"nee\"\n\
         K5.choice = \"ja\"\nK6.choice = \"ja\"\nK7.choice = \"ja\"\n",
    );
    let text = place.run(&["score", "p.scan.toml"]).fine();
    assert!(text.contains("Uitkomst"), "{text}");
    assert!(
        text.lines().all(|line| line.chars().count() <= 80),
        "{text}"
    );
}

#[test]
fn several_scans_are_told_one_after_another() {
    let place = Place::new();
    place.file("een.scan.toml", SCAN);
    place.file("ander.toml", SCAN);
    let whole = place.run(&["score", "een.scan.toml"]).fine();
    assert_eq!(place.run(&["score", "*.scan.toml"]).fine(), whole);
    let other = place.run(&["score", "ander.toml"]).fine();
    let both = place.run(&["score", "*.toml"]).fine();
    assert_eq!(both, format!("{other}\n{whole}"));

    place.file("leeg.scan.toml", "");
    let with_an_empty_one = place.run(&["score", "leeg.scan.toml", "een.scan.toml"]);
    assert_eq!(with_an_empty_one.code, 1);
    assert_eq!(with_an_empty_one.out, whole);
}

#[test]
fn the_command_to_copy_stands_on_one_line() {
    let place = Place::new();
    let name = format!("{}.scan.toml", "een-lange-naam-".repeat(6));
    place.file(&name, SCAN);
    let text = place.run(&["score", &name]).fine();
    let command = format!("  quickscan report {name}");
    assert_eq!(text.lines().last(), Some(command.as_str()));
}

#[test]
fn what_was_deepened_is_told() {
    let place = Place::new();
    let deepened = SCAN.replace(
        "version = \"1.0.1\"",
        "version = \"1.0.1\"\ndepth = \"short\"\ndeepened = [\"A\"]",
    );
    place.file("a.scan.toml", deepened);
    let text = place.run(&["score", "a.scan.toml"]).fine();
    assert!(
        text.contains("korte versie, met alle vragen over Willen\n"),
        "{text}"
    );
}

#[test]
fn what_changed_in_the_questionnaire_is_told_and_stops_nothing() {
    let place = Place::new();
    let older = SCAN
        .replace(
            "version = \"1.0.1\"",
            "version = \"0.9.0\"\nasked = [\"O2\"]",
        )
        .replace(
            "O2.choice = \"4\"",
            "O2.choice = \"9\"\nO2.shown = \"Anders?\"\nX1.choice = \"2\"",
        );
    place.file("oud.scan.toml", older);
    let run = place.run(&["score", "oud.scan.toml"]);
    assert_eq!(run.code, 0);
    assert!(run.out.contains("Eerst doen"), "{}", run.out);
    assert!(
        run.err
            .starts_with("oud.scan.toml: Deze scan is gemaakt met versie 0.9.0"),
        "{}",
        run.err
    );
    for said in [
        "Het antwoord '9' op 'Bekendheid bij uitvoerders' bestaat niet meer",
        "Anders verwoord: 'Bekendheid bij uitvoerders'. Toen: Anders?",
        "Vervallen: X1",
        "Nieuw en nog open: 'Kern en schil benoemd', 'Samen ontwikkeld'",
    ] {
        assert!(run.err.contains(said), "{said:?} in\n{}", run.err);
    }
}

#[test]
fn a_title_longer_than_a_line_breaks_nothing() {
    let place = Place::new();
    let title = "Een heel lange titel ".repeat(10);
    let definition = include_str!("../../../questionnaires/implementatie-quickscan.toml").replace(
        "title = \"Weten\"",
        &format!("title = \"{}\"", title.trim()),
    );
    place.file("eigen/lang.toml", definition);
    place.file("a.scan.toml", SCAN);
    let text = place
        .run(&["score", "a.scan.toml", "--questionnaires", "eigen"])
        .fine();
    assert!(text.contains("Een heel lange titel"), "{text}");
    assert!(
        text.lines().all(|line| line.chars().count() <= 80),
        "{text}"
    );
}

#[test]
fn a_phase_known_too_little_is_not_marked_as_the_place_where_people_are() {
    let place = Place::new();
    place.file(
        "a.scan.toml",
        "format = 1\nquestionnaire.id = \"implementatie-quickscan\"\n",
    );
    let text = place.run(&["score", "a.scan.toml"]).fine();
    assert!(text.contains("te weinig bekend"), "{text}");
    assert!(!text.contains("<- hier zitten jullie"), "{text}");
}

#[test]
fn the_text_about_a_group_names_what_it_did_not_agree_on() {
    let place = Place::new();
    place.file("g.scan.toml", file::write(&six_people().scan));
    let text = place.run(&["score", "g.scan.toml"]).fine();
    let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for said in [
        "5 van 12 punten nog onzeker (geen afspraak)",
        "4 van de 6 dachten Doen, jullie antwoorden wijzen voorlopig naar Willen. Wat verklaart dat?",
        "Punten zonder afspraak - Meerwaarde volgens uitvoerders Hier verschillen we: de antwoorden liggen ver \
         uit elkaar. Ronde 2: 2 keer 'eerste begin',",
        "deels (geen afspraak) (Meerwaarde volgens uitvoerders)",
    ] {
        assert!(flat.contains(said), "{said:?} in\n{text}");
    }
    assert!(!text.contains("overgeslagen"), "{text}");
    let english = place.run(&["score", "g.scan.toml", "--lang", "en"]).fine();
    let differ = Lang::En.words().insight.group.differ;
    assert!(english.contains(differ), "{english}");
    place.file("p.scan.toml", file::write(&four_on_a_gate().scan));
    let gates = place.run(&["score", "p.scan.toml"]).fine();
    assert!(
        gates.contains("Nederlandstalige handleiding (geen afspraak)"),
        "{gates}"
    );
}
