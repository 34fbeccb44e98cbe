//! The report as a page of HTML.

use insta::assert_snapshot;
use quickscan::lang::Lang;

use super::golden::handed_over;
use super::group::six_people;
use super::scans::manual_half_done;

#[test]
fn the_page_on_training_too_early_in_dutch() {
    assert_snapshot!(handed_over().html(Lang::Nl));
}

#[test]
fn the_page_on_a_manual_half_done_in_english() {
    assert_snapshot!(manual_half_done().html(Lang::En));
}

#[test]
fn the_page_of_six_people_in_dutch() {
    assert_snapshot!(six_people().html(Lang::Nl));
}
