//! Broken TOML: the parser loses its way, and the rest of the file is still checked.

use quickscan::source::{Shape, Syntax, Table, What, check, optional, required};

static LIST: Table = Table {
    fields: &[
        optional("title", Shape::Line, ""),
        optional("intro", Shape::Text, ""),
        optional("a", Shape::List(&Shape::Line), ""),
        optional("b", Shape::Integer { min: 0, max: 9 }, ""),
        optional("row", Shape::Tables(&ROW), ""),
    ],
};

static ROW: Table = Table {
    fields: &[
        required("x", Shape::Integer { min: 0, max: 9 }, ""),
        optional("y", Shape::Integer { min: 0, max: 9 }, ""),
        optional("rows", Shape::Tables(&ROW), ""),
    ],
};

/// The only mistake of syntax in `broken`, and where it starts. Behind it stands a number out of
/// bounds, which must be found as well.
fn broken(broken: &str) -> (Syntax, usize) {
    let text = format!("{broken}\nb = 10\n");
    let mut problems = check(&text, &LIST).problems;
    let last = problems.pop().unwrap();
    assert_eq!(
        last.what,
        What::OutOfBounds { min: 0, max: 9 },
        "{problems:?}"
    );
    let [problem] = problems.as_slice() else {
        panic!("{problems:?}")
    };
    let What::Syntax(syntax) = problem.what else {
        panic!("{problem:?}")
    };
    (syntax, problem.span.start)
}

#[test]
fn a_key_without_equals_or_value() {
    assert_eq!(broken("title \"x\""), (Syntax::NoEquals, 6));
    assert_eq!(broken("title"), (Syntax::NoEquals, 5));
    assert_eq!(broken("title: 3").0, Syntax::NoEquals);
    assert_eq!(broken("title ="), (Syntax::Unquoted, 7));
    assert_eq!(broken("title == \"x\""), (Syntax::ExtraEquals, 7));
    assert_eq!(broken("= \"x\""), (Syntax::BadKey, 0));
    assert_eq!(broken("title = \"x\"\ntéxt = 3"), (Syntax::BadKey, 13));
}

#[test]
fn texts_without_good_quotes() {
    assert_eq!(broken("title = abc"), (Syntax::Unquoted, 8));
    assert_eq!(broken("title = “abc”"), (Syntax::Unquoted, 8));
    assert_eq!(broken("title = \"abc").0, Syntax::UnclosedText);
    assert_eq!(broken("title = 'abc").0, Syntax::UnclosedText);
    assert_eq!(broken("title = \"a\\qb\"").0, Syntax::BadEscape);
    assert_eq!(broken("title = \"a\" \"b\""), (Syntax::Trailing, 12));
    assert_eq!(broken("title = \"a\u{1}b\"").0, Syntax::BadCharacter);
}

#[test]
fn a_text_over_lines_that_is_not_closed_is_placed_at_its_quotes() {
    let text = "title = \"\"\"x\"\"\"\nb = 10\nintro = \"\"\"\nEen tekst.\nb = 3\n";
    let problems = check(text, &LIST).problems;
    assert_eq!(problems.len(), 2, "{problems:?}");
    assert_eq!(problems[1].what, What::Syntax(Syntax::UnclosedText));
    assert_eq!(problems[1].span.start, text.rfind("\"\"\"").unwrap());
}

#[test]
fn lists_and_tables_that_are_not_closed_are_placed_at_their_bracket() {
    assert_eq!(broken("a = [\"x\", \"y\"\n"), (Syntax::UnclosedList, 4));
    assert_eq!(
        broken("a = [\n  \"x\",\n  \"y\"\n\n"),
        (Syntax::UnclosedList, 4)
    );
    assert_eq!(broken("row = { x = 1, y = 2"), (Syntax::UnclosedTable, 6));
    assert_eq!(
        broken("row = [{ x = 1 }, { x = 2 }").0,
        Syntax::UnclosedList
    );
    assert_eq!(broken("row = { x = 1, y = "), (Syntax::UnclosedTable, 6));
}

#[test]
fn a_list_that_is_not_closed_before_a_header_loses_only_itself() {
    let text = "title = \"x\"\na = [\"x\", \"y\"\n\n[[row]]\nx = 10\n[[row]]\nx = 11\n";
    let problems = check(text, &LIST).problems;
    assert_eq!(problems.len(), 3, "{problems:?}");
    assert_eq!(problems[0].what, What::Syntax(Syntax::UnclosedList));
}

#[test]
fn a_list_that_is_not_closed_at_the_end_of_the_file() {
    let problems = check("title = \"x\"\na = [\"x\"\n", &LIST).problems;
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert_eq!(problems[0].what, What::Syntax(Syntax::UnclosedList));
    assert_eq!(problems[0].span.start, 16);
}

#[test]
fn commas_and_equals_within_brackets() {
    assert_eq!(broken("a = [\n  \"x\"\n  \"y\",\n]"), (Syntax::NoComma, 14));
    assert_eq!(broken("a = [\"x\",, \"y\"]"), (Syntax::ExtraComma, 9));
    assert_eq!(broken("a = [x = 1]").0, Syntax::ExtraEquals);
    assert_eq!(broken("row = [{ x = 1 y = 2 }]").0, Syntax::ExtraEquals);
    assert_eq!(broken("row = [{ x = 1 }]]"), (Syntax::Trailing, 17));
    assert_eq!(broken("a = ]").0, Syntax::Brackets);
}

#[test]
fn a_quote_that_is_missing_in_a_list_costs_the_list_and_no_more() {
    assert_eq!(broken("a = [x\", \"y\"]").0, Syntax::Unquoted);
    assert_eq!(
        broken("a = [\n  \"x\",\n  y\",\n  \"z\",\n]").0,
        Syntax::Unquoted
    );
}

#[test]
fn a_broken_header_takes_its_table_along_and_no_more() {
    let text = "title = \"x\"\n[[row]\nx = 1\nzz = 3\n[[row]]\nx = 10\n";
    let problems = check(text, &LIST).problems;
    let whats: Vec<_> = problems.into_iter().map(|problem| problem.what).collect();
    let bounds = What::OutOfBounds { min: 0, max: 9 };
    assert_eq!(whats, [What::Syntax(Syntax::UnclosedHeader), bounds]);
}

#[test]
fn several_places_where_the_parser_stops_are_all_said() {
    let text = "title \"x\"\na = [\"x\"\nb = 10\n[[row]]\nx 3\n[[row]]\ny = 1 2\n[[row]]\nx = 11\n";
    let problems = check(text, &LIST).problems;
    let whats: Vec<_> = problems.into_iter().map(|problem| problem.what).collect();
    let bounds = What::OutOfBounds { min: 0, max: 9 };
    assert_eq!(
        whats,
        [
            What::Syntax(Syntax::NoEquals),
            What::Syntax(Syntax::UnclosedList),
            bounds.clone(),
            What::Syntax(Syntax::NoEquals),
            What::Syntax(Syntax::Unquoted),
            bounds,
        ]
    );
}

#[test]
fn wrong_numbers_words_and_dates() {
    assert_eq!(broken("row = [{ x = 01 }]").0, Syntax::BadNumber);
    assert_eq!(broken("row = [{ x = 1__0 }]").0, Syntax::BadNumber);
    assert_eq!(broken("title = True").0, Syntax::BadBool);
    assert_eq!(broken("title = 2026-13-01").0, Syntax::BadMoment);
}

#[test]
fn lists_in_lists_without_end() {
    assert_eq!(
        broken(&format!("a = {}{}", "[".repeat(99), "]".repeat(99))).0,
        Syntax::TooDeep
    );
}

#[test]
fn what_the_parser_dropped_is_not_said_to_be_missing() {
    let problems = check("[[row]]\nx 3\n", &LIST).problems;
    assert_eq!(problems.len(), 1, "{problems:?}");
    let checked = check("[[row]]\ny = 3\n", &LIST);
    assert_eq!(checked.problems[0].what, What::MissingKey("x"));
    assert!(!checked.torn);
}
