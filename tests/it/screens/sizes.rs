//! Every screen at many sizes: nothing is cut without a mark, nothing runs out of its place.

use std::collections::BTreeSet;

use quickscan::app::Layer;

use super::every::every_screen;
use super::stage::Stage;

/// From the smallest window to a wall, and what lies just beside the places where layouts change.
const SIZES: [(u16, u16); 10] = [
    (60, 18),
    (61, 40),
    (67, 19),
    (72, 24),
    (80, 24),
    (93, 31),
    (109, 18),
    (111, 50),
    (120, 40),
    (240, 60),
];

/// So high that everything is on one screen.
const HIGH: u16 = 400;

#[test]
fn every_screen_fits_every_size_in_both_languages() {
    let mut wrong = Vec::new();
    for (name, mut stage) in every_screen() {
        for language in ["nl", "en"] {
            let words = words_of(stage.size(240, HIGH));
            for (columns, rows) in SIZES {
                let shown = stage.size(columns, rows).text();
                let place = format!("{name}, {language}, {columns} by {rows}\n{shown}");
                let torn = torn_words(&shown, &words);
                if !torn.is_empty() {
                    wrong.push(format!("{torn:?} cut without a mark: {place}"));
                }
                if stage.at_cursor().is_none() {
                    wrong.push(format!("no cursor: {place}"));
                }
            }
            stage.english();
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

/// The words on a screen where everything has room.
fn words_of(stage: &mut Stage) -> BTreeSet<String> {
    stage.text().split_whitespace().map(str::to_owned).collect()
}

/// The words that are no whole words: neither known, nor broken with a hyphen, nor marked as cut.
fn torn_words(shown: &str, known: &BTreeSet<String>) -> Vec<String> {
    let mut torn = Vec::new();
    // How a word broken on the line before may have begun: its hyphen is its own, or not.
    let mut begun = vec![String::new()];
    // The marks at the right edge are no part of a word.
    let lines = shown.lines().map(|line| line.trim_end_matches(['▲', '▼']));
    for word in lines.flat_map(str::split_whitespace) {
        let joined = || begun.iter().map(|start| format!("{start}{word}"));
        let is_sign = !word.chars().any(char::is_alphanumeric);
        let is_whole = known.contains(word) || joined().any(|whole| known.contains(&whole));
        let is_marked = word
            .strip_suffix('…')
            .is_some_and(|start| begins(known, start));
        let broken: Vec<String> = joined()
            .filter(|start| start.ends_with('-'))
            .flat_map(|start| [start.trim_end_matches('-').to_owned(), start])
            .filter(|start| begins(known, start))
            .collect();
        if !(is_sign || is_whole || is_marked || !broken.is_empty()) {
            torn.push(word.to_owned());
        }
        begun = if broken.is_empty() {
            vec![String::new()]
        } else {
            broken
        };
    }
    torn
}

fn begins(known: &BTreeSet<String>, start: &str) -> bool {
    known.iter().any(|word| word.starts_with(start))
}

#[test]
fn a_narrow_screen_says_all_that_a_wide_one_says() {
    for (name, mut stage) in every_screen() {
        // Lists say each thing on one line, cut with a mark where it has no room.
        let is_list = matches!(
            stage.app.layer(),
            Layer::Overview(_)
                | Layer::Search(_)
                | Layer::Results(_)
                | Layer::Activities(_)
                | Layer::Prompt(_)
        );
        if is_list {
            continue;
        }
        let wide = letters(stage.size(100, HIGH));
        for columns in [60, 73, 87] {
            assert_eq!(
                letters(stage.size(columns, HIGH)),
                wide,
                "{name}, {columns} wide"
            );
        }
    }
}

/// The letters between the lines around the body, without the hyphens of broken words.
fn letters(stage: &mut Stage) -> String {
    let rows = stage.text();
    let body = rows
        .lines()
        .skip(3)
        .take_while(|row| !row.contains("───────"));
    let text: String = body.collect();
    text.chars().filter(|one| one.is_alphanumeric()).collect()
}

#[test]
fn any_window_however_small_or_odd_can_be_drawn() {
    for (_, mut stage) in every_screen() {
        for size in [
            (1, 1),
            (2, 1),
            (1, 40),
            (59, 18),
            (60, 17),
            (300, 1),
            (20, 6),
            (500, 18),
            (60, 200),
        ] {
            stage.size(size.0, size.1);
        }
        stage.size(40, 10).shows("te klein");
    }
}
