//! What the screens tell is what the report tells.

use quickscan::lang::Lang;

use super::stage::Stage;
use crate::report::scans::{Case, manual_half_done, training_too_early};

fn cases() -> [Case; 4] {
    let much_unknown = training_too_early().answers("I", "2,U,U,2,U,-,-");
    [
        training_too_early(),
        much_unknown,
        Case::phases(),
        manual_half_done(),
    ]
}

#[test]
fn what_the_advice_says_stands_in_the_report_word_for_word() {
    for case in cases() {
        for lang in [Lang::Nl, Lang::En] {
            let mut stage = Stage::with(&case);
            if lang == Lang::En {
                stage.english();
            }
            stands_in(&case.markdown(lang), &body(stage.press("t")));
        }
    }
}

#[test]
fn the_results_begin_with_what_the_report_says() {
    for case in cases() {
        let shown = body(Stage::with(&case).press("r"));
        let first = shown.split("\n\n").next().unwrap_or_default();
        stands_in(&case.markdown(Lang::Nl), first);
    }
}

/// Fails unless every line of the screen stands in the report.
#[track_caller]
fn stands_in(report: &str, shown: &str) {
    let told = letters(report);
    for line in shown.lines() {
        let row = ["Antwoord:", "Answer:"]
            .iter()
            .any(|column| line.contains(column));
        // A row of a table: in the report its cells stand apart from the names of their columns.
        let pieces: Vec<&str> = if row {
            line.split([':', '.']).collect()
        } else {
            vec![line]
        };
        for piece in pieces {
            assert!(
                told.contains(&letters(piece)),
                "{piece}\nis not in\n{report}"
            );
        }
    }
}

#[test]
fn no_phase_is_marked_as_the_place_where_people_are_while_too_little_is_known() {
    let mut stage = Stage::with(&Case::phases());
    let shown = body(stage.press("r"));
    let marked = shown
        .lines()
        .filter(|line| line.contains('▒') && line.contains('◀'));
    assert_eq!(
        marked.filter(|line| !line.contains('█')).count(),
        0,
        "{shown}"
    );
    let mut known = Stage::with(&training_too_early());
    known.press("r").shows("op weg ◀");
}

/// The whole body of a screen, between its lines.
pub(crate) fn body(stage: &mut Stage) -> String {
    let text = stage.size(100, 300).hides("▼").text();
    let body = text.lines().skip(3).take_while(|row| !row.starts_with('─'));
    body.map(str::trim).collect::<Vec<&str>>().join("\n")
}

pub(crate) fn letters(text: &str) -> String {
    text.chars().filter(|one| one.is_alphanumeric()).collect()
}
