//! A question: its text, its choices with their situations, how it is known, and notes.

use ratatui::text::{Line, Span};

use super::{focus_mark, progress};
use crate::app::{App, Msg, OpenScan, QuestionView, Row};
use crate::lang::Words;
use crate::questionnaire::{Model, QuestionIx};
use crate::scan::{Answer, Basis, Entry};
use crate::text;
use crate::tui::screen::{Room, Screen};
use crate::tui::theme::{Theme, Tone};
use crate::tui::widgets::body::{Body, Layout};

/// From so many rows on there is air around what is said about an answer.
const ROWS_FOR_AIR: usize = 24;
/// From so many rows on a note and where it says so have a line of their own before they are filled in.
const ROWS_FOR_TEXTS: usize = 17;

/// How much of a question is shown at once. The first that fits is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Density {
    /// Everything, with air.
    Roomy,
    /// Everything, without air.
    Snug,
    /// All situations, without the explanation.
    Full,
    /// The situation of the focused choice in full, the others on one line.
    Compact,
}

pub(crate) fn compose(app: &App, view: QuestionView, room: Room) -> Screen {
    let Some(open) = &app.open else {
        return Screen::default();
    };
    let bottom = knowing(app, open, view.question, room);
    let rows = room.rows.saturating_sub(bottom.len());
    let of = |density| body(app, open, view, density, &room.layout);
    let body = [Density::Roomy, Density::Snug, Density::Full]
        .into_iter()
        .map(of)
        .find(|body| body.len() <= rows)
        .unwrap_or_else(|| {
            let mut body = of(Density::Compact);
            if body.len() < rows {
                let down = room.layout.theme.glyphs().arrows[3];
                let said = (app.words().screens.whole_answers)(down);
                body.text(&said, Tone::Accent, &room.layout);
            }
            body
        });
    let section = open.questionnaire[view.question].section;
    let count = (app.words().screens.progress)(open.answered(), open.visible.len());
    // As wide as the count gets, so that the names stand still while it grows.
    let widest = (app.words().screens.progress)(open.visible.len(), open.visible.len());
    let cells = room.header.saturating_sub(text::width(&widest) + 1);
    let (heading, in_heading) = progress::sections(app, open, section, cells, room.layout.theme);
    Screen {
        heading,
        in_heading,
        progress: count,
        body,
        bottom,
        side: room
            .side
            .then(|| progress::side(app, open, view.question, room)),
        ..Screen::default()
    }
}

fn body(app: &App, open: &OpenScan, view: QuestionView, density: Density, layout: &Layout) -> Body {
    let theme = layout.theme;
    let asked = &open.questionnaire[view.question];
    let mut body = Body::default();
    let id = Span::styled(format!("{}  ", asked.id), theme.style(Tone::Accent));
    let key = if asked.critical {
        let words = app.words().common.key_question;
        // The sign stays with its meaning where the line breaks.
        format!("   {}\u{a0}{words}", theme.glyphs().critical)
    } else {
        String::new()
    };
    let title = [
        (asked.title.as_str(), Tone::Strong),
        (key.as_str(), Tone::Attention),
    ];
    body.runs(&[id], &title, layout);
    if density == Density::Roomy {
        body.gap();
    }
    body.text(&asked.text, Tone::Strong, layout);
    if matches!(density, Density::Roomy | Density::Snug) && !asked.help.is_empty() {
        if density == Density::Roomy {
            body.gap();
        }
        body.text(&asked.help, Tone::Quiet, layout);
    }
    if density != Density::Compact {
        body.gap();
    }
    choices(app, open, view, density, &mut body, layout);
    body
}

fn choices(
    app: &App,
    open: &OpenScan,
    view: QuestionView,
    density: Density,
    body: &mut Body,
    layout: &Layout,
) {
    let rows = open.rows(view.question);
    let shown: Vec<Shown> = rows
        .iter()
        .map(|row| shown(app, open, view.question, *row))
        .collect();
    let scale_rows = shown
        .iter()
        .filter(|shown| matches!(shown.row, Row::Choice(_)));
    let label_cells = scale_rows
        .map(|shown| text::width(&shown.label))
        .max()
        .unwrap_or(0);
    let answer = open.answer(view.question);
    let theme = layout.theme;
    for (at, shown) in shown.into_iter().enumerate() {
        let focused = view.focus == Some(shown.row);
        let chosen = answer == Some(shown.row);
        let tone = match (focused, chosen) {
            (true, _) => Tone::Focus,
            (false, true) => Tone::Strong,
            (false, false) => Tone::Plain,
        };
        let mark = if chosen {
            theme.glyphs().chosen
        } else {
            theme.glyphs().not_chosen
        };
        let first = body.len();
        let mut start = vec![
            focus_mark(focused, theme),
            Span::styled(
                format!("{mark} "),
                theme.style(if chosen { Tone::Good } else { Tone::Quiet }),
            ),
            Span::styled(format!("{}  ", shown.key), theme.key()),
        ];
        let situation_tone = if focused || chosen {
            Tone::Plain
        } else {
            Tone::Quiet
        };
        let cut = density == Density::Compact && !focused;
        if 3 * label_cells > layout.readable() {
            // Long labels take lines of their own; the situation stands below them.
            add(&start, &shown.label, tone, cut, body, layout);
            let indent: usize = start.iter().map(Span::width).sum();
            start = vec![Span::raw(" ".repeat(indent))];
        } else {
            let label = text::pad(&shown.label, label_cells);
            start.push(Span::styled(format!("{label}  "), theme.style(tone)));
        }
        if body.len() == first || !shown.situation.is_empty() {
            add(&start, &shown.situation, situation_tone, cut, body, layout);
        }
        body.stands_for(first, Msg::Point(at));
        // The cursor stands on the first choice until another row has the focus.
        let has_cursor = focused || (view.focus.is_none() && shown.row == rows[0]);
        body.item_from(first, has_cursor);
    }
}

/// A text behind its start: whole, or cut to one line.
fn add(
    start: &[Span<'static>],
    content: &str,
    tone: Tone,
    cut: bool,
    body: &mut Body,
    layout: &Layout,
) {
    if !cut {
        body.hanging(start, content, tone, layout);
        return;
    }
    let indent: usize = start.iter().map(Span::width).sum();
    let room = layout.readable().saturating_sub(indent);
    let content = text::shorten(content, room, layout.theme.glyphs().cut).into_owned();
    let mut spans = start.to_vec();
    spans.push(Span::styled(content, layout.theme.style(tone)));
    body.line(Line::from(spans));
}

/// A row as it is shown.
struct Shown {
    row: Row,
    key: String,
    label: String,
    situation: String,
}

/// The key, the label and the situation of a row; what to find out behind "don't know", and the
/// reason behind "not applicable".
fn shown(app: &App, open: &OpenScan, question: QuestionIx, row: Row) -> Shown {
    let words = app.words();
    let asked = &open.questionnaire[question];
    let scale = open.questionnaire.scale_of(question);
    let chosen = open.answer(question) == Some(row);
    let (key, label, situation) = match row {
        Row::Choice(choice) => {
            let key = scale.key(choice);
            let situation = asked.anchors.get(choice.0).cloned().unwrap_or_default();
            (key, scale[choice].label.clone(), situation)
        }
        Row::Unknown => {
            let find_out = if chosen {
                asked.find_out.clone()
            } else {
                String::new()
            };
            ("w".to_owned(), words.common.unknown.to_owned(), find_out)
        }
        Row::NotApplicable => {
            let reason = match open.entry(question).and_then(|entry| entry.answer.as_ref()) {
                Some(Answer::NotApplicable(reason)) => text::line(reason).into_owned(),
                _ => String::new(),
            };
            (
                "x".to_owned(),
                words.common.not_applicable.to_owned(),
                reason,
            )
        }
    };
    Shown {
        row,
        key,
        label,
        situation,
    }
}

/// The answer of the previous time; how the answer is known, where it says so, and the note: below the
/// body, the last three each behind its key.
fn knowing(app: &App, open: &OpenScan, question: QuestionIx, room: Room) -> Body {
    let words = app.words();
    let none = Entry::default();
    let entry = open.entry(question).unwrap_or(&none);
    let mut body = Body::default();
    if room.rows >= ROWS_FOR_AIR {
        body.gap();
    }
    // Below the answers and never marked among them: it is read after they are.
    if let Some(said) = open.last_time(words, question) {
        body.text(&said, Tone::Plain, &room.layout);
    }
    basis(words, entry.basis, &mut body, &room.layout);
    let asks_where = matches!(open.questionnaire.model, Model::Verdicts(_));
    let has_room = room.rows >= ROWS_FOR_TEXTS;
    if !entry.location.is_empty() || (asks_where && has_room) {
        let start = behind_key("v", words.screens.location, room.layout.theme);
        kept(start, &entry.location, Msg::Where, &mut body, &room.layout);
    }
    if !entry.note.is_empty() || has_room {
        let start = behind_key("n", words.screens.note, room.layout.theme);
        kept(start, &entry.note, Msg::Note, &mut body, &room.layout);
    }
    body
}

/// A key, and what it is for.
fn behind_key(key: &'static str, label: &str, theme: Theme) -> Vec<Span<'static>> {
    vec![
        Span::styled(key, theme.key()),
        Span::styled(format!("  {label}  "), theme.style(Tone::Quiet)),
    ]
}

/// The ways of knowing an answer, to click on; the chosen one stands out.
fn basis(words: &Words, chosen: Option<Basis>, body: &mut Body, layout: &Layout) {
    let theme = layout.theme;
    let first = body.len();
    let mut line = behind_key("b", words.screens.basis, theme);
    let bases = Basis::ALL.map(|one| {
        let label = words.common.basis(one);
        if chosen == Some(one) {
            Span::styled(format!("[{label}]"), theme.style(Tone::Strong))
        } else {
            Span::styled(format!(" {label} "), theme.style(Tone::Quiet))
        }
    });
    let asked: usize = line.iter().map(Span::width).sum();
    let cells = asked + bases.iter().map(|one| one.width() + 1).sum::<usize>();
    // Where it is narrow the ways of knowing have a line of their own.
    if cells > layout.cells {
        body.line(Line::from(std::mem::take(&mut line)));
        line.push(Span::raw("  "));
    }
    let mut at: usize = line.iter().map(Span::width).sum();
    let places = bases.each_ref().map(|one| {
        let start = at + 1;
        at = start + one.width();
        start..at
    });
    for one in bases {
        line.extend([Span::raw(" "), one]);
    }
    body.line(Line::from(line));
    body.stands_for(first, Msg::Basis);
    for (one, cells) in Basis::ALL.into_iter().zip(places) {
        body.cells_stand_for(cells, Msg::Know(Some(one)));
    }
}

/// A text kept with the answer, as much as one line holds.
fn kept(mut line: Vec<Span<'static>>, content: &str, msg: Msg, body: &mut Body, layout: &Layout) {
    let used: usize = line.iter().map(Span::width).sum();
    let cells = layout.readable().saturating_sub(used);
    let cut = layout.theme.glyphs().cut;
    let shown = text::shorten(&text::line(content), cells, cut).into_owned();
    line.push(Span::raw(shown));
    body.line(Line::from(line));
    body.stands_for(body.len() - 1, msg);
}
