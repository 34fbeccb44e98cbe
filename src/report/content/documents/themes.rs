//! Actions under their goals and results: what was agreed, then what is advised and not planned yet.

use crate::insight;
use crate::scan::Action;
use crate::wording::{self, Context};

use super::findings::{Findings, Step};
use super::{Item, Outline};

/// A goal, the result that serves it, and the actions that lead there.
struct Theme<'a> {
    title: &'a str,
    /// Empty where it is not known yet.
    goal: &'a str,
    /// Empty where it is not known yet.
    result: &'a str,
    /// The rows of its table: whether it is done, what, who, when, and what came of it.
    actions: Vec<[String; 5]>,
}

/// The themes, each with its goal, its result and a list to tick off.
pub(super) fn themes(outline: &mut Outline, findings: &Findings<'_>) {
    let words = &findings.context.words.documents.shared;
    let actions = &findings.context.scan.plan.actions;
    if !actions.is_empty() {
        let done = actions.iter().filter(|action| action.done).count();
        outline.paragraphs(&(words.ticked)(done, actions.len()));
    }
    outline.paragraphs(words.wording_intro);
    outline.items(
        words
            .wording_rules
            .map(|(label, text)| Item::labelled(label, text)),
    );
    for (number, theme) in (1..).zip(all(findings)) {
        let or = |text: &str, blank: &'static str| match text {
            "" => blank.to_owned(),
            text => text.to_owned(),
        };
        outline.heading(3, (words.theme)(number, theme.title));
        outline.items([
            Item::labelled(words.goal, or(theme.goal, words.fill_goal)),
            Item::labelled(words.result, or(theme.result, words.fill_result)),
        ]);
        outline.table(
            findings.context.words.report.plan_table,
            words.action_columns,
            &theme.actions,
        );
    }
}

fn all<'a>(findings: &'a Findings<'_>) -> Vec<Theme<'a>> {
    let context = findings.context;
    let mut themes: Vec<Theme<'a>> = Vec::new();
    for (_, action) in context.scan.plan.in_order() {
        let title = strategy_title(context, action);
        let row = planned(context, action);
        let same = themes.iter_mut().find(|theme| {
            (theme.title, theme.goal, theme.result) == (title, &action.goal, &action.result)
        });
        match same {
            Some(theme) => theme.actions.push(row),
            None => themes.push(Theme {
                title,
                goal: &action.goal,
                result: &action.result,
                actions: vec![row],
            }),
        }
    }
    let is_planned = |step: &&Step<'_>| {
        let draft = Action {
            strategy: step.strategy.unwrap_or_default().to_owned(),
            result: step.title.clone(),
            what: step.begin.clone(),
            ..Action::default()
        };
        insight::made_of(&context.scan.plan, &draft).is_some()
    };
    let advised = findings.steps.iter().filter(|step| !is_planned(step));
    themes.extend(advised.map(|step| advised_theme(context, step)));
    if themes.is_empty() {
        themes.push(Theme {
            title: "",
            goal: "",
            result: "",
            actions: vec![blank_row(context)],
        });
    }
    themes
}

/// The title of the strategy an action came from; empty where it came from none.
fn strategy_title<'a>(context: Context<'a>, action: &Action) -> &'a str {
    let strategy = context.questionnaire.strategy_with_id(&action.strategy);
    strategy.map_or("", |strategy| &context.questionnaire[strategy].title)
}

fn planned(context: Context<'_>, action: &Action) -> [String; 5] {
    let words = &context.words.documents.shared;
    let [what, who, when] = cells(context, action);
    let mark = if action.done { words.done } else { words.to_do };
    [mark.to_owned(), what, who, when, action.outcome.clone()]
}

/// What, who and when of an action that was agreed, with blanks for what was not.
pub(super) fn cells(context: Context<'_>, action: &Action) -> [String; 3] {
    let words = &context.words.documents.shared;
    let or = |text: String, blank: &str| match text.trim() {
        "" => blank.to_owned(),
        _ => text,
    };
    [
        or(action.what.clone(), words.fill_action),
        or(action.who.clone(), words.fill_who),
        or(wording::when(context.words, action), words.fill_when),
    ]
}

/// What, who and when of a first step that nobody planned yet.
pub(super) fn advised(context: Context<'_>, step: &Step<'_>) -> [String; 3] {
    let words = &context.words.documents.shared;
    let who = match step.who {
        "" => words.fill_who.to_owned(),
        lead => (words.fill_who_of)(lead),
    };
    [step.begin.clone(), who, words.fill_when.to_owned()]
}

fn advised_theme<'a>(context: Context<'_>, step: &'a Step<'_>) -> Theme<'a> {
    let [what, who, when] = advised(context, step);
    let mark = context.words.documents.shared.to_do.to_owned();
    Theme {
        title: &step.title,
        goal: "",
        result: "",
        actions: vec![[mark, what, who, when, String::new()], blank_row(context)],
    }
}

fn blank_row(context: Context<'_>) -> [String; 5] {
    let words = &context.words.documents.shared;
    let [mark, what, who, when] = [
        words.to_do,
        words.fill_action,
        words.fill_who,
        words.fill_when,
    ]
    .map(str::to_owned);
    [mark, what, who, when, String::new()]
}
