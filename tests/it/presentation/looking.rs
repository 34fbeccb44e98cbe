//! A scan as the room sees it: a frame on a test backend.

use quickscan::insight;
use quickscan::lang::Lang;
use quickscan::questionnaire::{Library, Origin};
use quickscan::scan::{Action, Closing, Place, Reveal, Scan, Step};
use quickscan::tui::presentation::{Seen, draw};
use quickscan::tui::theme::Theme;
use ratatui::Terminal;
use ratatui::backend::TestBackend;

use crate::report::scans::{Case, votes};
use crate::screens::picture;

/// A scan that is looked at.
pub(crate) struct Look<'a> {
    pub(crate) scan: &'a Scan,
    pub(crate) lang: Lang,
    pub(crate) theme: Theme,
    pub(crate) cast: Option<u32>,
    /// The questionnaire is the user's own.
    pub(crate) own: bool,
}

thread_local! {
    static SHIPPED: Library = Library::shipped();
}

impl<'a> Look<'a> {
    pub(crate) fn at(scan: &'a Scan) -> Look<'a> {
        Look {
            scan,
            lang: Lang::Nl,
            theme: Theme::default(),
            cast: None,
            own: false,
        }
    }

    /// The window, drawn once.
    pub(crate) fn backend(&self, columns: u16, rows: u16) -> TestBackend {
        SHIPPED.with(|library| {
            let id = &self.scan.questionnaire.id;
            let mut questionnaire = library.find(id, self.lang.tag()).unwrap().clone();
            if self.own {
                questionnaire.origin = Origin::Own {
                    path: "eigen.toml".into(),
                    replaces_shipped: true,
                };
            }
            let questionnaire = &questionnaire;
            let insight = insight::read(questionnaire, self.scan);
            let seen = Seen {
                words: self.lang.words(),
                questionnaire,
                scan: self.scan,
                place: self.scan.session.place.clone(),
                insight: &insight,
                cast: self.cast,
            };
            let mut terminal = Terminal::new(TestBackend::new(columns, rows)).unwrap();
            let area = ratatui::layout::Rect::new(0, 0, columns, rows);
            terminal
                .draw(|frame| draw(&seen, frame, area, self.theme))
                .unwrap();
            terminal.backend().clone()
        })
    }

    /// Text, style and cursor.
    pub(crate) fn picture(&self, columns: u16, rows: u16) -> String {
        picture::of(&self.backend(columns, rows))
    }

    /// The rows of text.
    pub(crate) fn text(&self, columns: u16, rows: u16) -> String {
        picture::rows(&self.backend(columns, rows)).join("\n")
    }
}

/// A place in a session.
pub(crate) fn place(step: Step, question: Option<&str>, reveal: Reveal) -> Place {
    Place {
        question: question.map(str::to_owned),
        step: Some(step),
        reveal,
        black: false,
    }
}

/// A case at a place of the session.
pub(crate) fn stands(case: Case, step: Step, question: Option<&str>, reveal: Reveal) -> Case {
    case.with(|scan| scan.session.place = place(step, question, reveal))
}

/// A session with something on every step.
pub(crate) fn with_everything(case: Case) -> Case {
    case.with(|scan| {
        scan.session.guess = Some(votes("V V V V A U"));
        scan.session.practice = Some(votes("3 3 3 3 1 U"));
        scan.session.closing = Closing {
            notices: vec!["De gezinnen: één plan in plaats van drie.".to_owned()],
            tomorrow: vec![
                "Ik bel team Kampen.".to_owned(),
                "Ik zet het op de agenda van maandag.".to_owned(),
            ],
            needs: vec!["Twee uur per week, van mijn teamleider.".to_owned()],
        };
        scan.plan.actions = vec![
            action(
                "Getuigenissen verzamelen bij twee andere locaties",
                "Samira en Joost",
                "voor 1 februari",
            ),
            action(
                "De werkwijze naast de eigen casussen leggen",
                "team Zwolle",
                "15 januari",
            ),
            Action {
                done: true,
                ..action(
                    "Bestuur om een besluit vragen",
                    "de projectleider",
                    "december",
                )
            },
        ];
    })
}

fn action(what: &str, who: &str, when: &str) -> Action {
    Action {
        id: format!("a{}", what.len()),
        what: what.to_owned(),
        who: who.to_owned(),
        when: when.to_owned(),
        ..Action::default()
    }
}
