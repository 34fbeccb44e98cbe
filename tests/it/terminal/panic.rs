//! A mistake in the program itself: the terminal is given back, and what happened can be read.

use std::path::PathBuf;
use std::rc::Rc;
use std::sync::mpsc::channel;

use portable_pty::CommandBuilder;
use quickscan::app::{
    Access, App, Effect, Layer, OpenScan, Performer, QuestionView, Row, Scroll, Viewer,
};
use quickscan::lang::Lang;
use quickscan::questionnaire::{Library, QuestionIx};
use quickscan::scan::store::{Clock, Disk, Folders, Report, StoreError, Writer};
use quickscan::scan::{Depth, Scan};
use quickscan::tui::{self, theme::Theme};

use super::program::{Home, Terminal};

/// One of the tests that fall over, in a terminal of its own.
fn run(test: &str) -> Terminal {
    let mut command = CommandBuilder::new(std::env::current_exe().unwrap());
    let name = format!("terminal::panic::{test}");
    command.args([&name, "--exact", "--ignored", "--nocapture"]);
    Terminal::run(&Home::new(), command, &[])
}

/// The conversation at its start screen, with folders that are not there.
fn at_start() -> (App, Performer) {
    let library = Rc::new(Library::shipped());
    let nowhere = PathBuf::from("nowhere");
    let folders = Folders {
        home: nowhere.clone(),
        scans: nowhere.clone(),
        config: nowhere.clone(),
        state: nowhere.clone(),
    };
    let clock = Clock::new(Some("1795269780")).unwrap();
    let app = App::new(Lang::Nl, library.clone(), &folders, clock.now());
    (app, Performer::new(library, folders, clock))
}

/// Runs the screens in a state that no keys lead to: a question that does not exist.
#[test]
#[ignore = "falls over on purpose; run by the test below in a terminal of its own"]
fn falls_over() {
    let (mut app, mut performer) = at_start();
    let questionnaire = Rc::new(app.library.questionnaires().next().unwrap().clone());
    let now = app.now;
    let scan = Scan::new(&questionnaire, Depth::Short, now);
    app.open = Some(OpenScan::new(
        questionnaire,
        scan,
        PathBuf::from("nowhere"),
        Access::Write,
        Vec::new(),
        now,
    ));
    app.layers.push(Layer::Question(QuestionView {
        question: QuestionIx(usize::MAX),
        focus: Some(Row::Unknown),
        moved: false,
        scroll: Scroll::default(),
    }));
    let _ = tui::run(&mut app, &mut performer, Theme::default(), Vec::new());
}

/// A disk that breaks.
struct Breaking;

impl Disk for Breaking {
    fn path(&self) -> PathBuf {
        PathBuf::from("nowhere")
    }

    fn save(&mut self, _: &str) -> Result<(), StoreError> {
        panic!("the disk falls over");
    }

    fn overwrite(&mut self, text: &str) -> Result<(), StoreError> {
        self.save(text)
    }
}

/// Runs the screens, with a disk and a document that break once they are drawn.
#[test]
#[ignore = "falls over on purpose; run by the test below in a terminal of its own"]
fn falls_over_elsewhere() {
    let viewer = Viewer::of(|_| {
        let (reports, report) = channel();
        let writer = Writer::start(Breaking, reports).unwrap();
        writer.submit(1, String::new());
        drop(writer); // it is done by now
        assert!(matches!(report.recv(), Ok(Report::Failed(1, _))));
        panic!("the document falls over");
    });
    let (mut app, performer) = at_start();
    let mut performer = performer.showing_with(viewer);
    let shown = Effect::Show(PathBuf::from("nowhere.html"));
    tui::run(&mut app, &mut performer, Theme::default(), vec![shown]).unwrap();
}

#[test]
fn what_breaks_beside_the_screen_and_is_caught_leaves_it_alone() {
    let mut terminal = run("falls_over_elsewhere");
    terminal.wait_for("geen programma dat het document");
    terminal.is_taken_over();
    terminal.keys("q");
    assert!(terminal.wait_for_end().success(), "{}", terminal.text());
    terminal.is_given_back();
    let log = String::from_utf8_lossy(&terminal.log);
    assert!(!log.contains("panicked at"), "{log}");
}

#[test]
fn a_panic_gives_the_terminal_back_and_can_be_read() {
    let mut terminal = run("falls_over");
    assert!(!terminal.wait_for_end().success());
    let log = String::from_utf8_lossy(&terminal.log);
    assert!(
        log.contains("\x1b[?1049h"),
        "the screens never began:\n{log}"
    );
    terminal.is_given_back();
    assert!(
        terminal.text().contains("panicked at"),
        "{}",
        terminal.text()
    );
}
