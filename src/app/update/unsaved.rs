//! Leaving while the last answers are not on disk: elsewhere, later, or without them.

use std::path::{Path, PathBuf};

use super::super::{
    App, Cursor, Effect, Layer, Msg, Notice, OpenScan, Prompt, PromptFor, SaveState, Unsaved,
};
use super::{about, plan, position, question, save, saved, way};
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
    let open = app.open.as_ref();
    let failed = open.is_some_and(|open| matches!(open.save, SaveState::Failed(_)));
    if failed && !app.was_warned() {
        app.layers.push(Layer::Unsaved(Cursor::default()));
        // It may work by now.
        effects.extend(save(app));
    } else {
        effects.push(Effect::Quit);
    }
    effects
}

/// What to do about answers that cannot be saved here.
pub(super) fn choose(app: &mut App, mut cursor: Cursor, msg: &Msg) -> Vec<Effect> {
    match msg {
        Msg::Move(to) => cursor.go(*to, Unsaved::ALL.len()),
        Msg::Digit(digit) => {
            let at = position(*digit).filter(|at| *at < Unsaved::ALL.len());
            cursor.at = at.unwrap_or(cursor.at);
        }
        Msg::Enter | Msg::Choose => match Unsaved::ALL.get(cursor.at) {
            Some(Unsaved::Elsewhere) => {
                question::prompt_text(app, PromptFor::Elsewhere);
                return Vec::new();
            }
            Some(Unsaved::Leave) => return vec![Effect::Quit],
            Some(Unsaved::Stay) | None => way::back(app),
        },
        Msg::Back => way::back(app),
        _ => {}
    }
    if let Some(Layer::Unsaved(focus)) = app.layers.last_mut() {
        *focus = cursor;
    }
    Vec::new()
}

/// The place offered: among the other scans, else in the home folder, under the same name.
pub(super) fn place_offered(app: &App, open: &OpenScan) -> String {
    let is_there = open.path.parent() == Some(app.folder.as_path());
    let home = app.folder.ancestors().nth(2).filter(|_| is_there);
    let folder: &Path = home.unwrap_or(&app.folder);
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
