//! What a line means where the conversation is: messages, something to tell, or nothing that is known.

use super::actions::{self, replacing};
use super::commands::{self, possible};
use super::{choose, here, say, session};
use crate::app::{
    AboutForm, AboutRow, ActionForm, App, Destination, ExportForm, ExportRow, Layer, Move, Msg,
    Prompt, PromptFor,
};
use crate::questionnaire::StrategyIx;
use crate::text;

/// How much of a line that is not understood is said back, in cells.
pub(super) const SAID_BACK: usize = 30;

/// What a line means.
#[derive(Debug, Clone)]
pub enum Meaning {
    /// These messages, in order.
    Do(Vec<Msg>),
    /// Something to tell; nothing changes.
    Tell(Tell),
    /// The place, once more.
    Again,
    /// Nothing that is known here; what to say about it.
    Unclear(String),
}

/// Something to tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tell {
    /// What can be typed.
    Commands,
    /// What is meant by the question.
    Explanation,
    /// Where the answers are.
    Saved,
    /// What an activity is.
    Activity(StrategyIx),
    /// A part of what there is to read, by its position.
    Part(usize),
}

impl Meaning {
    /// One message.
    pub(super) fn msg(msg: Msg) -> Meaning {
        Meaning::Do(vec![msg])
    }

    /// To another place.
    pub(super) fn go(to: Destination) -> Meaning {
        Meaning::msg(Msg::Go(to))
    }
}

/// What a line means.
pub fn understand(app: &App, line: &str) -> Meaning {
    let line = line.trim();
    match app.layer() {
        Layer::About(form) if line != "?" => about(app, form, line),
        Layer::Prompt(prompt) if line != "?" => text_for(app, prompt, line),
        Layer::Action(form) if line != "?" => part_of_action(form, line),
        Layer::Export(form) if line != "?" => document(app, form, line),
        Layer::Search(view) if !matches!(line, "?" | "<") => search(app, view.found.len(), line),
        _ if line.is_empty() => enter(app),
        _ => chosen(app, line).unwrap_or_else(|| command(app, line)),
    }
}

fn command(app: &App, line: &str) -> Meaning {
    match commands::find(app, line) {
        Some((command, rest)) => (command.act)(app, rest),
        None => by_name(app, line).unwrap_or_else(|| unclear(app, line)),
    }
}

/// That something is not known here, and what is.
fn unclear(app: &App, line: &str) -> Meaning {
    if choose::is_number(line) {
        return no_choice(app, line);
    }
    let typed = text::shorten(line, SAID_BACK, "...");
    let said = (app.words().plain.unclear)(&typed);
    Meaning::Unclear(format!("{said} {}", possible(app)))
}

/// That something is not among what can be chosen, and what is.
fn no_choice(app: &App, typed: &str) -> Meaning {
    let typed = text::shorten(typed, SAID_BACK, "...");
    let said = (app.words().plain.no_choice)(&typed);
    Meaning::Unclear(format!("{said} {}", possible(app)))
}

/// An empty line.
fn enter(app: &App) -> Meaning {
    if let Some(meaning) = session::enter(app) {
        return meaning;
    }
    match app.layer() {
        Layer::Start(_) | Layer::Conflict(_) | Layer::Unsaved(_) | Layer::Taken(_) => {
            Meaning::Unclear(possible(app))
        }
        Layer::Plan(_) => Meaning::Unclear(commands::enter(app).to_owned()),
        Layer::Question(_)
        | Layer::Overview(_)
        | Layer::Activities(_)
        | Layer::Results(_)
        | Layer::LookBack(_)
        | Layer::Advice(_) => Meaning::msg(Msg::Next),
        _ => Meaning::msg(Msg::Back),
    }
}

/// What begins with a number or a code of something listed here.
fn chosen(app: &App, line: &str) -> Option<Meaning> {
    let to = |at: usize, then: Msg| Meaning::Do(vec![Msg::Move(Move::To(at)), then]);
    match app.layer() {
        Layer::Start(_)
        | Layer::CompareWith(_)
        | Layer::Conflict(_)
        | Layer::Unsaved(_)
        | Layer::Taken(_)
        | Layer::Session(_)
        | Layer::CountDiffers(_)
        | Layer::Discussion(_)
        | Layer::LookBack(_)
        | Layer::Plan(_) => {
            let at = choose::position(line, app.row_count())?;
            Some(to(at, Msg::Enter))
        }
        Layer::Parking(_) => {
            // The last row adds a line: here a command does.
            let at = choose::position(line, app.row_count().saturating_sub(1))?;
            Some(to(at, Msg::Enter))
        }
        Layer::Question(view) if choose::is_number(line) => {
            let choice = choose::choice(app.open.as_ref()?, view.question, line)?;
            Some(to(choice.0, Msg::Choose))
        }
        Layer::Activities(_) => activity(app, line),
        Layer::Results(_) | Layer::Advice(_) | Layer::Comparison(..) => {
            let at = choose::position(line, say::parts(app).len())?;
            Some(Meaning::Tell(Tell::Part(at)))
        }
        _ => session::chosen(app, line),
    }
}

/// `S26` tells what it is, `S26 2` and `S26 gepland` say how far it is.
fn activity(app: &App, line: &str) -> Option<Meaning> {
    let (id, state) = line.split_once(' ').unwrap_or((line, ""));
    let strategy = choose::strategy(app.open.as_ref()?, id)?;
    let state = state.trim();
    if state.is_empty() {
        return Some(Meaning::Tell(Tell::Activity(strategy)));
    }
    let Some(digit) = choose::state(app, state) else {
        return Some(no_choice(app, state));
    };
    let mut messages = actions::focus_activity(app, id)?;
    messages.push(Msg::Digit(digit));
    Some(Meaning::Do(messages))
}

/// A choice by its code or name, or a question by its id.
fn by_name(app: &App, line: &str) -> Option<Meaning> {
    let open = app.open.as_ref()?;
    if let Layer::Question(view) = app.layer() {
        if let Some(choice) = choose::choice(open, view.question, line) {
            let to = Msg::Move(Move::To(choice.0));
            return Some(Meaning::Do(vec![to, Msg::Choose]));
        }
        let words = &app.words().common;
        if choose::same(line, words.unknown) {
            return Some(Meaning::msg(Msg::Unknown));
        }
        if choose::same(line, words.not_applicable) {
            return Some(Meaning::msg(Msg::NotApplicable));
        }
    }
    if let Some(agreed) = session::agree_on(app, line) {
        return Some(agreed);
    }
    if !here::in_scan(app) {
        return None;
    }
    match choose::question(open, line) {
        Some(question) => Some(Meaning::msg(Msg::Jump(question))),
        None => looks_like_an_id(line).then(|| actions::no_question(app, line)),
    }
}

/// Letters and then digits, such as `O2` or `D3a`.
fn looks_like_an_id(line: &str) -> bool {
    let mut characters = line.chars();
    characters.next().is_some_and(char::is_alphabetic)
        && line.chars().any(|one| one.is_ascii_digit())
        && characters.all(char::is_alphanumeric)
}

/// To a row of the form; the last one begins.
pub(super) fn onward(form: &AboutForm, row: usize) -> Msg {
    match form.rows().get(row) {
        Some(AboutRow::Begin | AboutRow::BeginTogether) | None => Msg::Next,
        Some(_) => Msg::Move(Move::To(row)),
    }
}

/// A part of what a scan is about: every line goes on to the next part, and the last one begins.
fn about(app: &App, form: &AboutForm, line: &str) -> Meaning {
    if line == "<" {
        return Meaning::msg(match form.previous_part() {
            Some(row) => Msg::Move(Move::To(row)),
            None => Msg::Back,
        });
    }
    let next = form.next_part();
    let onward = onward(form, form.unsettled_from(next));
    let mut messages = Vec::new();
    match form.part() {
        _ if line.is_empty() => {}
        AboutRow::Intervention | AboutRow::Group => messages = replacing(line),
        AboutRow::Stage(_) | AboutRow::Depth(_) => {
            let first = form.first_of_part();
            let Some(at) = choose::position(line, next - first) else {
                return command(app, line);
            };
            messages.extend([Msg::Move(Move::To(first + at)), Msg::Choose]);
        }
        AboutRow::Begin | AboutRow::BeginTogether => {}
    }
    messages.push(onward);
    Meaning::Do(messages)
}

/// A part of an action: every line goes on to the next part, and the last one goes back to the plan.
fn part_of_action(form: &ActionForm, line: &str) -> Meaning {
    match line {
        "<" if form.focus == 0 => Meaning::msg(Msg::Back),
        "<" => Meaning::msg(Msg::Move(Move::Up)),
        "" => Meaning::msg(Msg::Enter),
        line => {
            let mut messages = replacing(line);
            messages.push(Msg::Enter);
            Meaning::Do(messages)
        }
    }
}

/// A part of a document to make: every line goes on to the next part, and the place makes it.
fn document(app: &App, form: &ExportForm, line: &str) -> Meaning {
    let row = form.row();
    let next = Msg::Move(Move::PageDown);
    match (row, line) {
        (ExportRow::Kind(_), "<") => Meaning::msg(Msg::Back),
        (ExportRow::Open | ExportRow::Make, "<") => {
            let place = form.position(ExportRow::Place);
            Meaning::msg(Msg::Move(Move::To(place)))
        }
        (_, "<") => Meaning::msg(Msg::Move(Move::PageUp)),
        (ExportRow::Kind(_) | ExportRow::Format(_), "") => Meaning::msg(next),
        (ExportRow::Kind(_) | ExportRow::Format(_), line) => {
            let part = form.part(row);
            match choose::position(line, part.len()) {
                Some(at) => {
                    let at = form.position(part[at]);
                    Meaning::Do(vec![Msg::Move(Move::To(at)), Msg::Choose, next])
                }
                None => command(app, line),
            }
        }
        (ExportRow::Place | ExportRow::Make, "") => Meaning::msg(Msg::Enter),
        (ExportRow::Place | ExportRow::Make, line) => {
            let place = Msg::Move(Move::To(form.position(ExportRow::Place)));
            let typed = std::iter::once(place).chain(replacing(line));
            Meaning::Do(typed.chain([Msg::Enter]).collect())
        }
        (ExportRow::Open, "") => Meaning::msg(Msg::Back),
        (ExportRow::Open, line) => command(app, line),
    }
}

/// A text that is asked for: a line replaces what is there, an empty one keeps it and `<` leaves it. Who
/// was told to type the command before it may do so here too.
fn text_for(app: &App, prompt: &Prompt, line: &str) -> Meaning {
    let sign = match prompt.purpose {
        PromptFor::Note(_) => "n ",
        PromptFor::Where(_) => "v ",
        PromptFor::NotApplicable(_) => "x ",
        _ => "",
    };
    let text = line.strip_prefix(sign).unwrap_or(line).trim();
    let mut messages = match text {
        "" => Vec::new(),
        "<" => return Meaning::msg(Msg::Back),
        // Without a reason it is no answer: the field stays open.
        "-" if prompt.needs_reason() => {
            return Meaning::Unclear(app.words().screens.reason_needed.to_owned());
        }
        text => replacing(text),
    };
    messages.push(Msg::Enter);
    Meaning::Do(messages)
}

/// A question that was found, or other words to look for, with the command before them or without.
fn search(app: &App, found: usize, line: &str) -> Meaning {
    if line.is_empty() {
        return Meaning::msg(Msg::Back);
    }
    let (word, _) = app.words().plain.search;
    let wanted = line
        .strip_prefix('/')
        .or_else(|| line.strip_prefix(word)?.strip_prefix(' '));
    match choose::position(line, found) {
        Some(at) => Meaning::Do(vec![Msg::Move(Move::To(at)), Msg::Enter]),
        None => Meaning::Do(replacing(wanted.unwrap_or(line).trim())),
    }
}
