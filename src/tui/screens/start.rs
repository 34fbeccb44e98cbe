//! The start screen: begin a questionnaire, continue a scan, see why a definition cannot be used.

use ratatui::text::Span;

use super::{focus_mark, heading};
use crate::app::{App, Cursor, Msg, StartItem};
use crate::lang::problems;
use crate::questionnaire::Reason;
use crate::text;
use crate::tui::screen::{Room, Screen};
use crate::tui::theme::Tone;
use crate::tui::widgets::body::{Body, Layout};

pub(crate) fn compose(app: &App, cursor: Cursor, room: Room) -> Screen {
    let words = &app.words().screens;
    let layout = &room.layout;
    let items = app.start_items();
    let mut body = Body::default();
    if room.rows >= 19 {
        body.gap();
        body.text(words.welcome, Tone::Strong, layout);
        body.gap();
    }
    let mut before = None;
    for (at, item) in items.iter().enumerate() {
        let part = std::mem::discriminant(item);
        if before != Some(part) {
            if before.is_some() {
                body.gap();
            }
            body.text(part_title(app, *item), Tone::Quiet, layout);
            before = Some(part);
        }
        let focused = at == cursor.at;
        let first = body.len();
        row(app, *item, at, focused, &mut body, layout);
        body.stands_for(first, Msg::Point(at));
        body.item_from(first, focused);
    }
    if let Some(broken) = app.broken_scans() {
        body.text(&broken, Tone::Quiet, layout);
    }
    let described = items
        .get(cursor.at)
        .map(|item| description(app, *item))
        .unwrap_or_default();
    let bottom = below(words.more_in_help, &described, &body, room);
    let heading = heading(words.start_heading, layout.theme);
    let progress = (words.folder)(&text::line(&app.folder.display().to_string()));
    let beside = room.header.saturating_sub(heading.width() + 2);
    let progress = text::shorten(&progress, beside, layout.theme.glyphs().cut).into_owned();
    Screen {
        heading,
        progress,
        body,
        bottom,
        follows_body: true,
        ..Screen::default()
    }
}

fn part_title(app: &App, item: StartItem) -> &'static str {
    let words = &app.words().screens;
    match item {
        StartItem::Questionnaire(_) => words.start_new,
        StartItem::Recent(_) => words.start_recent,
        StartItem::Unusable(_) => words.start_unusable,
    }
}

fn row(app: &App, item: StartItem, at: usize, focused: bool, body: &mut Body, layout: &Layout) {
    let theme = layout.theme;
    let tone = if focused { Tone::Focus } else { Tone::Plain };
    let number = if at < 9 {
        format!("{}  ", at + 1)
    } else {
        "   ".to_owned()
    };
    let mark = [
        focus_mark(focused, theme),
        Span::styled(number, theme.key()),
    ];
    let label = app.start_label(item, &format!(" {}", theme.glyphs().between));
    body.hanging(&mark, &label, tone, layout);
}

/// What the focused item is.
fn description(app: &App, item: StartItem) -> String {
    let words = &app.words().screens;
    match item {
        StartItem::Questionnaire(at) => app
            .heading_at(at)
            .map(|questionnaire| questionnaire.intro.trim().to_owned())
            .unwrap_or_default(),
        StartItem::Recent(at) => app
            .recent
            .scans
            .get(at)
            .map(|recent| (words.recent_text)(&text::line(&recent.path.display().to_string())))
            .unwrap_or_default(),
        StartItem::Unusable(_) => words.unusable_text.to_owned(),
    }
}

/// As much of the description as fits below the list: whole paragraphs, and where the rest is.
fn below(rest: &str, description: &str, body: &Body, room: Room) -> Body {
    let layout = &room.layout;
    let free = (room.rows / 2).min(room.rows.saturating_sub(body.len()));
    let paragraphs: Vec<&str> = description.split("\n\n").collect();
    let kept = |count: usize| {
        let mut kept = Body::default();
        for paragraph in paragraphs.iter().take(count) {
            kept.gap();
            kept.text(paragraph, Tone::Plain, layout);
        }
        if count < paragraphs.len() {
            kept.text(rest, Tone::Accent, layout);
        }
        kept
    };
    let counts = (0..=paragraphs.len()).rev();
    let mut fitting = counts.map(kept).filter(|kept| kept.len() <= free);
    fitting.next().unwrap_or_default()
}

/// What the start screen had no room for, for its help.
pub(crate) fn about(app: &App, cursor: Cursor, body: &mut Body, layout: &Layout) {
    let words = &app.words().screens;
    body.text(words.welcome, Tone::Strong, layout);
    body.gap();
    if let Some(item) = app.start_items().get(cursor.at) {
        body.text(&description(app, *item), Tone::Plain, layout);
        body.gap();
    }
}

/// Why a definition cannot be used.
pub(crate) fn unusable(app: &App, at: usize, room: Room) -> Screen {
    let words = &app.words().screens;
    let mut body = Body::default();
    if let Some(unusable) = app.library.unusable().get(at) {
        let name = text::line(&unusable.path.display().to_string()).into_owned();
        body.text(&name, Tone::Strong, &room.layout);
        body.gap();
        body.text(
            &problems::unusable(app.lang, unusable),
            Tone::Plain,
            &room.layout,
        );
        if let Reason::Mistakes(source, mistakes) = &unusable.reason {
            body.gap();
            for mistake in mistakes {
                let (line, said) = problems::line_and_words(app.lang, source, mistake);
                let said = (words.unusable_line)(line, &said);
                body.hanging(&[Span::raw("- ")], &said, Tone::Plain, &room.layout);
            }
        }
        if let Some(argument) = text::argument(&unusable.path) {
            body.gap();
            let said = (words.unusable_check)(&argument);
            body.text(&said, Tone::Quiet, &room.layout);
        }
    }
    Screen {
        heading: heading(words.unusable_title, room.layout.theme),
        body,
        ..Screen::default()
    }
}
