//! The documents people take to a meeting: read them in the snapshots as somebody at that table.

use insta::assert_snapshot;
use jiff::civil::date;
use quickscan::lang::Lang;
use quickscan::report::Kind;
use quickscan::scan::{Action, Basis, Stage};

use super::golden::handed_over;
use super::group::{four_on_a_gate, six_people};
use super::scans::{Case, manual_half_done, training_too_early};

const KINDS: [Kind; 4] = [
    Kind::Proposal,
    Kind::ImplementationPlan,
    Kind::WorkPlan,
    Kind::Conversation,
];
const LANGUAGES: [Lang; 2] = [Lang::Nl, Lang::En];

#[test]
fn the_proposal_of_one_person_in_dutch() {
    assert_snapshot!(handed_over().document(Kind::Proposal, Lang::Nl));
}

#[test]
fn the_implementation_plan_of_one_person_in_dutch() {
    assert_snapshot!(handed_over().document(Kind::ImplementationPlan, Lang::Nl));
}

#[test]
fn the_work_plan_of_a_group_that_keeps_it_up_in_dutch() {
    assert_snapshot!(kept_up().document(Kind::WorkPlan, Lang::Nl));
}

#[test]
fn what_one_person_can_talk_about_in_dutch() {
    assert_snapshot!(handed_over().document(Kind::Conversation, Lang::Nl));
}

#[test]
fn the_proposal_of_six_people_in_dutch() {
    assert_snapshot!(six_people().document(Kind::Proposal, Lang::Nl));
}

#[test]
fn the_implementation_plan_of_six_people_in_dutch() {
    assert_snapshot!(six_people().document(Kind::ImplementationPlan, Lang::Nl));
}

#[test]
fn the_work_plan_of_six_people_in_dutch() {
    assert_snapshot!(six_people().document(Kind::WorkPlan, Lang::Nl));
}

#[test]
fn what_six_people_can_talk_about_in_dutch() {
    assert_snapshot!(six_people().document(Kind::Conversation, Lang::Nl));
}

#[test]
fn the_proposal_about_an_intervention_in_dutch() {
    assert_snapshot!(manual_half_done().document(Kind::Proposal, Lang::Nl));
}

#[test]
fn the_implementation_plan_about_an_intervention_in_dutch() {
    assert_snapshot!(manual_half_done().document(Kind::ImplementationPlan, Lang::Nl));
}

#[test]
fn the_work_plan_about_an_intervention_in_dutch() {
    assert_snapshot!(manual_half_done().document(Kind::WorkPlan, Lang::Nl));
}

#[test]
fn the_proposal_of_six_people_in_english() {
    assert_snapshot!(six_people().document(Kind::Proposal, Lang::En));
}

#[test]
fn the_implementation_plan_of_six_people_in_english() {
    assert_snapshot!(six_people().document(Kind::ImplementationPlan, Lang::En));
}

#[test]
fn the_work_plan_of_six_people_in_english() {
    assert_snapshot!(six_people().document(Kind::WorkPlan, Lang::En));
}

#[test]
fn what_six_people_can_talk_about_in_english() {
    assert_snapshot!(six_people().document(Kind::Conversation, Lang::En));
}

#[test]
fn a_proposal_fits_on_two_pages() {
    let cases = [
        handed_over(),
        six_people(),
        manual_half_done(),
        kept_up(),
        Case::phases(),
        Case::potential(),
        Case::potential().all("nee"),
        Case::phases().all("0"),
        many_actions(),
    ];
    for case in cases {
        for lang in LANGUAGES {
            let page = case.document(Kind::Proposal, lang);
            // As on paper: lines of 90 characters, and cells of 35.
            let printed = page.lines().map(|line| {
                let cells = line.split('|').map(|cell| cell.trim().chars().count());
                if line.starts_with('|') {
                    cells.max().unwrap_or(0).div_ceil(35)
                } else {
                    line.chars().count().div_ceil(90).max(1)
                }
            });
            assert!(printed.sum::<usize>() <= 100, "{page}");
            assert!(page.split_whitespace().count() <= 750, "{page}");
        }
    }
}

/// More actions than a page can hold.
fn many_actions() -> Case {
    handed_over().with(|scan| {
        let actions = (1..=40).map(|number| Action {
            goal: format!("Doel {number}"),
            result: format!("Resultaat {number}"),
            what: format!("Actie {number}"),
            ..Action::default()
        });
        scan.plan.actions = actions.collect();
    })
}

#[test]
fn a_proposal_names_a_few_actions_and_says_how_many_more_there_are() {
    let page = many_actions().document(Kind::Proposal, Lang::Nl);
    let rows = page.lines().filter(|line| line.starts_with("| Actie"));
    assert_eq!(rows.count(), 5);
    assert!(
        page.contains("In het implementatieplan staan nog 35 acties."),
        "{page}"
    );
    assert!(page.contains("    - Doel 3\n    - en nog 37\n"), "{page}");
    let plan = many_actions().document(Kind::ImplementationPlan, Lang::Nl);
    assert!(plan.contains("Actie 40"), "{plan}");
}

#[test]
fn a_day_that_was_understood_stands_on_paper_and_not_what_was_typed() {
    let case = training_too_early().with(|scan| {
        scan.plan.actions = vec![Action {
            what: "Bellen".to_owned(),
            when: "over 3 weken".to_owned(),
            due: Some(date(2026, 12, 17)),
            ..Action::default()
        }];
    });
    for kind in [
        Kind::Scan,
        Kind::Proposal,
        Kind::ImplementationPlan,
        Kind::WorkPlan,
    ] {
        let document = case.document(kind, Lang::Nl);
        assert!(document.contains("17 december 2026"), "{kind:?}");
        assert!(!document.contains("over 3 weken"), "{kind:?}");
    }
}

#[test]
fn what_is_due_first_comes_first_and_what_has_no_date_last() {
    let case = training_too_early().with(|scan| {
        let due = [None, Some(date(2027, 3, 31)), Some(date(2026, 12, 17))];
        let named = ["Zonder datum", "Eind maart", "Half december"].into_iter();
        scan.plan.actions = named
            .zip(due)
            .map(|(what, due)| Action {
                what: what.to_owned(),
                due,
                ..Action::default()
            })
            .collect();
    });
    for kind in [Kind::Proposal, Kind::ImplementationPlan, Kind::WorkPlan] {
        let document = case.document(kind, Lang::Nl);
        let places = ["Half december", "Eind maart", "Zonder datum"].map(|what| {
            let found = document.find(what);
            found.unwrap_or_else(|| panic!("{what} is not in {kind:?}"))
        });
        assert!(places.is_sorted(), "{kind:?}");
    }
}

#[test]
fn what_is_done_stands_ticked_in_a_plan_and_no_more_in_a_proposal() {
    let case = kept_up();
    for kind in [Kind::ImplementationPlan, Kind::WorkPlan] {
        let plan = case.document(kind, Lang::Nl);
        assert!(plan.contains("Van de 3 acties is er 1 klaar."), "{plan}");
        assert!(plan.contains("| ☑ gedaan | De inwerkmap maken "), "{plan}");
        assert!(plan.contains("Ligt klaar bij HR"), "{plan}");
    }
    let proposal = case.document(Kind::Proposal, Lang::Nl);
    assert!(!proposal.contains("De inwerkmap maken"), "{proposal}");
    assert!(proposal.contains("| 12 januari 2027 |"), "{proposal}");
}

#[test]
fn what_is_planned_is_not_advised_again() {
    let titled = |case: &Case| {
        let plan = case.document(Kind::WorkPlan, Lang::Nl);
        plan.matches("Meekijken op een werkende plek").count()
    };
    let case = handed_over()
        .with(|scan| "Meekijken op een werkende plek".clone_into(&mut scan.plan.actions[0].what));
    assert_eq!(titled(&case), 2);
    let looking = &case.questionnaire.strategies;
    let looking = looking
        .iter()
        .find(|strategy| strategy.title == "Meekijken op een werkende plek");
    let looking = looking.unwrap().id.clone();
    let planned = case.with(|scan| {
        scan.plan.actions[0].strategy = looking;
        "Bellen".clone_into(&mut scan.plan.actions[0].what);
    });
    assert_eq!(titled(&planned), 1);
}

#[test]
fn every_document_says_what_it_is_not_and_when_it_was_made() {
    for case in [six_people(), manual_half_done()] {
        for kind in KINDS {
            let document = case.document(kind, Lang::Nl);
            let (_, end) = document.split_once("## Over dit document").unwrap();
            for said in [
                "Dit is een eigen instrument",
                "geen keurmerk",
                "niet bedoeld voor inkoop",
                "afspraken, geen normen",
                "22 november 2026",
                "versie 1.0.1",
            ] {
                assert!(end.contains(said), "{said}: {end}");
            }
        }
    }
}

#[test]
fn an_unfinished_scan_says_what_is_open_and_invents_nothing() {
    let half = training_too_early().answers("A", "1,2,-,-,2,1,-");
    for kind in KINDS {
        let document = half.document(kind, Lang::Nl);
        assert!(
            document.contains(
                "> Deze scan is nog niet af. Van de 41 vragen staan er 10 open, bij Fundament (7) \
                 en Willen (3)."
            ),
            "{document}"
        );
        let finished = handed_over().one("A7", "1").document(kind, Lang::Nl);
        assert!(!finished.contains("nog niet af"), "{finished}");
    }
    for case in [Case::phases(), Case::potential()] {
        for kind in KINDS {
            let document = case.document(kind, Lang::Nl);
            assert!(document.contains("nog niet af"), "{document}");
            assert!(document.contains("Vul in: "), "{document}");
        }
    }
    let empty = Case::phases().document(Kind::Proposal, Lang::Nl);
    assert!(
        empty.contains("Over de fase 'Weten' is nog te weinig bekend."),
        "{empty}"
    );
    assert!(!empty.contains("zit nu in de fase"), "{empty}");
}

#[test]
fn a_document_of_a_group_names_what_is_without_agreement() {
    let titles = "'Meerwaarde volgens uitvoerders' en 'Bestand tegen vertrek'";
    for kind in KINDS {
        let document = six_people().document(kind, Lang::Nl);
        let said = format!("> De groep heeft nog geen afspraak over {titles}.");
        assert!(document.contains(&said), "{document}");
    }
    let plan = six_people().document(Kind::ImplementationPlan, Lang::Nl);
    assert!(
        plan.contains("de andere helft twijfelt. Hoe we dat weten: de groep heeft hier nog geen")
    );
    assert!(plan.contains("Hoe we dat weten: nagevraagd."), "{plan}");
    assert!(
        plan.contains("Hoe we dat weten: in de groep afgesproken."),
        "{plan}"
    );
    let gate = four_on_a_gate().document(Kind::Proposal, Lang::Nl);
    assert!(
        gate.contains("> De groep heeft nog geen afspraak over 'Nederlandstalige handleiding'"),
        "{gate}"
    );
}

#[test]
fn what_to_follow_asks_the_question_in_the_language_of_the_document() {
    let plan = six_people().document(Kind::ImplementationPlan, Lang::En);
    let questions: Vec<&str> = plan
        .lines()
        .filter(|line| line.starts_with("    - **Question:** "))
        .collect();
    assert_eq!(questions.len(), 4, "{plan}");
    assert!(
        questions[3].ends_with("decided to work with the intervention?"),
        "{questions:?}"
    );
}

#[test]
fn a_work_plan_of_a_group_that_is_not_there_yet_says_so() {
    let early = six_people().document(Kind::WorkPlan, Lang::Nl);
    assert!(
        early.contains("zit de groep nog in de fase 'Willen'"),
        "{early}"
    );
    let kept = kept_up().document(Kind::WorkPlan, Lang::Nl);
    assert!(!kept.contains("nog in de fase"), "{kept}");
    assert!(kept.contains("Rond 22 mei 2027"), "{kept}");
    assert!(kept.contains("gepland op 1 maart 2027"), "{kept}");
}

#[test]
fn talking_points_have_no_points_and_no_percentages() {
    for case in [
        handed_over(),
        six_people(),
        kept_up(),
        Case::phases().all("0"),
        Case::phases(),
    ] {
        for lang in LANGUAGES {
            let document = case.document(Kind::Conversation, lang);
            for figure in [
                "%",
                "procent",
                "percent",
                " punten\n",
                " van de 28",
                " of 28",
            ] {
                assert!(!document.contains(figure), "{figure}: {document}");
            }
            let principles = document
                .lines()
                .filter(|line| line.starts_with("## "))
                .count();
            assert_eq!(principles, 5, "{document}");
            let questions = document
                .lines()
                .filter(|line| line.starts_with("> ") && line.ends_with('?'));
            assert_eq!(questions.count(), 4, "{document}");
        }
    }
    let nl = six_people().document(Kind::Conversation, Lang::Nl);
    assert!(nl.contains("Vergelijk er geen aanbieders mee"), "{nl}");
}

#[test]
fn nothing_that_is_typed_beside_answers_stands_in_a_document() {
    for case in [six_people(), manual_half_done()] {
        let case = case.with(|scan| {
            scan.about.role = "GEHEIM".to_owned();
            scan.session.parked.push("GEHEIM".to_owned());
            scan.session.closing.needs.push("GEHEIM".to_owned());
            for entry in scan.answers.values_mut() {
                for text in [
                    &mut entry.private,
                    &mut entry.note,
                    &mut entry.minority,
                    &mut entry.who_knows,
                    &mut entry.location,
                ] {
                    "GEHEIM".clone_into(text);
                }
            }
            for activity in scan.strategies.values_mut() {
                "GEHEIM".clone_into(&mut activity.reason);
            }
        });
        for kind in KINDS {
            for lang in LANGUAGES {
                let document = case.document(kind, lang);
                assert!(!document.contains("GEHEIM"), "{document}");
            }
        }
    }
}

#[test]
fn a_gate_that_decided_the_outcome_comes_first() {
    let unsafe_for_some = Case::potential()
        .all("ja")
        .one("K3", "nee")
        .one("K7", "nee");
    for kind in [Kind::Proposal, Kind::ImplementationPlan, Kind::WorkPlan] {
        let document = unsafe_for_some.document(kind, Lang::Nl);
        let safety = document.find("- **Veilig voor deelnemers:**").unwrap();
        let practice = document.find("- **Uitgevoerd in Nederland:**").unwrap();
        assert!(safety < practice, "{document}");
    }
    let proposal = unsafe_for_some.document(Kind::Proposal, Lang::Nl);
    let step = |id: &str| {
        let questionnaire = &unsafe_for_some.questionnaire;
        let question = questionnaire.question_with_id(id).unwrap();
        proposal.find(&questionnaire[question].first_step).unwrap()
    };
    assert!(step("K7") < step("K3"), "{proposal}");
}

#[test]
fn only_talking_points_ask_for_a_scan_of_the_phases() {
    let phases = Case::phases().questionnaire.model;
    let verdicts = Case::potential().questionnaire.model;
    for (_, kind) in Kind::ALL {
        assert!(kind.fits(&phases));
        assert_eq!(kind.fits(&verdicts), kind != Kind::Conversation);
    }
}

/// A group past all phases, with two goals for the year and the first action done.
fn kept_up() -> Case {
    let action = |what: &str, done: bool| Action {
        goal: "Iedere nieuwe collega werkt binnen een half jaar met Samen Sterk".to_owned(),
        result: "Een inwerkmap met meekijkdag".to_owned(),
        what: what.to_owned(),
        who: "Trekker Zwolle".to_owned(),
        due: Some(date(2027, 1, 12)),
        done,
        outcome: if done { "Ligt klaar bij HR" } else { "" }.to_owned(),
        ..Action::default()
    };
    Case::phases()
        .all("3")
        .stage(Some(Stage::Routine))
        .one("B5", "2")
        .one("V7", "U")
        .basis(&["B1", "B2"], Basis::Figures)
        .with(|scan| {
            scan.plan.next_scan = Some(date(2027, 3, 1));
            scan.plan.actions = vec![
                action("De inwerkmap maken", true),
                action("Een meekijkdag afspreken met team Kampen", false),
                Action {
                    what: "Cijfers bespreken met de gemeente".to_owned(),
                    strategy: "S37".to_owned(),
                    ..Action::default()
                },
            ];
        })
}
