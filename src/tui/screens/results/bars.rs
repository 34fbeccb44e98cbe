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

/// Cells beside a bar: the focus, "19 van 24", the longest usual state and the mark behind it.
const BESIDE: usize = 2 + 12 + 19;
/// The longest bar; longer ones are no clearer.
const LONGEST_BAR: usize = 44;

/// The longest title that is shown whole.
const LONGEST_TITLE: usize = 44;

/// How many cells the columns take.
#[derive(Debug, Clone, Copy)]
struct Columns {
    title: usize,
    bar: usize,
}

impl Columns {
    fn new(longest_title: usize, cells: usize) -> Columns {
        let free = cells.saturating_sub(BESIDE);
        let least_bar = (free / 3).max(10);
        let title = longest_title
            .min(free.saturating_sub(least_bar + 1))
            .clamp(8, LONGEST_TITLE);
        let bar = free.saturating_sub(title + 1).clamp(8, LONGEST_BAR);
        Columns { title, bar }
    }
}

impl Results<'_> {
    /// A bar per section; the focused one says what stands behind it. Below them what the signs mean.
    pub(super) fn bars(&self, body: &mut Body) {
        let questionnaire = &self.open.questionnaire;
        let shown = self.open.sections_shown();
        let shown: Vec<&Figures> = shown
            .into_iter()
            .filter_map(|section| self.open.insight.figures.get(section.0))
            .collect();
        let titles = shown
            .iter()
            .map(|figures| text::width(&questionnaire[figures.section].title));
        let columns = Columns::new(titles.max().unwrap_or(0), self.layout.cells);
        for (at, figures) in shown.into_iter().enumerate() {
            let focused = at == self.cursor.at;
            let first = body.len();
            body.line(self.bar(figures, focused, columns));
            body.stands_for(first, Msg::Point(at));
            if !focused {
                continue;
            }
            let said = wording::section(self.subject.context, figures);
            let details = [said.coverage, said.band, said.threshold]
                .into_iter()
                .flatten();
            for detail in details.chain(said.keys).chain(said.notes) {
                body.hanging(&[Span::raw("    ")], &detail, Tone::Quiet, &self.layout);
            }
            body.focus_from(first, 0);
        }
        body.hanging(
            &[Span::raw("  ")],
            &self.legend(),
            Tone::Quiet,
            &self.layout,
        );
    }

    fn bar(&self, figures: &Figures, focused: bool, columns: Columns) -> Line<'static> {
        let theme = self.layout.theme;
        let cut = theme.glyphs().cut;
        let tone = self.tone(figures);
        let title = &self.open.questionnaire[figures.section].title;
        let title = text::shorten(title, columns.title, cut).into_owned();
        let title_tone = if focused { Tone::Focus } else { Tone::Plain };
        let mut spans = vec![
            focus_mark(focused, theme),
            Span::styled(
                text::pad(&title, columns.title + 1),
                theme.style(title_tone),
            ),
        ];
        spans.extend(bar(
            figures,
            self.in_order_from(figures),
            columns.bar,
            tone,
            theme,
        ));
        spans.push(Span::raw(format!(" {:>9}  ", self.points(figures))));
        let used: usize = spans.iter().map(Span::width).sum();
        let room = self.layout.cells.saturating_sub(used + 2);
        let state = text::shorten(&self.state(figures), room, cut).into_owned();
        let used = used + text::width(&state);
        spans.push(Span::styled(state, theme.style(tone)));
        if self.is_marked(figures) {
            let words = &self.app.words().screens;
            let mark = theme.glyphs().here;
            let told = format!(" {mark} {}", words.you_are_here);
            let fits = self.marks_place() && used + text::width(&told) <= self.layout.cells;
            let mark = if fits { told } else { format!(" {mark}") };
            spans.push(Span::styled(mark, theme.style(Tone::Focus)));
        }
        Line::from(spans)
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
