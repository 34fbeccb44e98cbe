//! How far each section is: above a question, and beside it where there is room.

use ratatui::text::{Line, Span};

use super::{focus_mark, section_glyph};
use crate::app::{App, Msg, OpenScan};
use crate::questionnaire::{QuestionIx, SectionIx};
use crate::text;
use crate::tui::screen::Room;
use crate::tui::targets::Targets;
use crate::tui::theme::{Theme, Tone};
use crate::tui::widgets::body::{Body, Layout};

/// The sections with how far each is; by name where all names fit, else only the current one. A click
/// on one leads to its first question.
pub(crate) fn sections(
    app: &App,
    open: &OpenScan,
    current: SectionIx,
    cells: usize,
    theme: Theme,
) -> (Line<'static>, Targets) {
    let shown = open.sections_shown();
    let name = |section: SectionIx| open.questionnaire[section].title.clone();
    let names: usize = shown
        .iter()
        .map(|section| text::width(&name(*section)) + 2)
        .sum();
    // Before every section is room for the sign of the current one, so that names stand still.
    let by_name = names + shown.len() <= cells;
    let between = shown.len().saturating_sub(1);
    let airy = names + shown.len() + between <= cells;
    let mut spans = Vec::new();
    let mut clicks = Targets::default();
    let mut at = 0;
    for section in &shown {
        let first = spans.len();
        let (glyph, tone) = section_glyph(app, *section, theme);
        let here = *section == current;
        let apart = if by_name { airy } else { here };
        if apart && !spans.is_empty() {
            spans.push(Span::raw(" "));
        }
        if here {
            let focus = theme.glyphs().focus;
            spans.push(Span::styled(focus, theme.style(Tone::Focus)));
        } else if by_name {
            spans.push(Span::raw(" "));
        }
        spans.push(Span::styled(glyph.to_owned(), theme.style(tone)));
        if by_name || here {
            let tone = if here { Tone::Focus } else { Tone::Quiet };
            let name = format!(" {}", name(*section));
            spans.push(Span::styled(name, theme.style(tone)));
        }
        if here && !by_name {
            spans.push(Span::raw(" "));
        }
        let start = at;
        at += spans[first..].iter().map(Span::width).sum::<usize>();
        if let Some(question) = open.visible_in(*section).next() {
            clicks.note(0..1, start..at, Msg::Jump(question));
        }
    }
    (Line::from(spans), clicks)
}

/// The questions of the current section, and how far the others are.
pub(crate) fn side(app: &App, open: &OpenScan, question: QuestionIx, room: Room) -> Body {
    let theme = room.layout.theme;
    let layout = Layout {
        cells: 36,
        ..room.layout
    };
    let current = open.questionnaire[question].section;
    let mut body = Body::default();
    for section in open.sections_shown() {
        let (glyph, tone) = section_glyph(app, section, theme);
        let here = section == current;
        let glyph = Span::styled(format!("{glyph} "), theme.style(tone));
        let tone = if here { Tone::Focus } else { Tone::Plain };
        let row = body.len();
        body.hanging(&[glyph], &open.questionnaire[section].title, tone, &layout);
        if let Some(question) = open.visible_in(section).next() {
            body.stands_for(row, Msg::Jump(question));
        }
        if !here {
            continue;
        }
        for one in open.visible_in(section) {
            let answered = open.answer(one).is_some();
            let mark = if answered {
                theme.glyphs().full
            } else {
                theme.glyphs().empty
            };
            let mark_tone = if answered { Tone::Good } else { Tone::Quiet };
            let tone = if one == question {
                Tone::Strong
            } else {
                Tone::Quiet
            };
            let first = [
                focus_mark(one == question, theme),
                Span::styled(format!("{mark} "), theme.style(mark_tone)),
            ];
            let row = body.len();
            body.hanging(&first, &open.questionnaire[one].title, tone, &layout);
            body.stands_for(row, Msg::Jump(one));
            if one == question {
                body.focus_from(row, 0);
            }
        }
    }
    body
}
