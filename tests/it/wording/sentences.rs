//! Small rules of telling.

use jiff::civil::date;
use quickscan::insight::Reading;
use quickscan::lang::Lang;
use quickscan::scan::{Answer, Scan};
use quickscan::wording::{self, capital, sentence};

use crate::report::scans::{Case, training_too_early};

fn again(change: impl FnOnce(&mut Scan), today: jiff::civil::Date) -> String {
    training_too_early()
        .with(change)
        .told(Lang::Nl, |subject, _| {
            wording::again(subject.context, today).when
        })
}

#[test]
fn a_sentence_starts_with_a_capital_and_ends() {
    assert_eq!(sentence("nog niet"), "Nog niet.");
    assert_eq!(sentence("écht?"), "Écht?");
    assert_eq!(sentence(" "), "");
    assert_eq!(capital("loopt"), "Loopt");
}

#[test]
fn a_list_reads_as_a_sentence_in_both_languages() {
    let list = |lang: Lang, items: &[&str]| lang.words().insight.list(items);
    assert_eq!(list(Lang::Nl, &[]), "");
    assert_eq!(list(Lang::Nl, &["a"]), "a");
    assert_eq!(list(Lang::Nl, &["a", "b", "c"]), "a, b en c");
    assert_eq!(list(Lang::En, &["a", "b", "c"]), "a, b and c");
}

#[test]
fn the_scan_is_filled_in_again_after_three_months() {
    let today = date(2026, 11, 22);
    assert_eq!(
        again(|_| (), today),
        "Vul de scan rond 21 februari 2027 opnieuw in."
    );
    assert_eq!(
        again(|_| (), date(2027, 3, 1)),
        "Deze scan is van 21 november 2026. Dat is meer dan drie maanden geleden: vul hem opnieuw in."
    );
    assert_eq!(
        again(|scan| scan.plan.next_scan = Some(date(2027, 1, 15)), today),
        "De volgende scan staat gepland op 15 januari 2027."
    );
    assert_eq!(
        again(|scan| scan.about.changed = None, today),
        "Vul de scan over drie maanden opnieuw in."
    );
}

#[test]
fn an_answer_that_the_scale_no_longer_has_is_told_as_open() {
    let case = training_too_early().with(|scan| {
        scan.answers.get_mut("I3").unwrap().answer = Some(Answer::Choice("7".to_owned()));
    });
    let question = case.questionnaire.question_with_id("I3").unwrap();
    let given = case.told(Lang::Nl, |subject, _| {
        wording::answer(subject.context, question)
    });
    assert_eq!((given.label.as_str(), given.points), ("nog open", None));
}

#[test]
fn the_sum_behind_a_section_names_every_visible_question() {
    let case: Case = training_too_early().one("I1", "N").one("I7", "U");
    let sum = case.told(Lang::Nl, |subject, insight| {
        let section = subject.context.questionnaire.section_with_id("I").unwrap();
        wording::arithmetic(subject.context, &insight.figures[section.0])
    });
    let points: Vec<_> = sum.lines.iter().map(|line| line.points).collect();
    let (one, two) = (Some((1, 4)), Some((2, 4)));
    assert_eq!(points, [None, one, one, two, two, two, None]);
    assert_eq!(sum.lines[0].answer, "niet van toepassing");
    assert!(sum.lines[0].critical && sum.lines[2].critical && !sum.lines[3].critical);
    assert_eq!(
        sum.sum,
        "samen 8 van 20 punten; 'weet ik niet' telt nog niet mee en 'niet van toepassing' valt weg"
    );
    assert_eq!(
        sum.thresholds,
        [
            "op weg vanaf 8 van 20 punten",
            "op orde vanaf 17 van 24 punten; dat is een afspraak, geen norm"
        ]
    );
}

/// How to begin with what 'Ervaringsverhalen' needs, where that is advised.
fn begin_with_objections(case: &Case) -> String {
    case.told(Lang::Nl, |subject, insight| {
        let Reading::Phases(reading) = &insight.reading else {
            return String::new();
        };
        let advice = wording::advice(subject.context, &insight.figures, reading);
        let stories = advice
            .items
            .into_iter()
            .find(|item| item.title == "Ervaringsverhalen");
        stories.unwrap().arrange_first.remove(0).begin
    })
}

#[test]
fn what_has_to_be_arranged_first_says_how_to_begin() {
    let wanting = training_too_early().all_of("I", "4").all_of("A", "4");
    let covered = wanting.one("A1", "1").one("A5", "1");
    assert_eq!(
        begin_with_objections(&covered),
        "Zie nummer 1 bij 'Eerst doen': Bezwaren ophalen en beantwoorden."
    );
    let uncovered = training_too_early().all_of("I", "4").all_of("A", "1");
    assert!(
        begin_with_objections(&uncovered).starts_with("Schrijf de vijf bezwaren op"),
        "{}",
        begin_with_objections(&uncovered)
    );
    let unknown = training_too_early().all_of("I", "4").all_of("A", "4");
    let unknown = unknown.one("A1", "1").one("A5", "U");
    assert!(
        begin_with_objections(&unknown).starts_with("Laat in twee teams iedereen"),
        "{}",
        begin_with_objections(&unknown)
    );
}

#[test]
fn a_gate_that_is_no_is_told_beside_an_outcome_about_something_else() {
    let case = Case::potential().all("ja").one("K4", "nee").one("K6", "U");
    let rule = case.told(Lang::Nl, |subject, insight| {
        let Reading::Verdict(outcome) = &insight.reading else {
            return String::new();
        };
        let text = wording::verdict(subject.context, &insight.figures, outcome);
        text.unwrap().rule
    });
    assert_eq!(
        rule,
        "Deze uitkomst volgt hieruit: 'Uitvoering onderzocht' is nog niet bekend. \
         Los daarvan: 'Recht om aan te melden' staat op 'nee'."
    );
}
