//! What to do: the advice of the report, to read and scroll.

use super::{document, heading};
use crate::app::App;
use crate::report;
use crate::tui::screen::{Room, Screen};
use crate::tui::widgets::body::Body;

pub(crate) fn compose(app: &App, room: Room) -> Screen {
    let Some(open) = &app.open else {
        return Screen::default();
    };
    let mut body = Body::default();
    let sheet = open.sheet();
    let outline = report::advice_part(&open.subject(app.words(), &sheet, app.now.date()));
    document::add(&outline, &mut body, &room.layout);
    Screen {
        heading: heading(app.words().screens.advice_title, room.layout.theme),
        body,
        ..Screen::default()
    }
}
