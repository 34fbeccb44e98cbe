//! The keys of the screen on which a document is made.

use ratatui::crossterm::event::KeyCode;

use super::table::{bind, shown};
use super::{Binding, Key, digit, movement};
use crate::app::{App, ExportForm, ExportRow, Layer, Move, Msg};

use Key::{AnyDigit, Char, Code};

/// The tables of that screen, by the row that has the focus.
pub(super) fn tables(form: &ExportForm) -> Vec<&'static [Binding]> {
    let row = form.row();
    let enter = match row {
        ExportRow::Open => ENTER_OPENS,
        ExportRow::Kind(_) | ExportRow::Format(_) if !form.is_chosen(row) => ENTER_CHOOSES,
        _ => ENTER_MAKES,
    };
    let choice = match row {
        ExportRow::Kind(_) | ExportRow::Format(_) => CHOICE,
        ExportRow::Place | ExportRow::Make | ExportRow::Open => &[],
    };
    let made = match row {
        // A letter is text there, and Enter opens it here.
        ExportRow::Place | ExportRow::Open => &[],
        _ if form.made().is_some() => MADE,
        _ => &[],
    };
    vec![enter, choice, made, PARTS]
}

/// The numbers of the part that has the focus.
fn numbers(app: &App) -> String {
    let form = app.layers.iter().rev().find_map(|layer| match layer {
        Layer::Export(form) => Some(form),
        _ => None,
    });
    let last = form.map_or(1, |form| form.part(form.row()).len());
    format!("1-{last}")
}

static ENTER_MAKES: &[Binding] = &[bind(
    &[Code(KeyCode::Enter)],
    |_| Msg::Enter,
    |w| w.make,
    Some(0),
)];
static ENTER_CHOOSES: &[Binding] = &[bind(
    &[Code(KeyCode::Enter)],
    |_| Msg::Enter,
    |w| w.choose,
    Some(0),
)];
static ENTER_OPENS: &[Binding] = &[bind(
    &[Code(KeyCode::Enter), Char('o')],
    |_| Msg::ShowDocument,
    |w| w.show_document,
    Some(0),
)];

static CHOICE: &[Binding] = &[
    bind(&[Char(' ')], |_| Msg::Choose, |w| w.choose, None),
    shown(&[AnyDigit], numbers, digit, |w| w.choose_by_number, Some(4)),
];

/// What was made can be opened.
static MADE: &[Binding] = &[bind(
    &[Char('o')],
    |_| Msg::ShowDocument,
    |w| w.show_document,
    Some(1),
)];

static PARTS: &[Binding] = &[
    bind(
        &[Code(KeyCode::Tab), Code(KeyCode::PageDown)],
        |_| Msg::Move(Move::PageDown),
        |w| w.next_part,
        Some(3),
    ),
    bind(
        &[Code(KeyCode::BackTab), Code(KeyCode::PageUp)],
        |_| Msg::Move(Move::PageUp),
        |w| w.previous_part,
        None,
    ),
    bind(
        &[
            Code(KeyCode::Down),
            Code(KeyCode::Up),
            Code(KeyCode::Home),
            Code(KeyCode::End),
        ],
        movement,
        |w| w.other_row,
        None,
    ),
    bind(
        &[Code(KeyCode::Esc), Code(KeyCode::Left)],
        |_| Msg::Back,
        |w| w.back,
        Some(2),
    ),
];
