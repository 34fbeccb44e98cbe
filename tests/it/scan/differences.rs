//! A scan opened with another version of its questionnaire.

use quickscan::questionnaire::{QuestionIx, Questionnaire};
use quickscan::scan::{Answer, Change, Depth, Difference, Scan, apply, differences};

use super::fixture::{full_scan, now, questionnaire};

/// The questionnaire, one version on.
fn next_version() -> Questionnaire {
    Questionnaire {
        version: "1.1.0".to_owned(),
        sha256: "cd".repeat(32),
        ..questionnaire()
    }
}

/// A scan made with the first version, all answered with 4.
fn answered() -> Scan {
    let questionnaire = questionnaire();
    let mut scan = Scan::new(&questionnaire, Depth::Full, now());
    for question in questionnaire.question_ixs() {
        let answer = Some(Answer::Choice("4".to_owned()));
        apply(&mut scan, &questionnaire, &Change::Answer(question, answer));
    }
    scan
}

#[test]
fn the_same_definition_has_no_differences() {
    assert_eq!(differences(&questionnaire(), &answered()), []);
    assert_eq!(differences(&questionnaire(), &full_scan()), []);
}

#[test]
fn another_version_with_the_same_questions_has_none_either() {
    assert_eq!(differences(&next_version(), &answered()), []);
}

#[test]
fn a_question_that_was_not_asked_is_new_until_it_is_answered() {
    let mut scan = answered();
    let question = QuestionIx(1);
    scan.questionnaire.asked.retain(|id| id != "O1");
    let entry = scan.answers.remove("O1").unwrap();
    let new = [Difference::New(question)];
    assert_eq!(differences(&next_version(), &scan), new);
    scan.answers.insert("O1".to_owned(), entry);
    assert_eq!(differences(&next_version(), &scan), []);
}

#[test]
fn nothing_is_new_to_a_scan_that_does_not_say_what_was_asked() {
    let mut scan = answered();
    scan.questionnaire.asked.clear();
    scan.answers.clear();
    assert_eq!(differences(&next_version(), &scan), []);
}

#[test]
fn answers_and_activities_without_question_or_strategy_are_gone() {
    let mut definition = next_version();
    definition.questions.pop();
    definition.strategies.pop();
    let mut scan = answered();
    scan.strategies = full_scan().strategies;
    assert_eq!(
        differences(&definition, &scan),
        [
            Difference::Gone("O10".to_owned()),
            Difference::GoneStrategy("S26".to_owned()),
        ]
    );
}

#[test]
fn other_words_are_told_with_those_that_were_shown() {
    let mut definition = next_version();
    definition.questions[2].wording = "Weet iedereen ervan?".to_owned();
    let reworded = Difference::Reworded {
        question: QuestionIx(2),
        shown: "Hoe staat het met O2?".to_owned(),
    };
    assert_eq!(differences(&definition, &answered()), [reworded]);
}

#[test]
fn words_in_another_language_are_no_other_words() {
    let mut definition = next_version();
    definition.language = "en".to_owned();
    definition.questions[2].text = "Does everybody know?".to_owned();
    assert_eq!(differences(&definition, &answered()), []);
    // Nor are those of a definition that was written anew in another language.
    definition.written_in = "en".to_owned();
    definition.questions[2].wording = "Does everybody know?".to_owned();
    assert_eq!(differences(&definition, &answered()), []);
}

#[test]
fn a_choice_the_scale_no_longer_has_is_told_with_its_code() {
    let mut definition = next_version();
    definition.scales[0].choices.pop();
    let gone = definition
        .question_ixs()
        .map(|question| Difference::ChoiceGone {
            question,
            code: "4".to_owned(),
        });
    assert_eq!(
        differences(&definition, &answered()),
        gone.collect::<Vec<_>>()
    );
}
