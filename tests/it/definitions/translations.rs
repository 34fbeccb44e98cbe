//! Translations: texts of another language, laid over a questionnaire by id, without gaps.

use quickscan::questionnaire::{Gap, Mistake, Naming, Part, Questionnaire, Warning, translate};
use quickscan::source::{Syntax, What};

use super::sample::{ENGLISH, PHASES, VERDICTS, pointed, reading, source, with};

fn small() -> Questionnaire {
    reading(PHASES).questionnaire.unwrap()
}

/// Changes one thing and expects one mistake: what it points at, and what it is.
#[track_caller]
fn gap(piece: &str, instead: &str, at: &str, mistake: impl Into<Mistake>) {
    let text = with(ENGLISH, piece, instead);
    let reading = translate(&small(), &source(&text));
    assert_eq!(pointed(&text, reading.problems), [(at, mistake.into())]);
    assert!(reading.questionnaire.is_none());
}

#[test]
fn a_whole_translation_gives_the_same_questionnaire_in_another_language() {
    let reading = translate(&small(), &source(ENGLISH));
    assert_eq!(reading.problems, []);
    assert_eq!(reading.warnings, []);
    let english = reading.questionnaire.unwrap();
    assert_eq!(
        (english.language.as_str(), english.title.as_str()),
        ("en", "Small scan")
    );
    assert_eq!(
        english.disclaimer,
        ["No mark of quality.", "An instrument of our own."]
    );
    let labels: Vec<_> = english.scales[0]
        .choices
        .iter()
        .map(|choice| choice.label.as_str())
        .collect();
    assert_eq!(labels, ["not yet", "partly", "completely"]);
    assert_eq!(english.sections[1].observe, "Ask around.");
    assert_eq!(english.questions[1].anchors[2], "Everybody knows it");
    assert_eq!(english.questions[1].find_out, "Ask five people.");
    assert_eq!(
        english.strategies[1].too_early,
        "Who does not know it, drops out."
    );
    assert_eq!(english.strategies[1].needs[0].otherwise, "Nobody turns up.");
    let dutch = small();
    assert_eq!(
        (english.sha256, english.version),
        (dutch.sha256, dutch.version)
    );
    assert_eq!(english.strategies[1].fit, dutch.strategies[1].fit);
    assert_eq!(english.questions[2].show_if, dutch.questions[2].show_if);
}

#[test]
fn nothing_dutch_is_left_in_a_translation() {
    let mut english = translate(&small(), &source(ENGLISH)).questionnaire.unwrap();
    let mut dutch = small();
    // Sources may stay as they are.
    english.sources.clear();
    dutch.sources.clear();
    // So do the words a scan keeps.
    for question in english.questions.iter_mut().chain(&mut dutch.questions) {
        question.wording.clear();
    }
    let words = |questionnaire: &Questionnaire| -> Vec<String> {
        let all = format!("{questionnaire:?}");
        all.split('"')
            .skip(1)
            .step_by(2)
            .filter(|text| text.contains(' '))
            .map(str::to_owned)
            .collect()
    };
    let left: Vec<_> = words(&dutch)
        .into_iter()
        .filter(|text| words(&english).contains(text))
        .collect();
    assert_eq!(left, ["CC BY 4.0", "educational materials"]);
}

#[test]
fn a_text_that_is_left_out_is_a_gap() {
    for key in [
        "subtitle",
        "observe",
        "help",
        "evidence",
        "find_out",
        "too_early",
        "evidence_note",
    ] {
        let line = ENGLISH
            .lines()
            .find(|line| line.starts_with(&format!("{key} = ")))
            .unwrap();
        let text = with(ENGLISH, &format!("{line}\n"), "");
        let problems = translate(&small(), &source(&text)).problems;
        let [problem] = problems.as_slice() else {
            panic!("{key}: {problems:?}")
        };
        assert_eq!(problem.what, Gap::TextNotTranslated(key).into());
        assert!(
            text.get(problem.span.clone()).unwrap().starts_with('['),
            "{problem:?}"
        );
    }
    gap(
        "text = \"Is it on paper?\"\n",
        "",
        "[question.F1]",
        Gap::TextNotTranslated("text"),
    );
    gap(
        "text = \"Is it on paper?\"",
        "text = \" \"",
        "text",
        Gap::TextNotTranslated("text"),
    );
    gap(
        "title = \"Foundation\"\n",
        "",
        "[section.F]",
        Gap::TextNotTranslated("title"),
    );
    gap(
        "first_step = \"Call somebody.\"\n",
        "",
        "[strategy.S1]",
        Gap::TextNotTranslated("first_step"),
    );
    gap(
        "needs.O1 = \"Nobody turns up.\"\n",
        "",
        "[strategy.S2]",
        Gap::TextNotTranslated("needs"),
    );
    gap(
        "audience = \"Everybody\"\n",
        "",
        "",
        Gap::TextNotTranslated("audience"),
    );
    gap(
        "licence = \"CC BY 4.0\"\n",
        "",
        "",
        Gap::TextNotTranslated("licence"),
    );
}

#[test]
fn what_is_said_about_a_source_replaces_it_and_the_rest_stays() {
    let whole = "title = \"Een bron\"\nby = \"Een maker e.a.\"\ndate = \"in het voorjaar\"";
    let base = reading(&with(PHASES, "title = \"Een bron\"", whole));
    let base = base.questionnaire.unwrap();
    let after = |said: &str| {
        let text = with(ENGLISH, "[section.F]\n", &format!("{said}\n[section.F]\n"));
        let reading = translate(&base, &source(&text));
        assert_eq!(reading.problems, []);
        let source = reading.questionnaire.unwrap().sources.remove(0);
        [source.title, source.by, source.date]
    };
    let dutch = ["Een bron", "Een maker e.a.", "in het voorjaar"];
    assert_eq!(after(""), dutch);
    assert_eq!(after("[source.SRC]"), dutch);
    assert_eq!(
        after("[source.SRC]\nby = \"A maker et al.\""),
        [dutch[0], "A maker et al.", dutch[2]]
    );
    assert_eq!(
        after("[source.SRC]\ntitle = \"A source\"\ndate = \"in spring\""),
        ["A source", dutch[1], "in spring"]
    );
}

#[test]
fn a_source_that_is_named_is_one_of_the_questionnaire() {
    let head = "[section.F]\n";
    let said = |lines: &str| format!("{lines}\n\n{head}");
    let dangling = Naming::Dangling {
        part: Part::Source,
        id: "SCR".to_owned(),
        near: Some("SRC".to_owned()),
    };
    gap(head, &said("[source.SCR]"), "SCR", dangling);
    gap(
        head,
        &said("[source.SRC]\ntitle = \" \""),
        "title",
        Gap::TextNotTranslated("title"),
    );
    gap(
        head,
        &said("[source.SRC]\nby = \"Somebody\""),
        "by",
        Gap::NothingToTranslate("by"),
    );
}

#[test]
fn a_part_that_is_left_out_is_a_gap() {
    let untranslated = |part, id: &str| Gap::NotTranslated {
        part,
        id: id.to_owned(),
    };
    let question = "[question.V1]\ntitle = \"Started\"\ntext = \"Is there a trial?\"\n";
    gap(question, "", "question", untranslated(Part::Question, "V1"));
    gap(
        "[section.F]\ntitle = \"Foundation\"\n",
        "",
        "section",
        untranslated(Part::Section, "F"),
    );
    gap(
        "1 = \"partly\"\n",
        "",
        "[scale.steps]",
        untranslated(Part::Choice, "1"),
    );
    gap(
        "anchors.1 = \"Some know it\"\n",
        "",
        "anchors",
        untranslated(Part::Choice, "1"),
    );
    let scale = "[scale.steps]\n0 = \"not yet\"\n1 = \"partly\"\n2 = \"completely\"\n";
    gap(scale, "", "", untranslated(Part::Scale, "steps"));
    let (_, strategies) = ENGLISH.split_once("[strategy.S2]").unwrap();
    let strategy = format!("[strategy.S2]{strategies}");
    gap(
        &strategy,
        "",
        "strategy",
        untranslated(Part::Strategy, "S2"),
    );
}

#[test]
fn what_the_questionnaire_does_not_have_is_not_translated() {
    let dangling = |part, id: &str, near: Option<&str>| Naming::Dangling {
        part,
        id: id.to_owned(),
        near: near.map(str::to_owned),
    };
    let more = "[question.V1]\n";
    gap(
        more,
        &format!("[question.Z]\ntitle = \"x\"\n\n{more}"),
        "Z",
        dangling(Part::Question, "Z", None),
    );
    gap(
        "2 = \"completely\"",
        "2 = \"completely\"\n3 = \"more\"",
        "3",
        dangling(Part::Choice, "3", None),
    );
    gap(
        "needs.O1 = ",
        "needs.F1 = \"x\"\nneeds.O1 = ",
        "F1",
        dangling(Part::Question, "F1", None),
    );
    let verdict = "[verdict.R1]\ntitle = \"x\"\n\n[section.F]\n";
    gap(
        "[section.F]\n",
        verdict,
        "R1",
        dangling(Part::Verdict, "R1", None),
    );
    gap(
        "text = \"Is it on paper?\"",
        "text = \"Is it?\"\nhelp = \"x\"",
        "help",
        Gap::NothingToTranslate("help"),
    );
    let anchors = "text = \"Is it?\"\nanchors.0 = \"x\"";
    gap(
        "text = \"Is it on paper?\"",
        anchors,
        "anchors",
        Gap::NothingToTranslate("anchors"),
    );
    let needs = "line = \"Tell about it.\"\nneeds.O1 = \"x\"";
    gap(
        "line = \"Tell about it.\"",
        needs,
        "needs",
        Gap::NothingToTranslate("needs"),
    );
}

#[test]
fn a_disclaimer_has_as_many_lines_as_the_original() {
    let other = || Gap::OtherCount {
        key: "disclaimer",
        count: 2,
    };
    let lines = "disclaimer = [\"No mark of quality.\", \"An instrument of our own.\"]\n";
    gap(
        lines,
        "disclaimer = [\"No mark of quality.\"]\n",
        "disclaimer",
        other(),
    );
    gap(lines, "", "", other());
}

#[test]
fn a_translation_is_of_this_questionnaire_into_another_language() {
    gap(
        "\"small\"",
        "\"large\"",
        "\"large\"",
        Gap::OtherQuestionnaire("large".to_owned()),
    );
    gap(
        "language = \"en\"",
        "language = \"nl\"",
        "\"nl\"",
        Gap::SameLanguage("nl".to_owned()),
    );
}

#[test]
fn a_translation_of_another_version_is_a_warning() {
    let text = with(ENGLISH, "version = \"1.2.0\"", "version = \"1.1.0\"");
    let reading = translate(&small(), &source(&text));
    assert_eq!(reading.problems, []);
    let (translated, current) = ("1.1.0".to_owned(), "1.2.0".to_owned());
    let other = Warning::OtherVersion {
        translated,
        current,
    };
    assert_eq!(pointed(&text, reading.warnings), [("\"1.1.0\"", other)]);
    assert!(reading.questionnaire.is_some());
}

#[test]
fn mistakes_of_form_stay_alone() {
    for (piece, instead) in [
        ("title = \"Foundation\"", "titel = \"Foundation\""),
        ("title = \"Foundation\"", "title = 3"),
        ("[section.F]", "[sectoin.F]"),
        ("1 = \"partly\"", "1 = 2"),
        ("anchors.1 = \"Some know it\"", "anchors.1 = true"),
        ("needs.O1 = \"Nobody turns up.\"", "needs = 3"),
        ("disclaimer = [\"No mark of quality.\",", "disclaimer = [3,"),
        ("translates =", "translate ="),
    ] {
        let problems = translate(&small(), &source(&with(ENGLISH, piece, instead))).problems;
        let [problem] = problems.as_slice() else {
            panic!("{instead}: {problems:?}")
        };
        assert!(matches!(problem.what, Mistake::Form(_)), "{problem:?}");
    }
}

#[test]
fn broken_syntax_makes_no_gaps() {
    let text = with(ENGLISH, "[question.V1]\n", "[question.V1\n");
    let problems = translate(&small(), &source(&text)).problems;
    let [problem] = problems.as_slice() else {
        panic!("{problems:?}")
    };
    assert_eq!(
        problem.what,
        Mistake::Form(What::Syntax(Syntax::UnclosedHeader))
    );
}

#[test]
fn a_newer_format_is_all_that_is_said() {
    let text = with(ENGLISH, "format = 1", "format = 2");
    let problems = translate(&small(), &source(&text)).problems;
    assert_eq!(problems.len(), 1, "{problems:?}");
}

#[test]
fn verdicts_are_translated_too() {
    let gates = reading(VERDICTS).questionnaire.unwrap();
    let mut text = "format = 1\ntranslates = \"gates\"\nversion = \"0.1.0\"\nlanguage = \"en\"\ntitle = \"x\"\n\
                    intro = \"x\"\nscale.three = { ja = \"yes\", deels = \"partly\", nee = \"no\" }\n"
        .to_owned();
    for section in ["K", "D1", "D2", "D3"] {
        text += &format!("[section.{section}]\ntitle = \"x\"\n");
    }
    for question in ["K1", "K2", "K3", "D1a", "D2a", "D3a"] {
        text += &format!("[question.{question}]\ntitle = \"x\"\ntext = \"x\"\n");
    }
    for verdict in ["R0", "R1", "R2"] {
        text += &format!("[verdict.{verdict}]\ntitle = \"t-{verdict}\"\ntext = \"x\"\n");
    }
    let reading = translate(&gates, &source(&text));
    assert_eq!(reading.problems, []);
    let quickscan::questionnaire::Model::Verdicts(rules) = reading.questionnaire.unwrap().model
    else {
        panic!()
    };
    assert_eq!(rules.verdicts[2].title, "t-R2");
    let missing = translate(
        &gates,
        &source(&text.replace("[verdict.R1]\ntitle = \"t-R1\"\ntext = \"x\"\n", "")),
    );
    let untranslated = Gap::NotTranslated {
        part: Part::Verdict,
        id: "R1".to_owned(),
    };
    assert_eq!(missing.problems[0].what, untranslated.into());
}
