//! The scan after another one: what it is about, what came of the plan, the answers of then in sight.

use insta::assert_snapshot;
use quickscan::app::Layer;
use quickscan::scan::file;
use ratatui::crossterm::event::{MouseButton, MouseEventKind};

use super::pictures::{ROOMY, SMALL, USUAL, in_english, pictures};
use super::stage::Stage;
use crate::report::group::six_people;
use crate::report::scans::{
    Case, after, agreed, half_a_year_later, manual_half_done, training_too_early, with_a_plan,
};

const CLICK: MouseEventKind = MouseEventKind::Down(MouseButton::Left);

/// At the start, with an older scan in the folder.
fn at_the_start(old: &Case) -> Stage {
    let mut stage = Stage::among(&training_too_early(), std::slice::from_ref(old));
    stage.press("Esc");
    stage
}

/// On the screen that looks back, at the beginning of the next scan.
fn looking_back() -> Stage {
    Stage::with(&after(with_a_plan()))
}

fn with_plan(case: Case) -> Case {
    case.with(|scan| {
        scan.plan.actions = vec![agreed("a1", "Bellen", "Noor", "", "")];
    })
}

#[test]
fn a_key_on_a_scan_at_the_start_begins_the_next_one() {
    let mut stage = at_the_start(&with_a_plan());
    stage.press("End Up").shows("v volgende scan").press("v");
    stage
        .tells("Dit is de volgende scan na die van 12 mei 2026.")
        .shows("Samen Sterk")
        .shows("uitvoerders locatie Zwolle");
    assert!(
        stage
            .at_cursor()
            .unwrap()
            .contains("we bereiden de start voor")
    );
    stage.press("3 Enter*3");
    assert!(matches!(stage.layer(), Layer::LookBack(_)));
    assert_eq!(
        stage.scan().about.stage,
        Some(quickscan::scan::Stage::Trying)
    );
    assert_eq!(stage.scan().earlier_actions().len(), 3);
}

#[test]
fn where_no_scan_has_the_focus_there_is_no_next_one() {
    let mut stage = at_the_start(&with_a_plan());
    stage.press("Home").hides("volgende scan").press("v");
    assert!(matches!(stage.layer(), Layer::Start(_)));
}

#[test]
fn what_was_not_begun_is_not_kept_for_a_first_scan() {
    let mut stage = at_the_start(&with_a_plan());
    stage.press("End v Esc Home Enter");
    stage.hides("Dit is de volgende scan").hides("Samen Sterk");
}

#[test]
fn ticking_writing_down_and_taking_along_are_kept_and_undone() {
    let mut stage = looking_back();
    stage
        .press("Space Enter 'Vier van de vijf' Enter Down i")
        .shows("1 actie staat nu in het nieuwe plan.");
    let first = &stage.scan().earlier_actions()[0];
    assert!(first.done);
    assert_eq!(first.outcome, "Vier van de vijf");
    assert_eq!(stage.scan().plan.actions[0].from, "a3");
    stage.shows("niet gedaan, staat in het nieuwe plan");
    stage
        .press("i")
        .shows("Deze actie staat al in het nieuwe plan.");
    stage
        .press("Up i")
        .shows("Deze actie is gedaan en hoeft niet mee.");
    assert_eq!(stage.scan().plan.actions.len(), 1);
    stage.press("u*3");
    assert!(matches!(stage.layer(), Layer::LookBack(_)));
    assert!(stage.scan().plan.actions.is_empty());
    let first = &stage.scan().earlier_actions()[0];
    assert!(!first.done && first.outcome.is_empty());
}

#[test]
fn nothing_is_taken_along_that_nobody_took() {
    let mut stage = looking_back();
    stage.press("Right 1 Right 2 f");
    assert!(stage.scan().plan.actions.is_empty());
}

#[test]
fn one_row_takes_along_all_that_was_not_done_and_goes() {
    let mut stage = looking_back();
    stage
        .press("Space Down*3")
        .shows("▶ Neem de 2 acties mee die niet gedaan zijn")
        .press("Enter")
        .hides("Neem de");
    let taken = stage.scan().plan.actions.iter();
    let taken: Vec<&str> = taken.map(|action| action.what.as_str()).collect();
    assert_eq!(taken, ["Rooster bespreken", "Handleiding inkorten"]);
    stage.shows("▶ Verder naar de vragen").press("Enter");
    assert_eq!(stage.question(), "F1");
    stage
        .press("f")
        .shows("Rooster bespreken")
        .shows("31 december 2026");
}

#[test]
fn it_is_reached_again_from_the_question_the_overview_and_the_plan() {
    let mut stage = looking_back();
    for way in ["Right Left", "Right o b", "Right f b"] {
        stage.press(way);
        assert!(matches!(stage.layer(), Layer::LookBack(_)), "{way}");
    }
    stage.press("Right");
    assert!(matches!(stage.layer(), Layer::Question(_)), "on to it");
    stage.press("Left Left");
    assert!(matches!(stage.layer(), Layer::About(_)));
    stage.press("Esc");
    assert!(matches!(stage.layer(), Layer::LookBack(_)));
}

#[test]
fn a_scan_that_goes_on_from_none_has_nothing_to_look_back_at() {
    let mut stage = Stage::with(&training_too_early());
    stage.press("o b");
    assert!(matches!(stage.layer(), Layer::Overview(_)));
    stage.press("?").hides("terugblik");
}

#[test]
fn a_scan_in_which_something_is_said_opens_at_its_question() {
    let stage = Stage::with(&half_a_year_later());
    assert!(matches!(stage.layer(), Layer::Question(_)));
}

#[test]
fn without_actions_it_says_so_and_begins_with_the_questions() {
    let old = training_too_early();
    let mut stage = Stage::with(&after(old));
    assert!(matches!(stage.layer(), Layer::Question(_)));
    stage.shows("De vorige keer zijn er geen acties vastgelegd.");
    stage.press("Left");
    assert!(matches!(stage.layer(), Layer::About(_)));
}

#[test]
fn a_click_ticks_the_box_and_one_on_the_text_writes_down_what_came_of_it() {
    let mut stage = looking_back();
    let row = |stage: &Stage, what: &str| {
        let text = stage.text();
        let at = text.lines().position(|line| line.contains(what));
        u16::try_from(at.unwrap()).unwrap()
    };
    let at = row(&stage, "Rooster bespreken");
    stage.mouse(CLICK, (3, at));
    assert!(stage.scan().earlier_actions()[1].done);
    let at = row(&stage, "Handleiding inkorten");
    stage.mouse(CLICK, (10, at));
    stage.shows("Wat leverde het op? Handleiding inkorten");
}

#[test]
fn the_answer_of_then_is_in_sight_in_words_and_nothing_is_chosen() {
    let mut stage = Stage::with(&after(with_a_plan()));
    stage.press("Right o");
    stage.press("/ 'O1' Enter");
    assert_eq!(stage.question(), "O1");
    stage.shows("Vorige keer (12 mei 2026): 1 eerste begin");
    assert_eq!(stage.answer("O1"), None);
    let Layer::Question(view) = stage.layer() else {
        panic!("not on a question");
    };
    assert_eq!(view.focus, None, "nothing looks chosen");
    stage
        .press("/ 'O6' Enter")
        .shows("Vorige keer (12 mei 2026): weet ik niet");
    stage.press("/ 'F1' Enter").hides("Vorige keer");
}

#[test]
fn an_answer_that_would_mislead_says_why() {
    let case = after(with_a_plan()).with(|scan| {
        let previous = scan.previous.as_mut().unwrap();
        "nl".clone_into(&mut previous.questionnaire.language);
        "0.9.0".clone_into(&mut previous.questionnaire.version);
        let said = previous.answers.get_mut("O1").unwrap();
        "Een andere vraag?".clone_into(&mut said.shown);
        let said = previous.answers.get_mut("O2").unwrap();
        said.answer = quickscan::scan::Answer::Choice("9".to_owned());
    });
    let mut stage = Stage::with(&case);
    stage
        .press("Right / 'O1' Enter")
        .tells("1 eerste begin. De vraag was toen anders verwoord.");
    stage
        .press("/ 'O2' Enter")
        .tells("Vorige keer (12 mei 2026): 9 (bestaat niet meer)");
}

#[test]
fn on_the_other_scan_the_answer_of_then_is_its_word() {
    let mut stage = Stage::with(&after(with_plan(manual_half_done())));
    assert!(matches!(stage.layer(), Layer::LookBack(_)));
    stage
        .press("Right")
        .shows("Vorige keer (21 november 2026): ja");
}

#[test]
fn while_a_group_votes_the_answer_of_then_is_not_shown_but_after_it_is() {
    let mut stage = Stage::with(&after(with_plan(six_people())));
    assert!(matches!(stage.layer(), Layer::LookBack(_)));
    stage.shows("Verder met de sessie").press("Right");
    assert!(matches!(stage.layer(), Layer::Session(_)));
    stage.shows("Terugblik").press("b Esc 4");
    stage.hides("Vorige keer").press("6 Enter Left");
    for _ in 0..3 {
        stage.hides("Vorige keer").press("Enter");
    }
    stage.size(80, 30).shows("Vorige keer (");
}

#[test]
fn the_comparison_needs_no_file_and_another_scan_can_still_be_chosen() {
    let others = [training_too_early().with(|scan| {
        "uitvoerders Kampen".clone_into(&mut scan.about.group);
    })];
    let mut stage = Stage::among(&half_a_year_later(), &others);
    stage
        .press("r End")
        .tells("Met c zet je deze scan naast die van 12 mei 2026: toen en nu.")
        .press("c")
        .shows("Toen en nu: Samen Sterk")
        .shows("Toen: 12 mei 2026");
    stage.press("c").shows("uitvoerders Kampen").press("Enter");
    stage.shows("Naast elkaar").press("c");
    assert!(matches!(stage.layer(), Layer::CompareWith(_)));
    stage.press("Esc Esc").shows("Resultaat");
}

#[test]
fn what_was_carried_over_is_said_where_it_can_be_changed() {
    let carried = "Overgenomen van de vorige keer";
    let mut stage = looking_back();
    stage
        .press("Right a")
        .tells(carried)
        .shows("2 activiteiten");
    assert_eq!(stage.scan().strategies["S04"].reason, "het moet");
    Stage::with(&training_too_early()).press("a").hides(carried);
}

#[test]
fn looking_back_in_a_scan_that_may_only_be_read_changes_nothing() {
    let mut stage = looking_back();
    let why = "Een ander venster heeft deze scan open.".to_owned();
    let open = stage.app.open.as_mut().unwrap();
    open.access = quickscan::app::Access::ReadOnly(why);
    let before = file::write(stage.scan());
    stage.press("Space i Enter Down*3 Enter");
    assert_eq!(file::write(stage.scan()), before);
}

#[test]
fn the_next_scan_of_one_that_is_there() {
    let mut stage = at_the_start(&with_a_plan());
    stage.press("End Up v");
    let mut shown = pictures(&mut stage, &[SMALL, USUAL]);
    shown += &in_english(&mut stage);
    assert_snapshot!(shown);
}

#[test]
fn what_came_of_the_plan() {
    let mut stage = looking_back();
    stage.press("Space Enter 'Vier van de vijf kennen het.' Enter Down i Down");
    let mut shown = pictures(&mut stage, &[SMALL, USUAL, ROOMY]);
    shown += &in_english(&mut stage);
    assert_snapshot!(shown);
}

#[test]
fn a_question_with_the_answer_of_then() {
    let mut stage = looking_back();
    stage.press("Right / 'O1' Enter");
    let mut shown = pictures(&mut stage, &[SMALL, USUAL, ROOMY]);
    shown += &in_english(&mut stage);
    assert_snapshot!(shown);
}

#[test]
fn the_help_of_looking_back() {
    let mut stage = looking_back();
    stage.press("?");
    assert_snapshot!(pictures(&mut stage, &[USUAL]));
}
