//! One mistake gives one message: what follows from it stays silent.

use quickscan::questionnaire::{Content, Mistake, Naming};
use quickscan::source::{Problem, Syntax, Type, What};

use super::sample::{PHASES, VERDICTS, expect, reading, with};

/// What is said when one thing is changed.
fn said(base: &str, piece: &str, instead: &str) -> Vec<Mistake> {
    let problems = reading(&with(base, piece, instead)).problems;
    problems.into_iter().map(|problem| problem.what).collect()
}

/// Changes one thing and expects one mistake of form.
#[track_caller]
fn only_form(base: &str, piece: &str, instead: &str, form: impl Fn(&What) -> bool) {
    let said = said(base, piece, instead);
    let [Mistake::Form(what)] = said.as_slice() else {
        panic!("{said:?}")
    };
    assert!(form(what), "{what:?}");
}

#[test]
fn a_misspelt_or_bad_id_does_not_leave_everything_that_names_it_dangling() {
    let misspelt = |what: &What| {
        matches!(
            what,
            What::UnknownKey {
                near: Some("id"),
                ..
            }
        )
    };
    only_form(PHASES, "id = \"SRC\"", "idd = \"SRC\"", misspelt);
    let bad = |what: &What| matches!(what, What::BadId(_));
    only_form(PHASES, "id = \"steps\"", "id = \"st eps\"", bad);
    only_form(
        PHASES,
        "[[section]]\nid = \"V\"",
        "[[section]]\nid = \"V!\"",
        bad,
    );
    only_form(PHASES, "id = \"O1\"", "id = \"O_1\"", bad);
    only_form(PHASES, "id = \"S1\"", "id = \"1S\"", bad);
    let missing = |what: &What| matches!(what, What::MissingKey("id"));
    only_form(PHASES, "id = \"S2\"\n", "", missing);
}

#[test]
fn a_misspelt_table_does_not_leave_everything_that_names_it_dangling() {
    for (head, key) in [
        ("[[source]]", "source"),
        ("[[section]]\nid = \"F\"", "section"),
    ] {
        let wrong = head.replace(key, &format!("{key}s"));
        only_form(
            PHASES,
            head,
            &wrong,
            |what| matches!(what, What::UnknownKey { near, .. } if *near == Some(key)),
        );
    }
    let scale =
        "[[scale]]\nid = \"three\"\nchoice = [\n  { code = \"ja\", label = \"ja\", points = 2 },\n";
    let wrong = scale.replace("[[scale]]", "[[scales]]");
    only_form(VERDICTS, scale, &wrong, |what| {
        matches!(
            what,
            What::UnknownKey {
                near: Some("scale"),
                ..
            }
        )
    });
}

#[test]
fn a_single_header_for_a_list_is_one_mistake() {
    let tables = |what: &What| {
        matches!(
            what,
            What::WrongType {
                expected: Type::Tables,
                ..
            }
        )
    };
    only_form(PHASES, "[[source]]", "[source]", tables);
}

#[test]
fn what_misses_its_section_or_scale_is_said_once() {
    let none = |what: &What| matches!(what, What::MissingKey(_));
    only_form(PHASES, "section = \"V\"\n", "", none);
    only_form(VERDICTS, "section = \"D2\"\n", "", none);
    let scale = "text = \"Kennen ze het?\"\nhelp = \"Van horen zeggen telt.\"\nkind = \"state\"\nscale = \"steps\"\n";
    only_form(
        PHASES,
        scale,
        &scale.replace("scale = \"steps\"\n", ""),
        none,
    );
}

#[test]
fn a_bad_role_or_model_is_said_once() {
    let word = |what: &What| matches!(what, What::NotOneOf { .. });
    only_form(PHASES, "model = \"phases\"", "model = \"phase\"", word);
    only_form(VERDICTS, "role = \"gate\"\n", "role = \"gates\"\n", word);
    only_form(PHASES, "role = \"foundation\"", "role = \"base\"", word);
    let text = PHASES.replace(
        "holds = { before = \"always\"",
        "holds ={ before = \"always\"",
    );
    only_form(
        &text,
        "holds ={ before = \"always\"",
        "holds = { before = \"altijd\"",
        word,
    );
    let text = text.replace(
        "role = \"phase\"\ntitle = \"Doen\"",
        "role =\"phase\"\ntitle = \"Doen\"",
    );
    only_form(&text, "role =\"phase\"", "role = \"fase\"", word);
}

#[test]
fn a_misspelt_key_is_not_missed_as_well() {
    let near = |meant: &'static str| move |what: &What| matches!(what, What::UnknownKey { near, .. } if *near == Some(meant));
    only_form(PHASES, "in_order = 70", "in_oder = 70", near("in_order"));
    only_form(
        PHASES,
        "too_early = \"W",
        "to_early = \"W",
        near("too_early"),
    );
    only_form(
        VERDICTS,
        "needs_work_below = 75",
        "need_work_below = 75",
        near("needs_work_below"),
    );
    only_form(
        PHASES,
        "holds = { before = \"weak\"",
        "hold = { before = \"weak\"",
        near("holds"),
    );
    only_form(
        VERDICTS,
        "kind = \"safety\"",
        "kindd = \"safety\"",
        near("kind"),
    );
    only_form(PHASES, "early = true", "ealry = true", near("early"));
    only_form(
        PHASES,
        "strategies = [\"S1\"]",
        "strategie = [\"S1\"]",
        near("strategies"),
    );
    only_form(VERDICTS, "any = [{ kind", "anny = [{ kind", near("any"));
    only_form(
        PHASES,
        "urgent_if = { question",
        "urgent_if = { questoin",
        near("question"),
    );
    only_form(
        VERDICTS,
        "development =",
        "developmnt =",
        near("development"),
    );
}

#[test]
fn a_bad_value_is_not_missed_as_well() {
    let kind = |what: &What| matches!(what, What::WrongType { .. });
    only_form(
        PHASES,
        "too_early = \"Wie het niet kent, haakt af.\"",
        "too_early = 3",
        kind,
    );
    only_form(
        PHASES,
        "anchors.1 = \"Een deel kent het\"",
        "anchors.1 = 1",
        kind,
    );
    only_form(PHASES, "V = \"+\"", "V = 1", kind);
    only_form(
        VERDICTS,
        "any = [{ kind = \"scope\", is = [\"nee\"] }]",
        "any = 3",
        kind,
    );
    only_form(VERDICTS, "is = [\"nee\", \"deels\"]", "is = \"nee\"", kind);
    only_form(PHASES, "is = [\"1\", \"2\"]", "is = [1, \"2\"]", kind);
    only_form(
        VERDICTS,
        "development = [\"D1\", \"D2\"]",
        "development = [1, \"D2\"]",
        kind,
    );
    only_form(PHASES, "strategies = [\"S1\"]", "strategies = 1", kind);
    let code = |what: &What| matches!(what, What::BadCode(_));
    only_form(PHASES, "code = \"1\"", "code = \"1 \"", code);
    let bounds = |what: &What| matches!(what, What::OutOfBounds { .. });
    only_form(PHASES, "points = 1", "points = 101", bounds);
    only_form(VERDICTS, "below = 40", "below = 101", bounds);
}

#[test]
fn broken_syntax_does_not_make_the_rest_dangle() {
    for (piece, instead) in [
        ("[[source]]\nid = \"SRC\"", "[[source]\nid = \"SRC\""),
        ("[[scale]]\nid = \"steps\"", "[[scale]]\nid \"steps\""),
        ("[[section]]\nid = \"O\"\n", "[[section]]\nid: \"O\"\n"),
        (
            "fit = { O = \"++\", V = \".\" }",
            "fit = { O = \"++\", V = \".\"",
        ),
        ("strategies = [\"S1\"]", "strategies = [\"S1\""),
        (
            "anchors.1 = \"Een deel kent het\"",
            "anchors.1 \"Een deel kent het\"",
        ),
        (
            "too_early = \"Wie het niet kent, haakt af.\"",
            "too_early \"Wie het niet kent\"",
        ),
        ("in_order = 70\n", "in_order 70\n"),
        ("holds = { before = \"weak\"", "holds { before = \"weak\""),
        ("early = true\n", "early\n"),
    ] {
        only_form(PHASES, piece, instead, |what| {
            matches!(what, What::Syntax(_))
        });
    }
    only_form(
        VERDICTS,
        "any = [{ kind = \"scope\", is = [\"nee\"] }]",
        "any = [{ kind = \"scope\", is = [\"nee\" }]",
        |what| matches!(what, What::Syntax(_)),
    );
}

#[test]
fn what_broken_syntax_does_not_touch_is_still_checked() {
    let text = with(PHASES, "title = \"Een bron\"", "title \"Een bron\"");
    let text = with(&text, "partly = 40", "partly = 90");
    let problems = reading(&text).problems;
    let order = Content::PartlyNotBelowInOrder {
        partly: 90,
        in_order: 70,
    };
    let whats: Vec<Mistake> = problems.into_iter().map(|problem| problem.what).collect();
    assert_eq!(
        whats,
        [order.into(), Mistake::Form(What::Syntax(Syntax::NoEquals))]
    );
}

#[test]
fn an_id_given_twice_says_nothing_about_what_names_it() {
    let section = "[[section]]\nid = \"V\"";
    let twice = Naming::DuplicateId {
        part: quickscan::questionnaire::Part::Section,
        id: "O".to_owned(),
        line: 49,
    };
    let said = said(PHASES, section, "[[section]]\nid = \"O\"");
    assert_eq!(said.first(), Some(&twice.into()));
}

#[test]
fn a_newer_format_is_all_that_is_said() {
    only_form(
        PHASES,
        "format = 1\nid = \"small\"",
        "format = 2\nidd = 3",
        |what| {
            matches!(
                what,
                What::NewerFormat {
                    found: 2,
                    newest: 1
                }
            )
        },
    );
}

#[test]
fn the_same_mistake_at_the_same_place_is_said_once() {
    let text = with(PHASES, "version = \"1.2.0\"", "version = \"1.2\"");
    let problems: Vec<Problem<Mistake>> = reading(&text).problems;
    assert_eq!(problems.len(), 1);
    expect(
        PHASES,
        "\"1.2.0\"",
        "\"1.2\"",
        "\"1.2\"",
        Content::BadVersion("1.2".to_owned()),
    );
}
