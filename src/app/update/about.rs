//! What a scan is about: for what, for whom, how far, how much.

use super::super::{AboutForm, AboutRow, App, Effect, Layer, Move, Msg, NewScan};
use super::{change, position, way};
use crate::scan::{About, Change, Field, Meeting, Stage};

/// A group is of this size while nobody says another.
const USUAL_SIZE: u32 = 6;

pub(super) fn about(app: &mut App, msg: &Msg) -> Vec<Effect> {
    let Some(Layer::About(form)) = app.layers.last_mut() else {
        return Vec::new();
    };
    let rows = form.rows();
    let last = rows.len() - 1;
    match msg {
        Msg::Move(Move::Up) => form.focus = form.focus.saturating_sub(1),
        Msg::Move(Move::Down) => form.focus = (form.focus + 1).min(last),
        Msg::Move(Move::PageUp | Move::First) => form.focus = 0,
        // A page down is where most people begin.
        Msg::Move(Move::PageDown) => {
            let begin = rows.iter().position(|row| *row == AboutRow::Begin);
            form.focus = begin.unwrap_or(last);
        }
        Msg::Move(Move::Last) => form.focus = last,
        Msg::Move(Move::To(row)) => form.focus = (*row).min(last),
        Msg::Type(character) => type_text(form, &character.to_string()),
        Msg::Paste(text) => type_text(form, text),
        Msg::Edit(edit) => {
            if let Some(field) = form.field_mut() {
                field.edit(*edit);
            }
        }
        Msg::Digit(digit) => choose_stage(form, *digit),
        Msg::Choose => choose(form),
        Msg::Enter => return enter(app),
        Msg::Next => return begin(app),
        // Leaving never discards: changes are kept, a new form waits to be taken up again.
        Msg::Back | Msg::Previous if form.existing => return begin(app),
        Msg::Back | Msg::Previous => {
            // The next scan of one there is begins there again.
            app.draft = Some(form.clone()).filter(|form| form.after.is_none());
            way::back(app);
        }
        _ => {}
    }
    Vec::new()
}

fn type_text(form: &mut AboutForm, text: &str) {
    if let Some(field) = form.field_mut() {
        field.insert(text);
    }
}

fn choose_stage(form: &mut AboutForm, digit: char) {
    let position = position(digit);
    let row = form.rows().iter().position(|row| {
        matches!((row, position), (AboutRow::Stage(stage), Some(at)) if Stage::ALL.get(at) == Some(stage))
    });
    if let Some(row) = row {
        form.focus = row;
        choose(form);
    }
}

fn choose(form: &mut AboutForm) {
    match form.row() {
        AboutRow::Stage(stage) => form.stage = Some(stage),
        AboutRow::Depth(depth) => form.depth = depth,
        AboutRow::Intervention | AboutRow::Group | AboutRow::Begin | AboutRow::BeginTogether => {}
    }
}

/// Enter chooses and goes on to the next part of the form; on the last row it begins.
fn enter(app: &mut App) -> Vec<Effect> {
    let Some(Layer::About(form)) = app.layers.last_mut() else {
        return Vec::new();
    };
    match form.row() {
        AboutRow::Begin => return begin(app),
        AboutRow::BeginTogether => {
            app.asks_size = true;
            return begin_with(app, Some(USUAL_SIZE));
        }
        _ => {}
    }
    choose(form);
    let rows = form.rows();
    form.focus = form.next_part().min(rows.len() - 1);
    // A choice made earlier has the focus when one comes back to its part.
    let chosen = match form.rows().get(form.focus) {
        Some(AboutRow::Stage(_)) => form.stage.map(AboutRow::Stage),
        Some(AboutRow::Depth(_)) => Some(AboutRow::Depth(form.depth)),
        _ => None,
    };
    if let Some(at) = chosen.and_then(|chosen| rows.iter().position(|row| *row == chosen)) {
        form.focus = at;
    }
    Vec::new()
}

fn begin(app: &mut App) -> Vec<Effect> {
    let participants = match app.layer() {
        Layer::About(form) => form.participants,
        _ => None,
    };
    begin_with(app, participants)
}

/// Makes the file of the new scan, or changes what the open one is about; for so many people, or for
/// one.
fn begin_with(app: &mut App, participants: Option<u32>) -> Vec<Effect> {
    let Some(Layer::About(form)) = app.layers.last() else {
        return Vec::new();
    };
    let (intervention, group) = (form.intervention.text().trim(), form.group.text().trim());
    if form.existing {
        let size = participants.map(|size| Change::Meeting(Meeting::Participants(size)));
        let changed = [
            Change::Text(Field::Intervention, intervention.to_owned()),
            Change::Text(Field::Group, group.to_owned()),
            Change::Stage(form.stage),
            Change::Depth(form.depth),
        ];
        let changed = changed.into_iter().chain(size).collect();
        let effects = change(app, Change::Together(changed));
        app.layers.pop();
        if participants.is_some() && app.is_group() {
            super::session::lead(app);
        } else {
            way::keep_on_visible(app);
        }
        return effects;
    }
    let known = form.after.as_ref().map(|old| old.about.clone());
    let about = About {
        intervention: intervention.to_owned(),
        group: group.to_owned(),
        stage: form.stage,
        started: Some(app.now),
        ..known.unwrap_or_default()
    };
    vec![Effect::Create(Box::new(NewScan {
        questionnaire: form.questionnaire.id.clone(),
        depth: form.depth,
        about,
        participants,
        after: form.after.clone(),
        out: form.out.clone(),
    }))]
}
