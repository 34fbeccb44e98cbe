//! The long table: what stands in it, and that a reader of CSV gets back what was written.

use csv::{ReaderBuilder, StringRecord};
use insta::assert_snapshot;
use proptest::prelude::*;
use quickscan::lang::Lang;
use quickscan::questionnaire::Origin;
use quickscan::report::{LongTable, Separator};
use quickscan::scan::{Basis, Depth};
use quickscan::text::lines;
use serde_json::Value;

use super::group::{four_on_a_gate, six_people};
use super::scans::{Case, manual_half_done, training_too_early};

/// One table of these scans, with the names of their files.
fn table(scans: &[(&str, &Case)], separator: Separator, lang: Lang) -> String {
    let mut written = Vec::new();
    let mut table = LongTable::begin(&mut written, separator).unwrap();
    for (name, case) in scans {
        case.told(lang, |subject, _| table.add(name, subject).unwrap());
    }
    table.finish().unwrap();
    String::from_utf8(written).unwrap()
}

fn of(case: &Case) -> String {
    table(&[("a.scan.toml", case)], Separator::Semicolon, Lang::Nl)
}

/// A table as a reader sees it.
struct Seen {
    names: StringRecord,
    rows: Vec<StringRecord>,
}

impl Seen {
    fn by(table: &str, separator: u8) -> Seen {
        let table = table.strip_prefix('\u{feff}').unwrap();
        let mut reader = ReaderBuilder::new()
            .delimiter(separator)
            .from_reader(table.as_bytes());
        Seen {
            names: reader.headers().unwrap().clone(),
            rows: reader.records().map(Result::unwrap).collect(),
        }
    }

    fn of(case: &Case) -> Seen {
        Seen::by(&of(case), b';')
    }

    fn cell<'s>(&'s self, row: &'s StringRecord, name: &str) -> &'s str {
        let at = self.names.iter().position(|other| other == name);
        &row[at.unwrap_or_else(|| panic!("there is no column {name}"))]
    }

    /// A cell of the row about a question.
    fn about(&self, question: &str, name: &str) -> &str {
        let mut rows = self.rows.iter();
        let row = rows.find(|row| self.cell(row, "question") == question);
        self.cell(row.unwrap(), name)
    }
}

fn solo() -> Case {
    training_too_early()
        .one("A7", "U")
        .one("V7", "N")
        .one("B7", "-")
        .basis(&["I3"], Basis::Asked)
        .with(|scan| {
            scan.questionnaire.depth = Depth::Short;
            scan.questionnaire.deepened = vec!["A".to_owned(), "V".to_owned()];
            "Jeugd & Co".clone_into(&mut scan.about.organisation);
            "projectleider".clone_into(&mut scan.about.role);
            let entry = scan.answers.get_mut("I3").unwrap();
            "Zwolle wel;\nKampen \"nog\" niet, zegt men".clone_into(&mut entry.note);
            "Team Kampen ligt dwars".clone_into(&mut entry.private);
        })
}

#[test]
fn a_person_a_group_and_the_other_questionnaire_stand_in_one_table() {
    let (solo, group, potential) = (solo(), six_people(), manual_half_done());
    let scans = [
        ("solo.scan.toml", &solo),
        ("groep.scan.toml", &group),
        ("potentie.scan.toml", &potential),
    ];
    let dutch = table(&scans, Separator::Semicolon, Lang::Nl);
    assert_snapshot!("the_long_table_in_dutch", dutch.replace('\r', ""));
    let english = table(&scans[1..2], Separator::Comma, Lang::En);
    assert_snapshot!("the_long_table_in_english", english.replace('\r', ""));
}

#[test]
fn a_table_begins_with_a_byte_order_mark_and_ends_its_rows_as_spreadsheets_do() {
    let table = of(&training_too_early());
    assert!(table.starts_with("\u{feff}\"scan_number\";\"scan\";"));
    assert!(table.ends_with("\r\n"));
    assert_eq!(table.matches('\n').count(), table.matches("\r\n").count());
}

#[test]
fn every_visible_question_has_a_row_and_no_other() {
    let case = solo();
    let seen = Seen::of(&case);
    let report: Value = serde_json::from_str(&case.json(Lang::Nl)).unwrap();
    let asked = report["answers"].as_array().unwrap().iter();
    let asked: Vec<&str> = asked.map(|answer| answer["id"].as_str().unwrap()).collect();
    let rows = seen.rows.iter();
    let rows: Vec<&str> = rows.map(|row| seen.cell(row, "question")).collect();
    assert_eq!(rows, asked);
}

#[test]
fn a_row_says_what_the_data_of_a_report_says() {
    for case in [solo(), six_people(), manual_half_done(), four_on_a_gate()] {
        let report: Value = serde_json::from_str(&case.json(Lang::Nl)).unwrap();
        let seen = Seen::of(&case);
        let text = |value: &Value| match value {
            Value::Null => String::new(),
            Value::Bool(holds) => holds.to_string().to_uppercase(),
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        for (row, answer) in seen.rows.iter().zip(report["answers"].as_array().unwrap()) {
            for name in [
                "section",
                "title",
                "critical",
                "answer",
                "choice",
                "label",
                "points",
                "max",
                "reason",
                "reached",
                "round",
                "basis",
                "note",
                "minority",
                "who_knows",
            ] {
                assert_eq!(seen.cell(row, name), text(&answer[name]), "{name}");
            }
            assert_eq!(seen.cell(row, "location"), text(&answer["where"]));
            let score = &report["score"];
            let sections = score["sections"].as_array().unwrap();
            let section = sections.iter().find(|one| one["id"] == answer["section"]);
            let section = section.unwrap();
            for (name, value) in [
                ("status", &section["status"]),
                ("section_role", &section["role"]),
                ("section_title", &section["title"]),
                ("working_phase", &score["working_phase"]),
                ("verdict", &score["verdict"]["id"]),
                ("provisional", &score["provisional"]),
                ("stage", &score["stage"]),
                ("participants", &report["about"]["participants"]),
                ("organisation", &report["about"]["organisation"]),
                ("version", &report["questionnaire"]["version"]),
            ] {
                assert_eq!(seen.cell(row, name), text(value), "{name}");
            }
        }
    }
}

#[test]
fn moments_are_those_of_the_clock_on_the_wall() {
    let seen = Seen::of(&training_too_early());
    assert_eq!(seen.about("O1", "started"), "2026-11-21 14:03:00");
    assert_eq!(seen.about("O1", "changed"), "2026-11-21 14:31:12");
    let undated = training_too_early().with(|scan| scan.about.started = None);
    assert_eq!(Seen::of(&undated).about("O1", "started"), "");
}

#[test]
fn how_a_group_voted_stands_beside_what_counts() {
    let seen = Seen::of(&six_people());
    let votes = |question| {
        [
            "reached",
            "round",
            "voters",
            "voters_unknown",
            "lowest_vote",
            "highest_vote",
            "differs",
        ]
        .map(|name| seen.about(question, name).to_owned())
    };
    assert_eq!(votes("A1"), ["middle", "2", "6", "0", "1", "4", "TRUE"]);
    assert_eq!(votes("O5"), ["agreed", "1", "6", "1", "3", "4", "FALSE"]);
    assert_eq!(votes("V5"), ["agreed", "1", "6", "4", "0", "1", "TRUE"]);
    let gate = Seen::of(&four_on_a_gate());
    // Votes are told in points, whatever the codes of the choices are.
    assert_eq!(gate.about("K5", "lowest_vote"), "1");
    assert_eq!(gate.about("K5", "highest_vote"), "2");
    let alone = Seen::of(&training_too_early());
    assert_eq!(alone.about("A1", "voters"), "");
    assert_eq!(alone.about("A1", "differs"), "");
}

#[test]
fn scans_are_numbered_so_that_two_files_of_one_name_stay_apart() {
    let (one, other) = (training_too_early(), six_people());
    let same = [("a.scan.toml", &one), ("a.scan.toml", &other)];
    let seen = Seen::by(&table(&same, Separator::Semicolon, Lang::Nl), b';');
    let numbers: Vec<&str> = seen
        .rows
        .iter()
        .map(|row| seen.cell(row, "scan_number"))
        .collect();
    assert_eq!((numbers[0], numbers[40], numbers[41]), ("1", "1", "2"));
}

#[test]
fn another_version_and_an_own_version_are_told() {
    let mut case = training_too_early().with(|scan| {
        "0.9.0".clone_into(&mut scan.questionnaire.version);
    });
    case.questionnaire.origin = Origin::Own {
        path: "eigen.toml".into(),
        replaces_shipped: true,
    };
    let seen = Seen::of(&case);
    assert_eq!(seen.about("O1", "version"), "1.0.1");
    assert_eq!(seen.about("O1", "filled_in_with_version"), "0.9.0");
    assert_eq!(seen.about("O1", "own_version"), "TRUE");
}

#[test]
fn labels_follow_the_language_and_codes_do_not() {
    let case = solo();
    let in_language = |lang| {
        let table = table(&[("a.scan.toml", &case)], Separator::Comma, lang);
        let seen = Seen::by(&table, b',');
        ["label", "choice", "answer", "section_role"].map(|name| seen.about("A7", name).to_owned())
    };
    assert_eq!(
        in_language(Lang::Nl),
        ["weet ik niet", "", "unknown", "phase"]
    );
    assert_eq!(
        in_language(Lang::En),
        ["don't know", "", "unknown", "phase"]
    );
}

#[test]
fn no_private_note_is_in_the_table() {
    for case in [solo(), six_people()] {
        let table = of(&case);
        assert!(!table.contains("dwars") && !table.contains("overgeslagen"));
    }
}

/// A scan with a text in every place where somebody can write one.
fn filled_with(text: &str) -> Case {
    filled_with_each(&vec![text.to_owned(); WRITTEN.len()])
}

/// A scan with each of these texts in one of the places.
fn filled_with_each(texts: &[String]) -> Case {
    four_on_a_gate().with(|scan| {
        let about = &mut scan.about;
        let entry = scan.answers.get_mut("D1a").unwrap();
        let places = [
            &mut about.intervention,
            &mut about.group,
            &mut about.organisation,
            &mut about.role,
            &mut entry.location,
            &mut entry.note,
            &mut entry.minority,
            &mut entry.who_knows,
        ];
        for (place, text) in places.into_iter().zip(texts) {
            text.clone_into(place);
        }
    })
}

/// The columns of those places.
const WRITTEN: [&str; 8] = [
    "intervention",
    "group",
    "organisation",
    "role",
    "location",
    "note",
    "minority",
    "who_knows",
];

#[test]
fn a_text_that_may_be_taken_for_a_formula_gets_an_apostrophe() {
    for start in [
        "=", "+", "-", "@", "\n", "\u{ff1d}", "\u{ff0b}", "\u{ff0d}", "\u{ff20}",
    ] {
        let text = format!("{start}HYPERLINK(\"x\")");
        let seen = Seen::of(&filled_with(&text));
        for name in WRITTEN {
            assert_eq!(seen.about("D1a", name), format!("'{text}"), "{name}");
        }
    }
    for (text, shown) in [
        ("\t=1", " =1"),
        ("\r=1", "'=1"),
        ("\u{202e}=1", "'=1"),
        ("a=1", "a=1"),
    ] {
        let seen = Seen::of(&filled_with(text));
        assert_eq!(seen.about("D1a", "note"), shown);
    }
}

#[test]
fn the_name_of_a_file_is_a_text_like_any_other() {
    let case = training_too_early();
    let name = "=cmd|' /C calc'!A0\u{1b}[31m;\".scan.toml";
    let seen = Seen::by(
        &table(&[(name, &case)], Separator::Semicolon, Lang::Nl),
        b';',
    );
    assert_eq!(
        seen.about("O1", "scan"),
        "'=cmd|' /C calc'!A0[31m;\".scan.toml"
    );
}

#[test]
fn numbers_stay_numbers_and_every_text_is_quoted() {
    let table = of(&solo());
    let row = table
        .lines()
        .find(|line| line.contains(";\"A1\";"))
        .unwrap();
    assert!(row.starts_with("1;\"a.scan.toml\";"), "{row}");
    assert!(row.contains(";\"choice\";1;\"eerste begin\";1;4;"), "{row}");
    assert!(row.contains(";\"Jeugd & Co\";"), "{row}");
}

fn pieces() -> impl Strategy<Value = String> {
    let pieces = [
        ";",
        ",",
        "\"",
        "\"\"",
        "'",
        "\n",
        "\r\n",
        "\t",
        "=",
        "+",
        "-",
        "@",
        " ",
        "1",
        "x",
        "é",
        "👩‍👧",
        "ق",
        "\u{feff}",
        "\u{202e}",
        "\u{1b}[0m",
        "\u{2028}",
        "\\",
        "NULL",
        "#",
    ];
    prop::collection::vec(prop::sample::select(pieces.to_vec()), 0..8)
        .prop_map(|some| some.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))] // each with eight texts

    /// Whatever somebody wrote, a reader of CSV gets that text back, in its own cell.
    #[test]
    fn no_text_leaves_its_cell(texts in prop::collection::vec(pieces(), WRITTEN.len())) {
        let case = filled_with_each(&texts);
        for (separator, byte) in [(Separator::Semicolon, b';'), (Separator::Comma, b',')] {
            let seen = Seen::by(&table(&[("a.scan.toml", &case)], separator, Lang::Nl), byte);
            for (name, text) in WRITTEN.iter().zip(&texts) {
                let shown = lines(text);
                let read = seen.about("D1a", name);
                let bare = read.strip_prefix('\'').filter(|bare| *bare == shown);
                prop_assert_eq!(bare.unwrap_or(read), shown);
                prop_assert!(!read.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']));
            }
        }
    }
}
