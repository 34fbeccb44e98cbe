//! The commands: what is typed, where it can be typed, what it does and how `?` tells it.

use super::choose;
use super::say::{self, Place};
use super::understand::{Meaning, Tell};
use super::{actions, here, place, session};
use crate::app::{
    App, Ballot, Destination, ExportRow, Layer, Msg, OpenScan, PromptFor, Row, VoteView,
};
use crate::lang::{Named, PlainWords};
use crate::scan::Reveal;
use crate::wording;

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
pub(super) fn listed(app: &App) -> impl Iterator<Item = &'static Command> + '_ {
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
    listed(app).find_map(|command| Some((command, named(command)?)))
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
    let words = &app.words().plain;
    let choices = match session::open_vote(app) {
        Some(_) => words.session.choose_counts.to_owned(),
        None => choices(app),
    };
    let said = format!("{choices} {}", words.for_help);
    said.trim().to_owned()
}

/// What is chosen from here.
pub(super) fn choices(app: &App) -> String {
    let words = &app.words().plain;
    match app.layer() {
        Layer::CompareWith(_) if app.comparable().is_empty() => String::new(),
        Layer::Start(_)
        | Layer::CompareWith(_)
        | Layer::Conflict(_)
        | Layer::Unsaved(_)
        | Layer::Taken(_) => words.choose_number.to_owned(),
        Layer::Export(form) => match form.row() {
            ExportRow::Kind(_) | ExportRow::Format(_) => words.choose_number.to_owned(),
            ExportRow::Place | ExportRow::Make => {
                let place = app.words().export.choose_place;
                format!("{place} {}", words.less_goes_back)
            }
            ExportRow::Open => app.words().export.choose_open.to_owned(),
        },
        Layer::About(form) if form.field().is_none() => words.choose_number.to_owned(),
        Layer::Prompt(prompt) if prompt.needs_text() => {
            format!("{} {}", words.type_text, words.less_goes_back)
        }
        Layer::About(_) | Layer::Prompt(_) | Layer::Action(_) => format!(
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
        Layer::Session(_) => words.session.choose_step.to_owned(),
        Layer::Vote(view) => vote_choices(app, view),
        Layer::CountDiffers(_) => words.choose_number.to_owned(),
        Layer::Rules(_) => String::new(),
        Layer::Discussion(_) => words.session.choose_difference.to_owned(),
        Layer::Parking(_) => words.session.choose_parked.to_owned(),
        Layer::LookBack(_) => words.choose_earlier.to_owned(),
        Layer::Plan(_) => words.choose_action.to_owned(),
        Layer::Closing(_) => words.session.choose_closing.to_owned(),
    }
}

/// The counts of a vote, or the answers a group can agree on once the middle is shown.
fn vote_choices(app: &App, view: &VoteView) -> String {
    let words = &app.words().plain.session;
    match (view.question(), &app.open) {
        _ if view.ballot.is_some() => how_to_vote(app, view),
        (Some(question), Some(open)) if view.reveal >= Reveal::Middle => {
            let sheet = open.sheet();
            let votes = sheet.votes(question);
            let offer = votes.and_then(|votes| wording::offer(app.words(), votes));
            let keys = answers(app, question);
            match offer {
                Some(offer) => (words.choose_agreed)(offer.talk_first, offer.takes, &keys),
                None => (words.choose_without_middle)(&keys),
            }
        }
        _ => words.choose_again.to_owned(),
    }
}

/// How a group votes here, and how its votes are typed.
fn how_to_vote(app: &App, view: &VoteView) -> String {
    let words = app.words();
    let group = app.open.as_ref().and_then(OpenScan::group);
    let fingers = (words.meeting.fingers_now)(group.map_or(0, |group| group.participants));
    let counts = words.plain.session.choose_counts;
    match view.ballot {
        Some(Ballot::Keys(_)) => {
            let aloud = words.plain.session.no_keyboard;
            format!("{aloud} {fingers} {counts}")
        }
        _ => format!("{fingers} {counts}"),
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
    match place(app) {
        Place::Start => words.enter_start,
        Place::Text(PromptFor::Closing(..)) => words.session.enter_around,
        Place::About(_) | Place::Text(_) | Place::Action(_) => words.enter_keep,
        Place::Question(_) | Place::LookBack => words.enter_next,
        Place::Overview if app.has_activities() => words.enter_activities,
        Place::Overview => words.enter_results,
        Place::Activities(_) => words.enter_results,
        Place::Results => words.enter_advice,
        Place::Advice => words.enter_plan,
        Place::Conflict | Place::Unsaved | Place::Taken => words.enter_choose,
        Place::Export(row) => match row {
            ExportRow::Kind(_) | ExportRow::Format(_) => words.enter_keep,
            ExportRow::Place | ExportRow::Make => app.words().export.enter_make,
            ExportRow::Open => words.enter_back,
        },
        Place::Unusable(_)
        | Place::Search(_)
        | Place::Arithmetic(_)
        | Place::CompareWith
        | Place::Comparison
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
        Place::Discussion if app.has_activities() => words.enter_activities,
        Place::Discussion => words.enter_results,
        Place::Plan if app.is_group() => words.session.enter_closing,
        Place::Plan => words.enter_end,
        Place::Closing => words.session.enter_steps,
    }
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
        here::on_voted_question,
        |_, _| Meaning::msg(Msg::Agree),
    ),
    command(
        "w",
        |w| w.session.agree_unknown,
        here::on_voted_question,
        |_, _| Meaning::msg(Msg::Unknown),
    ),
    command(
        "x",
        |w| w.session.agree_not_applicable,
        here::may_not_apply,
        actions::not_applicable,
    ),
    command(
        "-",
        |w| w.session.not_agreed,
        here::on_voted_question,
        |_, _| Meaning::msg(Msg::Clear),
    ),
    command(
        "s",
        |w| w.session.vote_again,
        here::on_voted,
        |_, _| Meaning::msg(Msg::VoteAgain),
    ),
    command(
        "a",
        |w| w.session.minority,
        here::on_voted_question,
        session::minority,
    ),
    command(
        "i",
        |w| w.session.who_knows,
        here::on_voted_question,
        session::who_knows,
    ),
    command(
        "+",
        |w| w.session.add_parked,
        here::on_parking,
        session::park,
    ),
    command("+", |w| w.add_action, here::on_plan, actions::add_action),
    command("v", |w| w.tick, here::on_actions, actions::tick),
    command("i", |w| w.into_plan, here::on_look_back, actions::into_plan),
    command("v", |w| w.follow_up, here::on_start, actions::follow_up),
    command(
        "b",
        |w| w.look_back,
        here::to_look_back,
        |_, _| Meaning::go(Destination::LookBack),
    ),
    command(
        "+",
        |w| w.session.add_closing,
        here::on_closing,
        session::add_closing,
    ),
    command("-", |w| w.session.remove, here::on_lines, session::remove),
    command(
        "-",
        |w| w.session.remove_closing,
        here::on_closing,
        session::remove,
    ),
    command(
        "w",
        |w| w.unknown,
        here::on_question,
        |_, _| Meaning::msg(Msg::Unknown),
    ),
    command(
        "x",
        |w| w.not_applicable,
        here::on_question,
        actions::not_applicable,
    ),
    command(
        "x",
        |w| w.section_not_applicable,
        here::on_overview,
        actions::section_not_applicable,
    ),
    command(
        "-",
        |w| w.clear,
        here::on_question,
        |_, _| Meaning::msg(Msg::Clear),
    ),
    command("b", |w| w.basis, here::with_answer, actions::basis),
    command("n", |w| w.note, here::with_answer, actions::note),
    command("n", |w| w.reason, here::on_activities, actions::reason),
    command(
        "v",
        |w| w.location,
        here::on_verdict_question,
        actions::location,
    ),
    command(
        "a",
        |w| w.all_activities,
        here::on_activities,
        |_, _| Meaning::msg(Msg::AllActivities),
    ),
    command("<", |w| w.previous, here::not_at_start, actions::previous),
    command(
        "g",
        |w| w.session.begin_together,
        here::on_form_choice,
        session::begin_together,
    ),
    command("g", |w| w.session.pause, here::while_voting, session::pause),
    command(
        "g",
        |w| w.session.steps,
        here::to_other_steps,
        session::steps,
    ),
    command("g", |w| w.go, here::goes_to_questions, actions::go),
    command(
        "k",
        |w| w.session.park,
        here::in_scan_of_group,
        session::park,
    ),
    command(
        "z",
        |w| w.session.black,
        here::in_scan_of_group,
        session::black,
    ),
    command("/", |w| w.search, here::in_scan, actions::search),
    command(
        "o",
        |w| w.show_document,
        here::with_document,
        |_, _| Meaning::msg(Msg::ShowDocument),
    ),
    command(
        "o",
        |w| w.overview,
        here::in_scan,
        |_, _| Meaning::go(Destination::Overview),
    ),
    command(
        "a",
        |w| w.activities,
        here::beside_activities,
        |_, _| Meaning::go(Destination::Activities),
    ),
    command(
        "r",
        |w| w.results,
        here::in_scan,
        |_, _| Meaning::go(Destination::Results),
    ),
    command("=", |w| w.arithmetic, here::at_results, actions::arithmetic),
    command(
        "t",
        |w| w.advice,
        here::in_scan,
        |_, _| Meaning::go(Destination::Advice),
    ),
    command("f", |w| w.make_action, here::on_advice, actions::plan),
    command("f", |w| w.plan, here::beside_plan, actions::plan),
    command(
        "d",
        |w| w.deepen,
        here::can_deepen,
        |_, _| Meaning::msg(Msg::Deepen),
    ),
    command(
        "m",
        |w| w.document,
        here::can_document,
        |_, _| Meaning::msg(Msg::Export),
    ),
    command(
        "i",
        |w| w.other_scan,
        here::has_other,
        |_, _| Meaning::msg(Msg::OtherScan),
    ),
    command(
        "c",
        |w| w.compare,
        here::can_compare,
        |_, _| Meaning::msg(Msg::Compare),
    ),
    command(
        "u",
        |w| w.undo,
        here::in_scan,
        |_, _| Meaning::msg(Msg::Undo),
    ),
    command(
        "y",
        |w| w.redo,
        here::in_scan,
        |_, _| Meaning::msg(Msg::Redo),
    ),
    command(
        "s",
        |w| w.saved,
        here::with_scan_unvoted,
        |_, _| Meaning::Tell(Tell::Saved),
    ),
    command(
        "",
        |w| w.saved,
        here::with_scan_voted,
        |_, _| Meaning::Tell(Tell::Saved),
    ),
    command(
        "h",
        |w| w.explain,
        here::about_question,
        |_, _| Meaning::Tell(Tell::Explanation),
    ),
    command("l", |w| w.again, here::not_typing, |_, _| Meaning::Again),
    command(
        "?",
        |w| w.help,
        here::always,
        |_, _| Meaning::Tell(Tell::Commands),
    ),
    command(
        "e",
        |w| w.language,
        here::not_typing,
        |_, _| Meaning::msg(Msg::Language),
    ),
    command(
        "q",
        |w| w.quit,
        here::not_typing,
        |_, _| Meaning::msg(Msg::Quit),
    ),
];
