//! Where conversations begin that nothing is to break.

use quickscan::app::{Access, Failure, Msg};
use quickscan::scan::Depth;

use super::stage::Stage;
use crate::report::scans::{
    Case, another_location, half_a_year_before, manual_half_done, training_too_early,
};

/// All of them that need no more than a scan of somebody or of a group.
pub(crate) fn all() -> Vec<Stage> {
    vec![
        Stage::new(),
        Stage::with(&training_too_early()),
        Stage::with(&manual_half_done()),
        Stage::among(
            &training_too_early(),
            &[half_a_year_before(), another_location()],
        ),
        another_version(),
        changed_outside(),
        group_of(6),
        who_differ(),
        keyboard(),
        read_only(),
        Stage::with(
            &Case::potential()
                .group(4)
                .votes("K1", "ja ja nee nee / ja ja nee U"),
        ),
    ]
}

/// An answer that could not be saved over a file somebody else changed.
pub(super) fn changed_outside() -> Stage {
    let mut stage = Stage::with(&training_too_early());
    stage.shelf().silent = true;
    stage.press("3");
    let revision = stage.app.open.as_ref().unwrap().revision();
    let message = "Het bestand is intussen veranderd.".to_owned();
    stage.send(Msg::ChangedOutside(revision, Failure { message }));
    stage.shelf().silent = false;
    stage
}

/// A scan made with an older version of its questionnaire.
pub(super) fn another_version() -> Stage {
    let case = training_too_early().with(|scan| {
        "0.9.0".clone_into(&mut scan.questionnaire.version);
        scan.questionnaire.asked = vec!["F1".to_owned(), "Z9".to_owned()];
        let entry = scan.answers.get_mut("O1").unwrap();
        "Een vraag die vroeger anders was?".clone_into(&mut entry.shown);
    });
    Stage::with(&case)
}

/// The short version for so many people.
pub(super) fn short(participants: u32) -> Case {
    let case = Case::phases().group(participants);
    case.with(|scan| scan.questionnaire.depth = Depth::Short)
}

/// The same, open at the steps.
pub(super) fn group_of(participants: u32) -> Stage {
    Stage::with(&short(participants))
}

/// Six people who differ on I3, agree on F1, and did not vote on anything else.
pub(super) fn who_differ() -> Stage {
    let case = short(6).votes("F1", "3 3 3 3 2 3");
    Stage::with(&case.votes("I3", "0 1 3 3 4 2"))
}

/// Four people at their first vote, with a keyboard that goes around.
pub(super) fn keyboard() -> Stage {
    let mut stage = group_of(4);
    stage.press("Down*9 Enter Down Enter 4");
    stage
}

/// The scan of a group that cannot be saved.
pub(super) fn read_only() -> Stage {
    let mut stage = Stage::with(&short(6).votes("F1", "1 1 2 2 3 4"));
    let open = stage.app.open.as_mut().unwrap();
    open.access = Access::ReadOnly("alleen lezen".to_owned());
    stage
}
