//! Every screen there is, for what holds on all of them.

use std::path::PathBuf;
use std::rc::Rc;

use quickscan::app::{Access, SaveState};
use quickscan::lang::Lang;
use quickscan::questionnaire::Library;
use quickscan::scan::Depth;

use super::beginnings::{another_version, changed_outside};
use super::plan::in_progress;
use super::shelf::Becomes;
use super::stage::Stage;
use crate::report::group::{four_on_a_gate, six_people};
use crate::report::scans::{
    Case, after, another_location, half_a_year_before, manual_half_done, training_too_early,
    with_a_plan,
};

/// A screen by its name, and the conversation when it is there.
pub(super) type Named = (&'static str, Stage);

/// A session from its first step, by the keys that lead to a screen.
const SESSION: [(&str, &str); 15] = [
    ("steps", ""),
    ("help of the steps", "?"),
    ("how many people", "Down*8 Enter"),
    ("guess", "1 1 2"),
    ("rules", "2"),
    ("practice", "3 0 0 6 Enter*4"),
    ("fingers", "4 1 2"),
    ("help of the fingers", "4 1 2 ?"),
    ("keyboard", "Down*9 Enter 4 1 2"),
    ("all have voted", "4 1 2 3"),
    ("votes do not add up", "4 1 2 Enter"),
    ("help of the sum", "4 1 2 Enter ?"),
    ("vote not shown yet", "4 6 Enter Left"),
    ("differences, few voted", "4 6 Enter Esc 5"),
    ("closing round, nothing said", "8"),
];

/// A session in which all have voted.
const HALFWAY: [(&str, &str); 16] = [
    ("steps with time", "Down*11 Enter '45' Enter"),
    ("steps, presenting", "p"),
    ("differences", "5"),
    ("help of the differences", "5 ?"),
    ("votes", "5 Enter*2"),
    ("the middle", "5 Enter*3"),
    ("whether all agree", "5 Enter*4"),
    ("agreed", "5 1 Enter*3"),
    ("help of a vote", "5 Enter*4 ?"),
    ("another view", "5 Enter*4 a"),
    ("parking lot", "Down*12 Enter"),
    ("actions", "7"),
    ("who does it", "7 End Enter 'Bellen' Enter"),
    ("closing round", "8"),
    ("help of the closing round", "8 ?"),
    ("black", "z"),
];

/// What the answers of a group say.
const GROUP: [(&str, &str); 3] = [
    ("results of a group", "r Down*3"),
    ("arithmetic of a group", "r Down*3 Enter"),
    ("advice of a group", "t"),
];

/// The same where votes decide on an entry requirement.
const GATES: [(&str, &str); 4] = [
    ("vote on a gate", "4"),
    ("agreeing on a gate", "5 Enter*4"),
    ("results of a group on the other scan", "r"),
    ("advice of a group on the other scan", "t"),
];

/// Every screen in Dutch with its keys at the bottom: nothing has just been said there.
pub(super) fn every_screen() -> Vec<Named> {
    let mut screens = every_screen_in(Lang::Nl);
    screens.retain(|(_, stage)| {
        let open = stage.app.open.as_ref();
        let failed = open.is_some_and(|open| matches!(open.save, SaveState::Failed(_)));
        let says = stage.app.notice.is_some() || stage.app.black;
        !says && (!failed || stage.app.asks_about_saving())
    });
    screens
}

/// Every screen, with contents that fill it, and with what is said at the bottom.
pub(super) fn every_screen_in(lang: Lang) -> Vec<Named> {
    let speak = |mut stage: Stage| {
        if lang == Lang::En {
            stage.english();
        }
        stage
    };
    let with = |case: &Case| speak(Stage::with(case));
    let start = [
        ("start", ""),
        ("help of the start", "?"),
        ("about, typing", "Enter 'Samen Sterk'"),
        ("about, choosing", "Enter Tab*2"),
        ("help of the form", "Enter Tab*2 ?"),
        ("about the other questionnaire", "2"),
    ];
    let phases = [
        ("start with a scan", "Esc End"),
        ("about an open scan", "Left"),
        ("question", "Right"),
        ("question with a focus", "Down*3"),
        ("question not known", "w"),
        (
            "question that does not apply",
            "Right x 'speelt hier niet' Enter",
        ),
        ("note", "n 'Zwolle wel'"),
        ("why not", "x 'speelt hier niet'"),
        ("overview", "o"),
        ("help of the overview", "o ?"),
        ("why a whole part not", "o x 'speelt niet'"),
        ("search", "/ 'plan'"),
        ("search finding nothing", "/ 'zzz'"),
        ("activities", "a 2"),
        ("all activities", "a a End"),
        (
            "activity with a reason",
            "a 2 n 'het moet van de wet' Enter",
        ),
        ("help of the activities", "a ?"),
        ("why nevertheless", "a 2 n 'moet'"),
        ("results", "r Down"),
        ("arithmetic", "r Down*2 Enter"),
        ("help of the arithmetic", "r Enter ?"),
        ("advice", "t"),
        ("help of the advice", "t ?"),
        ("help of a question", "?"),
        ("help of the results", "r ?"),
        ("notice", "u"),
        ("notice of a reason that is needed", "x Enter"),
    ];
    let potential = [
        ("gate", ""),
        ("question of the other scan", "Right*8"),
        ("where it says so", "Right*8 v 'handboek'"),
        ("overview of the other scan", "o"),
        ("results of the other scan", "r"),
        ("arithmetic of the other scan", "r Down*2 Enter"),
        ("advice of the other scan", "t"),
        ("plan of the other scan", "f"),
        ("about the other scan", "r i"),
        ("help of the other scan", "?"),
    ];
    let none = [
        ("nothing answered", ""),
        ("overview, nothing answered", "o"),
        ("results, nothing answered", "r"),
        ("nothing to compare with", "r c"),
        ("advice, nothing answered", "t"),
    ];
    let all = [
        ("overview, all answered", "o"),
        ("results, all answered", "r"),
        ("advice, all answered", "t"),
    ];
    let mut screens = played(&start, || speak(Stage::new()));
    screens.extend(played(&phases, || with(&training_too_early())));
    screens.extend(plans(speak));
    screens.extend(played(&potential, || with(&manual_half_done())));
    screens.extend(played(&SESSION, || with(&six_who_begin())));
    screens.extend(played(&HALFWAY, || with(&six_people())));
    screens.extend(played(&GROUP, || with(&six_people())));
    screens.extend(played(&GATES, || with(&four_on_a_gate())));
    screens.extend(the_next_scan(speak));
    screens.extend(beside_others(speak));
    screens.extend(played(&none, || with(&Case::phases())));
    screens.extend(played(&all, || with(&Case::phases().all("2"))));
    screens.extend(documents(speak));
    screens.push(("verdict of nothing", with(&Case::potential())));
    screens.push(("definition that cannot be used", speak(unusable())));
    screens.push(("changed outside", speak(changed_outside())));
    screens.push(("leaving unsaved", speak(unsaved())));
    screens.push(("asking where to save", speak(asking_where_to_save())));
    screens.push(("another version", speak(another_version())));
    screens.push(("read only", read_only(with(&training_too_early()))));
    screens.push(("not saved", not_saved(with(&training_too_early()))));
    let library = library_of_long_names();
    screens.extend(long_names(|| speak(Stage::of(library.clone()))));
    screens
}

/// Six people who take the short version, before anybody voted.
fn six_who_begin() -> Case {
    let case = Case::phases().group(6);
    case.with(|scan| scan.questionnaire.depth = Depth::Short)
}

/// Making a document, and what becomes of it.
fn documents(speak: impl Fn(Stage) -> Stage) -> Vec<Named> {
    let failed =
        "De map /home/noor/Documenten/werk is er niet. Maak die map, of kies een andere plek.";
    let all = [
        ("making a document", Becomes::Made, "m"),
        ("choosing another format", Becomes::Made, "m Tab Down"),
        ("where the document goes", Becomes::Made, "m Tab*2"),
        ("document made", Becomes::Made, "r m Enter"),
        (
            "notice of a document that opens",
            Becomes::Made,
            "m Enter o",
        ),
        ("help of making a document", Becomes::Made, "m Enter ?"),
        ("document being made", Becomes::Busy, "m Enter"),
        ("document not made", Becomes::Failed(failed), "m Enter"),
        ("something stands there", Becomes::Taken, "m Enter"),
        ("help of what stands there", Becomes::Taken, "m Enter ?"),
        ("run sheet", Becomes::Made, "m 2 Enter"),
    ];
    let screens = all.into_iter().map(|(name, becomes, keys)| {
        let mut stage = speak(Stage::with(&training_too_early()));
        stage.shelf().document = becomes;
        stage.press(keys);
        (name, stage)
    });
    screens.collect()
}

/// The plan, and an action of it.
fn plans(speak: impl Fn(Stage) -> Stage) -> Vec<Named> {
    let begun = [
        ("plan, nothing in it", "f"),
        ("plan with the next scan", "f End"),
        ("plan, a new action", "f End Up Enter 'Geen gedoe'"),
        ("action from the advice", "t 1"),
        ("when an action is due", "t 1 Enter 'over 3 weken'"),
        ("plan, asking for the next scan", "f End Enter"),
        ("help of the plan", "f ?"),
    ];
    let under_way = [
        ("plan in progress", "f Down*2"),
        ("action of a plan in progress", "f Down*2 Enter"),
    ];
    let mut screens = played(&begun, || speak(Stage::with(&training_too_early())));
    screens.extend(played(&under_way, || speak(Stage::with(&in_progress()))));
    screens
}

/// The scan after another one.
fn the_next_scan(speak: impl Fn(Stage) -> Stage) -> Vec<Named> {
    let begun = [
        ("looking back", ""),
        ("looking back, at what is taken along", "Space Down*3"),
        ("help of looking back", "?"),
        ("what came of an action", "Enter 'Vier van de vijf'"),
        ("question with the answer of then", "Right"),
        ("activities carried over", "Right a"),
        ("then and now without a file", "Right r c"),
        ("help of then and now without a file", "Right r c ?"),
        ("results of the next scan", "Right r End"),
    ];
    let of_group = [
        ("looking back with a group", ""),
        ("steps after looking back", "Right"),
    ];
    let start = [("start on a scan", "Esc End"), ("next scan", "Esc*2 End v")];
    let old = with_a_plan();
    let mut screens = played(&begun, || {
        let old = with_a_plan().answers("F", "1,2,3,U,1,2,-");
        speak(Stage::with(&after(old)))
    });
    screens.extend(played(&of_group, || {
        speak(Stage::with(&after(with_a_plan().group(6))))
    }));
    screens.extend(played(&start, || {
        speak(Stage::among(
            &training_too_early(),
            std::slice::from_ref(&old),
        ))
    }));
    screens
}

/// A scan among others it can be compared with.
fn beside_others(speak: impl Fn(Stage) -> Stage) -> Vec<Named> {
    let among = [
        ("results beside another scan", "r End"),
        ("scans to compare with", "r c"),
        ("help of the scans to compare with", "r c ?"),
        ("then and now", "r c Enter"),
        ("side by side", "r c 2 Enter"),
        ("help of the comparison", "r c Enter ?"),
    ];
    let potential_among = [
        ("results of the other scan beside another", "r End"),
        ("then and now of the other scan", "r c Enter"),
    ];
    let others = [half_a_year_before(), another_location()];
    let mut screens = played(&among, || {
        speak(Stage::among(&training_too_early(), &others))
    });
    let long = |case: Case| {
        case.with(|scan| {
            scan.about.intervention = format!("{LONG} samenwerking in de regio en daarbuiten");
            scan.about.group = format!("{LONG} uitvoering in alle wijken van de stad");
        })
    };
    let long_names = [
        ("scans to compare with, long names", "r c"),
        ("then and now, long names", "r c Enter"),
    ];
    screens.extend(played(&long_names, || {
        let others = [long(half_a_year_before())];
        speak(Stage::among(&long(training_too_early()), &others))
    }));
    let earlier = [manual_half_done().answers("D6", "nee,nee,nee")];
    screens.extend(played(&potential_among, || {
        speak(Stage::among(&manual_half_done(), &earlier))
    }));
    screens
}

/// A scan that may only be read, and somebody who answers.
fn read_only(mut stage: Stage) -> Stage {
    let why = "Een ander venster heeft deze scan open. Sluit dat venster eerst.";
    stage.app.open.as_mut().unwrap().access = Access::ReadOnly(why.to_owned());
    stage.press("3");
    stage
}

/// An answer that is not on disk.
fn not_saved(mut stage: Stage) -> Stage {
    stage.shelf().failing = Some("De schijf is vol. Maak ruimte, dan gaat het vanzelf verder.");
    stage.press("3");
    stage
}

/// A word that fits nowhere.
const LONG: &str = "Jeugdbeschermingsorganisatiebestuursvergadering over";

/// A questionnaire of somebody's own in which every name is long.
fn library_of_long_names() -> Rc<Library> {
    let text = include_str!("../definitions/samples/phases.toml")
        .replace("title = \"", &format!("title = \"{LONG} het onderwerp "))
        .replace(
            "label = \"",
            "label = \"na zorgvuldige afweging met elkaar: ",
        );
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("long-names");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("long.toml"), text).unwrap();
    let library = Library::with_own(&[folder]);
    assert!(library.unusable().is_empty(), "{:?}", library.unusable());
    Rc::new(library)
}

/// A scan of which every field is long, too.
fn long_names(begin: impl Fn() -> Stage) -> Vec<Named> {
    let begin = || {
        let mut stage = begin();
        let own = stage.app.library.headings().position(|one| one.is_own);
        stage.press(&format!("{} Enter", own.unwrap() + 1));
        stage.paste(&format!("{LONG} samenwerking in de regio en daarbuiten"));
        stage.press("Tab");
        stage.paste(&format!("{LONG} uitvoering in alle wijken van de stad"));
        stage.press("Tab*20 Up Enter");
        stage
    };
    let scripts = [
        ("start, long names", "Esc*2"),
        ("question, long names", "2"),
        ("overview, long names", "1 o"),
        ("search, long names", "/ 'het'"),
        ("activities, long names", "a 2"),
        ("results, long names", "1 Right 3 Right 1 r"),
        ("arithmetic, long names", "1 r Enter"),
        ("advice, long names", "1 Right 3 Right 1 t"),
        ("help, long names", "n 'een notitie' Enter ?"),
        ("about, long names", "Left"),
    ];
    played(&scripts, begin)
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

/// Leaving was asked for while the disk is full.
pub(super) fn unsaved() -> Stage {
    let mut stage = Stage::with(&training_too_early());
    stage.shelf().failing = Some("De schijf is vol. Maak ruimte.");
    stage.press("3 q");
    stage
}

/// The scan has to go somewhere else.
fn asking_where_to_save() -> Stage {
    let mut stage = unsaved();
    stage.press("1 Enter");
    stage
}
