//! What a line means where the conversation is: messages, something to tell, or nothing that is known.

use super::commands::{self, possible};
use super::{actions, choose};
use crate::app::{AboutForm, AboutRow, App, Conflict, Destination, Edit, Layer, Move, Msg};
use crate::text;

/// How much of a line that is not understood is said back, in cells.
const SAID_BACK: usize = 30;

/// What a line means.
#[derive(Debug, Clone)]
pub enum Meaning {
    /// These messages, in order.
    Do(Vec<Msg>),
    /// Something to tell; nothing changes.
    Tell(Tell),
    /// Nothing that is known here; what to say about it.
    Unclear(String),
}

/// Something to tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tell {
    /// The place, once more.
    Again,
    /// What can be typed.
    Commands,
    /// What is meant by the question.
    Explanation,
    /// Where the answers are.
    Saved,
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
        Layer::Prompt(_) if line != "?" => prompt(line),
        Layer::Search(view) if !matches!(line, "?" | "<") => search(view.found.len(), line),
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
    let words = &app.words().plain;
    let typed = text::shorten(line, SAID_BACK, "...");
    let said = if choose::is_number(line) {
        (words.no_choice)(&typed)
    } else {
        (words.unclear)(&typed)
    };
    Meaning::Unclear(format!("{said} {}", possible(app)))
}

/// An empty line.
fn enter(app: &App) -> Meaning {
    match app.layer() {
        Layer::Start(_) | Layer::Conflict(_) => Meaning::Unclear(possible(app)),
        Layer::Advice(_) => Meaning::Unclear(possible(app)),
        Layer::Question(_) | Layer::Overview(_) | Layer::Activities(_) | Layer::Results(_) => {
            Meaning::msg(Msg::Next)
        }
        _ => Meaning::msg(Msg::Back),
    }
}

/// What begins with a number or a code of something listed here.
fn chosen(app: &App, line: &str) -> Option<Meaning> {
    let to = |at: usize, then: Msg| Meaning::Do(vec![Msg::Move(Move::To(at)), then]);
    match app.layer() {
        Layer::Start(_) => {
            let at = choose::position(line, app.start_items().len())?;
            Some(to(at, Msg::Enter))
        }
        Layer::Conflict(_) => {
            let at = choose::position(line, Conflict::ALL.len())?;
            Some(to(at, Msg::Enter))
        }
        Layer::Question(view) if choose::is_number(line) => {
            let at = choose::choice(app.open.as_ref()?, view.question, line)?;
            Some(to(at, Msg::Choose))
        }
        Layer::Activities(_) => activity(app, line),
        _ => None,
    }
}

/// `S26 2`
fn activity(app: &App, line: &str) -> Option<Meaning> {
    let (id, state) = line.split_once(' ')?;
    let state = state.trim();
    let digit = state
        .chars()
        .next()
        .filter(|digit| ('0'..='4').contains(digit))?;
    let mut messages = actions::focus_activity(app, id).filter(|_| state.len() == 1)?;
    messages.push(Msg::Digit(digit));
    Some(Meaning::Do(messages))
}

/// A choice by its code or name, or a question by its id.
fn by_name(app: &App, line: &str) -> Option<Meaning> {
    let open = app.open.as_ref()?;
    if let Layer::Question(view) = app.layer()
        && let Some(at) = choose::choice(open, view.question, line)
    {
        return Some(Meaning::Do(vec![Msg::Move(Move::To(at)), Msg::Choose]));
    }
    let question = choose::question(open, line).filter(|_| commands::on_way(app))?;
    Some(Meaning::msg(Msg::Jump(question)))
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
    let onward = match form.rows().get(next) {
        Some(AboutRow::Begin) | None => Msg::Next,
        Some(_) => Msg::Move(Move::To(next)),
    };
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
        AboutRow::Begin => {}
    }
    messages.push(onward);
    Meaning::Do(messages)
}

/// A text in place of what is there; a dash makes it empty.
fn replacing(line: &str) -> Vec<Msg> {
    let clear = Msg::Edit(Edit::Clear);
    match line {
        "-" => vec![clear],
        text => vec![clear, Msg::Paste(text.to_owned())],
    }
}

/// A text that is asked for: a line replaces what is there, an empty one keeps it.
fn prompt(line: &str) -> Meaning {
    let mut messages = match line {
        "" | "<" => Vec::new(),
        text => replacing(text),
    };
    messages.push(Msg::Enter);
    Meaning::Do(messages)
}

/// A question that was found, or other words to look for.
fn search(found: usize, line: &str) -> Meaning {
    if line.is_empty() {
        return Meaning::msg(Msg::Back);
    }
    match choose::position(line, found) {
        Some(at) => Meaning::Do(vec![Msg::Move(Move::To(at)), Msg::Enter]),
        None => Meaning::Do(replacing(line)),
    }
}
