//! Rules about the parts: models, roles, scales, questions, strategies.

use quickscan::questionnaire::{Belonging, Content, ModelKind, RoleKind};

use super::sample::{PHASES, VERDICTS, expect};

#[test]
fn a_version_is_three_numbers() {
    for version in ["1.0", "1", "1.0.0.0", "1.a.0", "1..0", "v1.0.0"] {
        let written = format!("\"{version}\"");
        expect(
            PHASES,
            "\"1.2.0\"",
            &written,
            &written,
            Content::BadVersion(version.to_owned()),
        );
    }
}

#[test]
fn thresholds_are_in_order() {
    let partly = |partly, in_order| Content::PartlyNotBelowInOrder { partly, in_order };
    expect(PHASES, "partly = 40", "partly = 70", "70", partly(70, 70));
    expect(PHASES, "partly = 40", "partly = 71", "71", partly(71, 70));
    let weak = Content::WeakAboveInOrder {
        weak: 71,
        in_order: 70,
    };
    expect(PHASES, "weak = 50", "weak = 71", "71", weak);
}

#[test]
fn a_scale_has_choices_that_do_not_all_count_the_same() {
    let all_two = |text: &str| {
        text.replace("points = 1", "points = 2")
            .replace("points = 0", "points = 2")
    };
    let choices = "  { code = \"deels\", label = \"deels\", points = 1 },\n  { code = \"nee\", label = \"nee\", points = 0 },\n";
    expect(
        VERDICTS,
        choices,
        &all_two(choices),
        "[[scale]]",
        Content::FlatScale,
    );
    let section = "[[section]]\nid = \"F\"\n";
    let empty = format!("[[scale]]\nid = \"none\"\nchoice = []\n\n{section}");
    expect(PHASES, section, &empty, "[]", Content::Nothing);
}

#[test]
fn a_section_has_questions() {
    let question = "[[question]]\nid = \"F1\"\n";
    let section =
        format!("[[section]]\nid = \"X\"\nrole = \"informative\"\ntitle = \"x\"\n\n{question}");
    let empty = Content::EmptySection("X".to_owned());
    expect(
        PHASES,
        question,
        &section.replace("[[section]]", "[[ section ]]"),
        "[[ section ]]",
        empty,
    );
}

#[test]
fn a_model_has_what_it_needs() {
    let phases = |key| Belonging::NeededInModel {
        key,
        model: ModelKind::Phases,
    };
    expect(
        PHASES,
        "in_order = 70\n",
        "",
        "[scoring]",
        phases("in_order"),
    );
    expect(PHASES, "partly = 40\n", "", "[scoring]", phases("partly"));
    expect(PHASES, "weak = 50\n", "", "[scoring]", phases("weak"));
    let verdicts = |key| Belonging::NeededInModel {
        key,
        model: ModelKind::Verdicts,
    };
    expect(
        VERDICTS,
        "development = [\"D1\", \"D2\"]\n",
        "",
        "[scoring]",
        verdicts("development"),
    );
    let outcomes = VERDICTS.split_once("[[verdict]]").unwrap().1;
    expect(
        VERDICTS,
        &format!("[[verdict]]{outcomes}"),
        "",
        "",
        verdicts("verdict"),
    );
}

#[test]
fn a_phases_model_has_strategies_and_phases() {
    let (rest, strategies) = PHASES.split_once("[[strategy]]").unwrap();
    let named = "strategies = [\"S1\"]\nonce_begun = [\"S2\"]\n";
    let base = rest
        .replace(named, "")
        .replace("strategies = [\"S2\", \"S1\"]\n", "");
    let text = format!("{base}[[strategy]]{strategies}");
    let needed = Belonging::NeededInModel {
        key: "strategy",
        model: ModelKind::Phases,
    };
    expect(&text, &format!("[[strategy]]{strategies}"), "", "", needed);
    let no_phase = PHASES
        .replace("role = \"phase\"", "role = \"informative\"")
        .replace("holds =", "# holds =")
        .replace("O = \"++\", V = \".\"", "")
        .replace("O = \"!!\", V = \"+\"", "");
    expect(
        &no_phase,
        "minutes = 5",
        "minutes = 6",
        "model",
        Content::NoPhase,
    );
}

#[test]
fn a_model_has_nothing_of_the_other() {
    let verdicts = |key| Belonging::OnlyInModel {
        key,
        model: ModelKind::Verdicts,
    };
    expect(
        PHASES,
        "most = 3",
        "most = 3\ndevelopment = [\"O\"]",
        "development",
        verdicts("development"),
    );
    expect(
        PHASES,
        "pillar = \"process\"",
        "leads_to = \"V\"",
        "leads_to",
        verdicts("leads_to"),
    );
    let verdict = "[[verdict]]\nid = \"R\"\ntitle = \"x\"\ntext = \"x\"\n\n[[source]]\n";
    expect(
        PHASES,
        "[[source]]\n",
        verdict,
        "verdict",
        verdicts("verdict"),
    );
    let phases = |key| Belonging::OnlyInModel {
        key,
        model: ModelKind::Phases,
    };
    for (key, value) in [("in_order", 70), ("partly", 40), ("weak", 50)] {
        expect(
            VERDICTS,
            "most = 3",
            &format!("most = 3\n{key} = {value}"),
            key,
            phases(key),
        );
    }
    for (key, value) in [
        ("early", "true"),
        ("pillar", "\"support\""),
        ("strategies", "[\"S1\"]"),
        ("once_begun", "[]"),
        ("urgent_if", "{ question = \"K1\", is = [\"ja\"] }"),
    ] {
        expect(
            VERDICTS,
            "critical = true\n",
            &format!("critical = true\n{key} = {value}\n"),
            key,
            phases(key),
        );
    }
    let strategy = "[[strategy]]\nid = \"S\"\ntitle = \"x\"\nline = \"x\"\nlead = \"together\"\nfit = {}\n\
                    evidence = \"D\"\n\n[[source]]\n";
    expect(
        VERDICTS,
        "[[source]]\n",
        strategy,
        "strategy",
        phases("strategy"),
    );
}

#[test]
fn a_role_belongs_to_its_model() {
    let gate = Belonging::RoleNotInModel(RoleKind::Gate, ModelKind::Phases);
    expect(PHASES, "\"foundation\"", "\"gate\"", "\"gate\"", gate);
    let phase = Belonging::RoleNotInModel(RoleKind::Phase, ModelKind::Verdicts);
    expect(VERDICTS, "\"informative\"", "\"phase\"", "\"phase\"", phase);
    let foundation = Belonging::RoleNotInModel(RoleKind::Foundation, ModelKind::Verdicts);
    expect(
        VERDICTS,
        "\"informative\"",
        "\"foundation\"",
        "\"foundation\"",
        foundation,
    );
    for (word, role) in [
        ("core", RoleKind::Core),
        ("supporting", RoleKind::Supporting),
    ] {
        let written = format!("\"{word}\"");
        let wrong = Belonging::RoleNotInModel(role, ModelKind::Phases);
        expect(PHASES, "\"foundation\"", &written, &written, wrong);
    }
}

#[test]
fn a_role_brings_its_keys_and_no_others() {
    let needed = |key, role| Belonging::NeededWithRole { key, role };
    let holds = "holds = { before = \"always\", trying = \"always\", used = \"not-in-order\" }\n";
    let text = PHASES.replace("[[section]]\nid = \"V\"", "[[ section]]\nid = \"V\"");
    expect(
        &text,
        holds,
        "",
        "[[ section]]",
        needed("holds", RoleKind::Phase),
    );
    let text = VERDICTS.replace("[[section]]\nid = \"D", "[[ section]]\nid = \"D");
    expect(
        &text,
        "needs_work_below = 75\n",
        "",
        "[[ section]]",
        needed("needs_work_below", RoleKind::Core),
    );
    expect(
        &text,
        "needs_work_below = 50\n",
        "",
        "[[ section]]",
        needed("needs_work_below", RoleKind::Supporting),
    );
    let wrong = |key, role| Belonging::NotWithRole { key, role };
    let foundation = "role = \"foundation\"\n";
    expect(
        PHASES,
        foundation,
        &format!("{foundation}{holds}"),
        "holds",
        wrong("holds", RoleKind::Foundation),
    );
    let gate = "role = \"gate\"\n";
    let key = "needs_work_below";
    expect(
        VERDICTS,
        gate,
        &format!("{gate}{key} = 50\n"),
        key,
        wrong(key, RoleKind::Gate),
    );
    let informative = "role = \"informative\"\n";
    expect(
        VERDICTS,
        informative,
        &format!("{informative}{key} = 50\n"),
        key,
        wrong(key, RoleKind::Informative),
    );
}

#[test]
fn questions_of_gates_are_of_another_kind() {
    let text = VERDICTS.replace("[[question]]\nid = \"K3\"", "[[ question]]\nid = \"K3\"");
    let needed = Belonging::NeededWithRole {
        key: "kind",
        role: RoleKind::Gate,
    };
    expect(&text, "kind = \"safety\"\n", "", "[[ question]]", needed);
    expect(
        VERDICTS,
        "kind = \"safety\"",
        "kind = \"state\"",
        "\"state\"",
        Belonging::PlainKindOnGate,
    );
    expect(
        VERDICTS,
        "kind = \"safety\"",
        "kind = \"action\"",
        "\"action\"",
        Belonging::PlainKindOnGate,
    );
    let area = "critical = true\n";
    for kind in ["scope", "develop", "safety"] {
        let (line, at) = (format!("{area}kind = \"{kind}\"\n"), format!("\"{kind}\""));
        expect(VERDICTS, area, &line, &at, Belonging::GateKindElsewhere);
    }
    let gate = "kind = \"safety\"\n";
    let line = format!("{gate}not_applicable = true\n");
    let text = VERDICTS.replace(
        "critical = true\nnot_applicable = true\n",
        "critical = true\n",
    );
    expect(
        &text,
        gate,
        &line,
        "not_applicable",
        Belonging::GateNotApplicable,
    );
}

#[test]
fn only_gates_lead_to_an_area_and_it_is_one_to_develop() {
    let core = Belonging::NotWithRole {
        key: "leads_to",
        role: RoleKind::Core,
    };
    let text = VERDICTS.replace("leads_to = \"D1\"\n", "");
    expect(
        &text,
        "critical = true\n",
        "critical = true\nleads_to = \"D2\"\n",
        "leads_to",
        core,
    );
    let not_there = Content::NotInDevelopment("D3".to_owned());
    expect(
        VERDICTS,
        "leads_to = \"D1\"",
        "leads_to = \"D3\"",
        "\"D3\"",
        not_there,
    );
}

#[test]
fn what_makes_a_question_urgent_or_replaces_a_list_has_its_counterpart() {
    expect(
        PHASES,
        "early = true",
        "early = false",
        "urgent_if",
        Belonging::UrgentNotEarly,
    );
    expect(
        PHASES,
        "early = true\n",
        "",
        "urgent_if",
        Belonging::UrgentNotEarly,
    );
    expect(
        PHASES,
        "strategies = [\"S1\"]\n",
        "",
        "once_begun",
        Belonging::NothingToReplace,
    );
}

#[test]
fn anchors_stand_with_every_choice_or_with_none() {
    let text = PHASES.replace("anchors.0 = ", "anchors.0= ");
    let missing = |codes: &[&str]| {
        Content::AnchorsMissing(codes.iter().map(|code| (*code).to_owned()).collect())
    };
    expect(
        &text,
        "anchors.1 = \"Een deel kent het\"\n",
        "",
        "anchors",
        missing(&["1"]),
    );
    let anchors = "anchors.0= \"Niemand kent het\"\nanchors.1 = \"Een deel kent het\"\nanchors.2 = \"Iedereen kent het\"\n";
    expect(
        &text,
        anchors,
        "anchors = {}\n",
        "anchors",
        missing(&["0", "1", "2"]),
    );
}

#[test]
fn a_fit_names_every_phase_and_nothing_else() {
    let missing = Content::FitMissing(vec!["V".to_owned()]);
    expect(
        PHASES,
        "{ O = \"++\", V = \".\" }",
        "{ O = \"++\" }",
        "{ O = \"++\" }",
        missing,
    );
    let no_phase = |id: &str| Content::FitNoPhase(id.to_owned());
    expect(
        PHASES,
        "V = \".\" }",
        "V = \".\", F = \"+\" }",
        "F",
        no_phase("F"),
    );
    expect(PHASES, "V = \".\" }", "W = \".\" }", "W", no_phase("W"));
}

#[test]
fn a_strategy_that_can_come_too_early_says_what_happens_then() {
    let line = "too_early = \"Wie het niet kent, haakt af.\"\n";
    expect(PHASES, line, "", "\"!!\"", Content::NoTooEarly);
    expect(
        PHASES,
        line,
        "too_early = \" \"\n",
        "\"!!\"",
        Content::NoTooEarly,
    );
    expect(
        PHASES,
        "V = \".\"",
        "V = \"!\"",
        "\"!\"",
        Content::NoTooEarly,
    );
}

#[test]
fn what_is_arranged_is_said_by_an_action_question() {
    let state = Content::ArrangedByNoAction("O1".to_owned());
    expect(
        PHASES,
        "arranged_by = \"V1\"",
        "arranged_by = \"O1\"",
        "\"O1\"",
        state,
    );
    let none = Content::ArrangedByNoAction("F1".to_owned());
    expect(
        PHASES,
        "arranged_by = \"V1\"",
        "arranged_by = \"F1\"",
        "\"F1\"",
        none,
    );
}

#[test]
fn every_phase_has_a_strategy_that_fits() {
    let text = PHASES.replace("[[section]]\nid = \"V\"", "[[ section]]\nid = \"V\"");
    let nothing = Content::NothingFits("V".to_owned());
    expect(&text, "V = \"+\"", "V = \"~\"", "[[ section]]", nothing);
    let text = PHASES.replace("V = \"+\"", "V = \"++\"");
    assert_eq!(super::sample::reading(&text).problems, []);
}
