//! Rules the shipped definitions do not happen to reach, on definitions with something altered.

use quickscan::insight::{Fired, Ground, Step, Working, read};
use quickscan::questionnaire::{
    Choice, Condition, Fit, Kind, Model, Need, Questionnaire, Scale, ScaleIx, SectionIx,
    VerdictRules,
};
use quickscan::scan::{ActivityState, Answer, Scan, Stage};

use super::definitions::{phases, verdicts};
use super::support::{
    all_answered, answer, by_phase, by_verdict, doing, give, ids, is, question, strategy,
};

fn set_fit(questionnaire: &mut Questionnaire, id: &str, phase: &str, fit: Fit) {
    let strategy = strategy(questionnaire, id);
    let phase = questionnaire.section_with_id(phase).unwrap();
    let fits = &mut questionnaire.strategies[strategy.0].fit;
    fits.iter_mut().find(|(one, _)| *one == phase).unwrap().1 = fit;
}

fn set_need(questionnaire: &mut Questionnaire, id: &str, needs: &str) {
    let strategy = strategy(questionnaire, id);
    let need = Need {
        question: question(questionnaire, needs),
        otherwise: String::new(),
    };
    questionnaire.strategies[strategy.0].needs = vec![need];
}

fn set_strategies(questionnaire: &mut Questionnaire, id: &str, strategies: &[&str]) {
    let question = question(questionnaire, id);
    let strategies = strategies.iter().map(|id| strategy(questionnaire, id));
    questionnaire.questions[question.0].strategies = strategies.collect();
}

fn rules(questionnaire: &mut Questionnaire) -> &mut VerdictRules {
    match &mut questionnaire.model {
        Model::Verdicts(rules) => rules,
        Model::Phases(_) => panic!("no verdicts"),
    }
}

/// What is advised first, as ids of strategies or of questions with their own first step.
fn advised(questionnaire: &Questionnaire, scan: &Scan) -> Vec<String> {
    let reading = by_phase(read(questionnaire, scan));
    let id = |step: Step| match step {
        Step::Strategy(strategy, _) => questionnaire[strategy].id.clone(),
        Step::FirstStep(question) => questionnaire[question].id.clone(),
    };
    let advised = reading.do_first.into_iter();
    advised.map(|one| id(one.step)).collect()
}

#[test]
fn in_maintenance_nothing_comes_too_early() {
    let mut questionnaire = phases().clone();
    set_fit(&mut questionnaire, "S26", "B", Fit::Backfires);
    let mut scan = all_answered(&questionnaire, "4");
    scan.about.stage = Some(Stage::Routine);
    doing(&mut scan, "S26", ActivityState::Planned);
    let reading = by_phase(read(&questionnaire, &scan));
    assert_eq!(reading.working, Working::Maintenance);
    assert_eq!(reading.not_yet, []);
}

#[test]
fn what_fits_no_later_phase_comes_nowhere_and_has_nothing_in_its_place() {
    let mut questionnaire = phases().clone();
    for phase in ["V", "B"] {
        set_fit(&mut questionnaire, "S26", phase, Fit::Backfires);
    }
    let training = strategy(&questionnaire, "S26");
    questionnaire.strategies[training.0].instead = vec![strategy(&questionnaire, "S22")];
    let mut scan = all_answered(&questionnaire, "1");
    doing(&mut scan, "S26", ActivityState::Planned);
    let reading = by_phase(read(&questionnaire, &scan));
    assert_eq!(reading.not_yet[0].strategy, training);
    assert_eq!(reading.not_yet[0].comes_in, None);
    assert_eq!(reading.not_yet[0].instead, []);
}

#[test]
fn what_prepares_for_each_other_is_advised_once_each() {
    let mut questionnaire = phases().clone();
    set_need(&mut questionnaire, "S10", "I1");
    set_need(&mut questionnaire, "S13", "I3");
    set_strategies(&mut questionnaire, "I3", &["S10"]);
    let mut scan = all_answered(&questionnaire, "3");
    for id in ["I2", "I4", "I5", "I7"] {
        let not_applicable = Answer::NotApplicable("reden".to_owned());
        give(&mut scan, id, Some(not_applicable));
    }
    for (id, code) in [("I1", "2"), ("I3", "2"), ("I6", "0")] {
        answer(&mut scan, id, code);
    }
    assert_eq!(advised(&questionnaire, &scan), ["S31", "S10", "S13"]);
}

#[test]
fn a_need_that_is_arranged_by_something_advised_comes_after_it() {
    // I5 is served by S31 here, and S31 is there when I6 is in order.
    let mut questionnaire = phases().clone();
    set_need(&mut questionnaire, "S10", "I6");
    set_strategies(&mut questionnaire, "I5", &["S31"]);
    let mut scan = all_answered(&questionnaire, "2");
    answer(&mut scan, "I3", "1");
    answer(&mut scan, "I5", "0");
    assert_eq!(advised(&questionnaire, &scan), ["S31", "S10", "S13"]);
}

#[test]
fn a_questionnaire_that_names_one_thing_names_what_is_urgent() {
    let mut questionnaire = phases().clone();
    questionnaire.most = 1;
    let mut scan = all_answered(&questionnaire, "1");
    let reading = by_phase(read(&questionnaire, &scan));
    assert_eq!(ids(&questionnaire, reading.points), ["O2"]);
    assert_eq!(reading.do_first[0].ground, Ground::Urgent);
    assert_eq!(advised(&questionnaire, &scan), ["S08"]);
    answer(&mut scan, "F7", "2");
    assert_eq!(advised(&questionnaire, &scan), ["S04"]);
}

#[test]
fn a_choice_with_the_low_need_gives_way_among_what_may_help_as_well() {
    let mut questionnaire = phases().clone();
    set_strategies(&mut questionnaire, "I6", &["S17", "S03"]);
    let mut scan = all_answered(&questionnaire, "2");
    answer(&mut scan, "O4", "2");
    for id in ["I1", "I6", "A1"] {
        answer(&mut scan, id, "1");
    }
    assert_eq!(advised(&questionnaire, &scan)[..2], ["S13", "S03"]);
}

#[test]
fn fewer_points_means_a_smaller_share_of_the_scale() {
    // On a scale of three I5 has 1 of 2 points: as much as the 2 of 4 of I1, more than the 1 of I4.
    let mut questionnaire = phases().clone();
    let codes = ["nee", "deels", "ja"];
    let choice = |(points, code): (u32, &str)| Choice {
        code: code.to_owned(),
        label: code.to_owned(),
        points,
    };
    questionnaire.scales.push(Scale {
        id: "three".to_owned(),
        choices: (0..).zip(codes).map(choice).collect(),
    });
    let on_three = question(&questionnaire, "I5");
    questionnaire.questions[on_three.0].scale = ScaleIx(1);
    let mut scan = all_answered(&questionnaire, "2");
    for (id, code) in [("I4", "1"), ("I5", "deels"), ("I6", "0")] {
        answer(&mut scan, id, code);
    }
    let points = by_phase(read(&questionnaire, &scan)).points;
    assert_eq!(ids(&questionnaire, points), ["I6", "I4", "I1"]);
}

#[test]
fn a_verdict_says_what_made_it_true() {
    let mut questionnaire = verdicts().clone();
    let condition = Condition::All(vec![
        Condition::Not(Box::new(is(&questionnaire, "D1a", &[0]))),
        Condition::KindIs(Kind::Scope, vec!["nee".to_owned()]),
        Condition::Any(vec![
            is(&questionnaire, "D1a", &[2]),
            is(&questionnaire, "D1b", &[0]),
        ]),
    ]);
    rules(&mut questionnaire).verdicts[0].any = vec![condition];
    let mut scan = all_answered(&questionnaire, "ja");
    answer(&mut scan, "D1a", "deels");
    answer(&mut scan, "D1b", "deels");
    answer(&mut scan, "K1", "nee");
    answer(&mut scan, "K2", "nee");
    let outcome = by_verdict(read(&questionnaire, &scan));
    assert_eq!(
        outcome.verdict, 5,
        "the last of the three does not hold yet"
    );
    answer(&mut scan, "D1a", "nee");
    let questions = |list: &[&str]| {
        let list = list.iter().map(|id| question(verdicts(), id));
        list.collect::<Vec<_>>()
    };
    let outcome = by_verdict(read(&questionnaire, &scan));
    assert_eq!(outcome.verdict, 0);
    assert_eq!(
        outcome.because,
        [
            Fired::Otherwise,
            Fired::Answered(questions(&["K1", "K2"])),
            Fired::Answered(questions(&["D1a"])),
        ]
    );
}

#[test]
fn a_verdict_that_says_too_little_is_known_is_never_provisional_whatever_its_name() {
    let mut questionnaire = verdicts().clone();
    rules(&mut questionnaire).verdicts[2].id = "Z".to_owned();
    let mut scan = all_answered(&questionnaire, "ja");
    give(&mut scan, "K5", Some(Answer::Unknown));
    let outcome = by_verdict(read(&questionnaire, &scan));
    assert_eq!((outcome.verdict, outcome.provisional), (2, false));
}

#[test]
fn a_supporting_part_needs_no_work_for_a_key_question_and_a_core_part_does() {
    let mut questionnaire = verdicts().clone();
    let supporting = question(&questionnaire, "D5a");
    questionnaire.questions[supporting.0].critical = true;
    let mut scan = all_answered(&questionnaire, "ja");
    answer(&mut scan, "D5a", "nee");
    let outcome = by_verdict(read(&questionnaire, &scan));
    assert_eq!(outcome.because, [Fired::Answered(vec![supporting])]);
    assert_eq!(outcome.points, []);
    answer(&mut scan, "D2a", "nee");
    let outcome = by_verdict(read(&questionnaire, &scan));
    let section = |id: &str| questionnaire.section_with_id(id).unwrap();
    assert_eq!(outcome.points, [section("D2")]);
    assert_ne!(section("D2"), SectionIx(0));
}
