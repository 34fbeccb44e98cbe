//! What the conversation says in each place, as an outline.

mod export;
mod lists;
mod look_back;
mod plan;
mod question;
mod readings;
mod session;
mod vote;

use super::commands::{self, Command};
use super::understand::Tell;
use crate::app::{AboutRow, Access, App, ExportRow, Layer, Notice, PromptFor, SaveState, Subject};
use crate::questionnaire::{QuestionIx, SectionIx};
use crate::report::{Item, Outline};
use crate::scan::{ActionPart, Reveal};
use crate::text;
pub(super) use readings::parts;

/// A place in the conversation: where one stays in it, only what changed is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// The start.
    Start,
    /// Why a definition cannot be used.
    Unusable(usize),
    /// A part of what a scan is about, by its first row.
    About(AboutRow),
    /// A question.
    Question(QuestionIx),
    /// A text to type.
    Text(PromptFor),
    /// All questions.
    Overview,
    /// Questions found.
    Search(String),
    /// The activities; all of them, or the first.
    Activities(bool),
    /// The results.
    Results,
    /// The sum behind a section.
    Arithmetic(SectionIx),
    /// The advice.
    Advice,
    /// The scans one can compare with.
    CompareWith,
    /// Two scans beside each other.
    Comparison,
    /// What is different since the scan was made.
    Differences,
    /// The help of the screens.
    Help,
    /// A part of a document to make, by its first row.
    Export(ExportRow),
    /// Something else stands where a document goes.
    Taken,
    /// A file changed outside.
    Conflict,
    /// Answers that leaving would lose.
    Unsaved,
    /// The steps of a group's session.
    Session,
    /// A vote of a group: what is voted on, and how much of it is shown.
    Vote(Subject, Reveal),
    /// Votes that do not add up.
    CountDiffers,
    /// The ground rules.
    Rules,
    /// The differences.
    Discussion,
    /// The parking lot.
    Parking,
    /// What was agreed the previous time.
    LookBack,
    /// The plan.
    Plan,
    /// A part of an action.
    Action(ActionPart),
    /// The closing round.
    Closing,
}

impl Place {
    /// Whether it is the same place, however much of a vote is shown.
    pub(super) fn is_also(&self, other: &Place) -> bool {
        match (self, other) {
            (Place::Vote(one, _), Place::Vote(other, _)) => one == other,
            _ => self == other,
        }
    }
}

/// Where the conversation is.
pub fn place(app: &App) -> Place {
    match app.layer() {
        Layer::Start(_) => Place::Start,
        Layer::Unusable(at, _) => Place::Unusable(*at),
        Layer::About(form) => Place::About(form.part()),
        Layer::Question(view) => Place::Question(view.question),
        Layer::Prompt(prompt) => Place::Text(prompt.purpose),
        Layer::Overview(_) => Place::Overview,
        Layer::Search(view) => Place::Search(view.field.text().to_owned()),
        Layer::Activities(list) => Place::Activities(list.all),
        Layer::Results(_) => Place::Results,
        Layer::Arithmetic(section, _) => Place::Arithmetic(*section),
        Layer::Advice(_) => Place::Advice,
        Layer::CompareWith(_) => Place::CompareWith,
        Layer::Comparison(..) => Place::Comparison,
        Layer::Differences(_) => Place::Differences,
        Layer::Help(_) => Place::Help,
        Layer::Export(form) => {
            let part = form.part(form.row());
            Place::Export(part.first().copied().unwrap_or(ExportRow::Make))
        }
        Layer::Taken(_) => Place::Taken,
        Layer::Conflict(_) => Place::Conflict,
        Layer::Unsaved(_) => Place::Unsaved,
        Layer::Session(_) => Place::Session,
        Layer::Vote(view) => match view.ballot {
            Some(_) => Place::Vote(view.subject, Reveal::Voting),
            None => Place::Vote(view.subject, view.reveal),
        },
        Layer::CountDiffers(_) => Place::CountDiffers,
        Layer::Rules(_) => Place::Rules,
        Layer::Discussion(_) => Place::Discussion,
        Layer::Parking(_) => Place::Parking,
        Layer::LookBack(_) => Place::LookBack,
        Layer::Plan(_) => Place::Plan,
        Layer::Action(form) => Place::Action(form.part()),
        Layer::Closing(_) => Place::Closing,
    }
}

/// What the place says.
pub fn said(app: &App) -> Outline {
    match app.layer() {
        Layer::Start(_) => lists::start(app),
        Layer::Unusable(at, _) => readings::unusable(app, *at),
        Layer::About(form) => lists::about(app, form),
        Layer::Question(view) => question::question(app, view.question),
        Layer::Prompt(prompt) => question::text(app, prompt),
        Layer::Overview(_) => lists::overview(app),
        Layer::Search(view) => lists::search(app, view),
        Layer::Activities(list) => lists::activities(app, *list),
        Layer::Results(_) => readings::results(app),
        Layer::Arithmetic(section, _) => readings::arithmetic(app, *section),
        Layer::Advice(_) => readings::advice(app),
        Layer::CompareWith(_) => lists::compare_with(app),
        Layer::Comparison(other, _) => readings::comparison(app, other),
        Layer::Differences(_) => readings::differences(app),
        Layer::Help(_) => commands_here(app),
        Layer::Export(form) => export::part(app, form),
        Layer::Taken(taken) => export::taken(app, taken),
        Layer::Conflict(_) => lists::conflict(app),
        Layer::Unsaved(_) => lists::unsaved(app),
        Layer::Session(_) => session::steps(app),
        Layer::Vote(view) => vote::vote(app, view),
        Layer::CountDiffers(_) => vote::count_differs(app),
        Layer::Rules(_) => session::rules(app),
        Layer::Discussion(_) => session::discussion(app),
        Layer::Parking(_) => session::parking(app),
        Layer::LookBack(_) => look_back::look_back(app),
        Layer::Plan(_) => plan::plan(app),
        Layer::Action(form) => plan::part(app, form),
        Layer::Closing(_) => session::closing(app),
    }
}

/// What the place says only where it changes.
pub(super) fn silent(app: &App) -> Outline {
    match app.layer() {
        Layer::Question(view) => question::empty(app, view.question),
        Layer::Vote(view) => vote::empty(app, view),
        Layer::Closing(_) => session::closing_empty(app),
        // These say it themselves.
        Layer::Session(_) | Layer::Parking(_) => Outline::default(),
        _ => session::parked(app),
    }
}

/// What is said with the place, and never because it changed: the time that is left.
pub(super) fn passing(app: &App) -> Outline {
    match app.layer() {
        Layer::Vote(_)
        | Layer::Rules(_)
        | Layer::Discussion(_)
        | Layer::Parking(_)
        | Layer::LookBack(_)
        | Layer::Plan(_)
        | Layer::Closing(_) => session::time_left(app),
        _ => Outline::default(),
    }
}

/// What can be typed in the place.
pub(super) fn hint(app: &App) -> String {
    let words = &app.words().plain;
    let hint = (words.hint)(&commands::choices(app), commands::enter(app));
    hint.trim().to_owned()
}

/// What is told on request.
pub(super) fn told(app: &App, tell: Tell) -> Outline {
    match tell {
        Tell::Commands => commands_here(app),
        Tell::Explanation => question::explanation(app),
        Tell::Saved => saved(app),
        Tell::Activity(strategy) => lists::activity(app, strategy),
        Tell::Part(at) => {
            let part = parts(app).into_iter().nth(at);
            part.map(|(_, part)| part).unwrap_or_default()
        }
    }
}

/// One text as an outline.
pub(super) fn plainly(text: &str) -> Outline {
    let mut outline = Outline::default();
    outline.paragraphs(text);
    outline
}

/// Something with a name, and what there is to say of it, if anything.
pub(super) fn named(name: String, said: impl Into<String>) -> Item {
    let said = said.into();
    if said.is_empty() {
        Item::plain(name)
    } else {
        Item::labelled(name, said)
    }
}

/// What can be typed here, each with what it does.
fn commands_here(app: &App) -> Outline {
    let words = &app.words().plain;
    let mut outline = Outline::default();
    outline.heading(2, words.commands_title);
    let mut items = vec![
        Item::plain(commands::choices(app)),
        Item::plain(commands::enter(app)),
    ];
    items.extend(commands::listed(app).map(|command| {
        let Command { sign, named, .. } = command;
        let (word, about) = named(words);
        let label = match *sign {
            "" => word.to_owned(),
            sign => format!("{word} ({sign})"),
        };
        Item::labelled(label, about)
    }));
    outline.items(items);
    outline
}

fn saved(app: &App) -> Outline {
    let words = &app.words().plain;
    let mut outline = plainly(&match &app.open {
        None => words.no_scan.to_owned(),
        Some(open) => {
            let path = text::line(&open.path.display().to_string()).into_owned();
            match (&open.access, &open.save) {
                (Access::ReadOnly(why), _) => why.clone(),
                (_, SaveState::Failed(failure) | SaveState::Conflict(failure)) => {
                    failure.message.clone()
                }
                (_, SaveState::Saved(at)) => (words.saved_in)(&at.hour_and_minute(), &path),
                (_, SaveState::Saving) => app.words().screens.saving.to_owned(),
            }
        }
    });
    outline.paragraphs(&session::second_window(app));
    outline
}

/// What there is to tell beside the place: what just happened, and that saving fails.
pub(super) fn notice(app: &App) -> Option<String> {
    // The question what to do says why already.
    let failing = app.save_trouble().filter(|_| !app.asks_about_saving());
    let failing = failing.map(|failure| {
        let words = &app.words().screens;
        format!(
            "{}. {} {}",
            words.not_saved, failure.message, words.not_saved_way_out
        )
    });
    // On what a group agreed is said by the place, and so is what the form of an action lacks.
    let told = app.notice.as_ref();
    let told = told.filter(|notice| !matches!(notice, Notice::Agreed(_) | Notice::DateAsText));
    let told = told.map(|notice| notice.in_words(app));
    let black = app
        .black
        .then(|| app.words().plain.session.black_now.to_owned());
    let all: Vec<String> = told.into_iter().chain(black).chain(failing).collect();
    (!all.is_empty()).then(|| all.join(" "))
}

/// That what changed is on disk.
pub(super) fn kept(app: &App) -> Option<String> {
    let open = app.open.as_ref()?;
    match (&open.access, &open.save) {
        (Access::Write, SaveState::Saved(at)) => {
            Some((app.words().screens.saved)(&at.hour_and_minute()))
        }
        _ => None,
    }
}
