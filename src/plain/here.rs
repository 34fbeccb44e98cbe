//! Where a command can be typed.

use super::session;
use crate::app::{AboutRow, App, Layer, OpenScan, VoteView};

pub(super) fn always(_: &App) -> bool {
    true
}

/// Where a line is text, hardly anything is a command.
pub(super) fn not_typing(app: &App) -> bool {
    !app.layer().takes_text()
}

/// On the way through a scan: everything but texts and questions that come in between.
pub(super) fn on_way(app: &App) -> bool {
    matches!(
        app.layer(),
        Layer::Question(_)
            | Layer::Overview(_)
            | Layer::Activities(_)
            | Layer::Results(_)
            | Layer::Advice(_)
            | Layer::Arithmetic(..)
            | Layer::LookBack(_)
            | Layer::Plan(_)
    )
}

/// In the session of a group, but not while people vote.
pub(super) fn at_session(app: &App) -> bool {
    match app.layer() {
        Layer::Vote(view) => view.ballot.is_none(),
        Layer::Session(_)
        | Layer::Rules(_)
        | Layer::Discussion(_)
        | Layer::Parking(_)
        | Layer::Closing(_) => true,
        _ => false,
    }
}

/// In a scan, and in nothing that comes in between.
pub(super) fn in_scan(app: &App) -> bool {
    on_way(app) || at_session(app)
}

pub(super) fn in_scan_of_group(app: &App) -> bool {
    in_scan(app) && app.is_group()
}

/// The steps of a session lead nowhere from where they are: there the letter leads to questions, as in a
/// scan of one person.
pub(super) fn goes_to_questions(app: &App) -> bool {
    in_scan(app) && !to_other_steps(app)
}

pub(super) fn to_other_steps(app: &App) -> bool {
    in_scan_of_group(app) && !matches!(app.layer(), Layer::Session(_))
}

pub(super) fn while_voting(app: &App) -> bool {
    session::open_vote(app).is_some()
}

pub(super) fn on_voted(app: &App) -> bool {
    session::closed_vote(app).is_some()
}

pub(super) fn on_voted_question(app: &App) -> bool {
    session::closed_vote(app).is_some_and(|view| view.question().is_some())
}

pub(super) fn may_not_apply(app: &App) -> bool {
    let question = session::closed_vote(app).and_then(VoteView::question);
    let offered =
        |open: &OpenScan| question.is_some_and(|one| open.questionnaire[one].not_applicable);
    app.open.as_ref().is_some_and(offered)
}

pub(super) fn with_answer(app: &App) -> bool {
    on_question(app) || on_voted_question(app)
}

pub(super) fn about_question(app: &App) -> bool {
    let asked = matches!(app.layer(), Layer::Vote(view) if view.question().is_some());
    on_question(app) || asked
}

pub(super) fn on_parking(app: &App) -> bool {
    matches!(app.layer(), Layer::Parking(_))
}

pub(super) fn on_plan(app: &App) -> bool {
    matches!(app.layer(), Layer::Plan(_))
}

pub(super) fn on_look_back(app: &App) -> bool {
    app.layer().is_look_back()
}

/// Where there are actions to tick off.
pub(super) fn on_actions(app: &App) -> bool {
    on_plan(app) || on_look_back(app)
}

/// Where one can look back, and something was agreed.
pub(super) fn to_look_back(app: &App) -> bool {
    let here = on_overview(app) || on_plan(app) || matches!(app.layer(), Layer::Session(_));
    here && app.open.as_ref().is_some_and(OpenScan::looks_back)
}

pub(super) fn on_lines(app: &App) -> bool {
    on_parking(app) || on_plan(app)
}

pub(super) fn on_closing(app: &App) -> bool {
    matches!(app.layer(), Layer::Closing(_))
}

pub(super) fn can_document(app: &App) -> bool {
    on_way(app) || matches!(app.layer(), Layer::Session(_))
}

pub(super) fn with_document(app: &App) -> bool {
    matches!(app.layer(), Layer::Export(form) if form.made().is_some())
}

pub(super) fn on_question(app: &App) -> bool {
    matches!(app.layer(), Layer::Question(_))
}

pub(super) fn on_verdict_question(app: &App) -> bool {
    on_question(app) && app.ends_in_verdict()
}

pub(super) fn on_overview(app: &App) -> bool {
    matches!(app.layer(), Layer::Overview(_))
}

pub(super) fn on_activities(app: &App) -> bool {
    matches!(app.layer(), Layer::Activities(_))
}

pub(super) fn beside_activities(app: &App) -> bool {
    let here = on_way(app) || matches!(app.layer(), Layer::Session(_) | Layer::Discussion(_));
    here && !on_activities(app) && app.has_activities()
}

/// Where something is chosen before a scan begins, or goes on, for one person.
pub(super) fn on_form_choice(app: &App) -> bool {
    let Layer::About(form) = app.layer() else {
        return false;
    };
    form.field().is_none() && form.rows().contains(&AboutRow::BeginTogether)
}

pub(super) fn can_compare(app: &App) -> bool {
    matches!(app.layer(), Layer::Results(_) | Layer::Comparison(..))
}

pub(super) fn on_advice(app: &App) -> bool {
    matches!(app.layer(), Layer::Advice(_))
}

/// In a scan, where another command does not make an action too.
pub(super) fn beside_plan(app: &App) -> bool {
    in_scan(app) && !on_advice(app)
}

pub(super) fn at_results(app: &App) -> bool {
    matches!(
        app.layer(),
        Layer::Results(_) | Layer::Arithmetic(..) | Layer::Advice(_)
    )
}

pub(super) fn can_deepen(app: &App) -> bool {
    matches!(app.layer(), Layer::Results(_) | Layer::Advice(_)) && !app.ends_in_verdict()
}

pub(super) fn has_other(app: &App) -> bool {
    at_results(app) && app.ends_in_verdict()
}

pub(super) fn with_scan(app: &App) -> bool {
    let elsewhere = matches!(app.layer(), Layer::Start(_) | Layer::Unusable(..));
    app.open.is_some() && not_typing(app) && !elsewhere
}

pub(super) fn with_scan_unvoted(app: &App) -> bool {
    with_scan(app) && !on_voted(app)
}

pub(super) fn with_scan_voted(app: &App) -> bool {
    with_scan(app) && on_voted(app)
}

pub(super) fn on_start(app: &App) -> bool {
    !not_at_start(app)
}

pub(super) fn not_at_start(app: &App) -> bool {
    !matches!(app.layer(), Layer::Start(_))
}
