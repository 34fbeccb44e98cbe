//! Several groups side by side: in the order given, and where they differ most.

use quickscan::insight::{Comparison, View, compare};
use quickscan::scan::{Answer, Depth, Scan};

use super::definitions::phases;
use super::support::{all_answered, answer, give, ids};

/// A full scan of a group with every question answered with this code.
fn group(name: &str, code: &str) -> Scan {
    let mut scan = all_answered(phases(), code);
    name.clone_into(&mut scan.about.group);
    "Samen Sterk".clone_into(&mut scan.about.intervention);
    scan
}

fn differing(comparison: &Comparison) -> Vec<&str> {
    ids(phases(), comparison.differing.iter().copied())
}

#[test]
fn the_same_group_is_over_time_and_other_groups_stand_side_by_side() {
    let zwolle = group("Zwolle", "2");
    let again = group(" zwolle ", "3");
    assert_eq!(compare(phases(), &[&zwolle, &again]).view, View::OverTime);
    let kampen = group("Kampen", "2");
    let compared = compare(phases(), &[&zwolle, &again, &kampen]);
    assert_eq!(compared.view, View::SideBySide);
    assert!(compared.same_intervention);
    assert!(
        compared
            .sections
            .iter()
            .all(|section| section.steps.is_empty())
    );
}

#[test]
fn scans_of_other_interventions_stand_side_by_side_and_that_is_told() {
    let one = group("Zwolle", "2");
    let mut other = one.clone();
    "Stevig Staan".clone_into(&mut other.about.intervention);
    let compared = compare(phases(), &[&one, &other]);
    assert_eq!(compared.view, View::SideBySide);
    assert!(!compared.same_intervention);
}

#[test]
fn the_largest_differences_are_named_in_the_order_of_the_questions() {
    let zwolle = group("Zwolle", "2");
    let mut kampen = group("Kampen", "2");
    for (id, code) in [("B1", "4"), ("O2", "3"), ("A1", "0"), ("I3", "4")] {
        answer(&mut kampen, id, code);
    }
    for (id, code) in [("O1", "3"), ("V2", "3")] {
        answer(&mut kampen, id, code);
    }
    let compared = compare(phases(), &[&zwolle, &kampen]);
    // Of the differences of one point the key questions come first.
    let is_key = |id: &str| phases()[phases().question_with_id(id).unwrap()].critical;
    assert_eq!(["O1", "O2", "V2"].map(is_key), [false, true, true]);
    assert_eq!(differing(&compared), ["O2", "I3", "A1", "V2", "B1"]);
    assert_eq!(compared.differing_more, 1);
}

#[test]
fn a_difference_is_between_the_answers_furthest_apart() {
    let scans = ["2", "3", "4"].map(|code| {
        let mut scan = group(code, "2");
        answer(&mut scan, "O2", code);
        scan
    });
    let compared = compare(phases(), &[&scans[0], &scans[1], &scans[2]]);
    assert_eq!(differing(&compared), ["O2"]);
}

#[test]
fn what_is_not_known_differs_from_nothing() {
    let zwolle = group("Zwolle", "2");
    let mut kampen = group("Kampen", "2");
    give(&mut kampen, "O2", Some(Answer::Unknown));
    give(&mut kampen, "O3", None);
    give(
        &mut kampen,
        "O5",
        Some(Answer::NotApplicable("nee".to_owned())),
    );
    let compared = compare(phases(), &[&zwolle, &kampen]);
    assert_eq!(differing(&compared), Vec::<&str>::new());
}

#[test]
fn answers_to_other_words_are_not_set_against_each_other() {
    let mut zwolle = group("Zwolle", "0");
    let mut kampen = group("Kampen", "0");
    answer(&mut kampen, "O2", "4");
    for (scan, shown) in [(&mut zwolle, "Toen?"), (&mut kampen, "Nu?")] {
        "nl".clone_into(&mut scan.questionnaire.language);
        shown.clone_into(&mut scan.answers.get_mut("O2").unwrap().shown);
    }
    let compared = compare(phases(), &[&zwolle, &kampen]);
    assert_eq!(differing(&compared), Vec::<&str>::new());
    assert_eq!(compared.unlike.len(), 1);
}

#[test]
fn a_section_says_whether_everybody_was_asked_the_same() {
    let zwolle = group("Zwolle", "2");
    let mut kampen = group("Kampen", "2");
    kampen.questionnaire.depth = Depth::Short;
    kampen.questionnaire.deepened = vec!["A".to_owned()];
    let compared = compare(phases(), &[&zwolle, &kampen]);
    let same = compared.sections.iter().filter(|one| one.same_questions);
    let same: Vec<&str> = same.map(|one| phases()[one.section].id.as_str()).collect();
    assert_eq!(same, ["A"]);
}
