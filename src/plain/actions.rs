//! What commands with something behind them mean: a question, a text, a way of knowing it.

use super::choose;
use super::understand::{Meaning, SAID_BACK};
use crate::app::{
    ActivityList, App, Destination, Edit, Layer, LookBackRow, Move, Msg, OpenScan, OverviewList,
    PlanRow, StartItem,
};
use crate::questionnaire::Question;
use crate::scan::{ActionPart, Basis};
use crate::text;
use crate::wording::capital;

/// Opens a field, and where there is a text types it in place of what the field holds, and keeps it.
pub(super) fn typed(opens: Msg, text: &str) -> Vec<Msg> {
    let mut messages = vec![opens];
    if !text.is_empty() {
        messages.extend(replacing(text));
        messages.push(Msg::Enter);
    }
    messages
}

/// A text in place of what is there; a dash makes it empty.
pub(super) fn replacing(line: &str) -> Vec<Msg> {
    let clear = Msg::Edit(Edit::Clear);
    match line {
        "-" => vec![clear],
        text => vec![clear, Msg::Paste(text.to_owned())],
    }
}

/// `n text`
pub(super) fn note(_: &App, rest: &str) -> Meaning {
    Meaning::Do(typed(Msg::Note, rest))
}

/// `v document and page`
pub(super) fn location(_: &App, rest: &str) -> Meaning {
    Meaning::Do(typed(Msg::Where, rest))
}

/// `x reason`
pub(super) fn not_applicable(_: &App, rest: &str) -> Meaning {
    Meaning::Do(typed(Msg::NotApplicable, rest))
}

/// `x B2 reason`: the section of that question.
pub(super) fn section_not_applicable(app: &App, rest: &str) -> Meaning {
    let (id, reason) = rest.split_once(' ').unwrap_or((rest, ""));
    if rest.is_empty() {
        let (_, about) = app.words().plain.section_not_applicable;
        return Meaning::Unclear(capital(about));
    }
    on_open(app, |open| match choose::question_or_section(open, id) {
        None => no_question(app, id),
        Some(question) => {
            let mut messages = vec![Msg::Move(Move::To(OverviewList::position(
                open,
                Some(question),
            )))];
            messages.extend(typed(Msg::NotApplicable, reason.trim()));
            Meaning::Do(messages)
        }
    })
}

/// `b 2`
pub(super) fn basis(app: &App, rest: &str) -> Meaning {
    let known = match rest {
        "0" | "-" => Some(None),
        _ => choose::position(rest, Basis::ALL.len()).map(|at| Basis::ALL.get(at).copied()),
    };
    let unclear = || Meaning::Unclear(app.words().plain.which_basis.to_owned());
    known.map_or_else(unclear, |basis| Meaning::msg(Msg::Know(basis)))
}

/// `n S26 reason`
pub(super) fn reason(app: &App, rest: &str) -> Meaning {
    let (id, reason) = rest.split_once(' ').unwrap_or((rest, ""));
    match focus_activity(app, id) {
        None => Meaning::Unclear(app.words().plain.which_activity.to_owned()),
        Some(mut messages) => {
            messages.extend(typed(Msg::Note, reason.trim()));
            Meaning::Do(messages)
        }
    }
}

/// To an activity, showing all of them where it is not among the first.
pub(super) fn focus_activity(app: &App, id: &str) -> Option<Vec<Msg>> {
    let (Some(open), Layer::Activities(list)) = (&app.open, app.layer()) else {
        return None;
    };
    let strategy = choose::strategy(open, id)?;
    let at = |list: ActivityList| {
        let shown = list.strategies(&open.questionnaire);
        shown.iter().position(|one| *one == strategy)
    };
    if let Some(at) = at(*list) {
        return Some(vec![Msg::Move(Move::To(at))]);
    }
    let at = at(ActivityList { all: true, ..*list })?;
    Some(vec![Msg::AllActivities, Msg::Move(Move::To(at))])
}

/// `<`
pub(super) fn previous(app: &App, _: &str) -> Meaning {
    Meaning::msg(match app.layer() {
        Layer::Question(_)
        | Layer::Overview(_)
        | Layer::Activities(_)
        | Layer::Results(_)
        | Layer::Advice(_)
        | Layer::Session(_)
        | Layer::Vote(_)
        | Layer::Rules(_)
        | Layer::Discussion(_)
        | Layer::LookBack(_)
        | Layer::Plan(_)
        | Layer::Closing(_) => Msg::Previous,
        _ => Msg::Back,
    })
}

/// `g O2`
pub(super) fn go(app: &App, rest: &str) -> Meaning {
    if rest.is_empty() {
        return Meaning::Unclear(app.words().plain.which_question.to_owned());
    }
    on_open(app, |open| match choose::question(open, rest) {
        Some(question) => Meaning::msg(Msg::Jump(question)),
        None => no_question(app, rest),
    })
}

/// That a question is not asked, or not there at all.
pub(super) fn no_question(app: &App, id: &str) -> Meaning {
    let words = &app.words().plain;
    let questionnaire = app.questionnaire();
    let other = |one: &&Question| choose::same(&one.id, id);
    let known = questionnaire.and_then(|all| all.questions.iter().find(other));
    let shown = text::shorten(id, SAID_BACK, "...");
    Meaning::Unclear(match known {
        Some(known) => (words.not_asked)(&known.id),
        None => (words.no_question)(&shown),
    })
}

/// `f`, and in the advice `f 2`: makes an action of what stands at that number.
pub(super) fn plan(app: &App, rest: &str) -> Meaning {
    let digit = rest.chars().next().filter(|_| rest.chars().count() == 1);
    match (app.layer(), digit) {
        (_, _) if rest.is_empty() => Meaning::go(Destination::Plan),
        (Layer::Advice(_), Some(digit)) => Meaning::msg(Msg::Digit(digit)),
        _ => Meaning::Unclear(app.words().plan.no_such_advice.to_owned()),
    }
}

/// `v 2` on the plan, or looking back: ticks it off, or takes the tick away.
pub(super) fn tick(app: &App, rest: &str) -> Meaning {
    on_action(app, rest, Msg::Choose)
}

/// `i 2` looking back: takes it along into the plan; without a number all that was not done.
pub(super) fn into_plan(app: &App, rest: &str) -> Meaning {
    if !rest.is_empty() {
        return on_action(app, rest, Msg::IntoPlan);
    }
    let rows = app.open.as_ref().map(OpenScan::look_back_rows);
    let rows = rows.unwrap_or_default();
    let all = rows.iter().position(|row| *row == LookBackRow::TakeAll);
    match all {
        Some(at) => Meaning::Do(vec![Msg::Move(Move::To(at)), Msg::IntoPlan]),
        None => Meaning::Unclear(app.words().look_back.nothing_left.to_owned()),
    }
}

/// Does something with the action at a number.
fn on_action(app: &App, number: &str, does: Msg) -> Meaning {
    let is_action = |open: &OpenScan| -> Vec<bool> {
        if app.layer().is_look_back() {
            let rows = open.look_back_rows().into_iter();
            rows.map(|row| matches!(row, LookBackRow::Action(_)))
                .collect()
        } else {
            let rows = open.plan_rows().into_iter();
            rows.map(|row| matches!(row, PlanRow::Action(_))).collect()
        }
    };
    let rows = app.open.as_ref().map(is_action).unwrap_or_default();
    let at = choose::position(number, rows.len());
    match at.filter(|at| rows[*at]) {
        Some(at) => Meaning::Do(vec![Msg::Move(Move::To(at)), does]),
        None => Meaning::Unclear(app.words().plain.which_action.to_owned()),
    }
}

/// `v 3` at the start: begins the scan after that one.
pub(super) fn follow_up(app: &App, rest: &str) -> Meaning {
    let items = app.start_items();
    let at = choose::position(rest, items.len());
    match at.filter(|at| matches!(items[*at], StartItem::Recent(_))) {
        Some(at) => Meaning::Do(vec![Msg::Move(Move::To(at)), Msg::FollowUp]),
        None => Meaning::Unclear(app.words().plain.which_scan.to_owned()),
    }
}

/// `+ text` on the plan: a new action of which this is what is done; who and when are asked behind it.
pub(super) fn add_action(app: &App, rest: &str) -> Meaning {
    let rows = app.open.as_ref().map(OpenScan::plan_rows);
    let rows = rows.unwrap_or_default();
    let new = rows.iter().position(|row| *row == PlanRow::New);
    let mut messages = vec![Msg::Move(Move::To(new.unwrap_or(0))), Msg::Enter];
    if !rest.is_empty() {
        messages.push(Msg::Move(Move::To(ActionPart::What as usize)));
        messages.extend(replacing(rest));
        messages.push(Msg::Enter);
    }
    Meaning::Do(messages)
}

/// `/word`
pub(super) fn search(_: &App, rest: &str) -> Meaning {
    let mut messages = vec![Msg::Go(Destination::Search)];
    if !rest.is_empty() {
        messages.extend(replacing(rest));
    }
    Meaning::Do(messages)
}

/// `=O`
pub(super) fn arithmetic(app: &App, rest: &str) -> Meaning {
    on_open(app, |open| {
        let shown = open.sections_shown();
        let section = choose::section(open, rest);
        let at = section.and_then(|section| shown.iter().position(|one| *one == section));
        if let Some(at) = at {
            return Meaning::Do(vec![
                Msg::Go(Destination::Results),
                Msg::Move(Move::To(at)),
                Msg::Enter,
            ]);
        }
        let ids = shown.iter().map(|one| open.questionnaire[*one].id.as_str());
        let ids = ids.collect::<Vec<&str>>().join(" ");
        Meaning::Unclear((app.words().plain.which_section)(&ids))
    })
}

fn on_open(app: &App, meaning: impl FnOnce(&OpenScan) -> Meaning) -> Meaning {
    match &app.open {
        Some(open) => meaning(open),
        None => Meaning::Unclear(app.words().plain.no_scan.to_owned()),
    }
}
