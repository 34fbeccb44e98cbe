//! The screens: each composes its content from the state; nothing here changes anything but scrolls.

mod about;
mod activities;
mod advice;
mod compare;
mod differences;
mod document;
mod export;
mod help;
mod look_back;
mod overview;
mod plan;
mod progress;
mod prompt;
mod question;
mod results;
mod search;
pub(super) mod session;
mod start;

use ratatui::text::{Line, Span};

use super::screen::{Room, Screen};
use super::theme::{Theme, Tone};
use super::widgets::body::{Body, Layout};
use crate::app::{App, Conflict, Layer, Msg, Unsaved};
use crate::questionnaire::{QuestionIx, SectionIx};
use crate::text::{self, Syllables};

/// Composes the current screen.
pub(crate) fn compose(app: &App, room: Room) -> Screen {
    of_layer(app, app.layer(), room)
}

fn of_layer(app: &App, layer: &Layer, room: Room) -> Screen {
    match layer {
        Layer::Start(cursor) => start::compose(app, *cursor, room),
        Layer::Unusable(at, _) => start::unusable(app, *at, room),
        Layer::About(form) => about::compose(app, form, room),
        Layer::Question(view) => question::compose(app, *view, room),
        Layer::Prompt(prompt) => prompt::compose(app, prompt, room),
        Layer::Overview(list) => overview::compose(app, *list, room),
        Layer::Search(view) => search::compose(app, view, room),
        Layer::Activities(list) => activities::compose(app, *list, room),
        Layer::Results(cursor) => results::compose(app, *cursor, room),
        Layer::Arithmetic(section, _) => results::arithmetic(app, *section, room),
        Layer::Advice(_) => advice::compose(app, room),
        Layer::LookBack(cursor) => look_back::compose(app, *cursor, room),
        Layer::Plan(cursor) => plan::compose(app, *cursor, room),
        Layer::Action(action) => plan::form(app, action, room),
        Layer::Export(form) => export::compose(app, form, room),
        Layer::Taken(taken) => export::taken(app, taken, room),
        Layer::CompareWith(cursor) => compare::choose(app, *cursor, room),
        Layer::Comparison(other, _) => compare::comparison(app, other, room),
        Layer::Differences(_) => differences::compose(app, room),
        Layer::Help(_) => help::compose(app, room),
        Layer::Conflict(cursor) => conflict(app, cursor.at, room),
        Layer::Unsaved(cursor) => unsaved(app, cursor.at, room),
        Layer::Session(cursor) => session::compose(app, *cursor, room),
        Layer::Vote(view) => session::vote(app, view, room),
        Layer::CountDiffers(cursor) => session::count_differs(app, *cursor, room),
        Layer::Rules(_) => session::rules(app, room),
        Layer::Discussion(cursor) => session::discussion(app, *cursor, room),
        Layer::Parking(cursor) => session::parking(app, *cursor, room),
        Layer::Closing(cursor) => session::closing(app, *cursor, room),
    }
}

/// Whether the current screen has something to show beside its body.
pub(crate) fn has_side(app: &App) -> bool {
    matches!(app.layer(), Layer::Question(_))
        || matches!(app.layer(), Layer::Prompt(_)) && on_question(app)
}

fn on_question(app: &App) -> bool {
    matches!(below(app), Some(Layer::Question(_)))
}

/// The layer below the current one.
fn below(app: &App) -> Option<&Layer> {
    app.layers.iter().rev().nth(1)
}

/// Where words of the current screen break: as its questionnaire's language does, else as the
/// interface's.
pub(crate) fn syllables(app: &App) -> Syllables {
    match (app.layer(), &app.open) {
        (Layer::Start(_) | Layer::Help(_) | Layer::Unusable(..), _) | (_, None) => {
            Syllables::of_language(app.lang.tag())
        }
        (_, Some(open)) => Syllables::of_language(&open.questionnaire.language),
    }
}

/// Whether the screen is about the open scan.
pub(crate) fn about_open_scan(app: &App) -> bool {
    match app.layer() {
        Layer::Start(_) | Layer::Unusable(..) => false,
        Layer::About(form) => form.existing,
        _ => app.layers.len() > 1,
    }
}

/// The first line of the header: the scan, or the program.
pub(crate) fn title(app: &App, theme: Theme) -> String {
    let words = app.words();
    let Some(open) = app.open.as_ref().filter(|_| about_open_scan(app)) else {
        return words.screens.program.to_owned();
    };
    let about = &open.scan().about;
    let name = if about.intervention.is_empty() {
        &open.questionnaire.title
    } else {
        &about.intervention
    };
    let mut title = text::line(name).into_owned();
    for more in [
        about.group.as_str(),
        if open.questionnaire.is_own() {
            words.common.own_version
        } else {
            ""
        },
    ] {
        if !more.is_empty() {
            title = format!("{title} {} {}", theme.glyphs().between, text::line(more));
        }
    }
    title
}

/// A heading of the interface.
fn heading(title: &str, theme: Theme) -> Line<'static> {
    Line::styled(title.to_owned(), theme.style(Tone::Accent))
}

/// The glyph of a section: all, some or none of its visible questions answered.
fn section_glyph(app: &App, section: SectionIx, theme: Theme) -> (&'static str, Tone) {
    let glyphs = theme.glyphs();
    let Some(open) = &app.open else {
        return (glyphs.empty, Tone::Quiet);
    };
    let visible: Vec<QuestionIx> = open.visible_in(section).collect();
    let answered = visible
        .iter()
        .filter(|question| open.answer(**question).is_some())
        .count();
    match answered {
        0 => (glyphs.empty, Tone::Quiet),
        some if some < visible.len() => (glyphs.half, Tone::Accent),
        _ => (glyphs.full, Tone::Good),
    }
}

/// A row of a list that can have the focus.
fn focus_mark(focused: bool, theme: Theme) -> Span<'static> {
    if focused {
        Span::styled(
            format!("{} ", theme.glyphs().focus),
            theme.style(Tone::Focus),
        )
    } else {
        Span::raw("  ")
    }
}

/// The file was changed outside: which one stays?
fn conflict(app: &App, at: usize, room: Room) -> Screen {
    let words = &app.words().screens;
    let layout = &room.layout;
    let mut body = Body::default();
    body.text(&app.changed_outside(), Tone::Plain, layout);
    body.gap();
    let labels = Conflict::ALL.map(|conflict| conflict.label(words));
    ways(&labels, at, &mut body, layout);
    let heading = heading(words.conflict_title, layout.theme);
    Screen {
        heading,
        body,
        ..Screen::default()
    }
}

/// Leaving now would lose the last answers: what then?
fn unsaved(app: &App, at: usize, room: Room) -> Screen {
    let words = &app.words().screens;
    let layout = &room.layout;
    let mut body = Body::default();
    body.text(&app.why_unsaved(), Tone::Attention, layout);
    body.gap();
    let labels = Unsaved::ALL.map(|way| way.label(words));
    ways(&labels, at, &mut body, layout);
    body.gap();
    body.text(words.unsaved_leaves, Tone::Quiet, layout);
    let heading = heading(words.unsaved_title, layout.theme);
    Screen {
        heading,
        body,
        ..Screen::default()
    }
}

/// What can be done, numbered, to choose from.
fn ways(labels: &[&str], at: usize, body: &mut Body, layout: &Layout) {
    for (row, label) in labels.iter().enumerate() {
        let focused = row == at;
        let first = body.len();
        let number = Span::styled(format!("{}  ", row + 1), layout.theme.key());
        let tone = if focused { Tone::Focus } else { Tone::Plain };
        let start = [focus_mark(focused, layout.theme), number];
        body.hanging(&start, label, tone, layout);
        body.stands_for(first, Msg::Point(row));
        body.item_from(first, focused);
    }
}
