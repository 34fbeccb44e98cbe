//! The plan: actions agreed on, filled in, ticked off; and the next scan.

use super::super::{
    ActionForm, App, Cursor, Destination, Effect, Layer, Move, Msg, Notice, OpenScan, PlanRow,
    PromptFor,
};
use super::{change, move_cursor, position, question, session, way};
use crate::scan::{Action, ActionPart, Change, Planning, Step, understood};
use crate::wording;

/// The list.
pub(super) fn plan(app: &mut App, cursor: Cursor, msg: &Msg) -> Vec<Effect> {
    let Some(open) = &app.open else {
        return Vec::new();
    };
    let row = open.plan_row(cursor.at);
    match msg {
        Msg::Move(to) => move_cursor(app, *to),
        Msg::Enter => return open_row(app, row),
        Msg::Choose => match row {
            PlanRow::Action(at) => {
                let done = open.scan().plan.actions.get(at).map(|action| action.done);
                let ticked = Planning::Done(at, done == Some(false));
                return change(app, Change::Plan(ticked));
            }
            PlanRow::Advised(_) | PlanRow::New | PlanRow::NextScan => return open_row(app, row),
        },
        Msg::Clear => match row {
            PlanRow::Action(at) => return change(app, Change::Plan(Planning::Drop(at))),
            PlanRow::NextScan => return change(app, Change::Plan(Planning::NextScan(None))),
            PlanRow::Advised(_) | PlanRow::New => {}
        },
        Msg::Next if app.is_group() => return session::next_step(app, Step::Actions),
        Msg::Previous => return way::go(app, Destination::Advice),
        Msg::Back => way::back(app),
        _ => {}
    }
    Vec::new()
}

fn open_row(app: &mut App, row: PlanRow) -> Vec<Effect> {
    match row {
        PlanRow::Action(at) => fill_in(app, Some(at)),
        PlanRow::Advised(at) => return from_advice(app, at),
        PlanRow::New => fill_in(app, None),
        PlanRow::NextScan => question::prompt_text(app, PromptFor::NextScan),
    }
    Vec::new()
}

/// Makes an action of what stands at this digit in the advice, or goes to the one that was made of it.
pub(super) fn from_digit(app: &mut App, digit: char) -> Vec<Effect> {
    let drafts = app.open.as_ref().map_or(0, |open| open.drafts().len());
    let Some(at) = position(digit).filter(|at| *at < drafts) else {
        app.notice = Some(Notice::NoSuchAdvice);
        return Vec::new();
    };
    let mut effects = way::go(app, Destination::Plan);
    effects.extend(from_advice(app, at));
    effects
}

/// Makes an action of a draft and opens it: what is known is filled in.
fn from_advice(app: &mut App, at: usize) -> Vec<Effect> {
    let Some(open) = &app.open else {
        return Vec::new();
    };
    let Some(draft) = open.drafts().into_iter().nth(at) else {
        return Vec::new();
    };
    if let Some(made) = open.made_of(&draft) {
        fill_in(app, Some(made));
        return Vec::new();
    }
    let new = open.scan().plan.actions.len();
    let effects = change(app, Change::Plan(Planning::Add(Box::new(draft))));
    fill_in(app, Some(new));
    effects
}

/// Opens the form of an action; without a position that of a new one.
fn fill_in(app: &mut App, at: Option<usize>) {
    let Some(open) = app.open.as_ref().filter(|open| open.may_change()) else {
        app.notice = Some(Notice::ReadOnly);
        return;
    };
    let actions = &open.scan().plan.actions;
    let action = at.and_then(|at| actions.get(at).cloned());
    let form = ActionForm::new(at, &action.unwrap_or_default());
    app.layers.push(Layer::Action(form));
}

/// The form: what is typed is kept as soon as another part has the focus, or the form is left.
pub(super) fn form(app: &mut App, msg: &Msg) -> Vec<Effect> {
    let Some(Layer::Action(form)) = app.layers.last_mut() else {
        return Vec::new();
    };
    match msg {
        Msg::Type(character) => form.field_mut().insert(&character.to_string()),
        Msg::Paste(text) => form.field_mut().insert(text),
        Msg::Edit(edit) => form.field_mut().edit(*edit),
        Msg::Move(to) => {
            let to = *to;
            return focus_on(app, to);
        }
        Msg::Enter if !form.is_at_last() => return focus_on(app, Move::Down),
        Msg::Enter | Msg::Back => return leave(app),
        _ => {}
    }
    Vec::new()
}

/// The focus on another part; what was typed is kept.
pub(super) fn focus_on(app: &mut App, to: Move) -> Vec<Effect> {
    let effects = keep_part(app);
    if let Some(Layer::Action(form)) = app.layers.last_mut() {
        let mut cursor = Cursor::on(form.focus);
        cursor.go(to, ActionPart::ALL.len());
        form.focus = cursor.at;
    }
    effects
}

/// Back to the list, on the row of the action; one that says nothing goes.
fn leave(app: &mut App) -> Vec<Effect> {
    let mut effects = keep_part(app);
    let Some(Layer::Action(form)) = app.layers.pop() else {
        return effects;
    };
    let Some(open) = &app.open else {
        return effects;
    };
    let kept = form.at.and_then(|at| open.scan().plan.actions.get(at));
    if let (Some(at), Some(false)) = (form.at, kept.map(Action::says_something)) {
        effects.extend(change(app, Change::Plan(Planning::Drop(at))));
        return effects;
    }
    let here = |row: &PlanRow| form.at.is_some_and(|at| *row == PlanRow::Action(at));
    let row = open.plan_rows().iter().position(here);
    if let (Some(row), Some(Layer::Plan(cursor))) = (row, app.layers.last_mut()) {
        cursor.at = row;
    }
    effects
}

/// Keeps the part that has the focus, where it changed.
fn keep_part(app: &mut App) -> Vec<Effect> {
    let today = app.now.date();
    let (Some(open), Some(Layer::Action(form))) = (&app.open, app.layers.last()) else {
        return Vec::new();
    };
    let (at, part) = (form.at, form.part());
    let text = form.field(part).text().trim().to_owned();
    let actions = &open.scan().plan.actions;
    let new = actions.len();
    let held = at.and_then(|at| actions.get(at));
    if held.map_or("", |action| action.text(part)) == text {
        return Vec::new(); // what was typed another day is not understood anew
    }
    let due = (part == ActionPart::When).then(|| understood(&text, today));
    let due = due.flatten();
    if part == ActionPart::When && due.is_none() && !text.is_empty() {
        app.notice = Some(Notice::DateAsText);
    }
    let planning = match (at.filter(|_| held.is_some()), part) {
        (Some(at), ActionPart::When) => Planning::When(at, text, due),
        (Some(at), part) => Planning::Text(at, part, text),
        (None, part) => {
            let mut action = Action {
                due,
                ..Action::default()
            };
            *action.text_mut(part) = text;
            if let Some(Layer::Action(form)) = app.layers.last_mut() {
                form.at = Some(new);
            }
            Planning::Add(Box::new(action))
        }
    };
    change(app, Change::Plan(planning))
}

/// Keeps the date of the next scan; without a text there is none. Tells whether it is a date. A
/// suggestion that was only looked at is no plan.
pub(super) fn keep_next_scan(app: &mut App, typed: &str, chosen: bool) -> Option<Vec<Effect>> {
    let suggested = app.open.as_ref().map(|open| next_scan_as_typed(app, open));
    if !chosen && suggested.as_deref() == Some(typed) {
        return Some(Vec::new());
    }
    let date = understood(typed, app.now.date());
    if date.is_none() && !typed.is_empty() {
        app.notice = Some(Notice::NoSuchDate);
        return None;
    }
    Some(change(app, Change::Plan(Planning::NextScan(date))))
}

/// The date of the next scan as one would type it: as planned, else as suggested.
pub(super) fn next_scan_as_typed(app: &App, open: &OpenScan) -> String {
    let suggested = || wording::suggested_scan(open.scan(), app.now.date());
    let date = open.scan().plan.next_scan.unwrap_or_else(suggested);
    app.words().common.date(date)
}
