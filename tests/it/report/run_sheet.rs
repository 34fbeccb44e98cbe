//! The page for whoever leads a session: read it in the snapshots as somebody who never did.

use insta::assert_snapshot;
use quickscan::lang::Lang;
use quickscan::report::{self, Kind};
use quickscan::scan::{Depth, Group, Moment, Order, Round, Step, Voting};

use super::scans::Case;

const NOW: &str = "2026-11-26T09:30:00+01:00";

fn moment(text: &str) -> Moment {
    text.parse().unwrap()
}

/// A group of so many people that still has everything to do.
fn session(case: Case, participants: u32) -> Case {
    case.with(|scan| {
        scan.questionnaire.depth = Depth::Short;
        scan.group = Some(Group::of(participants));
    })
}

fn run_sheet(case: &Case, lang: Lang) -> String {
    case.told(lang, |subject, _| {
        report::markdown(&Kind::RunSheet.outline(subject, moment(NOW)))
    })
}

#[test]
fn the_run_sheet_of_a_session_about_the_phases_in_dutch() {
    assert_snapshot!(run_sheet(&session(Case::phases(), 12), Lang::Nl));
}

#[test]
fn the_run_sheet_of_a_session_about_the_phases_in_english() {
    assert_snapshot!(run_sheet(&session(Case::phases(), 12), Lang::En));
}

#[test]
fn the_run_sheet_of_a_session_about_an_intervention_in_dutch() {
    assert_snapshot!(run_sheet(&session(Case::potential(), 12), Lang::Nl));
}

#[test]
fn the_run_sheet_of_a_session_about_an_intervention_in_english() {
    assert_snapshot!(run_sheet(&session(Case::potential(), 12), Lang::En));
}

#[test]
fn a_run_sheet_fits_on_one_page() {
    for case in [Case::phases, Case::potential] {
        for depth in [Depth::Short, Depth::Full] {
            for order in Order::ALL {
                let case = session(case(), 6).with(|scan| {
                    scan.questionnaire.depth = depth;
                    scan.group = scan.group.map(|group| Group { order, ..group });
                });
                for lang in [Lang::Nl, Lang::En] {
                    let page = run_sheet(&case, lang);
                    assert!(page.lines().count() <= 60, "{page}");
                    // Lines of 110 characters, as on paper.
                    let printed = page
                        .lines()
                        .map(|line| line.chars().count().div_ceil(110).max(1));
                    assert!(printed.sum::<usize>() <= 75, "{page}");
                }
            }
        }
    }
}

#[test]
fn nothing_that_is_typed_beside_answers_stands_on_a_run_sheet() {
    let case = session(Case::phases().all("3"), 6).with(|scan| {
        scan.about.role = "GEHEIM".to_owned();
        scan.session.parked.push("GEHEIM".to_owned());
        for entry in scan.answers.values_mut() {
            for text in [&mut entry.private, &mut entry.note, &mut entry.minority] {
                "GEHEIM".clone_into(text);
            }
        }
    });
    for lang in [Lang::Nl, Lang::En] {
        let page = run_sheet(&case, lang);
        assert!(!page.contains("GEHEIM"), "{page}");
    }
}

#[test]
fn a_session_that_has_to_stop_soon_has_clock_times_and_is_told_what_fits() {
    let until = |time: &str| {
        let case = session(Case::phases(), 12);
        let case = case.with(|scan| scan.session.until = Some(moment(time)));
        run_sheet(&case, Lang::Nl)
    };
    let hour = until("2026-11-26T10:30:00+01:00");
    assert!(
        hour.contains("60 minuten, van 09:30 tot 10:30 uur"),
        "{hour}"
    );
    assert!(hour.contains("**09:52 Praten (18 minuten):**"), "{hour}");
    assert!(!hour.contains("Er is tijd om"), "{hour}");
    let short = until("2026-11-26T10:10:00+01:00");
    assert!(
        short.contains("Er is tijd om over 3 verschillen te praten."),
        "{short}"
    );
    let tomorrow = until("2026-11-27T10:00:00+01:00");
    let over = until("2026-11-26T09:00:00+01:00");
    for usual in [tomorrow, over] {
        assert!(usual.contains("**0:26 Praten (35 minuten):**"), "{usual}");
    }
}

#[test]
fn the_run_sheet_tells_how_this_group_votes() {
    let passing = |participants, order| {
        let case = session(Case::phases(), participants).with(|scan| {
            let group = Group::of(participants);
            let voting = Voting::Keyboard;
            scan.group = Some(Group {
                voting,
                order,
                ..group
            });
        });
        run_sheet(&case, Lang::Nl)
    };
    let small = passing(5, Order::OneByOne);
    assert!(small.contains("laat de laptop rondgaan"), "{small}");
    assert!(!small.contains("vuist"), "{small}");
    assert!(small.contains("Stemmen en praten ("), "{small}");
    assert!(
        small.contains("Zijn jullie het eens, ga dan door."),
        "{small}"
    );
    let large = passing(7, Order::AllFirst);
    assert!(large.contains("vuist is 0"), "{large}");
    assert!(!large.contains("Stemmen en praten"), "{large}");
}

#[test]
fn a_session_that_is_prepared_begins_with_the_differences() {
    let case = session(Case::phases(), 2).with(|scan| {
        scan.session.place.step = Some(Step::Discuss);
    });
    let questions = case.questionnaire.questions.iter();
    let ids: Vec<String> = questions.map(|question| question.id.clone()).collect();
    let case = case.with(|scan| {
        for id in ids {
            let votes = [("0".to_owned(), 1), ("4".to_owned(), 1)];
            let round = Round {
                voters: 2,
                votes: votes.into(),
                ..Round::default()
            };
            scan.answers.entry(id).or_default().rounds.push(round);
        }
    });
    let page = run_sheet(&case, Lang::Nl);
    assert!(page.contains("**Tijd:** 60 minuten"), "{page}");
    assert!(page.contains("- **0:00 Praten"), "{page}");
    assert!(
        page.contains("**Waarover:** Beschrijving voor anderen; "),
        "{page}"
    );
    for said_of_voting in ["3-2-1", "gok", "stop na het stemmen"] {
        assert!(!page.contains(said_of_voting), "{page}");
    }
}
