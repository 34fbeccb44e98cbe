//! What the answers say: where people are and why, a bar per section, and the sum behind each bar.

mod bars;

use ratatui::text::Span;

use super::{document, heading};
use crate::app::{App, Cursor, Msg, OpenScan};
use crate::insight::{Outcome, PhaseReading, Reading};
use crate::questionnaire::SectionIx;
use crate::report::{self, Subject};
use crate::tui::screen::{Room, Screen};
use crate::tui::theme::Tone;
use crate::tui::widgets::body::{Body, Layout};
use crate::wording;

/// What the results are composed from.
struct Results<'a> {
    app: &'a App,
    open: &'a OpenScan,
    subject: Subject<'a>,
    cursor: Cursor,
    layout: Layout,
}

pub(crate) fn compose(app: &App, cursor: Cursor, room: Room) -> Screen {
    let Some(open) = &app.open else {
        return Screen::default();
    };
    let words = &app.words().screens;
    let layout = room.layout;
    let sheet = open.sheet();
    let subject = open.subject(app.words(), &sheet, app.now.date());
    let results = Results {
        app,
        open,
        subject,
        cursor,
        layout,
    };
    let mut body = Body::default();
    match &open.insight.reading {
        Reading::Phases(reading) => results.phases(reading, &mut body),
        Reading::Verdict(outcome) => results.verdict(outcome, &mut body),
    }
    Screen {
        heading: heading(words.results_title, layout.theme),
        progress: (words.progress)(open.answered(), open.visible.len()),
        body,
        ..Screen::default()
    }
}

impl Results<'_> {
    fn phases(&self, reading: &PhaseReading, body: &mut Body) {
        let words = &self.app.words().screens;
        let layout = &self.layout;
        let place = wording::place(self.subject.context, &self.open.insight.figures, reading);
        body.text(&place.headline, Tone::Focus, layout);
        body.text(&place.reasons(), Tone::Plain, layout);
        for note in [&place.provisional, &place.mixed, &place.assumed]
            .into_iter()
            .flatten()
        {
            body.text(note, Tone::Attention, layout);
        }
        if let Some(guess) = wording::guess(self.subject.context, &self.open.insight) {
            body.text(&guess, Tone::Plain, layout);
        }
        body.gap();
        self.bars(body);
        let deepen = self
            .open
            .deepenable()
            .map(|phase| &self.open.questionnaire[phase].title);
        if let Some(title) = deepen {
            body.gap();
            let first = body.len();
            body.text(&(words.results_deepen)(title), Tone::Accent, layout);
            body.stands_for(first, Msg::Deepen);
        }
        body.gap();
        document::add(&report::agreement_part(&self.subject), body, layout);
        document::add(&report::second_reading_part(&self.subject), body, layout);
        body.gap();
        self.compare(body);
        self.next(body);
    }

    fn verdict(&self, outcome: &Outcome, body: &mut Body) {
        let words = &self.app.words().screens;
        let layout = &self.layout;
        let context = self.subject.context;
        let Some(said) = wording::verdict(context, &self.open.insight.figures, outcome) else {
            return;
        };
        body.text(&said.headline, Tone::Focus, layout);
        body.text(&said.text, Tone::Plain, layout);
        body.gap();
        body.text(&said.rule, Tone::Plain, layout);
        if let Some(provisional) = &said.provisional {
            body.text(provisional, Tone::Attention, layout);
        }
        body.gap();
        self.bars(body);
        body.gap();
        for gate in wording::gates(context, outcome) {
            let glyphs = layout.theme.glyphs();
            let (mark, tone) = if gate.met {
                (glyphs.full, Tone::Good)
            } else {
                (glyphs.empty, Tone::Attention)
            };
            let first = [Span::styled(format!("{mark} "), layout.theme.style(tone))];
            let line = format!("{}: {}", gate.title, gate.answer.label);
            body.hanging(&first, &line, Tone::Plain, layout);
        }
        body.gap();
        document::add(&report::agreement_part(&self.subject), body, layout);
        body.text(&said.other_scan, Tone::Plain, layout);
        let first = body.len();
        body.text(words.results_other, Tone::Accent, layout);
        body.stands_for(first, Msg::OtherScan);
        self.compare(body);
        self.next(body);
    }

    /// That there is another scan to compare with.
    fn compare(&self, body: &mut Body) {
        let said = self.app.compare_hint();
        if !said.is_empty() {
            let first = body.len();
            body.text(&said, Tone::Accent, &self.layout);
            body.stands_for(first, Msg::Compare);
        }
    }

    /// What comes behind the results.
    fn next(&self, body: &mut Body) {
        let first = body.len();
        let words = &self.app.words().screens;
        let onward = self.layout.theme.glyphs().arrows[1];
        body.text(&(words.results_next)(onward), Tone::Accent, &self.layout);
        body.stands_for(first, Msg::Next);
    }
}

/// The sum behind one bar.
pub(crate) fn arithmetic(app: &App, section: SectionIx, room: Room) -> Screen {
    let open = app.open.as_ref();
    let found = open.and_then(|open| Some((open, open.insight.figures.get(section.0)?)));
    let Some((open, figures)) = found else {
        return Screen::default();
    };
    let words = &app.words().screens;
    let layout = &room.layout;
    let theme = layout.theme;
    let sheet = open.sheet();
    let subject = open.subject(app.words(), &sheet, app.now.date());
    let sum = wording::arithmetic(subject.context, figures);
    let mut body = Body::default();
    for line in &sum.lines {
        let points = line
            .points
            .map(|(points, max)| (words.progress)(points as usize, max as usize));
        let points = format!("{:>7}  ", points.unwrap_or_else(|| "-".to_owned()));
        let mark = if line.critical {
            theme.glyphs().critical
        } else {
            " "
        };
        let first = [
            Span::styled(format!("{mark} "), theme.style(Tone::Attention)),
            Span::styled(points, theme.style(Tone::Strong)),
        ];
        body.hanging(
            &first,
            &format!("{}: {}", line.title, line.answer),
            Tone::Plain,
            layout,
        );
    }
    body.gap();
    body.text(&sum.sum, Tone::Strong, layout);
    let more = sum
        .low_and_high
        .into_iter()
        .chain(sum.thresholds)
        .chain(sum.rule);
    for line in more {
        body.text(&line, Tone::Plain, layout);
    }
    let title = (words.arithmetic_title)(&open.questionnaire[section].title);
    Screen {
        heading: heading(&title, theme),
        body,
        ..Screen::default()
    }
}
