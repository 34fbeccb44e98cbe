//! What is different since this scan was made with another version of its questionnaire.

use ratatui::text::Span;

use super::heading;
use crate::app::App;
use crate::tui::screen::{Room, Screen};
use crate::tui::theme::Tone;
use crate::tui::widgets::body::Body;
use crate::wording;

pub(crate) fn compose(app: &App, room: Room) -> Screen {
    let open = app.open.as_ref();
    let said =
        open.and_then(|open| wording::differences(app.words(), &open.questionnaire, open.scan()));
    let Some(said) = said else {
        return Screen::default();
    };
    let layout = &room.layout;
    let mut body = Body::default();
    body.text(&said.intro, Tone::Plain, layout);
    body.gap();
    for line in &said.lines {
        let bullet = format!("{} ", layout.theme.glyphs().bullet);
        let bullet = Span::styled(bullet, layout.theme.style(Tone::Quiet));
        body.hanging(&[bullet], line, Tone::Plain, layout);
    }
    Screen {
        heading: heading(app.words().screens.differences_title, layout.theme),
        body,
        ..Screen::default()
    }
}
