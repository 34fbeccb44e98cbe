//! Making a document: what it is for, as what, where; and what becomes of it.

use super::super::{
    App, DocumentNews, Effect, ExportForm, ExportRow, IfTaken, Layer, Making, Move, Msg, Notice,
    Taken,
};
use super::{move_cursor, move_to_number, position, way};

/// Opens the screen; what was chosen there before is there still.
pub(super) fn begin(app: &mut App) {
    if matches!(app.layer(), Layer::Export(_) | Layer::Taken(_)) {
        return;
    }
    let asked = app.kind_expected();
    let Some(open) = &app.open else { return };
    let kept = app.export.take().filter(|form| form.file == open.path);
    let form = match kept {
        Some(form) => form.again(asked),
        None => ExportForm::new(open, asked),
    };
    app.layers.push(Layer::Export(form));
}

/// The form.
pub(super) fn export(app: &mut App, msg: &Msg) -> Vec<Effect> {
    let Some(Layer::Export(form)) = app.layers.last_mut() else {
        return Vec::new();
    };
    let row = form.row();
    match msg {
        Msg::Move(to) => go(form, *to),
        Msg::Type(character) if form.is_typing() => form.place.insert(&character.to_string()),
        Msg::Paste(text) if form.is_typing() => form.place.insert(text),
        Msg::Edit(edit) if form.is_typing() => form.place.edit(*edit),
        Msg::Digit(digit) => {
            let part = form.part(row);
            let chosen = position(*digit).and_then(|at| part.get(at).copied());
            if let Some(chosen) = chosen {
                form.focus = form.position(chosen);
                form.choose(chosen);
            }
        }
        Msg::Choose => return choose(app, row),
        Msg::Enter => return enter(app, row),
        Msg::ShowDocument => return show(form),
        Msg::Back | Msg::Previous => leave(app),
        _ => {}
    }
    Vec::new()
}

/// The focus on another row; by pages on the next part.
fn go(form: &mut ExportForm, to: Move) {
    let entries = form.entries();
    let mut entries = entries.iter().map(|row| form.position(*row));
    let (here, last) = (form.focus, form.rows().len().saturating_sub(1));
    form.focus = match to {
        Move::Up => here.saturating_sub(1),
        Move::Down => here + 1,
        Move::First => 0,
        Move::Last => last,
        Move::To(at) => at,
        Move::PageDown => {
            let last_of_part = form.part(form.row()).last().copied();
            let end = last_of_part.map_or(here, |row| form.position(row));
            entries.find(|at| *at > end).unwrap_or(last)
        }
        Move::PageUp => {
            let first = form.part(form.row()).first().copied();
            let start = first.map_or(here, |row| form.position(row));
            entries.rfind(|at| *at < start).unwrap_or(0)
        }
    }
    .min(last);
}

/// A choice is made; what makes or opens does that.
fn choose(app: &mut App, row: ExportRow) -> Vec<Effect> {
    match row {
        ExportRow::Kind(_) | ExportRow::Format(_) => {
            if let Some(form) = app.export_form_mut() {
                form.choose(row);
            }
            Vec::new()
        }
        ExportRow::Place | ExportRow::Make | ExportRow::Open => enter(app, row),
    }
}

/// Chooses what is not chosen yet, else makes the document, or opens it.
fn enter(app: &mut App, row: ExportRow) -> Vec<Effect> {
    let Some(Layer::Export(form)) = app.layers.last_mut() else {
        return Vec::new();
    };
    match row {
        ExportRow::Open => show(form),
        ExportRow::Kind(_) | ExportRow::Format(_) if !form.is_chosen(row) => {
            form.choose(row);
            Vec::new()
        }
        _ => make(app),
    }
}

/// Has it made; one at a time.
fn make(app: &mut App) -> Vec<Effect> {
    let (Some(open), Some(Layer::Export(form))) = (&app.open, app.layers.last_mut()) else {
        return Vec::new();
    };
    if form.state == Making::Busy {
        return Vec::new();
    }
    form.state = Making::Busy;
    form.focus = form.position(ExportRow::Make);
    vec![Effect::Make(Box::new(form.order(open.scan())))]
}

fn show(form: &ExportForm) -> Vec<Effect> {
    let made = form.made().map(|path| Effect::Show(path.to_owned()));
    made.into_iter().collect()
}

/// Leaves the screen; what was chosen stays for the next time.
fn leave(app: &mut App) {
    if let Layer::Export(form) = app.layer() {
        app.export = Some(form.clone());
        way::back(app);
    }
}

/// Something else stands there: what now?
pub(super) fn taken(app: &mut App, msg: &Msg) -> Vec<Effect> {
    let Layer::Taken(taken) = app.layer() else {
        return Vec::new();
    };
    let cursor = taken.cursor;
    match msg {
        Msg::Move(to) => move_cursor(app, *to),
        Msg::Digit(digit) => move_to_number(app, *digit),
        Msg::Enter | Msg::Choose => {
            let way = Taken::WAYS.get(cursor.at).copied().flatten();
            return settle(app, way);
        }
        Msg::Back | Msg::Previous => return settle(app, None),
        _ => {}
    }
    Vec::new()
}

/// Has it made in this way; without one it is asked where it goes.
fn settle(app: &mut App, way: Option<IfTaken>) -> Vec<Effect> {
    let Some(Layer::Taken(taken)) = app.layers.pop() else {
        return Vec::new();
    };
    let form = app.export_form_mut();
    let Some(if_taken) = way else {
        if let Some(form) = form {
            form.focus = form.position(ExportRow::Place);
        }
        return Vec::new();
    };
    if let Some(form) = form {
        form.state = Making::Busy;
        form.focus = form.position(ExportRow::Make);
    }
    let mut order = taken.order;
    order.if_taken = if_taken;
    vec![Effect::Make(Box::new(order))]
}

/// What became of a document. Who left the screen is told in a line.
pub(super) fn told(app: &mut App, news: DocumentNews) {
    let waits = |layer: &Layer| matches!(layer, Layer::Export(form) if form.state == Making::Busy);
    let form = app.layers.iter().any(waits);
    match news {
        DocumentNews::Shown => app.notice = Some(Notice::OpeningDocument),
        DocumentNews::NotShown(failure) => app.notice = Some(Notice::Failure(failure)),
        DocumentNews::Made(path) if form => became(app, Making::Made(path), ExportRow::Open),
        DocumentNews::There(path) if form => became(app, Making::There(path), ExportRow::Open),
        DocumentNews::Failed(failure) if form => {
            became(app, Making::Failed(failure), ExportRow::Place);
        }
        DocumentNews::Taken(taken) if form => {
            became(app, Making::Choosing, ExportRow::Make);
            app.layers.push(Layer::Taken(taken));
        }
        DocumentNews::Made(path) | DocumentNews::There(path) => {
            left(app, Making::Made(path.clone()));
            app.notice = Some(Notice::Exported(path));
        }
        DocumentNews::Failed(failure) => {
            left(app, Making::Choosing);
            app.notice = Some(Notice::Failure(failure));
        }
        DocumentNews::Taken(taken) => {
            left(app, Making::Choosing);
            app.notice = Some(Notice::Taken(taken.path));
        }
    }
}

/// On the screen; the focus goes along unless it was moved meanwhile.
fn became(app: &mut App, state: Making, then: ExportRow) {
    if let Some(form) = app.export_form_mut() {
        let waits = form.row() == ExportRow::Make;
        form.state = state;
        if waits {
            form.focus = form.position(then);
        }
    }
}

/// On the screen that was left.
fn left(app: &mut App, state: Making) {
    let form = app.export.as_mut();
    if let Some(form) = form.filter(|form| form.state == Making::Busy) {
        form.state = state;
    }
}
