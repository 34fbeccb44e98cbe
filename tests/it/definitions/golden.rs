//! What an author sees: every mistake with its place, the line, a caret and a remedy.

use quickscan::cli::diagnostics::{MOST, Severity, render};
use quickscan::lang::Lang;
use quickscan::questionnaire::{Origin, Reading, read};
use quickscan::source::SourceText;

use super::sample::{PHASES, with};

const TWELVE: &str = include_str!("samples/twelve.toml");

fn own(text: &str) -> (SourceText, Reading) {
    let source = SourceText {
        name: "eigen.toml".to_owned(),
        text: text.to_owned(),
    };
    let reading = read(&source, Origin::Shipped);
    (source, reading)
}

fn rendered(text: &str, lang: Lang) -> String {
    let (source, reading) = own(text);
    render(&source, &reading.problems, Severity::Mistake, lang)
}

#[test]
fn twelve_mistakes_give_twelve_messages_in_dutch() {
    let (_, reading) = own(TWELVE);
    assert_eq!(reading.problems.len(), 12, "{:#?}", reading.problems);
    insta::assert_snapshot!(rendered(TWELVE, Lang::Nl));
}

#[test]
fn twelve_mistakes_give_twelve_messages_in_english() {
    insta::assert_snapshot!(rendered(TWELVE, Lang::En));
}

#[test]
fn warnings_are_headed_otherwise() {
    let (source, reading) = own(&PHASES.replace("short = true\n", ""));
    insta::assert_snapshot!(
        "a_warning",
        render(&source, &reading.warnings, Severity::Warning, Lang::Nl)
    );
}

#[test]
fn nothing_wrong_is_nothing_said() {
    assert_eq!(rendered(PHASES, Lang::Nl), "");
}

#[test]
fn nothing_in_a_file_reaches_the_terminal_as_a_command() {
    let hostile = "\u{1b}]0;x\u{7}\u{1b}[2J\u{9b}31m\u{202e}\u{2066}\u{0}";
    let text = with(
        PHASES,
        "title = \"Kleine scan\"",
        &format!("title = 3 # {hostile}"),
    );
    let text = with(
        &text,
        "version = \"1.2.0\"",
        &format!("\"{hostile}\" = \"{hostile}\""),
    );
    let text = with(
        &text,
        "model = \"phases\"",
        "model = \"\\u001b[31mrood\\u202e\"",
    );
    let text = with(
        &text,
        "once_begun = [\"S2\"]",
        &format!("once_begun = [\"{hostile}\"]"),
    );
    let mut source = own(&text).0;
    source.name = format!("{hostile}.toml");
    let reading = read(&source, Origin::Shipped);
    assert!(reading.problems.len() > 4, "{:?}", reading.problems);
    for lang in [Lang::Nl, Lang::En] {
        let shown = render(&source, &reading.problems, Severity::Mistake, lang);
        let unsafe_one = shown
            .chars()
            .find(|letter| *letter != '\n' && quickscan::text::is_unsafe(*letter));
        assert_eq!(unsafe_one, None, "{shown}");
    }
}

#[test]
fn the_caret_stands_under_tabs_wide_letters_and_accents() {
    let text = with(
        PHASES,
        "title = \"Kleine scan\"\n",
        "title = \"日本語 é\u{301} 👩‍👩‍👧\"\t; x\n",
    );
    insta::assert_snapshot!("wide_letters_before_the_caret", rendered(&text, Lang::Nl));
    let text = with(PHASES, "minutes = 5\n", "\tminutes\t=\t\"日本\"\n");
    insta::assert_snapshot!("tabs_before_the_caret", rendered(&text, Lang::Nl));
}

#[test]
fn a_long_line_is_cut_around_the_caret() {
    let comment = "x".repeat(500);
    let text = with(
        PHASES,
        "minutes = 5\n",
        &format!("licence = \"{comment}\"; minutes = 5 # {comment}\n"),
    );
    let shown = rendered(&with(&text, "licence = \"CC BY 4.0\"\n", ""), Lang::Nl);
    assert!(
        shown.lines().all(|line| line.chars().count() <= 140),
        "{shown}"
    );
}

#[test]
fn a_mistake_over_several_lines_is_shown_by_its_first() {
    let text = with(
        PHASES,
        "disclaimer = [\"Geen keurmerk.\", \"Een eigen instrument.\"]",
        "minuten = 3\nlicence = [\n  \"a\",\n]",
    );
    let text = with(&text, "licence = \"CC BY 4.0\"\n", "");
    insta::assert_snapshot!("over_several_lines", rendered(&text, Lang::Nl));
}

#[test]
fn a_mistake_at_the_very_end_or_in_an_empty_text_has_a_place() {
    insta::assert_snapshot!("at_the_very_end", rendered("format = 1\na = [", Lang::En));
    assert!(rendered("", Lang::En).contains("eigen.toml:1:1"));
    assert!(rendered("\n\n\n", Lang::En).contains("eigen.toml:1:1"));
}

#[test]
fn after_many_mistakes_only_their_number_is_said() {
    let lines: String = (0..MOST + 25)
        .map(|number| format!("zzzz{number} = 1\n"))
        .collect();
    let text = format!("{lines}{PHASES}");
    let shown = rendered(&text, Lang::Nl);
    assert_eq!(shown.matches("onbekende sleutel").count(), MOST);
    assert!(shown.ends_with("en nog 25"), "{shown}");
}
