//! The same group then and now: what moved and why, and what is never set against each other.

use proptest::prelude::*;
use quickscan::insight::{Comparison, Over, SectionStep, State, Unlike, View, compare, read};
use quickscan::questionnaire::{ChoiceIx, QuestionIx, Questionnaire};
use quickscan::scan::{Answer, Depth, Scan};

use super::definitions::{phases, verdicts};
use super::properties::any_scan;
use super::support::{all_answered, answer, give, ids, is, question};

/// What happened in a section from the first scan to the second.
fn step(questionnaire: &Questionnaire, comparison: &Comparison, section: &str) -> SectionStep {
    let section = questionnaire.section_with_id(section).unwrap();
    let mut sections = comparison.sections.iter();
    let found = sections.find(|one| one.section == section).unwrap();
    found.steps[0].clone()
}

fn moved(questionnaire: &Questionnaire, step: &SectionStep) -> Vec<(String, State, State)> {
    let moved = step.answers.iter();
    moved
        .map(|one| (questionnaire[one.question].id.clone(), one.then, one.now))
        .collect()
}

fn chosen(choice: usize) -> State {
    State::Chosen(ChoiceIx(choice))
}

fn not_applicable() -> Answer {
    Answer::NotApplicable("speelt niet".to_owned())
}

/// A short scan with every question answered with this code.
fn short(code: &str) -> Scan {
    let mut scan = all_answered(phases(), code);
    scan.questionnaire.depth = Depth::Short;
    scan
}

#[test]
fn an_answer_that_changed_is_named_with_then_and_now_and_the_points_that_came_with_it() {
    let then = all_answered(phases(), "2");
    let mut now = then.clone();
    answer(&mut now, "O5", "4");
    answer(&mut now, "O2", "3");
    answer(&mut now, "B1", "0");
    let compared = compare(phases(), &[&then, &now]);
    let knowing = step(phases(), &compared, "O");
    assert_eq!(knowing.points, Some(3));
    assert_eq!(
        moved(phases(), &knowing),
        [
            ("O2".to_owned(), chosen(2), chosen(3)),
            ("O5".to_owned(), chosen(2), chosen(4)),
        ]
    );
    assert_eq!(step(phases(), &compared, "B").points, Some(-2));
    assert!(step(phases(), &compared, "I").is_still());
}

#[test]
fn every_way_to_be_known_or_not_is_a_movement() {
    let mut then = all_answered(phases(), "2");
    let mut now = then.clone();
    give(&mut then, "O1", Some(Answer::Unknown));
    give(&mut then, "O2", None);
    give(&mut then, "O3", Some(not_applicable()));
    give(&mut now, "O4", Some(Answer::Unknown));
    give(&mut now, "O5", Some(not_applicable()));
    give(&mut now, "O6", None);
    let knowing = step(phases(), &compare(phases(), &[&then, &now]), "O");
    let states: Vec<(State, State)> = knowing
        .answers
        .iter()
        .map(|one| (one.then, one.now))
        .collect();
    assert_eq!(
        states,
        [
            (State::Unknown, chosen(2)),
            (State::Open, chosen(2)),
            (State::NotApplicable, chosen(2)),
            (chosen(2), State::Unknown),
            (chosen(2), State::NotApplicable),
            (chosen(2), State::Open),
        ]
    );
}

#[test]
fn points_are_only_set_against_each_other_where_they_go_over_the_same_answers() {
    let then = all_answered(phases(), "2");
    let mut now = all_answered(phases(), "3");
    give(&mut now, "O4", Some(Answer::Unknown));
    let compared = compare(phases(), &[&then, &now]);
    let knowing = step(phases(), &compared, "O");
    assert_eq!((knowing.over, knowing.points), (Over::OtherAnswers, None));
    let understanding = step(phases(), &compared, "I");
    assert_eq!(understanding.over, Over::SameAnswers);
    assert_eq!(understanding.points, Some(7));
}

#[test]
fn too_little_known_gives_no_points_to_compare() {
    let mut then = all_answered(phases(), "2");
    for id in ["O1", "O2", "O3"] {
        give(&mut then, id, None);
    }
    let mut now = then.clone();
    answer(&mut now, "O4", "4");
    let knowing = step(phases(), &compare(phases(), &[&then, &now]), "O");
    assert_eq!((knowing.over, knowing.points), (Over::SameAnswers, None));
    assert_eq!(knowing.answers.len(), 1);
}

#[test]
fn a_short_scan_beside_a_full_one_names_what_was_asked_only_once() {
    let compared = compare(phases(), &[&short("2"), &all_answered(phases(), "2")]);
    let knowing = step(phases(), &compared, "O");
    assert_eq!(knowing.over, Over::OtherQuestions);
    assert_eq!(knowing.points, None);
    assert_eq!(knowing.answers, []);
    assert_eq!(ids(phases(), knowing.only_now), ["O1", "O4", "O6"]);
    assert_eq!(knowing.only_then, []);
    let back = compare(phases(), &[&all_answered(phases(), "2"), &short("2")]);
    let knowing = step(phases(), &back, "O");
    assert_eq!(ids(phases(), knowing.only_then), ["O1", "O4", "O6"]);
    assert_eq!(back.unlike, []);
}

#[test]
fn a_phase_that_was_deepened_goes_over_other_questions_and_the_others_do_not() {
    let then = short("2");
    let mut now = short("2");
    now.questionnaire.deepened = vec!["I".to_owned()];
    let compared = compare(phases(), &[&then, &now]);
    assert_eq!(step(phases(), &compared, "I").over, Over::OtherQuestions);
    assert!(step(phases(), &compared, "O").is_still());
}

#[test]
fn a_question_that_a_condition_hides_is_no_longer_asked() {
    let mut questionnaire = phases().clone();
    let hidden = question(&questionnaire, "O2");
    questionnaire.questions[hidden.0].show_if = Some(is(&questionnaire, "O1", &[2]));
    let then = all_answered(&questionnaire, "2");
    let mut now = then.clone();
    answer(&mut now, "O1", "4");
    let knowing = step(
        &questionnaire,
        &compare(&questionnaire, &[&then, &now]),
        "O",
    );
    assert_eq!(ids(&questionnaire, knowing.only_then.clone()), ["O2"]);
    assert_eq!(
        moved(&questionnaire, &knowing),
        [("O1".to_owned(), chosen(2), chosen(4))]
    );
}

/// A scan made with a version that did not have this question yet.
fn without(question: &str, code: &str) -> Scan {
    let mut scan = all_answered(phases(), code);
    scan.answers.remove(question);
    let ids = phases().questions.iter().map(|one| one.id.clone());
    scan.questionnaire.asked = ids.filter(|id| id != question).collect();
    scan
}

#[test]
fn a_question_that_one_version_did_not_have_stands_apart() {
    let then = without("O2", "2");
    let now = all_answered(phases(), "2");
    let o2 = question(phases(), "O2");
    let had = |had: [bool; 2]| {
        vec![Unlike::Missing {
            question: o2,
            had: had.to_vec(),
        }]
    };
    let compared = compare(phases(), &[&then, &now]);
    assert_eq!(compared.unlike, had([false, true]));
    let knowing = step(phases(), &compared, "O");
    assert_eq!(knowing.answers, []);
    assert_eq!((knowing.over, knowing.points), (Over::OtherQuestions, None));
    let turned = compare(phases(), &[&now, &then]);
    assert_eq!(turned.unlike, had([true, false]));
}

#[test]
fn a_new_question_that_nobody_asked_yet_is_no_news() {
    let mut now = all_answered(phases(), "2");
    now.questionnaire.depth = Depth::Short;
    let mut then = without("O1", "2");
    then.questionnaire.depth = Depth::Short;
    assert_eq!(compare(phases(), &[&then, &now]).unlike, []);
}

#[test]
fn a_new_question_is_not_also_one_that_was_asked_only_now() {
    let mut then = without("O1", "2");
    then.questionnaire.depth = Depth::Short;
    let compared = compare(phases(), &[&then, &all_answered(phases(), "2")]);
    assert_eq!(compared.unlike.len(), 1);
    let knowing = step(phases(), &compared, "O");
    assert_eq!(ids(phases(), knowing.only_now), ["O4", "O6"]);
}

#[test]
fn a_new_question_answered_since_is_the_same_one_from_then_on() {
    let mut then = without("O2", "2");
    answer(&mut then, "O2", "1");
    let now = all_answered(phases(), "2");
    let compared = compare(phases(), &[&then, &now]);
    assert_eq!(compared.unlike, []);
    assert_eq!(step(phases(), &compared, "O").answers.len(), 1);
}

#[test]
fn a_question_that_no_longer_exists_is_named_once_and_counts_nowhere() {
    let mut then = all_answered(phases(), "2");
    answer(&mut then, "Z9", "4");
    then.questionnaire.asked = vec!["Y1".to_owned(), "Z9".to_owned()];
    let now = all_answered(phases(), "2");
    let compared = compare(phases(), &[&then, &now]);
    assert_eq!(compared.gone, ["Y1", "Z9"]);
    assert!(step(phases(), &compared, "O").is_still());
}

/// Says how a question was worded in a scan of this language.
fn worded(scan: &mut Scan, id: &str, shown: &str) {
    "nl".clone_into(&mut scan.questionnaire.language);
    shown.clone_into(&mut scan.answers.get_mut(id).unwrap().shown);
}

#[test]
fn a_reworded_question_stands_apart_and_its_answers_are_no_movement() {
    let mut then = all_answered(phases(), "2");
    let mut now = all_answered(phases(), "3");
    worded(&mut then, "O2", "Weten zij ervan?");
    worded(&mut now, "O2", "Kennen zij het?");
    let compared = compare(phases(), &[&then, &now]);
    assert_eq!(
        compared.unlike,
        [Unlike::Reworded {
            question: question(phases(), "O2"),
            shown: vec![
                Some("Weten zij ervan?".to_owned()),
                Some("Kennen zij het?".to_owned())
            ],
        }]
    );
    let knowing = step(phases(), &compared, "O");
    assert_eq!((knowing.over, knowing.points), (Over::OtherQuestions, None));
    assert_eq!(knowing.answers.len(), 5);
}

#[test]
fn words_in_another_language_or_not_known_are_no_other_words() {
    let mut then = all_answered(phases(), "2");
    let mut now = all_answered(phases(), "3");
    worded(&mut then, "O2", "Weten zij ervan?");
    worded(&mut now, "O2", "Do they know it?");
    "en".clone_into(&mut now.questionnaire.language);
    assert_eq!(compare(phases(), &[&then, &now]).unlike, []);
    worded(&mut now, "O2", "");
    "0.1.0".clone_into(&mut now.questionnaire.version);
    assert_eq!(compare(phases(), &[&then, &now]).unlike, []);
}

#[test]
fn a_scan_of_this_version_that_keeps_no_words_has_those_of_the_version() {
    let mut then = all_answered(phases(), "2");
    let mut now = all_answered(phases(), "2");
    worded(&mut then, "O2", "Weten zij ervan?");
    worded(&mut now, "O2", "");
    now.questionnaire.version.clone_from(&phases().version);
    let compared = compare(phases(), &[&then, &now]);
    assert_eq!(compared.unlike.len(), 1);
}

#[test]
fn with_three_scans_there_is_a_step_from_each_to_the_next() {
    let scans = ["1", "3", "2"].map(|code| all_answered(phases(), code));
    let compared = compare(phases(), &[&scans[0], &scans[1], &scans[2]]);
    let knowing = &compared.sections[1].steps;
    let points: Vec<Option<i64>> = knowing.iter().map(|step| step.points).collect();
    assert_eq!(points, [Some(12), Some(-6)]);
}

#[test]
fn gates_are_met_or_not_and_have_no_points() {
    let then = all_answered(verdicts(), "deels");
    let now = all_answered(verdicts(), "ja");
    let compared = compare(verdicts(), &[&then, &now]);
    let gates = step(verdicts(), &compared, "K");
    assert_eq!(gates.points, None);
    assert_eq!(gates.answers.len(), 7);
    assert_eq!(step(verdicts(), &compared, "D1").points, Some(5));
}

#[test]
fn a_scan_behind_a_newer_one_is_told_over_time() {
    let mut then = all_answered(phases(), "2");
    let mut now = then.clone();
    then.about.changed = Some("2026-05-12T10:00:00+02:00".parse().unwrap());
    now.about.started = Some("2026-11-21T10:00:00+01:00".parse().unwrap());
    assert!(!compare(phases(), &[&then, &now]).backwards);
    assert!(compare(phases(), &[&now, &then]).backwards);
    "Kampen".clone_into(&mut then.about.group);
    assert!(!compare(phases(), &[&now, &then]).backwards);
}

/// A questionnaire and three scans of it, of one group or of several.
fn any_scans() -> impl Strategy<Value = (&'static Questionnaire, Vec<Scan>)> {
    prop_oneof![Just(phases()), Just(verdicts())].prop_flat_map(|questionnaire| {
        let group = prop::sample::select(vec!["Zwolle", "Kampen"]);
        let scan = (any_scan(questionnaire), group).prop_map(|(mut scan, group)| {
            group.clone_into(&mut scan.about.group);
            scan
        });
        (Just(questionnaire), prop::collection::vec(scan, 1..4))
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn beside_itself_nothing_of_a_scan_moved((questionnaire, scans) in any_scans()) {
        let compared = compare(questionnaire, &[&scans[0], &scans[0]]);
        prop_assert_eq!(compared.view, View::OverTime);
        prop_assert_eq!(&compared.unlike, &[]);
        for step in compared.sections.iter().flat_map(|section| &section.steps) {
            prop_assert!(step.is_still());
            prop_assert!(step.points.is_none_or(|points| points == 0));
        }
    }

    #[test]
    fn what_stands_beside_each_other_stands_in_the_order_given(
        (questionnaire, scans) in any_scans()
    ) {
        let given: Vec<&Scan> = scans.iter().collect();
        let compared = compare(questionnaire, &given);
        let each: Vec<_> = given.iter().map(|scan| read(questionnaire, scan)).collect();
        prop_assert_eq!(&compared.scans, &each);
        let mut turned = given.clone();
        turned.reverse();
        let mut read_turned = compare(questionnaire, &turned).scans;
        read_turned.reverse();
        prop_assert_eq!(read_turned, each);
        let questions: Vec<QuestionIx> = compared.differing;
        prop_assert!(questions.is_sorted());
    }
}
