//! The plan by ear: what is said, and what can be typed there.

use super::talk::{BEGIN, Talk, talk};
use crate::scan::folder::Folder;

/// To the plan from the advice, by number and by hand.
const PLAN: [&str; 22] = [
    "t",
    "f",
    "<",
    "f 1",
    "Noor",
    "over 3 weken",
    "+ het rooster bespreken",
    "-",
    "na de zomer",
    "2",
    "Geen gedoe meer",
    "een rooster dat klopt",
    "<",
    "<",
    "<",
    "v 1",
    "v 9",
    "- 2",
    "u",
    "f 9",
    "",
    "?",
];

fn planned(folder: &Folder, first: &[&str]) -> Talk {
    let answers = ["1", ""].repeat(20);
    talk(folder, &[first, &BEGIN[..], &answers, &PLAN].concat())
}

/// What was said from the plan on.
fn told(talk: &Talk) -> &str {
    let (_, told) = talk.said.split_once("\nPlan\n").unwrap();
    told
}

#[test]
fn a_plan_can_be_made_by_ear() {
    let talk = planned(&Folder::new(), &[]);
    insta::assert_snapshot!(told(&talk));
}

#[test]
fn a_plan_can_be_made_by_ear_in_english() {
    let talk = planned(&Folder::new(), &["e"]);
    insta::assert_snapshot!(told(&talk));
}

#[test]
fn what_is_typed_into_an_action_is_text_whatever_it_looks_like() {
    let folder = Folder::new();
    let lines = ["t", "f", "+ q", "?", "t", "=HYPERLINK(1)", "1", "<"];
    let talk = talk(&folder, &[&BEGIN[..], &lines].concat());
    let actions = &talk.app.open.as_ref().unwrap().scan().plan.actions;
    let made = &actions[0];
    assert_eq!(
        (made.what.as_str(), made.who.as_str(), made.when.as_str()),
        ("q", "t", "=HYPERLINK(1)")
    );
}

#[test]
fn where_nothing_follows_the_plan_says_how_to_leave() {
    let folder = Folder::new();
    let talk = talk(&folder, &[&BEGIN[..], &["t", "", ""]].concat());
    talk.says("Enter: verder met het plan.")
        .says("Dit is het einde van de scan. Typ document om een document te maken.");
}
