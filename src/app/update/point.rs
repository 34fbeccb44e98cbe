//! Pointing at something, as a mouse does: it gets the focus, and what keys do there is done.

use super::super::{
    AboutRow, App, Ballot, Conflict, Edit, Effect, ExportRow, Layer, Move, Msg, Row, Taken, Unsaved,
};
use super::{on_layer, plan};
use crate::questionnaire::QuestionIx;

/// Ticks off what stands there, or takes the tick away.
pub(super) fn tick(app: &mut App, at: usize) -> Vec<Effect> {
    match focus(app, at) {
        Some(_) => on_layer(app, &Msg::Choose),
        None => Vec::new(),
    }
}

/// An answer and a row of a form are chosen, what opens is opened; where Enter changes something in a
/// list, the focus comes first.
pub(super) fn point(app: &mut App, at: usize) -> Vec<Effect> {
    if matches!(app.layer(), Layer::Action(_)) {
        return plan::focus_on(app, Move::To(at));
    }
    let Some(moved) = focus(app, at) else {
        return Vec::new();
    };
    let does = match app.layer() {
        Layer::Start(_)
        | Layer::Overview(_)
        | Layer::Search(_)
        | Layer::Results(_)
        | Layer::CompareWith(_)
        | Layer::Session(_)
        | Layer::Discussion(_)
        | Layer::Parking(_)
        | Layer::LookBack(_)
        | Layer::Plan(_)
        | Layer::Closing(_) => Msg::Enter,
        Layer::Vote(_) => return Vec::new(),
        Layer::Question(_) => Msg::Choose,
        Layer::Taken(_) if moved => return Vec::new(),
        Layer::Export(form) => match form.row() {
            ExportRow::Kind(_) | ExportRow::Format(_) => Msg::Choose,
            ExportRow::Make | ExportRow::Open => Msg::Enter,
            ExportRow::Place => return Vec::new(),
        },
        Layer::About(form) => match form.row() {
            AboutRow::Begin | AboutRow::BeginTogether => Msg::Enter,
            AboutRow::Stage(_) | AboutRow::Depth(_) => Msg::Choose,
            AboutRow::Intervention | AboutRow::Group => return Vec::new(),
        },
        _ if moved => return Vec::new(),
        _ => Msg::Enter,
    };
    on_layer(app, &does)
}

/// The caret goes there, in the field that has the focus from here on.
pub(super) fn point_in_text(app: &mut App, at: usize, bytes: usize) -> Vec<Effect> {
    let mut effects = Vec::new();
    if matches!(app.layer(), Layer::Action(_)) {
        effects = plan::focus_on(app, Move::To(at));
    }
    if matches!(app.layer(), Layer::About(_) | Layer::Export(_)) && focus(app, at).is_none() {
        return effects;
    }
    effects.extend(on_layer(app, &Msg::Edit(Edit::To(bytes))));
    effects
}

/// Moves the focus there: whether it was elsewhere, none where nothing can have it.
fn focus(app: &mut App, at: usize) -> Option<bool> {
    match app.layer() {
        Layer::Question(view) => return focus_row(app, view.question, at),
        Layer::Overview(_) => return focus_question(app, at),
        Layer::Vote(_) => return focus_count(app, at),
        _ => {}
    }
    let items = items(app);
    let focus = match app.layers.last_mut()? {
        Layer::Start(cursor)
        | Layer::Results(cursor)
        | Layer::CompareWith(cursor)
        | Layer::Conflict(cursor)
        | Layer::Unsaved(cursor)
        | Layer::Session(cursor)
        | Layer::CountDiffers(cursor)
        | Layer::Discussion(cursor)
        | Layer::Parking(cursor)
        | Layer::LookBack(cursor)
        | Layer::Plan(cursor)
        | Layer::Closing(cursor) => &mut cursor.at,
        Layer::Search(view) => &mut view.cursor.at,
        Layer::Activities(list) => &mut list.cursor.at,
        Layer::About(form) => &mut form.focus,
        Layer::Export(form) => &mut form.focus,
        Layer::Taken(taken) => &mut taken.cursor.at,
        _ => return None,
    };
    let moved = *focus != at;
    (at < items).then(|| *focus = at)?;
    Some(moved)
}

/// The focus stays on something that is there, whatever a step took away.
pub(super) fn keep_focus(app: &mut App) {
    let last = items(app).checked_sub(1);
    let cursor = app.layers.last_mut().and_then(Layer::cursor_mut);
    if let (Some(last), Some(cursor)) = (last, cursor) {
        cursor.at = cursor.at.min(last);
    }
}

/// How many things of the current screen can have the focus.
fn items(app: &App) -> usize {
    let open = app.open.as_ref();
    match app.layer() {
        Layer::Start(_) => app.start_items().len(),
        Layer::About(form) => form.rows().len(),
        Layer::Export(form) => form.rows().len(),
        Layer::Taken(_) => Taken::WAYS.len(),
        Layer::Search(view) => view.found.len(),
        Layer::Activities(list) => {
            open.map_or(0, |open| list.strategies(&open.questionnaire).len())
        }
        Layer::Results(_) => open.map_or(0, |open| open.sections_shown().len()),
        Layer::CompareWith(_) => app.comparable().len(),
        Layer::Conflict(_) => Conflict::ALL.len(),
        Layer::Unsaved(_) => Unsaved::ALL.len(),
        Layer::Session(_) => open.map_or(0, |open| open.session_rows().len()),
        Layer::CountDiffers(_) => app.ways_to_count().len(),
        Layer::Discussion(_) => open.map_or(0, |open| open.discussion_rows().len()),
        Layer::Parking(_) => open.map_or(0, |open| open.scan().session.parked.len() + 1),
        Layer::LookBack(_) => open.map_or(0, |open| open.look_back_rows().len()),
        Layer::Plan(_) => open.map_or(0, |open| open.plan_rows().len()),
        Layer::Closing(_) => open.map_or(0, |open| open.closing_rows().len()),
        _ => 0,
    }
}

fn focus_row(app: &mut App, question: QuestionIx, at: usize) -> Option<bool> {
    let row: Row = *app.open.as_ref()?.rows(question).get(at)?;
    let Some(Layer::Question(view)) = app.layers.last_mut() else {
        return None;
    };
    let moved = view.focus != Some(row);
    view.moved |= moved;
    view.focus = Some(row);
    Some(moved)
}

/// The line that goes on is the first of the overview.
fn focus_question(app: &mut App, at: usize) -> Option<bool> {
    let open = app.open.as_ref()?;
    let question = match at.checked_sub(1) {
        None => None,
        Some(at) => Some(*open.visible.get(at)?),
    };
    let Some(Layer::Overview(list)) = app.layers.last_mut() else {
        return None;
    };
    let moved = list.question != question;
    list.question = question;
    Some(moved)
}

/// A count that is typed.
fn focus_count(app: &mut App, at: usize) -> Option<bool> {
    let Some(Layer::Vote(view)) = app.layers.last_mut() else {
        return None;
    };
    let Some(Ballot::Fingers(tally)) = &mut view.ballot else {
        return None;
    };
    let moved = tally.at != at;
    (at < tally.counts.len()).then(|| tally.go_to(at))?;
    Some(moved)
}
