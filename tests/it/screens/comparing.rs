//! The open scan beside another one.

use quickscan::app::{Layer, Msg};
use quickscan::lang::Lang;
use quickscan::report;
use quickscan::scan::{Moment, Scan};

use super::stage::Stage;
use super::telling;
use crate::report::scans::{
    Case, another_location, half_a_year_before, manual_half_done, training_too_early,
};

fn among_both() -> Stage {
    let others = [another_location(), half_a_year_before()];
    Stage::among(&training_too_early(), &others)
}

#[test]
fn the_results_say_that_there_is_another_scan_only_when_there_is() {
    let offer = "Met c zet je deze scan naast een andere";
    among_both().press("r End").tells(offer);
    Stage::with(&training_too_early())
        .press("r End")
        .hides("Met c");
    Stage::among(&training_too_early(), &[manual_half_done()])
        .press("r End")
        .hides("Met c");
}

#[test]
fn only_scans_of_this_questionnaire_are_listed_and_those_of_the_same_intervention_first() {
    let other = another_location().with(|scan| {
        "Stevig Staan".clone_into(&mut scan.about.intervention);
    });
    let others = [other, manual_half_done(), half_a_year_before()];
    let mut stage = Stage::among(&training_too_early(), &others);
    let text = stage.press("r c").text();
    let rows = text.lines().filter(|row| row.contains("2026"));
    let rows: Vec<&str> = rows.map(str::trim).collect();
    assert_eq!(
        rows,
        [
            "▶ 1  Samen Sterk · uitvoerders locatie Zwolle · 12 mei 2026",
            "2  Stevig Staan · uitvoerders locatie Kampen · 2 oktober 2026",
        ]
    );
}

#[test]
fn without_another_scan_it_says_how_there_will_be_one() {
    let mut stage = Stage::with(&training_too_early());
    stage
        .press("r c")
        .tells("nog geen andere scan van deze quickscan");
    stage.press("Enter").tells("nog geen andere scan");
    stage.press("Esc").shows("Resultaat");
}

#[test]
fn the_oldest_scan_stands_first_whichever_is_open() {
    let cases = [training_too_early(), half_a_year_before()];
    for (open, other) in [(0, 1), (1, 0)] {
        let mut stage = Stage::among(&cases[open], &cases[other..=other]);
        stage.press("r c Enter").shows("Toen en nu: Samen Sterk");
        stage
            .shows("Toen: 12 mei 2026")
            .shows("Nu: 21 november 2026");
    }
}

#[test]
fn what_the_screen_tells_is_what_the_command_tells() {
    for (case, other) in [
        (training_too_early(), half_a_year_before()),
        (another_location(), training_too_early()),
        (manual_half_done(), Case::potential()),
    ] {
        let mut stage = Stage::among(&case, std::slice::from_ref(&other));
        let told = telling::letters(&telling::body(stage.press("r c Enter")));
        let mut scans: Vec<&Scan> = vec![&other.scan, &case.scan];
        scans.sort_by_key(|scan| scan.about.changed.map(Moment::timestamp));
        let outline = report::comparison(Lang::Nl.words(), &case.questionnaire, &scans);
        let text = telling::letters(&report::markdown(&outline).replace('\\', ""));
        for block in told.split('•') {
            assert!(text.contains(block), "{block}\nis not in\n{text}");
        }
    }
}

#[test]
fn the_comparison_follows_the_language() {
    let mut stage = among_both();
    stage
        .press("r c 2 Enter")
        .shows("Toen en nu")
        .tells("Waar jullie zitten");
    stage
        .press("e")
        .shows("Then and now")
        .tells("Where you are");
    stage.tells("Still: Understanding.");
}

#[test]
fn esc_leads_back_the_way_one_came() {
    let mut stage = among_both();
    stage.press("r c 2 Enter");
    assert!(matches!(stage.layer(), Layer::Comparison(..)));
    stage.press("Esc");
    assert!(matches!(stage.layer(), Layer::CompareWith(cursor) if cursor.at == 1));
    stage.press("Esc");
    assert!(matches!(stage.layer(), Layer::Results(_)));
}

#[test]
fn a_file_that_is_gone_or_was_replaced_is_told_and_the_list_stays() {
    let mut stage = among_both();
    stage.press("r c");
    let path = stage.app.comparable()[0].path.clone();
    stage
        .shelf()
        .files
        .insert(path.clone(), "format = 9".to_owned());
    stage.press("Enter").tells("kan niet gelezen worden");
    assert!(matches!(stage.layer(), Layer::CompareWith(_)));
    let other = quickscan::scan::file::write(&manual_half_done().scan);
    stage.shelf().files.insert(path, other);
    stage.press("Enter").tells("hoort bij een andere quickscan");
    assert!(matches!(stage.layer(), Layer::CompareWith(_)));
}

#[test]
fn comparing_changes_neither_scan() {
    let mut stage = among_both();
    let before = stage.shelf().files.clone();
    stage.press("r c Enter PgDn Esc 2 Enter Esc Esc");
    assert_eq!(stage.shelf().files, before);
}

#[test]
fn a_scan_that_comes_too_late_is_not_shown() {
    let mut stage = among_both();
    stage.press("r");
    let other = half_a_year_before().scan;
    stage.send(Msg::Compared(Box::new(other)));
    assert!(matches!(stage.layer(), Layer::Results(_)));
}
