//! Choosing a scan to set beside the open one.

use super::super::{App, Cursor, Effect, Layer, Msg, Notice, Scroll};
use super::{position, way};
use crate::scan::Scan;

/// Which scans there are; they are looked up again, for others may have come.
pub(super) fn begin(app: &mut App) -> Vec<Effect> {
    if app.open.is_none() {
        return Vec::new();
    }
    app.layers.push(Layer::CompareWith(Cursor::default()));
    vec![Effect::List]
}

pub(super) fn choose(app: &mut App, cursor: Cursor, msg: &Msg) -> Vec<Effect> {
    let items = app.comparable().len();
    let mut moved = cursor;
    match msg {
        Msg::Move(to) => moved.go(*to, items),
        Msg::Digit(digit) => {
            moved.at = position(*digit)
                .filter(|at| *at < items)
                .unwrap_or(cursor.at);
        }
        Msg::Enter | Msg::Choose | Msg::Next => {
            let chosen = app
                .comparable()
                .get(cursor.at)
                .map(|found| found.path.clone());
            return chosen.map(Effect::Compare).into_iter().collect();
        }
        Msg::Back | Msg::Previous => {
            way::back(app);
            return Vec::new();
        }
        _ => {}
    }
    if let Some(Layer::CompareWith(cursor)) = app.layers.last_mut() {
        *cursor = moved;
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
