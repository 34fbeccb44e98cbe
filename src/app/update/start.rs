//! The start screen: begin, continue, or see why a definition cannot be used.

use std::rc::Rc;

use super::super::{AboutForm, App, Effect, Layer, Msg, Scroll, StartItem};
use super::{move_cursor, move_to_number};
use crate::questionnaire::{Heading, Questionnaire};
use crate::scan::store::{Found, Recent};
use crate::scan::{About, Depth, Scan};

pub(super) fn start(app: &mut App, msg: &Msg) -> Vec<Effect> {
    let items = app.start_items();
    let Some(Layer::Start(cursor)) = app.layers.last_mut() else {
        return Vec::new();
    };
    match msg {
        Msg::Move(to) => move_cursor(app, *to),
        Msg::Digit(digit) => move_to_number(app, *digit),
        Msg::Enter | Msg::Choose | Msg::Next => {
            if let Some(item) = items.get(cursor.at) {
                return choose(app, *item);
            }
        }
        Msg::FollowUp => {
            if let Some(StartItem::Recent(at)) = items.get(cursor.at) {
                let recent = app.recent.scans.get(*at);
                let read = recent.map(|recent| Effect::ReadEarlier(recent.path.clone()));
                return read.into_iter().collect();
            }
        }
        _ => {}
    }
    Vec::new()
}

/// The scans in the folder, looked up again: the focus stays on the same one, wherever it stands now.
/// At first it is on the last one, with which people mostly want to go on.
pub(super) fn listed(app: &mut App, recent: Recent) {
    let at = match app.layers.first() {
        Some(Layer::Start(cursor)) => cursor.at,
        _ => 0,
    };
    let first_look = app.recent.scans.is_empty() && app.open.is_none() && at == 0;
    let focused = app.start_items().get(at).copied();
    let scan = match focused {
        Some(StartItem::Recent(at)) => app.recent.scans.get(at).map(|found| found.path.clone()),
        _ => None,
    };
    app.recent = recent;
    let same = match scan {
        _ if first_look => Some(StartItem::Recent(0)),
        Some(path) => {
            let mut scans = app.recent.scans.iter();
            let at = scans.position(|found| found.path == path);
            at.map(StartItem::Recent)
        }
        None => focused,
    };
    let items = app.start_items();
    let found = items.iter().position(|item| Some(*item) == same);
    if let Some(Layer::Start(cursor)) = app.layers.first_mut() {
        // One that is gone leaves the focus about where it was.
        cursor.at = found.unwrap_or(at.min(items.len().saturating_sub(1)));
    }
}

fn choose(app: &mut App, item: StartItem) -> Vec<Effect> {
    match item {
        StartItem::Questionnaire(at) => {
            if let Some(form) = form(app, at, &About::default()) {
                app.layers.push(Layer::About(form));
            }
        }
        StartItem::Recent(at) => {
            if let Some(recent) = app.recent.scans.get(at) {
                return vec![Effect::Open(recent.path.clone())];
            }
        }
        StartItem::Unusable(at) => app.layers.push(Layer::Unusable(at, Scroll::default())),
    }
    Vec::new()
}

/// The scan to go on from was read: what the next one is about is asked first.
pub(super) fn earlier(app: &mut App, questionnaire: Rc<Questionnaire>, old: Scan) {
    if matches!(app.layer(), Layer::Start(_)) {
        let form = AboutForm::after(questionnaire, old);
        app.layers.push(Layer::About(form));
    }
}

/// A form for the questionnaire at this position of the library: the one left unfinished, or one
/// with what is known.
fn form(app: &mut App, at: usize, about: &About) -> Option<AboutForm> {
    let questionnaire = Rc::new(app.questionnaire_at(at)?.clone());
    let waits = |draft: &mut AboutForm| {
        draft.questionnaire.id == questionnaire.id && about.intervention.is_empty()
    };
    let draft = app.draft.take_if(waits);
    Some(draft.unwrap_or_else(|| AboutForm::new(questionnaire, about, Depth::Short)))
}

/// The other questionnaire for the same intervention: the scan there is, or a new one that knows
/// what it is about. Nothing else is carried over.
pub(super) fn other_scan(app: &mut App) -> Vec<Effect> {
    let Some(open) = &app.open else {
        return Vec::new();
    };
    let this = Heading::of(&open.questionnaire);
    let library = app.library.clone();
    let Some((at, other)) = library
        .headings()
        .enumerate()
        .find(|(_, other)| other.model != this.model)
    else {
        return Vec::new();
    };
    let scan = &open.scan().about;
    let same = |found: &&Found| {
        found.questionnaire == other.id
            && found.intervention == scan.intervention
            && !scan.intervention.is_empty()
    };
    if let Some(found) = app.recent.scans.iter().find(same) {
        return vec![Effect::Open(found.path.clone())];
    }
    let about = About {
        intervention: scan.intervention.clone(),
        group: scan.group.clone(),
        ..About::default()
    };
    if let Some(form) = form(app, at, &about) {
        app.layers.push(Layer::About(form));
    }
    Vec::new()
}
