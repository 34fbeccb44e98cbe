//! The keys of a group's session.

use ratatui::crossterm::event::KeyCode;

use super::scan::{JUMPS, MAKE_DOCUMENT, WAY};
use super::table::{PAGES, UP_DOWN, bind, shown, to_look_back};
use super::{Binding, Key, choice_digits, digit, movement, step_digits, vote_keys};
use crate::app::{App, Ballot, Destination, Layer, Msg, OpenScan, Subject};
use crate::questionnaire::QuestionIx;
use crate::scan::Reveal;

use Key::{AnyDigit, Char, Code};

/// The tables of a screen of a session.
pub(super) fn tables(app: &App, layer: &Layer) -> Vec<&'static [Binding]> {
    match layer {
        Layer::Vote(view) => match &view.ballot {
            Some(ballot) => {
                let votes = match ballot {
                    Ballot::Fingers(_) => FINGERS,
                    Ballot::Keys(_) => KEYS,
                };
                let open = app.open.as_ref();
                let offered = open.is_some_and(|open| open.slate(view.subject).not_applicable);
                let aside = if offered { ASIDE } else { &[] };
                vec![votes, UNKNOWN, aside, BALLOT]
            }
            None => {
                let more = app.open.as_ref().is_some_and(|open| open.shows_more(view));
                let enter = if more { SHOW_MORE } else { GO_ON };
                let hidden = app.open.as_ref().is_some_and(|open| open.hides_votes(view));
                let (middle, agree) = match view.subject {
                    Subject::Question(question) if view.reveal >= Reveal::Middle => {
                        (agree_middle(app, question), AGREE)
                    }
                    Subject::Question(_) if !hidden => (&[][..], AGREE),
                    _ => (&[][..], &[][..]),
                };
                vec![enter, VOTED, middle, agree, JUMPS]
            }
        },
        Layer::CountDiffers(_) => vec![DIFFERS],
        Layer::Session(_) => {
            let document = if app.makes_run_sheet() {
                RUN_SHEET
            } else {
                MAKE_DOCUMENT
            };
            let asks = app.has_activities();
            let activities = if asks { ACTIVITIES } else { &[] };
            vec![SESSION, activities, to_look_back(app), document, JUMPS]
        }
        Layer::Rules(_) => vec![RULES, JUMPS],
        Layer::Discussion(_) => {
            let asks = app.has_activities();
            let activities = if asks { ACTIVITIES } else { &[] };
            vec![DISCUSSION, WAY, activities, JUMPS]
        }
        Layer::Parking(_) => vec![LINES, JUMPS],
        Layer::Closing(_) => vec![LINES, WAY, MAKE_DOCUMENT, JUMPS],
        _ => Vec::new(),
    }
}

/// Everywhere in the scan of a group, but while people vote or a text is typed.
pub(super) static GROUP: &[Binding] = &[
    bind(
        &[Char('g')],
        |_| Msg::Go(Destination::Session),
        |w| w.session,
        Some(6),
    ),
    bind(&[Char('k')], |_| Msg::Park, |w| w.park, None),
    bind(&[Char('p')], |_| Msg::Present, |w| w.present, Some(8)),
    bind(&[Char('z'), Char('.')], |_| Msg::Black, |w| w.black, None),
];

static SESSION: &[Binding] = &[
    bind(
        &[Code(KeyCode::Enter), Char(' ')],
        |_| Msg::Enter,
        |w| w.open,
        Some(1),
    ),
    bind(UP_DOWN, movement, |w| w.choose, Some(2)),
    bind(PAGES, movement, |w| w.pages, None),
    shown(&[AnyDigit], step_digits, digit, |w| w.step_by_number, None),
    bind(
        &[Code(KeyCode::Right)],
        |_| Msg::Next,
        |w| w.resume,
        Some(3),
    ),
    bind(&[Code(KeyCode::Left)], |_| Msg::Previous, |w| w.about, None),
];

/// Before the first vote.
static RUN_SHEET: &[Binding] = &[bind(
    &[Char('m')],
    |_| Msg::Export,
    |w| w.run_sheet,
    Some(4),
)];

/// How many showed what.
static FINGERS: &[Binding] = &[
    bind(&[AnyDigit], digit, |w| w.count, Some(1)),
    bind(&[Char(' ')], |_| Msg::Choose, |w| w.next_count, Some(3)),
    bind(
        &[Code(KeyCode::Right), Code(KeyCode::Tab)],
        |_| Msg::Next,
        |w| w.next_count,
        None,
    ),
    bind(UP_DOWN, movement, |w| w.other_count, None),
    bind(
        &[Code(KeyCode::Left), Code(KeyCode::BackTab)],
        |_| Msg::Previous,
        |w| w.previous_count,
        None,
    ),
];

/// What everybody types.
static KEYS: &[Binding] = &[
    shown(&[AnyDigit], vote_keys, digit, |w| w.vote, Some(1)),
    bind(UP_DOWN, movement, |w| w.scroll, None),
    bind(
        &[Code(KeyCode::Left)],
        |_| Msg::Previous,
        |w| w.previous,
        None,
    ),
];

static UNKNOWN: &[Binding] = &[bind(&[Char('w')], |_| Msg::Unknown, |w| w.unknown, None)];
static ASIDE: &[Binding] = &[bind(
    &[Char('x')],
    |_| Msg::NotApplicable,
    |w| w.vote_not_applicable,
    None,
)];
static BALLOT: &[Binding] = &[
    bind(
        &[Code(KeyCode::Enter)],
        |_| Msg::Enter,
        |w| w.votes_in,
        Some(2),
    ),
    bind(
        &[Code(KeyCode::Backspace), Code(KeyCode::Delete)],
        |_| Msg::Clear,
        |w| w.take_back,
        Some(4),
    ),
    bind(&[Code(KeyCode::Esc)], |_| Msg::Back, |w| w.pause, Some(5)),
];

/// What to do when the votes do not add up. Digits and spaces answer nothing: they may be the next
/// counts, typed too early.
static DIFFERS: &[Binding] = &[
    bind(UP_DOWN, movement, |w| w.choose, Some(1)),
    bind(
        &[Code(KeyCode::Enter)],
        |_| Msg::Enter,
        |w| w.onward,
        Some(2),
    ),
    bind(
        &[
            Code(KeyCode::Esc),
            Code(KeyCode::Backspace),
            Code(KeyCode::Delete),
        ],
        |_| Msg::Back,
        |w| w.count_again,
        Some(3),
    ),
];

/// A digit that is the number of a row.
const fn by_number() -> Binding {
    shown(
        &[AnyDigit],
        |_| "1-9".to_owned(),
        digit,
        |w| w.choose_by_number,
        None,
    )
}

/// Enter while there is more of a vote to show, and behind the last of it.
static SHOW_MORE: &[Binding] = &[bind(
    &[Code(KeyCode::Enter), Char(' ')],
    |_| Msg::Enter,
    |w| w.show_more,
    Some(1),
)];
static GO_ON: &[Binding] = &[bind(
    &[Code(KeyCode::Enter), Char(' ')],
    |_| Msg::Enter,
    |w| w.onward,
    Some(1),
)];

/// What was voted.
static VOTED: &[Binding] = &[
    bind(&[Char('s')], |_| Msg::VoteAgain, |w| w.vote_again, Some(3)),
    bind(UP_DOWN, movement, |w| w.scroll, None),
    bind(
        &[Code(KeyCode::Right), Code(KeyCode::PageDown)],
        |_| Msg::Next,
        |w| w.next,
        None,
    ),
    bind(
        &[Code(KeyCode::Left), Code(KeyCode::PageUp)],
        |_| Msg::Previous,
        |w| w.previous,
        None,
    ),
];

/// The key that agrees at once: on the middle, or on the lower of two middle votes.
fn agree_middle(app: &App, question: QuestionIx) -> &'static [Binding] {
    let sheet = app.open.as_ref().map(OpenScan::sheet);
    let votes = sheet.as_ref().and_then(|sheet| sheet.votes(question));
    if votes.is_some_and(|votes| votes.middles_differ) {
        AGREE_LOWER
    } else {
        AGREE_MIDDLE
    }
}

/// What a group agrees on, and what it keeps beside that.
static AGREE_MIDDLE: &[Binding] = &[bind(
    &[Char('j')],
    |_| Msg::Agree,
    |w| w.agree_middle,
    Some(2),
)];
static AGREE_LOWER: &[Binding] = &[bind(
    &[Char('j')],
    |_| Msg::Agree,
    |w| w.agree_lower,
    Some(2),
)];
static AGREE: &[Binding] = &[
    shown(
        &[AnyDigit],
        choice_digits,
        digit,
        |w| w.agree_other,
        Some(4),
    ),
    bind(&[Char('w')], |_| Msg::Unknown, |w| w.agree_unknown, None),
    bind(
        &[Char('x')],
        |_| Msg::NotApplicable,
        |w| w.not_applicable,
        None,
    ),
    bind(&[Char('n')], |_| Msg::Note, |w| w.note, Some(5)),
    bind(&[Char('a')], |_| Msg::Minority, |w| w.minority, Some(6)),
    bind(&[Char('i')], |_| Msg::WhoKnows, |w| w.who_knows, None),
    bind(&[Char('h')], |_| Msg::Private, |w| w.private, None),
    bind(&[Char('b')], |_| Msg::Basis, |w| w.basis, None),
    bind(
        &[Code(KeyCode::Delete), Code(KeyCode::Backspace)],
        |_| Msg::Clear,
        |w| w.not_agreed,
        None,
    ),
];

static RULES: &[Binding] = &[
    bind(
        &[Code(KeyCode::Enter), Code(KeyCode::Right)],
        |_| Msg::Enter,
        |w| w.onward,
        Some(1),
    ),
    bind(UP_DOWN, movement, |w| w.scroll, None),
    bind(PAGES, movement, |w| w.pages, None),
    bind(
        &[Code(KeyCode::Left)],
        |_| Msg::Previous,
        |w| w.previous,
        Some(5),
    ),
];

static DISCUSSION: &[Binding] = &[
    bind(
        &[Code(KeyCode::Enter), Char(' ')],
        |_| Msg::Enter,
        |w| w.talk,
        Some(1),
    ),
    bind(UP_DOWN, movement, |w| w.choose, None),
    bind(PAGES, movement, |w| w.pages, None),
    by_number(),
];

/// Before the outcome: what is done already.
static ACTIVITIES: &[Binding] = &[bind(
    &[Char('a')],
    |_| Msg::Go(Destination::Activities),
    |w| w.activities,
    Some(3),
)];

/// Lines that are typed.
static LINES: &[Binding] = &[
    bind(
        &[Code(KeyCode::Enter), Char(' ')],
        |_| Msg::Enter,
        |w| w.write,
        Some(1),
    ),
    bind(UP_DOWN, movement, |w| w.choose, None),
    bind(PAGES, movement, |w| w.pages, None),
    bind(
        &[Code(KeyCode::Delete), Code(KeyCode::Backspace)],
        |_| Msg::Clear,
        |w| w.drop_line,
        Some(4),
    ),
];
