//! Any scan in any window: nothing breaks, and the question is there as a whole.

use std::collections::HashMap;

use font8x8::{BASIC_FONTS, LATIN_FONTS, UnicodeFonts};
use proptest::prelude::*;
use quickscan::lang::Lang;
use quickscan::scan::{Reveal, Step};
use quickscan::tui::theme::{Palette, Theme};
use ratatui::backend::TestBackend;
use ratatui::style::Color;

use super::looking::{Look, place, stands};
use crate::report::scans::{Case, manual_half_done, training_too_early};
use crate::scan::any_scan::{self, any_text};
use crate::screens::picture;

/// The dots of a cell: upper left, upper right, lower left, lower right.
fn quarters(symbol: &str) -> Option<[bool; 4]> {
    let all = " ▘▝▀▖▌▞▛▗▚▐▜▄▙▟█";
    let at = all.chars().position(|one| symbol == one.to_string())?;
    Some([1, 2, 4, 8].map(|bit| at & bit > 0))
}

/// The letter of four by four cells that begins here.
fn letter(backend: &TestBackend, x: u16, y: u16) -> Option<char> {
    let buffer = backend.buffer();
    let mut dots = [0_u8; 8];
    for row in 0..4_u16 {
        for column in 0..4_u16 {
            let cell = quarters(buffer[(x + column, y + row)].symbol())?;
            for (at, is_set) in cell.into_iter().enumerate() {
                let (right, lower) = (at % 2, at / 2);
                let bit = u32::from(column) * 2 + right as u32;
                dots[usize::from(row) * 2 + lower] |= u8::from(is_set) << bit;
            }
        }
    }
    if dots == [0; 8] {
        return Some(' ');
    }
    LETTERS.with(|letters| letters.get(&dots).copied())
}

thread_local! {
    /// What is drawn as these dots.
    static LETTERS: HashMap<[u8; 8], char> = ('!'..='~')
        .chain('\u{a1}'..='\u{ff}')
        .filter_map(|one| Some((BASIC_FONTS.get(one).or_else(|| LATIN_FONTS.get(one))?, one)))
        .collect();
}

/// The words in big letters, in the order of the lines.
fn big_words(backend: &TestBackend) -> String {
    let area = backend.buffer().area;
    let mut words = String::new();
    for y in 0..area.height.saturating_sub(3) {
        for offset in 0..4 {
            let letters = (0..(area.width - offset) / 4)
                .map(|at| letter(backend, offset + 4 * at, y).unwrap_or(' '));
            words.extend(letters);
            words.push(' ');
        }
    }
    words
}

fn closed(text: &str) -> String {
    let kept = text
        .chars()
        .filter(|one| !one.is_whitespace() && *one != '-');
    kept.collect()
}

fn case(which: bool) -> Case {
    if which {
        training_too_early().group(6)
    } else {
        manual_half_done().group(6)
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_question_is_there_as_a_whole(
        which in any::<bool>(),
        question in any::<prop::sample::Index>(),
        reveal in prop::sample::select(&Reveal::ALL[..]),
        columns in 60..=200_u16,
        rows in 18..=60_u16,
        english in any::<bool>(),
        second in any::<bool>(),
    ) {
        let case = case(which);
        let question = &case.questionnaire.questions[question.index(case.questionnaire.questions.len())];
        let id = question.id.clone();
        let scale = case.questionnaire[question.scale].clone();
        let (low, high) = (scale.choices[0].code.clone(), scale.choices.last().unwrap().code.clone());
        let rounds = format!("{low} {low} {high} {high} U U");
        let rounds = if second { format!("{rounds} / {rounds}") } else { rounds };
        let case = stands(case.votes(&id, &rounds).one(&id, "-"), Step::Vote, Some(&id), reveal);
        let lang = if english { Lang::En } else { Lang::Nl };
        let look = Look { lang, ..Look::at(&case.scan) };
        let text = case.told(lang, |subject, _| {
            let questionnaire = subject.context.questionnaire;
            questionnaire[questionnaire.question_with_id(&id).unwrap()].text.clone()
        });
        let backend = look.backend(columns, rows);
        let shown = picture::rows(&backend).join("\n");
        if !closed(&shown).contains(&closed(&text)) {
            let big = big_words(&backend);
            for word in text.split_whitespace() {
                let is_there = |part: &str| big.split_whitespace().any(|one| one == part);
                // A line may end at the hyphen within a word.
                let found = is_there(word) || word.split_inclusive('-').all(is_there);
                prop_assert!(found, "{word:?} of {text:?} is not on\n{shown}");
            }
        }
        // Every choice has its label, in every window.
        for choice in &scale.choices {
            if lang == Lang::Nl {
                prop_assert!(closed(&shown).contains(&closed(&choice.label)), "{shown}");
            }
        }
    }

    #[test]
    fn any_scan_in_any_window_is_drawn(
        mut scan in any_scan::scan(any_text, any_text),
        which in any::<bool>(),
        question in any::<prop::sample::Index>(),
        at_question in any::<bool>(),
        columns in 1..=200_u16,
        rows in 1..=60_u16,
        ascii in any::<bool>(),
        cast in prop::option::of(any::<u32>()),
    ) {
        let case = case(which);
        scan.questionnaire.id.clone_from(&case.questionnaire.id);
        let id = &case.questionnaire.questions[question.index(case.questionnaire.questions.len())].id;
        // What was said goes to a question there is, as far as there is something.
        if let Some(entry) = scan.answers.values().next().cloned() {
            scan.answers.insert(id.clone(), entry);
        }
        if at_question {
            scan.session.place.question = Some(id.clone());
        }
        let theme = Theme { ascii, palette: Palette::Mono };
        let look = Look { theme, cast, ..Look::at(&scan) };
        let backend = look.backend(columns, rows);
        let shown = picture::rows(&backend).join("\n");
        if ascii {
            let is_own = |one: char| !"●○◐▶◀█▒┊·•◆…▟▙".contains(one);
            // Signs of the program are plain; what people wrote may be anything.
            prop_assert!(shown.chars().all(is_own) || has_signs(&scan), "{shown}");
        }
    }
}

/// Whether a text of somebody holds signs that the program draws too.
fn has_signs(scan: &quickscan::scan::Scan) -> bool {
    let written = quickscan::scan::file::write(scan);
    written.chars().any(|one| "●○◐▶◀█▒┊·•◆…▟▙".contains(one))
}

#[test]
fn in_every_step_of_an_empty_session_something_is_said() {
    for step in Step::ALL {
        let mut scan = case(true).scan;
        scan.answers.clear();
        scan.session.place = place(step, None, Reveal::Agreement);
        let text = Look::at(&scan).text(60, 18);
        assert!(!text.trim().is_empty(), "{step:?}");
    }
}

#[test]
fn in_a_window_too_small_it_is_said() {
    let mut scan = case(true).scan;
    assert!(Look::at(&scan).text(59, 18).contains("te klein"));
    assert!(Look::at(&scan).text(60, 17).contains("te klein"));
    scan.session.place.black = true;
    assert_eq!(Look::at(&scan).text(40, 10).trim(), "");
}

#[test]
fn without_colours_there_are_none_and_signs_say_it_all() {
    let case = case(true).one("A2", "4").votes("A2", "0 0 4 4 2 U");
    for step in Step::ALL {
        let scan = stands(
            Case {
                questionnaire: case.questionnaire.clone(),
                scan: case.scan.clone(),
            },
            step,
            Some("A2"),
            Reveal::Agreement,
        )
        .scan;
        let theme = Theme {
            palette: Palette::Mono,
            ascii: true,
        };
        let look = Look {
            theme,
            ..Look::at(&scan)
        };
        let backend = look.backend(80, 24);
        let cells = backend.buffer().content();
        assert!(
            cells
                .iter()
                .all(|cell| cell.fg == Color::Reset && cell.bg == Color::Reset)
        );
        let text = look.text(80, 24);
        let is_letter = |one: char| one.is_ascii() || one.is_alphabetic();
        assert!(text.chars().all(is_letter), "{text}");
    }
}
