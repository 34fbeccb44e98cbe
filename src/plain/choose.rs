//! What is chosen from: the keys of answers, and what a typed word stands for.

use crate::app::{App, OpenScan, Row};
use crate::questionnaire::{Choice, ChoiceIx, QuestionIx, SectionIx, StrategyIx};
use crate::scan::ActivityState;

/// What is typed for a row of a question.
pub(super) fn key_of(open: &OpenScan, question: QuestionIx, row: Row) -> String {
    match row {
        Row::Choice(choice) => open.questionnaire.scale_of(question).key(choice),
        Row::Unknown => "w".to_owned(),
        Row::NotApplicable => "x".to_owned(),
    }
}

/// What a row of a question is called.
pub(super) fn label_of(app: &App, open: &OpenScan, question: QuestionIx, row: Row) -> String {
    let words = &app.words().common;
    match row {
        Row::Choice(choice) => open.questionnaire.scale_of(question)[choice].label.clone(),
        Row::Unknown => words.unknown.to_owned(),
        Row::NotApplicable => words.not_applicable.to_owned(),
    }
}

/// The choice that was typed: by its key, its code or its label.
pub(super) fn choice(open: &OpenScan, question: QuestionIx, typed: &str) -> Option<ChoiceIx> {
    let scale = open.questionnaire.scale_of(question);
    let named = |choice: &Choice| {
        same(&choice.label, typed) || same(&choice.code, typed) && !is_number(&choice.code)
    };
    let by_name = || scale.choices.iter().position(named).map(ChoiceIx);
    scale.choice_with_key(typed).or_else(by_name)
}

/// The visible question with this id.
pub(super) fn question(open: &OpenScan, id: &str) -> Option<QuestionIx> {
    let has_id = |question: &QuestionIx| same(&open.questionnaire[*question].id, id);
    open.visible.iter().copied().find(has_id)
}

/// The visible question with this id, or the first of the section with it.
pub(super) fn question_or_section(open: &OpenScan, id: &str) -> Option<QuestionIx> {
    let of_section = || open.visible_in(section(open, id)?).next();
    question(open, id).or_else(of_section)
}

/// The section with this id, where it has visible questions.
pub(super) fn section(open: &OpenScan, id: &str) -> Option<SectionIx> {
    let has_id = |section: &SectionIx| same(&open.questionnaire[*section].id, id);
    open.sections_shown().into_iter().find(has_id)
}

/// The activity with this id.
pub(super) fn strategy(open: &OpenScan, id: &str) -> Option<StrategyIx> {
    let has_id = |strategy: &StrategyIx| same(&open.questionnaire[*strategy].id, id);
    open.questionnaire.strategy_ixs().find(has_id)
}

/// The digit of the state of an activity that was typed: the digit itself, or a word of the state.
pub(super) fn state(app: &App, typed: &str) -> Option<char> {
    let words = app.words();
    let states = ActivityState::ALL.map(|state| words.common.state(state));
    let all = std::iter::once(words.screens.activity_none).chain(states);
    let has = |state: &str| same(state, typed) || state.split(' ').any(|word| same(word, typed));
    ('0'..)
        .zip(all)
        .find_map(|(digit, state)| (has(state) || typed == digit.to_string()).then_some(digit))
}

/// A position counted from 1, as a position counted from 0, within a list.
pub(super) fn position(typed: &str, items: usize) -> Option<usize> {
    let at = typed.parse::<usize>().ok()?.checked_sub(1)?;
    (at < items).then_some(at)
}

/// Whether something is written in digits alone.
pub(super) fn is_number(typed: &str) -> bool {
    !typed.is_empty() && typed.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether two words are the same, capitals aside.
pub(super) fn same(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}
