//! What documents and data say of the scan before.

use quickscan::lang::Lang;
use quickscan::scan::{Action, Answer};
use serde_json::Value;

use super::scans::{Case, after, half_a_year_later, manual_half_done, training_too_early};

/// What the report says under a heading.
fn part(report: &str, heading: &str) -> String {
    let (_, part) = report
        .split_once(&format!("\n## {heading}\n"))
        .unwrap_or_else(|| panic!("no {heading} in\n{report}"));
    let part = part.split("\n## ").next().unwrap();
    part.to_owned()
}

#[test]
fn the_report_says_what_came_of_the_actions_and_what_changed() {
    let case = half_a_year_later();
    let nl = part(&case.markdown(Lang::Nl), "Sinds de vorige keer");
    let en = part(&case.markdown(Lang::En), "Since last time");
    insta::assert_snapshot!(format!("== nl\n{nl}\n== en\n{en}"));
}

#[test]
fn a_page_says_the_same() {
    let page = half_a_year_later().html(Lang::Nl);
    for said in [
        "Sinds de vorige keer",
        "Vijf ouders spreken",
        "Vier van de vijf kennen het.",
    ] {
        assert!(page.contains(said), "no {said:?}");
    }
}

#[test]
fn the_other_scan_says_from_which_outcome_to_which() {
    let old = manual_half_done();
    let case = after(old).with(|scan| {
        let answers = Case::potential().all("ja").scan.answers;
        scan.answers = answers;
    });
    let said = part(&case.markdown(Lang::Nl), "Sinds de vorige keer");
    assert!(
        said.contains("De vorige keer zijn er geen acties vastgelegd"),
        "{said}"
    );
    assert!(said.contains("naar 'Klaar om te bespreken'."), "{said}");
}

#[test]
fn a_first_scan_says_nothing_of_it() {
    let case = training_too_early();
    assert!(!case.markdown(Lang::Nl).contains("Sinds de vorige keer"));
    let json: Value = serde_json::from_str(&case.json(Lang::Nl)).unwrap();
    assert!(json["previous"].is_null());
}

#[test]
fn the_data_have_what_was_answered_and_what_came_of_the_actions() {
    let case = half_a_year_later();
    let json: Value = serde_json::from_str(&case.json(Lang::Nl)).unwrap();
    let previous = &json["previous"];
    assert_eq!(previous["changed"], "2026-05-12T10:00:00+02:00");
    assert_eq!(previous["stage"], "preparing");
    let first = &previous["actions"][0];
    assert_eq!(first["what"], "Vijf ouders spreken");
    assert_eq!(first["done"], true);
    assert_eq!(first["outcome"], "Vier van de vijf kennen het.");
    assert_eq!(first["in_plan"], false);
    assert_eq!(previous["actions"][1]["in_plan"], true);
    assert_eq!(json["actions"][0]["from"], previous["actions"][1]["id"]);
    let answer = &previous["answers"][0];
    assert_eq!(
        (&answer["id"], &answer["choice"]),
        (&"O1".into(), &"1".into())
    );
    assert_eq!(previous["place"], "Nog steeds: Begrijpen.");
}

#[test]
fn what_was_written_then_comes_out_as_text() {
    let hostile = "=1+1 <script>alert(1)</script> [x](http://kwaad.example) | **vet**";
    let case = half_a_year_later().with(|scan| {
        let previous = scan.previous.as_mut().unwrap();
        previous.actions = vec![Action {
            id: "a9".to_owned(),
            what: hostile.to_owned(),
            who: hostile.to_owned(),
            outcome: hostile.to_owned(),
            ..Action::default()
        }];
        let said = previous.answers.get_mut("O1").unwrap();
        said.answer = Answer::NotApplicable(hostile.to_owned());
    });
    let page = case.html(Lang::Nl);
    assert!(!page.contains("<script>alert"));
    let report = case.markdown(Lang::Nl);
    assert!(report.contains("\\[x\\]"), "{report}");
    assert!(!report.contains("<script>"));
}
