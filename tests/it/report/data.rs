//! The results as data, and that all formats say the same.

use quickscan::lang::Lang;
use quickscan::questionnaire::Origin;
use quickscan::report::{Block, Outline, advice_part, outline};
use quickscan::scan::{Answer, Depth};
use serde_json::{Value, json};

use super::scans::{Case, manual_half_done, training_too_early};

fn score(case: &Case) -> Value {
    serde_json::from_str(&case.score()).unwrap()
}

fn report(case: &Case) -> Value {
    serde_json::from_str(&case.json(Lang::Nl)).unwrap()
}

fn keys(text: &str, indent: usize) -> Vec<String> {
    let start = format!("{}\"", " ".repeat(indent));
    let lines = text.lines().filter_map(|line| line.strip_prefix(&start));
    lines
        .filter_map(|line| Some(line.split_once("\":")?.0.to_owned()))
        .collect()
}

/// The blocks from the last heading of the second level on.
fn closing(outline: &Outline) -> &[Block] {
    let is_heading = |block: &Block| matches!(block, Block::Heading(2, _));
    let last = outline.blocks.iter().rposition(is_heading).unwrap();
    &outline.blocks[last..]
}

#[test]
fn the_advice_on_the_screen_ends_as_the_document_does() {
    for case in [training_too_early(), manual_half_done()] {
        case.told(Lang::Nl, |subject, _| {
            let part = advice_part(subject);
            let whole = outline(subject);
            let last = closing(&part);
            assert!(
                whole
                    .blocks
                    .windows(last.len())
                    .any(|blocks| blocks == last)
            );
        });
    }
}

#[test]
fn the_score_has_the_fields_of_its_schema_in_order() {
    assert_eq!(
        keys(&training_too_early().score(), 2),
        [
            "schema",
            "questionnaire",
            "stage",
            "sections",
            "working_phase",
            "provisional",
            "mixed",
            "verdict",
            "points",
            "advice",
            "foundation",
            "not_yet",
            "attention",
            "find_out",
            "open",
            "prepare",
            "strengths",
            "too_many",
            "group",
        ]
    );
    let score = score(&training_too_early());
    assert_eq!(score["schema"], "quickscan.score/1");
    assert_eq!(
        score["advice"][0],
        json!({"strategy": "S10", "fit": "++", "evidence": "A", "because": ["I3"], "unmet": []})
    );
    assert_eq!(
        score["not_yet"][0],
        json!({"strategy": "S26", "action": "wait", "fit": "!!", "instead": ["S12", "S09", "S16"],
               "unmet": ["A1", "A6"], "reason": null})
    );
}

#[test]
fn the_report_holds_the_same_score() {
    for case in [training_too_early(), manual_half_done()] {
        let mut alone = score(&case);
        alone.as_object_mut().unwrap().remove("schema");
        let report = report(&case);
        assert_eq!(report["score"], alone);
        assert_eq!(report["schema"], "quickscan.report/1");
    }
}

#[test]
fn the_document_says_what_the_data_says() {
    let case = training_too_early();
    let document = case.markdown(Lang::Nl);
    let report = report(&case);
    let texts = &report["texts"];
    for text in [
        &texts["place"]["headline"],
        &texts["place"]["why"],
        &texts["advice"]["items"][0]["title"],
        &texts["advice"]["items"][2]["why_now"],
        &texts["not_yet"]["items"][0]["comes"],
        &texts["strengths"][0]["title"],
    ] {
        assert!(document.contains(text.as_str().unwrap()), "{text}");
    }
    let titles = report["score"]["advice"]
        .as_array()
        .unwrap()
        .iter()
        .map(|advice| {
            let id = advice["strategy"].as_str().unwrap();
            let strategy = case.questionnaire.strategy_with_id(id).unwrap();
            case.questionnaire[strategy].title.clone()
        });
    let told = texts["advice"]["items"].as_array().unwrap();
    let told: Vec<&str> = told
        .iter()
        .map(|item| item["title"].as_str().unwrap())
        .collect();
    assert_eq!(titles.collect::<Vec<_>>(), told);
}

#[test]
fn no_score_is_given_where_too_little_is_known() {
    let case = training_too_early().answers("O", "3,U,U,4,-,N");
    let known = &score(&case)["sections"][1];
    assert_eq!(known["id"], "O");
    assert_eq!(known["score"], Value::Null);
    assert_eq!(known["status"], "insufficient");
    assert_eq!(
        (&known["low"], &known["high"]),
        (&json!(35.0), &json!(95.0))
    );
}

#[test]
fn past_all_phases_the_working_phase_is_maintenance() {
    let case = Case::phases()
        .all("4")
        .stage(Some(quickscan::scan::Stage::Routine));
    assert_eq!(score(&case)["working_phase"], "maintenance");
    assert_eq!(score(&manual_half_done())["working_phase"], Value::Null);
    assert_eq!(
        score(&manual_half_done())["verdict"],
        json!({"id": "R2", "provisional": false})
    );
    assert_eq!(
        score(&manual_half_done())["points"],
        json!(["D2", "D4", "D6"])
    );
}

#[test]
fn answers_are_data_with_the_question_as_it_was_asked() {
    let case = training_too_early()
        .one("I7", "N")
        .one("I6", "U")
        .with(|scan| {
            let entry = scan.answers.get_mut("I3").unwrap();
            "Zien teams het?".clone_into(&mut entry.shown);
            scan.answers.get_mut("I5").unwrap().answer = Some(Answer::Choice("9".to_owned()));
        });
    let report = report(&case);
    let answers = report["answers"].as_array().unwrap();
    let find = |id: &str| answers.iter().find(|answer| answer["id"] == id).unwrap();
    let i3 = find("I3");
    assert_eq!(
        (
            &i3["answer"],
            &i3["choice"],
            &i3["points"],
            &i3["max"],
            &i3["shown"]
        ),
        (
            &json!("choice"),
            &json!("1"),
            &json!(1),
            &json!(4),
            &json!("Zien teams het?")
        )
    );
    assert_eq!(
        (&find("I7")["answer"], &find("I7")["reason"]),
        (&json!("not-applicable"), &json!("speelt hier niet"))
    );
    assert_eq!(find("I6")["answer"], "unknown");
    assert_eq!(
        (&find("I5")["answer"], &find("I5")["choice"]),
        (&json!("open"), &Value::Null)
    );
}

#[test]
fn only_questions_that_were_asked_stand_in_a_report() {
    let case = training_too_early().with(|scan| {
        scan.questionnaire.depth = Depth::Short;
        scan.questionnaire.deepened = vec!["A".to_owned()];
    });
    let report = report(&case);
    assert_eq!(report["answers"].as_array().unwrap().len(), 24);
    let document = case.markdown(Lang::Nl);
    assert!(document.contains("korte versie, met alle vragen over Willen"));
    assert!(document.contains("A7 ") && !document.contains("I7 "));
}

#[test]
fn an_own_version_and_another_version_are_said() {
    let mut case = training_too_early().with(|scan| {
        "0.9.0".clone_into(&mut scan.questionnaire.version);
    });
    case.questionnaire.origin = Origin::Own {
        path: "eigen.toml".into(),
        replaces_shipped: true,
    };
    let document = case.markdown(Lang::Nl);
    assert!(document.contains("versie 1.0.1 (eigen versie)"));
    assert!(document.contains("Deze scan is gemaakt met versie 0.9.0; nu geldt versie 1.0.1."));
    assert!(document.contains("> Dit is een eigen versie"));
    assert_eq!(report(&case)["questionnaire"]["own"], true);
}

#[test]
fn texts_that_changed_within_a_version_are_said_without_a_number() {
    let case = training_too_early().with(|scan| {
        let entry = scan.answers.values_mut().next().unwrap();
        "Hoe was dit toen gevraagd?".clone_into(&mut entry.shown);
        "nl".clone_into(&mut scan.questionnaire.language);
    });
    let document = case.markdown(Lang::Nl);
    assert!(document.contains("Deze quickscan is veranderd sinds de scan begon."));
    assert!(document.contains("Toen: Hoe was dit toen gevraagd?"));
    assert!(!document.contains("nu geldt versie"));
}

#[test]
fn the_same_scan_gives_the_same_document_byte_for_byte() {
    let case = training_too_early();
    assert_eq!(case.markdown(Lang::Nl), case.markdown(Lang::Nl));
    assert_eq!(case.json(Lang::En), case.json(Lang::En));
}
