//! What lines mean in a group's session: counts, lines of a list, what is agreed.

use super::actions::{replacing, typed};
use super::choose;
use super::commands::possible;
use super::understand::{Meaning, SAID_BACK};
use crate::app::{
    AboutRow, App, Ballot, ClosingRow, Destination, Layer, Move, Msg, OpenScan, PlanRow, VoteView,
};
use crate::scan::ClosingPart;
use crate::text;

/// `g` in the form: begins with a group.
pub(super) fn begin_together(app: &App, _: &str) -> Meaning {
    let rows = match app.layer() {
        Layer::About(form) => form.rows(),
        _ => Vec::new(),
    };
    let at = rows.iter().position(|row| *row == AboutRow::BeginTogether);
    let begin = |at| Meaning::Do(vec![Msg::Move(Move::To(at)), Msg::Enter]);
    at.map_or_else(|| Meaning::Unclear(possible(app)), begin)
}

/// The vote that is open for votes.
pub(super) fn open_vote(app: &App) -> Option<&VoteView> {
    vote(app).filter(|view| view.ballot.is_some())
}

/// The vote of which the votes are in.
pub(super) fn closed_vote(app: &App) -> Option<&VoteView> {
    vote(app).filter(|view| view.ballot.is_none())
}

fn vote(app: &App) -> Option<&VoteView> {
    match app.layer() {
        Layer::Vote(view) => Some(view),
        _ => None,
    }
}

/// Whether nothing was counted yet in the vote that is open.
pub(super) fn is_uncounted(view: &VoteView) -> bool {
    view.ballot.as_ref().map_or(0, Ballot::cast) == 0
}

/// What an empty line does in a session; none elsewhere.
pub(super) fn enter(app: &App) -> Option<Meaning> {
    Some(match app.layer() {
        Layer::Session(_) | Layer::Discussion(_) | Layer::Plan(_) | Layer::Closing(_)
            if app.is_group() =>
        {
            Meaning::msg(Msg::Next)
        }
        Layer::Vote(_) | Layer::Rules(_) => Meaning::msg(Msg::Enter),
        Layer::CountDiffers(_) => Meaning::Unclear(possible(app)),
        _ => return None,
    })
}

/// What begins with a number in a session; none elsewhere, and none for what is no number there.
pub(super) fn chosen(app: &App, line: &str) -> Option<Meaning> {
    let open = app.open.as_ref()?;
    let items = match app.layer() {
        Layer::Vote(view) if view.ballot.is_some() => return counts(app, open, view, line),
        Layer::Vote(_) if choose::is_number(line) => return agree_on(app, line),
        Layer::Closing(_) => return closing(open, line),
        Layer::Session(_) => open.session_rows().len(),
        Layer::CountDiffers(_) => app.ways_to_count().len(),
        Layer::Discussion(_) => open.discussion_rows().len(),
        Layer::Parking(_) => open.scan().session.parked.len(),
        Layer::LookBack(_) => open.look_back_rows().len(),
        Layer::Plan(_) => open.plan_rows().len(),
        _ => return None,
    };
    let at = choose::position(line, items)?;
    Some(Meaning::Do(vec![Msg::Move(Move::To(at)), Msg::Enter]))
}

/// `0 1 3 2`: how many people chose each answer. What is left out is nothing; whatever they add up to.
fn counts(app: &App, open: &OpenScan, view: &VoteView, line: &str) -> Option<Meaning> {
    if !line.starts_with(|first: char| first.is_ascii_digit()) {
        return None;
    }
    let words = &app.words().plain.session;
    let typed = line.split([' ', ',', ';']).filter(|one| !one.is_empty());
    let mut counts = Vec::new();
    for one in typed {
        match one.parse::<u32>() {
            Ok(count) if count <= Ballot::LARGEST_COUNT => counts.push(count),
            _ => {
                let shown = text::shorten(one, SAID_BACK, "...");
                let said = (words.not_a_count)(&shown);
                return Some(Meaning::Unclear(format!("{said} {}", words.choose_counts)));
            }
        }
    }
    let rows = open.slate(view.subject).size();
    if counts.len() > rows {
        let said = (words.too_many_counts)(counts.len(), rows);
        return Some(Meaning::Unclear(said));
    }
    Some(Meaning::Do(vec![Msg::Counts(counts), Msg::Enter]))
}

/// The key or the name of the answer on which a group agrees.
pub(super) fn agree_on(app: &App, line: &str) -> Option<Meaning> {
    let question = closed_vote(app)?.question()?;
    let open = app.open.as_ref()?;
    let words = &app.words().common;
    if let Some(choice) = choose::choice(open, question, line) {
        let key = open.questionnaire.scale_of(question).key(choice);
        return Some(Meaning::msg(Msg::Digit(key.chars().next()?)));
    }
    if choose::same(line, words.unknown) {
        return Some(Meaning::msg(Msg::Unknown));
    }
    choose::same(line, words.not_applicable).then(|| Meaning::msg(Msg::NotApplicable))
}

/// `2` goes around the group with a question, `2 text` adds to it, `2.1` changes what was said.
fn closing(open: &OpenScan, line: &str) -> Option<Meaning> {
    let (number, said) = line.split_once(' ').unwrap_or((line, ""));
    let row = closing_row(number)?;
    let at = open.closing_rows().iter().position(|one| *one == row)?;
    let mut messages = vec![Msg::Move(Move::To(at)), Msg::Enter];
    if !said.trim().is_empty() {
        messages.extend(replacing(said.trim()));
        // Without asking who is next: that was typed with the number.
        messages.push(Msg::Back);
    }
    Some(Meaning::Do(messages))
}

/// The row of `2`, or of `2.1`.
fn closing_row(number: &str) -> Option<ClosingRow> {
    let (part, said) = match number.split_once('.') {
        Some((part, said)) => (part, Some(said)),
        None => (number, None),
    };
    let part = choose::position(part, ClosingPart::ALL.len())?;
    let part = ClosingPart::ALL.get(part).copied()?;
    Some(match said {
        None => ClosingRow::Question(part),
        Some(said) => ClosingRow::Said(part, choose::position(said, usize::MAX)?),
    })
}

/// `g`, or `g O2`, while people vote: what was counted waits.
pub(super) fn pause(app: &App, rest: &str) -> Meaning {
    if rest.is_empty() {
        return Meaning::msg(Msg::Back);
    }
    match super::actions::go(app, rest) {
        Meaning::Do(messages) => Meaning::Do(std::iter::once(Msg::Back).chain(messages).collect()),
        other => other,
    }
}

/// `g`, or `g O2`
pub(super) fn steps(app: &App, rest: &str) -> Meaning {
    if rest.is_empty() {
        Meaning::go(Destination::Session)
    } else {
        super::actions::go(app, rest)
    }
}

/// `a text`
pub(super) fn minority(_: &App, rest: &str) -> Meaning {
    Meaning::Do(typed(Msg::Minority, rest))
}

/// `i text`
pub(super) fn who_knows(_: &App, rest: &str) -> Meaning {
    Meaning::Do(typed(Msg::WhoKnows, rest))
}

/// `k text`
pub(super) fn park(_: &App, rest: &str) -> Meaning {
    Meaning::Do(typed(Msg::Park, rest))
}

/// `z`: black, or light again, which any step makes it.
pub(super) fn black(app: &App, _: &str) -> Meaning {
    let black = (!app.black).then_some(Msg::Black);
    Meaning::Do(black.into_iter().collect())
}

/// `+ 2 text` in the closing round
pub(super) fn add_closing(app: &App, rest: &str) -> Meaning {
    let open = app.open.as_ref();
    let added = open.and_then(|open| closing(open, rest));
    added.unwrap_or_else(|| Meaning::Unclear(possible(app)))
}

/// `- 2` on a list, `- 2.1` in the closing round.
pub(super) fn remove(app: &App, rest: &str) -> Meaning {
    let open = app.open.as_ref();
    match open.and_then(|open| removable(app, open, rest)) {
        Some(at) => Meaning::Do(vec![Msg::Move(Move::To(at)), Msg::Clear]),
        None => Meaning::Unclear(app.words().plain.session.which_line.to_owned()),
    }
}

fn removable(app: &App, open: &OpenScan, number: &str) -> Option<usize> {
    match app.layer() {
        Layer::Parking(_) => choose::position(number, open.scan().session.parked.len()),
        Layer::Plan(_) => {
            let rows = open.plan_rows();
            let at = choose::position(number, rows.len())?;
            matches!(rows.get(at), Some(PlanRow::Action(_) | PlanRow::NextScan)).then_some(at)
        }
        Layer::Closing(_) => {
            let row = closing_row(number).filter(|row| matches!(row, ClosingRow::Said(..)))?;
            open.closing_rows().iter().position(|one| *one == row)
        }
        _ => None,
    }
}
