//! The start screen: begin, continue, or see why a definition cannot be used.

use super::super::{AboutForm, App, Effect, Layer, Msg, Scroll, StartItem, TextField};
use crate::questionnaire::Model;
use crate::scan::{About, Depth};

pub(super) fn start(app: &mut App, msg: &Msg) -> Vec<Effect> {
    let items = app.start_items();
    let Some(Layer::Start(cursor)) = app.layers.last_mut() else {
        return Vec::new();
    };
    match msg {
        Msg::Move(to) => cursor.go(*to, items.len()),
        Msg::Digit(digit) => {
            let position = digit
                .to_digit(10)
                .and_then(|digit| (digit as usize).checked_sub(1));
            if let Some(at) = position.filter(|at| *at < items.len()) {
                cursor.at = at;
            }
        }
        Msg::Enter | Msg::Choose | Msg::Next => {
            if let Some(item) = items.get(cursor.at) {
                return choose(app, *item);
            }
        }
        _ => {}
    }
    Vec::new()
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

/// An empty form for the questionnaire at this position of the library, with what is known.
fn form(app: &App, at: usize, about: &About) -> Option<AboutForm> {
    let questionnaire = app.library.questionnaires().get(at)?;
    Some(AboutForm::new(questionnaire.clone(), about, Depth::Short))
}

impl AboutForm {
    /// A form with what is known already.
    pub fn new(
        questionnaire: std::rc::Rc<crate::questionnaire::Questionnaire>,
        about: &About,
        depth: Depth,
    ) -> AboutForm {
        AboutForm {
            questionnaire,
            intervention: TextField::new(&about.intervention),
            group: TextField::new(&about.group),
            stage: about.stage,
            depth,
            focus: 0,
            scroll: Scroll::default(),
            out: None,
            existing: false,
        }
    }
}

/// The other questionnaire for the same intervention and group. Nothing else is carried over.
pub(super) fn other_scan(app: &mut App) -> Vec<Effect> {
    let Some(open) = &app.open else {
        return Vec::new();
    };
    let phases = matches!(open.questionnaire.model, Model::Phases(_));
    let is_other = |model: &Model| matches!(model, Model::Phases(_)) != phases;
    let other = app
        .library
        .questionnaires()
        .iter()
        .position(|one| is_other(&one.model));
    let about = About {
        intervention: open.scan().about.intervention.clone(),
        group: open.scan().about.group.clone(),
        ..About::default()
    };
    if let Some(form) = other.and_then(|at| form(app, at, &about)) {
        app.layers.push(Layer::About(form));
    }
    Vec::new()
}
