//! One message, one step of the conversation.

mod about;
mod compare;
mod export;
mod lists;
mod look_back;
mod plan;
mod point;
mod question;
mod results;
mod session;
mod start;
mod unsaved;
mod way;

use std::rc::Rc;

use super::{App, Destination, Effect, Layer, Msg, Notice, OpenScan, PromptFor, SaveState, Scroll};
use crate::scan::Change;

/// Takes one message and returns what it asks of the outside world.
pub fn update(app: &mut App, msg: Msg) -> Vec<Effect> {
    let before = app.layers.len();
    let news = is_news(&msg);
    let mut effects = take(app, msg);
    if !news {
        effects.extend(session::follow(app));
        // Only the scan that is being made is waited for, not one that opens another time.
        app.asks_size &= effects.iter().any(|one| matches!(one, Effect::Create(_)));
    }
    point::keep_focus(app);
    if before > 1 && app.layers.len() == 1 {
        effects.push(Effect::List); // what the start screen shows may have changed meanwhile
    }
    effects
}

fn take(app: &mut App, msg: Msg) -> Vec<Effect> {
    if !is_news(&msg) {
        app.notice = None;
    }
    if app.black && !is_answer(&msg) && !is_news(&msg) && !matches!(msg, Msg::Quit) {
        // Whatever is pressed in the dark only brings the light back.
        app.black = false;
        return Vec::new();
    }
    match msg {
        Msg::Quit => unsaved::quit(app),
        Msg::Minute => Vec::new(),
        Msg::OnlyVotes => {
            app.notice = Some(Notice::OnlyVotes);
            Vec::new()
        }
        Msg::Present => {
            app.presenting = app.is_group() && !app.presenting;
            Vec::new()
        }
        Msg::Black => {
            app.black = app.is_group();
            Vec::new()
        }
        Msg::Park => {
            let open = app.open.as_ref().filter(|open| open.group().is_some());
            let count = open.map(|open| open.scan().session.parked.len());
            if let Some(count) = count {
                question::prompt_text(app, PromptFor::Parked(count));
            }
            Vec::new()
        }
        Msg::Repaint => vec![Effect::Repaint],
        Msg::Suspend => vec![Effect::Suspend],
        Msg::Language => other_language(app),
        Msg::Undo => step(app, true),
        Msg::Redo => step(app, false),
        Msg::Compare => compare::begin(app),
        Msg::Export => {
            export::begin(app);
            Vec::new()
        }
        Msg::Paste(_) if !app.layer().takes_text() => {
            app.notice = Some(Notice::NoTextHere);
            Vec::new()
        }
        Msg::Go(destination) => way::go(app, destination),
        Msg::Jump(question) => way::jump(app, question),
        Msg::Scroll(lines) => {
            app.scroll_mut().by(lines);
            Vec::new()
        }
        Msg::Depth(depth) => way::ask(app, depth),
        Msg::OtherScan => start::other_scan(app),
        Msg::Opened(open) => way::opened(app, *open),
        Msg::Saved(revision, at) => {
            saved(app, revision, SaveState::Saved(at));
            Vec::new()
        }
        Msg::NotSaved(revision, failure) => {
            saved(app, revision, SaveState::Failed(failure));
            Vec::new()
        }
        Msg::ChangedOutside(revision, failure) => {
            unsaved::changed_outside(app, revision, failure);
            Vec::new()
        }
        Msg::SavedElsewhere(path, revision, at) => {
            unsaved::elsewhere(app, path, revision, at);
            Vec::new()
        }
        Msg::Compared(other) => {
            compare::compared(app, *other);
            Vec::new()
        }
        Msg::Earlier(questionnaire, old) => {
            start::earlier(app, questionnaire, *old);
            Vec::new()
        }
        Msg::Document(news) => {
            export::told(app, *news);
            Vec::new()
        }
        Msg::Failed(failure) => {
            app.notice = Some(Notice::Failure(failure));
            Vec::new()
        }
        Msg::Listed(recent) => {
            start::listed(app, recent);
            Vec::new()
        }
        msg => {
            // Whatever is done next is done where the focus is.
            app.scroll_mut().free = false;
            on_layer(app, &msg)
        }
    }
}

/// News from outside leaves the line on screen alone; so do a window of another size and the wheel.
fn is_news(msg: &Msg) -> bool {
    matches!(
        msg,
        Msg::Saved(..)
            | Msg::NotSaved(..)
            | Msg::ChangedOutside(..)
            | Msg::Listed(_)
            | Msg::Document(_)
            | Msg::Repaint
            | Msg::Minute
            | Msg::Scroll(_)
    )
}

/// An answer from outside to what was asked before.
fn is_answer(msg: &Msg) -> bool {
    matches!(
        msg,
        Msg::Opened(_)
            | Msg::SavedElsewhere(..)
            | Msg::Compared(_)
            | Msg::Earlier(..)
            | Msg::Failed(_)
    )
}

/// The position that a digit stands for: 1 is the first.
fn position(digit: char) -> Option<usize> {
    (digit.to_digit(10)? as usize).checked_sub(1)
}

fn on_layer(app: &mut App, msg: &Msg) -> Vec<Effect> {
    match msg {
        Msg::Point(at) => return point::point(app, *at),
        Msg::Tick(at) => return point::tick(app, *at),
        Msg::PointInText(at, bytes) => return point::point_in_text(app, *at, *bytes),
        _ => {}
    }
    match app.layer() {
        Layer::Start(_) => start::start(app, msg),
        Layer::Unusable(..)
        | Layer::Arithmetic(..)
        | Layer::Comparison(..)
        | Layer::Differences(_)
        | Layer::Help(_) => scrolling(app, msg),
        Layer::About(_) => about::about(app, msg),
        Layer::Question(view) => question::question(app, *view, msg),
        Layer::Prompt(_) => question::prompt(app, msg),
        Layer::Overview(list) => lists::overview(app, *list, msg),
        Layer::Search(_) => lists::search(app, msg),
        Layer::Activities(list) => lists::activities(app, *list, msg),
        Layer::Results(cursor) => results::results(app, *cursor, msg),
        Layer::Advice(_) => results::advice(app, msg),
        Layer::LookBack(cursor) => look_back::look_back(app, *cursor, msg),
        Layer::Plan(cursor) => plan::plan(app, *cursor, msg),
        Layer::Action(_) => plan::form(app, msg),
        Layer::Export(_) => export::export(app, msg),
        Layer::Taken(_) => export::taken(app, msg),
        Layer::CompareWith(cursor) => compare::choose(app, *cursor, msg),
        Layer::Conflict(cursor) => unsaved::conflict(app, *cursor, msg),
        Layer::Unsaved(cursor) => unsaved::choose(app, *cursor, msg),
        Layer::Session(cursor) => session::session(app, *cursor, msg),
        Layer::Vote(view) => session::vote(app, &view.clone(), msg),
        Layer::CountDiffers(cursor) => session::count_differs(app, *cursor, msg),
        Layer::Rules(_) => session::rules(app, msg),
        Layer::Discussion(cursor) => session::discussion(app, *cursor, msg),
        Layer::Parking(cursor) => session::parking(app, *cursor, msg),
        Layer::Closing(cursor) => session::closing(app, *cursor, msg),
    }
}

/// Speaks the other language from here on; nothing else moves.
fn other_language(app: &mut App) -> Vec<Effect> {
    app.lang = app.lang.other();
    let library = app.library.clone();
    let translated = |id: &str| library.find(id, app.lang.tag()).cloned().map(Rc::new);
    let forms = app.layers.iter_mut().filter_map(|layer| match layer {
        Layer::About(form) => Some(form),
        _ => None,
    });
    let held = forms.chain(&mut app.draft);
    let held = held.map(|form| &mut form.questionnaire);
    let open = app.open.as_mut().map(|open| &mut open.questionnaire);
    for questionnaire in held.chain(open) {
        if let Some(translated) = translated(&questionnaire.id) {
            *questionnaire = translated;
        }
    }
    Vec::new()
}

/// A text to read: it scrolls, and goes away.
fn scrolling(app: &mut App, msg: &Msg) -> Vec<Effect> {
    match msg {
        Msg::Move(to) => {
            app.scroll_mut().go(*to);
        }
        Msg::Back | Msg::Enter | Msg::Previous => way::back(app),
        _ => {}
    }
    Vec::new()
}

/// Moves the focus among the rows of a list.
fn move_cursor(app: &mut App, to: super::Move) {
    let rows = app.row_count();
    let list = app.layers.last_mut();
    if let Some(cursor) = list.and_then(Layer::cursor_mut) {
        cursor.go(to, rows);
    }
}

/// Moves the focus to the row of this number, where there is one.
fn move_to_number(app: &mut App, digit: char) {
    if let Some(at) = position(digit).filter(|at| *at < app.row_count()) {
        move_cursor(app, super::Move::To(at));
    }
}

/// Makes a change to the open scan and asks to save it.
fn change(app: &mut App, change: Change) -> Vec<Effect> {
    let now = app.now;
    let Some(open) = app.open.as_mut() else {
        return Vec::new();
    };
    if matches!(open.access, super::Access::ReadOnly(_)) {
        app.notice = Some(Notice::ReadOnly);
        return Vec::new();
    }
    if open.change(change, now) {
        save(app)
    } else {
        Vec::new()
    }
}

/// As [`change`]; where changes are kept, this is said of it.
fn change_saying(app: &mut App, what: Change, said: Notice) -> Vec<Effect> {
    let effects = change(app, what);
    if app.open.as_ref().is_some_and(OpenScan::may_change) {
        app.notice = Some(said);
    }
    effects
}

fn save(app: &App) -> Vec<Effect> {
    let Some(open) = &app.open else {
        return Vec::new();
    };
    vec![Effect::Save(open.revision(), Box::new(open.scan().clone()))]
}

/// An older revision says nothing about the newest.
fn saved(app: &mut App, revision: u64, state: SaveState) {
    let Some(open) = app.open.as_mut().filter(|open| open.revision() == revision) else {
        return;
    };
    app.layers.retain(|layer| match layer {
        // Leaving loses nothing any more.
        Layer::Unsaved(_) => !matches!(state, SaveState::Saved(_)),
        // There is nothing left to choose between.
        Layer::Conflict(_) => matches!(state, SaveState::Conflict(_)),
        _ => true,
    });
    open.save = state;
}

/// Undoes, or does again, shows what that changed, and saves it.
fn step(app: &mut App, undo: bool) -> Vec<Effect> {
    let now = app.now;
    let by_group = app.is_group();
    let step = if undo { OpenScan::undo } else { OpenScan::redo };
    let Some(change) = app.open.as_mut().and_then(|open| step(open, now)) else {
        app.notice = Some(if undo {
            Notice::NothingToUndo
        } else {
            Notice::NothingToRedo
        });
        return Vec::new();
    };
    if app.is_group() == by_group {
        way::show_changed(app, &change, undo);
    } else {
        // One person has none of the screens of a group, and the other way around.
        way::resume(app);
    }
    save(app)
}

/// Opens the help of the current screen.
fn help(app: &mut App) {
    if !matches!(app.layer(), Layer::Help(_)) {
        app.layers.push(Layer::Help(Scroll::default()));
    }
}

/// Whether a destination belongs to an open scan.
fn needs_scan(destination: Destination) -> bool {
    destination != Destination::Help
}
