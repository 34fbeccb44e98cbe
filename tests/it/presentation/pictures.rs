//! What the room sees at every step, as pictures.

use std::fmt::Write as _;

use insta::assert_snapshot;
use quickscan::lang::Lang;
use quickscan::scan::{Action, Reveal, Step};

use super::looking::{Look, stands, with_everything};
use crate::report::scans::{Case, manual_half_done, training_too_early};

const SMALL: (u16, u16) = (60, 18);
const USUAL: (u16, u16) = (80, 24);
const ROOMY: (u16, u16) = (100, 30);

/// The canonical case as the scan of a group of six.
fn phases() -> Case {
    with_everything(training_too_early().group(6))
}

/// A case of the verdict model as the scan of a group of six.
fn potential() -> Case {
    with_everything(manual_half_done().group(6))
}

/// A question that was voted on twice, before anything was agreed.
fn twice(case: Case) -> Case {
    case.one("A2", "-").votes("A2", "0 1 1 3 4 U / 1 1 1 2 3 U")
}

fn pictures(case: &Case, sizes: &[(u16, u16)]) -> String {
    let mut all = String::new();
    for lang in [Lang::Nl, Lang::En] {
        for (columns, rows) in sizes {
            let look = Look {
                lang,
                ..Look::at(&case.scan)
            };
            let picture = look.picture(*columns, *rows);
            let _ = writeln!(all, "== {}, {columns} by {rows}\n{picture}", lang.tag());
        }
    }
    all
}

fn every_size(case: &Case) -> String {
    pictures(case, &[SMALL, USUAL, ROOMY])
}

#[test]
fn the_welcome() {
    assert_snapshot!(every_size(&training_too_early().group(6)));
}

#[test]
fn the_guess() {
    let case = stands(phases(), Step::Guess, None, Reveal::Voting);
    assert_snapshot!(every_size(&case));
}

#[test]
fn the_guess_revealed() {
    let case = stands(phases(), Step::Guess, None, Reveal::Votes);
    assert_snapshot!(every_size(&case));
}

#[test]
fn the_ground_rules() {
    let case = stands(phases(), Step::Rules, None, Reveal::Question);
    assert_snapshot!(every_size(&case));
}

#[test]
fn the_ground_rules_of_the_verdict_model() {
    let case = stands(potential(), Step::Rules, None, Reveal::Question);
    assert_snapshot!(pictures(&case, &[SMALL, USUAL]));
}

#[test]
fn the_practice_question() {
    let case = stands(phases(), Step::Practice, None, Reveal::Question);
    assert_snapshot!(every_size(&case));
}

#[test]
fn the_practice_question_revealed() {
    let case = stands(phases(), Step::Practice, None, Reveal::Agreement);
    assert_snapshot!(every_size(&case));
}

#[test]
fn a_question() {
    let case = stands(phases(), Step::Vote, Some("A2"), Reveal::Question);
    assert_snapshot!(every_size(&case));
}

#[test]
fn a_question_of_the_verdict_model() {
    let case = stands(potential(), Step::Vote, Some("D2a"), Reveal::Voting);
    assert_snapshot!(every_size(&case));
}

#[test]
fn a_second_round_while_it_is_open() {
    let case = twice(phases()).votes("A2", "0 1 1 3 4 U");
    let case = stands(case, Step::Discuss, Some("A2"), Reveal::Voting);
    let look = Look {
        cast: Some(4),
        ..Look::at(&case.scan)
    };
    let pictures = [SMALL, USUAL, ROOMY].map(|(columns, rows)| look.picture(columns, rows));
    assert_snapshot!(pictures.join("\n"));
}

#[test]
fn votes_of_two_rounds() {
    let case = stands(twice(phases()), Step::Discuss, Some("A2"), Reveal::Votes);
    assert_snapshot!(every_size(&case));
}

#[test]
fn the_middle() {
    let case = stands(twice(phases()), Step::Discuss, Some("A2"), Reveal::Middle);
    assert_snapshot!(pictures(&case, &[SMALL, USUAL]));
}

#[test]
fn a_difference() {
    let case = stands(
        twice(phases()),
        Step::Discuss,
        Some("A2"),
        Reveal::Agreement,
    );
    assert_snapshot!(every_size(&case));
}

#[test]
fn a_difference_on_an_entry_requirement() {
    let case = potential().one("K5", "-").votes("K5", "ja ja ja ja nee U");
    let case = stands(case, Step::Vote, Some("K5"), Reveal::Agreement);
    assert_snapshot!(every_size(&case));
}

#[test]
fn an_agreement_among_many() {
    let votes = format!("{} 3 3 3 2 2", "4 ".repeat(22));
    let case = phases().group(27).votes("A2", &votes).one("A2", "-");
    let case = stands(case, Step::Vote, Some("A2"), Reveal::Agreement);
    assert_snapshot!(every_size(&case));
}

#[test]
fn what_was_agreed() {
    let case = twice(phases()).one("A2", "2");
    let case = stands(case, Step::Discuss, Some("A2"), Reveal::Agreement);
    assert_snapshot!(every_size(&case));
}

#[test]
fn the_differences() {
    let case = twice(phases()).one("A2", "1");
    let case = case.votes("A1", "0 0 4 4 4 4").votes("O3", "0 4 4 4 4 0");
    let case = case.one("A1", "-").one("O3", "4");
    let case = stands(case, Step::Discuss, None, Reveal::Question);
    assert_snapshot!(every_size(&case));
}

#[test]
fn more_differences_than_there_is_room_for() {
    let questions = [
        "O1", "O2", "O3", "O4", "O5", "O6", "I1", "I2", "I3", "I4", "I5", "I6", "A1", "A2", "A3",
        "A4", "A5", "A6",
    ];
    let case = questions.into_iter().fold(phases(), |case, question| {
        case.votes(question, "0 0 4 4 4 4").one(question, "-")
    });
    let case = stands(case, Step::Discuss, None, Reveal::Question);
    assert_snapshot!(pictures(&case, &[SMALL, USUAL]));
}

#[test]
fn the_results() {
    let case = stands(phases(), Step::Results, None, Reveal::Question);
    assert_snapshot!(every_size(&case));
}

#[test]
fn the_results_of_the_verdict_model() {
    let case = stands(potential(), Step::Results, None, Reveal::Question);
    assert_snapshot!(every_size(&case));
}

#[test]
fn the_actions() {
    let case = stands(phases(), Step::Actions, None, Reveal::Question);
    assert_snapshot!(every_size(&case));
}

#[test]
fn the_actions_stand_by_date_and_say_what_is_done() {
    let case = stands(phases(), Step::Actions, None, Reveal::Question).with(|scan| {
        let first = scan.plan.actions[0].clone();
        let action = |what: &str, due: &str| Action {
            what: what.to_owned(),
            when: "dan".to_owned(),
            due: due.parse().ok(),
            ..first.clone()
        };
        let mut done = action("Team bellen", "2026-11-01");
        done.done = true;
        scan.plan.actions = vec![
            action("Rooster maken", ""),
            action("Proef doen", "2026-12-12"),
            done,
        ];
    });
    let shown = pictures(&case, &[USUAL]);
    let at = |what: &str| {
        shown
            .find(what)
            .unwrap_or_else(|| panic!("no {what} on\n{shown}"))
    };
    assert!(at("Team bellen   gedaan") < at("1 november 2026"));
    assert!(at("1 november 2026") < at("Proef doen"));
    assert!(at("12 december 2026") < at("Rooster maken"));
}

#[test]
fn the_closing_round() {
    let case = stands(phases(), Step::Closing, None, Reveal::Question);
    assert_snapshot!(every_size(&case));
}

#[test]
fn somebody_alone() {
    let case = twice(training_too_early()).one("A2", "3");
    let case = case.with(|scan| scan.session.place.question = Some("A2".to_owned()));
    assert_snapshot!(pictures(&case, &[SMALL, USUAL]));
}

#[test]
fn a_large_window_has_large_letters() {
    let ask = stands(phases(), Step::Vote, Some("A2"), Reveal::Question);
    let differ = stands(
        twice(phases()),
        Step::Discuss,
        Some("A2"),
        Reveal::Agreement,
    );
    let results = stands(phases(), Step::Results, None, Reveal::Question);
    let shown = [ask, differ, results].map(|case| {
        let look = Look::at(&case.scan);
        [(120, 40), (160, 50)]
            .map(|(columns, rows)| look.text(columns, rows))
            .join("\n")
    });
    assert_snapshot!(shown.join("\n"));
}

#[test]
fn an_own_version_is_told_at_every_step_in_every_window() {
    for step in Step::ALL {
        let case = stands(phases(), step, Some("A2"), Reveal::Agreement);
        for (lang, label) in [(Lang::Nl, "eigen versie"), (Lang::En, "own version")] {
            for (columns, rows) in [SMALL, USUAL, (160, 48)] {
                let look = Look {
                    lang,
                    own: true,
                    ..Look::at(&case.scan)
                };
                let text = look.text(columns, rows);
                let last = text.trim_end().lines().last().unwrap();
                assert_eq!(last.trim(), label, "{text}");
            }
        }
    }
}
