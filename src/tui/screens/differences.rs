//! What is different since this scan was made with another version of its questionnaire.

use ratatui::text::Span;

use super::heading;
use crate::app::App;
use crate::scan::Difference;
use crate::text;
use crate::tui::screen::{Room, Screen};
use crate::tui::theme::Tone;
use crate::tui::widgets::body::Body;

pub(crate) fn compose(app: &App, room: Room) -> Screen {
    let Some(open) = &app.open else {
        return Screen::default();
    };
    let words = &app.words().screens;
    let layout = &room.layout;
    let questionnaire = &open.questionnaire;
    let made_with = &open.scan().questionnaire.version;
    let mut body = Body::default();
    body.text(
        &(words.differences_text)(&text::line(made_with), &questionnaire.version),
        Tone::Plain,
        layout,
    );
    body.gap();
    for difference in &open.differences {
        let said = match difference {
            Difference::New(question) => (words.difference_new)(&questionnaire[*question].title),
            Difference::Gone(id) | Difference::GoneStrategy(id) => {
                (words.difference_gone)(&text::line(id))
            }
            Difference::Reworded { question, shown } => {
                let asked = &questionnaire[*question];
                (words.difference_reworded)(&asked.title, &text::line(shown), &asked.text)
            }
            Difference::ChoiceGone { question, code } => {
                (words.difference_choice)(&questionnaire[*question].title, &text::line(code))
            }
        };
        let bullet = Span::styled(
            format!("{} ", layout.theme.glyphs().bullet),
            layout.theme.style(Tone::Quiet),
        );
        body.hanging(&[bullet], &said, Tone::Plain, layout);
    }
    Screen {
        heading: heading(words.differences_title, layout.theme),
        body,
        ..Screen::default()
    }
}
