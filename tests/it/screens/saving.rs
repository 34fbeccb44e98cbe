//! What the screen says about saving is true.

use std::fs;
use std::path::PathBuf;
use std::rc::Rc;

use quickscan::app::{Effect, Failure, Layer, Msg, Performer, SaveState};
use quickscan::lang::Lang;
use quickscan::questionnaire::Library;
use quickscan::scan::store::Clock;
use quickscan::scan::{Depth, Scan, file};

use super::stage::{Stage, now};
use crate::report::scans::{Case, training_too_early};
use crate::scan::folder::{Folder, content};

#[test]
fn what_is_on_the_screen_is_on_the_disk() {
    let folder = Folder::new();
    let mut stage = Stage::on_disk(&folder);
    stage.press("Enter 'Samen Sterk' Enter 'team Zwolle' Enter 2 Enter Enter Enter");
    let path = stage.app.open.as_ref().unwrap().path.clone();
    for keys in [
        "3",
        "b",
        "n 'eerst' Enter",
        "Right w",
        "a 2",
        "u",
        "o Down x 'nvt' Enter",
    ] {
        stage.press(keys).shows("opgeslagen 14:03");
        assert_eq!(content(&path), file::write(stage.scan()), "after {keys}");
    }
}

#[test]
fn a_scan_reopened_is_the_scan_that_was_left() {
    let folder = Folder::new();
    let mut stage = Stage::on_disk(&folder);
    stage.press("Enter 'Samen Sterk' PgDn Enter 3 Right*2 1");
    let (left, question) = (stage.scan().clone(), stage.question().to_owned());
    drop(stage);
    let mut again = Stage::on_disk(&folder);
    again.press("End Enter");
    assert_eq!(*again.scan(), left);
    assert_eq!(again.question(), question);
    again.shows("● 1");
}

#[test]
fn saving_shows_until_that_very_revision_is_on_disk() {
    let mut stage = Stage::with(&Case::phases());
    stage.shelf().silent = true;
    stage.press("3").shows("opslaan...");
    let revision = stage.app.open.as_ref().unwrap().revision();
    stage.press("2").shows("opslaan...");
    stage.send(Msg::Saved(revision, now())).shows("opslaan...");
    stage
        .send(Msg::Saved(revision + 1, now()))
        .shows("opgeslagen 14:03");
}

#[test]
fn an_old_failure_says_nothing_about_a_newer_revision() {
    let mut stage = Stage::with(&Case::phases());
    stage.shelf().silent = true;
    stage.press("3 2");
    let revision = stage.app.open.as_ref().unwrap().revision();
    let failure = Failure {
        message: "De schijf is vol.".to_owned(),
    };
    stage
        .send(Msg::NotSaved(revision - 1, failure))
        .hides("NIET OPGESLAGEN");
}

#[test]
fn news_about_an_earlier_scan_says_nothing_about_the_next() {
    let folder = Folder::new();
    let library = Rc::new(Library::shipped());
    let folders = folder.folders();
    let paths = ["een", "twee"].map(|name| {
        let scan = Scan::new(
            library.questionnaires().next().unwrap(),
            Depth::Short,
            now(),
        );
        folder.file(&format!("{name}.scan.toml"), file::write(&scan))
    });
    let mut performer = Performer::new(library.clone(), folders, Clock::Fixed(now()));
    let changed = Case::phases().one("F1", "3").scan;
    performer.perform(Effect::Open(paths[0].clone()), Lang::Nl);
    performer.perform(Effect::Save(1, Box::new(changed)), Lang::Nl);
    performer.perform(Effect::Open(paths[1].clone()), Lang::Nl);
    let news = performer.news(Lang::Nl);
    assert!(news.is_empty(), "{news:?}");
    assert!(content(&paths[0]).contains("[answers.F1]"));
}

#[test]
fn leaving_with_answers_that_are_not_on_disk_warns_once() {
    let mut stage = failing();
    stage.press("q").shows("Druk nog eens op q");
    assert!(!stage.left);
    stage.press("q");
    assert!(stage.left);
}

#[test]
fn the_warning_counts_only_until_answering_goes_on() {
    for on in ["Esc", "2 Enter"] {
        let mut stage = failing();
        stage.press("q").shows("Druk nog eens op q");
        stage.press(on).shows("NIET OPGESLAGEN");
        stage.press("Right 2 q").shows("Druk nog eens op q");
        assert!(!stage.left);
        assert_eq!(stage.answer("F2").as_deref(), Some("2"));
    }
}

#[test]
fn who_chooses_to_leave_all_the_same_leaves() {
    let mut stage = failing();
    stage.press("q 3 Enter");
    assert!(stage.left);
}

/// A scan on a disk where its file can be replaced no more.
fn blocked(folder: &Folder) -> (Stage, PathBuf) {
    let mut stage = Stage::on_disk(folder);
    stage.press("Enter 'Samen Sterk' PgDn Enter 1");
    let path = stage.path();
    fs::remove_file(&path).unwrap();
    fs::create_dir(&path).unwrap();
    stage.press("3").shows("NIET OPGESLAGEN");
    (stage, path)
}

#[test]
fn what_cannot_be_saved_here_can_be_saved_elsewhere_and_goes_on_there() {
    let folder = Folder::new();
    let (mut stage, path) = blocked(&folder);
    let place = folder.join("elders");
    fs::create_dir(&place).unwrap();
    stage
        .press("q 1 Enter")
        .shows("welke map")
        .shows("samen-sterk-2026");
    stage.press(&format!("C-u '{}' Enter", place.display()));
    let here = place.join(path.file_name().unwrap());
    assert_eq!(stage.path(), here);
    stage.shows("▶ ● 3").shows("opgeslagen").tells("elders");
    assert_eq!(content(&here), file::write(stage.scan()));
    // All that follows goes there too, undo among it, and leaving is just leaving.
    stage.press("u").shows("▶ ● 1").press("Right 2");
    assert_eq!(content(&here), file::write(stage.scan()));
    assert!(path.is_dir());
    stage.press("q");
    assert!(stage.left);
}

#[test]
fn a_place_that_is_taken_or_not_there_is_said_and_can_be_mended() {
    let folder = Folder::new();
    let (mut stage, _) = blocked(&folder);
    let taken = folder.file("bezet.scan.toml", "van een ander");
    stage.press(&format!("q 1 Enter C-u '{}' Enter", taken.display()));
    stage.tells("bestaat al").tells("bezet.scan.toml");
    assert_eq!(content(&taken), "van een ander");
    stage.press(&format!("C-u '{}' Enter", folder.join("weg/a").display()));
    stage.tells("weg is er niet. Maak die map, of kies een andere plek.");
    // Leaving the line is no choice.
    stage.press("Esc").shows("Druk nog eens op q");
    stage.press("Esc").shows("NIET OPGESLAGEN");
}

#[test]
fn a_file_that_is_gone_cannot_be_kept_and_nothing_is_lost_by_trying() {
    let folder = Folder::new();
    let mut stage = changed_outside(&folder);
    let path = stage.path();
    fs::remove_file(&path).unwrap();
    stage.press("2 Enter").tells("bestaat niet").shows("▶ ● 4");
    assert_eq!(content(&path), file::write(stage.scan()));
}

#[test]
fn once_it_is_saved_leaving_is_just_leaving_and_the_next_failure_warns_again() {
    let mut stage = failing();
    stage.press("q").shows("Druk nog eens op q");
    stage.shelf().failing = None;
    let revision = stage.app.open.as_ref().unwrap().revision();
    stage.send(Msg::Saved(revision, now())).shows("opgeslagen");
    stage.shelf().failing = Some("De schijf is vol.");
    stage.press("1 q").shows("Druk nog eens op q");
    assert!(!stage.left);
}

fn failing() -> Stage {
    let mut stage = Stage::with(&Case::phases());
    stage.shelf().failing = Some("De schijf is vol. Maak ruimte.");
    stage
        .press("3")
        .shows("NIET OPGESLAGEN")
        .shows("De schijf is vol. Maak ruimte.");
    stage
}

#[test]
fn a_failure_is_said_until_it_is_solved_and_answering_goes_on() {
    let mut stage = failing();
    stage
        .press("Right 2")
        .shows("De schijf is vol. Maak ruimte.");
    assert_eq!(stage.answer("F2").as_deref(), Some("2"));
    stage.shelf().failing = None;
    stage
        .press("Right 1")
        .shows("opgeslagen")
        .hides("De schijf is vol");
    let saved = &stage.app.open.as_ref().unwrap().save;
    assert!(matches!(saved, SaveState::Saved(_)));
}

#[test]
fn a_message_of_any_length_leaves_the_screen_whole() {
    for (columns, rows) in [(60, 18), (80, 24)] {
        let mut stage = Stage::with(&training_too_early());
        stage.size(columns, rows);
        stage.shelf().failing = Some(
            "Kan /home/noor/Documenten/een-map-met-een-heel-lange-naam/nog-een-map-met-een-lange-naam/en-nog-een/samen-sterk-voor-kinderen-en-ouders-2026-11-21.scan.toml niet opslaan, omdat de schijf vol is. Maak ruimte op de schijf of bewaar de scan ergens anders: je antwoorden staan nog in het geheugen en het programma probeert het steeds opnieuw.",
        );
        stage
            .press("3")
            .shows("▶ ● 3")
            .tells("Maak ruimte op de schijf")
            .tells("het programma probeert het steeds opnieuw.");
    }
}

#[test]
fn a_file_changed_outside_is_asked_about_and_each_choice_does_what_it_says() {
    let choices = [
        ("1", "w", "choice = \"1\""),
        ("2", "1", "choice = \"1\""),
        ("3", "w", "unknown = true"),
    ];
    for (choice, on_screen, in_file) in choices {
        let folder = Folder::new();
        let mut stage = Stage::on_disk(&folder);
        stage.press("Enter PgDn Enter 3");
        let path = stage.app.open.as_ref().unwrap().path.clone();
        let other = content(&path).replace("choice = \"3\"", "choice = \"1\"");
        fs::write(&path, &other).unwrap();

        stage.press("4").shows("Wat wil je houden?");
        assert_eq!(content(&path), other, "nothing is overwritten unasked");
        // Esc leaves the question for the next change.
        stage.press("Esc").shows("NIET OPGESLAGEN");
        stage.press("w").shows("Wat wil je houden?");
        stage.press(choice).press("Enter").shows("opgeslagen");
        let answer = stage.answer("F1");
        assert_eq!(answer.as_deref(), Some(on_screen), "after {choice}");
        assert!(content(&path).contains(in_file), "after {choice}");
        let here = stage.app.open.as_ref().unwrap().path.clone();
        assert_eq!(content(&here), file::write(stage.scan()));
        assert_eq!(here != path, choice == "1");
    }
}

#[test]
fn a_scan_that_cannot_be_opened_says_why_and_the_start_stays() {
    let folder = Folder::new();
    let mut stage = Stage::on_disk(&folder);
    stage
        .press("Enter 'Samen Sterk' Enter*5 3 Esc")
        .shows("Verder met");
    let path = folder.join("scans/samen-sterk-2026-11-21.scan.toml");
    fs::write(
        &path,
        "format = 1\nantwoorden = []\n[questionnaire]\nid = \"nergens\"\n",
    )
    .unwrap();
    stage.press("End Enter").shows("nergens");
    fs::remove_file(&path).unwrap();
    stage
        .press("Enter")
        .tells("samen-sterk-2026-11-21.scan.toml' bestaat niet")
        .shows("Waar wil je mee beginnen?");
}

#[test]
fn leaving_while_a_text_is_typed_keeps_the_text() {
    let folder = Folder::new();
    let mut stage = Stage::on_disk(&folder);
    stage.press("1 Enter 'Samen Sterk' PgDn Enter n 'half een zin' C-c");
    assert!(stage.left);
    assert!(content(&stage.path()).contains("note = \"half een zin\""));
}

/// A scan whose file others changed while it was open, after a change was refused.
fn changed_outside(folder: &Folder) -> Stage {
    let mut stage = Stage::on_disk(folder);
    stage.press("Enter 'Samen Sterk' PgDn Enter 3");
    let path = stage.path();
    let other = content(&path).replace("choice = \"3\"", "choice = \"1\"");
    fs::write(&path, other).unwrap();
    stage.press("4").shows("Wat wil je houden?");
    stage
}

#[test]
fn trying_again_does_not_ask_again_what_counts() {
    let folder = Folder::new();
    let mut stage = changed_outside(&folder);
    stage.press("Esc").tries_again().shows("NIET OPGESLAGEN");
    stage.hides("Wat wil je houden?");
    // Nor over the help, nor over another place that is being typed.
    stage.press("q").tries_again().shows("Druk nog eens op q");
    stage.press("1 Enter C-u").tries_again();
    stage.shows("In welke map");
    stage.press(&format!("'{}' Enter", folder.join("elders").display()));
    let here = folder.join("elders.scan.toml");
    stage.shows("opgeslagen").tells("elders.scan.toml");
    assert_eq!(content(&here), file::write(stage.scan()));
}

#[test]
fn a_file_that_is_as_it_was_left_needs_no_choice_any_more() {
    let folder = Folder::new();
    let mut stage = Stage::on_disk(&folder);
    stage.press("Enter 'Samen Sterk' PgDn Enter 3");
    let path = stage.path();
    let ours = content(&path);
    fs::write(&path, ours.replace("choice = \"3\"", "choice = \"1\"")).unwrap();
    stage.press("4").shows("Wat wil je houden?");
    fs::write(&path, ours).unwrap();
    stage.tries_again().shows("▶ ● 4").shows("opgeslagen");
    assert_eq!(content(&path), file::write(stage.scan()));
}

#[test]
fn in_the_place_of_what_a_newer_program_wrote_nothing_is_saved() {
    let folder = Folder::new();
    let mut stage = changed_outside(&folder);
    let newer = content(&stage.path()).replace("format = 1", "format = 9");
    fs::write(stage.path(), &newer).unwrap();
    stage.press("3 Enter").shows("Wat wil je houden?");
    stage.hides("opgeslagen 14:03");
    assert_eq!(content(&stage.path()), newer);
}

#[test]
fn while_a_text_is_typed_it_is_not_called_saved() {
    let folder = Folder::new();
    let mut stage = Stage::on_disk(&folder);
    stage
        .press("Enter 'Samen Sterk' PgDn Enter 3 n")
        .shows("opgeslagen 14:03");
    stage
        .press("'half'")
        .shows("tekst nog niet bewaard")
        .hides("opgeslagen 14:03");
    stage.press("Enter").shows("opgeslagen 14:03");
    // Nor in the plan, where a part is kept once another has the focus.
    stage.press("f End Up Enter").shows("opgeslagen 14:03");
    stage.press("'half'").shows("tekst nog niet bewaard");
    stage.press("Down").shows("opgeslagen 14:03");
}

#[test]
fn the_place_it_was_taken_from_can_be_named_again() {
    let folder = Folder::new();
    let (mut stage, path) = blocked(&folder);
    fs::remove_dir(&path).unwrap();
    stage.press(&format!("q 1 Enter C-u '{}' Enter", path.display()));
    assert_eq!(content(&path), file::write(stage.scan()));
    assert_eq!(stage.path(), path);
    stage.shows("opgeslagen").press("2");
    assert_eq!(content(&path), file::write(stage.scan()));
}

#[test]
fn what_counts_is_not_asked_over_a_text_that_is_typed() {
    let folder = Folder::new();
    let mut stage = changed_outside(&folder);
    stage.press("Esc n 'half een'").tries_again();
    stage.press("' zin'").shows("half een zin");
    stage.press("Enter").shows("Wat wil je houden?");
    stage.press("3 Enter").shows("opgeslagen");
    assert!(content(&stage.path()).contains("note = \"half een zin\""));
}

#[test]
fn who_stays_is_asked_what_counts() {
    let folder = Folder::new();
    let mut stage = changed_outside(&folder);
    stage.press("Esc q 2 Enter").shows("Wat wil je houden?");
}

#[test]
fn a_copy_of_ones_own_answers_goes_on_where_one_was() {
    let folder = Folder::new();
    let mut stage = changed_outside(&folder);
    let old = stage.path();
    stage.press("1 Enter").shows("▶ ● 4").shows("opgeslagen");
    assert_ne!(stage.path(), old);
    stage.press("u").shows("▶ ● 3");
    assert_eq!(content(&stage.path()), file::write(stage.scan()));
}

#[test]
fn the_place_offered_is_another_one_and_a_wavy_line_is_ones_own_folder() {
    let folder = Folder::new();
    fs::create_dir(folder.join("home")).unwrap();
    let (mut stage, path) = blocked(&folder);
    let name = path.file_name().unwrap();
    stage.press("q 1 Enter").shows("Enter bewaar   Esc terug");
    let offered = folder.join("home").join(name).display().to_string();
    assert!(matches!(stage.layer(), Layer::Prompt(prompt) if prompt.field.text() == offered));
    stage.press("C-u '~/kopie' Enter");
    assert_eq!(stage.path(), folder.join("home/kopie.scan.toml"));
}

#[test]
fn a_folder_of_scans_that_cannot_be_read_is_said() {
    let folder = Folder::new();
    folder.file("scans", "geen map");
    let mut stage = Stage::on_disk(&folder);
    stage.tells("scans' is niet te lezen (het is geen map)");
}
