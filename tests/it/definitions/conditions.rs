//! Rules about conditions, and about the order of verdicts.

use quickscan::questionnaire::{Content, Logic};

use super::sample::{PHASES, VERDICTS, expect, reading, with};

const SHOW_IF: &str = r#"{ all = [{ question = "O1", is = ["1", "2"] }, { not = { question = "F1", is = ["0"] } }] }"#;

#[test]
fn a_question_depends_on_earlier_questions_only() {
    let later = |id: &str| Logic::LaterQuestion(id.to_owned());
    let itself = r#"{ question = "V1", is = ["1"] }"#;
    expect(PHASES, SHOW_IF, itself, r#""V1""#, later("V1"));
    let first = "title = \"Beschrijving\"\n";
    let line = format!(
        "{first}show_if = {{ any = [{{ not = {{ question = \"O1\", is = [\"2\"] }} }}] }}\n"
    );
    expect(PHASES, first, &line, r#""O1""#, later("O1"));
}

#[test]
fn showing_a_question_rests_on_answers_alone() {
    for condition in [
        r#"{ kind = "state", is = ["1"] }"#,
        r#"{ critical = true, is = ["1"] }"#,
        r#"{ role = "phase", unknown = true }"#,
        r#"{ role = "phase", below = 50 }"#,
        r#"{ sections = ["O"], below = 50, count = 1 }"#,
        r#"{ sections = ["O"], known_below = "2/3" }"#,
    ] {
        expect(
            PHASES,
            SHOW_IF,
            condition,
            condition,
            Logic::NotAboutAnswers,
        );
    }
}

#[test]
fn what_makes_a_question_urgent_may_rest_on_anything() {
    let urgent = r#"urgent_if = { question = "F1", is = ["0"] }"#;
    for condition in [
        r#"{ question = "V1", is = ["0"] }"#,
        r#"{ kind = "state", is = ["1"] }"#,
        r#"{ role = "phase", below = 50 }"#,
    ] {
        let text = with(PHASES, urgent, &format!("urgent_if = {condition}"));
        assert_eq!(reading(&text).problems, []);
    }
}

#[test]
fn the_keys_of_a_condition_go_together() {
    for condition in [
        "{}",
        r#"{ question = "O1" }"#,
        r#"{ is = ["1"] }"#,
        r#"{ question = "O1", kind = "state", is = ["1"] }"#,
        r#"{ question = "O1", below = 50 }"#,
        r#"{ role = "phase", is = ["1"] }"#,
        r#"{ role = "phase" }"#,
        r#"{ role = "phase", sections = ["O"], below = 50 }"#,
        r#"{ role = "phase", count = 1 }"#,
        r#"{ role = "phase", below = 50, known_below = "1/2" }"#,
        r#"{ sections = ["O"], unknown = true }"#,
        r#"{ kind = "state", below = 50 }"#,
        r#"{ all = [{ question = "O1", is = ["1"] }], any = [{ question = "O1", is = ["1"] }] }"#,
        r#"{ not = { question = "O1", is = ["1"] }, unknown = true }"#,
    ] {
        let urgent = r#"urgent_if = { question = "F1", is = ["0"] }"#;
        let line = format!("urgent_if = {condition}");
        expect(PHASES, urgent, &line, condition, Logic::BadCondition);
    }
}

#[test]
fn a_condition_asks_for_something() {
    expect(
        PHASES,
        r#"is = ["1", "2"]"#,
        "is = []",
        "[]",
        Content::Nothing,
    );
    expect(PHASES, SHOW_IF, "{ all = [] }", "[]", Content::Nothing);
    expect(PHASES, SHOW_IF, "{ any = [] }", "[]", Content::Nothing);
}

#[test]
fn a_condition_is_about_something_there_is() {
    let nothing = || Logic::AboutNothing;
    expect(VERDICTS, "critical = true\n", "", "critical", nothing());
    expect(
        VERDICTS,
        r#"{ kind = "scope", is"#,
        r#"{ kind = "state", is"#,
        "kind",
        nothing(),
    );
    let gate = r#"{ role = "gate", unknown"#;
    expect(
        VERDICTS,
        gate,
        r#"{ role = "phase", unknown"#,
        r#""phase""#,
        nothing(),
    );
    let known = r#"role = "core", known_below"#;
    expect(
        VERDICTS,
        known,
        r#"role = "phase", known_below"#,
        r#""phase""#,
        nothing(),
    );
    let below = r#"role = "core", below"#;
    expect(
        VERDICTS,
        below,
        r#"role = "foundation", below"#,
        r#""foundation""#,
        nothing(),
    );
    let sections = r#"sections = ["D1", "D2"], below = 50, count = 2"#;
    expect(
        VERDICTS,
        sections,
        "sections = [], below = 50",
        "[]",
        nothing(),
    );
}

#[test]
fn a_condition_asks_for_no_more_sections_than_there_are() {
    expect(
        VERDICTS,
        "count = 2",
        "count = 3",
        "3",
        Logic::CountTooHigh(2),
    );
    let core = r#"{ role = "core", below = 40 }"#;
    expect(
        VERDICTS,
        core,
        r#"{ role = "core", below = 40, count = 4 }"#,
        "4",
        Logic::CountTooHigh(1),
    );
}

#[test]
fn no_verdict_stands_behind_one_that_always_holds() {
    let text = VERDICTS.replace("[[verdict]]\nid = \"R1\"", "[[ verdict]]\nid = \"R1\"");
    let any = "any = [{ kind = \"scope\", is = [\"nee\"] }]\n";
    let unreachable = || Logic::Unreachable("R1".to_owned());
    expect(&text, any, "", "[[ verdict]]", unreachable());
    expect(&text, any, "any = []\n", "[[ verdict]]", unreachable());
}

#[test]
fn the_last_verdict_has_no_condition() {
    let last = "text = \"Meld je aan.\"\n";
    let line = format!("{last}any = [{{ role = \"gate\", unknown = true }}]\n");
    expect(VERDICTS, last, &line, "any", Logic::LastConditional);
    let text = with(VERDICTS, last, &format!("{last}any = []\n"));
    assert_eq!(reading(&text).problems, []);
}
