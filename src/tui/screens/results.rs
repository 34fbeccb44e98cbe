//! What the answers say: bars, where people are and why, and the sum behind each bar.

use ratatui::text::{Line, Span};

use super::{document, heading};
use crate::app::{App, OpenScan, ResultsView};
use crate::insight::{Figures, Outcome, PhaseReading, Reading, Status};
use crate::questionnaire::{Model, Role, SectionIx};
use crate::report::{self, Subject};
use crate::text;
use crate::tui::theme::{Theme, Tone};
use crate::tui::view::{Room, Screen};
use crate::tui::widgets::bar::bar;
use crate::tui::widgets::body::{Body, Layout};
use crate::wording::{self, Context};

pub(crate) fn compose(app: &App, view: ResultsView, room: Room) -> Screen {
    let Some(open) = &app.open else {
        return Screen::default();
    };
    let words = &app.words().screens;
    let layout = &room.layout;
    let sheet = open.sheet();
    let subject = open.subject(app.words(), &sheet, app.now.date());
    let mut body = Body::default();
    match &open.insight.reading {
        Reading::Phases(reading) => phases(app, open, &subject, reading, view, &mut body, layout),
        Reading::Verdict(outcome) => verdict(app, open, &subject, outcome, view, &mut body, layout),
    }
    Screen {
        heading: heading(words.results_title, layout.theme),
        progress: (words.progress)(open.answered(), open.visible.len()),
        body,
        ..Screen::default()
    }
}

fn phases(
    app: &App,
    open: &OpenScan,
    subject: &Subject<'_>,
    reading: &PhaseReading,
    view: ResultsView,
    body: &mut Body,
    layout: &Layout,
) {
    let words = &app.words().screens;
    let context = subject.context;
    let place = wording::place(context, &open.insight.figures, reading);
    body.text(&place.headline, Tone::Focus, layout);
    body.text(&place.why, Tone::Plain, layout);
    for note in [&place.provisional, &place.mixed, &place.assumed]
        .into_iter()
        .flatten()
    {
        body.text(note, Tone::Attention, layout);
    }
    body.gap();
    bars(app, open, context, view, body, layout);
    legend(app, body, layout);
    if open.deepenable().is_some() {
        if let Some(phase) = reading.working.phase() {
            body.gap();
            let title = &open.questionnaire[phase].title;
            body.text(&(words.results_deepen)(title), Tone::Accent, layout);
        }
    }
    document::add(&report::second_reading_part(subject), body, layout);
    body.text(words.results_next, Tone::Accent, layout);
}

fn verdict(
    app: &App,
    open: &OpenScan,
    subject: &Subject<'_>,
    outcome: &Outcome,
    view: ResultsView,
    body: &mut Body,
    layout: &Layout,
) {
    let words = &app.words().screens;
    let context = subject.context;
    let Some(text) = wording::verdict(context, &open.insight.figures, outcome) else {
        return;
    };
    body.text(&text.headline, Tone::Focus, layout);
    body.text(&text.text, Tone::Plain, layout);
    body.gap();
    body.text(&text.rule, Tone::Strong, layout);
    if let Some(provisional) = &text.provisional {
        body.text(provisional, Tone::Attention, layout);
    }
    body.gap();
    bars(app, open, context, view, body, layout);
    legend(app, body, layout);
    body.gap();
    for gate in wording::gates(context, outcome) {
        let glyphs = layout.theme.glyphs();
        let (mark, tone) = if gate.met {
            (glyphs.full, Tone::Good)
        } else {
            (glyphs.empty, Tone::Attention)
        };
        let first = [Span::styled(format!("{mark} "), layout.theme.style(tone))];
        body.hanging(
            &first,
            &format!("{}: {}", gate.title, gate.answer.label),
            Tone::Plain,
            layout,
        );
    }
    body.gap();
    body.text(&text.other_scan, Tone::Accent, layout);
    body.text(words.results_next, Tone::Accent, layout);
}

/// A bar per section; the focused one says what stands behind it.
fn bars(
    app: &App,
    open: &OpenScan,
    context: Context<'_>,
    view: ResultsView,
    body: &mut Body,
    layout: &Layout,
) {
    let shown: Vec<&Figures> = open
        .sections_shown()
        .into_iter()
        .filter_map(|section| open.insight.figures.get(section.0))
        .collect();
    let titles = shown
        .iter()
        .map(|figures| text::width(&open.questionnaire[figures.section].title));
    let columns = Columns::new(titles.max().unwrap_or(0), layout.cells);
    for (at, figures) in shown.into_iter().enumerate() {
        let focused = at == view.cursor.at;
        let first = body.len();
        body.line(bar_line(
            app,
            open,
            context,
            figures,
            focused,
            columns,
            layout.theme,
        ));
        if !focused {
            continue;
        }
        let line = wording::section(context, figures);
        let indent = [Span::raw("    ")];
        let details = [line.coverage, line.band, line.threshold];
        for detail in details.into_iter().flatten().chain(line.notes) {
            body.hanging(&indent, &detail, Tone::Quiet, layout);
        }
        body.focus_from(first, 0);
    }
}

/// How many cells each column of the bars takes.
#[derive(Debug, Clone, Copy)]
struct Columns {
    title: usize,
    bar: usize,
}

/// Cells of the focus before a bar, of "19 van 24" behind it, and of the status and the mark there.
const BESIDE_BAR: usize = 2 + 12 + 19;

impl Columns {
    fn new(longest: usize, cells: usize) -> Columns {
        let title = longest
            .min(cells.saturating_sub(BESIDE_BAR + 12).max(8))
            .min(30);
        let bar = cells.saturating_sub(BESIDE_BAR + title + 1).clamp(8, 44);
        Columns { title, bar }
    }
}

fn bar_line(
    app: &App,
    open: &OpenScan,
    context: Context<'_>,
    figures: &Figures,
    focused: bool,
    columns: Columns,
    theme: Theme,
) -> Line<'static> {
    let words = &app.words().screens;
    let section = &open.questionnaire[figures.section];
    let said = wording::section(context, figures);
    let tone = tone(open, figures);
    let title = text::shorten(&section.title, columns.title, theme.glyphs().cut).into_owned();
    let title_tone = if focused { Tone::Focus } else { Tone::Plain };
    let mut spans = vec![
        super::focus_mark(focused, theme),
        Span::styled(
            text::pad(&title, columns.title + 1),
            theme.style(title_tone),
        ),
    ];
    spans.extend(bar(
        figures,
        threshold(open, figures),
        columns.bar,
        tone,
        theme,
    ));
    let points = if figures.answered == 0 {
        String::new()
    } else {
        (words.progress)(figures.points as usize, figures.answered_max as usize)
    };
    spans.push(Span::raw(format!(" {points:>9}  ")));
    let status = said
        .status
        .unwrap_or_else(|| words.nothing_answered.to_owned());
    spans.push(Span::styled(status, theme.style(tone)));
    if here(open, figures.section) {
        spans.push(Span::styled(
            format!(" {}", theme.glyphs().here),
            theme.style(Tone::Focus),
        ));
    }
    Line::from(spans)
}

/// Whether this is where people are.
fn here(open: &OpenScan, section: SectionIx) -> bool {
    match &open.insight.reading {
        Reading::Phases(reading) => reading.working.phase() == Some(section),
        Reading::Verdict(outcome) => outcome.points.contains(&section),
    }
}

/// Where a section is in order, in whole percent; gates and informative areas have no such point.
fn threshold(open: &OpenScan, figures: &Figures) -> Option<u32> {
    let role = open.questionnaire[figures.section].role;
    match &open.questionnaire.model {
        Model::Phases(thresholds) => Some(thresholds.in_order),
        Model::Verdicts(_) => role.needs_work_below(),
    }
}

fn tone(open: &OpenScan, figures: &Figures) -> Tone {
    match figures.status {
        Some(Status::InOrder) => Tone::Good,
        Some(Status::Partly) => Tone::Partly,
        Some(Status::NotInOrder) => Tone::Attention,
        Some(Status::Uncertain | Status::Insufficient) => Tone::Plain,
        None => match open.questionnaire[figures.section].role {
            Role::Core(percent) | Role::Supporting(percent) if figures.score_reaches(percent) => {
                Tone::Good
            }
            Role::Core(_) | Role::Supporting(_) => Tone::Attention,
            _ => Tone::Plain,
        },
    }
}

/// What the signs of the bars mean.
fn legend(app: &App, body: &mut Body, layout: &Layout) {
    let words = &app.words().screens;
    let glyphs = layout.theme.glyphs();
    let text = format!(
        "  {} {}   {} {}   {} {}   {} {}",
        glyphs.bar,
        words.legend_points,
        glyphs.band,
        words.legend_band,
        glyphs.threshold,
        words.legend_threshold,
        glyphs.here,
        match &app.open {
            Some(open) if matches!(open.questionnaire.model, Model::Phases(_)) =>
                words.you_are_here,
            _ => words.develop_first,
        },
    );
    body.text(&text, Tone::Quiet, layout);
}

/// The sum behind one bar.
pub(crate) fn arithmetic(app: &App, section: SectionIx, room: Room) -> Screen {
    let Some((open, figures)) = app
        .open
        .as_ref()
        .and_then(|open| Some((open, open.insight.figures.get(section.0)?)))
    else {
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
