//! The plan in documents and data: in order, with what is done, as text whatever is in it.

use quickscan::lang::Lang;
use quickscan::scan::Action;
use serde_json::Value;

use super::scans::{Case, manual_half_done, training_too_early};

fn planned(what: &str, when: &str, due: &str) -> Action {
    Action {
        id: format!("a-{}", due.replace('-', "")),
        goal: "Elk team doet mee".to_owned(),
        result: "Rooster".to_owned(),
        what: what.to_owned(),
        who: "Noor".to_owned(),
        when: when.to_owned(),
        due: due.parse().ok(),
        ..Action::default()
    }
}

fn with_plan(case: Case) -> Case {
    case.with(|scan| {
        let mut done = planned("Bellen", "1 nov", "2026-11-01");
        done.done = true;
        "Zwolle doet mee.".clone_into(&mut done.outcome);
        scan.plan.actions = vec![
            planned("Schrijven", "na de zomer", ""),
            planned("Proef", "over 3 weken", "2026-12-12"),
            done,
        ];
        scan.plan.next_scan = "2027-02-21".parse().ok();
    })
}

#[test]
fn the_plan_stands_in_the_report_by_date_with_what_is_done() {
    for case in [training_too_early(), manual_half_done()].map(with_plan) {
        let report = case.markdown(Lang::Nl);
        let (_, plan) = report.split_once("## Afgesproken\n").unwrap();
        let rows: Vec<&str> = plan
            .lines()
            .filter(|line| line.starts_with('|'))
            .take(5)
            .collect();
        let cells = rows.iter().map(|row| {
            let cells = row.trim_matches('|').split('|').map(str::trim);
            cells.collect::<Vec<_>>().join("|")
        });
        let rows: Vec<String> = cells.filter(|row| !row.starts_with("--")).collect();
        assert_eq!(
            rows,
            [
                "Doel|Resultaat|Wat|Wie|Wanneer|Gedaan?",
                "Elk team doet mee|Rooster|Bellen|Noor|1 november 2026|gedaan; Zwolle doet mee.",
                "Elk team doet mee|Rooster|Proef|Noor|12 december 2026|",
                "Elk team doet mee|Rooster|Schrijven|Noor|na de zomer|",
            ]
        );
        let english = case.markdown(Lang::En);
        assert!(english.contains("| Done?"));
        assert!(english.contains("| 12 December 2026 |"));
    }
}

#[test]
fn the_data_has_the_plan_in_the_same_order_with_dates() {
    let data: Value =
        serde_json::from_str(&with_plan(training_too_early()).json(Lang::Nl)).unwrap();
    let text = data.to_string();
    let at = |what: &str| {
        text.find(what)
            .unwrap_or_else(|| panic!("no {what} in {text}"))
    };
    assert!(at("\"2026-11-01\"") < at("\"2026-12-12\""));
    assert!(at("\"2026-12-12\"") < at("\"na de zomer\""));
    assert!(text.contains("\"when\":\"over 3 weken\""));
}
