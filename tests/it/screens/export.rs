//! Making a document: what it is for, as what, where; and nothing that is there is lost.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::{Arc, Mutex};

use insta::assert_snapshot;
use quickscan::app::{
    App, DocumentNews, Effect, ExportForm, IfTaken, Layer, Making, Msg, Notice, Order, Performer,
    Viewer, begin, take,
};
use quickscan::lang::Lang;
use quickscan::questionnaire::Library;
use quickscan::report::{Format, Kind};
use quickscan::scan::store::Clock;

use super::pictures::{ROOMY, SMALL, USUAL, in_english, pictures};
use super::plan::in_progress;
use super::shelf::Becomes;
use super::stage::{Stage, now};
use crate::report::group::six_people;
use crate::report::scans::{Case, training_too_early};
use crate::scan::folder::{Folder, content};

const WIDE: (u16, u16) = (120, 40);
const NAME: &str = "samen-sterk-2026-11-21";

/// A scan on disk with one answer, at its results.
fn on_disk(folder: &Folder) -> Stage {
    at_results(Stage::on_disk(folder))
}

fn at_results(mut stage: Stage) -> Stage {
    stage.press("Enter 'Samen Sterk' Enter*5 3 r");
    stage
}

/// The names of the documents beside the scan.
fn documents(folder: &Folder) -> Vec<String> {
    let files = fs::read_dir(folder.join("scans")).unwrap();
    let names = files.map(|file| file.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = names.filter(|name| !name.contains(".toml")).collect();
    names.sort();
    names
}

fn form(stage: &Stage) -> &ExportForm {
    match stage.layer() {
        Layer::Export(form) => form,
        other => panic!("{other:?}"),
    }
}

#[test]
fn one_key_and_enter_make_a_page_to_read_beside_the_scan() {
    let folder = Folder::new();
    let mut stage = on_disk(&folder);
    stage.press("m Enter");
    assert_eq!(documents(&folder), [format!("{NAME}.html")]);
    let path = folder.join("scans").join(format!("{NAME}.html"));
    assert!(content(&path).starts_with("<!DOCTYPE html>"));
    stage.tells(&format!("Document gemaakt: {}", path.display()));
    // It stays in sight while another one is chosen, also when the window changes.
    stage.press("Home Down 2").tells("Document gemaakt:");
    stage.size(60, 18).tells(&format!("{NAME}.html"));
}

#[test]
fn every_kind_and_format_has_a_name_of_its_own() {
    let folder = Folder::new();
    let mut stage = on_disk(&folder);
    for keys in [
        "2 Enter",
        "Home 3 Tab 3 Enter",
        "Home 4 Tab 2 Enter",
        "Home 1 Tab 4 Enter",
        "Home 1 Tab 5 Enter",
    ] {
        stage.press("m").press(keys).press("Esc");
    }
    assert_eq!(
        documents(&folder),
        [
            format!("{NAME}-draaiboek.html"),
            format!("{NAME}-implementatieplan.docx"),
            format!("{NAME}-projectvoorstel.md"),
            format!("{NAME}.csv"),
            format!("{NAME}.json"),
        ]
    );
    let made = |ending: &str| content(&folder.join("scans").join(format!("{NAME}{ending}")));
    assert!(made("-draaiboek.html").contains("Draaiboek: Samen Sterk"));
    assert!(made("-projectvoorstel.md").starts_with("# Projectvoorstel"));
    let word = folder
        .join("scans")
        .join(format!("{NAME}-implementatieplan.docx"));
    assert!(fs::read(word).unwrap().starts_with(b"PK"));
    assert!(made(".csv").contains(&format!("{NAME}.scan.toml")));
    assert!(made(".json").starts_with('{'));
}

#[test]
fn data_is_offered_of_the_scan_itself_alone() {
    let mut stage = Stage::with(&training_too_early());
    stage.press("m Tab 4").shows("● 4  CSV");
    stage.press("BackTab 5").hides("CSV").hides("JSON");
    assert_eq!(form(&stage).format, Format::Html);
    stage.press("1").shows("CSV").shows("● 1  HTML");
}

#[test]
fn a_conversation_about_quality_is_offered_where_it_fits() {
    let mut stage = Stage::with(&training_too_early());
    stage.press("m").shows("Gespreksstof");
    let mut stage = Stage::with(&Case::potential());
    stage.press("m").hides("Gespreksstof");
}

#[test]
fn the_place_follows_kind_and_format_until_another_one_is_typed() {
    let mut stage = Stage::with(&training_too_early());
    stage.press("m").shows(&format!("{NAME}.html"));
    stage.press("5 Tab 3").shows(&format!("{NAME}-werkplan.md"));
    stage.press("Tab C-u 'verslag' Tab BackTab*2 1");
    stage.shows("● 1  HTML").shows("    verslag");
    // Nothing typed is the place beside the scan again.
    stage.press("Tab C-u BackTab 3");
    stage.shows(&format!("{NAME}-werkplan.md"));
}

#[test]
fn a_typed_place_is_a_name_beside_the_scan_a_folder_or_a_path() {
    let folder = Folder::new();
    let mut stage = on_disk(&folder);
    for name in ["scans/werk", "home"] {
        fs::create_dir_all(folder.join(name)).unwrap();
    }
    let absolute = folder.join("elders.htm");
    let absolute = absolute.display().to_string();
    for (typed, made) in [
        ("verslag", "scans/verslag.html".to_owned()),
        ("versie 1.2", "scans/versie 1.2.html".to_owned()),
        ("werk", format!("scans/werk/{NAME}.html")),
        ("werk/kort.html", "scans/werk/kort.html".to_owned()),
        ("~", format!("home/{NAME}.html")),
        ("~/thuis.html", "home/thuis.html".to_owned()),
        ("~thuis", "scans/~thuis.html".to_owned()),
        (&absolute, "elders.htm".to_owned()),
        // Never the scan, nor what looks like one.
        ("a.scan.toml", "scans/a.scan.toml.html".to_owned()),
    ] {
        stage.press("m Tab*2 C-u").paste(typed).press("Enter");
        let path = folder.join(&made);
        assert!(path.is_file(), "{typed}: no {made}\n{}", stage.text());
        stage.tells(&format!("Document gemaakt: {}", path.display()));
        stage.press("Esc");
    }
}

#[test]
fn a_folder_that_is_not_there_is_named_and_the_place_can_be_mended() {
    let folder = Folder::new();
    let mut stage = on_disk(&folder);
    stage.press("m Tab*2 C-u 'werk/kort.html' Enter");
    let missing = folder.join("scans/werk");
    stage.tells(&format!("De map {} is er niet.", missing.display()));
    assert_eq!(documents(&folder), Vec::<String>::new());
    // The focus is on the place: what is typed next mends it.
    stage.press("C-u 'kort' Enter").tells("Document gemaakt:");
    assert_eq!(documents(&folder), ["kort.html"]);
    stage
        .english()
        .press("Esc m Tab*2 C-u 'werk/kort.html' Enter");
    stage.tells(&format!("The folder {} does not exist.", missing.display()));
}

#[test]
fn a_place_that_cannot_be_written_says_so_and_leaves_nothing() {
    let folder = Folder::new();
    let mut stage = on_disk(&folder);
    let scan = format!("{NAME}.scan.toml");
    stage.press(&format!("m Tab*2 C-u '{scan}/kort.html' Enter"));
    stage.tells("is geen map. Controleer het pad.");
    stage.press(&format!("C-u '{}' Enter", "a".repeat(300)));
    stage.tells("Kies een kortere of eenvoudigere naam.");
    assert_eq!(documents(&folder), Vec::<String>::new());
}

#[test]
fn a_name_that_promises_another_format_is_not_made() {
    let folder = Folder::new();
    let mut stage = on_disk(&folder);
    for name in ["verslag.pdf", "verslag.md", "verslag.xlsx"] {
        stage.press(&format!("m Tab*2 C-u '{name}' Enter"));
        stage.tells(&format!("De naam {name} past niet bij HTML."));
        stage.press("Esc");
    }
    assert_eq!(documents(&folder), Vec::<String>::new());
}

#[test]
fn what_stands_there_is_never_overwritten_unasked_and_each_choice_does_what_it_says() {
    for (choice, beside, here) in [
        ("1 Enter", true, "old"),
        ("2 Enter", false, "new"),
        ("3 Enter", false, "old"),
        ("Esc", false, "old"),
    ] {
        let folder = Folder::new();
        let mut stage = on_disk(&folder);
        let path = folder.join("scans").join(format!("{NAME}.html"));
        let second = folder.join("scans").join(format!("{NAME} (2).html"));
        fs::write(&path, "old").unwrap();
        stage.press("m Enter").tells("Er is al een ander bestand");
        stage.tells(&path.display().to_string());
        stage.shows(&format!("{NAME} (2).html"));
        assert_eq!(content(&path), "old");
        stage.press(choice);
        assert_eq!(content(&path) == "old", here == "old", "after {choice}");
        assert_eq!(second.exists(), beside, "after {choice}");
        if beside || here == "new" {
            let made = if beside { &second } else { &path };
            stage.tells(&format!("Document gemaakt: {}", made.display()));
            assert!(content(made).starts_with("<!DOCTYPE html>"));
        } else {
            assert!(form(&stage).is_typing(), "after {choice}");
            assert_eq!(form(&stage).state, Making::Choosing);
        }
    }
}

#[test]
fn the_same_document_once_more_is_no_question_and_another_one_is() {
    let folder = Folder::new();
    let mut stage = on_disk(&folder);
    stage.press("m Enter Up Enter");
    stage.tells("Dit document staat er al, precies zo:");
    assert_eq!(documents(&folder).len(), 1);
    stage.press("Esc*2 2 r m Enter");
    stage.tells("Er is al een ander bestand");
    // 'name-2' would be the document of the second scan of that day.
    stage.press("Enter").tells(&format!("{NAME} (2).html"));
}

/// Something that shows documents, and what it was asked to show.
fn viewer(works: bool) -> (Viewer, Arc<Mutex<Vec<PathBuf>>>) {
    let shown = Arc::new(Mutex::new(Vec::new()));
    let asked = shown.clone();
    let viewer = Viewer::of(move |path: &Path| {
        asked.lock().unwrap().push(path.to_owned());
        if works {
            Ok(())
        } else {
            Err(io::ErrorKind::NotFound.into())
        }
    });
    (viewer, shown)
}

#[test]
fn what_was_made_is_opened_with_a_key_and_only_then() {
    let folder = Folder::new();
    let (viewer, shown) = viewer(true);
    let mut stage = at_results(Stage::on_disk_with(&folder, viewer));
    stage.press("m o");
    assert!(shown.lock().unwrap().is_empty());
    stage.press("Enter Home o");
    stage.tells("Het document wordt geopend in een ander venster.");
    let path = folder.join("scans").join(format!("{NAME}.html"));
    assert_eq!(
        shown.lock().unwrap().as_slice(),
        std::slice::from_ref(&path)
    );
    // The line that opens it has the focus once it is made.
    stage.press("Esc m Tab*4 Enter");
    assert_eq!(shown.lock().unwrap().as_slice(), [path.clone(), path]);
}

#[test]
fn without_a_program_that_shows_it_the_screen_says_so() {
    for viewer in [viewer(false).0, Viewer::default()] {
        let folder = Folder::new();
        let mut stage = at_results(Stage::on_disk_with(&folder, viewer));
        stage.press("m Enter o");
        stage.tells("Hier is geen programma dat het document kan openen.");
        stage.size(200, 24).tells(&format!("{NAME}.html"));
    }
}

#[test]
fn a_desktop_is_what_shows_documents() {
    let with = |variables: &'static [&'static str]| {
        let viewer = Viewer::here(|name| variables.contains(&name).then(|| "x".into()));
        format!("{viewer:?}")
    };
    assert_eq!(with(&["DISPLAY"]), "Viewer(true)");
    assert_eq!(with(&["WAYLAND_DISPLAY", "SSH_CONNECTION"]), "Viewer(true)");
    assert_eq!(with(&["WSL_DISTRO_NAME"]), "Viewer(true)");
    assert_eq!(with(&["SSH_CONNECTION"]), "Viewer(false)");
    let always = cfg!(any(windows, target_os = "macos"));
    assert_eq!(with(&[]), format!("Viewer({always})"));
}

#[test]
fn while_it_is_made_the_screen_says_so_and_keys_go_on_working() {
    let mut stage = Stage::with(&training_too_early());
    stage.shelf().document = Becomes::Busy;
    stage.press("r m Enter").shows("Bezig met maken...");
    // Asking once more changes nothing.
    stage.press("Enter Down Up").shows("Bezig met maken...");
    stage.press("Esc");
    assert!(matches!(stage.layer(), Layer::Results(_)));
    let path = PathBuf::from("/home/noor/a.html");
    let news = DocumentNews::Made(path.clone());
    stage.send(Msg::Document(Box::new(news)));
    stage.shows("Document gemaakt: /home/noor/a.html");
    stage
        .press("m")
        .shows("Document gemaakt: /home/noor/a.html");
    // What does not become of it is told too, wherever one is.
    stage.press("Esc").press("m Enter Esc");
    stage.shelf().document = Becomes::Taken;
    let order = order(&stage, None);
    let taken = quickscan::app::Taken {
        order,
        path: path.clone(),
        free: path.clone(),
        cursor: quickscan::app::Cursor::default(),
    };
    stage.send(Msg::Document(Box::new(DocumentNews::Taken(taken))));
    assert_eq!(stage.app.notice, Some(Notice::Taken(path)));
    stage.shows("/home/noor/a.html bestaat al en is niet overschreven.");
    stage.press("m Enter").shows("Daar staat al iets");
}

/// To make the report of the open scan as a page.
fn order(stage: &Stage, place: Option<&str>) -> Order {
    Order {
        kind: Kind::Scan,
        format: Format::Html,
        scan: Box::new(stage.scan().clone()),
        file: stage.path(),
        place: place.map(str::to_owned),
        if_taken: IfTaken::Ask,
    }
}

#[test]
fn leaving_waits_for_a_document_and_tells_what_did_not_become_of_it() {
    let folder = Folder::new();
    let stage = Stage::with(&training_too_early());
    let library = Rc::new(Library::shipped());
    let folders = folder.folders();
    let mut performer = Performer::new(library.clone(), folders.clone(), Clock::Fixed(now()));
    let mut app = App::new(Lang::Nl, library, &folders, now());
    let mut leave = |place: &str| {
        let mut order = order(&stage, Some(place));
        order.file = folder.join("a.scan.toml");
        begin(
            &mut app,
            &mut performer,
            vec![Effect::Make(Box::new(order))],
        );
        let left = take(&mut app, &mut performer, [Msg::Quit]).leave;
        (left, app.notice.take())
    };
    assert_eq!(leave("een.html"), (true, None));
    assert!(folder.join("een.html").is_file());
    let (left, notice) = leave("weg/twee.html");
    assert!(!left);
    assert!(matches!(notice, Some(Notice::Failure(_))), "{notice:?}");
}

#[test]
fn going_back_keeps_what_was_chosen_and_typed() {
    let mut stage = Stage::with(&training_too_early());
    stage.press("r m 3 Tab 3 Tab C-u 'voorstel' Esc");
    assert!(matches!(stage.layer(), Layer::Results(_)));
    stage.press("t m").shows("● 3  Projectvoorstel");
    stage.shows("● 3  Markdown").shows("    voorstel");
}

#[test]
fn what_is_chosen_fits_where_one_comes_from() {
    let kind = |stage: &Stage| form(stage).kind;
    let mut stage = Stage::with(&in_progress());
    assert_eq!(kind(stage.press("r m")), Kind::Scan);
    assert_eq!(kind(stage.press("Esc f m")), Kind::ImplementationPlan);
    assert_eq!(kind(stage.press("Esc o m")), Kind::Scan);
    let mut stage = Stage::with(&training_too_early());
    assert_eq!(kind(stage.press("f m")), Kind::Scan, "nothing is planned");
    let six = Case::phases().group(6);
    let mut stage = Stage::with(&six);
    assert_eq!(kind(stage.press("m")), Kind::RunSheet);
    let mut stage = Stage::with(&six_people());
    assert_eq!(
        kind(stage.press("m")),
        Kind::Scan,
        "the session is under way"
    );
    assert_eq!(kind(stage.press("Esc 8 m")), Kind::Scan);
}

#[test]
fn a_document_in_another_language_than_the_questionnaire_says_so() {
    let folder = Folder::new();
    let mut stage = on_disk(&folder);
    stage.press("m").hides("zoals dit scherm").english();
    stage
        .tells("It will be in English, like this screen.")
        .press("Enter");
    let path = folder.join("scans").join(format!("{NAME}.html"));
    assert!(content(&path).contains("lang=\"en\""));
}

#[cfg(unix)]
#[test]
fn a_scan_with_a_hostile_name_has_its_document_beside_it_and_the_screen_stays_whole() {
    let folder = Folder::new();
    let mut stage = on_disk(&folder);
    let name = "a\u{1b}[31m\u{202e}b\n';c.scan.toml";
    let path = folder.join("scans").join(name);
    fs::copy(stage.path(), &path).unwrap();
    stage.press("Esc*3 End");
    stage.open(path);
    stage.press("r m");
    let shown = stage.text();
    assert!(shown.contains("a[31mb ';c.html"), "{shown}");
    stage.press("Enter").tells("Document gemaakt:");
    assert_eq!(documents(&folder), ["a\u{1b}[31m\u{202e}b\n';c.html"]);
}

#[test]
fn nothing_is_chosen_or_opened_by_a_paste_outside_the_place() {
    let mut stage = Stage::with(&training_too_early());
    stage.press("m");
    let before = form(&stage).clone();
    stage.paste("2\no\n");
    assert_eq!(*form(&stage), before);
}

#[test]
fn a_mouse_chooses_makes_and_opens() {
    use ratatui::crossterm::event::{MouseButton, MouseEventKind};
    let click = MouseEventKind::Down(MouseButton::Left);
    let mut stage = Stage::with(&training_too_early());
    stage.press("m");
    let row = |stage: &Stage, text: &str| {
        let text_rows = stage.text();
        let at = text_rows.lines().position(|row| row.contains(text));
        (
            6,
            at.unwrap_or_else(|| panic!("no {text}\n{text_rows}")) as u16,
        )
    };
    let place = row(&stage, "Werkplan");
    assert_eq!(form(stage.mouse(click, place)).kind, Kind::WorkPlan);
    let place = row(&stage, "Markdown");
    assert_eq!(form(stage.mouse(click, place)).format, Format::Markdown);
    let place = row(&stage, "Maak het document");
    assert!(form(stage.mouse(click, place)).made().is_some());
    let place = row(&stage, "Open het document");
    stage.mouse(click, place).tells("wordt geopend");
    let place = row(&stage, "/home/noor");
    assert!(form(stage.mouse(click, place)).is_typing());
}

#[test]
fn a_document_to_make() {
    let mut stage = Stage::with(&training_too_early());
    stage.press("r m");
    let mut shown = pictures(&mut stage, &[SMALL, USUAL, ROOMY, WIDE]);
    shown += &in_english(&mut stage);
    assert_snapshot!(shown);
}

#[test]
fn where_a_document_goes() {
    let mut stage = Stage::with(&training_too_early());
    stage.press("r m Tab*2");
    let mut shown = pictures(&mut stage, &[SMALL, USUAL]);
    shown += &in_english(&mut stage);
    assert_snapshot!(shown);
}

#[test]
fn a_document_that_was_made() {
    let mut stage = Stage::with(&training_too_early());
    stage.press("r m Enter");
    let mut shown = pictures(&mut stage, &[SMALL, USUAL, ROOMY]);
    shown += &in_english(&mut stage);
    assert_snapshot!(shown);
}

#[test]
fn something_stands_where_a_document_goes() {
    let mut stage = Stage::with(&training_too_early());
    stage.shelf().document = Becomes::Taken;
    stage.press("r m Enter");
    let mut shown = pictures(&mut stage, &[SMALL, USUAL]);
    shown += &in_english(&mut stage);
    assert_snapshot!(shown);
}

#[test]
fn a_scan_under_the_name_of_a_document_is_not_replaced_when_asked_either() {
    let folder = Folder::new();
    let mut stage = on_disk(&folder);
    let path = folder.join("scans").join(format!("{NAME}.html"));
    let scan = quickscan::scan::file::write(stage.scan());
    fs::write(&path, &scan).unwrap();
    stage.press("m Enter").tells("Er is al een ander bestand");
    stage.press("2 Enter");
    stage.tells("is een scan of een quickscan, en die wordt nooit vervangen door een document. Kies een andere plek.");
    assert_eq!(content(&path), scan);
}
