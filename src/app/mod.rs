//! The conversation: one state machine for the screens and the plain mode.
//!
//! [`update`] takes the state and a [`Msg`] and returns [`Effect`]s; it touches no disk, no clock and
//! no terminal. The performer carries the effects out and answers with messages.

mod about_form;
mod ballot;
mod compare;
mod desk;
mod export_form;
mod field;
mod focus;
mod layer;
mod look_back;
mod meeting;
mod msg;
mod new_scan;
mod notice;
mod open;
mod opening;
mod performer;
mod plan;
mod rows;
mod said;
mod session_row;
mod start_item;
mod step;
mod update;
mod viewer;
mod voted;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::rc::Rc;
use std::time::Duration;

pub use about_form::{AboutForm, AboutRow};
pub use ballot::{Ballot, Candidate, Slate, Subject, Tally};
pub(crate) use desk::DESK;
pub use desk::DocumentNews;
pub use export_form::{ExportForm, ExportRow, IfTaken, Making, Order, Taken};
pub use field::{Edit, TextField};
pub use focus::{Cursor, Scroll};
pub use layer::{
    ActivityList, Conflict, Layer, OverviewList, Prompt, PromptFor, QuestionView, Row, SearchView,
    StartItem, Unsaved,
};
pub use look_back::LookBackRow;
pub use meeting::{ClosingRow, CountDiffers, DiscussionRow, SessionRow, VoteView};
pub use msg::{Destination, Effect, Move, Msg};
pub use new_scan::NewScan;
pub use notice::Notice;
pub use open::{Access, OpenScan, SaveState};
pub use opening::{CannotOpen, ReadScan, Reopened, WhyReadOnly, read_scan, reopen, understand};
pub use performer::Performer;
pub use plan::{ActionForm, PlanRow};
pub use said::{CountSaid, DiscussionSaid};
pub use step::{Asked, End, begin, end, take};
pub use update::update;
pub use viewer::Viewer;

use crate::lang::{Lang, Words};
use crate::questionnaire::{Heading, Library, Model, Questionnaire, SectionIx};
use crate::scan::store::{Folders, Recent};
use crate::scan::{Moment, Place};

/// The program and its version, as documents name it.
pub const PROGRAM: &str = concat!("Quickscan ", env!("CARGO_PKG_VERSION"));

/// Everything the conversation knows.
#[derive(Debug, Clone)]
pub struct App {
    /// Language of the interface.
    pub lang: Lang,
    /// The questionnaires, and the own ones that cannot be used.
    pub library: Rc<Library>,
    /// Scans found in the default folder.
    pub recent: Recent,
    /// Where new scans go.
    pub folder: PathBuf,
    /// The user's own folder.
    pub home: PathBuf,
    /// The screens on top of each other; the last has the keys, the first is the start screen.
    pub layers: Vec<Layer>,
    /// The scan being filled in.
    pub open: Option<OpenScan>,
    /// The phase whose remaining questions are being asked.
    pub deepening: Option<SectionIx>,
    /// A form that was left unfinished.
    pub draft: Option<AboutForm>,
    /// What was chosen for the document made last.
    pub export: Option<ExportForm>,
    /// A line to show until the next key.
    pub notice: Option<Notice>,
    /// The clock when the current message came in.
    pub now: Moment,
    /// Where a screen without a scroll of its own scrolls.
    pub spare_scroll: Scroll,
    /// The window shows what everybody may see, and nothing beside it.
    pub presenting: bool,
    /// Everybody sees a black screen.
    pub black: bool,
    /// A group begins, and how many people it is has still to be asked.
    pub asks_size: bool,
    /// Votes that were coming in when somebody went elsewhere.
    pub paused: BTreeMap<Subject, Ballot>,
}

/// Why something outside did not work, already in the user's words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// What happened, where, and what to do.
    pub message: String,
}

impl App {
    /// The conversation at its start screen.
    pub fn new(lang: Lang, library: Rc<Library>, folders: &Folders, now: Moment) -> App {
        App {
            lang,
            library,
            recent: Recent::default(),
            folder: folders.scans.clone(),
            home: folders.home.clone(),
            layers: vec![Layer::Start(Cursor::default())],
            open: None,
            deepening: None,
            draft: None,
            export: None,
            notice: None,
            now,
            spare_scroll: Scroll::default(),
            presenting: false,
            black: false,
            asks_size: false,
            paused: BTreeMap::new(),
        }
    }

    /// The words of the current language.
    pub fn words(&self) -> &'static Words {
        self.lang.words()
    }

    /// How long until a screen that tells the time left tells another; none where none does.
    pub fn next_minute(&self) -> Option<Duration> {
        let until = self.open.as_ref()?.scan().session.until?;
        let is_over = self.now.minutes_until(until) == 0;
        let seconds = 60 - self.now.second();
        (!is_over).then(|| Duration::from_secs(u64::from(seconds)))
    }

    /// The screen that has the keys.
    pub fn layer(&self) -> &Layer {
        self.layers.last().unwrap_or(&Layer::START)
    }

    /// Whether leaving now would lose answers, and that was said.
    pub fn was_warned(&self) -> bool {
        matches!(self.layer(), Layer::Unsaved(_))
    }

    /// Whether the current screen says that saving fails, and asks what to do.
    pub fn asks_about_saving(&self) -> bool {
        match self.layer() {
            Layer::Conflict(_) | Layer::Unsaved(_) => true,
            Layer::Prompt(prompt) => prompt.purpose == PromptFor::Elsewhere,
            _ => false,
        }
    }

    /// Whether something is typed about the open scan that is not part of it yet.
    pub fn holds_a_text(&self) -> bool {
        match self.layer() {
            Layer::Prompt(prompt) => {
                prompt.purpose != PromptFor::Elsewhere && prompt.field.is_changed()
            }
            Layer::Action(form) => {
                let open = self.open.as_ref().zip(form.at);
                let held = open.and_then(|(open, at)| open.scan().plan.actions.get(at));
                let held = held.map_or("", |action| action.text(form.part()));
                form.field(form.part()).text().trim() != held
            }
            _ => false,
        }
    }

    /// What keeps the last answers from the disk.
    pub fn save_trouble(&self) -> Option<&Failure> {
        self.open.as_ref().and_then(|open| open.save.trouble())
    }

    /// Why the last answers are not on disk; nothing when they are.
    pub fn why_unsaved(&self) -> String {
        self.save_trouble()
            .map_or_else(String::new, |failure| failure.message.clone())
    }

    /// The scroll of the current screen. A line of text scrolls with the screen below.
    pub fn scroll_mut(&mut self) -> &mut Scroll {
        let from_top = self.layers.iter_mut().rev();
        let mut scrolls = from_top.filter_map(Layer::scroll_mut);
        match scrolls.next() {
            Some(scroll) => scroll,
            None => &mut self.spare_scroll,
        }
    }

    /// The questionnaire of the open scan.
    pub fn questionnaire(&self) -> Option<&Rc<Questionnaire>> {
        self.open.as_ref().map(|open| &open.questionnaire)
    }

    /// Whether a group fills in the open scan.
    pub fn is_group(&self) -> bool {
        let open = self.open.as_ref();
        open.is_some_and(|open| open.group().is_some())
    }

    /// What everybody may see of the session now; the same as in the file, where that may be written.
    pub fn place(&self) -> Option<Place> {
        meeting::place(self)
    }

    /// Whether the open scan asks what people do already.
    pub fn has_activities(&self) -> bool {
        let asked = self.questionnaire();
        asked.is_some_and(|questionnaire| !questionnaire.strategies.is_empty())
    }

    /// Whether the open scan ends in a verdict, not in phases.
    pub fn ends_in_verdict(&self) -> bool {
        let model = self
            .questionnaire()
            .map(|questionnaire| &questionnaire.model);
        matches!(model, Some(Model::Verdicts(_)))
    }

    /// The questionnaire at a position of the library, in the language of the interface where it is
    /// translated.
    pub fn questionnaire_at(&self, at: usize) -> Option<&Questionnaire> {
        let heading = self.library.headings().nth(at)?;
        self.library.find(&heading.id, self.lang.tag())
    }

    /// The heading of the questionnaire at a position of the library, in the language of the interface
    /// where it is translated.
    pub fn heading_at(&self, at: usize) -> Option<Heading> {
        let own = self.library.headings().nth(at)?;
        self.library.heading(&own.id, self.lang.tag())
    }

    /// What the start screen offers, in order.
    pub fn start_items(&self) -> Vec<StartItem> {
        let questionnaires = (0..self.library.headings().len()).map(StartItem::Questionnaire);
        let recent = (0..self.recent.scans.len()).map(StartItem::Recent);
        let unusable = (0..self.library.unusable().len()).map(StartItem::Unusable);
        questionnaires.chain(recent).chain(unusable).collect()
    }
}
