//! Scan files that cannot be, and what is said of them, where.

use std::fs;

use quickscan::scan::file::{Mistake, PlacedMistake, Unknown, read};
use quickscan::scan::store::{Access, open};
use quickscan::source::{Cause, MAX_BYTES, Syntax, Type, What};

use super::fixture::questionnaire;
use super::folder::{Folder, content};

/// The mistakes in a text: the line, counted from 1, and what is wrong there.
fn mistakes(text: &str) -> Vec<(usize, Mistake)> {
    placed(text, read(text).unwrap_err())
}

fn placed(text: &str, mistakes: Vec<PlacedMistake>) -> Vec<(usize, Mistake)> {
    let line = |at: usize| 1 + text.bytes().take(at).filter(|byte| *byte == b'\n').count();
    mistakes
        .into_iter()
        .map(|mistake| (line(mistake.span.start), mistake.what))
        .collect()
}

const HEAD: &str = "format = 1\nquestionnaire.id = \"proef\"\n";

#[test]
fn all_mistakes_are_said_at_once_each_on_its_line() {
    let text = format!(
        "{HEAD}about.stage = 'usng'\n[answers.O1]\nchoice = 3\n[answers.O2]\nunknown = false\n\
         [answers.9x]\n[strategies.S26]\nreason = 'zomaar'\n[plan]\nnext_scan = 2027-02-21T10:00:00\n"
    );
    let form = |what| Mistake::Form(what);
    assert_eq!(
        mistakes(&text),
        [
            (
                3,
                form(What::NotOneOf {
                    found: "usng".to_owned(),
                    near: Some("using"),
                    allowed: &["not-started", "preparing", "trying", "using", "routine"],
                })
            ),
            (
                5,
                form(What::WrongType {
                    expected: Type::Text,
                    found: Type::Integer
                })
            ),
            (7, form(What::OnlyTrue)),
            (8, form(What::BadId("9x".to_owned()))),
            (9, form(What::MissingKey("state"))),
            (
                12,
                form(What::WrongType {
                    expected: Type::Date,
                    found: Type::Moment
                })
            ),
        ]
    );
}

#[test]
fn one_question_has_one_answer() {
    for (second, keys) in [
        ("unknown = true", ("choice", "unknown")),
        (
            "not_applicable = 'geen teams'",
            ("choice", "not_applicable"),
        ),
    ] {
        let text = format!("{HEAD}[answers.O1]\nchoice = '3'\n{second}\n");
        assert_eq!(
            mistakes(&text),
            [(5, Mistake::SeveralAnswers(keys.0, keys.1))]
        );
    }
}

#[test]
fn a_moment_no_calendar_has_is_refused() {
    let text = format!("{HEAD}[about]\nstarted = 9999-12-31T23:59:59-23:59\n");
    assert_eq!(mistakes(&text), [(4, Mistake::NoSuchMoment)]);
}

#[test]
fn only_format_and_questionnaire_have_to_be_there() {
    assert_eq!(
        mistakes("[about]\n"),
        [
            (1, Mistake::Form(What::MissingKey("format"))),
            (1, Mistake::Form(What::MissingKey("questionnaire"))),
        ]
    );
}

#[test]
fn a_newer_format_is_refused_and_nothing_else_is_said() {
    let text = "format = 3\n[nieuw]\nchoice = 1\n";
    let newer = What::NewerFormat {
        found: 3,
        newest: 2,
    };
    assert_eq!(mistakes(text), [(1, Mistake::Form(newer))]);
}

#[test]
fn broken_toml_is_pointed_at() {
    let text = format!("{HEAD}[answers.O1]\nchoice = \"3\n");
    assert_eq!(
        mistakes(&text),
        [(4, Mistake::Form(What::Syntax(Syntax::UnclosedText)))]
    );
}

#[test]
fn a_control_character_is_refused_where_it_stands() {
    let text = format!("{HEAD}[answers.O1]\nnote = \"a\\u001bb\"\n");
    assert_eq!(
        mistakes(&text),
        [(4, Mistake::Form(What::ControlCharacter('\u{1b}')))]
    );
}

#[test]
fn unknown_keys_alone_leave_a_scan_that_can_be_read() {
    let text = format!("{HEAD}mood = 'blij'\n[answers.O1]\nchoice = '3'\nbasiss = 'asked'\n");
    let reading = read(&text).unwrap();
    assert!(reading.scan.answers.contains_key("O1"));
    let unknown: Vec<_> = placed(&text, reading.unknown_keys)
        .into_iter()
        .map(|(line, mistake)| match mistake {
            Mistake::Form(What::UnknownKey { key, near, .. }) => (line, key, near),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(
        unknown,
        [
            (3, "mood".to_owned(), None),
            (6, "basiss".to_owned(), Some("basis")),
        ]
    );
}

#[test]
fn a_scan_whose_questionnaire_is_misspelt_is_explained_and_not_opened() {
    for (text, written, meant) in [
        (
            "format = 1\n[questioninare]\nid = 'proef'\n",
            "questioninare",
            "questionnaire",
        ),
        ("format = 1\n[questionnaire]\nidd = 'proef'\n", "idd", "id"),
    ] {
        let found = read(text).unwrap_err();
        let [PlacedMistake { span, what }] = found.as_slice() else {
            panic!("{found:?}")
        };
        assert_eq!(&text[span.clone()], written);
        let Mistake::Form(What::UnknownKey { near, .. }) = what else {
            panic!("{what:?}")
        };
        assert_eq!(*near, Some(meant));
    }
}

#[test]
fn names_the_questionnaire_does_not_have_are_mistakes() {
    let text = format!(
        "{HEAD}session.question = 'O3'\nquestionnaire.deepened = ['O', 'Q']\n\
         [answers.F1]\nchoice = '3'\n[answers.Z9]\nunknown = true\n\
         [strategies.S62]\nstate = 'planned'\n[[action]]\nstrategy = 'S05'\n"
    );
    let found = placed(&text, read(&text).unwrap().mistakes(&questionnaire()));
    let unknown = |id: &str, near: Option<&str>| Unknown {
        id: id.to_owned(),
        near: near.map(str::to_owned),
    };
    let named: Vec<_> = found
        .into_iter()
        .map(|(line, mistake)| match mistake {
            Mistake::UnknownQuestion(Unknown { id, .. }) => (line, "question", id),
            Mistake::UnknownStrategy(named) => {
                if named.id == "S62" {
                    assert_eq!(named, unknown("S62", Some("S26")));
                }
                (line, "strategy", named.id)
            }
            Mistake::UnknownSection(Unknown { id, .. }) => (line, "section", id),
            other => panic!("{other:?}"),
        })
        .collect();
    let expected = [
        (3, "question", "O3"),
        (4, "section", "Q"),
        (7, "question", "Z9"),
        (9, "strategy", "S62"),
        (12, "strategy", "S05"),
    ];
    assert_eq!(
        named,
        expected.map(|(line, kind, id)| (line, kind, id.to_owned()))
    );
}

#[test]
fn answers_the_question_cannot_have_are_mistakes() {
    let text = format!(
        "{HEAD}[answers.F1]\nchoice = 'ja'\n[answers.O1]\nnot_applicable = 'geen idee'\n\
         [answers.O2]\nnot_applicable = 'geen locaties'\n"
    );
    let found = placed(&text, read(&text).unwrap().mistakes(&questionnaire()));
    let no_choice = Mistake::UnknownChoice {
        code: "ja".to_owned(),
        allowed: ["0", "1", "2", "3", "4"].map(str::to_owned).into(),
    };
    let expected = [
        (4, no_choice),
        (6, Mistake::AlwaysApplicable("O1".to_owned())),
    ];
    assert_eq!(found, expected);
}

#[test]
fn another_version_may_name_what_has_gone() {
    let text = format!("{HEAD}questionnaire.version = '0.9.0'\n[answers.Z9]\nchoice = 'ja'\n");
    assert_eq!(read(&text).unwrap().mistakes(&questionnaire()), []);
    let same = text.replace("0.9.0", "1.0.0");
    assert_eq!(read(&same).unwrap().mistakes(&questionnaire()).len(), 1);
}

#[test]
fn a_scan_of_another_questionnaire_is_refused() {
    let text = "format = 1\n[questionnaire]\nid = 'anders'\n[answers.Z9]\nchoice = 'ja'\n";
    let found = placed(text, read(text).unwrap().mistakes(&questionnaire()));
    let other = Mistake::OtherQuestionnaire {
        found: "anders".to_owned(),
        expected: "proef".to_owned(),
    };
    assert_eq!(found, [(3, other)]);
}

#[test]
fn a_file_that_is_no_text_is_not_opened_and_stays_as_it_is() {
    let folder = Folder::new();
    let huge = vec![b' '; MAX_BYTES as usize + 1];
    let cases: [(&str, &[u8], Cause); 4] = [
        ("leeg", b"  \n", Cause::Empty),
        (
            "latijn",
            b"format = 1\n# caf\xe9\n",
            Cause::NotUtf8 { line: 2 },
        ),
        ("unicode", b"\xff\xfef\0o\0", Cause::Utf16),
        ("groot", &huge, Cause::TooLarge),
    ];
    for (name, bytes, cause) in cases {
        let path = folder.file(name, bytes);
        assert_eq!(open(&path, &folder.state()).unwrap_err().cause, cause);
        assert_eq!(fs::read(&path).unwrap(), bytes);
    }
    assert_eq!(folder.names(), ["groot", "latijn", "leeg", "unicode"]);
}

#[test]
fn a_missing_file_or_a_folder_is_not_opened() {
    let folder = Folder::new();
    let cause = |path: &std::path::Path| open(path, &folder.state()).unwrap_err().cause;
    assert_eq!(cause(&folder.join("weg.scan.toml")), Cause::Missing);
    assert_eq!(cause(folder.path()), Cause::Directory);
}

#[test]
fn a_file_with_mistakes_keeps_its_text() {
    let folder = Folder::new();
    let text = "format = 3\n";
    let path = folder.file("nieuw.scan.toml", text);
    let opened = open(&path, &folder.state()).unwrap();
    assert!(matches!(opened.access, Access::Full(_)));
    assert!(read(&opened.source.text).is_err());
    drop(opened);
    assert_eq!(content(&path), text);
    assert_eq!(folder.names(), ["nieuw.scan.toml"]);
}
