//! The lists of a session: ground rules, differences, parking lot, closing round.

use ratatui::text::Span;

use super::super::{focus_mark, heading};
use super::progress;
use crate::app::{App, ClosingRow, Cursor, Msg, OpenScan};
use crate::insight::Sheet;
use crate::lang::MeetingWords;
use crate::questionnaire::QuestionIx;
use crate::text;
use crate::tui::screen::{Room, Screen};
use crate::tui::theme::Tone;
use crate::tui::widgets::body::{Body, Layout};
use crate::wording;

/// A list that is being composed.
struct List<'a> {
    app: &'a App,
    open: &'a OpenScan,
    words: &'a MeetingWords,
    cursor: Cursor,
    layout: &'a Layout,
    body: Body,
    rows: usize,
}

impl<'a> List<'a> {
    fn new(app: &'a App, open: &'a OpenScan, cursor: Cursor, room: &'a Room) -> List<'a> {
        List {
            app,
            open,
            words: &app.words().meeting,
            cursor,
            layout: &room.layout,
            body: Body::default(),
            rows: 0,
        }
    }

    /// A row that can have the focus, behind its mark.
    fn row(&mut self, start: &[Span<'static>], content: &str, tone: Tone) {
        let focused = self.rows == self.cursor.at;
        let mut spans = vec![focus_mark(focused, self.layout.theme)];
        spans.extend_from_slice(start);
        let first = self.body.len();
        let tone = if focused { Tone::Focus } else { tone };
        self.body.hanging(&spans, content, tone, self.layout);
        self.body.stands_for(first, Msg::Point(self.rows));
        self.body.item_from(first, focused);
        self.rows += 1;
    }

    fn mark(&self, glyph: &str, tone: Tone) -> Span<'static> {
        Span::styled(format!("{glyph} "), self.layout.theme.style(tone))
    }

    fn screen(self, title: &str) -> Screen {
        Screen {
            heading: heading(title, self.layout.theme),
            progress: progress(self.app, self.open),
            body: self.body,
            ..Screen::default()
        }
    }
}

pub(crate) fn rules(app: &App, room: Room) -> Screen {
    let Some(open) = &app.open else {
        return Screen::default();
    };
    let mut list = List::new(app, open, Cursor::default(), &room);
    let bullet = list.mark(list.layout.theme.glyphs().bullet, Tone::Accent);
    let rules = wording::ground_rules(app.words(), &open.questionnaire, open.group());
    for rule in rules.rules.iter().copied().chain([rules.voting.as_str()]) {
        list.body.hanging(
            std::slice::from_ref(&bullet),
            rule,
            Tone::Plain,
            list.layout,
        );
    }
    list.screen(rules.heading)
}

pub(crate) fn discussion(app: &App, cursor: Cursor, room: Room) -> Screen {
    let Some(open) = &app.open else {
        return Screen::default();
    };
    let Some(group) = &open.insight.group else {
        return Screen::default();
    };
    let mut list = List::new(app, open, cursor, &room);
    let layout = list.layout;
    let said = app.discussion_said(open, group);
    if let Some(intro) = said.intro {
        list.body.text(intro, Tone::Plain, layout);
    }
    if let Some(unvoted) = &said.open {
        list.body.text(unvoted, Tone::Attention, layout);
    }
    list.body.gap();
    let discussion = group.discussion();
    let sheet = open.sheet();
    for question in discussion.first {
        difference(&mut list, &sheet, *question);
    }
    if !discussion.others.is_empty() {
        list.body.gap();
        let others = list.words.discussion_others;
        list.body.text(others, Tone::Strong, layout);
    }
    for question in discussion.others {
        difference(&mut list, &sheet, *question);
    }
    list.body.gap();
    list.row(&[], &said.agree_all, Tone::Accent);
    let titles = app.words().insight.titles(&said.agree_on);
    list.body
        .hanging(&[Span::raw("  ")], &titles, Tone::Quiet, layout);
    if !group.to_settle.is_empty() {
        list.body.gap();
        let settle = list.words.discussion_settle;
        list.body.text(settle, Tone::Strong, layout);
    }
    for question in &group.to_settle {
        asked(&mut list, *question);
    }
    list.screen(app.words().meeting.discussion_title)
}

/// A question: a key question marked, an agreed one ticked. Tells how far its title is indented.
fn asked(list: &mut List<'_>, question: QuestionIx) -> usize {
    let open = list.open;
    let theme = list.layout.theme;
    let asked = &open.questionnaire[question];
    let agreed = open.is_agreed(question);
    let tick = if agreed {
        list.mark(theme.glyphs().full, Tone::Good)
    } else {
        list.mark(theme.glyphs().empty, Tone::Attention)
    };
    let key = if asked.critical {
        list.mark(theme.glyphs().critical, Tone::Attention)
    } else {
        Span::raw("  ")
    };
    let id = Span::styled(format!("{:<4} ", asked.id), theme.style(Tone::Accent));
    let start = [tick, key, id];
    let indent: usize = start.iter().map(Span::width).sum::<usize>() + 2;
    list.row(&start, &asked.title, Tone::Plain);
    indent
}

/// A difference, with what was agreed or why they differ.
fn difference(list: &mut List<'_>, sheet: &Sheet<'_>, question: QuestionIx) {
    let indent = asked(list, question);
    let said = list.app.difference_said(list.open, sheet, question);
    let below = Span::raw(" ".repeat(indent));
    list.body.hanging(&[below], &said, Tone::Quiet, list.layout);
}

pub(crate) fn parking(app: &App, cursor: Cursor, room: Room) -> Screen {
    let Some(open) = &app.open else {
        return Screen::default();
    };
    let mut list = List::new(app, open, cursor, &room);
    list.body
        .text(list.words.parking_text, Tone::Plain, list.layout);
    list.body.gap();
    let bullet = list.mark(list.layout.theme.glyphs().bullet, Tone::Accent);
    for line in &open.scan().session.parked {
        list.row(
            std::slice::from_ref(&bullet),
            &text::line(line),
            Tone::Plain,
        );
    }
    list.row(&[], app.words().meeting.add_line, Tone::Accent);
    list.screen(app.words().meeting.parking_title)
}

pub(crate) fn closing(app: &App, cursor: Cursor, room: Room) -> Screen {
    let Some(open) = &app.open else {
        return Screen::default();
    };
    let mut list = List::new(app, open, cursor, &room);
    list.body
        .text(list.words.closing_text, Tone::Plain, list.layout);
    let bullet = list.mark(list.layout.theme.glyphs().bullet, Tone::Accent);
    let mut before = None;
    for row in open.closing_rows() {
        let (ClosingRow::Question(part) | ClosingRow::Said(part, _)) = row;
        if before != Some(part) {
            list.body.gap();
            let question = app.words().session.closing(part);
            list.body.text(question, Tone::Strong, list.layout);
            before = Some(part);
        }
        match row {
            ClosingRow::Said(part, at) => {
                let said = open.scan().session.closing.said(part);
                let said = said.get(at).map(String::as_str).unwrap_or_default();
                list.row(
                    std::slice::from_ref(&bullet),
                    &text::line(said),
                    Tone::Plain,
                );
            }
            ClosingRow::Question(_) => {
                list.row(&[], app.words().meeting.closing_add, Tone::Accent);
            }
        }
    }
    list.screen(app.words().meeting.closing_title)
}
