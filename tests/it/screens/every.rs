//! Every screen there is, for what holds on all of them.

use std::rc::Rc;

use quickscan::app::{Failure, Msg};
use quickscan::questionnaire::Library;

use super::stage::Stage;
use crate::report::scans::{Case, manual_half_done, training_too_early};

/// A screen by its name, and the conversation when it is there.
pub(super) type Named = (&'static str, Stage);

/// Every screen, with contents that fill it.
pub(super) fn every_screen() -> Vec<Named> {
    let start = [
        ("start", ""),
        ("about, typing", "Enter 'Samen Sterk'"),
        ("about, choosing", "Enter Tab*2"),
    ];
    let phases = [
        ("start with a scan", "Esc End"),
        ("about an open scan", "Left"),
        ("question", "Right"),
        ("question not known", "w"),
        ("note", "n 'Zwolle wel'"),
        ("why not", "x 'speelt hier niet'"),
        ("overview", "o"),
        ("why a whole part not", "o x 'speelt niet'"),
        ("search", "/ 'plan'"),
        ("search finding nothing", "/ 'zzz'"),
        ("activities", "a 2"),
        ("all activities", "a a End"),
        ("why nevertheless", "a 2 n 'moet'"),
        ("results", "r Down"),
        ("arithmetic", "r Down*2 Enter"),
        ("advice", "t"),
        ("help of a question", "?"),
        ("help of the results", "r ?"),
    ];
    let potential = [
        ("gate", ""),
        ("question of the other scan", "Right*8"),
        ("where it says so", "Right*8 v 'handboek'"),
        ("results of the other scan", "r"),
        ("arithmetic of the other scan", "r Down*2 Enter"),
        ("advice of the other scan", "t"),
        ("about the other scan", "r i"),
    ];
    let mut screens = played(&start, Stage::new);
    screens.extend(played(&phases, || Stage::with(&training_too_early())));
    screens.extend(played(&potential, || Stage::with(&manual_half_done())));
    screens.push(("nothing answered", Stage::with(&Case::phases())));
    screens.push(("definition that cannot be used", unusable()));
    screens.push(("changed outside", changed_outside()));
    screens.push(("another version", another_version()));
    screens
}

fn played(scripts: &[(&'static str, &str)], begin: impl Fn() -> Stage) -> Vec<Named> {
    let play = |(name, script): &(&'static str, &str)| {
        let mut stage = begin();
        stage.press(script);
        (*name, stage)
    };
    scripts.iter().map(play).collect()
}

/// A definition of somebody's own with mistakes.
pub(super) fn unusable() -> Stage {
    let own = "tests/it/screens/own".into();
    let mut stage = Stage::of(Rc::new(Library::with_own(&[own])));
    stage.press("End Enter");
    stage
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
