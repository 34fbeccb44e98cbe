//! The plan: who does what when, what is advised, and the next scan; and the form of one action.

use ratatui::text::Span;

use super::{about, focus_mark, heading, session::progress};
use crate::app::{ActionForm, App, Cursor, Msg, OpenScan, PlanRow};
use crate::scan::ActionPart;
use crate::text;
use crate::tui::screen::{Room, Screen};
use crate::tui::theme::Tone;
use crate::tui::widgets::body::{Body, Layout};
use crate::wording;

/// The cells of the box that is ticked, behind the mark of the focus.
const TICK: std::ops::Range<usize> = 2..4;

pub(crate) fn compose(app: &App, cursor: Cursor, room: Room) -> Screen {
    let Some(open) = &app.open else {
        return Screen::default();
    };
    let words = &app.words().plan;
    let layout = &room.layout;
    let mut body = Body::default();
    body.text(words.text, Tone::Plain, layout);
    let standing = wording::plan_standing(app.words(), &open.scan().plan, app.now.date());
    if let Some(standing) = standing {
        body.text(&standing, Tone::Strong, layout);
    }
    body.gap();
    let drafts = open.drafts();
    let rows = open.plan_rows();
    for (position, row) in rows.into_iter().enumerate() {
        let focused = position == cursor.at;
        let tone = |usual: Tone| if focused { Tone::Focus } else { usual };
        let mark = focus_mark(focused, layout.theme);
        if row == PlanRow::NextScan {
            body.gap();
        }
        let first = body.len();
        match row {
            PlanRow::Action(at) => action(app, open, at, focused, &mut body, layout),
            PlanRow::Advised(at) => {
                let title = drafts.get(at).map_or("", |draft| draft.result.as_str());
                let said = (words.advised)(&text::line(title));
                body.hanging(&[mark], &said, tone(Tone::Quiet), layout);
            }
            PlanRow::New => body.hanging(&[mark], words.new, tone(Tone::Accent), layout),
            PlanRow::NextScan => {
                let said = wording::next_scan(app.words(), open.scan(), app.now.date());
                body.hanging(&[mark], &said.when, tone(Tone::Accent), layout);
                body.hanging(&[Span::raw("  ")], &said.why, Tone::Quiet, layout);
            }
        }
        body.stands_for(first, Msg::Point(position));
        if matches!(row, PlanRow::Action(_)) {
            body.cells_of_line_stand_for(first, TICK, Msg::Tick(position));
        }
        body.item_from(first, focused);
    }
    Screen {
        heading: heading(words.title, layout.theme),
        progress: progress(app, open),
        body,
        ..Screen::default()
    }
}

/// An action: its box and what it is; below that who does it, when, and whether that has passed.
fn action(app: &App, open: &OpenScan, at: usize, focused: bool, body: &mut Body, layout: &Layout) {
    let Some(action) = open.scan().plan.actions.get(at) else {
        return;
    };
    let words = &app.words().plan;
    let glyphs = layout.theme.glyphs();
    let (glyph, ticked) = if action.done {
        (glyphs.full, Tone::Good)
    } else {
        (glyphs.empty, Tone::Attention)
    };
    let tone = if focused { Tone::Focus } else { Tone::Plain };
    let start = [
        focus_mark(focused, layout.theme),
        Span::styled(format!("{glyph} "), layout.theme.style(ticked)),
    ];
    body.hanging(&start, &text::line(action.name()), tone, layout);
    let when = wording::when(app.words(), action);
    let standing = if action.done {
        words.done
    } else if action.is_late(app.now.date()) {
        words.late
    } else {
        ""
    };
    let about = [action.who.as_str(), when.as_str(), standing];
    let about = about.map(|text| text::line(text).trim().to_owned());
    let about: Vec<String> = about.into_iter().filter(|text| !text.is_empty()).collect();
    if !about.is_empty() {
        let about = about.join(&format!(" {} ", glyphs.between));
        body.hanging(&[Span::raw("    ")], &about, Tone::Quiet, layout);
    }
}

/// The form: every part behind its label, what is asked below the one that has the focus, and hints.
pub(crate) fn form(app: &App, form: &ActionForm, room: Room) -> Screen {
    let words = &app.words().plan;
    let layout = &room.layout;
    let mut body = Body::default();
    let labels = ActionPart::ALL.map(|part| words.part(part));
    let cells = labels.iter().map(|label| text::width(label)).max();
    let cells = cells.unwrap_or(0);
    let typed = app.as_typed(form);
    let hints = wording::hints(app.words(), &typed);
    for (at, part) in ActionPart::ALL.into_iter().enumerate() {
        let focused = part == form.part();
        let first = body.len();
        let caret = about::text_row(
            (at, words.part(part)),
            form.field(part),
            focused,
            cells,
            &mut body,
            layout,
        );
        let below = Span::raw(" ".repeat(cells + 4));
        let below = std::slice::from_ref(&below);
        if focused {
            body.hanging(below, words.asked(part), Tone::Quiet, layout);
            // What does not fit in the line can be read whole.
            let whole = form.field(part).text();
            if text::width(whole) >= about::field_cells(cells, layout) {
                body.hanging(below, whole, Tone::Quiet, layout);
            }
        }
        if let Some(due) = typed.due.filter(|_| part == ActionPart::When) {
            let said = (words.understood)(&app.words().common.date(due));
            body.hanging(below, &said, Tone::Good, layout);
        }
        for (_, hint) in hints.iter().filter(|(of, _)| *of == part) {
            body.hanging(below, hint, Tone::Attention, layout);
        }
        body.item_from(first, false);
        if focused {
            // What belongs to a part stays in view with it.
            body.focus_from(first, caret);
        }
    }
    Screen {
        heading: heading(words.action, layout.theme),
        body,
        ..Screen::default()
    }
}
