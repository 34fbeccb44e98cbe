//! "What do you do already?": the activities that so often come too early first.

use ratatui::text::Span;

use super::{focus_mark, heading};
use crate::app::{ActivityList, App, Msg};
use crate::lang::Words;
use crate::scan::ActivityState;
use crate::text;
use crate::tui::screen::{Room, Screen};
use crate::tui::theme::{Theme, Tone};
use crate::tui::widgets::body::Body;

pub(crate) fn compose(app: &App, list: ActivityList, room: Room) -> Screen {
    let Some(open) = &app.open else {
        return Screen::default();
    };
    let words = app.words();
    let layout = &room.layout;
    let theme = layout.theme;
    let strategies = list.strategies(&open.questionnaire);
    let total = open.questionnaire.strategies.len();
    let mut body = Body::default();
    let onward = (words.screens.activities_next)(theme.glyphs().arrows[1]);
    let intro = format!("{} {onward}", words.screens.activities_text);
    body.text(&intro, Tone::Plain, layout);
    if open.scan().previous.is_some() {
        body.text(words.look_back.activities, Tone::Strong, layout);
    }
    body.gap();
    let states = ActivityState::ALL.map(|state| text::width(words.common.state(state)));
    let state_cells = states.into_iter().max().unwrap_or(0);
    for (at, strategy) in strategies.iter().enumerate() {
        let activity = open
            .scan()
            .strategies
            .get(&open.questionnaire[*strategy].id);
        let state = activity.map(|activity| activity.state);
        let focused = at == list.cursor.at;
        let first = body.len();
        let (mark, tone) = glyph(state, theme);
        let shown = state.map_or("", |state| words.common.state(state));
        let title_tone = if focused { Tone::Focus } else { Tone::Plain };
        let start = [
            focus_mark(focused, theme),
            Span::styled(format!("{mark} "), theme.style(tone)),
            Span::styled(text::pad(shown, state_cells + 2), theme.style(tone)),
        ];
        let strategy = &open.questionnaire[*strategy];
        body.hanging(&start, &strategy.title, title_tone, layout);
        let reason = activity
            .map(|activity| activity.reason.as_str())
            .unwrap_or_default();
        let indent = [Span::raw(" ".repeat(state_cells + 6))];
        if focused {
            body.hanging(&indent, &strategy.line, Tone::Quiet, layout);
        }
        if !reason.is_empty() {
            let because = (words.screens.because)(&text::line(reason));
            body.hanging(&indent, &because, Tone::Plain, layout);
        }
        body.stands_for(first, Msg::Point(at));
        body.item_from(first, focused);
    }
    let more = total - strategies.len();
    if more > 0 {
        body.gap();
        let first = body.len();
        body.text(&(words.screens.activities_more)(more), Tone::Quiet, layout);
        body.stands_for(first, Msg::AllActivities);
    }
    let count = open.scan().strategies.len();
    let mut bottom = Body::default();
    bottom.pieces(states_by_key(words), Tone::Quiet, layout);
    Screen {
        heading: heading(words.screens.activities_title, theme),
        progress: (words.screens.activities_count)(count),
        body,
        bottom,
        ..Screen::default()
    }
}

/// The digits and the states they choose.
fn states_by_key(words: &Words) -> Vec<(String, Msg)> {
    let none = words.screens.activity_none;
    let states = ActivityState::ALL.map(|state| words.common.state(state));
    let all = std::iter::once(none).chain(states);
    let by_key = ('0'..).zip(all);
    by_key
        .map(|(key, state)| (format!("{key} {state}"), Msg::Digit(key)))
        .collect()
}

fn glyph(state: Option<ActivityState>, theme: Theme) -> (&'static str, Tone) {
    let glyphs = theme.glyphs();
    match state {
        None => (glyphs.empty, Tone::Quiet),
        Some(ActivityState::Preparing) => (glyphs.half, Tone::Quiet),
        Some(ActivityState::Planned | ActivityState::Running) => (glyphs.half, Tone::Accent),
        Some(ActivityState::Done) => (glyphs.full, Tone::Good),
    }
}
