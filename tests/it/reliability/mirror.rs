//! The same conversation without terminal and disk: what the screen and the file have to be after
//! every key.

use std::fs;
use std::path::Path;
use std::rc::Rc;

use quickscan::app::{Access, App, Effect, Layer, Msg, OpenScan, read_scan, update};
use quickscan::lang::Lang;
use quickscan::questionnaire::Library;
use quickscan::scan::Moment;
use quickscan::scan::file;
use quickscan::scan::store::{Clock, Folders};
use quickscan::tui::{self, Input, Targets, theme::Theme};
use ratatui::Terminal;
use ratatui::backend::TestBackend;

use super::keys::Press;
use crate::screens::picture;

/// A conversation in memory, saved at once.
pub(super) struct Mirror {
    app: App,
    input: Input,
    terminal: Terminal<TestBackend>,
    targets: Targets,
    now: Moment,
    /// The file: where one stands in a scan is written with the next change only.
    file: String,
}

/// What holds after a key.
#[derive(Debug, Clone)]
pub(super) struct State {
    /// The screen once everything is saved, row by row.
    pub(super) screen: Vec<String>,
    /// The file.
    pub(super) file: String,
    /// What is in the file before that: a key may save more than once.
    pub(super) between: Vec<String>,
    /// The file when the program is asked to leave now: what is being typed is kept.
    pub(super) left: String,
    /// The key changed something to save.
    pub(super) changed: bool,
}

impl Mirror {
    /// With the scan at this path open, as the program opens it.
    pub(super) fn open(path: &Path) -> Mirror {
        thread_local! {
            static SHIPPED: Rc<Library> = Rc::new(Library::shipped());
        }
        let library = SHIPPED.with(Rc::clone);
        // As the clock of the program in the terminal.
        let now = Clock::new(Some("1795269780")).unwrap().now();
        let read = read_scan(path, &library, Lang::Nl).unwrap();
        let saved = read.scan.about.changed.unwrap_or(now);
        let folder = path.parent().unwrap();
        let folders = Folders {
            home: folder.to_owned(),
            scans: folder.to_owned(),
            config: folder.to_owned(),
            state: folder.to_owned(),
        };
        let mut mirror = Mirror {
            app: App::new(Lang::Nl, library, &folders, now),
            input: Input::default(),
            terminal: Terminal::new(TestBackend::new(80, 24)).unwrap(),
            targets: Targets::default(),
            now,
            file: fs::read_to_string(path).unwrap(),
        };
        let open = OpenScan::new(
            read.questionnaire,
            read.scan,
            path.to_owned(),
            Access::Write,
            read.differences,
            saved,
        );
        update(&mut mirror.app, Msg::Opened(Box::new(open)));
        mirror.draw();
        mirror
    }

    /// Whether a text is being typed.
    pub(super) fn is_text(&self) -> bool {
        self.app.layer().takes_text()
    }

    /// Presses a key; none when that would lead out of the scan, or to other files.
    pub(super) fn press(&mut self, press: &Press) -> Option<State> {
        let (before, file) = (self.app.clone(), self.file.clone());
        let screen = picture::rows(self.terminal.backend());
        let mut input = self.input.clone();
        let message = input.message(&self.app, &self.targets, &press.event);
        if matches!(message, Some(Msg::OtherScan)) {
            return None; // which scan that is depends on what else is in the folder
        }
        let effects = message.map_or_else(Vec::new, |message| update(&mut self.app, message));
        let left_the_scan = matches!(
            self.app.layer(),
            Layer::Start(_) | Layer::Unusable(..) | Layer::CompareWith(_)
        );
        let allowed = !left_the_scan && effects.iter().all(is_harmless);
        let mut between: Vec<String> = effects.iter().filter_map(written).collect();
        let changed = between.pop();
        if let Some(file) = &changed {
            let revision = self.app.open.as_ref().unwrap().revision();
            self.file.clone_from(file);
            update(&mut self.app, Msg::Saved(revision, self.now));
        }
        self.draw();
        let state = State {
            between,
            changed: changed.is_some(),
            ..self.state()
        };
        if !allowed || (press.is_esc() && state.screen == screen) {
            (self.app, self.file) = (before, file);
            self.draw();
            return None;
        }
        self.input = input;
        Some(state)
    }

    /// How things stand.
    pub(super) fn state(&self) -> State {
        let mut leaving = self.app.clone();
        let effects = update(&mut leaving, Msg::Quit);
        State {
            screen: picture::rows(self.terminal.backend()),
            file: self.file.clone(),
            between: Vec::new(),
            left: effects
                .iter()
                .filter_map(written)
                .next_back()
                .unwrap_or_else(|| self.file.clone()),
            changed: false,
        }
    }

    fn draw(&mut self) {
        let (app, targets) = (&mut self.app, &mut self.targets);
        self.terminal
            .draw(|frame| tui::draw(app, frame, Theme::default(), targets))
            .unwrap();
    }
}

/// What an effect writes into the file.
fn written(effect: &Effect) -> Option<String> {
    match effect {
        Effect::Save(_, scan) => Some(file::write(scan)),
        _ => None,
    }
}

/// Whether an effect touches nothing but this scan.
fn is_harmless(effect: &Effect) -> bool {
    matches!(effect, Effect::Save(..) | Effect::Repaint)
}
