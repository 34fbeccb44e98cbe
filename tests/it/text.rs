//! What may be shown: safety, width, wrapping.

use proptest::prelude::*;
use quickscan::text::{self, Syllables};

#[test]
fn escape_sequences_and_direction_controls_are_dropped() {
    assert_eq!(text::line("a\u{1b}[31mb\u{7}\u{202e}c\u{9b}d"), "a[31mbcd");
    assert_eq!(text::line("een\ttwee\ndrie\r\n"), "een twee drie ");
    assert_eq!(
        text::lines("een\r\ntwee\u{2028}drie\u{feff}"),
        "een\ntwee\ndrie"
    );
}

#[test]
fn accents_and_emoji_stay() {
    let texts = "oriëntatie, cliënt, financiële 👩‍👩‍👧 日本";
    assert_eq!(text::line(texts), texts);
}

#[test]
fn long_dutch_words_break_at_syllables() {
    let wrapped = text::wrap(
        "De jeugdbeschermingsorganisatie besluit",
        20,
        Syllables::Dutch,
    );
    assert_eq!(wrapped, ["De jeugdbescher-", "mingsorganisatie", "besluit"]);
}

#[test]
fn short_words_are_never_broken() {
    let wrapped = text::wrap("een twee drie vier uitvoerders", 14, Syllables::Dutch);
    assert_eq!(wrapped, ["een twee drie", "vier", "uitvoerders"]);
}

#[test]
fn paragraphs_and_empty_lines_stay() {
    assert_eq!(
        text::wrap("een\n\ntwee", 20, Syllables::Dutch),
        ["een", "", "twee"]
    );
    assert_eq!(text::wrap("", 20, Syllables::Dutch), [""]);
}

#[test]
fn a_cut_text_says_so_and_fits() {
    assert_eq!(text::shorten("Begrijpen", 9, "…"), "Begrijpen");
    assert_eq!(text::shorten("Blijven doen", 9, "…"), "Blijven…");
    assert_eq!(text::shorten("een lang woord", 11, "…"), "een lang…");
    assert_eq!(text::shorten("eenlangwoord", 6, "…"), "eenla…");
    assert_eq!(text::shorten("日本語", 4, "…"), "日…");
    assert_eq!(text::shorten("abc", 0, "…"), "");
}

proptest! {
    #[test]
    fn wrapped_lines_fit_and_lose_no_letter(source in "[a-zé ,.\\-\n]{0,200}", cells in 8usize..60) {
        let wrapped = text::wrap(&source, cells, Syllables::Dutch);
        for line in &wrapped {
            prop_assert!(text::width(line) <= cells, "{line:?} is wider than {cells}");
        }
        let letters = |text: &str| text.chars().filter(|c| c.is_alphabetic()).collect::<String>();
        prop_assert_eq!(letters(&wrapped.concat()), letters(&source));
    }

    #[test]
    fn nothing_unsafe_survives(source in "\\PC{0,20}[\u{0}-\u{1f}\u{7f}-\u{9f}\u{202a}-\u{202e}]{0,5}\\PC{0,20}") {
        prop_assert!(!text::line(&source).chars().any(text::is_unsafe));
        prop_assert!(!text::lines(&source).chars().any(|c| c != '\n' && text::is_unsafe(c)));
    }

    #[test]
    fn shortened_texts_fit(source in "\\PC{0,40}", cells in 0usize..30) {
        prop_assert!(text::width(&text::shorten(&source, cells, "…")) <= cells);
    }
}

#[test]
fn a_syllable_as_wide_as_the_line_does_not_stick_out() {
    for line in text::wrap("café,é..éépa", 8, Syllables::Dutch) {
        assert!(text::width(&line) <= 8, "{line:?}");
    }
}

#[test]
fn a_path_is_broken_at_its_folders_and_never_gets_a_hyphen() {
    let path = "C:/Gebruikers/noor/Documenten/samenwerkingsverband/jeugdbescherming.scan.toml";
    for cells in 12..80 {
        let wrapped = text::wrap(&format!("Gemaakt: {path}"), cells, Syllables::Dutch);
        let whole: String = wrapped.concat().replace(' ', "");
        assert_eq!(whole, format!("Gemaakt:{path}"), "at {cells}");
    }
    let wrapped = text::wrap(path, 48, Syllables::Dutch);
    let first = "C:/Gebruikers/noor/Documenten/";
    assert_eq!(wrapped[0], first);
}
