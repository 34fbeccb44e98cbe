//! The keys of lists one chooses from: scans, questionnaires, ways out.

use ratatui::crossterm::event::KeyCode;

use super::table::{PAGES, UP_DOWN, bind};
use super::{Binding, Key, digit, movement};
use crate::app::Msg;

use Key::{AnyDigit, Char, Code};

/// What begins and what goes on: questionnaires, scans.
pub(super) static SCANS: &[Binding] = &[
    bind(
        &[Code(KeyCode::Enter), Code(KeyCode::Right), Char(' ')],
        |_| Msg::Enter,
        |w| w.open,
        Some(2),
    ),
    bind(UP_DOWN, movement, |w| w.choose, Some(1)),
    bind(PAGES, movement, |w| w.pages, None),
    bind(&[AnyDigit], digit, |w| w.choose_by_number, None),
];

/// On a scan that is there.
pub(super) static FOLLOW_UP: &[Binding] = &[bind(
    &[Char('v')],
    |_| Msg::FollowUp,
    |w| w.follow_up,
    Some(8),
)];

/// Out of a list that stands on another screen.
pub(super) static LEAVE: &[Binding] = &[bind(
    &[Code(KeyCode::Esc), Code(KeyCode::Left)],
    |_| Msg::Back,
    |w| w.back,
    Some(3),
)];

pub(super) static CHOICE: &[Binding] = &[
    bind(UP_DOWN, movement, |w| w.choose, Some(1)),
    bind(&[AnyDigit], digit, |w| w.choose_by_number, None),
    bind(&[Code(KeyCode::Enter)], |_| Msg::Enter, |w| w.keep, Some(2)),
    bind(&[Code(KeyCode::Esc)], |_| Msg::Back, |w| w.back, Some(3)),
];

/// Another place for answers that cannot be saved: leaving the line saves nothing.
pub(super) static PLACE: &[Binding] = &[
    bind(&[Code(KeyCode::Enter)], |_| Msg::Enter, |w| w.keep, Some(1)),
    bind(&[Code(KeyCode::Esc)], |_| Msg::Back, |w| w.back, Some(2)),
];

/// The ways out of something that stands in the way: answers that cannot be saved, a file where a
/// document goes.
pub(super) static WAYS: &[Binding] = &[
    bind(UP_DOWN, movement, |w| w.choose, Some(1)),
    bind(&[AnyDigit], digit, |w| w.choose_by_number, None),
    bind(
        &[Code(KeyCode::Enter)],
        |_| Msg::Enter,
        |w| w.onward,
        Some(2),
    ),
];
