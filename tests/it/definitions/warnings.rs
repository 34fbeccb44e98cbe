//! What may be better: said, and without consequence.

use quickscan::questionnaire::Warning;

use super::sample::{PHASES, pointed, reading, with};

/// Changes one thing and expects one warning on a questionnaire that is still good.
#[track_caller]
fn expect(piece: &str, instead: &str, at: &str, warning: Warning) {
    let text = with(PHASES, piece, instead);
    let reading = reading(&text);
    assert_eq!(reading.problems, []);
    assert_eq!(pointed(&text, reading.warnings), [(at, warning)]);
    assert!(reading.questionnaire.is_some());
}

#[test]
fn a_strategy_that_no_question_names() {
    let unused = Warning::UnusedStrategy("S1".to_owned());
    let text = PHASES.replace("strategies = [\"S2\", \"S1\"]", "strategies = [\"S2\"]");
    let text = with(&text, "strategies = [\"S1\"]", "strategies = [\"S2\"]");
    assert_eq!(
        pointed(&text, reading(&text).warnings),
        [("\"S1\"", unused)]
    );
}

#[test]
fn a_strategy_named_only_once_practice_has_begun_is_used() {
    let text = with(
        PHASES,
        "strategies = [\"S2\", \"S1\"]",
        "strategies = [\"S1\"]",
    );
    assert_eq!(reading(&text).warnings, []);
}

#[test]
fn a_text_longer_than_a_screen_reads_well() {
    let long = |characters| Warning::LongText {
        characters,
        most: 400,
    };
    let (just, over) = ("é".repeat(400), "é".repeat(401));
    let line = |text: &str| format!("help = \"{text}\"");
    assert_eq!(
        reading(&with(
            PHASES,
            "help = \"Van horen zeggen telt.\"",
            &line(&just)
        ))
        .warnings,
        []
    );
    expect(
        "help = \"Van horen zeggen telt.\"",
        &line(&over),
        &format!("\"{over}\""),
        long(401),
    );
    let need = format!("otherwise = \"{over}\"");
    expect(
        "otherwise = \"Niemand komt opdagen.\"",
        &need,
        &format!("\"{over}\""),
        long(401),
    );
    let anchor = format!("anchors.1 = \"{over}\"");
    expect(
        "anchors.1 = \"Een deel kent het\"",
        &anchor,
        &format!("\"{over}\""),
        long(401),
    );
    let intro = format!("intro = \"{over}\"");
    assert_eq!(
        reading(&with(PHASES, "intro = \"Waar staan we?\"", &intro)).warnings,
        []
    );
}

#[test]
fn a_question_without_source() {
    let text = PHASES.replace("[[question]]\nid = \"V1\"", "[[ question]]\nid = \"V1\"");
    let text = with(&text, "sources = [\"SRC\"]\nshow_if", "show_if");
    let none = Warning::NoSource("V1".to_owned());
    assert_eq!(
        pointed(&text, reading(&text).warnings),
        [("[[ question]]", none)]
    );
}

#[test]
fn a_short_version_without_questions() {
    let text = PHASES.replace("short = true\n", "");
    assert_eq!(
        pointed(&text, reading(&text).warnings),
        [("question", Warning::NothingShort)]
    );
}

#[test]
fn warnings_are_given_beside_mistakes_but_not_for_torn_files() {
    let long = format!("help = \"{}\"", "x".repeat(500));
    let text = with(PHASES, "help = \"Van horen zeggen telt.\"", &long);
    let beside = reading(&with(&text, "version = \"1.2.0\"", "version = \"1\""));
    assert_eq!((beside.problems.len(), beside.warnings.len()), (1, 1));
    let torn = reading(&with(&text, "version = \"1.2.0\"", "version \"1.2.0\""));
    assert_eq!((torn.problems.len(), torn.warnings.len()), (1, 0));
}
