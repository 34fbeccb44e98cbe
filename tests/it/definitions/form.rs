//! The form of a file, whatever it is about: one pass, one table of fields, one message a mistake.

use quickscan::source::{
    Checked, Keys, Problem, Shape, Syntax, Table, Type, What, check, nearest, optional, required,
};

static SHELF: Table = Table {
    fields: &[
        required("format", Shape::Format(1), ""),
        required("title", Shape::Line, ""),
        optional("intro", Shape::Text, ""),
        optional("most", Shape::Integer { min: 1, max: 9 }, ""),
        optional("open", Shape::Bool, ""),
        optional("last", Shape::True, ""),
        optional("share", Shape::Fraction, ""),
        optional("colour", Shape::OneOf(&["red", "green"]), ""),
        optional("since", Shape::Date, ""),
        optional("changed", Shape::Moment, ""),
        optional("book", Shape::Tables(&BOOK), ""),
        optional(
            "labels",
            Shape::Map {
                keys: Keys::Codes,
                values: &Shape::Line,
            },
            "",
        ),
        optional(
            "owners",
            Shape::Map {
                keys: Keys::Ids,
                values: &Shape::Line,
            },
            "",
        ),
    ],
};

static BOOK: Table = Table {
    fields: &[
        required("id", Shape::Id, ""),
        optional("code", Shape::Code, ""),
        optional("tags", Shape::List(&Shape::Line), ""),
        optional("part", Shape::Tables(&BOOK), ""),
    ],
};

/// A good head followed by `rest`.
fn shelf(rest: &str) -> (String, Checked) {
    let text = format!("format = 1\ntitle = \"Kast\"\n{rest}");
    let checked = check(&text, &SHELF);
    (text, checked)
}

/// The mistakes in `rest`, each with the text it points at.
fn mistakes(rest: &str) -> Vec<(String, What)> {
    let (text, checked) = shelf(rest);
    let pointed = |problem: Problem| (text.get(problem.span).unwrap().to_owned(), problem.what);
    checked.problems.into_iter().map(pointed).collect()
}

/// The only mistake in `rest`, with the text it points at.
fn mistake(rest: &str) -> (String, What) {
    let mut all = mistakes(rest);
    assert_eq!(all.len(), 1, "{all:?}");
    all.remove(0)
}

fn wrong(expected: Type, found: Type) -> What {
    What::WrongType { expected, found }
}

#[test]
fn a_good_file_has_no_mistakes_and_gives_its_values() {
    let (_, checked) = shelf(
        "most = 0x3\nopen = true\nlast = true\nshare = \"2/3\"\ncolour = \"red\"\nsince = 2026-01-02\n\
         changed = 2026-01-02T10:00:00+01:00\nlabels.0 = \"nul\"\nlabels.ja = \"wel\"\n\
         [[book]]\nid = \"b-1\"\ntags = [\"x\", \"y\"]\n[[book.part]]\nid = \"b2\"\n",
    );
    assert_eq!(checked.problems, []);
    let root = checked.root;
    assert_eq!(root.text("title").unwrap().value, "Kast");
    assert_eq!(root.integer("most").unwrap().value, 3);
    assert!(root.is_true("open"));
    assert_eq!(root.fraction("share").unwrap().value, (2, 3));
    assert_eq!(
        root.datetime("since").unwrap().value.to_string(),
        "2026-01-02"
    );
    assert_eq!(
        root.datetime("changed").unwrap().value.to_string(),
        "2026-01-02T10:00:00+01:00"
    );
    let labels: Vec<_> = root
        .table("labels")
        .unwrap()
        .iter()
        .map(|(key, _)| key.value)
        .collect();
    assert_eq!(labels, ["0", "ja"]);
    let book = root.tables("book").next().unwrap();
    assert_eq!(
        book.texts("tags").map(|tag| tag.value).collect::<Vec<_>>(),
        ["x", "y"]
    );
    assert_eq!(
        book.tables("part")
            .next()
            .unwrap()
            .text("id")
            .unwrap()
            .value,
        "b2"
    );
}

#[test]
fn an_unknown_key_names_the_key_that_was_probably_meant() {
    let (pointed, what) = mistake("coluor = \"red\"\n");
    assert_eq!(pointed, "coluor");
    assert!(matches!(
        what,
        What::UnknownKey {
            near: Some("colour"),
            ..
        }
    ));
}

#[test]
fn an_unknown_key_far_from_all_others_names_what_is_still_free() {
    let (_, what) = mistake("[[book]]\nid = \"a\"\nxyz = 1\n");
    let What::UnknownKey {
        near: None, free, ..
    } = what
    else {
        panic!("{what:?}")
    };
    assert_eq!(free, ["code", "tags", "part"]);
}

#[test]
fn a_missing_key_points_at_the_head_of_its_own_table() {
    let (pointed, what) = mistake("[[book]]\nid = \"a\"\n\n[[ book ]]\ncode = \"1\"\n");
    assert_eq!(
        (pointed.as_str(), what),
        ("[[ book ]]", What::MissingKey("id"))
    );
}

#[test]
fn a_mistyped_required_key_is_one_mistake() {
    let checked = check("format = 1\ntilte = \"Kast\"\n", &SHELF);
    assert_eq!(checked.problems.len(), 1, "{:?}", checked.problems);
}

#[test]
fn every_wrong_type_is_said_as_such() {
    assert_eq!(
        mistake("intro = 3\n"),
        ("3".to_owned(), wrong(Type::Text, Type::Integer))
    );
    assert_eq!(
        mistake("most = \"3\"\n").1,
        wrong(Type::Integer, Type::Text)
    );
    assert_eq!(
        mistake("open = \"true\"\n").1,
        wrong(Type::Bool, Type::Text)
    );
    assert_eq!(
        mistake("since = 2026-01-02T10:00:00Z\n").1,
        wrong(Type::Date, Type::Moment)
    );
    assert_eq!(
        mistake("changed = 2026-01-02\n").1,
        wrong(Type::Moment, Type::Date)
    );
    assert_eq!(
        mistake("changed = 10:00:00\n").1,
        wrong(Type::Moment, Type::Time)
    );
    assert_eq!(mistake("labels = []\n").1, wrong(Type::Table, Type::List));
    assert_eq!(mistake("book = [3]\n").1, wrong(Type::Table, Type::Integer));
    assert_eq!(
        mistake("[[book]]\nid = \"a\"\ntags = \"x\"\n").1,
        wrong(Type::List, Type::Text)
    );
    let (pointed, what) = mistake("[[book]]\nid = \"a\"\ntags = [\"x\", 4]\n");
    assert_eq!(
        (pointed.as_str(), what),
        ("4", wrong(Type::Text, Type::Integer))
    );
}

#[test]
fn one_table_for_a_list_of_tables_is_said_once_and_read_on() {
    let (_, checked) = shelf("[book]\nid = \"a\"\n");
    assert_eq!(checked.problems.len(), 1);
    assert_eq!(checked.problems[0].what, wrong(Type::Tables, Type::Table));
    assert_eq!(checked.root.tables("book").count(), 1);
}

#[test]
fn numbers_are_whole_finite_and_within_bounds() {
    let bounds = What::OutOfBounds { min: 1, max: 9 };
    assert_eq!(mistake("most = 0\n"), ("0".to_owned(), bounds.clone()));
    assert_eq!(mistake("most = 10\n").1, bounds);
    assert_eq!(mistake("most = 99999999999999999999\n").1, bounds);
    for number in ["nan", "inf", "-inf", "1.0", "1e3"] {
        assert_eq!(
            mistake(&format!("most = {number}\n")).1,
            wrong(Type::Integer, Type::Float)
        );
    }
}

#[test]
fn ids_and_codes_have_a_plain_form() {
    let long = "a".repeat(33);
    for bad in ["", "1a", "a b", "a_b", "é", "a/../b", &long] {
        let (_, what) = mistake(&format!("[[book]]\nid = \"{bad}\"\n"));
        assert_eq!(what, What::BadId(bad.to_owned()));
    }
    for bad in ["", "a b", "a.b", &long] {
        let (_, what) = mistake(&format!("[[book]]\nid = \"a\"\ncode = \"{bad}\"\n"));
        assert_eq!(what, What::BadCode(bad.to_owned()));
    }
    let (_, checked) = shelf(&format!(
        "[[book]]\nid = \"a-{}\"\ncode = \"0\"\n",
        "1".repeat(30)
    ));
    assert_eq!(checked.problems, []);
    assert_eq!(mistake("owners.0 = \"x\"\n").1, What::BadId("0".to_owned()));
    assert_eq!(
        mistake("labels.\"a b\" = \"x\"\n").1,
        What::BadCode("a b".to_owned())
    );
}

#[test]
fn a_text_holds_no_control_characters_however_they_are_written() {
    for (written, letter) in [
        ("\"a\\u001bb\"", '\u{1b}'),
        ("\"a\\tb\"", '\t'),
        ("\"a\u{9b}b\"", '\u{9b}'),
        ("\"a\u{202e}b\"", '\u{202e}'),
        ("\"a\u{2066}b\"", '\u{2066}'),
        ("\"a\\u2028b\"", '\u{2028}'),
        ("\"\"\"a\\u0007b\"\"\"", '\u{7}'),
    ] {
        let (_, what) = mistake(&format!("intro = {written}\n"));
        assert_eq!(what, What::ControlCharacter(letter), "{written}");
    }
    assert_eq!(mistake("intro = \"a\u{202e}b\"\n").0, "\u{202e}");
}

#[test]
fn line_breaks_stand_only_in_texts_that_may_have_them() {
    let (_, checked) = shelf("intro = \"\"\"een\r\ntwee\"\"\"\n");
    assert_eq!(checked.problems, []);
    assert_eq!(checked.root.text("intro").unwrap().value, "een\ntwee");
    let what = mistake("[[book]]\nid = \"a\"\ntags = [\"\"\"a\nb\"\"\"]\n").1;
    assert_eq!(what, What::LineBreak);
}

#[test]
fn a_required_text_is_not_empty() {
    let checked = check("format = 1\ntitle = \"  \"\n", &SHELF);
    assert_eq!(checked.problems[0].what, What::EmptyText);
    assert_eq!(
        mistake("[[book]]\nid = \"a\"\ntags = [\"\"]\n").1,
        What::EmptyText
    );
    assert_eq!(mistakes("intro = \"\"\n"), []);
}

#[test]
fn a_share_is_more_than_nothing_and_at_most_all() {
    for bad in ["0/3", "4/3", "1/0", "2", "a/b", "-1/2", "0.5"] {
        assert_eq!(
            mistake(&format!("share = \"{bad}\"\n")).1,
            What::BadFraction(bad.to_owned())
        );
    }
    assert_eq!(mistakes("share = \"3/3\"\n"), []);
}

#[test]
fn no_list_or_table_is_endless() {
    let too_many = What::TooMany { most: 2000 };
    let tags = |count| {
        format!(
            "[[book]]\nid = \"a\"\ntags = [{}]\n",
            "\"x\",".repeat(count)
        )
    };
    assert_eq!(mistakes(&tags(2000)), []);
    assert_eq!(mistake(&tags(2001)).1, too_many);
    let labels = |count| {
        (0..count)
            .map(|label| format!("labels.{label} = \"x\"\n"))
            .collect::<String>()
    };
    assert_eq!(mistakes(&labels(2000)), []);
    assert_eq!(mistake(&labels(2001)).1, too_many);
    let keys = (0..2001)
        .map(|key| format!("k{key} = 1\n"))
        .collect::<String>();
    assert_eq!(mistake(&keys), (String::new(), too_many));
}

#[test]
fn a_word_out_of_a_list_names_the_list() {
    let what = mistake("colour = \"gren\"\n").1;
    let near = Some("green");
    let allowed: &[&str] = &["red", "green"];
    assert_eq!(
        what,
        What::NotOneOf {
            found: "gren".to_owned(),
            near,
            allowed
        }
    );
    assert_eq!(mistake("last = false\n").1, What::OnlyTrue);
}

#[test]
fn a_newer_format_is_all_that_is_said() {
    let checked = check("format = 2\ntilte = 3\n", &SHELF);
    let found = What::NewerFormat {
        found: 2,
        newest: 1,
    };
    assert_eq!(checked.problems, [Problem::new(9..10, found)]);
    assert!(checked.newer);
    assert_eq!(mistakes("").len(), 0);
    let zero = check("format = 0\ntitle = \"x\"\n", &SHELF);
    assert_eq!(zero.problems[0].what, What::OutOfBounds { min: 1, max: 1 });
}

#[test]
fn a_key_given_twice_points_at_the_second() {
    let (text, checked) = shelf("most = 3\nmost = 4\n");
    let [problem] = checked.problems.as_slice() else {
        panic!("{:?}", checked.problems)
    };
    assert_eq!(problem.what, What::DuplicateKey("most".to_owned()));
    assert_eq!(problem.span.start, text.rfind("most").unwrap());
    assert!(!checked.torn);
}

#[test]
fn a_header_that_was_left_out_is_one_mistake() {
    let lost = |key: &str, twice| What::LostHeader {
        key: key.to_owned(),
        twice,
    };
    let again =
        "[[book]]\nid = \"a\"\ncode = \"1\"\n\nid = \"b\"\ncode = \"2\"\nzzz = 3\ntags = 4\n";
    assert_eq!(mistake(again), ("id".to_owned(), lost("id", true)));
    let again =
        "[[book]]\nid = \"a\"\ncode = \"1\"\ntags = []\n\ncode = \"2\"\ntags = [\"x\"]\nzzz = 3\n";
    assert_eq!(mistake(again), ("code".to_owned(), lost("code", true)));
    let other = "id = \"a\"\ncode = \"1 2\"\nzzz = 3\n";
    assert_eq!(mistake(other), ("id".to_owned(), lost("id", false)));
    let other = "code = \"1\"\ntags = []\nzzz = 3\n\n[[book]]\ncode = \"2\"\n";
    let (text, checked) = shelf(other);
    assert_eq!(mistake(other), ("code".to_owned(), lost("code", false)));
    assert!(checked.torn, "{text}");
}

#[test]
fn what_stands_behind_the_next_header_is_still_checked() {
    let text = "id = \"a\"\nzzz = 3\n[[book]]\nid = \"b\"\ncode = \"1 2\"\n";
    let whats: Vec<What> = mistakes(text).into_iter().map(|(_, what)| what).collect();
    let lost = What::LostHeader {
        key: "id".to_owned(),
        twice: false,
    };
    assert_eq!(whats, [lost, What::BadCode("1 2".to_owned())]);
}

#[test]
fn a_bad_value_is_said_once_and_the_rest_is_still_read() {
    let all = mistakes(
        "most = drie\nopen = True\nintro = \"geen eind\nshare = \"5/3\"\nsince = 2026-13-01\n",
    );
    let whats: Vec<What> = all.into_iter().map(|(_, what)| what).collect();
    assert_eq!(
        whats,
        [
            What::Syntax(Syntax::Unquoted),
            What::Syntax(Syntax::BadBool),
            What::Syntax(Syntax::UnclosedText),
            What::BadFraction("5/3".to_owned()),
            What::Syntax(Syntax::BadMoment),
        ]
    );
}

#[test]
fn a_suggestion_is_made_only_when_it_is_no_guess() {
    assert_eq!(nearest("tilte", ["title", "text"]), Some("title"));
    assert_eq!(nearest("o2", ["O1", "O2"]), Some("O2"));
    assert_eq!(nearest("S99", ["S09", "S91"]), None);
    assert_eq!(nearest("quite-other", ["title", "text"]), None);
    assert_eq!(
        nearest("strategie", ["strategies", "strategy"]),
        Some("strategies")
    );
}
