//! A screen as text that can be compared: its rows, its styles and its cursor.

use std::fmt::Write as _;

use quickscan::app::{App, Layer};
use quickscan::tui::SMALLEST;
use quickscan::tui::theme::Theme;
use ratatui::backend::TestBackend;
use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier};
use unicode_width::UnicodeWidthStr;

/// The widest a page is.
const WIDEST: u16 = 134;

/// The rows of a screen, without the spaces behind them.
pub(crate) fn rows(backend: &TestBackend) -> Vec<String> {
    let buffer = backend.buffer();
    let row = |y| {
        let mut text = String::new();
        let mut hidden = 0_usize;
        for x in 0..buffer.area.width {
            let symbol = buffer[(x, y)].symbol();
            if hidden == 0 {
                text.push_str(symbol);
            }
            if symbol.is_ascii() {
                hidden = hidden.saturating_sub(1);
                continue;
            }
            // A wide character hides the cell behind it.
            hidden = hidden.max(symbol.width()).saturating_sub(1);
        }
        text.trim_end().to_owned()
    };
    (0..buffer.area.height).map(row).collect()
}

/// Rows, then the styles of every row that has any, then the cursor.
///
/// A style reads `3: bold 1-17, dim 61-79`: in row 3, the cells 1 to 17 and 61 to 79. Rows with the
/// same styles are taken together.
pub(crate) fn of(backend: &TestBackend) -> String {
    let buffer = backend.buffer();
    let mut picture = String::new();
    for row in rows(backend) {
        picture.push_str(format!("|{}", row.replace('\\', "/")).trim_end());
        picture.push('\n');
    }
    let mut alike: Vec<(u16, u16, String)> = Vec::new();
    for y in 0..buffer.area.height {
        let styles = styles(buffer, y).join(", ");
        match alike.last_mut() {
            Some((_, last, same)) if *same == styles => *last = y,
            _ => alike.push((y, y, styles)),
        }
    }
    for (first, last, styles) in alike.into_iter().filter(|(.., styles)| !styles.is_empty()) {
        let _ = writeln!(picture, "{}: {styles}", span(first, last));
    }
    let place = backend.cursor_position();
    let cursor = if backend.cursor_visible() {
        format!("cursor at column {} of row {}", place.x, place.y)
    } else {
        "no cursor".to_owned()
    };
    picture + &cursor + "\n"
}

/// The runs of cells in a row that have the same style, other than plain.
fn styles(buffer: &Buffer, y: u16) -> Vec<String> {
    let mut runs: Vec<(String, u16, u16)> = Vec::new();
    for x in 0..buffer.area.width {
        let style = style(&buffer[(x, y)]);
        match runs.last_mut() {
            Some((same, _, last)) if *same == style && *last + 1 == x => *last = x,
            _ => runs.push((style, x, x)),
        }
    }
    runs.retain(|(style, ..)| !style.is_empty());
    let runs = runs.into_iter();
    runs.map(|(style, first, last)| format!("{style} {}", span(first, last)))
        .collect()
}

fn span(first: u16, last: u16) -> String {
    if first == last {
        first.to_string()
    } else {
        format!("{first}-{last}")
    }
}

/// The style of a cell in words; nothing when it is plain.
fn style(cell: &Cell) -> String {
    let colour = |colour: Color, place: &str| match colour {
        Color::Reset => None,
        other => Some(format!("{place}{}", format!("{other:?}").to_lowercase())),
    };
    let modifiers = [
        (Modifier::BOLD, "bold"),
        (Modifier::DIM, "dim"),
        (Modifier::ITALIC, "italic"),
        (Modifier::UNDERLINED, "underlined"),
        (Modifier::REVERSED, "reversed"),
    ];
    let modifiers = modifiers
        .into_iter()
        .filter(|(one, _)| cell.modifier.contains(*one));
    let words = colour(cell.fg, "")
        .into_iter()
        .chain(colour(cell.bg, "on "));
    let words = words.chain(modifiers.map(|(_, word)| word.to_owned()));
    words.collect::<Vec<String>>().join("+")
}

/// Whether the window shows what a group sees: one thing, without lines around it.
fn is_for_everybody(app: &App) -> bool {
    let is_seen = matches!(
        app.layer(),
        Layer::Vote(_)
            | Layer::Rules(_)
            | Layer::Discussion(_)
            | Layer::Results(_)
            | Layer::Advice(_)
    );
    app.presenting && (app.black || is_seen)
}

/// What holds for every frame, whatever it shows: the cursor is there, the lines around the body are
/// whole, and the columns beside it belong to nobody but the marks.
pub(super) fn holds_together(app: &App, backend: &TestBackend, theme: Theme) {
    let buffer = backend.buffer();
    let (width, height) = (buffer.area.width, buffer.area.height);
    let place = backend.cursor_position();
    let layer = app.layer();
    if backend.cursor_visible() {
        assert!(
            place.x < width && place.y < height,
            "cursor outside: {layer:?}"
        );
    }
    if width < SMALLEST.0 || height < SMALLEST.1 {
        return;
    }
    assert!(backend.cursor_visible(), "no cursor: {layer:?}");
    if is_for_everybody(app) {
        return;
    }
    let glyphs = theme.glyphs();
    let is_rule = |y: &u16| (0..width).all(|x| buffer[(x, *y)].symbol() == glyphs.rule);
    let shown = || rows(backend).join("\n");
    assert!(is_rule(&2), "no line below the header:\n{}", shown());
    let below = (3..height - 1).rev().find(is_rule);
    let below = below.unwrap_or_else(|| panic!("no line above the footer:\n{}", shown()));
    // A very wide window has the page in its middle.
    let page = width.min(WIDEST);
    let left = (width - page) / 2;
    let outside: Vec<u16> = (0..=left).chain(left + page - 1..width).collect();
    for y in (0..height).filter(|y| *y != 2 && *y != below) {
        let is_free = outside.iter().all(|x| buffer[(*x, y)].symbol() == " ");
        assert!(is_free, "row {y} is too long:\n{}", shown());
        let edge = buffer[(left + page - 2, y)].symbol();
        let free = [" ", glyphs.above, glyphs.below].contains(&edge);
        let is_body = (3..below).contains(&y);
        assert!(
            free || !is_body,
            "row {y} runs into the marks:\n{}",
            shown()
        );
    }
}
