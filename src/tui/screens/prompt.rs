//! A line of text that belongs to the screen below; that screen stays in view.

use ratatui::text::{Line, Span};

use super::of_layer;
use crate::app::{App, Layer, Prompt, PromptFor};
use crate::text;
use crate::tui::screen::{Room, Screen};
use crate::tui::theme::Tone;
use crate::tui::widgets::body::Body;
use crate::tui::widgets::field;

pub(crate) fn compose(app: &App, prompt: &Prompt, room: Room) -> Screen {
    let theme = room.layout.theme;
    let mut bottom = Body::default();
    bottom.line(Line::styled(
        theme.glyphs().rule.repeat(room.layout.cells),
        theme.style(Tone::Quiet),
    ));
    bottom.text(&question(app, prompt), Tone::Strong, &room.layout);
    let first = bottom.len();
    let cells = room.layout.readable();
    let window = field::window(&prompt.field, cells);
    bottom.line(window.span(true, theme));
    window.takes_clicks(0, 0, &mut bottom);
    bottom.focus_from(first, window.caret);
    let below = app.layers.iter().rev().nth(1).unwrap_or(&Layer::START);
    let rows = room.rows.saturating_sub(bottom.len());
    let mut screen = of_layer(app, below, Room { rows, ..room });
    screen.step_back();
    screen.bottom = bottom;
    screen
}

/// What the text is for.
fn question(app: &App, prompt: &Prompt) -> String {
    let words = &app.words().screens;
    let Some(open) = &app.open else {
        return String::new();
    };
    let questionnaire = &open.questionnaire;
    match prompt.purpose {
        PromptFor::Note(_) => words.prompt_note.to_owned(),
        PromptFor::Where(_) => words.prompt_where.to_owned(),
        PromptFor::NotApplicable(_) => words.prompt_not_applicable.to_owned(),
        PromptFor::SectionNotApplicable(section) => {
            (words.prompt_section_not_applicable)(&text::line(&questionnaire[section].title))
        }
        PromptFor::Reason(strategy) => {
            (words.prompt_reason)(&text::line(&questionnaire[strategy].title))
        }
    }
}

/// Marks where a text is typed, in a search.
pub(crate) fn caret_line(
    label: &str,
    shown: Span<'static>,
    tone: ratatui::style::Style,
) -> Line<'static> {
    Line::from(vec![Span::styled(format!("{label}  "), tone), shown])
}
