//! Where a command can be typed.

use super::session;
use crate::app::{AboutRow, App, Layer, OpenScan, VoteView};
use crate::questionnaire::Model;

/// Whether the questionnaire ends in a verdict, not in phases.
pub(super) fn is_verdict(app: &App) -> bool {
    let model = app.questionnaire().map(|one| &one.model);
    matches!(model, Some(Model::Verdicts(_)))
}

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
    in_scan(app) && session::is_group(app)
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
    on_question(app) && is_verdict(app)
}

pub(super) fn on_overview(app: &App) -> bool {
    matches!(app.layer(), Layer::Overview(_))
}

pub(super) fn on_activities(app: &App) -> bool {
    matches!(app.layer(), Layer::Activities(_))
}

pub(super) fn beside_activities(app: &App) -> bool {
    on_way(app) && !on_activities(app) && !is_verdict(app)
}

/// Where something is chosen before a scan begins, or goes on, for one person.
pub(super) fn on_form_choice(app: &App) -> bool {
    let Layer::About(form) = app.layer() else {
        return false;
    };
    form.field().is_none() && form.rows().contains(&AboutRow::BeginTogether)
}

pub(super) fn on_results(app: &App) -> bool {
    matches!(app.layer(), Layer::Results(_))
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
    matches!(app.layer(), Layer::Results(_) | Layer::Advice(_)) && !is_verdict(app)
}

pub(super) fn has_other(app: &App) -> bool {
    at_results(app) && is_verdict(app)
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

pub(super) fn not_at_start(app: &App) -> bool {
    !matches!(app.layer(), Layer::Start(_))
}
