//! A bar per section: points, what may still come, where it is in order, and the state in words.

use ratatui::text::{Line, Span};

use super::Results;
use crate::app::Msg;
use crate::insight::{Figures, Reading, Status};
use crate::questionnaire::{Model, Role};
use crate::text;
use crate::tui::screens::focus_mark;
use crate::tui::theme::Tone;
use crate::tui::widgets::bar::bar;
use crate::tui::widgets::body::Body;
use crate::wording;

/// The shortest bar that still tells something.
const SHORTEST_BAR: usize = 10;
/// The longest bar; longer ones are no clearer.
const LONGEST_BAR: usize = 44;

/// A section as its bar shows it.
struct Row<'a> {
    figures: &'a Figures,
    title: &'a str,
    points: String,
    state: String,
}

/// How many cells the columns take.
#[derive(Debug, Clone, Copy)]
struct Columns {
    /// None where a title has a line of its own, above its bar.
    title: Option<usize>,
    bar: usize,
    points: usize,
}

impl Columns {
    /// Titles stand before their bars where everything fits beside each other.
    fn new(rows: &[Row<'_>], cells: usize) -> Columns {
        let widest = |of: for<'r> fn(&'r Row<'_>) -> &'r str| {
            let widths = rows.iter().map(|row| text::width(of(row)));
            widths.max().unwrap_or(0)
        };
        let (title, points) = (widest(|row| row.title), widest(|row| &row.points));
        // The focus, the spaces between, the state and the mark behind it.
        let beside = 2 + 1 + points + 2 + widest(|row| &row.state) + 2;
        let bar = |beside: usize| {
            let free = cells.saturating_sub(beside);
            free.clamp(SHORTEST_BAR, LONGEST_BAR)
        };
        let fits = beside + title + 1 + SHORTEST_BAR <= cells;
        Columns {
            title: fits.then_some(title),
            bar: bar(if fits { beside + title + 1 } else { beside }),
            points,
        }
    }
}

impl Results<'_> {
    /// A bar per section; the focused one says what stands behind it. Below them what the signs mean.
    pub(super) fn bars(&self, body: &mut Body) {
        let shown = self.open.sections_shown();
        let figures = &self.open.insight.figures;
        let figures = shown
            .into_iter()
            .filter_map(|section| figures.get(section.0));
        let rows: Vec<Row<'_>> = figures.map(|figures| self.row(figures)).collect();
        let columns = Columns::new(&rows, self.layout.cells);
        for (at, row) in rows.iter().enumerate() {
            let focused = at == self.cursor.at;
            let first = body.len();
            self.bar(row, focused, columns, body);
            body.stands_for(first, Msg::Point(at));
            if focused {
                self.details(row, body);
            }
            body.item_from(first, focused);
        }
        body.hanging(
            &[Span::raw("  ")],
            &self.legend(),
            Tone::Quiet,
            &self.layout,
        );
    }

    /// What stands behind a bar.
    fn details(&self, row: &Row<'_>, body: &mut Body) {
        let said = wording::section(self.subject.context, row.figures);
        let details = [said.coverage, said.band, said.threshold]
            .into_iter()
            .flatten();
        for detail in details
            .chain(said.keys)
            .chain(said.notes)
            .chain(self.of_part(row.figures))
        {
            body.hanging(&[Span::raw("    ")], &detail, Tone::Quiet, &self.layout);
        }
    }

    /// What the outcome says of a part: why it needs work.
    fn of_part(&self, figures: &Figures) -> Vec<String> {
        let Reading::Verdict(outcome) = &self.open.insight.reading else {
            return Vec::new();
        };
        let part = wording::parts(self.subject.context, std::slice::from_ref(figures), outcome);
        part.into_iter().flat_map(|part| part.notes).collect()
    }

    fn row<'a>(&'a self, figures: &'a Figures) -> Row<'a> {
        Row {
            figures,
            title: &self.open.questionnaire[figures.section].title,
            points: self.points(figures),
            state: self.state(figures),
        }
    }

    fn bar(&self, row: &Row<'_>, focused: bool, columns: Columns, body: &mut Body) {
        let theme = self.layout.theme;
        let figures = row.figures;
        let tone = self.tone(figures);
        let title_tone = if focused { Tone::Focus } else { Tone::Plain };
        let mut spans = vec![focus_mark(focused, theme)];
        if let Some(cells) = columns.title {
            let title = text::pad(row.title, cells + 1);
            spans.push(Span::styled(title, theme.style(title_tone)));
        } else {
            body.hanging(&spans, row.title, title_tone, &self.layout);
            spans = vec![Span::raw("  ")];
        }
        let in_order = self.in_order_from(figures);
        spans.extend(bar(figures, in_order, columns.bar, tone, theme));
        let points = &row.points;
        spans.push(Span::raw(format!(" {points:>0$}  ", columns.points)));
        let used: usize = spans.iter().map(Span::width).sum();
        let marked = self.mark(figures, used + text::width(&row.state));
        let state = [(row.state.as_str(), tone), (marked.as_str(), Tone::Focus)];
        if used + text::width(&row.state) + text::width(&marked) <= self.layout.cells {
            let state = state.map(|(text, tone)| Span::styled(text.to_owned(), theme.style(tone)));
            spans.extend(state);
            body.line(Line::from(spans));
        } else {
            body.line(Line::from(spans));
            body.runs(&[Span::raw("    ")], &state, &self.layout);
        }
    }

    /// What stands behind the place where people are, and behind what to develop first; in words where
    /// those fit after `used` cells.
    fn mark(&self, figures: &Figures, used: usize) -> String {
        if !self.is_marked(figures) {
            return String::new();
        }
        let mark = self.layout.theme.glyphs().here;
        let told = format!(" {mark} {}", self.app.words().screens.you_are_here);
        if self.marks_place() && used + text::width(&told) <= self.layout.cells {
            told
        } else {
            format!(" {mark}")
        }
    }

    /// Points of points over the answered questions; nothing where no score is shown.
    fn points(&self, figures: &Figures) -> String {
        if figures.answered == 0 || figures.status == Some(Status::Insufficient) {
            return String::new();
        }
        let words = &self.app.words().screens;
        (words.progress)(figures.points as usize, figures.answered_max as usize)
    }

    fn state(&self, figures: &Figures) -> String {
        let context = self.subject.context;
        match &self.open.insight.reading {
            Reading::Phases(_) => wording::section(context, figures)
                .status
                .unwrap_or_default(),
            Reading::Verdict(outcome) => {
                let part = wording::parts(context, std::slice::from_ref(figures), outcome);
                part.into_iter()
                    .next()
                    .map(|part| part.state)
                    .unwrap_or_default()
            }
        }
    }

    /// Where a section is in order, in whole percent; gates and informative areas have no such point.
    fn in_order_from(&self, figures: &Figures) -> Option<u32> {
        match &self.open.questionnaire.model {
            Model::Phases(thresholds) => Some(thresholds.in_order),
            Model::Verdicts(_) => self.open.questionnaire[figures.section]
                .role
                .needs_work_below(),
        }
    }

    fn tone(&self, figures: &Figures) -> Tone {
        match (
            figures.status,
            self.open.questionnaire[figures.section].role,
        ) {
            (Some(Status::InOrder), _) => Tone::Good,
            (Some(Status::Partly), _) => Tone::Partly,
            (Some(Status::NotInOrder), _) => Tone::Attention,
            (None, Role::Core(percent) | Role::Supporting(percent)) => {
                if figures.score_reaches(percent) {
                    Tone::Good
                } else {
                    Tone::Attention
                }
            }
            _ => Tone::Plain,
        }
    }

    /// Whether this is where people are, or what to develop first.
    fn is_marked(&self, figures: &Figures) -> bool {
        match &self.open.insight.reading {
            // Where too little is known nobody can say that people are there.
            Reading::Phases(reading) => {
                reading.working.phase() == Some(figures.section)
                    && figures.status != Some(Status::Insufficient)
            }
            Reading::Verdict(outcome) => outcome.points.contains(&figures.section),
        }
    }

    fn marks_place(&self) -> bool {
        matches!(self.open.insight.reading, Reading::Phases(_))
    }

    /// What the signs of the bars mean.
    fn legend(&self) -> String {
        let words = &self.app.words().screens;
        let glyphs = self.layout.theme.glyphs();
        let marked = if self.marks_place() {
            words.you_are_here
        } else {
            words.develop_first
        };
        let signs = [
            (glyphs.bar, words.legend_points),
            (glyphs.band, words.legend_band),
            (glyphs.threshold, words.legend_threshold),
            (glyphs.here, marked),
        ];
        // A sign stays with its meaning where the line breaks.
        let signs = signs.map(|(sign, meaning)| format!("{sign} {meaning}").replace(' ', "\u{a0}"));
        signs.join("   ")
    }
}
