//! The keys of the screens of a scan, from the start screen to the advice.

use ratatui::crossterm::event::KeyCode;

use super::table::{PAGES, UP_DOWN, bind, shown};
use super::{Binding, HELP_PLACE, Key, choice_digits, digit, draft_digits, movement};
use crate::app::{Destination, Msg};

use Key::{AnyDigit, Char, Code, Ctrl};

pub(super) static ABOUT: &[Binding] = &[
    bind(
        &[
            Code(KeyCode::Down),
            Code(KeyCode::Up),
            Code(KeyCode::Tab),
            Code(KeyCode::BackTab),
        ],
        movement,
        |w| w.next_field,
        Some(2),
    ),
    bind(
        &[Code(KeyCode::Enter)],
        |_| Msg::Enter,
        |w| w.onward,
        Some(0),
    ),
    bind(PAGES, movement, |w| w.pages, None),
    bind(&[Code(KeyCode::Esc)], |_| Msg::Back, |w| w.back, Some(4)),
];

pub(super) static ABOUT_CHOICE: &[Binding] = &[
    bind(&[Char(' ')], |_| Msg::Choose, |w| w.choose, Some(1)),
    shown(
        &[AnyDigit],
        |_| "1-5".to_owned(),
        digit,
        |w| w.choose_by_number,
        None,
    ),
];

pub(super) static QUESTION: &[Binding] = &[
    shown(&[AnyDigit], choice_digits, digit, |w| w.choose, Some(0)),
    bind(
        &[Code(KeyCode::Enter)],
        |_| Msg::Enter,
        |w| w.onward,
        Some(1),
    ),
    bind(
        &[
            Code(KeyCode::Down),
            Code(KeyCode::Up),
            Code(KeyCode::Home),
            Code(KeyCode::End),
        ],
        movement,
        |w| w.move_focus,
        None,
    ),
    bind(&[Char(' ')], |_| Msg::Choose, |w| w.choose_focused, None),
    bind(&[Char('w')], |_| Msg::Unknown, |w| w.unknown, None),
    bind(
        &[Char('x')],
        |_| Msg::NotApplicable,
        |w| w.not_applicable,
        None,
    ),
    bind(&[Char('b')], |_| Msg::Basis, |w| w.basis, Some(6)),
    bind(&[Char('n')], |_| Msg::Note, |w| w.note, Some(4)),
    bind(
        &[Code(KeyCode::Delete), Code(KeyCode::Backspace)],
        |_| Msg::Clear,
        |w| w.clear,
        None,
    ),
];

pub(super) static WHERE: &[Binding] =
    &[bind(&[Char('v')], |_| Msg::Where, |w| w.location, Some(5))];

/// Along the questions.
pub(super) static STEPS: &[Binding] = &[
    bind(
        &[Code(KeyCode::Left), Code(KeyCode::PageUp)],
        |_| Msg::Previous,
        |w| w.previous,
        Some(2),
    ),
    bind(
        &[Code(KeyCode::Right), Code(KeyCode::PageDown)],
        |_| Msg::Next,
        |w| w.next,
        None,
    ),
];

/// Along the screens behind the questions, where the page keys page.
pub(super) static WAY: &[Binding] = &[
    bind(
        &[Code(KeyCode::Right)],
        |_| Msg::Next,
        |w| w.onward,
        Some(2),
    ),
    bind(
        &[Code(KeyCode::Left)],
        |_| Msg::Previous,
        |w| w.previous,
        Some(5),
    ),
];

/// On the way to the results a document may be made; there and in the advice it is what people want.
pub(super) static DOCUMENT: &[Binding] =
    &[bind(&[Char('m')], |_| Msg::Export, |w| w.document, None)];
pub(super) static MAKE_DOCUMENT: &[Binding] =
    &[bind(&[Char('m')], |_| Msg::Export, |w| w.document, Some(3))];

/// The help of a question explains it.
pub(super) static EXPLAIN: &[Binding] = &[bind(
    &[Char('?')],
    |_| Msg::Go(Destination::Help),
    |w| w.explain,
    Some(HELP_PLACE),
)];

pub(super) static JUMPS: &[Binding] = &[
    bind(
        &[Char('o')],
        |_| Msg::Go(Destination::Overview),
        |w| w.overview,
        Some(3),
    ),
    bind(
        &[Char('/')],
        |_| Msg::Go(Destination::Search),
        |w| w.search,
        None,
    ),
    bind(
        &[Char('r')],
        |_| Msg::Go(Destination::Results),
        |w| w.results,
        Some(7),
    ),
    bind(
        &[Char('t')],
        |_| Msg::Go(Destination::Advice),
        |w| w.advice,
        None,
    ),
    bind(
        &[Char('f')],
        |_| Msg::Go(Destination::Plan),
        |w| w.plan,
        None,
    ),
    bind(&[Char('u')], |_| Msg::Undo, |w| w.undo, None),
    bind(&[Char('y'), Ctrl('r')], |_| Msg::Redo, |w| w.redo, None),
    bind(&[Code(KeyCode::Esc)], |_| Msg::Back, |w| w.back, None),
];

pub(super) static ACTIVITY_JUMP: &[Binding] = &[bind(
    &[Char('a')],
    |_| Msg::Go(Destination::Activities),
    |w| w.activities,
    None,
)];

pub(super) static PROMPT: &[Binding] = &[
    bind(&[Code(KeyCode::Enter)], |_| Msg::Enter, |w| w.keep, Some(1)),
    bind(
        &[Code(KeyCode::Esc)],
        |_| Msg::Back,
        |w| w.keep_and_back,
        Some(2),
    ),
];

pub(super) static SEARCH: &[Binding] = &[
    bind(UP_DOWN, movement, |w| w.choose, Some(1)),
    bind(
        &[Code(KeyCode::Enter)],
        |_| Msg::Enter,
        |w| w.to_question,
        Some(2),
    ),
    bind(&[Code(KeyCode::Esc)], |_| Msg::Back, |w| w.back, Some(3)),
];

/// Enter on a question of the overview, and on the line above them.
pub(super) static TO_QUESTION: &[Binding] = &[bind(
    &[Code(KeyCode::Enter), Char(' ')],
    |_| Msg::Enter,
    |w| w.to_question,
    Some(1),
)];
pub(super) static GO_ON: &[Binding] = &[bind(
    &[Code(KeyCode::Enter), Char(' ')],
    |_| Msg::Enter,
    |w| w.onward,
    Some(1),
)];

pub(super) static OVERVIEW: &[Binding] = &[
    bind(UP_DOWN, movement, |w| w.choose, None),
    bind(PAGES, movement, |w| w.pages, None),
    bind(
        &[Char('x')],
        |_| Msg::NotApplicable,
        |w| w.section_not_applicable,
        None,
    ),
];

pub(super) static ACTIVITIES: &[Binding] = &[
    bind(
        &[Code(KeyCode::Enter), Char(' ')],
        |_| Msg::Enter,
        |w| w.next_state,
        Some(0),
    ),
    shown(
        &[AnyDigit],
        |_| "0-4".to_owned(),
        digit,
        |w| w.state_by_number,
        None,
    ),
    bind(UP_DOWN, movement, |w| w.choose, None),
    bind(PAGES, movement, |w| w.pages, None),
    bind(
        &[Char('a')],
        |_| Msg::AllActivities,
        |w| w.all_activities,
        Some(1),
    ),
    bind(&[Char('n')], |_| Msg::Note, |w| w.reason, Some(4)),
    bind(
        &[Code(KeyCode::Delete), Code(KeyCode::Backspace)],
        |_| Msg::Clear,
        |w| w.clear_state,
        None,
    ),
];

pub(super) static RESULTS: &[Binding] = &[
    bind(
        &[Code(KeyCode::Enter), Char(' ')],
        |_| Msg::Enter,
        |w| w.arithmetic,
        Some(1),
    ),
    bind(UP_DOWN, movement, |w| w.choose, None),
    bind(PAGES, movement, |w| w.pages, None),
];

pub(super) static DEEPEN: &[Binding] =
    &[bind(&[Char('d')], |_| Msg::Deepen, |w| w.deepen, Some(4))];

pub(super) static OTHER: &[Binding] = &[bind(
    &[Char('i')],
    |_| Msg::OtherScan,
    |w| w.other_scan,
    Some(4),
)];

pub(super) static COMPARE: &[Binding] =
    &[bind(&[Char('c')], |_| Msg::Compare, |w| w.compare, None)];

/// With the scan before this one.
pub(super) static COMPARE_THEN: &[Binding] = &[bind(
    &[Char('c')],
    |_| Msg::Compare,
    |w| w.compare_then,
    Some(6),
)];

/// With another one than the one on screen.
pub(super) static COMPARE_OTHER: &[Binding] =
    &[bind(&[Char('c')], |_| Msg::Compare, |w| w.compare, Some(3))];

pub(super) static READING: &[Binding] = &[
    bind(UP_DOWN, movement, |w| w.scroll, Some(1)),
    bind(PAGES, movement, |w| w.pages, None),
    bind(
        &[
            Code(KeyCode::Esc),
            Code(KeyCode::Left),
            Code(KeyCode::Enter),
        ],
        |_| Msg::Back,
        |w| w.back,
        Some(2),
    ),
];

pub(super) static READING_ON: &[Binding] = &[
    bind(UP_DOWN, movement, |w| w.scroll, Some(1)),
    bind(PAGES, movement, |w| w.pages, None),
    bind(
        &[Char(' ')],
        |_| Msg::Move(crate::app::Move::PageDown),
        |w| w.page,
        Some(5),
    ),
    bind(
        &[Code(KeyCode::Left)],
        |_| Msg::Previous,
        |w| w.previous,
        Some(6),
    ),
];

/// Behind the advice.
pub(super) static TO_PLAN: &[Binding] = &[bind(
    &[Code(KeyCode::Right)],
    |_| Msg::Next,
    |w| w.plan,
    Some(2),
)];

/// What stands in the advice as an action.
pub(super) static TO_ACTION: &[Binding] = &[shown(
    &[AnyDigit],
    draft_digits,
    digit,
    |w| w.make_action,
    Some(1),
)];

pub(super) static PLAN: &[Binding] = &[
    bind(
        &[Code(KeyCode::Enter)],
        |_| Msg::Enter,
        |w| w.fill_in,
        Some(1),
    ),
    bind(&[Char(' ')], |_| Msg::Choose, |w| w.tick, Some(2)),
    bind(UP_DOWN, movement, |w| w.choose, None),
    bind(PAGES, movement, |w| w.pages, None),
    bind(
        &[Code(KeyCode::Delete), Code(KeyCode::Backspace)],
        |_| Msg::Clear,
        |w| w.drop_line,
        Some(4),
    ),
];

/// What was agreed the previous time.
pub(super) static LOOK_BACK: &[Binding] = &[
    bind(&[Char(' ')], |_| Msg::Choose, |w| w.tick, Some(1)),
    bind(
        &[Code(KeyCode::Enter)],
        |_| Msg::Enter,
        |w| w.outcome,
        Some(2),
    ),
    bind(&[Char('i')], |_| Msg::IntoPlan, |w| w.into_plan, Some(2)),
    bind(UP_DOWN, movement, |w| w.choose, None),
    bind(PAGES, movement, |w| w.pages, None),
    bind(
        &[Code(KeyCode::Right)],
        |_| Msg::Next,
        |w| w.onward,
        Some(3),
    ),
    bind(
        &[Code(KeyCode::Left)],
        |_| Msg::Previous,
        |w| w.previous,
        None,
    ),
];

/// Back to it.
pub(super) static TO_LOOK_BACK: &[Binding] = &[bind(
    &[Char('b')],
    |_| Msg::Go(Destination::LookBack),
    |w| w.look_back,
    None,
)];

/// Back along the way, where nothing follows.
pub(super) static WAY_BACK: &[Binding] = &[bind(
    &[Code(KeyCode::Left)],
    |_| Msg::Previous,
    |w| w.previous,
    Some(5),
)];

pub(super) static FORM: &[Binding] = &[
    bind(
        &[Code(KeyCode::Enter)],
        |_| Msg::Enter,
        |w| w.onward,
        Some(0),
    ),
    bind(
        &[
            Code(KeyCode::Down),
            Code(KeyCode::Up),
            Code(KeyCode::Tab),
            Code(KeyCode::BackTab),
        ],
        movement,
        |w| w.next_field,
        Some(2),
    ),
    bind(
        &[Code(KeyCode::PageDown), Code(KeyCode::PageUp)],
        movement,
        |w| w.pages,
        None,
    ),
    bind(
        &[Code(KeyCode::Esc)],
        |_| Msg::Back,
        |w| w.keep_and_back,
        Some(3),
    ),
];

pub(super) static HELP: &[Binding] = &[bind(
    &[Char('?')],
    |_| Msg::Go(Destination::Help),
    |w| w.help,
    Some(HELP_PLACE),
)];
