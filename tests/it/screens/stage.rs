//! The conversation on a stage: keys go in through the real table, frames come out on a test backend.

use std::path::PathBuf;
use std::rc::Rc;

use quickscan::app::{App, Effect, Layer, Msg, update};
use quickscan::lang::Lang;
use quickscan::questionnaire::Library;
use quickscan::scan::store::Folders;
use quickscan::scan::{Moment, Scan, file};
use quickscan::tui::{self, Input, Targets, theme::Theme};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use ratatui::crossterm::event::{
    Event, KeyEvent, KeyEventKind, KeyModifiers, MouseEvent, MouseEventKind,
};

use super::picture;
use super::script;
use super::shelf::{FOLDER, Outside, Shelf};
use crate::report::scans::Case;

/// A conversation that somebody has with the program.
pub(crate) struct Stage {
    pub(super) app: App,
    pub(super) outside: Outside,
    pub(super) theme: Theme,
    /// Whether the program ended.
    pub(crate) left: bool,
    input: Input,
    terminal: Terminal<TestBackend>,
    /// What the mouse means on the frame drawn last.
    targets: Targets,
}

/// When everything happens.
pub(crate) fn now() -> Moment {
    "2026-11-21T14:03:00+01:00".parse().unwrap()
}

/// The folders of the user of the tests, without a disk.
fn folders() -> Folders {
    let home = PathBuf::from("/home/noor");
    Folders {
        scans: PathBuf::from(FOLDER),
        config: home.join(".config/quickscan"),
        state: home.join(".local/state/quickscan"),
        home,
    }
}

impl Stage {
    /// At the start screen, in Dutch, 80 by 24, without a disk.
    pub(crate) fn new() -> Stage {
        thread_local! {
            static SHIPPED: Rc<Library> = Rc::new(Library::shipped());
        }
        Stage::of(SHIPPED.with(Rc::clone))
    }

    /// As [`Stage::new`], with other questionnaires.
    pub(super) fn of(library: Rc<Library>) -> Stage {
        let shelf = Shelf::new(library.clone(), now());
        Stage::begin(library, &folders(), Outside::Shelf(shelf))
    }

    /// With this scan open, at its question.
    pub(crate) fn with(case: &Case) -> Stage {
        Stage::reading(&case.scan)
    }

    /// With a scan open, at its question.
    pub(crate) fn reading(scan: &Scan) -> Stage {
        let mut stage = Stage::new();
        let path = PathBuf::from(format!("{FOLDER}/samen-sterk-2026-11-21.scan.toml"));
        stage.shelf().files.insert(path.clone(), file::write(scan));
        stage.carry_out(vec![Effect::Open(path)]);
        stage.draw();
        stage
    }

    /// With a scan open and others in the same folder.
    pub(crate) fn among(case: &Case, others: &[Case]) -> Stage {
        let mut stage = Stage::new();
        for (at, other) in others.iter().enumerate() {
            let path = PathBuf::from(format!("{FOLDER}/ander-{}.scan.toml", at + 1));
            stage.shelf().files.insert(path, file::write(&other.scan));
        }
        let path = PathBuf::from(format!("{FOLDER}/samen-sterk-2026-11-21.scan.toml"));
        let text = file::write(&case.scan);
        stage.shelf().files.insert(path.clone(), text);
        stage.carry_out(vec![Effect::Open(path)]);
        stage.draw();
        stage
    }

    /// Opens a scan, as from the command line.
    pub(super) fn open(&mut self, path: PathBuf) -> &mut Stage {
        self.carry_out(vec![Effect::Open(path)]);
        self.draw();
        self
    }

    /// What failed to be saved is tried again, as after some seconds without a key.
    pub(super) fn tries_again(&mut self) -> &mut Stage {
        let news = self.outside.tries_again(self.app.lang);
        for msg in news {
            self.take(msg);
        }
        self.draw();
        self
    }

    pub(super) fn begin(library: Rc<Library>, folders: &Folders, outside: Outside) -> Stage {
        let mut stage = Stage {
            app: App::new(Lang::Nl, library, folders, now()),
            outside,
            theme: Theme::default(),
            left: false,
            input: Input::default(),
            terminal: Terminal::new(TestBackend::new(80, 24)).unwrap(),
            targets: Targets::default(),
        };
        stage.carry_out(vec![Effect::List]);
        stage.draw();
        stage
    }

    /// The same conversation once more; without a disk.
    pub(crate) fn clone(&self) -> Stage {
        let Outside::Shelf(shelf) = &self.outside else {
            panic!("a disk is there only once");
        };
        let size = self.terminal.backend().buffer().area;
        let backend = TestBackend::new(size.width, size.height);
        let mut stage = Stage {
            app: self.app.clone(),
            outside: Outside::Shelf(shelf.clone()),
            theme: self.theme,
            left: self.left,
            input: self.input.clone(),
            terminal: Terminal::new(backend).unwrap(),
            targets: Targets::default(),
        };
        stage.draw();
        stage
    }

    /// The files in memory.
    pub(super) fn shelf(&mut self) -> &mut Shelf {
        match &mut self.outside {
            Outside::Shelf(shelf) => shelf,
            Outside::Disk(_) => panic!("this stage has a disk"),
        }
    }

    /// From here on the disk is full, or works again.
    pub(crate) fn disk_is_full(&mut self, is_full: bool) -> &mut Stage {
        self.shelf().failing = is_full.then_some("De schijf is vol.");
        self
    }

    /// The other size from here on.
    pub(crate) fn size(&mut self, columns: u16, rows: u16) -> &mut Stage {
        self.terminal.backend_mut().resize(columns, rows);
        self.draw();
        self
    }

    /// The other language from here on.
    pub(super) fn english(&mut self) -> &mut Stage {
        self.press("C-t")
    }

    /// Presses the keys of a script, one after the other.
    pub(crate) fn press(&mut self, script: &str) -> &mut Stage {
        for key in script::keys(script) {
            self.key(key);
        }
        self
    }

    /// Presses one key and lets it go, as Windows tells.
    pub(crate) fn key(&mut self, key: KeyEvent) -> &mut Stage {
        self.event(&Event::Key(key));
        let kind = KeyEventKind::Release;
        self.event(&Event::Key(KeyEvent { kind, ..key }))
    }

    /// Something comes from the terminal.
    pub(crate) fn event(&mut self, event: &Event) -> &mut Stage {
        if let Some(msg) = self.input.message(&self.app, &self.targets, event) {
            self.send(msg);
        }
        self
    }

    /// Pastes a text, as the terminal hands it over.
    pub(crate) fn paste(&mut self, text: &str) -> &mut Stage {
        self.event(&Event::Paste(text.to_owned()))
    }

    /// What the mouse means there, now.
    pub(super) fn meant(&self, kind: MouseEventKind, (column, row): (u16, u16)) -> Option<Msg> {
        let modifiers = KeyModifiers::NONE;
        self.targets.message(MouseEvent {
            kind,
            column,
            row,
            modifiers,
        })
    }

    /// Uses the mouse.
    pub(crate) fn mouse(&mut self, kind: MouseEventKind, place: (u16, u16)) -> &mut Stage {
        if let Some(msg) = self.meant(kind, place) {
            self.send(msg);
        }
        self
    }

    /// Something happens, and the screen is drawn.
    pub(crate) fn send(&mut self, msg: Msg) -> &mut Stage {
        self.take(msg);
        self.draw();
        self
    }

    fn take(&mut self, msg: Msg) {
        self.app.now = now();
        let effects = update(&mut self.app, msg);
        self.carry_out(effects);
    }

    fn carry_out(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            self.left |= matches!(effect, Effect::Quit);
            for msg in self.outside.perform(effect, self.app.lang) {
                self.take(msg);
            }
        }
    }

    fn draw(&mut self) {
        let (app, theme, targets) = (&mut self.app, self.theme, &mut self.targets);
        self.terminal
            .draw(|frame| tui::draw(app, frame, theme, targets))
            .unwrap();
        picture::holds_together(&self.app, self.terminal.backend(), theme);
    }

    /// What the screen shows: rows of text, without the spaces behind them.
    pub(crate) fn text(&self) -> String {
        picture::rows(self.terminal.backend()).join("\n")
    }

    /// What the screen shows, cell by cell.
    pub(crate) fn frame(&self) -> &Buffer {
        self.terminal.backend().buffer()
    }

    /// What the screen shows: text, style and cursor.
    pub(super) fn picture(&self) -> String {
        picture::of(self.terminal.backend())
    }

    /// The row the cursor stands on, as text from the cursor on; none when it is hidden.
    pub(super) fn at_cursor(&self) -> Option<String> {
        let backend = self.terminal.backend();
        let place = backend
            .cursor_visible()
            .then(|| backend.cursor_position())?;
        let row = picture::rows(backend).get(usize::from(place.y))?.clone();
        Some(row.chars().skip(usize::from(place.x)).collect())
    }

    /// Where the cursor stands.
    pub(super) fn cursor(&self) -> (u16, u16) {
        let place = self.terminal.backend().cursor_position();
        (place.x, place.y)
    }

    /// Fails unless the screen shows this.
    #[track_caller]
    pub(super) fn shows(&mut self, wanted: &str) -> &mut Stage {
        let text = self.text();
        assert!(text.contains(wanted), "no {wanted:?} on\n{text}");
        self
    }

    /// Fails unless the screen shows this, wherever its lines break.
    #[track_caller]
    pub(super) fn tells(&mut self, wanted: &str) -> &mut Stage {
        let text = self.text();
        let closed = |text: &str| text.split_whitespace().collect::<String>();
        assert!(
            closed(&text).contains(&closed(wanted)),
            "no {wanted:?} on\n{text}"
        );
        self
    }

    /// Fails when the screen shows this.
    #[track_caller]
    pub(super) fn hides(&mut self, unwanted: &str) -> &mut Stage {
        let text = self.text();
        assert!(!text.contains(unwanted), "{unwanted:?} stands on\n{text}");
        self
    }

    /// Whether a question is on screen, perhaps with a line to type below it.
    pub(super) fn question_is_in_view(&self) -> bool {
        let mut from_top = self.app.layers.iter().rev();
        let shown = from_top.find(|layer| !matches!(layer, Layer::Prompt(_)));
        matches!(shown, Some(Layer::Question(_)))
    }

    /// The scan as it is now.
    pub(super) fn scan(&self) -> &Scan {
        self.app.open.as_ref().unwrap().scan()
    }

    /// The id of the question the conversation is at.
    pub(super) fn question(&self) -> &str {
        let open = self.app.open.as_ref().unwrap();
        let shown = self.app.layers.iter().find_map(|layer| match layer {
            Layer::Question(view) => Some(view.question),
            _ => None,
        });
        &open.questionnaire[shown.unwrap()].id
    }

    /// The answer to a question as the scan stores it: a code, `w`, or `x` and the reason.
    pub(super) fn answer(&self, question: &str) -> Option<String> {
        use quickscan::scan::Answer;
        let answer = self.scan().answers.get(question)?.answer.as_ref()?;
        Some(match answer {
            Answer::Choice(code) => code.clone(),
            Answer::Unknown => "w".to_owned(),
            Answer::NotApplicable(reason) => format!("x {reason}"),
        })
    }

    /// The file of the open scan.
    pub(crate) fn path(&self) -> PathBuf {
        self.app.open.as_ref().unwrap().path.clone()
    }

    /// What the conversation knows.
    pub(crate) fn app(&self) -> &App {
        &self.app
    }

    /// The screen that has the keys.
    pub(crate) fn layer(&self) -> &Layer {
        self.app.layer()
    }

    /// Whether the open scan asks where answers are written down.
    pub(crate) fn asks_where(&self) -> bool {
        use quickscan::questionnaire::Model;
        let open = self.app.open.as_ref().unwrap();
        matches!(open.questionnaire.model, Model::Verdicts(_))
    }

    /// The ids of the visible questions.
    pub(crate) fn visible(&self) -> Vec<String> {
        let open = self.app.open.as_ref().unwrap();
        let ids = open
            .visible
            .iter()
            .map(|one| open.questionnaire[*one].id.clone());
        ids.collect()
    }

    /// The ids of the sections with visible questions.
    pub(crate) fn sections(&self) -> Vec<String> {
        let open = self.app.open.as_ref().unwrap();
        let shown = open.sections_shown().into_iter();
        shown
            .map(|one| open.questionnaire[one].id.clone())
            .collect()
    }

    /// The ids of the activities listed.
    pub(crate) fn activities(&self) -> Vec<String> {
        let open = self.app.open.as_ref().unwrap();
        let Layer::Activities(list) = self.app.layer() else {
            panic!("not on the activities");
        };
        let shown = list.strategies(&open.questionnaire).into_iter();
        shown
            .map(|one| open.questionnaire[one].id.clone())
            .collect()
    }

    /// The number of the way of knowing it that follows the one of the current question; 0 is none.
    pub(crate) fn next_basis(&self) -> usize {
        let entry = self.scan().answers.get(self.question());
        let basis = entry.and_then(|entry| entry.basis);
        (basis.map_or(0, |basis| basis as usize + 1) + 1) % 4
    }
}
