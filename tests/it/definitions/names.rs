//! Rules about names: what has an id, and what names it.

use quickscan::questionnaire::{Naming, Part};

use super::sample::{PHASES, VERDICTS, expect};

fn dangling(part: Part, id: &str, near: Option<&str>) -> Naming {
    Naming::Dangling {
        part,
        id: id.to_owned(),
        near: near.map(str::to_owned),
    }
}

fn twice(part: Part, id: &str, line: usize) -> Naming {
    Naming::DuplicateId {
        part,
        id: id.to_owned(),
        line,
    }
}

/// Another part put before the first of the next kind.
fn before(head: &str, part: &str) -> String {
    format!("{part}\n{head}")
}

#[test]
fn ids_are_unique_within_their_kind() {
    let source = "[[source]]\nid = \"SRC\"\ntitle = \"x\"\nstatus = \"read\"\n";
    let head = "[[scale]]\n";
    expect(
        PHASES,
        head,
        &before(head, source),
        r#""SRC""#,
        twice(Part::Source, "SRC", 21),
    );
    let scale = "[[scale]]\nid = \"steps\"\nchoice = [{ code = \"a\", label = \"a\", points = 0 }, \
                 { code = \"b\", label = \"b\", points = 1 }]\n";
    let head = "[[section]]\nid = \"F\"\n";
    expect(
        PHASES,
        head,
        &before(head, scale),
        r#""steps""#,
        twice(Part::Scale, "steps", 26),
    );
    let section = "[[section]]\nid = \"O\"\nrole = \"informative\"\ntitle = \"x\"\n";
    let head = "[[question]]\nid = \"F1\"\n";
    expect(
        PHASES,
        head,
        &before(head, section),
        r#""O""#,
        twice(Part::Section, "O", 49),
    );
    let question = "[[question]]\nid = \"F1\"\nsection = \"F\"\ntitle = \"x\"\ntext = \"x\"\nscale = \"steps\"\n";
    let head = "[[strategy]]\nid = \"S1\"\n";
    expect(
        PHASES,
        head,
        &before(head, question),
        r#""F1""#,
        twice(Part::Question, "F1", 64),
    );
    expect(
        VERDICTS,
        r#"id = "R1""#,
        r#"id = "R0""#,
        r#""R0""#,
        twice(Part::Verdict, "R0", 106),
    );
    let strategy = "[[strategy]]\nid = \"S2\"\ntitle = \"x\"\nline = \"x\"\nlead = \"together\"\n\
                    fit = { O = \".\", V = \".\" }\nevidence = \"D\"\n";
    let head = "[[strategy]]\nid = \"S1\"\n";
    let text = before(head, strategy);
    expect(
        PHASES,
        head,
        &text,
        r#""S2""#,
        twice(Part::Strategy, "S2", 108),
    );
}

#[test]
fn codes_are_unique_within_their_scale() {
    let choice = r#"{ code = "ja", label = "x", points = 3 },"#;
    let head = "]\n\n[[section]]\nid = \"K\"";
    expect(
        VERDICTS,
        head,
        &before(head, choice),
        r#""ja""#,
        twice(Part::Choice, "ja", 23),
    );
}

#[test]
fn what_a_question_names_exists() {
    let strategy = |id, near| dangling(Part::Strategy, id, near);
    expect(
        PHASES,
        r#"once_begun = ["S2"]"#,
        r#"once_begun = ["S9"]"#,
        r#""S9""#,
        strategy("S9", None),
    );
    expect(
        PHASES,
        r#"["S2", "S1"]"#,
        r#"["s2", "S1"]"#,
        r#""s2""#,
        strategy("s2", Some("S2")),
    );
    expect(
        PHASES,
        r#"section = "V""#,
        r#"section = "Z""#,
        r#""Z""#,
        dangling(Part::Section, "Z", None),
    );
    let scale = dangling(Part::Scale, "tree", Some("three"));
    let question = "kind = \"safety\"\nscale = \"three\"";
    expect(
        VERDICTS,
        question,
        "kind = \"safety\"\nscale = \"tree\"",
        r#""tree""#,
        scale,
    );
    let source = dangling(Part::Source, "SCR", Some("SRC"));
    let question = "\"V1\"\nsection = \"V\"";
    expect(
        PHASES,
        "sources = [\"SRC\"]\nshow_if",
        "sources = [\"SCR\"]\nshow_if",
        r#""SCR""#,
        source,
    );
    expect(
        PHASES,
        question,
        "\"V1\"\nsection = \"W\"",
        r#""W""#,
        dangling(Part::Section, "W", None),
    );
    let area = dangling(Part::Section, "D8", None);
    expect(
        VERDICTS,
        r#"leads_to = "D1""#,
        r#"leads_to = "D8""#,
        r#""D8""#,
        area,
    );
}

#[test]
fn what_a_strategy_names_exists() {
    let strategy = |id, near| dangling(Part::Strategy, id, near);
    expect(
        PHASES,
        r#"instead = ["S1"]"#,
        r#"instead = ["s1"]"#,
        r#""s1""#,
        strategy("s1", Some("S1")),
    );
    expect(
        PHASES,
        r#"with = ["S1"]"#,
        r#"with = ["X1"]"#,
        r#""X1""#,
        strategy("X1", None),
    );
    let question = |id| dangling(Part::Question, id, None);
    expect(
        PHASES,
        r#"arranged_by = "V1""#,
        r#"arranged_by = "V9""#,
        r#""V9""#,
        question("V9"),
    );
    let need = "question = \"O1\"\notherwise";
    expect(
        PHASES,
        need,
        "question = \"O9\"\notherwise",
        r#""O9""#,
        question("O9"),
    );
    let sources = "sources = [\"SRC\"]\n\n[[strategy]]";
    expect(
        PHASES,
        sources,
        &sources.replace("SRC", "X"),
        r#""X""#,
        dangling(Part::Source, "X", None),
    );
}

#[test]
fn what_rules_name_exists() {
    let named = r#"[{ question = "O1""#;
    let near = dangling(Part::Question, "o1", Some("O1"));
    expect(PHASES, named, r#"[{ question = "o1""#, r#""o1""#, near);
    let order = r#"["D1", "D2"]"#;
    let development = format!("development = {order}");
    let near = dangling(Part::Section, "d2", Some("D2"));
    expect(
        VERDICTS,
        &development,
        r#"development = ["D1", "d2"]"#,
        r#""d2""#,
        near,
    );
    let sections = format!("sections = {order}");
    let area = dangling(Part::Section, "E2", None);
    expect(
        VERDICTS,
        &sections,
        r#"sections = ["D1", "D2", "E2"]"#,
        r#""E2""#,
        area,
    );
}

#[test]
fn nothing_is_named_twice_in_one_list() {
    let twice = |id: &str| Naming::Repeated(id.to_owned());
    expect(
        PHASES,
        r#"with = ["S1"]"#,
        r#"with = ["S1", "S1"]"#,
        r#""S1""#,
        twice("S1"),
    );
    expect(
        VERDICTS,
        r#""deels"] },"#,
        r#""nee"] },"#,
        r#""nee""#,
        twice("nee"),
    );
    let head = "[[strategy.needs]]\n";
    let need = "[[strategy.needs]]\nquestion = \"O1\"\notherwise = \"x\"\n";
    expect(PHASES, head, &before(head, need), r#""O1""#, twice("O1"));
}

#[test]
fn no_strategy_names_itself() {
    let itself = Naming::NamesItself("S2".to_owned());
    expect(
        PHASES,
        r#"instead = ["S1"]"#,
        r#"instead = ["S2"]"#,
        r#""S2""#,
        itself,
    );
}

#[test]
fn a_code_is_on_the_scale() {
    let unknown = |code: &str, codes: &[&str]| Naming::UnknownCode {
        code: code.to_owned(),
        codes: codes.iter().map(|code| (*code).to_owned()).collect(),
    };
    let steps = ["0", "1", "2"];
    expect(
        PHASES,
        r#"["1", "2"]"#,
        r#"["1", "5"]"#,
        r#""5""#,
        unknown("5", &steps),
    );
    expect(
        PHASES,
        "anchors.2 =",
        "anchors.3 =",
        "3",
        unknown("3", &steps),
    );
    let three = ["ja", "deels", "nee"];
    let scope = r#"kind = "scope", is = ["nee"]"#;
    expect(
        VERDICTS,
        scope,
        r#"kind = "scope", is = ["nein"]"#,
        r#""nein""#,
        unknown("nein", &three),
    );
    let critical = r#"critical = true, is = ["nee"]"#;
    expect(
        VERDICTS,
        critical,
        r#"critical = true, is = ["2"]"#,
        r#""2""#,
        unknown("2", &three),
    );
}
