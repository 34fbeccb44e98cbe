//! Looking back at the actions of the previous scan: done or not, what came of them, what goes on.

use super::super::{App, Cursor, Effect, LookBackRow, Msg, Notice, OpenScan, PromptFor};
use super::{change, change_saying, move_cursor, question, session, way};
use crate::scan::{Change, LookBack};

/// The list.
pub(super) fn look_back(app: &mut App, cursor: Cursor, msg: &Msg) -> Vec<Effect> {
    let Some(open) = &app.open else {
        return Vec::new();
    };
    let row = open.look_back_row(cursor.at);
    match (msg, row) {
        (Msg::Move(to), _) => move_cursor(app, *to),
        (Msg::Enter, LookBackRow::Action(at)) => {
            question::prompt_text(app, PromptFor::Outcome(at));
        }
        (Msg::Choose, LookBackRow::Action(at)) => {
            let done = open.scan().earlier_actions().get(at).map(|one| one.done);
            let ticked = LookBack::Done(at, done == Some(false));
            return change(app, Change::LookBack(ticked));
        }
        (Msg::IntoPlan, LookBackRow::Action(at)) => return take_one(app, at),
        (Msg::IntoPlan | Msg::Enter | Msg::Choose, LookBackRow::TakeAll) => {
            let left = open.scan().left_over();
            return take_along(app, left);
        }
        (Msg::Enter | Msg::Choose, LookBackRow::GoOn) | (Msg::Next, _) => return onward(app),
        (Msg::Back, _) => way::back(app),
        (Msg::Previous, _) if app.is_group() => way::back(app),
        (Msg::Previous, _) => way::about(app),
        _ => {}
    }
    Vec::new()
}

/// On to the question where one is, or the steps of a session, wherever one looked back from.
fn onward(app: &mut App) -> Vec<Effect> {
    match way::current_question(app) {
        _ if app.is_group() => session::lead(app),
        Some(question) => return way::go_to_question(app, question),
        None => way::back(app),
    }
    Vec::new()
}

fn take_one(app: &mut App, at: usize) -> Vec<Effect> {
    let scan = app.open.as_ref().map(OpenScan::scan);
    let action = scan.and_then(|scan| Some((scan, scan.earlier_actions().get(at)?)));
    match action {
        Some((_, action)) if action.done => app.notice = Some(Notice::DoneAlready),
        Some((scan, action)) if scan.goes_on_with(action) => {
            app.notice = Some(Notice::InPlanAlready);
        }
        Some(_) => return take_along(app, vec![at]),
        None => {}
    }
    Vec::new()
}

/// Takes these along into the plan.
fn take_along(app: &mut App, positions: Vec<usize>) -> Vec<Effect> {
    let count = positions.len();
    let today = app.now.date();
    let along = Change::LookBack(LookBack::TakeAlong(positions, today));
    change_saying(app, along, Notice::TakenAlong(count))
}
