//! The report of a group: six people, the short version, two rounds on three questions.

use insta::assert_snapshot;
use quickscan::lang::Lang;
use quickscan::scan::{Action, ActivityState, Basis, Depth, Stage};
use serde_json::{Value, json};

use super::scans::{Case, votes};

/// Answer and rounds of every question, as six people who prepare the start could give them.
const VOTED: [(&str, &str, &str); 20] = [
    ("F1", "3", "3 3 3 3 2 4"),
    ("F5", "2", "2 2 3 2 1 2"),
    ("F7", "3", "3 3 3 2 3 3"),
    ("O2", "3", "3 3 3 4 3 2"),
    ("O3", "3", "3 3 2 3 3 3"),
    ("O5", "3", "3 4 3 3 3 U"),
    ("I1", "3", "3 3 3 3 2 3"),
    ("I2", "3", "3 3 2 3 3 4"),
    ("I3", "2", "0 1 3 3 4 2 / 2 2 2 3 2 2"),
    ("A1", "-", "1 1 1 3 4 3 / 1 1 2 3 4 3"),
    ("A5", "1", "1 1 4 0 2 1 / 1 1 2 1 1 1"),
    ("A6", "2", "2 2 2 2 3 2"),
    ("V2", "1", "1 1 1 0 2 1"),
    ("V3", "0", "0 0 0 1 0 0"),
    ("V5", "U", "U U U U 0 1"),
    ("V6", "1", "1 1 0 1 1 2"),
    ("B1", "0", "0 0 0 0 1 0"),
    ("B2", "-", "1 0 1 1 1 0"),
    ("B3", "0", "0 0 0 0 0 0"),
    ("B4", "1", "1 1 0 1 2 U"),
];

/// An invented session of six people.
pub(crate) fn six_people() -> Case {
    let mut case = Case::phases().group(6).stage(Some(Stage::Preparing));
    for (question, answer, rounds) in VOTED {
        case = case.one(question, answer).votes(question, rounds);
    }
    case.basis(&["O2", "I1", "I3"], Basis::Impression)
        .basis(&["A5"], Basis::Asked)
        .doing("S26", ActivityState::Planned, "de subsidie vraagt het")
        .with(|scan| {
            scan.questionnaire.depth = Depth::Short;
            scan.session.guess = Some(votes("V V V V A U"));
            let entry = |id: &str| id.to_owned();
            let about = scan.answers.get_mut(&entry("I3")).unwrap();
            "Zwolle heeft drie casussen naast de stappen gelegd, Kampen nog niet"
                .clone_into(&mut about.note);
            "Kampen voelt zich overgeslagen".clone_into(&mut about.private);
            "In Kampen zien twee mensen geen verschil met wat ze al doen"
                .clone_into(&mut about.minority);
            let about = scan.answers.get_mut(&entry("A1")).unwrap();
            "Wie het zelf probeerde ziet wel voordeel".clone_into(&mut about.minority);
            "de twee uitvoerders van de proef in Zwolle".clone_into(&mut about.who_knows);
            scan.session.parked = vec![
                "Wie betaalt de begeleiding na het projectjaar?".to_owned(),
                "Het registratiesysteem kent de stappen niet".to_owned(),
            ];
            scan.session.closing.notices =
                vec!["Ouders: minder vaak hetzelfde verhaal vertellen".to_owned()];
            scan.session.closing.tomorrow = vec![
                "De uitvoerders van de proef vragen om hun verhaal".to_owned(),
                "Bellen met Kampen".to_owned(),
            ];
            scan.session.closing.needs =
                vec!["Een half uur op het teamoverleg, van de teamleider".to_owned()];
            scan.plan.actions.push(Action {
                goal: "Teams horen wat het oplevert".to_owned(),
                result: "Twee verhalen verteld in beide teams".to_owned(),
                what: "Ervaringsverhalen ophalen".to_owned(),
                who: "Trekker Zwolle".to_owned(),
                when: "over 3 weken".to_owned(),
                ..Action::default()
            });
        })
}

/// Four people who differ on an entry requirement, and on a part that decides.
pub(crate) fn four_on_a_gate() -> Case {
    let case = Case::potential().all("ja").group(4).stage(None);
    case.one("K5", "-")
        .votes("K5", "ja ja ja deels")
        .one("D1b", "-")
        .votes("D1b", "ja ja nee nee / nee nee deels ja")
}

#[test]
fn the_report_of_six_people_in_dutch() {
    assert_snapshot!(six_people().markdown(Lang::Nl));
}

#[test]
fn the_report_of_six_people_in_english() {
    assert_snapshot!(six_people().markdown(Lang::En));
}

#[test]
fn the_score_of_six_people() {
    assert_snapshot!(six_people().score());
}

fn data(case: &Case) -> Value {
    serde_json::from_str(&case.json(Lang::Nl)).unwrap()
}

fn answered(report: &Value, id: &str) -> Value {
    let answers = report["answers"].as_array().unwrap();
    answers
        .iter()
        .find(|answer| answer["id"] == id)
        .unwrap()
        .clone()
}

#[test]
fn answers_as_data_say_how_they_were_reached_with_the_votes_of_every_round() {
    let report = data(
        &six_people()
            .one("B4", "-")
            .votes("B4", "1 1 2")
            .one("O3", "3")
            .votes("O3", ""),
    );
    let a1 = answered(&report, "A1");
    assert_eq!(
        (&a1["reached"], &a1["round"]),
        (&json!("middle"), &json!(2))
    );
    assert_eq!(
        a1["reached_in_words"],
        "Geen afspraak: de laagste van de twee middelste stemmen van ronde 2 telt voorlopig"
    );
    assert_eq!(
        a1["rounds"][1],
        json!({"voters": 6, "votes": {"1": 2, "2": 1, "3": 2, "4": 1}, "unknown": 0, "not_applicable": 0})
    );
    let v5 = answered(&report, "V5");
    assert_eq!(
        (&v5["reached"], &v5["round"]),
        (&json!("agreed"), &json!(1))
    );
    assert_eq!(v5["rounds"][0]["unknown"], 4);
    let open = six_people().one("B4", "-").with(|scan| {
        scan.answers.get_mut("B4").unwrap().rounds[0].voters = 7;
    });
    let b4 = answered(&data(&open), "B4");
    assert_eq!(
        (&b4["reached"], &b4["round"]),
        (&json!("open"), &Value::Null)
    );
    assert_eq!(b4["rounds"][0]["voters"], 7);
}

#[test]
fn the_group_as_data_says_where_it_differs_and_what_else_was_said() {
    let report = data(&six_people());
    let group = &report["score"]["group"];
    assert_eq!(group["participants"], 6);
    assert_eq!(group["without_agreement"], json!(["A1", "B2"]));
    assert_eq!(group["close"], json!(["B2"]));
    assert_eq!(group["differences"], json!(["A1", "V5"]));
    assert_eq!(group["guess"]["votes"], json!({"A": 1, "V": 4}));
    let willing = &report["score"]["sections"][3];
    assert_eq!(
        (
            &willing["status"],
            &willing["no_agreement"],
            &willing["by_votes"]
        ),
        (&json!("uncertain"), &json!(true), &json!([4, 7]))
    );
    let session = &report["session"];
    assert_eq!(
        session["parked"][1],
        "Het registratiesysteem kent de stappen niet"
    );
    assert_eq!(session["tomorrow"][1], "Bellen met Kampen");
    assert_eq!(
        session["guess"],
        "4 van de 6 dachten Doen, jullie antwoorden wijzen voorlopig naar Willen. Wat verklaart dat?"
    );
}

#[test]
fn a_scan_of_one_person_has_no_word_about_groups() {
    let case = Case::phases().all("2");
    let report = data(&case);
    assert_eq!(
        (&report["session"], &report["score"]["group"]),
        (&Value::Null, &Value::Null)
    );
    let answer = answered(&report, "A1");
    assert_eq!(
        (
            &answer["reached"],
            &answer["reached_in_words"],
            &answer["rounds"]
        ),
        (&json!("given"), &Value::Null, &json!([]))
    );
    assert_eq!(
        answered(&data(&case.one("A1", "-")), "A1")["reached"],
        "open"
    );
    let document = Case::phases().all("2").markdown(Lang::Nl);
    for word in [
        "Afspraak:",
        "**Hoe bepaald",
        "Ronde 1:",
        "In een groep telt",
    ] {
        assert!(!document.contains(word), "{word}");
    }
}

#[test]
fn what_counts_without_agreement_is_marked_where_it_is_a_reason() {
    let document = six_people().markdown(Lang::Nl);
    assert!(
        document.contains(
            "**Meerwaarde volgens uitvoerders:** Deels (geen afspraak). Ongeveer de helft"
        )
    );
    let agreed = six_people().one("A1", "2").markdown(Lang::Nl);
    assert!(agreed.contains("**Meerwaarde volgens uitvoerders:** Deels. Ongeveer de helft"));
}

#[test]
fn the_outcome_of_a_group_names_what_it_did_not_agree_on() {
    let document = four_on_a_gate().markdown(Lang::Nl);
    assert!(document.contains("## Punten zonder afspraak"));
    assert!(
        document
            .contains("Hier verschillen we: bij een toegangseis moet het antwoord hetzelfde zijn.")
    );
    let row = document
        .lines()
        .find(|line| line.starts_with("| Nederlandstalige handleiding"));
    assert_eq!(row.unwrap().matches("geen afspraak").count(), 2);
    assert!(document.contains("**Telt nu:** Nog niets; bij een toegangseis telt het midden niet."));
    assert!(!document.contains("weet ik niet'\n"));
}

#[test]
fn what_was_settled_by_talking_is_named_with_what_was_agreed() {
    let document = six_people().markdown(Lang::Nl);
    let (_, after) = document.split_once("## Besproken en afgesproken").unwrap();
    let (list, _) = after.split_once("\n## ").unwrap();
    let titles: Vec<&str> = list.lines().filter(|line| line.starts_with("- ")).collect();
    assert_eq!(titles.len(), 3, "{titles:?}");
    assert!(
        titles[0].starts_with("- **Zicht op de eigen werkwijze:** 2, deels."),
        "{titles:?}"
    );
    assert!(
        titles[1].starts_with("- **Bezwaren gehoord en beantwoord:** 1, eerste begin."),
        "{titles:?}"
    );
    assert_eq!(titles[2], "- **Uitvoering van de kern:** Weet ik niet.");
    assert!(
        list.contains("**Een ander geluid:** In Kampen zien twee mensen"),
        "{list}"
    );
    let report = data(&six_people());
    assert_eq!(
        report["session"]["settled"]["items"][2]["answer"]["label"],
        "weet ik niet"
    );
    let one_mind = Case::phases().all("3").group(4).votes("A1", "3 3 3 4");
    assert!(
        !one_mind
            .markdown(Lang::Nl)
            .contains("Besproken en afgesproken")
    );
}
