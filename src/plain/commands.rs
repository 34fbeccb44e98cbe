//! The commands: what is typed, where it can be typed, what it does and how `?` tells it.

use super::choose;
use super::say::{self, Place};
use super::understand::{Meaning, Tell};
use super::{actions, place, session};
use crate::app::{App, Destination, Layer, Msg, OpenScan, Row, VoteView};
use crate::lang::{Named, PlainWords};
use crate::questionnaire::Model;
use crate::scan::Reveal;

/// A command.
#[derive(Debug)]
pub(super) struct Command {
    /// What is typed; letters without case. None where the letter does something else and only the word
    /// is left.
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
        signs.find_map(|sign| behind(typed, sign).filter(|_| !sign.is_empty()))
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
        Layer::Start(_) | Layer::Conflict(_) => words.choose_number.to_owned(),
        Layer::About(form) if form.field().is_none() => words.choose_number.to_owned(),
        Layer::Prompt(prompt) if prompt.needs_text() => {
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
        Layer::Results(_) | Layer::Advice(_) => {
            let titles = (1..).zip(say::parts(app));
            let titles: Vec<String> = titles
                .map(|(number, (title, _))| format!("{number} {title}"))
                .collect();
            (words.choose_part)(&titles.join(", "))
        }
        Layer::Unusable(..) | Layer::Arithmetic(..) | Layer::Differences(_) | Layer::Help(_) => {
            String::new()
        }
        Layer::Session(_) => words.session.choose_step.to_owned(),
        Layer::Vote(view) => vote_choices(app, view),
        Layer::CountDiffers(_) => words.choose_number.to_owned(),
        Layer::Rules(_) => String::new(),
        Layer::Discussion(_) => words.session.choose_difference.to_owned(),
        Layer::Parking(_) => words.session.choose_parked.to_owned(),
        Layer::Actions(_) => words.session.choose_action.to_owned(),
        Layer::Closing(_) => words.session.choose_closing.to_owned(),
    }
}

/// The counts of a vote, or the answers a group can agree on once the middle is shown.
fn vote_choices(app: &App, view: &VoteView) -> String {
    let words = &app.words().plain.session;
    match (view.question(), &app.open) {
        _ if view.ballot.is_some() => words.choose_counts.to_owned(),
        (Some(question), Some(open)) if view.reveal >= Reveal::Middle => {
            let middle = open.middle(question).is_some();
            (words.choose_agreed)(middle, &answers(app, question))
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
        Place::Advice if session::is_group(app) => words.session.enter_actions,
        Place::Advice => words.enter_end,
        Place::Conflict => words.enter_choose,
        Place::Unusable(_)
        | Place::Search(_)
        | Place::Arithmetic(_)
        | Place::Differences
        | Place::Help
        | Place::Parking => words.enter_back,
        Place::Session => words.session.enter_session,
        Place::Vote(..) => match session::open_vote(app) {
            Some(view) if session::is_uncounted(view) => words.session.enter_skip,
            Some(_) => words.session.enter_counted,
            None => words.session.enter_more,
        },
        Place::CountDiffers => words.enter_choose,
        Place::Rules => words.enter_next,
        Place::Discussion if verdict => words.enter_results,
        Place::Discussion => words.enter_activities,
        Place::Actions => words.session.enter_closing,
        Place::Closing => words.session.enter_steps,
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

/// In the session of a group, but not while people vote.
fn at_session(app: &App) -> bool {
    match app.layer() {
        Layer::Vote(view) => view.ballot.is_none(),
        Layer::Session(_)
        | Layer::Rules(_)
        | Layer::Discussion(_)
        | Layer::Parking(_)
        | Layer::Actions(_)
        | Layer::Closing(_) => true,
        _ => false,
    }
}

/// In a scan, and in nothing that comes in between.
pub(super) fn in_scan(app: &App) -> bool {
    on_way(app) || at_session(app)
}

fn in_scan_of_group(app: &App) -> bool {
    in_scan(app) && session::is_group(app)
}

/// The steps of a session lead nowhere from where they are: there the letter leads to questions, as in a
/// scan of one person.
fn goes_to_questions(app: &App) -> bool {
    in_scan(app) && !to_other_steps(app)
}

fn to_other_steps(app: &App) -> bool {
    in_scan_of_group(app) && !matches!(app.layer(), Layer::Session(_))
}

fn while_voting(app: &App) -> bool {
    session::open_vote(app).is_some()
}

fn on_voted(app: &App) -> bool {
    session::closed_vote(app).is_some()
}

fn on_voted_question(app: &App) -> bool {
    session::closed_vote(app).is_some_and(|view| view.question().is_some())
}

fn may_not_apply(app: &App) -> bool {
    let question = session::closed_vote(app).and_then(VoteView::question);
    let offered =
        |open: &OpenScan| question.is_some_and(|one| open.questionnaire[one].not_applicable);
    app.open.as_ref().is_some_and(offered)
}

fn with_answer(app: &App) -> bool {
    on_question(app) || on_voted_question(app)
}

fn about_question(app: &App) -> bool {
    let asked = matches!(app.layer(), Layer::Vote(view) if view.question().is_some());
    on_question(app) || asked
}

fn on_parking(app: &App) -> bool {
    matches!(app.layer(), Layer::Parking(_))
}

fn on_actions(app: &App) -> bool {
    matches!(app.layer(), Layer::Actions(_))
}

fn on_lines(app: &App) -> bool {
    on_parking(app) || on_actions(app)
}

fn on_closing(app: &App) -> bool {
    matches!(app.layer(), Layer::Closing(_))
}

fn can_document(app: &App) -> bool {
    on_way(app) || matches!(app.layer(), Layer::Session(_))
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

fn with_scan_unvoted(app: &App) -> bool {
    with_scan(app) && !on_voted(app)
}

fn with_scan_voted(app: &App) -> bool {
    with_scan(app) && on_voted(app)
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
        "j",
        |w| w.session.agree,
        on_voted_question,
        |_, _| Meaning::msg(Msg::Agree),
    ),
    command(
        "w",
        |w| w.session.agree_unknown,
        on_voted_question,
        |_, _| Meaning::msg(Msg::Unknown),
    ),
    command(
        "x",
        |w| w.session.agree_not_applicable,
        may_not_apply,
        actions::not_applicable,
    ),
    command(
        "-",
        |w| w.session.not_agreed,
        on_voted_question,
        |_, _| Meaning::msg(Msg::Clear),
    ),
    command(
        "s",
        |w| w.session.vote_again,
        on_voted,
        |_, _| Meaning::msg(Msg::VoteAgain),
    ),
    command(
        "a",
        |w| w.session.minority,
        on_voted_question,
        session::minority,
    ),
    command(
        "i",
        |w| w.session.who_knows,
        on_voted_question,
        session::who_knows,
    ),
    command("+", |w| w.session.add_parked, on_parking, session::park),
    command(
        "+",
        |w| w.session.add_action,
        on_actions,
        session::add_action,
    ),
    command(
        "+",
        |w| w.session.add_closing,
        on_closing,
        session::add_closing,
    ),
    command("-", |w| w.session.remove, on_lines, session::remove),
    command(
        "-",
        |w| w.session.remove_closing,
        on_closing,
        session::remove,
    ),
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
    command("b", |w| w.basis, with_answer, actions::basis),
    command("n", |w| w.note, with_answer, actions::note),
    command("n", |w| w.reason, on_activities, actions::reason),
    command("v", |w| w.location, on_verdict_question, actions::location),
    command(
        "a",
        |w| w.all_activities,
        on_activities,
        |_, _| Meaning::msg(Msg::AllActivities),
    ),
    command("<", |w| w.previous, not_at_start, actions::previous),
    command("g", |w| w.session.pause, while_voting, session::pause),
    command("g", |w| w.session.steps, to_other_steps, session::steps),
    command("g", |w| w.go, goes_to_questions, actions::go),
    command("k", |w| w.session.park, in_scan_of_group, session::park),
    command("z", |w| w.session.black, in_scan_of_group, session::black),
    command("/", |w| w.search, in_scan, actions::search),
    command(
        "o",
        |w| w.overview,
        in_scan,
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
        in_scan,
        |_, _| Meaning::go(Destination::Results),
    ),
    command("=", |w| w.arithmetic, at_results, actions::arithmetic),
    command(
        "t",
        |w| w.advice,
        in_scan,
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
        can_document,
        |_, _| Meaning::msg(Msg::Export),
    ),
    command(
        "i",
        |w| w.other_scan,
        has_other,
        |_, _| Meaning::msg(Msg::OtherScan),
    ),
    command("u", |w| w.undo, in_scan, |_, _| Meaning::msg(Msg::Undo)),
    command("y", |w| w.redo, in_scan, |_, _| Meaning::msg(Msg::Redo)),
    command(
        "s",
        |w| w.saved,
        with_scan_unvoted,
        |_, _| Meaning::Tell(Tell::Saved),
    ),
    command(
        "",
        |w| w.saved,
        with_scan_voted,
        |_, _| Meaning::Tell(Tell::Saved),
    ),
    command(
        "h",
        |w| w.explain,
        about_question,
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
