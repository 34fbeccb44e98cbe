//! All questions with their answers; open ones stand out.

use ratatui::text::{Line, Span};

use super::{focus_mark, heading, section_glyph};
use crate::app::{App, Msg, OpenScan, OverviewList, Row};
use crate::questionnaire::QuestionIx;
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
    body.item_from(first, goes_on);
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
        let glyph = Span::styled(format!("{glyph} "), theme.style(tone));
        let progress = format!("   {}", (words.progress)(count, total));
        let title = [
            (part.title.as_str(), Tone::Strong),
            (progress.as_str(), Tone::Quiet),
        ];
        body.runs(&[glyph], &title, layout);
        for question in open.visible_in(section) {
            let focused = list.question == Some(question);
            let first = body.len();
            row(app, open, question, focused, &mut body, layout);
            position += 1;
            body.stands_for(first, Msg::Point(position));
            body.item_from(first, focused);
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
    if app.has_activities() {
        words.onward_to_activities
    } else {
        words.onward_to_results
    }
}

/// Where a title has fewer cells than this the answer stands below it.
const LEAST_TITLE: usize = 24;

/// One question: what it is, and the answer at the right.
pub(crate) fn row(
    app: &App,
    open: &OpenScan,
    question: QuestionIx,
    focused: bool,
    body: &mut Body,
    layout: &Layout,
) {
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
        Span::styled(format!("{:<4} ", asked.id), theme.style(Tone::Accent)),
    ];
    let used: usize = start.iter().map(Span::width).sum();
    let title_tone = if focused { Tone::Focus } else { Tone::Plain };
    let room = layout
        .readable()
        .saturating_sub(used + text::width(&answer) + 2);
    if room < LEAST_TITLE {
        body.hanging(&start, &asked.title, title_tone, layout);
        let indent = Span::raw(" ".repeat(used));
        body.hanging(&[indent], &answer, tone, layout);
        return;
    }
    let mut start = start.to_vec();
    let mut end = Span::styled(answer, theme.style(tone));
    for piece in text::wrap(&asked.title, room, layout.syllables) {
        let title = Span::styled(text::pad(&piece, room + 2), theme.style(title_tone));
        start.extend([title, end]);
        body.line(Line::from(start));
        start = vec![Span::raw(" ".repeat(used))];
        end = Span::raw("");
    }
}

/// The answer in words.
fn answer(app: &App, open: &OpenScan, question: QuestionIx, theme: Theme) -> (String, Tone) {
    let words = &app.words().common;
    let scale = open.questionnaire.scale_of(question);
    match open.answer(question) {
        Some(Row::Choice(choice)) => {
            let label = &scale[choice].label;
            // A position is no code: in a list it would say nothing.
            let shown = match scale.key(choice) {
                key if key == scale[choice].code => format!("{key}  {label}"),
                _ => label.clone(),
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
