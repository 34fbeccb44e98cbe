//! The table: which keys act on which screen, in the order the help shows them.

use ratatui::crossterm::event::KeyCode;

use super::{Binding, HELP_PLACE, Key, choice_digits, digit, movement, session};
use crate::app::{AboutRow, App, Destination, Layer, Msg};
use crate::lang::KeyWords;
use crate::questionnaire::Model;

use Key::{AnyDigit, Char, Code, Ctrl};

/// The bindings of a screen, most specific first.
pub fn bindings(app: &App, layer: &Layer) -> impl Iterator<Item = &'static Binding> + use<> {
    let verdict = is_verdict(app);
    let mut tables: Vec<&'static [Binding]> = match layer {
        Layer::Start(_) => vec![START, LANGUAGE_FIRST],
        Layer::Unusable(..)
        | Layer::Arithmetic(..)
        | Layer::Comparison(..)
        | Layer::Differences(_)
        | Layer::Help(_) => vec![READING],
        Layer::About(form) if form.field().is_some() => vec![ABOUT],
        Layer::About(form) if matches!(form.row(), AboutRow::Begin | AboutRow::BeginTogether) => {
            vec![ABOUT]
        }
        Layer::About(_) => vec![ABOUT_CHOICE, ABOUT],
        Layer::Question(_) if verdict => vec![QUESTION, WHERE, STEPS, JUMPS, DOCUMENT, EXPLAIN],
        Layer::Question(_) => vec![QUESTION, STEPS, ACTIVITY_JUMP, JUMPS, DOCUMENT, EXPLAIN],
        Layer::Prompt(_) => vec![PROMPT],
        Layer::Search(_) => vec![SEARCH],
        Layer::Overview(list) => {
            let row = match list.question {
                Some(_) => TO_QUESTION,
                None => GO_ON,
            };
            let activities: &[Binding] = if verdict { &[] } else { ACTIVITY_JUMP };
            vec![row, OVERVIEW, WAY, activities, JUMPS, DOCUMENT]
        }
        Layer::Activities(_) => vec![ACTIVITIES, WAY, JUMPS, DOCUMENT],
        Layer::Results(_) if verdict => vec![RESULTS, WAY, MAKE_DOCUMENT, OTHER, COMPARE, JUMPS],
        Layer::Results(_) => vec![
            RESULTS,
            WAY,
            DEEPEN,
            MAKE_DOCUMENT,
            COMPARE,
            ACTIVITY_JUMP,
            JUMPS,
        ],
        Layer::Advice(_) if verdict => vec![READING_ON, MAKE_DOCUMENT, OTHER, JUMPS],
        Layer::Advice(_) => vec![READING_ON, MAKE_DOCUMENT, DEEPEN, ACTIVITY_JUMP, JUMPS],
        Layer::CompareWith(_) => vec![SCANS],
        Layer::Conflict(_) => vec![CHOICE],
        layer => session::tables(app, layer),
    };
    let group = app.open.as_ref().is_some_and(|open| open.group().is_some());
    let voting = matches!(layer, Layer::Vote(view) if view.ballot.is_some());
    if group && !voting && !layer.takes_text() {
        // Behind the advice a group goes on to its actions.
        let advice = matches!(layer, Layer::Advice(_));
        tables.extend(advice.then_some(session::TO_ACTIONS));
        tables.push(session::GROUP);
    }
    if !layer.takes_text() && !matches!(layer, Layer::Question(_)) {
        tables.push(HELP);
    }
    match layer {
        // While people vote nothing else answers.
        _ if voting => tables.push(TYPING_GLOBAL),
        layer if layer.takes_text() => tables.push(TYPING_GLOBAL),
        Layer::Start(_) => tables.push(GLOBAL),
        _ => tables.extend([GLOBAL, LANGUAGE]),
    }
    let here = destination(layer);
    let leads_on = move |binding: &&Binding| {
        let first = binding.keys.first().map(|key| (binding.msg)(*key));
        !matches!(first, Some(Msg::Go(to)) if Some(to) == here)
    };
    tables.into_iter().flatten().filter(leads_on)
}

/// The destination that a screen is: no key leads there.
fn destination(layer: &Layer) -> Option<Destination> {
    match layer {
        Layer::Overview(_) => Some(Destination::Overview),
        Layer::Activities(_) => Some(Destination::Activities),
        Layer::Results(_) => Some(Destination::Results),
        Layer::Advice(_) => Some(Destination::Advice),
        Layer::Help(_) => Some(Destination::Help),
        Layer::Search(_) => Some(Destination::Search),
        Layer::Session(_) => Some(Destination::Session),
        _ => None,
    }
}

fn is_verdict(app: &App) -> bool {
    matches!(
        app.questionnaire().map(|one| &one.model),
        Some(Model::Verdicts(_))
    )
}

pub(super) const UP_DOWN: &[Key] = &[Code(KeyCode::Down), Code(KeyCode::Up)];
pub(super) const PAGES: &[Key] = &[
    Code(KeyCode::PageDown),
    Code(KeyCode::PageUp),
    Code(KeyCode::Home),
    Code(KeyCode::End),
];

pub(super) const fn bind(
    keys: &'static [Key],
    msg: fn(Key) -> Msg,
    label: fn(&KeyWords) -> &'static str,
    footer: Option<u8>,
) -> Binding {
    Binding {
        keys,
        shown: None,
        msg,
        label,
        footer,
    }
}

pub(super) const fn shown(
    keys: &'static [Key],
    shown: fn(&App) -> String,
    msg: fn(Key) -> Msg,
    label: fn(&KeyWords) -> &'static str,
    footer: Option<u8>,
) -> Binding {
    Binding {
        keys,
        shown: Some(shown),
        msg,
        label,
        footer,
    }
}

static START: &[Binding] = &[
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

static ABOUT: &[Binding] = &[
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

static ABOUT_CHOICE: &[Binding] = &[
    bind(&[Char(' ')], |_| Msg::Choose, |w| w.choose, Some(1)),
    shown(
        &[AnyDigit],
        |_| "1-5".to_owned(),
        digit,
        |w| w.choose_by_number,
        None,
    ),
];

static QUESTION: &[Binding] = &[
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

static WHERE: &[Binding] = &[bind(&[Char('v')], |_| Msg::Where, |w| w.location, Some(5))];

/// Along the questions.
static STEPS: &[Binding] = &[
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
static MAKE_DOCUMENT: &[Binding] = &[bind(&[Char('m')], |_| Msg::Export, |w| w.document, Some(3))];

/// The help of a question explains it.
static EXPLAIN: &[Binding] = &[bind(
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
    bind(&[Char('u')], |_| Msg::Undo, |w| w.undo, None),
    bind(&[Char('y'), Ctrl('r')], |_| Msg::Redo, |w| w.redo, None),
    bind(&[Code(KeyCode::Esc)], |_| Msg::Back, |w| w.back, None),
];

static ACTIVITY_JUMP: &[Binding] = &[bind(
    &[Char('a')],
    |_| Msg::Go(Destination::Activities),
    |w| w.activities,
    None,
)];

static PROMPT: &[Binding] = &[
    bind(&[Code(KeyCode::Enter)], |_| Msg::Enter, |w| w.keep, Some(1)),
    bind(
        &[Code(KeyCode::Esc)],
        |_| Msg::Back,
        |w| w.keep_and_back,
        Some(2),
    ),
];

static SEARCH: &[Binding] = &[
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
static TO_QUESTION: &[Binding] = &[bind(
    &[Code(KeyCode::Enter), Char(' ')],
    |_| Msg::Enter,
    |w| w.to_question,
    Some(1),
)];
static GO_ON: &[Binding] = &[bind(
    &[Code(KeyCode::Enter), Char(' ')],
    |_| Msg::Enter,
    |w| w.onward,
    Some(1),
)];

static OVERVIEW: &[Binding] = &[
    bind(UP_DOWN, movement, |w| w.choose, None),
    bind(PAGES, movement, |w| w.pages, None),
    bind(
        &[Char('x')],
        |_| Msg::NotApplicable,
        |w| w.section_not_applicable,
        None,
    ),
];

static ACTIVITIES: &[Binding] = &[
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

static RESULTS: &[Binding] = &[
    bind(
        &[Code(KeyCode::Enter), Char(' ')],
        |_| Msg::Enter,
        |w| w.arithmetic,
        Some(1),
    ),
    bind(UP_DOWN, movement, |w| w.choose, None),
    bind(PAGES, movement, |w| w.pages, None),
];

static DEEPEN: &[Binding] = &[bind(&[Char('d')], |_| Msg::Deepen, |w| w.deepen, Some(4))];

static OTHER: &[Binding] = &[bind(
    &[Char('i')],
    |_| Msg::OtherScan,
    |w| w.other_scan,
    Some(4),
)];

static COMPARE: &[Binding] = &[bind(&[Char('c')], |_| Msg::Compare, |w| w.compare, None)];

/// The scans one can compare with.
static SCANS: &[Binding] = &[
    bind(
        &[Code(KeyCode::Enter), Code(KeyCode::Right), Char(' ')],
        |_| Msg::Enter,
        |w| w.open,
        Some(2),
    ),
    bind(UP_DOWN, movement, |w| w.choose, Some(1)),
    bind(PAGES, movement, |w| w.pages, None),
    bind(&[AnyDigit], digit, |w| w.choose_by_number, None),
    bind(
        &[Code(KeyCode::Esc), Code(KeyCode::Left)],
        |_| Msg::Back,
        |w| w.back,
        Some(3),
    ),
];

static READING: &[Binding] = &[
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

static READING_ON: &[Binding] = &[
    bind(UP_DOWN, movement, |w| w.scroll, Some(1)),
    bind(PAGES, movement, |w| w.pages, None),
    bind(
        &[Char(' ')],
        |_| Msg::Move(crate::app::Move::PageDown),
        |w| w.page,
        Some(2),
    ),
    bind(
        &[Code(KeyCode::Left)],
        |_| Msg::Previous,
        |w| w.previous,
        Some(3),
    ),
];

pub(super) static CHOICE: &[Binding] = &[
    bind(UP_DOWN, movement, |w| w.choose, Some(1)),
    bind(&[AnyDigit], digit, |w| w.choose_by_number, None),
    bind(&[Code(KeyCode::Enter)], |_| Msg::Enter, |w| w.keep, Some(2)),
    bind(&[Code(KeyCode::Esc)], |_| Msg::Back, |w| w.back, Some(3)),
];

static HELP: &[Binding] = &[bind(
    &[Char('?')],
    |_| Msg::Go(Destination::Help),
    |w| w.help,
    Some(HELP_PLACE),
)];

/// Keys that act everywhere but in a text.
pub(super) static GLOBAL: &[Binding] = &[
    bind(&[Char('q'), Ctrl('c')], |_| Msg::Quit, |w| w.quit, Some(10)),
    bind(
        &[Char('l'), Ctrl('l')],
        |_| Msg::Repaint,
        |w| w.repaint,
        None,
    ),
    #[cfg(unix)] // elsewhere a program cannot be put in the background
    bind(&[Ctrl('z')], |_| Msg::Suspend, |w| w.suspend, None),
];

/// Who cannot read the first screen finds the way out of it in the footer.
static LANGUAGE_FIRST: &[Binding] = &[bind(
    LANGUAGE_KEYS,
    |_| Msg::Language,
    |w| w.language,
    Some(8),
)];
static LANGUAGE: &[Binding] = &[bind(LANGUAGE_KEYS, |_| Msg::Language, |w| w.language, None)];
const LANGUAGE_KEYS: &[Key] = &[Char('e'), Ctrl('t')];

/// Keys that act everywhere in a text too.
static TYPING_GLOBAL: &[Binding] = &[
    bind(&[Ctrl('c')], |_| Msg::Quit, |w| w.quit, None),
    bind(&[Ctrl('t')], |_| Msg::Language, |w| w.language, None),
    bind(&[Ctrl('l')], |_| Msg::Repaint, |w| w.repaint, None),
    #[cfg(unix)] // elsewhere a program cannot be put in the background
    bind(&[Ctrl('z')], |_| Msg::Suspend, |w| w.suspend, None),
];
