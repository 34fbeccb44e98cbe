//! Moving around: forward by choice, back from everywhere, and nothing lost on the way.

use std::path::PathBuf;
use std::rc::Rc;

use quickscan::app::Layer;
use quickscan::questionnaire::Library;
use quickscan::scan::file::write;
use quickscan::scan::{ActivityState, Depth, Stage as HowFar};

use super::every::every_screen;
use super::stage::Stage;
use crate::report::scans::{Case, manual_half_done, training_too_early};
use crate::scan::folder::Folder;

#[test]
fn esc_leads_back_to_the_start_from_everywhere_and_discards_nothing() {
    for (name, mut stage) in every_screen() {
        let before = stage.app.open.as_ref().map(|open| open.scan().clone());
        stage.press("Esc*6");
        assert!(
            matches!(stage.app.layers[..], [Layer::Start(_)]),
            "from {name}"
        );
        stage.shows("Waar wil je mee beginnen?");
        let (Some(before), true) = (before, stage.app.open.is_some()) else {
            continue;
        };
        // What was being typed is kept too, so there may be more than before.
        for (question, entry) in before.answers {
            let kept = &stage.scan().answers[&question];
            let replaced = ["why not", "why a whole part not"].contains(&name);
            assert!(
                replaced || kept.answer == entry.answer,
                "{question} from {name}"
            );
        }
        assert!(!stage.left, "from {name}");
    }
}

#[test]
fn a_form_left_unfinished_waits() {
    let mut stage = Stage::new();
    stage.press("Enter 'Samen Sterk' Enter 'team Zwolle' Enter 3 Esc");
    stage.shows("Waar wil je mee beginnen?");
    stage.press("Enter");
    stage.shows("Samen Sterk").shows("team Zwolle").shows("● 3");
}

#[test]
fn a_form_left_unfinished_waits_in_the_language_that_is_on_screen() {
    let mut stage = Stage::new();
    stage.press("Enter 'Samen Sterk' Esc C-t Enter");
    stage
        .shows("Samen Sterk")
        .shows("Implementation Quickscan")
        .hides("Implementatie-Quickscan");
}

#[test]
fn choosing_never_moves_on_by_itself() {
    let mut stage = Stage::with(&Case::phases());
    for key in ["0", "1", "2", "3", "4", "w", "Space", "b"] {
        stage.press(key);
        assert_eq!(stage.question(), "F1", "after {key}");
    }
}

#[test]
fn enter_chooses_where_the_focus_moved_and_else_goes_on() {
    let mut stage = Stage::with(&Case::phases());
    stage.press("Down*3 Enter");
    assert_eq!(
        (stage.question(), stage.answer("F1").as_deref()),
        ("F1", Some("2"))
    );
    stage.press("Enter");
    assert_eq!(stage.question(), "F2");
    // Going on leaves an open question open.
    stage.press("Enter");
    assert_eq!((stage.question(), stage.answer("F2")), ("F3", None));
}

#[test]
fn moving_back_to_where_the_focus_was_is_a_move_all_the_same() {
    let mut stage = Stage::with(&training_too_early());
    stage.press("Down Up Enter");
    assert_eq!(
        (stage.question(), stage.answer("F1").as_deref()),
        ("F1", Some("0"))
    );
}

#[test]
fn forward_and_back_walk_the_whole_way() {
    let mut stage = Stage::with(&training_too_early());
    let count = stage.app.open.as_ref().unwrap().visible.len();
    stage.press(&format!("Right*{}", count - 1));
    assert_eq!(stage.question(), "B7");
    stage.press("Right").shows("Alle vragen");
    stage.press("Right").shows("Wat doen jullie al?");
    stage.press("Right").shows("Resultaat");
    stage.press("Right").shows("Advies");
    stage.press("Left").shows("Resultaat");
    stage.press("Left").shows("Wat doen jullie al?");
    stage.press("Left").shows("Alle vragen");
    stage.press("Left");
    assert_eq!(stage.question(), "B7");
    stage.press(&format!("Left*{}", count - 1));
    assert_eq!(stage.question(), "F1");
    // Before the first question: what the scan is about.
    stage.press("Left").shows("Hoe ver is deze groep?");
    stage.press("Esc");
    assert_eq!(stage.question(), "F1");
}

#[test]
fn the_other_scan_knows_no_activities() {
    let mut stage = Stage::with(&manual_half_done());
    stage.press("o Right").shows("Uitkomst");
    stage.press("a").shows("Uitkomst");
    stage.press("Left").shows("Alle vragen");
}

#[test]
fn page_keys_walk_along_the_questions() {
    let mut stage = Stage::with(&Case::phases());
    stage.press("PgDn*2 PgUp");
    assert_eq!(stage.question(), "F2");
}

#[test]
fn the_review_begins_at_the_first_open_question() {
    let mut stage = Stage::with(&training_too_early());
    stage.press("Right*41");
    stage.shows("Nog 7 vragen zijn open");
    assert!(stage.at_cursor().unwrap().contains("F1"));
    stage.press("Enter");
    assert_eq!(stage.question(), "F1");
}

#[test]
fn a_scan_goes_on_at_the_question_where_it_was_left() {
    let mut stage = Stage::new();
    stage.press("Enter Enter Enter Enter Enter Enter");
    stage.press("3 Right*3 2");
    let left_at = stage.question().to_owned();
    stage.press("r t Esc*3").shows("Verder met");
    stage.press("End Enter");
    assert_eq!(stage.question(), left_at);
    stage.shows("● 2");
}

#[test]
fn the_start_screen_stays_on_the_scan_that_one_comes_back_from() {
    let folder = Folder::new();
    std::fs::create_dir(folder.join("scans")).unwrap();
    for (name, day) in [("Meppel", 3), ("Zwolle", 2), ("Kampen", 1)] {
        let case = Case::phases().with(|scan| {
            name.clone_into(&mut scan.about.group);
            let changed = format!("2026-11-0{day}T10:00:00+01:00");
            scan.about.changed = Some(changed.parse().unwrap());
        });
        folder.file(&format!("scans/{name}.scan.toml"), write(&case.scan));
    }
    let mut stage = Stage::on_disk(&folder);
    let focused = |stage: &Stage| stage.at_cursor().unwrap();
    assert!(focused(&stage).starts_with("▶ 3"), "{}", stage.text());
    stage.press("Down*2 Enter 3 Esc");
    // It was changed last, and stands on top now.
    let row = focused(&stage);
    assert!(row.starts_with("▶ 3") && row.contains("Kampen"), "{row}");
    stage.press("Down Enter Esc");
    let row = focused(&stage);
    assert!(row.starts_with("▶ 4") && row.contains("Meppel"), "{row}");
    // One that is gone leaves the focus about where it was.
    stage.press("Down");
    std::fs::remove_file(folder.join("scans/Zwolle.scan.toml")).unwrap();
    stage.press("? Esc");
    let row = focused(&stage);
    assert!(row.starts_with("▶ 4") && row.contains("Meppel"), "{row}");
}

#[test]
fn jumps_lead_back_to_the_question_they_were_made_from() {
    let mut stage = Stage::with(&training_too_early());
    stage.press("Right*3");
    for jumps in ["o", "r", "a", "t", "o a r t", "r ? Esc", "/ 'plan'"] {
        stage.press(jumps).press("Esc");
        assert!(
            matches!(stage.app.layer(), Layer::Question(_)),
            "after {jumps}"
        );
        assert_eq!(stage.question(), "F4", "after {jumps}");
    }
}

#[test]
fn a_question_found_is_where_the_conversation_goes_on() {
    let mut stage = Stage::with(&training_too_early());
    stage.press("/ 'I3'").shows("1 vraag");
    stage.press("Enter");
    assert_eq!(stage.question(), "I3");
    // Words may stand in any order, in title and text.
    stage.press("/ 'werkwijze zicht' Enter");
    assert_eq!(stage.question(), "I3");
    stage.press("/ 'zzzz'").shows("Geen vraag gevonden");
    stage.press("Enter Esc");
    assert_eq!(stage.question(), "I3");
}

#[test]
fn deepening_asks_the_other_questions_of_the_phase() {
    let mut stage = Stage::with(&training_too_early().with(|scan| {
        scan.questionnaire.depth = Depth::Short;
        scan.answers
            .retain(|question, _| !["I1", "I2", "I3"].contains(&question.as_str()));
        for question in ["I1", "I3"] {
            let answer = Some(quickscan::scan::Answer::Choice("0".to_owned()));
            scan.answers.entry(question.to_owned()).or_default().answer = answer;
        }
    }));
    stage.press("r").shows("Hier zitten jullie: Begrijpen");
    let before = stage.app.open.as_ref().unwrap().visible.len();
    stage.press("d").shows("vragen bijgekomen in deze fase");
    let open = stage.app.open.as_ref().unwrap();
    let begrijpen = open.questionnaire.section_with_id("I").unwrap();
    assert_eq!(open.visible_in(begrijpen).count(), 7);
    assert_eq!(open.visible.len(), before + 7 - 3);
    assert_eq!(stage.question(), "I2", "the first open one of the phase");
    assert_eq!(stage.scan().questionnaire.deepened, ["I"]);
    stage.press("r d").shows("alle vragen al gesteld");
}

/// The scan of somebody's own questionnaire: once I4 counts, it hides the short questions behind it.
#[test]
fn deepening_tells_what_is_new_where_it_hides_more_than_it_shows() {
    let hidden = "show_if = { not = { question = \"I4\", is = [\"1\"] } }";
    let text = include_str!("../../../questionnaires/implementatie-quickscan.toml");
    let mut text = text.replace("id = \"implementatie-quickscan\"", "id = \"eigen\"");
    for id in ["A1", "A5", "A6", "V2", "V3", "V5", "B1", "B2", "B3"] {
        let section = &id[..1];
        let from = format!("id = \"{id}\"\nsection = \"{section}\"\n");
        assert!(text.contains(&from), "{id}");
        text = text.replace(&from, &format!("{from}{hidden}\n"));
    }
    let folder = Folder::new();
    folder.file("eigen.toml", text);
    let library = Library::with_own(&[folder.path().to_owned()]);
    assert!(library.unusable().is_empty(), "{:?}", library.unusable());
    let case = training_too_early().with(|scan| {
        "eigen".clone_into(&mut scan.questionnaire.id);
        scan.questionnaire.depth = Depth::Short;
        for (question, code) in [("I1", "0"), ("I3", "0"), ("I4", "1")] {
            let answer = Some(quickscan::scan::Answer::Choice(code.to_owned()));
            scan.answers.entry(question.to_owned()).or_default().answer = answer;
        }
        for question in ["I5", "I6"] {
            scan.answers.remove(question);
        }
    });
    let mut stage = Stage::of(Rc::new(library));
    let path = PathBuf::from("/home/noor/eigen.scan.toml");
    stage.shelf().files.insert(path.clone(), write(&case.scan));
    stage
        .open(path)
        .press("r")
        .shows("Hier zitten jullie: Begrijpen");
    let before = stage.visible().len();
    stage.press("d").shows("Er zijn 4 vragen bijgekomen");
    assert!(stage.visible().len() < before, "{:?}", stage.visible());
    assert_eq!(stage.question(), "I5");
}

#[test]
fn the_language_changes_where_one_is() {
    let mut stage = Stage::with(&training_too_early());
    stage.press("Right*9 2 Down*2");
    let (question, cursor) = (stage.question().to_owned(), stage.at_cursor().unwrap());
    stage.english().shows("don't know").hides("weet ik niet");
    assert_eq!(stage.question(), question);
    assert_eq!(stage.at_cursor().unwrap()[..10], cursor[..10]);
    stage.press("Enter");
    assert_eq!(stage.answer(&question).as_deref(), Some("4"));
    stage.press("C-t").shows("weet ik niet");
}

#[test]
fn the_language_changes_in_the_middle_of_a_text() {
    let mut stage = Stage::with(&training_too_early());
    stage
        .press("n 'half' C-t")
        .shows("Note with your answer")
        .press("'way' Enter");
    assert_eq!(stage.scan().answers["F1"].note, "halfway");
}

#[test]
fn other_keys_do_nothing() {
    for (name, mut stage) in every_screen() {
        stage.size(80, 24);
        let before = stage.picture();
        let scan = stage.app.open.as_ref().map(|open| open.scan().clone());
        stage.press("F5 Insert C-g C-p C-v C-x");
        assert_eq!(stage.picture(), before, "on {name}");
        assert_eq!(
            stage.app.open.as_ref().map(|open| open.scan().clone()),
            scan
        );
    }
}

#[test]
fn what_an_open_scan_is_about_can_be_changed_and_esc_keeps_it() {
    let mut stage = Stage::with(&training_too_early());
    stage.press("Left ' Plus' Tab*2 4 Esc");
    assert_eq!(stage.question(), "F1");
    assert_eq!(stage.scan().about.intervention, "Samen Sterk Plus");
    assert_eq!(stage.scan().about.stage, Some(HowFar::Using));
}

#[test]
fn the_other_scan_begins_with_the_same_intervention() {
    let mut stage = Stage::with(&manual_half_done());
    stage
        .press("r i")
        .shows("Samen Sterk")
        .shows("Hoe ver is deze groep?");
    stage.press("PgDn Enter");
    assert_eq!(stage.scan().questionnaire.id, "implementatie-quickscan");
    assert_eq!(stage.scan().about.intervention, "Samen Sterk");
    assert!(stage.scan().answers.is_empty());
}

#[test]
fn activities_are_said_by_number_by_enter_and_with_a_reason() {
    let mut stage = Stage::with(&Case::phases());
    let state = |stage: &Stage| {
        let only = stage.scan().strategies.values().next();
        only.map(|activity| activity.state)
    };
    stage.press("a n").shows("Kies eerst");
    for (key, wanted) in [
        ("Enter", Some(ActivityState::Preparing)),
        ("Enter", Some(ActivityState::Planned)),
        ("Enter", Some(ActivityState::Running)),
        ("Enter", Some(ActivityState::Done)),
        ("Enter", None),
        ("2", Some(ActivityState::Planned)),
        ("9", Some(ActivityState::Planned)),
        ("0", None),
        ("3", Some(ActivityState::Running)),
        ("Del", None),
        ("4", Some(ActivityState::Done)),
    ] {
        stage.press(key);
        assert_eq!(state(&stage), wanted, "after {key}");
    }
    stage
        .press("n 'wettelijke plicht' Esc")
        .shows("Toch, omdat: wettelijke plicht");
}

#[test]
fn showing_all_activities_keeps_the_focus_on_the_same_one() {
    let mut stage = Stage::with(&Case::phases());
    stage.press("a Down*3");
    let focused = stage.at_cursor().unwrap();
    stage.press("a");
    assert_eq!(stage.at_cursor().unwrap(), focused);
    stage.press("a");
    assert_eq!(stage.at_cursor().unwrap(), focused);
}

#[test]
fn a_search_finds_words_by_their_beginning() {
    let mut stage = Stage::with(&training_too_early());
    // "geregeld" ends like "geld" and is another word; "tijd, geld en een naam" is in the answers.
    stage.press("/ 'geld'").shows("A6").shows("F7").hides("A7");
}

#[test]
fn on_the_overview_enter_is_called_what_it_does_there() {
    let mut stage = Stage::with(&Case::phases().all("3"));
    stage.press("o").shows("Enter naar de vraag").press("Home");
    stage.shows("▶ Verder: wat doen jullie al?");
    stage.shows("Enter verder").hides("Enter naar de vraag");
}
