//! The results and the advice.

use super::super::{App, Cursor, Effect, Layer, Move, Msg, Scroll};
use super::{plan, scrolling, way};

pub(super) fn results(app: &mut App, cursor: Cursor, msg: &Msg) -> Vec<Effect> {
    let Some(open) = &app.open else {
        return Vec::new();
    };
    let sections = open.sections_shown();
    match msg {
        Msg::Move(to) => {
            if let Some(Layer::Results(cursor)) = app.layers.last_mut() {
                let before = *cursor;
                cursor.go(*to, sections.len());
                // Past the bars the focus stays and the text around them scrolls.
                let page = matches!(to, Move::PageUp | Move::PageDown);
                if page || cursor.at == before.at {
                    *cursor = before;
                    cursor.scroll.go(*to);
                    cursor.scroll.free = true;
                }
            }
        }
        Msg::Enter | Msg::Choose => {
            if let Some(section) = sections.get(cursor.at) {
                app.layers
                    .push(Layer::Arithmetic(*section, Scroll::default()));
            }
        }
        Msg::Deepen => return way::deepen(app),
        Msg::Next => return way::onward(app),
        Msg::Previous => return way::backward(app),
        Msg::Back => way::back(app),
        _ => {}
    }
    Vec::new()
}

pub(super) fn advice(app: &mut App, msg: &Msg) -> Vec<Effect> {
    match msg {
        Msg::Next => way::onward(app),
        Msg::Previous => way::backward(app),
        Msg::Deepen => way::deepen(app),
        Msg::Digit(digit) => plan::from_digit(app, *digit),
        Msg::Enter => Vec::new(),
        msg => scrolling(app, msg),
    }
}
