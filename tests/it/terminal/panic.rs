//! A mistake in the program itself: the terminal is given back, and what happened can be read.

use std::path::PathBuf;
use std::rc::Rc;

use portable_pty::CommandBuilder;
use quickscan::app::{Access, App, Layer, OpenScan, Performer, QuestionView, Row, Scroll};
use quickscan::lang::Lang;
use quickscan::questionnaire::{Library, QuestionIx};
use quickscan::scan::store::{Clock, Folders};
use quickscan::scan::{Depth, Scan};
use quickscan::tui::{self, theme::Theme};

use super::program::{Home, Terminal};

/// Runs the screens in a state that no keys lead to: a question that does not exist.
#[test]
#[ignore = "falls over on purpose; run by the test below in a terminal of its own"]
fn falls_over() {
    let library = Rc::new(Library::shipped());
    let questionnaire = Rc::new(library.questionnaires().next().unwrap().clone());
    let nowhere = PathBuf::from("nowhere");
    let folders = Folders {
        home: nowhere.clone(),
        scans: nowhere.clone(),
        config: nowhere.clone(),
        state: nowhere.clone(),
    };
    let clock = Clock::new(Some("1795269780")).unwrap();
    let now = clock.now();
    let mut app = App::new(Lang::Nl, library.clone(), &folders, now);
    let scan = Scan::new(&questionnaire, Depth::Short, now);
    app.open = Some(OpenScan::new(
        questionnaire,
        scan,
        nowhere,
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
    let mut performer = Performer::new(library, folders, clock);
    let _ = tui::run(&mut app, &mut performer, Theme::default(), Vec::new());
}

#[test]
fn a_panic_gives_the_terminal_back_and_can_be_read() {
    let home = Home::new();
    let mut command = CommandBuilder::new(std::env::current_exe().unwrap());
    command.args([
        "terminal::panic::falls_over",
        "--exact",
        "--ignored",
        "--nocapture",
    ]);
    let mut terminal = Terminal::run(&home, command, &[]);
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
