//! The commands: what is typed, where it can be typed, what it does and how `?` tells it.

use super::choose;
use super::say::{self, Place};
use super::understand::{Meaning, Tell};
use super::{actions, place};
use crate::app::{App, Destination, Layer, Msg, Row};
use crate::lang::{Named, PlainWords};
use crate::questionnaire::Model;

/// A command.
#[derive(Debug)]
pub(super) struct Command {
    /// What is typed; letters without case.
    pub(super) sign: &'static str,
    /// A word that may be typed too, and what it does.
    pub(super) named: fn(&PlainWords) -> Named,
    /// Where it can be typed.
    here: fn(&App) -> bool,
    /// What it does with what is typed behind it.
    pub(super) act: fn(&App, &str) -> Meaning,
}

/// The commands of the place where the conversation is.
pub(super) fn here(app: &App) -> impl Iterator<Item = &'static Command> + '_ {
    COMMANDS.iter().filter(|command| (command.here)(app))
}

/// The command that was typed, with what stands behind it.
pub(super) fn find<'t>(app: &App, typed: &'t str) -> Option<(&'static Command, &'t str)> {
    // A word of the other language is understood too: hulp, help.
    let languages = [app.lang, app.lang.other()];
    let named = |command: &Command| {
        let words = languages.map(|lang| (command.named)(&lang.words().plain).0);
        let mut signs = std::iter::once(command.sign).chain(words);
        signs.find_map(|sign| behind(typed, sign))
    };
    here(app).find_map(|command| Some((command, named(command)?)))
}

/// What stands behind a sign or a word; a sign that is no letter needs no space behind it.
fn behind<'t>(typed: &'t str, sign: &str) -> Option<&'t str> {
    let head = typed.get(..sign.len())?;
    let rest = typed.get(sign.len()..)?;
    let glued = !sign.ends_with(char::is_alphabetic);
    let ends = rest.is_empty() || rest.starts_with(' ') || glued;
    (head.eq_ignore_ascii_case(sign) && ends).then(|| rest.trim())
}

/// What can be typed here, for somebody who typed something else.
pub(super) fn possible(app: &App) -> String {
    let said = format!("{} {}", choices(app), app.words().plain.for_help);
    said.trim().to_owned()
}

/// What is chosen from here.
pub(super) fn choices(app: &App) -> String {
    let words = &app.words().plain;
    match app.layer() {
        Layer::CompareWith(_) if app.comparable().is_empty() => String::new(),
        Layer::Start(_) | Layer::CompareWith(_) | Layer::Conflict(_) => {
            words.choose_number.to_owned()
        }
        Layer::About(form) if form.field().is_none() => words.choose_number.to_owned(),
        Layer::Prompt(prompt) if prompt.needs_reason() => {
            format!("{} {}", words.type_text, words.less_goes_back)
        }
        Layer::About(_) | Layer::Prompt(_) => format!(
            "{} {} {}",
            words.type_text, words.dash_clears, words.less_goes_back
        ),
        Layer::Question(view) => (words.choices)(&answers(app, view.question)),
        Layer::Overview(_) => words.choose_question.to_owned(),
        Layer::Search(_) => words.choose_found.to_owned(),
        Layer::Activities(_) => words.choose_activity.to_owned(),
        Layer::Results(_) | Layer::Advice(_) | Layer::Comparison(..) => {
            let titles = (1..).zip(say::parts(app));
            let titles: Vec<String> = titles
                .map(|(number, (title, _))| format!("{number} {title}"))
                .collect();
            (words.choose_part)(&titles.join(", "))
        }
        Layer::Unusable(..) | Layer::Arithmetic(..) | Layer::Differences(_) | Layer::Help(_) => {
            String::new()
        }
        _ => String::new(),
    }
}

/// The keys of the answers: "0 1 2 3 4 w x".
fn answers(app: &App, question: crate::questionnaire::QuestionIx) -> String {
    let Some(open) = &app.open else {
        return String::new();
    };
    let key = |row: Row| choose::key_of(open, question, row);
    let keys: Vec<String> = open.rows(question).into_iter().map(key).collect();
    keys.join(" ")
}

/// What an empty line does here.
pub(super) fn enter(app: &App) -> &'static str {
    let words = &app.words().plain;
    let verdict = is_verdict(app);
    match place(app) {
        Place::Start => words.enter_start,
        Place::About(_) | Place::Text(_) => words.enter_keep,
        Place::Question(_) => words.enter_next,
        Place::Overview if verdict => words.enter_results,
        Place::Overview => words.enter_activities,
        Place::Activities(_) => words.enter_results,
        Place::Results => words.enter_advice,
        Place::Advice => words.enter_end,
        Place::Conflict => words.enter_choose,
        Place::Unusable(_)
        | Place::Search(_)
        | Place::Arithmetic(_)
        | Place::CompareWith
        | Place::Comparison
        | Place::Differences
        | Place::Help => words.enter_back,
        _ => words.enter_next,
    }
}

fn is_verdict(app: &App) -> bool {
    let model = app.questionnaire().map(|one| &one.model);
    matches!(model, Some(Model::Verdicts(_)))
}

fn always(_: &App) -> bool {
    true
}

/// Where a line is text, hardly anything is a command.
fn not_typing(app: &App) -> bool {
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
    )
}

fn on_question(app: &App) -> bool {
    matches!(app.layer(), Layer::Question(_))
}

fn on_verdict_question(app: &App) -> bool {
    on_question(app) && is_verdict(app)
}

fn on_overview(app: &App) -> bool {
    matches!(app.layer(), Layer::Overview(_))
}

fn on_activities(app: &App) -> bool {
    matches!(app.layer(), Layer::Activities(_))
}

fn beside_activities(app: &App) -> bool {
    on_way(app) && !on_activities(app) && !is_verdict(app)
}

fn at_results(app: &App) -> bool {
    matches!(
        app.layer(),
        Layer::Results(_) | Layer::Arithmetic(..) | Layer::Advice(_)
    )
}

fn on_results(app: &App) -> bool {
    matches!(app.layer(), Layer::Results(_))
}

fn can_deepen(app: &App) -> bool {
    matches!(app.layer(), Layer::Results(_) | Layer::Advice(_)) && !is_verdict(app)
}

fn has_other(app: &App) -> bool {
    at_results(app) && is_verdict(app)
}

fn with_scan(app: &App) -> bool {
    let elsewhere = matches!(app.layer(), Layer::Start(_) | Layer::Unusable(..));
    app.open.is_some() && not_typing(app) && !elsewhere
}

fn not_at_start(app: &App) -> bool {
    !matches!(app.layer(), Layer::Start(_))
}

const fn command(
    sign: &'static str,
    named: fn(&PlainWords) -> Named,
    here: fn(&App) -> bool,
    act: fn(&App, &str) -> Meaning,
) -> Command {
    Command {
        sign,
        named,
        here,
        act,
    }
}

/// All of them, in the order `?` tells them.
static COMMANDS: &[Command] = &[
    command(
        "w",
        |w| w.unknown,
        on_question,
        |_, _| Meaning::msg(Msg::Unknown),
    ),
    command(
        "x",
        |w| w.not_applicable,
        on_question,
        actions::not_applicable,
    ),
    command(
        "x",
        |w| w.section_not_applicable,
        on_overview,
        actions::section_not_applicable,
    ),
    command(
        "-",
        |w| w.clear,
        on_question,
        |_, _| Meaning::msg(Msg::Clear),
    ),
    command("b", |w| w.basis, on_question, actions::basis),
    command("n", |w| w.note, on_question, actions::note),
    command("n", |w| w.reason, on_activities, actions::reason),
    command("v", |w| w.location, on_verdict_question, actions::location),
    command(
        "a",
        |w| w.all_activities,
        on_activities,
        |_, _| Meaning::msg(Msg::AllActivities),
    ),
    command("<", |w| w.previous, not_at_start, actions::previous),
    command("g", |w| w.go, on_way, actions::go),
    command("/", |w| w.search, on_way, actions::search),
    command(
        "o",
        |w| w.overview,
        on_way,
        |_, _| Meaning::go(Destination::Overview),
    ),
    command(
        "a",
        |w| w.activities,
        beside_activities,
        |_, _| Meaning::go(Destination::Activities),
    ),
    command(
        "r",
        |w| w.results,
        on_way,
        |_, _| Meaning::go(Destination::Results),
    ),
    command("=", |w| w.arithmetic, at_results, actions::arithmetic),
    command(
        "t",
        |w| w.advice,
        on_way,
        |_, _| Meaning::go(Destination::Advice),
    ),
    command(
        "d",
        |w| w.deepen,
        can_deepen,
        |_, _| Meaning::msg(Msg::Deepen),
    ),
    command(
        "m",
        |w| w.document,
        on_way,
        |_, _| Meaning::msg(Msg::Export),
    ),
    command(
        "i",
        |w| w.other_scan,
        has_other,
        |_, _| Meaning::msg(Msg::OtherScan),
    ),
    command(
        "c",
        |w| w.compare,
        on_results,
        |_, _| Meaning::msg(Msg::Compare),
    ),
    command("u", |w| w.undo, on_way, |_, _| Meaning::msg(Msg::Undo)),
    command("y", |w| w.redo, on_way, |_, _| Meaning::msg(Msg::Redo)),
    command(
        "s",
        |w| w.saved,
        with_scan,
        |_, _| Meaning::Tell(Tell::Saved),
    ),
    command(
        "h",
        |w| w.explain,
        on_question,
        |_, _| Meaning::Tell(Tell::Explanation),
    ),
    command("l", |w| w.again, not_typing, |_, _| Meaning::Again),
    command(
        "?",
        |w| w.help,
        always,
        |_, _| Meaning::Tell(Tell::Commands),
    ),
    command(
        "e",
        |w| w.language,
        not_typing,
        |_, _| Meaning::msg(Msg::Language),
    ),
    command("q", |w| w.quit, not_typing, |_, _| Meaning::msg(Msg::Quit)),
];
