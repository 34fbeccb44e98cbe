//! What the answers say: the place or the outcome, a bar per part, and the first guess beside it.

use ratatui::text::Span;

use super::page::{Density, Page, Sight};
use crate::insight::{Figures, Outcome, PhaseReading, Reading, State, Status};
use crate::questionnaire::{Model, Role};
use crate::text;
use crate::tui::theme::Tone;
use crate::tui::widgets::bar::bar;
use crate::tui::widgets::body::Body;
use crate::wording;

/// The shortest bar that still tells something.
const SHORTEST_BAR: usize = 10;
/// The longest bar; longer ones are no clearer.
const LONGEST_BAR: usize = 44;

/// The outcome and the parts.
pub(super) fn page(sight: &Sight<'_>, density: Density) -> Option<Page> {
    let layout = &sight.layout;
    let mut page = Page::new(density);
    let (headline, text) = outcome(sight);
    page.headline(&headline, layout)?;
    if density.explains() && !text.is_empty() {
        page.head.text(&text, Tone::Plain, layout);
    }
    page.items = bars(sight, density);
    if let Some(guess) = wording::guess(sight.context(), sight.seen.insight) {
        page.foot.text(&guess, Tone::Accent, layout);
    }
    Some(page)
}

/// The outcome, and what it means.
fn outcome(sight: &Sight<'_>) -> (String, String) {
    let insight = sight.seen.insight;
    match &insight.reading {
        Reading::Phases(reading) => {
            let place = wording::place(sight.context(), &insight.figures, reading);
            (place.headline, place.question)
        }
        Reading::Verdict(outcome) => {
            let verdict = wording::verdict(sight.context(), &insight.figures, outcome);
            verdict
                .map(|verdict| (verdict.headline, verdict.text))
                .unwrap_or_default()
        }
    }
}

/// A part as its bar shows it.
struct Row<'a> {
    figures: &'a Figures,
    title: &'a str,
    state: String,
    tone: Tone,
    is_here: bool,
}

/// A line per part: with a bar before its state, or without where there is no room for that.
fn bars(sight: &Sight<'_>, density: Density) -> Vec<Body> {
    let insight = sight.seen.insight;
    let asked = insight.figures.iter();
    let asked = asked.filter(|figures| is_asked(sight, figures));
    let rows: Vec<Row<'_>> = match &insight.reading {
        Reading::Phases(reading) => asked
            .map(|figures| of_phase(sight, figures, reading))
            .collect(),
        Reading::Verdict(outcome) => asked
            .map(|figures| of_part(sight, figures, outcome))
            .collect(),
    };
    let widest = |cells: &dyn Fn(&Row<'_>) -> usize| rows.iter().map(cells).max().unwrap_or(0);
    let titles = widest(&|row| text::width(row.title));
    let states = widest(&|row| text::width(&row.state));
    let room = sight.layout.readable();
    // The title, the state, the spaces between and the mark; the state may take two lines.
    let taken = titles + 1 + states.min(3 * room / 10) + 3;
    let cells = room.saturating_sub(taken).min(LONGEST_BAR);
    let cells = if density.explains() {
        cells.max(SHORTEST_BAR)
    } else {
        cells
    };
    let columns = Columns {
        title: (taken + cells <= room).then_some(titles),
        bar: (cells >= SHORTEST_BAR).then_some(cells),
    };
    rows.iter().map(|row| drawn(sight, row, columns)).collect()
}

/// How many cells the columns take.
#[derive(Debug, Clone, Copy)]
struct Columns {
    /// None where a title has a line of its own.
    title: Option<usize>,
    /// None where there is no bar.
    bar: Option<usize>,
}

fn is_asked(sight: &Sight<'_>, figures: &Figures) -> bool {
    let questions = &sight.seen.questionnaire[figures.section].questions;
    questions
        .iter()
        .any(|question| sight.sheet.is_visible(*question))
}

fn drawn(sight: &Sight<'_>, row: &Row<'_>, columns: Columns) -> Body {
    let layout = &sight.layout;
    let theme = layout.theme;
    let tone = if row.is_here {
        Tone::Focus
    } else {
        Tone::Plain
    };
    let mut item = Body::default();
    let mut line = match columns.title {
        Some(cells) => {
            let title = text::pad(row.title, cells + 1);
            vec![Span::styled(title, theme.style(tone))]
        }
        None => {
            item.text(row.title, tone, layout);
            vec![Span::raw("  ")]
        }
    };
    if let Some(cells) = columns.bar {
        let in_order = in_order_from(sight, row.figures);
        line.extend(bar(row.figures, in_order, cells, row.tone, theme));
        line.push(Span::raw(" "));
    }
    let here = if row.is_here {
        format!("\u{a0}{}", theme.glyphs().here)
    } else {
        String::new()
    };
    let state = [(row.state.as_str(), row.tone), (here.as_str(), Tone::Focus)];
    item.runs(&line, &state, layout);
    item
}

fn of_phase<'a>(sight: &Sight<'a>, figures: &'a Figures, reading: &PhaseReading) -> Row<'a> {
    let status = wording::section(sight.context(), figures).status;
    let tone = match figures.status {
        Some(Status::InOrder) => Tone::Good,
        Some(Status::Partly) => Tone::Partly,
        Some(Status::NotInOrder) => Tone::Attention,
        Some(Status::Uncertain | Status::Insufficient) | None => Tone::Plain,
    };
    Row {
        figures,
        title: &sight.seen.questionnaire[figures.section].title,
        state: status.unwrap_or_default(),
        tone,
        // Where too little is known nobody can say that people are there.
        is_here: reading.working.phase() == Some(figures.section)
            && figures.status != Some(Status::Insufficient),
    }
}

fn of_part<'a>(sight: &Sight<'a>, figures: &'a Figures, outcome: &Outcome) -> Row<'a> {
    let part = wording::parts(sight.context(), std::slice::from_ref(figures), outcome);
    let section = &sight.seen.questionnaire[figures.section];
    let tone = match section.role {
        Role::Core(percent) | Role::Supporting(percent) if figures.score_reaches(percent) => {
            Tone::Good
        }
        Role::Core(_) | Role::Supporting(_) if figures.answered > 0 => Tone::Attention,
        _ => Tone::Plain,
    };
    Row {
        figures,
        title: &section.title,
        state: part
            .into_iter()
            .next()
            .map_or_else(|| of_gates(sight, outcome), |part| part.state),
        tone,
        is_here: outcome.points.contains(&figures.section),
    }
}

/// How the entry requirements stand together.
fn of_gates(sight: &Sight<'_>, outcome: &Outcome) -> String {
    let words = &sight.seen.words.insight.verdict;
    let mut states = outcome.gates.iter().map(|gate| sight.sheet.state(*gate));
    let state = if outcome.gates.is_empty() {
        words.gate_met
    } else if states.any(|state| matches!(state, State::Chosen(_))) {
        words.gate_not_met
    } else {
        words.gate_unknown
    };
    state.to_owned()
}

/// Where a part is in order, in whole percent; gates and informative areas have no such point.
fn in_order_from(sight: &Sight<'_>, figures: &Figures) -> Option<u32> {
    match &sight.seen.questionnaire.model {
        Model::Phases(thresholds) => Some(thresholds.in_order),
        Model::Verdicts(_) => {
            let role = sight.seen.questionnaire[figures.section].role;
            role.needs_work_below()
        }
    }
}
