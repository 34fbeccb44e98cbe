//! The lists: all questions, questions found, activities.

use super::super::{
    ActivityList, App, Cursor, Effect, Layer, Move, Msg, Notice, OverviewList, PromptFor,
    SearchView,
};
use super::{change, move_cursor, position, question, way};
use crate::questionnaire::{QuestionIx, StrategyIx};
use crate::scan::{ActivityState, Change};

pub(super) fn overview(app: &mut App, list: OverviewList, msg: &Msg) -> Vec<Effect> {
    match (msg, list.question) {
        (Msg::Move(to), _) => move_in_overview(app, list, *to),
        (Msg::Enter | Msg::Choose, Some(question)) => return way::go_to_question(app, question),
        (Msg::Enter | Msg::Choose, None) | (Msg::Next, _) => return way::onward(app),
        (Msg::NotApplicable, Some(question)) => set_aside(app, question),
        (Msg::Previous, _) => return way::backward(app),
        (Msg::Back, _) => way::back(app),
        _ => {}
    }
    Vec::new()
}

/// The line that goes on is the first of the list, the questions follow.
fn move_in_overview(app: &mut App, list: OverviewList, to: Move) {
    let Some(open) = &app.open else { return };
    let mut cursor = Cursor::on(OverviewList::position(open, list.question));
    cursor.go(to, open.visible.len() + 1);
    let question = cursor
        .at
        .checked_sub(1)
        .and_then(|at| open.visible.get(at).copied());
    if let Some(Layer::Overview(list)) = app.layers.last_mut() {
        list.question = question;
    }
}

/// Sets the whole section of a question aside, after asking why; where its questions allow that.
fn set_aside(app: &mut App, at: QuestionIx) {
    let Some(open) = &app.open else { return };
    let section = open.questionnaire[at].section;
    if open
        .visible_in(section)
        .any(|one| open.questionnaire[one].not_applicable)
    {
        question::prompt_text(app, PromptFor::SectionNotApplicable(section));
    } else {
        app.notice = Some(Notice::AlwaysApplies);
    }
}

pub(super) fn search(app: &mut App, msg: &Msg) -> Vec<Effect> {
    let Some(Layer::Search(view)) = app.layers.last_mut() else {
        return Vec::new();
    };
    match msg {
        Msg::Type(character) => view.field.insert(&character.to_string()),
        Msg::Paste(text) => view.field.insert(text),
        Msg::Edit(edit) => view.field.edit(*edit),
        Msg::Move(to) => {
            move_cursor(app, *to);
            return Vec::new();
        }
        Msg::Enter => {
            let found = view.found.get(view.cursor.at).copied();
            return found
                .map(|question| way::go_to_question(app, question))
                .unwrap_or_default();
        }
        Msg::Back => {
            way::back(app);
            return Vec::new();
        }
        _ => return Vec::new(),
    }
    look(app);
    Vec::new()
}

/// Finds the visible questions with a word that begins as each word typed: in their id, title, text,
/// help or situations.
fn look(app: &mut App) {
    let Some(open) = &app.open else { return };
    let Some(Layer::Search(view)) = app.layers.last() else {
        return;
    };
    let wanted = view.field.text().to_lowercase();
    let holds = |question: &QuestionIx| {
        let asked = &open.questionnaire[*question];
        let texts = [&asked.id, &asked.title, &asked.text, &asked.help];
        let text = texts
            .into_iter()
            .chain(&asked.anchors)
            .map(|text| text.to_lowercase());
        let text = text.collect::<Vec<String>>().join(" ");
        let begins = |wanted: &str| {
            let mut words = text.split(|one: char| !one.is_alphanumeric());
            words.any(|word| word.starts_with(wanted))
        };
        wanted.split_whitespace().all(begins)
    };
    let found = open.visible.iter().copied().filter(holds).collect();
    if let Some(Layer::Search(SearchView {
        found: old, cursor, ..
    })) = app.layers.last_mut()
    {
        *old = found;
        cursor.at = 0;
    }
}

pub(super) fn activities(app: &mut App, list: ActivityList, msg: &Msg) -> Vec<Effect> {
    let Some(open) = &app.open else {
        return Vec::new();
    };
    let focused = list.strategy(&open.questionnaire);
    match msg {
        Msg::Move(to) => move_cursor(app, *to),
        Msg::AllActivities => show_all(app, focused),
        Msg::Enter | Msg::Choose => {
            if let Some(strategy) = focused {
                let next = next_state(activity_state(app, strategy));
                return change(app, Change::Activity(strategy, next));
            }
        }
        Msg::Digit(digit) => {
            let state = match digit {
                '0' => Some(None),
                _ => state_of_digit(*digit).map(Some),
            };
            if let (Some(strategy), Some(state)) = (focused, state) {
                return change(app, Change::Activity(strategy, state));
            }
        }
        Msg::Clear => {
            if let Some(strategy) = focused {
                return change(app, Change::Activity(strategy, None));
            }
        }
        Msg::Note => {
            if let Some(strategy) = focused {
                if activity_state(app, strategy).is_some() {
                    question::prompt_text(app, PromptFor::Reason(strategy));
                } else {
                    app.notice = Some(Notice::StateFirst);
                }
            }
        }
        Msg::Next => return way::onward(app),
        Msg::Previous => return way::backward(app),
        Msg::Back => way::back(app),
        _ => {}
    }
    Vec::new()
}

/// Shows all activities, or the first ones again, with the focus on the same one where it stays.
fn show_all(app: &mut App, focused: Option<StrategyIx>) {
    let Some(open) = &app.open else { return };
    if let Some(Layer::Activities(list)) = app.layers.last_mut() {
        list.all = !list.all;
        let strategies = list.strategies(&open.questionnaire);
        let at = strategies.iter().position(|one| Some(*one) == focused);
        list.cursor.at = at.unwrap_or(0);
    }
}

fn activity_state(app: &App, strategy: StrategyIx) -> Option<ActivityState> {
    let open = app.open.as_ref()?;
    let activity = open.scan().strategies.get(&open.questionnaire[strategy].id);
    activity.map(|activity| activity.state)
}

/// Enter walks through the states and then to none.
fn next_state(state: Option<ActivityState>) -> Option<ActivityState> {
    let Some(state) = state else {
        return Some(ActivityState::Preparing);
    };
    let at = ActivityState::ALL.iter().position(|one| *one == state)?;
    ActivityState::ALL.get(at + 1).copied()
}

/// 1 to 4: the states in order.
fn state_of_digit(digit: char) -> Option<ActivityState> {
    ActivityState::ALL.get(position(digit)?).copied()
}
