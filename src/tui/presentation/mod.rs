//! What everybody in the room sees: one thing at a time, as large as the window allows.
//!
//! It shows what the [`Place`] of a scan says, and no more: no votes before they
//! are shown, no notes, no names of files, no keys.

mod advice;
mod asked;
mod big;
mod closing;
mod discuss;
mod guess;
mod page;
mod results;
mod table;
mod votes;
mod welcome;

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use super::theme::{Theme, Tone};
use super::view::{SMALLEST, too_small};
use super::widgets::body::{Layout, READABLE};
use crate::insight::{Insight, Sheet};
use crate::lang::Words;
use crate::questionnaire::{QuestionIx, Questionnaire};
use crate::scan::{Place, Reveal, Scan, Step};
use crate::text::Syllables;

use page::{Density, Page, Sight};

/// What is looked at.
#[derive(Debug, Clone)]
pub struct Seen<'a> {
    /// The words of the interface.
    pub words: &'a Words,
    /// The questionnaire in the language shown.
    pub questionnaire: &'a Questionnaire,
    /// The scan.
    pub scan: &'a Scan,
    /// Where the session is, which says what may be seen.
    pub place: Place,
    /// What the answers mean.
    pub insight: &'a Insight,
    /// How many have voted in the open round, while a keyboard goes around.
    pub cast: Option<u32>,
}

/// Draws what everybody may see now; nothing at all while the screen is black.
pub fn draw(seen: &Seen<'_>, frame: &mut Frame<'_>, area: Rect, theme: Theme) {
    if area.width < SMALLEST.0 || area.height < SMALLEST.1 {
        // Black stays black, however small the window.
        if !seen.place.black {
            too_small(seen.words, frame, area);
        }
        return;
    }
    paint(seen, frame, area, theme);
}

/// As [`draw`], in an area that may be a little smaller.
pub(super) fn paint(seen: &Seen<'_>, frame: &mut Frame<'_>, area: Rect, theme: Theme) {
    if seen.place.black {
        return;
    }
    let area = room_beside_own_version(seen, frame, area, theme);
    let sheet = Sheet::of(seen.questionnaire, seen.scan);
    let margins = Margins::of(area);
    let sight = Sight {
        seen,
        sheet: &sheet,
        layout: Layout {
            cells: usize::from(area.width - 2 * margins.columns),
            syllables: Syllables::of_language(&seen.questionnaire.language),
            theme,
        },
    };
    let rows = |density: Density| {
        let kept = if density.fills() { 0 } else { 2 * margins.rows };
        usize::from(area.height - kept)
    };
    let fits = |density: Density| {
        let page = content(&sight, density)?;
        (page.rows() <= rows(density)).then_some((density, page))
    };
    let last = || (Density::Tight, Page::new(Density::Tight));
    let (density, page) = Density::ALL
        .into_iter()
        .find_map(fits)
        .or_else(|| Some((Density::Tight, content(&sight, Density::Tight)?)))
        .unwrap_or_else(last);
    let page = page.explained(rows(density));
    let lines = page.into_lines(rows(density), seen.words, theme);
    place(lines, frame, area, margins, density);
}

/// Tells in the last row that the questionnaire is the user's own, where it is. Gives what is left.
fn room_beside_own_version(
    seen: &Seen<'_>,
    frame: &mut Frame<'_>,
    area: Rect,
    theme: Theme,
) -> Rect {
    if !seen.questionnaire.is_own() {
        return area;
    }
    let height = area.height - 1;
    let row = Rect {
        x: area.x + 1,
        y: area.y + height,
        width: area.width - 2,
        height: 1,
    };
    let own = seen.words.common.own_version;
    frame.render_widget(Line::styled(own, theme.style(Tone::Quiet)), row);
    Rect { height, ..area }
}

/// Space kept free on both sides.
#[derive(Debug, Clone, Copy)]
struct Margins {
    columns: u16,
    rows: u16,
}

impl Margins {
    fn of(area: Rect) -> Margins {
        Margins {
            columns: (area.width / 16).clamp(2, 12),
            rows: area.height / 14,
        }
    }
}

/// Draws the lines in the middle of the window. Lines no wider than text is keep the same left edge,
/// whatever they say.
fn place(
    lines: Vec<Line<'static>>,
    frame: &mut Frame<'_>,
    area: Rect,
    margins: Margins,
    density: Density,
) {
    let room = area.width - 2 * margins.columns;
    let width = if density.is_big() {
        room
    } else {
        room.min(READABLE as u16)
    };
    let height = (lines.len() as u16).min(area.height);
    let left = area.x + (area.width - width) / 2;
    let top = area.y + (area.height - height) / 2;
    for (row, line) in (0..height).zip(lines) {
        let row_area = Rect {
            x: left,
            y: top + row,
            width,
            height: 1,
        };
        frame.render_widget(line, row_area);
    }
}

/// The page in this density; none where there are no big letters for it.
fn content(sight: &Sight<'_>, density: Density) -> Option<Page> {
    match shown(sight) {
        Shown::Welcome => welcome::welcome(sight, density),
        Shown::Guess => guess::page(sight, density),
        Shown::Rules => welcome::rules(sight, density),
        Shown::Practice => asked::practice(sight, density),
        Shown::Question(question) => asked::question(sight, question, density),
        Shown::Differences => discuss::page(sight, density),
        Shown::Advice => advice::page(sight, density),
        Shown::Results => results::page(sight, density),
        Shown::Actions => closing::actions(sight, density),
        Shown::Closing => closing::round(sight, density),
    }
}

/// What is on the screen.
#[derive(Debug, Clone, Copy)]
enum Shown {
    Welcome,
    Guess,
    Rules,
    Practice,
    Question(QuestionIx),
    Differences,
    Results,
    Advice,
    Actions,
    Closing,
}

fn shown(sight: &Sight<'_>) -> Shown {
    let questionnaire = sight.seen.questionnaire;
    let place = &sight.seen.place;
    let question = place.question.as_deref();
    let question = question.and_then(|id| questionnaire.question_with_id(id));
    match (place.step, question) {
        // Somebody who fills in a scan alone goes from question to question.
        (None, Some(question)) if sight.seen.scan.group.is_none() => Shown::Question(question),
        (None, _) => Shown::Welcome,
        (Some(Step::Guess), _) if questionnaire.phases().next().is_none() => Shown::Welcome,
        (Some(Step::Guess), _) => Shown::Guess,
        (Some(Step::Rules), _) => Shown::Rules,
        (Some(Step::Practice), _) => Shown::Practice,
        (Some(Step::Vote | Step::Discuss), Some(question)) => Shown::Question(question),
        (Some(Step::Vote), None) => Shown::Welcome,
        (Some(Step::Discuss), None) => Shown::Differences,
        (Some(Step::Results), _) if place.reveal == Reveal::Agreement => Shown::Advice,
        (Some(Step::Results), _) => Shown::Results,
        (Some(Step::Actions), _) => Shown::Actions,
        (Some(Step::Closing), _) => Shown::Closing,
    }
}
