//! What a group sees, and what nobody can change: presenting, black, another window, another language.

use quickscan::app::{Access, Layer};
use quickscan::scan::Step;

use super::{Stage, group_of, who_differ, without_clock};
use crate::report::group::six_people;
use crate::report::scans::{Case, training_too_early};

/// Everywhere a session leads, but to a vote or a text.
const PLACES: [&str; 14] = [
    "",
    "2",
    "5",
    "5 Enter",
    "5 Enter*2",
    "5 Enter*4",
    "7",
    "8",
    "Down*12 Enter",
    "r",
    "t",
    "o",
    "a",
    "i",
];

#[test]
fn presenting_never_stands_in_the_way() {
    for there in PLACES {
        let mut stage = Stage::with(&six_people());
        stage.press(there);
        let before = (stage.text(), format!("{:?}", stage.app.layers));
        stage.press("p");
        assert!(stage.app.presenting, "{there}");
        assert!(!stage.text().contains(".scan.toml"), "{there}");
        let mut left = stage.clone();
        stage.press("p");
        assert_eq!(
            (stage.text(), format!("{:?}", stage.app.layers)),
            before,
            "{there}"
        );
        left.press("Esc*3");
        assert!(matches!(left.app.layer(), Layer::Start(_)), "{there}");
    }
}

#[test]
fn any_key_brings_the_light_back_and_does_nothing_else() {
    for there in PLACES {
        for presenting in ["", "p"] {
            for key in [
                "z", ".", "Enter", "Esc", "3", "q", "j", "Del", "e", "Right", "g", "u",
            ] {
                let mut stage = Stage::with(&six_people());
                stage.press(there).press(presenting);
                let state = |stage: &Stage| {
                    (
                        without_clock(stage),
                        stage.scan().answers.clone(),
                        stage.app.lang,
                    )
                };
                let before = state(&stage);
                stage.press("z");
                assert!(stage.place_in_file().black, "{there}");
                assert_eq!(stage.text().trim().is_empty(), presenting == "p", "{there}");
                stage.press(key);
                assert_eq!(state(&stage), before, "{there} {key}");
                assert!(!stage.place_in_file().black);
            }
        }
    }
}

#[test]
fn a_document_made_just_before_the_dark_is_still_told() {
    let mut stage = Stage::with(&six_people());
    stage.press("r z");
    let path = stage.path().with_extension("md");
    let news = quickscan::app::DocumentNews::Made(path.clone());
    stage.send(quickscan::app::Msg::Document(Box::new(news)));
    assert_eq!(
        stage.app.notice,
        Some(quickscan::app::Notice::Exported(path))
    );
    assert!(stage.app.black);
}

#[test]
fn while_people_vote_only_choices_act() {
    let letters = ('a'..='z').filter(|one| !"wx".contains(*one));
    for voting in ["", "Down*9 Enter "] {
        let mut begin = group_of(6);
        begin.press(voting).press("4 2 1");
        let state = |stage: &Stage| {
            let app = &stage.app;
            (
                format!("{:?}", app.layers),
                stage.scan().clone(),
                app.presenting,
                app.black,
                app.lang,
            )
        };
        for key in letters.clone().chain("/.,;:!@#+-=".chars()) {
            let mut stage = begin.clone();
            stage.press(&key.to_string());
            assert_eq!(state(&stage), state(&begin), "{key}");
            assert!(!stage.left, "{key}");
        }
    }
}

#[test]
fn the_file_says_where_the_group_is_and_no_vote_before_it_is_shown() {
    let mut stage = who_differ();
    let steps = [
        ("1", Step::Guess),
        ("2", Step::Rules),
        ("3", Step::Practice),
        ("4", Step::Vote),
        ("5", Step::Discuss),
        ("6", Step::Results),
        ("7", Step::Actions),
        ("8", Step::Closing),
    ];
    for (key, step) in steps {
        stage.press(key);
        assert_eq!(stage.in_file().0, Some(step));
        // What the facilitator looks up changes nothing for the others.
        let before = stage.place_in_file();
        if step != Step::Guess && step != Step::Practice && step != Step::Vote {
            stage.press("k Esc ? Esc o");
            assert_eq!(stage.place_in_file(), before, "{step:?}");
        }
        stage.press("Esc").at_steps();
    }
    // Votes that come in are in memory only.
    stage.press("4 1 2 3");
    let path = stage.path();
    let text = stage.shelf().files[&path].clone();
    assert!(!text.contains("answers.F5"), "{text}");
}

fn read_only(case: &Case) -> Stage {
    let mut stage = Stage::with(case);
    let why = "Een ander venster heeft deze scan open.".to_owned();
    stage.app.open.as_mut().unwrap().access = Access::ReadOnly(why);
    stage
}

#[test]
fn a_group_that_may_not_begin_leaves_no_question_for_the_next_one() {
    let mut stage = Stage::among(&training_too_early(), &[six_people()]);
    let why = "Een ander venster heeft deze scan open.".to_owned();
    stage.app.open.as_mut().unwrap().access = Access::ReadOnly(why);
    stage
        .press("Left Tab*20")
        .shows("▶ Ga verder met een groep")
        .press("Enter")
        .tells("alleen te lezen");
    stage.press("Esc*3 3 Enter").at_steps();
}

#[test]
fn who_may_only_read_sees_everything_and_changes_nothing() {
    let case = six_people().one("F1", "-").votes("F1", "");
    let before = case.scan.clone();
    for there in PLACES.into_iter().chain([
        "1",
        "1 Enter",
        "3",
        "4",
        "4 Enter",
        "4 Right",
        "4 Left",
        "5 Enter*5",
    ]) {
        let mut stage = read_only(&case);
        stage.press(there);
        assert!(
            stage.app.notice.is_none(),
            "{there}: {:?}",
            stage.app.notice
        );
        assert_eq!(*stage.scan(), before, "{there}");
        if let Layer::Vote(view) = stage.app.layer() {
            assert!(view.ballot.is_none(), "nobody votes on what cannot be kept");
        }
        stage.press("p").press("p z Enter");
        assert!(stage.app.notice.is_none(), "{there}");
        for key in [
            "j", "3", "w", "x", "s", "n", "a", "i", "b", "Del", "k", "u", "y",
        ] {
            let mut stage = stage.clone();
            stage.press(key);
            assert_eq!(*stage.scan(), before, "{there} {key}");
        }
    }
    for (keys, row) in [
        ("Down*8 Enter", "mensen"),
        ("Down*9 Enter", "vingers"),
        ("Down*10 Enter", "eerst"),
        ("Down*11 Enter", "eindtijd"),
    ] {
        let mut stage = read_only(&case);
        stage.press(keys).shows(row).tells("alleen");
        assert_eq!(*stage.scan(), before, "{keys}");
    }
}

#[test]
fn who_may_only_read_presents_the_screen_where_they_are() {
    // The file says that the session was left at a vote, and it stays so.
    let case = six_people().with(|scan| {
        scan.session.place.step = Some(Step::Vote);
        scan.session.place.question = Some("F1".to_owned());
    });
    for there in ["r", "t", "5 Enter*3", "2"] {
        let mut may_write = Stage::with(&case);
        may_write.press(there).press("p");
        let mut stage = read_only(&case);
        stage.press(there).press("p");
        assert_eq!(stage.text(), may_write.text(), "{there}");
    }
}

#[test]
fn the_other_language_in_the_middle_changes_nothing_else() {
    for there in PLACES {
        let mut stage = Stage::with(&six_people());
        stage.press(there);
        let before = (stage.text(), stage.scan().clone());
        stage.press("e");
        assert_ne!(stage.text(), before.0, "{there}");
        stage.press("e");
        assert_eq!((stage.text(), stage.scan().clone()), before, "{there}");
    }
    let mut voting = group_of(6);
    voting.press("4 1 2 C-t").tells("3 of the 6 have voted");
    assert_eq!(voting.counts(), "1 2 - - - - -");
    voting.press("3 Enter");
    assert_eq!(voting.rounds("F1")[0].voters, 6);
}

#[test]
fn a_scan_of_one_person_has_none_of_these_keys() {
    for there in ["", "o", "r", "t", "a", "i Tab*2"] {
        for key in ["g", "k", "p", "z", ".", "s", "j"] {
            let mut stage = Stage::with(&training_too_early());
            stage.press(there);
            let before = (format!("{:?}", stage.app.layers), stage.scan().clone());
            stage.press(key);
            assert_eq!(
                (format!("{:?}", stage.app.layers), stage.scan().clone()),
                before,
                "{there} {key}"
            );
            assert!(!stage.app.presenting && !stage.app.black);
        }
    }
}

#[test]
fn at_the_start_screen_no_session_has_keys() {
    let mut stage = who_differ();
    stage.press("Esc").hides("verloop").press("g k p z");
    assert!(matches!(stage.app.layers[..], [Layer::Start(_)]));
    assert!(!stage.app.presenting && !stage.app.black);
}

#[test]
fn a_group_begins_from_the_form_with_how_many_people_it_is() {
    let mut together = Stage::new();
    together.press("Enter 'Samen Sterk'");
    for _ in 0..30 {
        if together
            .at_cursor()
            .unwrap()
            .contains("samen achter één scherm")
        {
            break;
        }
        together.press("Down");
    }
    together
        .press("Enter")
        .tells("Met hoeveel mensen zijn jullie?");
    together
        .press("Backspace*3 '8' Enter")
        .shows("8 mensen")
        .shows("Verloop van de sessie");
    assert_eq!(together.scan().group.unwrap().participants, 8);
}
