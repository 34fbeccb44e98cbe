//! A group's session: its steps, how the group works, and what everybody sees of it.

mod lists;
mod settings;
mod vote;
mod voting;

pub(super) use lists::{closing, discussion, keep_line, parking, rules};
pub(super) use settings::{keep_participants, keep_time, until_as_typed};
pub(super) use vote::{show_changed, show_vote, vote};
pub(super) use voting::count_differs;

use super::super::{
    App, Cursor, Destination, Effect, Layer, Msg, Notice, OpenScan, PromptFor, Scroll, SessionRow,
    Subject,
};
use super::{change, move_cursor, position, question, way};
use crate::app::meeting;
use crate::scan::{Change, Meeting, Order, Reveal, Step, Voting};
use vote::resume_vote;
use voting::pause;

/// Lets everybody see where the conversation is now: in the file, from which a second window reads it.
pub(super) fn follow(app: &mut App) -> Vec<Effect> {
    let Some(place) = meeting::place(app) else {
        return Vec::new();
    };
    let Some(open) = &app.open else {
        return Vec::new();
    };
    let changed = open.group().is_some() && open.scan().session.place != place;
    if !changed {
        return Vec::new();
    }
    stand_at(app, place.step);
    if !app.open.as_ref().is_some_and(OpenScan::may_change) {
        return Vec::new();
    }
    change(app, Change::Show(place))
}

/// The screen that leads a session stands at the step that is on top of it: Esc leads back there.
fn stand_at(app: &mut App, step: Option<Step>) {
    let rows = app.open.as_ref().map(OpenScan::session_rows);
    let is_here = |row: &SessionRow| Some(*row) == step.map(SessionRow::Step);
    let at = rows.and_then(|rows| rows.iter().position(is_here));
    let Some((_, below)) = app.layers.split_last_mut() else {
        return;
    };
    for layer in below {
        if let (Layer::Session(cursor), Some(at)) = (layer, at) {
            cursor.at = at;
        }
    }
}

/// The screen that leads a session, at the step where it is.
pub(super) fn lead(app: &mut App) {
    let Some(open) = &app.open else { return };
    let step = open.scan().session.place.step.unwrap_or(Step::Guess);
    let rows = open.session_rows();
    let at = rows.iter().position(|row| *row == SessionRow::Step(step));
    pause(app);
    app.layers.truncate(1);
    app.layers.push(Layer::session(at.unwrap_or(0)));
    if std::mem::take(&mut app.asks_size) {
        question::prompt_text(app, PromptFor::Participants);
    }
}

/// The screen that leads a session.
pub(super) fn session(app: &mut App, cursor: Cursor, msg: &Msg) -> Vec<Effect> {
    let Some(open) = &app.open else {
        return Vec::new();
    };
    let rows = open.session_rows();
    match msg {
        Msg::Move(to) => move_cursor(app, *to),
        Msg::Digit(digit) => {
            let at = position(*digit).filter(|at| *at < open.steps().count());
            return at.map(|at| choose(app, rows[at])).unwrap_or_default();
        }
        Msg::Enter | Msg::Choose => {
            if let Some(row) = rows.get(cursor.at) {
                return choose(app, *row);
            }
        }
        Msg::Next => {
            let step = open.scan().session.place.step;
            return go_to_step(app, step.unwrap_or(Step::Guess));
        }
        Msg::Previous => way::about(app),
        Msg::Back => way::back(app),
        _ => {}
    }
    Vec::new()
}

fn choose(app: &mut App, row: SessionRow) -> Vec<Effect> {
    let Some(group) = app.open.as_ref().and_then(OpenScan::group) else {
        return Vec::new();
    };
    match row {
        SessionRow::Step(step) => return go_to_step(app, step),
        SessionRow::Participants => question::prompt_text(app, PromptFor::Participants),
        SessionRow::Time => question::prompt_text(app, PromptFor::Time),
        SessionRow::LookBack => app.layers.push(Layer::LookBack(Cursor::default())),
        SessionRow::Parked => app.layers.push(Layer::Parking(Cursor::default())),
        SessionRow::Voting => {
            let voting = match group.voting {
                Voting::Fingers => Voting::Keyboard,
                Voting::Keyboard => Voting::Fingers,
            };
            return change(app, Change::Meeting(Meeting::Voting(voting)));
        }
        SessionRow::Order => {
            let order = match group.order {
                Order::AllFirst => Order::OneByOne,
                Order::OneByOne => Order::AllFirst,
            };
            return change(app, Change::Meeting(Meeting::Order(order)));
        }
    }
    Vec::new()
}

/// Goes to a step, or goes on with it where it was left.
pub(super) fn go_to_step(app: &mut App, step: Step) -> Vec<Effect> {
    let Some(open) = &app.open else {
        return Vec::new();
    };
    let step = open.steps().find(|one| *one >= step).unwrap_or(step);
    let place = open.scan().session.place.clone();
    let asked = place.question.as_deref();
    let here = asked.and_then(|id| open.questionnaire.question_with_id(id));
    let here = here.filter(|question| place.step == Some(step) && open.visible.contains(question));
    let shown = if place.step == Some(step) {
        place.reveal
    } else {
        NOTHING_YET
    };
    app.deepening = None;
    match step {
        Step::Guess => resume_vote(app, Subject::Guess, step, shown),
        Step::Practice => resume_vote(app, Subject::Practice, step, shown),
        Step::Rules => stand_on_session(app, Layer::Rules(Scroll::TOP)),
        Step::Vote => {
            let unvoted = open.unvoted();
            // One that is voted on is left as soon as all talked about it.
            let here = here.filter(|one| shown > NOTHING_YET || unvoted.contains(one));
            let shown = here.map_or(NOTHING_YET, |_| shown);
            match here.or_else(|| unvoted.first().copied()) {
                Some(question) => resume_vote(app, Subject::Question(question), step, shown),
                None => {
                    app.notice = Some(Notice::AllVoted);
                    discuss(app);
                }
            }
        }
        Step::Discuss => match here {
            Some(question) => resume_vote(app, Subject::Question(question), step, shown),
            None => discuss(app),
        },
        Step::Results => return way::go(app, Destination::Results),
        Step::Actions => stand_on_session(app, Layer::Plan(Cursor::default())),
        Step::Closing => stand_on_session(app, Layer::Closing(Cursor::default())),
    }
    Vec::new()
}

/// The step behind this one; behind the last the screen that leads the session.
pub(super) fn next_step(app: &mut App, step: Step) -> Vec<Effect> {
    match Step::ALL.into_iter().find(|next| *next > step) {
        Some(next) => go_to_step(app, next),
        None => {
            lead(app);
            Vec::new()
        }
    }
}

/// The step before this one; before the first the screen that leads the session.
pub(super) fn previous_step(app: &mut App, step: Step) -> Vec<Effect> {
    let Some(open) = &app.open else {
        return Vec::new();
    };
    let before = open.steps().take_while(|one| *one < step).last();
    let last = open.visible.last().copied();
    let last = last.filter(|_| open.unvoted().is_empty());
    match (before, last) {
        // Where all is voted, one looks back at the last question.
        (Some(Step::Vote), Some(last)) => {
            show_vote(app, Subject::Question(last), Step::Vote);
            Vec::new()
        }
        (Some(before), _) => go_to_step(app, before),
        (None, _) => {
            lead(app);
            Vec::new()
        }
    }
}

/// The list of differences, at the first that is not agreed upon; behind them when all are.
pub(super) fn discuss(app: &mut App) {
    let at = app.open.as_ref().map_or(0, |open| {
        let all = open.differences_to_discuss();
        let left = open.still_to_discuss();
        let first = all.iter().position(|question| left.contains(question));
        first.unwrap_or(all.len())
    });
    stand_on_session(app, Layer::Discussion(Cursor::on(at)));
}

/// Puts a screen of the session on the one that leads it, so that Esc leads back there.
fn stand_on_session(app: &mut App, layer: Layer) {
    lead(app);
    app.layers.push(layer);
}

/// How much is shown before anything was revealed.
const NOTHING_YET: Reveal = Reveal::Question;
