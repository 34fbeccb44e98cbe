//! The next scan: what it carries over, what it remembers, and what it leaves behind.

use quickscan::insight::{follow_up, last_time};
use quickscan::scan::{Action, Answer, Depth, Moment, Order, Scan, Voting, file};

use crate::report::group::six_people;
use crate::report::scans::{Case, half_a_year_later, with_a_plan};

fn now() -> Moment {
    "2026-11-21T14:03:00+01:00".parse().unwrap()
}

fn after(case: &Case) -> Scan {
    follow_up(&case.questionnaire, &case.scan, now())
}

#[test]
fn it_is_about_the_same_with_the_same_questions_and_what_was_being_done() {
    let old = with_a_plan().with(|scan| {
        scan.questionnaire.depth = Depth::Short;
        scan.questionnaire.deepened = vec!["I".to_owned(), "weg".to_owned()];
        "De Brug".clone_into(&mut scan.about.organisation);
        "ontwikkelaar".clone_into(&mut scan.about.role);
    });
    let new = after(&old);
    assert_eq!(new.about.intervention, "Samen Sterk");
    assert_eq!(new.about.group, "uitvoerders locatie Zwolle");
    assert_eq!(new.about.organisation, "De Brug");
    assert_eq!(new.about.role, "ontwikkelaar");
    assert_eq!(new.about.stage, old.scan.about.stage);
    assert_eq!(new.about.started, Some(now()));
    assert_eq!(new.questionnaire.depth, Depth::Short);
    assert_eq!(
        new.questionnaire.deepened,
        ["I"],
        "what no longer is, is left"
    );
    assert_eq!(new.strategies, old.scan.strategies);
}

#[test]
fn nothing_is_answered_agreed_or_noted_in_it() {
    let mut old = with_a_plan();
    let entry = old.scan.answers.get_mut("O1").unwrap();
    "gevoelig".clone_into(&mut entry.private);
    "voor in het rapport".clone_into(&mut entry.note);
    let new = after(&old);
    assert!(new.answers.is_empty());
    assert!(new.plan.actions.is_empty());
    let written = file::write(&new);
    assert!(!written.contains("gevoelig"));
    assert!(!written.contains("voor in het rapport"));
}

#[test]
fn it_remembers_what_was_answered_as_it_was_shown_and_when() {
    let mut old = with_a_plan();
    let entry = old.scan.answers.get_mut("O1").unwrap();
    "Zoals het toen heette?".clone_into(&mut entry.shown);
    let previous = after(&old).previous.unwrap();
    assert_eq!(previous.changed, old.scan.about.changed);
    assert_eq!(previous.stage, old.scan.about.stage);
    assert_eq!(previous.questionnaire, old.scan.questionnaire);
    assert_eq!(
        previous.answers["O1"].answer,
        Answer::Choice("1".to_owned())
    );
    assert_eq!(previous.answers["O1"].shown, "Zoals het toen heette?");
    assert_eq!(previous.answers["O6"].answer, Answer::Unknown);
    assert!(!previous.answers.contains_key("F1"), "it was open");
}

#[test]
fn actions_come_in_the_order_of_the_plan_each_with_an_id_of_its_own() {
    let old = with_a_plan().with(|scan| {
        let nameless = |what: &str| Action {
            what: what.to_owned(),
            ..Action::default()
        };
        scan.plan.actions.push(nameless("zonder id"));
        scan.plan.actions.push(Action {
            id: "a1".to_owned(),
            ..nameless("nog een a1")
        });
    });
    let previous = after(&old).previous.unwrap();
    let told: Vec<(&str, &str)> = previous
        .actions
        .iter()
        .map(|action| (action.id.as_str(), action.what.as_str()))
        .collect();
    assert_eq!(
        told,
        [
            ("a2", "Vijf ouders spreken"),
            ("a3", "Rooster bespreken"),
            ("a1", "Handleiding inkorten"),
            ("a4", "zonder id"),
            ("a5", "nog een a1"),
        ]
    );
}

#[test]
fn of_a_group_it_keeps_the_size_the_rules_and_the_answers_that_counted() {
    let old = six_people().with(|scan| {
        let group = scan.group.as_mut().unwrap();
        group.voting = Voting::Keyboard;
        group.order = Order::OneByOne;
    });
    let new = after(&old);
    assert_eq!(new.group, old.scan.group);
    assert_eq!(new.session, quickscan::scan::Session::default());
    let previous = new.previous.as_ref().unwrap();
    let sheet = quickscan::insight::Sheet::of(&old.questionnaire, &old.scan);
    let mut middles = 0;
    for question in sheet.visible() {
        let id = &old.questionnaire[question].id;
        let counted = sheet
            .choice(question)
            .map(|choice| Answer::Choice(choice.code.clone()));
        let remembered = previous.answers.get(id).map(|said| said.answer.clone());
        if counted.is_some() {
            assert_eq!(remembered, counted, "{id}");
            middles += usize::from(sheet.is_without_agreement(question));
        }
    }
    assert!(middles > 0, "some were never agreed");
    assert!(!file::write(&new).contains("votes"));
}

#[test]
fn the_scan_after_that_remembers_only_the_one_before_it() {
    let second = half_a_year_later();
    assert_eq!(second.scan.plan.actions[0].from, "a3");
    let third = after(&second);
    let previous = third.previous.unwrap();
    assert_eq!(previous.actions.len(), 1);
    assert_eq!(previous.actions[0].from, "");
    assert_eq!(
        previous.answers["O1"].answer,
        Answer::Choice("3".to_owned())
    );
}

#[test]
fn words_that_changed_are_told_apart_from_words_in_another_language() {
    let mut case = half_a_year_later();
    let question = case.questionnaire.question_with_id("O1").unwrap();
    let reworded = |case: &Case| {
        let then = last_time(&case.questionnaire, &case.scan, question);
        then.unwrap().reworded
    };
    assert!(!reworded(&case), "nobody knows how it was shown");
    let previous = case.scan.previous.as_mut().unwrap();
    "Zoals het toen heette?".clone_into(&mut previous.answers.get_mut("O1").unwrap().shown);
    "nl".clone_into(&mut previous.questionnaire.language);
    assert!(reworded(&case));
    let previous = case.scan.previous.as_mut().unwrap();
    "en".clone_into(&mut previous.questionnaire.language);
    assert!(!reworded(&case));
}

#[test]
fn a_follow_up_remembers_no_notes_and_no_votes() {
    let secret = "alleen toen";
    let old = six_people().with(|scan| {
        for entry in scan.answers.values_mut() {
            for text in [
                &mut entry.note,
                &mut entry.location,
                &mut entry.minority,
                &mut entry.who_knows,
                &mut entry.private,
            ] {
                secret.clone_into(text);
            }
        }
        scan.session.parked = vec![secret.to_owned()];
    });
    assert!(file::write(&old.scan).contains("votes = "));
    let new = file::write(&after(&old));
    for kept_back in [secret, "votes = ", "rounds = "] {
        assert!(!new.contains(kept_back), "{kept_back} in {new}");
    }
}
