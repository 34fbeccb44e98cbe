//! The program without a disk: keys in, frames out, saving always succeeds.

use std::path::PathBuf;
use std::rc::Rc;

use quickscan::app::{Access, App, Effect, Layer, Msg, NewScan, OpenScan, update};
use quickscan::lang::Lang;
use quickscan::questionnaire::Library;
use quickscan::scan::{About, Moment, Scan};
use quickscan::tui::theme::Theme;
use quickscan::tui::{draw, keys};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

/// The hour at which everything on the pictures happens.
const NOW: &str = "2026-03-12T14:03:00+01:00";

/// A conversation with the real program.
pub(super) struct Conversation {
    app: App,
}

impl Conversation {
    /// The start screen with the shipped questionnaires.
    pub(super) fn new() -> Conversation {
        let library = Rc::new(Library::shipped());
        let folder = PathBuf::from("Documenten/quickscan");
        Conversation {
            app: App::new(Lang::Nl, library, folder, now()),
        }
    }

    /// Presses these keys, one after the other.
    pub(super) fn press(&mut self, codes: &[KeyCode]) {
        for code in codes {
            let event = KeyEvent::new(*code, KeyModifiers::NONE);
            let Some(msg) = keys::message(&self.app, event) else {
                panic!(
                    "{code:?} does nothing on this screen:\n{:?}",
                    self.app.layer()
                );
            };
            self.take(msg);
        }
    }

    /// Types a text.
    pub(super) fn type_text(&mut self, text: &str) {
        for character in text.chars() {
            self.press(&[KeyCode::Char(character)]);
        }
    }

    /// The frame of the current screen.
    pub(super) fn draw(&mut self, columns: u16, rows: u16) -> Buffer {
        let mut terminal = Terminal::new(TestBackend::new(columns, rows)).unwrap();
        terminal
            .draw(|frame| draw(&mut self.app, frame, Theme::default()))
            .unwrap();
        terminal.backend().buffer().clone()
    }

    /// The text of the current screen, line by line.
    pub(super) fn lines(&mut self, columns: u16, rows: u16) -> Vec<String> {
        let frame = self.draw(columns, rows);
        let text = |row| {
            (0..columns)
                .map(|column| frame[(column, row)].symbol())
                .collect()
        };
        (0..rows).map(text).collect()
    }

    fn take(&mut self, msg: Msg) {
        for effect in update(&mut self.app, msg) {
            let news = match effect {
                Effect::Create(new) => Some(self.create(*new)),
                Effect::Save(revision, _) => Some(Msg::Saved(revision, now())),
                _ => None,
            };
            news.into_iter().for_each(|msg| self.take(msg));
        }
    }

    /// A new scan in a file that is never written.
    fn create(&self, new: NewScan) -> Msg {
        let Layer::About(form) = self.app.layer() else {
            panic!("a scan begins with what it is about");
        };
        let questionnaire = form.questionnaire.clone();
        let mut scan = Scan::new(&questionnaire, new.depth, now());
        scan.about = About {
            started: Some(now()),
            changed: Some(now()),
            ..new.about
        };
        let path = self.app.folder.join("samen-sterk-2026-03-12.scan.toml");
        let open = OpenScan::new(questionnaire, scan, path, Access::Write, Vec::new(), now());
        Msg::Opened(Box::new(open))
    }
}

fn now() -> Moment {
    NOW.parse().unwrap()
}
