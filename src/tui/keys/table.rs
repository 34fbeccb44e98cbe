//! The table: which keys act on which screen, in the order the help shows them.

use ratatui::crossterm::event::KeyCode;

use super::lists::{CHOICE, FOLLOW_UP, LEAVE, PLACE, SCANS, WAYS};
use super::scan::{
    ABOUT, ABOUT_CHOICE, ACTIVITIES, ACTIVITY_JUMP, COMPARE, COMPARE_OTHER, COMPARE_THEN, DEEPEN,
    DOCUMENT, EXPLAIN, FORM, GO_ON, HELP, JUMPS, LOOK_BACK, MAKE_DOCUMENT, OTHER, OVERVIEW, PLAN,
    PROMPT, QUESTION, READING, READING_ON, RESULTS, SEARCH, STEPS, TO_ACTION, TO_LOOK_BACK,
    TO_PLAN, TO_QUESTION, WAY, WAY_BACK, WHERE,
};
use super::{Binding, Key, export, session};
use crate::app::{AboutRow, App, Destination, Layer, Msg, OpenScan, PromptFor, StartItem};
use crate::lang::KeyWords;

use Key::{Char, Code, Ctrl};

/// The bindings of a screen, most specific first.
pub fn bindings(app: &App, layer: &Layer) -> impl Iterator<Item = &'static Binding> + use<> {
    let verdict = app.ends_in_verdict();
    let mut tables: Vec<&'static [Binding]> = match layer {
        Layer::Start(cursor) => vec![SCANS, LANGUAGE_FIRST, follow_up(app, cursor.at)],
        Layer::Unusable(..) | Layer::Arithmetic(..) | Layer::Differences(_) | Layer::Help(_) => {
            vec![READING]
        }
        Layer::Comparison(..) => vec![READING, COMPARE_OTHER],
        Layer::About(form) if form.field().is_some() => vec![ABOUT],
        Layer::About(form) if matches!(form.row(), AboutRow::Begin | AboutRow::BeginTogether) => {
            vec![ABOUT]
        }
        Layer::About(_) => vec![ABOUT_CHOICE, ABOUT],
        Layer::Question(_) if verdict => vec![QUESTION, WHERE, STEPS, JUMPS, DOCUMENT, EXPLAIN],
        Layer::Question(_) => vec![
            QUESTION,
            STEPS,
            activity_jump(app),
            JUMPS,
            DOCUMENT,
            EXPLAIN,
        ],
        Layer::Prompt(prompt) if prompt.purpose == PromptFor::Elsewhere => vec![PLACE],
        Layer::Prompt(_) => vec![PROMPT],
        Layer::Search(_) => vec![SEARCH],
        Layer::Action(_) => vec![FORM],
        Layer::Export(form) => export::tables(form),
        Layer::CompareWith(_) => vec![SCANS, LEAVE],
        Layer::Conflict(_) => vec![CHOICE],
        Layer::Unsaved(_) | Layer::Taken(_) => vec![WAYS, LEAVE],
        layer => on_the_way(app, layer),
    };
    // A scan that was left for the start screen has a session no more.
    let in_session = |layer: &Layer| matches!(layer, Layer::Session(_));
    let group = app.layers.iter().any(in_session);
    let voting = match layer {
        Layer::Vote(view) => view.ballot.is_some(),
        layer => matches!(layer, Layer::CountDiffers(_)),
    };
    if group && !voting && !layer.takes_text() {
        tables.push(session::GROUP);
    }
    if !layer.takes_text() && !matches!(layer, Layer::Question(_)) {
        tables.push(HELP);
    }
    match layer {
        // While people vote nothing else answers.
        _ if voting => tables.push(VOTING_GLOBAL),
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

/// The tables of the screens around the questions; a session has its own.
fn on_the_way(app: &App, layer: &Layer) -> Vec<&'static [Binding]> {
    let verdict = app.ends_in_verdict();
    let activities = activity_jump(app);
    match layer {
        Layer::Overview(list) => {
            let row = match list.question {
                Some(_) => TO_QUESTION,
                None => GO_ON,
            };
            vec![
                row,
                OVERVIEW,
                WAY,
                to_look_back(app),
                activities,
                JUMPS,
                DOCUMENT,
            ]
        }
        Layer::Activities(_) => vec![ACTIVITIES, WAY, JUMPS, DOCUMENT],
        Layer::Results(_) if verdict => {
            vec![RESULTS, WAY, MAKE_DOCUMENT, OTHER, compare(app), JUMPS]
        }
        Layer::Results(_) => vec![
            RESULTS,
            WAY,
            DEEPEN,
            MAKE_DOCUMENT,
            compare(app),
            activities,
            JUMPS,
        ],
        Layer::Advice(_) if verdict => vec![
            READING_ON,
            TO_PLAN,
            to_action(app),
            MAKE_DOCUMENT,
            OTHER,
            JUMPS,
        ],
        Layer::Advice(_) => vec![
            READING_ON,
            TO_PLAN,
            to_action(app),
            MAKE_DOCUMENT,
            DEEPEN,
            activities,
            JUMPS,
        ],
        Layer::Plan(_) => {
            let way = if app.is_group() { WAY } else { WAY_BACK };
            vec![
                PLAN,
                way,
                to_look_back(app),
                MAKE_DOCUMENT,
                activities,
                JUMPS,
            ]
        }
        Layer::LookBack(_) => vec![LOOK_BACK, activities, JUMPS, DOCUMENT],
        layer => session::tables(app, layer),
    }
}

/// The destination that a screen is: no key leads there.
fn destination(layer: &Layer) -> Option<Destination> {
    match layer {
        Layer::Overview(_) => Some(Destination::Overview),
        Layer::Activities(_) => Some(Destination::Activities),
        Layer::Results(_) => Some(Destination::Results),
        Layer::Advice(_) => Some(Destination::Advice),
        Layer::Plan(_) => Some(Destination::Plan),
        Layer::LookBack(_) => Some(Destination::LookBack),
        Layer::Help(_) => Some(Destination::Help),
        Layer::Search(_) => Some(Destination::Search),
        Layer::Session(_) => Some(Destination::Session),
        _ => None,
    }
}

/// The key to what people do already, where that is asked.
fn activity_jump(app: &App) -> &'static [Binding] {
    if app.has_activities() {
        ACTIVITY_JUMP
    } else {
        &[]
    }
}

/// The keys that make actions, where something is advised.
fn to_action(app: &App) -> &'static [Binding] {
    let open = app.open.as_ref();
    let advised = open.is_some_and(|open| !open.drafts().is_empty());
    if advised { TO_ACTION } else { &[] }
}

/// The key that begins the scan after the one that has the focus.
fn follow_up(app: &App, at: usize) -> &'static [Binding] {
    match app.start_items().get(at) {
        Some(StartItem::Recent(_)) => FOLLOW_UP,
        _ => &[],
    }
}

/// The key that looks back, where something was agreed.
pub(super) fn to_look_back(app: &App) -> &'static [Binding] {
    let open = app.open.as_ref();
    let looks_back = open.is_some_and(OpenScan::looks_back);
    if looks_back { TO_LOOK_BACK } else { &[] }
}

/// The key that compares: with the scan before this one where there is one.
fn compare(app: &App) -> &'static [Binding] {
    let open = app.open.as_ref();
    let goes_on = open.is_some_and(|open| open.scan().previous.is_some());
    if goes_on { COMPARE_THEN } else { COMPARE }
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

/// Keys that act everywhere in a text too; Ctrl-Z undoes there what was typed.
static TYPING_GLOBAL: &[Binding] = &[
    bind(&[Ctrl('c')], |_| Msg::Quit, |w| w.quit, None),
    bind(&[Ctrl('t')], |_| Msg::Language, |w| w.language, None),
    bind(&[Ctrl('l')], |_| Msg::Repaint, |w| w.repaint, None),
];

/// Keys that act while people vote.
static VOTING_GLOBAL: &[Binding] = &[
    bind(&[Ctrl('c')], |_| Msg::Quit, |w| w.quit, None),
    bind(&[Ctrl('t')], |_| Msg::Language, |w| w.language, None),
    bind(&[Ctrl('l')], |_| Msg::Repaint, |w| w.repaint, None),
    #[cfg(unix)] // elsewhere a program cannot be put in the background
    bind(&[Ctrl('z')], |_| Msg::Suspend, |w| w.suspend, None),
];
