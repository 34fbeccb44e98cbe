//! A question: choose, say how it is known, note, go on.

use super::super::{
    App, Cursor, Edit, Effect, Layer, Move, Msg, Notice, OpenScan, Prompt, PromptFor, QuestionView,
    Row, TextField,
};
use super::{change, plan, session, unsaved, way};
use crate::questionnaire::QuestionIx;
use crate::scan::{Answer, Basis, Change, Field, LookBack};

pub(super) fn question(app: &mut App, view: QuestionView, msg: &Msg) -> Vec<Effect> {
    match msg {
        Msg::Move(to) => move_focus(app, view, *to),
        // Before anything has the focus there is nothing to choose yet.
        Msg::Choose if view.focus.is_none() => move_focus(app, view, Move::Down),
        Msg::Choose => return choose_focused(app, view),
        Msg::Enter if view.moved => return choose_focused(app, view),
        Msg::Enter | Msg::Next => return way::onward(app),
        Msg::Previous => return way::backward(app),
        Msg::Back => way::back(app),
        Msg::Digit(digit) => {
            if let Some(row) = row_of_digit(app, view.question, *digit) {
                return choose(app, view.question, row);
            }
            app.notice = Some(Notice::NoSuchChoice);
        }
        Msg::Unknown => return choose(app, view.question, Row::Unknown),
        Msg::NotApplicable => return choose(app, view.question, Row::NotApplicable),
        Msg::Clear => return answer(app, view.question, None),
        Msg::Basis => return next_basis(app, view.question),
        Msg::Know(basis) => return change(app, Change::Basis(view.question, *basis)),
        Msg::Note => prompt_text(app, PromptFor::Note(view.question)),
        Msg::Where => prompt_text(app, PromptFor::Where(view.question)),
        _ => {}
    }
    Vec::new()
}

fn choose_focused(app: &mut App, view: QuestionView) -> Vec<Effect> {
    let chosen = view.focus.map(|row| choose(app, view.question, row));
    chosen.unwrap_or_default()
}

/// The first move into an open question goes to its first or last row.
fn move_focus(app: &mut App, view: QuestionView, to: Move) {
    let Some(open) = &app.open else { return };
    let rows = open.rows(view.question);
    let at = rows.iter().position(|row| Some(*row) == view.focus);
    let row = match at {
        None => match to {
            Move::Up => rows.last(),
            Move::To(at) => rows.get(at),
            _ => rows.first(),
        },
        Some(at) => {
            let mut cursor = Cursor::on(at);
            cursor.go(to, rows.len());
            rows.get(cursor.at)
        }
    };
    if let (Some(Layer::Question(view)), Some(row)) = (app.layers.last_mut(), row) {
        view.moved |= view.focus != Some(*row);
        view.focus = Some(*row);
    }
}

/// A digit is the code of a choice; where no code is a digit, its position from 1.
fn row_of_digit(app: &App, question: QuestionIx, digit: char) -> Option<Row> {
    let scale = app.open.as_ref()?.questionnaire.scale_of(question);
    scale.choice_with_key(&digit.to_string()).map(Row::Choice)
}

/// Answers with a row. "Not applicable" asks why first.
fn choose(app: &mut App, question: QuestionIx, row: Row) -> Vec<Effect> {
    let Some(open) = &app.open else {
        return Vec::new();
    };
    let chosen = match row {
        Row::Choice(choice) => {
            let code = &open.questionnaire.scale_of(question)[choice].code;
            Answer::Choice(code.clone())
        }
        Row::Unknown => Answer::Unknown,
        Row::NotApplicable => return not_applicable(app, question),
    };
    answer(app, question, Some(chosen))
}

/// "Not applicable", where a question allows that: it asks why first.
pub(super) fn not_applicable(app: &mut App, question: QuestionIx) -> Vec<Effect> {
    let questionnaire = app.questionnaire();
    if questionnaire.is_some_and(|all| all[question].not_applicable) {
        prompt_text(app, PromptFor::NotApplicable(question));
    } else {
        app.notice = Some(Notice::AlwaysApplies);
    }
    Vec::new()
}

fn answer(app: &mut App, question: QuestionIx, answer: Option<Answer>) -> Vec<Effect> {
    let effects = change(app, Change::Answer(question, answer));
    way::focus_on_answer(app);
    effects
}

pub(super) fn next_basis(app: &mut App, question: QuestionIx) -> Vec<Effect> {
    let Some(open) = &app.open else {
        return Vec::new();
    };
    let basis = match open.entry(question).and_then(|entry| entry.basis) {
        None => Some(Basis::Impression),
        Some(Basis::Impression) => Some(Basis::Asked),
        Some(Basis::Asked) => Some(Basis::Figures),
        Some(Basis::Figures) => None,
    };
    change(app, Change::Basis(question, basis))
}

/// Opens a line of text, holding what is there already.
pub(super) fn prompt_text(app: &mut App, purpose: PromptFor) {
    let text = app.open.as_ref().and_then(|open| held(app, open, purpose));
    prompt_with(app, purpose, &text.unwrap_or_default());
}

/// Opens a line of text, holding this text.
pub(super) fn prompt_with(app: &mut App, purpose: PromptFor, text: &str) {
    if !app.open.as_ref().is_some_and(OpenScan::may_change) {
        app.notice = Some(Notice::ReadOnly);
        return;
    }
    if app.layer().takes_text() {
        return; // one text at a time
    }
    let field = TextField::new(text);
    app.layers.push(Layer::Prompt(Prompt { purpose, field }));
}

/// What is there already of a text.
fn held(app: &App, open: &OpenScan, purpose: PromptFor) -> Option<String> {
    let scan = open.scan();
    match purpose {
        PromptFor::Note(question) => open.entry(question).map(|entry| entry.note.clone()),
        PromptFor::Where(question) => open.entry(question).map(|entry| entry.location.clone()),
        PromptFor::NotApplicable(question) => {
            match open.entry(question).and_then(|entry| entry.answer.clone()) {
                Some(Answer::NotApplicable(reason)) => Some(reason),
                _ => None,
            }
        }
        PromptFor::SectionNotApplicable(_) => None,
        PromptFor::Reason(strategy) => {
            let activity = open.scan().strategies.get(&open.questionnaire[strategy].id);
            activity.map(|activity| activity.reason.clone())
        }
        PromptFor::Minority(question) => open.entry(question).map(|entry| entry.minority.clone()),
        PromptFor::WhoKnows(question) => open.entry(question).map(|entry| entry.who_knows.clone()),
        PromptFor::Private(question) => open.entry(question).map(|entry| entry.private.clone()),
        // Whoever types a number means that number, not more digits of the one there is.
        PromptFor::Participants => None,
        PromptFor::Time => session::until_as_typed(open),
        PromptFor::Parked(at) => scan.session.parked.get(at).cloned(),
        PromptFor::Closing(part, at) => scan.session.closing.said(part).get(at).cloned(),
        PromptFor::NextScan => Some(plan::next_scan_as_typed(app, open)),
        PromptFor::Outcome(at) => {
            let action = scan.earlier_actions().get(at);
            action.map(|action| action.outcome.clone())
        }
        PromptFor::Elsewhere => Some(unsaved::place_offered(app, open)),
    }
}

pub(super) fn prompt(app: &mut App, msg: &Msg) -> Vec<Effect> {
    let Some(Layer::Prompt(prompt)) = app.layers.last_mut() else {
        return Vec::new();
    };
    match msg {
        Msg::Type(character) => prompt.field.insert(&character.to_string()),
        Msg::Paste(text) => prompt.field.insert(text),
        Msg::Edit(edit) => prompt.field.edit(*edit),
        Msg::Move(Move::First) => prompt.field.edit(Edit::Home),
        Msg::Move(Move::Last) => prompt.field.edit(Edit::End),
        // Esc keeps the text too: it never discards.
        Msg::Enter => return keep(app, true),
        Msg::Back => return keep(app, false),
        _ => {}
    }
    Vec::new()
}

/// Keeps the text; whether one goes on to what is asked behind it.
fn keep(app: &mut App, goes_on: bool) -> Vec<Effect> {
    let Some(Layer::Prompt(prompt)) = app.layers.pop() else {
        return Vec::new();
    };
    let needs_reason = prompt.needs_reason();
    let Prompt { purpose, ref field } = prompt;
    let text = field.text().trim().to_owned();
    if needs_reason && text.is_empty() {
        app.notice = Some(Notice::ReasonNeeded);
        return Vec::new();
    }
    match purpose {
        PromptFor::Note(question) => change(app, Change::Text(Field::Note(question), text)),
        PromptFor::Where(question) => change(app, Change::Text(Field::Location(question), text)),
        PromptFor::Reason(strategy) => change(app, Change::Text(Field::Reason(strategy), text)),
        PromptFor::NotApplicable(question) => {
            answer(app, question, Some(Answer::NotApplicable(text)))
        }
        PromptFor::SectionNotApplicable(section) => change(app, Change::SetAside(section, text)),
        PromptFor::Minority(question) => change(app, Change::Text(Field::Minority(question), text)),
        PromptFor::WhoKnows(question) => change(app, Change::Text(Field::WhoKnows(question), text)),
        PromptFor::Private(question) => change(app, Change::Text(Field::Private(question), text)),
        PromptFor::Outcome(at) => change(app, Change::LookBack(LookBack::Outcome(at, text))),
        PromptFor::Participants => {
            let kept = session::keep_participants(app, &text);
            kept.unwrap_or_else(|| ask_again(app, prompt, goes_on))
        }
        PromptFor::Time => {
            let kept = session::keep_time(app, &text);
            kept.unwrap_or_else(|| ask_again(app, prompt, goes_on))
        }
        PromptFor::NextScan => {
            let kept = plan::keep_next_scan(app, &text, goes_on);
            kept.unwrap_or_else(|| ask_again(app, prompt, goes_on))
        }
        // Whoever leaves it did not say where.
        PromptFor::Elsewhere if goes_on => unsaved::save_at(app, prompt, &text),
        PromptFor::Elsewhere => Vec::new(),
        PromptFor::Parked(_) | PromptFor::Closing(..) => {
            session::keep_line(app, purpose, &text, goes_on)
        }
    }
}

/// A text that cannot be used stays to be mended; whoever leaves it leaves it.
fn ask_again(app: &mut App, prompt: Prompt, stays: bool) -> Vec<Effect> {
    if stays {
        app.layers.push(Layer::Prompt(prompt));
    }
    Vec::new()
}
