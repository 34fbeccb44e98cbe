//! Choosing a scan to set beside the open one.

use super::super::{App, Cursor, Effect, Layer, Msg, Notice, Scroll};
use super::{move_cursor, move_to_number, way};
use crate::scan::Scan;

/// The scan before the open one is set beside it at once; from there, and without one, another is chosen.
pub(super) fn begin(app: &mut App) -> Vec<Effect> {
    let Some(open) = &app.open else {
        return Vec::new();
    };
    let chosen_before = matches!(app.layers.iter().rev().nth(1), Some(Layer::CompareWith(_)));
    match (app.layer(), &open.scan().previous) {
        (Layer::Comparison(..), _) if chosen_before => {
            way::back(app);
            Vec::new()
        }
        (Layer::Comparison(..), _) | (_, None) => which(app),
        (_, Some(previous)) => {
            let then = previous.as_scan(&open.scan().about);
            app.layers
                .push(Layer::Comparison(Box::new(then), Scroll::default()));
            Vec::new()
        }
    }
}

/// Which scans there are; they are looked up again, for others may have come.
fn which(app: &mut App) -> Vec<Effect> {
    app.layers.push(Layer::CompareWith(Cursor::default()));
    vec![Effect::List]
}

pub(super) fn choose(app: &mut App, cursor: Cursor, msg: &Msg) -> Vec<Effect> {
    match msg {
        Msg::Move(to) => move_cursor(app, *to),
        Msg::Digit(digit) => move_to_number(app, *digit),
        Msg::Enter | Msg::Choose | Msg::Next => {
            let chosen = app
                .comparable()
                .get(cursor.at)
                .map(|found| found.path.clone());
            return chosen.map(Effect::Compare).into_iter().collect();
        }
        Msg::Back | Msg::Previous => way::back(app),
        _ => {}
    }
    Vec::new()
}

/// The other scan was read.
pub(super) fn compared(app: &mut App, other: Scan) {
    let Some(open) = &app.open else { return };
    // The file may have been replaced since it was listed.
    if other.questionnaire.id != open.questionnaire.id {
        app.notice = Some(Notice::NotComparable);
    } else if matches!(app.layer(), Layer::CompareWith(_)) {
        app.layers
            .push(Layer::Comparison(Box::new(other), Scroll::default()));
    }
}
