//! All questions with their answers; open ones stand out.

use ratatui::text::{Line, Span};

use super::{focus_mark, heading, section_glyph};
use crate::app::{App, Msg, OpenScan, OverviewList, Row};
use crate::questionnaire::{Model, QuestionIx};
use crate::text;
use crate::tui::screen::{Room, Screen};
use crate::tui::theme::{Theme, Tone};
use crate::tui::widgets::body::{Body, Layout};

pub(crate) fn compose(app: &App, list: OverviewList, room: Room) -> Screen {
    let Some(open) = &app.open else {
        return Screen::default();
    };
    let words = &app.words().screens;
    let layout = &room.layout;
    let theme = layout.theme;
    let mut body = Body::default();
    let open_count = open.visible.len() - open.answered();
    let intro = if open_count == 0 {
        words.overview_done.to_owned()
    } else {
        (words.overview_open)(open_count)
    };
    body.text(&intro, Tone::Plain, layout);
    body.gap();
    let goes_on = list.question.is_none();
    let tone = if goes_on { Tone::Focus } else { Tone::Accent };
    let first = body.len();
    body.hanging(&[focus_mark(goes_on, theme)], onward(app), tone, layout);
    body.stands_for(first, Msg::Point(0));
    if goes_on {
        body.focus_from(first, 0);
    }
    let mut position = 0;
    for section in open.sections_shown() {
        let (glyph, tone) = section_glyph(app, section, theme);
        let part = &open.questionnaire[section];
        let count = open
            .visible_in(section)
            .filter(|one| open.answer(*one).is_some())
            .count();
        let total = open.visible_in(section).count();
        body.gap();
        let mut title = vec![
            Span::styled(format!("{glyph} "), theme.style(tone)),
            Span::styled(part.title.clone(), theme.style(Tone::Strong)),
        ];
        let progress = (words.progress)(count, total);
        title.push(Span::styled(
            format!("   {progress}"),
            theme.style(Tone::Quiet),
        ));
        body.line(Line::from(title));
        for question in open.visible_in(section) {
            let focused = list.question == Some(question);
            let first = body.len();
            body.line(row(app, open, question, focused, layout));
            position += 1;
            body.stands_for(first, Msg::Point(position));
            if focused {
                body.focus_from(first, 0);
            }
        }
    }
    Screen {
        heading: heading(words.overview_title, theme),
        progress: (words.progress)(open.answered(), open.visible.len()),
        body,
        ..Screen::default()
    }
}

/// Where one goes on to.
fn onward(app: &App) -> &'static str {
    let words = &app.words().screens;
    match app
        .questionnaire()
        .map(|questionnaire| &questionnaire.model)
    {
        Some(Model::Phases(_)) => words.onward_to_activities,
        _ => words.onward_to_results,
    }
}

/// One question on one line: what it is, and the answer at the right.
pub(crate) fn row(
    app: &App,
    open: &OpenScan,
    question: QuestionIx,
    focused: bool,
    layout: &Layout,
) -> Line<'static> {
    let theme = layout.theme;
    let asked = &open.questionnaire[question];
    let (answer, tone) = answer(app, open, question, theme);
    let key = if asked.critical {
        theme.glyphs().critical
    } else {
        " "
    };
    let start = [
        focus_mark(focused, theme),
        Span::styled(format!("{key} "), theme.style(Tone::Attention)),
        Span::styled(format!("{:<4}", asked.id), theme.style(Tone::Accent)),
    ];
    let used: usize = start.iter().map(Span::width).sum();
    let cells = layout.readable();
    let room = cells.saturating_sub(used + text::width(&answer) + 2);
    let title = text::shorten(&asked.title, room, theme.glyphs().cut).into_owned();
    let mut spans = start.to_vec();
    let title_tone = if focused { Tone::Focus } else { Tone::Plain };
    spans.push(Span::styled(
        text::pad(&title, room + 2),
        theme.style(title_tone),
    ));
    spans.push(Span::styled(answer, theme.style(tone)));
    Line::from(spans)
}

/// The answer in words.
fn answer(app: &App, open: &OpenScan, question: QuestionIx, theme: Theme) -> (String, Tone) {
    let words = &app.words().common;
    let scale = open.questionnaire.scale_of(question);
    match open.answer(question) {
        Some(Row::Choice(choice)) => {
            let choice = &scale[choice];
            let same = choice.code == choice.label;
            let shown = if same {
                choice.label.clone()
            } else {
                format!("{}  {}", choice.code, choice.label)
            };
            (shown, Tone::Plain)
        }
        Some(Row::Unknown) => (words.unknown.to_owned(), Tone::Attention),
        Some(Row::NotApplicable) => (words.not_applicable.to_owned(), Tone::Quiet),
        None => (
            format!("{} {}", theme.glyphs().empty, words.open),
            Tone::Attention,
        ),
    }
}
