//! What counts of a scan, and what does not.

use quickscan::insight::{Sheet, State, read};
use quickscan::questionnaire::{ChoiceIx, Condition, Questionnaire};
use quickscan::scan::{ActivityState, Answer, Depth};

use super::definitions::{phases, verdicts};
use super::support::{all_answered, answer, doing, give, ids, is, question};

/// The phase questionnaire with a condition to show one question.
fn showing(id: &str, condition: impl Fn(&Questionnaire) -> Condition) -> Questionnaire {
    let mut questionnaire = phases().clone();
    let shown = question(&questionnaire, id);
    let condition = condition(&questionnaire);
    questionnaire.questions[shown.0].show_if = Some(condition);
    questionnaire
}

#[test]
fn a_choice_the_scale_no_longer_has_leaves_the_question_open() {
    let mut scan = all_answered(phases(), "3");
    answer(&mut scan, "I1", "7");
    let sheet = Sheet::of(phases(), &scan);
    assert_eq!(sheet.state(question(phases(), "I1")), State::Open);
    assert_eq!(
        sheet.state(question(phases(), "I2")),
        State::Chosen(ChoiceIx(3))
    );
}

#[test]
fn not_applicable_counts_only_where_the_question_offers_it() {
    let mut scan = all_answered(verdicts(), "ja");
    for id in ["K1", "D1a"] {
        give(
            &mut scan,
            id,
            Some(Answer::NotApplicable("reden".to_owned())),
        );
    }
    let sheet = Sheet::of(verdicts(), &scan);
    assert_eq!(sheet.state(question(verdicts(), "K1")), State::Open);
    assert_eq!(
        sheet.state(question(verdicts(), "D1a")),
        State::NotApplicable
    );
}

#[test]
fn what_the_questionnaire_does_not_have_is_ignored() {
    let scan = all_answered(phases(), "2");
    let mut more = scan.clone();
    answer(&mut more, "I99", "0");
    doing(&mut more, "S99", ActivityState::Planned);
    more.questionnaire.deepened.push("Z".to_owned());
    assert_eq!(read(phases(), &more), read(phases(), &scan));
}

#[test]
fn a_question_is_asked_only_while_its_condition_holds() {
    let questionnaire = showing("I2", |all| is(all, "I1", &[3, 4]));
    let mut scan = all_answered(&questionnaire, "3");
    let shown = question(&questionnaire, "I2");
    assert!(Sheet::of(&questionnaire, &scan).is_visible(shown));
    answer(&mut scan, "I1", "2");
    let sheet = Sheet::of(&questionnaire, &scan);
    assert_eq!(sheet.state(shown), State::Hidden);
    assert_eq!(sheet.share(shown), None, "a hidden answer does not count");
}

#[test]
fn a_question_without_an_answer_satisfies_no_condition_and_not_negates_that() {
    let shown = showing("I2", |all| is(all, "I1", &[0, 1, 2, 3, 4]));
    let hidden = showing("I2", |all| {
        Condition::Not(Box::new(is(all, "I1", &[0, 1, 2, 3, 4])))
    });
    let no_answers = [
        None,
        Some(Answer::Unknown),
        Some(Answer::NotApplicable("reden".to_owned())),
    ];
    for no_answer in no_answers {
        let mut scan = all_answered(phases(), "3");
        give(&mut scan, "I1", no_answer);
        assert!(!Sheet::of(&shown, &scan).is_visible(question(&shown, "I2")));
        assert!(Sheet::of(&hidden, &scan).is_visible(question(&hidden, "I2")));
    }
}

#[test]
fn depth_decides_before_conditions_do() {
    // O1 is not in the short version, so its stored answer shows nothing.
    let questionnaire = showing("O2", |all| is(all, "O1", &[3]));
    let mut scan = all_answered(&questionnaire, "3");
    let shown = question(&questionnaire, "O2");
    assert!(Sheet::of(&questionnaire, &scan).is_visible(shown));
    scan.questionnaire.depth = Depth::Short;
    assert!(!Sheet::of(&questionnaire, &scan).is_visible(shown));
    scan.questionnaire.deepened.push("O".to_owned());
    assert!(Sheet::of(&questionnaire, &scan).is_visible(shown));
}

#[test]
fn a_hidden_answer_hides_what_depends_on_it() {
    let mut questionnaire = showing("I2", |all| is(all, "I1", &[3]));
    let third = question(&questionnaire, "I3");
    questionnaire.questions[third.0].show_if = Some(is(&questionnaire, "I2", &[3]));
    let mut scan = all_answered(&questionnaire, "3");
    answer(&mut scan, "I1", "0");
    assert!(!Sheet::of(&questionnaire, &scan).is_visible(third));
}

#[test]
fn all_and_any_are_what_they_say() {
    let all = showing("I3", |one| {
        Condition::All(vec![is(one, "I1", &[3]), is(one, "I2", &[3])])
    });
    let any = showing("I3", |one| {
        Condition::Any(vec![is(one, "I1", &[3]), is(one, "I2", &[3])])
    });
    for (first, second) in [("3", "3"), ("3", "0"), ("0", "3"), ("0", "0")] {
        let mut scan = all_answered(phases(), "3");
        answer(&mut scan, "I1", first);
        answer(&mut scan, "I2", second);
        let is_shown = |questionnaire: &Questionnaire| {
            Sheet::of(questionnaire, &scan).is_visible(question(questionnaire, "I3"))
        };
        assert_eq!(is_shown(&all), first == "3" && second == "3");
        assert_eq!(is_shown(&any), first == "3" || second == "3");
    }
}

#[test]
fn at_its_worst_everything_unknown_is_lowest_and_the_same_questions_are_asked() {
    // I1 at its lowest would hide I2.
    let questionnaire = showing("I2", |all| Condition::Not(Box::new(is(all, "I1", &[0]))));
    let mut scan = all_answered(&questionnaire, "3");
    give(&mut scan, "I1", Some(Answer::Unknown));
    give(&mut scan, "I2", None);
    give(
        &mut scan,
        "I4",
        Some(Answer::NotApplicable("reden".to_owned())),
    );
    let sheet = Sheet::of(&questionnaire, &scan);
    let worst = sheet.at_worst();
    let before = ids(&questionnaire, sheet.visible());
    assert_eq!(ids(&questionnaire, worst.visible()), before);
    for (id, state) in [
        ("I1", State::Chosen(ChoiceIx(0))),
        ("I2", State::Chosen(ChoiceIx(0))),
        ("I3", State::Chosen(ChoiceIx(3))),
        ("I4", State::NotApplicable),
    ] {
        assert_eq!(worst.state(question(&questionnaire, id)), state, "{id}");
    }
}
