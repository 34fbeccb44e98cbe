//! Every screen at every size: all of it can be read, nothing is torn and nothing runs out of its place.

use std::collections::BTreeSet;

use quickscan::app::{Layer, Msg};
use quickscan::lang::Lang;
use quickscan::tui::keys;

use super::every::{every_screen, every_screen_in};
use super::stage::Stage;
use super::words::{Words, counted, letters};
use crate::report::scans::Case;

/// From the smallest window to a wall, and what lies just beside the places where layouts change.
const WIDTHS: [u16; 10] = [60, 61, 72, 80, 100, 109, 110, 120, 160, 240];
/// At every width; the others at some.
const HEIGHTS: [u16; 3] = [18, 24, 40];
const MORE: [(u16, u16); 6] = [
    (60, 19),
    (60, 60),
    (80, 30),
    (100, 19),
    (120, 60),
    (240, 60),
];

/// So high that everything is on one screen: nearly always, and always. The lower is drawn faster.
const HIGH: [u16; 2] = [90, 300];
/// As wide as a page gets.
const WIDEST: u16 = 134;
/// Lines of running text are no wider, for the eye; one cell is kept free before them.
const READABLE: usize = 1 + 90;

#[test]
fn every_screen_can_be_read_at_every_size_in_dutch() {
    every_screen_can_be_read(Lang::Nl, false);
}

#[test]
fn every_screen_can_be_read_at_every_size_in_english() {
    every_screen_can_be_read(Lang::En, false);
}

#[test]
fn every_screen_can_be_read_with_ascii_signs_only() {
    every_screen_can_be_read(Lang::Nl, true);
}

fn every_screen_can_be_read(lang: Lang, ascii: bool) {
    let mut wrong = Vec::new();
    for (name, mut stage) in every_screen_in(lang) {
        stage.theme.ascii = ascii;
        let widest = whole(&mut stage, WIDEST);
        let mut words = Words::default();
        words.learn(&stage.text());
        words.learn_broken(&widest);
        let said = &stage.app.words().screens;
        words.learn(said.more_in_help);
        words.learn(&(said.whole_answers)("v"));
        words.learn(&stage.size(240, 18).text());
        // Where there is no room for one key, a shorter one may stand there.
        let arrows = stage.theme.glyphs().arrows;
        for binding in keys::bindings(&stage.app, stage.app.layer()) {
            words.learn((binding.label)(&stage.app.words().keys));
            words.learn(&keys::caption(binding, &stage.app, arrows));
        }
        for columns in if ascii { &[60, 110][..] } else { &WIDTHS } {
            let long = whole(&mut stage, *columns);
            if let Some(problem) = lost(&stage, &long, &widest) {
                wrong.push(format!("{name}, {columns} wide: {problem}"));
            }
            let more = MORE.iter().filter(|size| size.0 == *columns);
            let rows = HEIGHTS.iter().chain(more.map(|size| &size.1));
            for rows in rows {
                stage.size(*columns, *rows);
                let mut problems = spoiled(&stage, &words);
                if !ascii && [60, 110].contains(columns) && [18, 24].contains(rows) {
                    problems.extend(out_of_reach(&stage, &long));
                }
                if !problems.is_empty() {
                    let shown = stage.text();
                    wrong.push(format!(
                        "{name}, {columns} by {rows}: {problems:?}\n{shown}"
                    ));
                }
            }
        }
    }
    let first: Vec<String> = wrong.iter().take(8).cloned().collect();
    assert!(
        wrong.is_empty(),
        "{} wrong\n{}",
        wrong.len(),
        first.join("\n\n")
    );
}

/// The body in a window in which all of it is in view.
fn whole(stage: &mut Stage, columns: u16) -> Vec<String> {
    let below = stage.theme.glyphs().below;
    for rows in HIGH {
        let frame = stage.size(columns, rows).frame();
        let edge = columns - 2 - (columns - columns.min(WIDEST)) / 2;
        if (0..rows).all(|y| frame[(edge, y)].symbol() != below) {
            return body(stage);
        }
    }
    panic!("more than fits in {HIGH:?} rows\n{}", stage.text());
}

/// The rows between the lines around the body, without the marks at the edge and what stands beside.
fn body(stage: &Stage) -> Vec<String> {
    between(stage, &stage.text())
}

fn between(stage: &Stage, shown: &str) -> Vec<String> {
    let glyphs = stage.theme.glyphs();
    let width = stage.frame().area.width;
    let page = width.min(WIDEST);
    let left = usize::from((width - page) / 2);
    let edge = left + usize::from(page) - 2;
    let is_rule = |row: &&str| {
        row.chars().count() == usize::from(width)
            && row.chars().all(|one| glyphs.rule.starts_with(one))
    };
    let rows: Vec<&str> = shown.lines().collect();
    let last = rows.iter().rposition(is_rule).unwrap_or(rows.len());
    let has_side = width >= 110 && stage.question_is_in_view();
    let rows = rows.get(3..last).unwrap_or_default().iter();
    rows.map(|row| {
        let mut row: String = row.chars().skip(left).take(edge - left).collect();
        if let Some(side) = row.rfind(glyphs.column).filter(|_| has_side) {
            row.truncate(side);
        }
        row.trim_end().to_owned()
    })
    .collect()
}

/// What a screen of this width does not say though the widest one does, or the other way round.
fn lost(stage: &Stage, shown: &[String], widest: &[String]) -> Option<String> {
    // Said in words only where there is room for it; the sign is always there.
    let here = letters(stage.app.words().screens.you_are_here);
    // A field is a window on its text.
    let cut = stage.theme.glyphs().cut;
    let has_fields = matches!(
        stage.app.layer(),
        Layer::About(_) | Layer::Action(_) | Layer::Export(_)
    );
    let is_cut = |row: &str| has_fields && row.contains(cut);
    let said = |rows: &[String]| {
        let rows: String = rows.iter().filter(|row| !is_cut(row)).cloned().collect();
        letters(&rows).replace(&here, "")
    };
    let (shown, widest) = (said(shown), said(widest));
    // In these an answer stands beside the first line of its question.
    let layers = &stage.app.layers;
    let beside = layers
        .iter()
        .any(|layer| matches!(layer, Layer::Overview(_) | Layer::Search(_)));
    let same = if beside {
        counted(&shown) == counted(&widest)
    } else {
        shown == widest
    };
    (!same).then(|| format!("says\n{shown}\nand not\n{widest}"))
}

/// What is wrong on the screen as it is.
fn spoiled(stage: &Stage, words: &Words) -> Vec<String> {
    let glyphs = stage.theme.glyphs();
    let mut problems = Vec::new();
    let marks = [glyphs.above, glyphs.below, glyphs.column];
    let shown = stage.text();
    let unmarked: Vec<&str> = shown
        .split_whitespace()
        .filter(|word| !marks.contains(word))
        .collect();
    let torn = words.torn(&unmarked.join(" "), glyphs.cut);
    if !torn.is_empty() {
        problems.push(format!("{torn:?} cut without a mark"));
    }
    let is_bar = |row: &&String| {
        let fours = [glyphs.bar, glyphs.rest, glyphs.band, glyphs.rule].map(|one| one.repeat(4));
        fours.iter().any(|four| row.contains(four))
    };
    let body = between(stage, &shown);
    let mut text = body.iter().filter(|row| !is_bar(row));
    if let Some(row) = text.find(|row| row.chars().count() > READABLE) {
        problems.push(format!("a line as long as {row:?}"));
    }
    let is_strange = |one: &char| !one.is_ascii() && !one.is_alphabetic();
    if let Some(sign) = shown.chars().find(is_strange).filter(|_| stage.theme.ascii) {
        problems.push(format!("{sign:?} is not ASCII"));
    }
    problems
}

/// Rows that no key brings into view.
fn out_of_reach(stage: &Stage, long: &[String]) -> Vec<String> {
    let elsewhere = elsewhere(stage);
    let mut stage = stage.clone();
    let mut seen = BTreeSet::new();
    let mut look = |stage: &Stage| {
        let body = body(stage);
        seen.extend(body.iter().map(|row| letters(row)));
        body
    };
    look(&stage); // what is asked of a field is said where the focus is
    // To the begin, and from there down until nothing changes.
    let (begin, down) = match stage.app.layer() {
        Layer::Question(_)
        | Layer::Overview(_)
        | Layer::Activities(_)
        | Layer::Conflict(_)
        | Layer::Unsaved(_) => ("Home", "Down"),
        Layer::Start(_)
        | Layer::About(_)
        | Layer::Action(_)
        | Layer::Export(_)
        | Layer::Search(_)
        | Layer::Vote(_) => ("Up*30", "Down"),
        Layer::Session(_) | Layer::Discussion(_) | Layer::Parking(_) | Layer::Closing(_) => {
            ("Home", "Down")
        }
        Layer::Prompt(_) => return Vec::new(),
        _ => ("PgUp*30", "PgDn"),
    };
    let mut before = look(stage.press(begin));
    for _ in 0..80 {
        let now = look(stage.press(down));
        if now == before {
            break;
        }
        before = now;
    }
    let missed = long.iter().map(|row| letters(row));
    let missed = missed.filter(|row| !seen.contains(row) && !elsewhere.contains(row.as_str()));
    missed
        .map(|row| format!("{row:?} is out of reach"))
        .collect()
}

/// What a small window leaves to the help.
fn elsewhere(stage: &Stage) -> String {
    let mut stage = stage.clone();
    match stage.app.layer() {
        Layer::Question(_) | Layer::Start(_) | Layer::Vote(_) => {
            // These have lines of their own where there is room; their keys stand in the help.
            let words = &stage.app.words().screens;
            let keys = format!("n {} v {}", words.note, words.location);
            let help = whole(stage.press("?"), WIDEST).concat();
            letters(&(help + &keys))
        }
        _ => String::new(),
    }
}

#[test]
fn any_window_however_small_or_odd_can_be_drawn_and_left() {
    for (name, mut stage) in every_screen() {
        for (columns, rows) in [
            (1, 1),
            (2, 1),
            (1, 40),
            (59, 18),
            (60, 17),
            (59, 17),
            (300, 1),
            (20, 6),
            (500, 18),
            (60, 200),
        ] {
            stage.size(columns, rows);
        }
        stage.size(40, 10).shows("te klein").shows("Ctrl-C");
        // Where an answer is not on disk it asks once more.
        stage.press("C-c C-c");
        assert!(stage.left, "{name}");
    }
}

#[test]
fn nothing_is_answered_or_typed_that_nobody_can_see() {
    for (name, mut stage) in every_screen() {
        let state = |stage: &Stage| {
            let scan = stage.app.open.as_ref().map(|open| open.scan().clone());
            (scan, format!("{:?}", stage.app.layers))
        };
        stage.size(59, 18);
        let before = state(&stage);
        stage
            .press("3 w x Enter Space n 'tekst' Del Esc Down Tab")
            .paste("tekst");
        assert_eq!(state(&stage), before, "{name}");
    }
}

#[test]
fn every_answer_can_be_read_whole_in_the_smallest_window() {
    for lang in [Lang::Nl, Lang::En] {
        for case in [Case::phases(), Case::potential()] {
            let mut stage = Stage::with(&case);
            if lang == Lang::En {
                stage.english();
            }
            stage.size(60, 18);
            let open = stage.app.open.as_ref().unwrap();
            let (questionnaire, asked) = (open.questionnaire.clone(), open.visible.clone());
            for question in asked {
                let asked = &questionnaire[question];
                stage.send(Msg::Jump(question));
                said(&stage, &asked.title);
                said(&stage, &asked.text);
                for anchor in &asked.anchors {
                    said(stage.press("Down"), anchor);
                }
                let unknown = stage.app.words().common.unknown;
                said(stage.press("Down"), unknown);
            }
        }
    }
}

/// Fails unless the screen says this, wherever its lines break.
#[track_caller]
fn said(stage: &Stage, text: &str) {
    let shown = letters(&body(stage).concat());
    assert!(
        shown.contains(&letters(text)),
        "no {text:?} on\n{}",
        stage.text()
    );
}
