//! Answers that are not on disk: the file was changed by others, or somebody leaves.

use std::path::PathBuf;

use super::super::{
    App, Conflict, Cursor, Effect, Failure, Layer, Msg, Notice, OpenScan, Prompt, PromptFor,
    SaveState, Unsaved,
};
use super::{about, move_cursor, move_to_number, plan, question, save, saved, way};
use crate::scan::Moment;

/// Leaves, unless that would lose answers and nobody said so yet. What is being typed is kept, as Esc
/// keeps it.
pub(super) fn quit(app: &mut App) -> Vec<Effect> {
    let mut effects = match app.layer() {
        Layer::Prompt(_) => question::prompt(app, &Msg::Back),
        Layer::About(form) if form.existing => about::about(app, &Msg::Back),
        Layer::Action(_) => plan::form(app, &Msg::Back),
        _ => Vec::new(),
    };
    if app.save_trouble().is_some() && !app.was_warned() {
        app.layers.push(Layer::Unsaved(Cursor::default()));
        // It may work by now.
        effects.extend(save(app));
    } else {
        effects.push(Effect::Quit);
    }
    effects
}

/// The file is not as it was left. That is asked about once for every revision, and never over what is
/// being typed or over another question about saving: the next change, or leaving, comes back to it.
pub(super) fn changed_outside(app: &mut App, revision: u64, failure: Failure) {
    let open = app.open.as_ref();
    let is_new = open.is_some_and(|open| !matches!(open.save, SaveState::Conflict(_)));
    saved(app, revision, SaveState::Conflict(failure));
    if is_new && !app.asks_about_saving() && !app.layer().takes_text() {
        ask_what_counts(app);
    }
}

/// Asks which counts, the file or the answers, where that is still open.
fn ask_what_counts(app: &mut App) {
    let open = app.open.as_ref();
    let is_open = open.is_some_and(|open| matches!(open.save, SaveState::Conflict(_)));
    let is_asked = app.layers.iter().any(is_conflict);
    if is_open && !is_asked {
        app.layers.push(Layer::Conflict(Cursor::default()));
    }
}

fn is_conflict(layer: &Layer) -> bool {
    matches!(layer, Layer::Conflict(_))
}

/// What counts: the file, the answers, or both.
pub(super) fn conflict(app: &mut App, cursor: Cursor, msg: &Msg) -> Vec<Effect> {
    match msg {
        Msg::Move(to) => move_cursor(app, *to),
        Msg::Digit(digit) => move_to_number(app, *digit),
        Msg::Enter | Msg::Choose => {
            let (Some(chosen), Some(open)) = (Conflict::ALL.get(cursor.at), &mut app.open) else {
                return Vec::new();
            };
            let scan = Box::new(open.scan().clone());
            let resolve = Effect::Resolve(*chosen, open.revision(), scan);
            if *chosen == Conflict::Overwrite {
                open.save = SaveState::Saving;
                app.layers.pop();
            }
            // The others stay asked until they are done: the file may be gone.
            return vec![resolve];
        }
        // Nothing is overwritten meanwhile; the next change asks again.
        Msg::Back => way::back(app),
        _ => {}
    }
    Vec::new()
}

/// What to do about answers that cannot be saved here.
pub(super) fn choose(app: &mut App, cursor: Cursor, msg: &Msg) -> Vec<Effect> {
    match msg {
        Msg::Move(to) => move_cursor(app, *to),
        Msg::Digit(digit) => move_to_number(app, *digit),
        Msg::Enter | Msg::Choose => match Unsaved::ALL.get(cursor.at) {
            Some(Unsaved::Elsewhere) => question::prompt_text(app, PromptFor::Elsewhere),
            Some(Unsaved::Leave) => return vec![Effect::Quit],
            Some(Unsaved::Stay) | None => {
                way::back(app);
                ask_what_counts(app);
            }
        },
        Msg::Back => way::back(app),
        _ => {}
    }
    Vec::new()
}

/// The place offered: among the other scans, else in the user's own folder, under the same name.
pub(super) fn place_offered(app: &App, open: &OpenScan) -> String {
    let is_there = open.path.parent() == Some(app.folder.as_path());
    let folder = if is_there { &app.home } else { &app.folder };
    let name = open.path.file_name().unwrap_or_default();
    folder.join(name).display().to_string()
}

/// Has the scan saved at the place that was typed, which stays to be mended until that is done.
pub(super) fn save_at(app: &mut App, prompt: Prompt, place: &str) -> Vec<Effect> {
    app.layers.push(Layer::Prompt(prompt));
    let open = app.open.as_ref().filter(|_| !place.is_empty());
    let save = |open: &OpenScan| {
        let scan = Box::new(open.scan().clone());
        Effect::SaveElsewhere(PathBuf::from(place), open.revision(), scan)
    };
    open.map(save).into_iter().collect()
}

/// The scan is saved at another place, and stays there.
pub(super) fn elsewhere(app: &mut App, path: PathBuf, revision: u64, at: Moment) {
    if let Some(open) = app.open.as_mut() {
        open.path.clone_from(&path);
    }
    saved(app, revision, SaveState::Saved(at));
    let asks_where = |layer: &Layer| matches!(layer, Layer::Prompt(prompt) if prompt.purpose == PromptFor::Elsewhere);
    app.layers.retain(|layer| !asks_where(layer));
    app.notice = Some(Notice::SavedElsewhere(path));
}
