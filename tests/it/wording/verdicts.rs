//! What the verdict model is told as.

use insta::assert_snapshot;
use quickscan::scan::Depth;

use super::cases::told;
use crate::report::scans::{Case, manual_half_done};

fn all_yes() -> Case {
    Case::potential().all("ja")
}

#[test]
fn every_outcome_says_which_rule_gave_it() {
    let short = all_yes().with(|scan| scan.questionnaire.depth = Depth::Short);
    let told = told(&[
        (
            "nothing known, short version",
            Case::potential().with(|scan| {
                scan.questionnaire.depth = Depth::Short;
            }),
        ),
        ("another desk", all_yes().one("K1", "nee")),
        ("not safe", all_yes().one("K7", "nee")),
        (
            "gates unknown",
            all_yes()
                .answers("K", "ja,U,-,U,ja,-,ja")
                .answers("D2", "U,-,ja"),
        ),
        ("no manual", all_yes().one("K5", "nee")),
        (
            "no reason and no steps",
            all_yes().one("D7c", "nee").one("D3a", "nee"),
        ),
        (
            "goals and approach weak",
            all_yes().answers("D2", "deels,nee,nee").all_of("D3", "nee"),
        ),
        ("a key question no", all_yes().one("D7c", "nee")),
        ("manual half done", manual_half_done()),
        ("all yes, short version", short),
        (
            "all yes, something unknown",
            all_yes().one("D2a", "U").one("D6b", "-"),
        ),
    ]);
    assert_snapshot!(told);
}
