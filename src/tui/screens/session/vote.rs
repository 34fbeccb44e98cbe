//! A vote: what is asked, what is counted or was voted, and what is agreed.

use ratatui::text::{Line, Span};

use super::super::{focus_mark, heading};
use super::rows::{self, Situations};
use super::with_time;
use crate::app::{App, Ballot, Cursor, Msg, OpenScan, Subject, VoteView};
use crate::questionnaire::QuestionIx;
use crate::scan::{Entry, Reveal, Step};
use crate::text;
use crate::tui::screen::{Room, Screen};
use crate::tui::theme::Tone;
use crate::tui::widgets::body::{Body, Layout};
use crate::wording::{self, Agreeing};

/// What stays on the lowest screen, whether it fits or not.
const LEAST: (Explained, Situations, bool) = (Explained::No, Situations::None, false);

pub(crate) fn compose(app: &App, view: &VoteView, room: Room) -> Screen {
    let Some(open) = &app.open else {
        return Screen::default();
    };
    let words = &app.words().meeting;
    // On a low screen the choices come first: their situations go, those without votes before the others,
    // and what to do now stands in the help.
    let ways = [
        (Explained::Question, Situations::All, true),
        (Explained::No, Situations::All, true),
        (Explained::No, Situations::Voted, true),
        (Explained::No, Situations::None, true),
    ];
    let parts = |(explained, situations, hint)| {
        let bottom = bottom(app, open, view, hint, &room.layout);
        let body = body(app, open, view, (explained, situations), &room.layout);
        (body, bottom)
    };
    let fits = |(body, bottom): &(Body, Body)| body.len() + bottom.len() <= room.rows;
    // One after the other: most screens have room for the first.
    let mut fitting = ways.into_iter().map(parts).filter(fits);
    let (body, bottom) = fitting.next().unwrap_or_else(|| parts(LEAST));
    let between = room.layout.theme.glyphs().between;
    Screen {
        heading: heading(words.step(view.step, app.order()), room.layout.theme),
        progress: with_time(app, open, progress(app, open, view), between),
        body,
        bottom,
        ..Screen::default()
    }
}

/// Whether the explanation of the question stands below it: it goes first where there is little room.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Explained {
    Question,
    No,
}

/// Where one is: among the questions, or in which round.
fn progress(app: &App, open: &OpenScan, view: &VoteView) -> String {
    let words = &app.words().meeting;
    let rounds = view
        .question()
        .and_then(|question| open.entry(question))
        .map_or(0, |entry| entry.rounds.len());
    let round = rounds + usize::from(view.ballot.is_some());
    match view.step {
        Step::Vote if view.question().is_some() && round < 2 => {
            let total = open.visible.len();
            (words.voted)(total - open.unvoted().len(), total)
        }
        _ if round > 0 && view.question().is_some() => (app.words().session.round)(round),
        _ => String::new(),
    }
}

fn body(
    app: &App,
    open: &OpenScan,
    view: &VoteView,
    (explained, situations): (Explained, Situations),
    layout: &Layout,
) -> Body {
    let mut body = Body::default();
    asked(app, open, view, explained, &mut body, layout);
    body.gap();
    rows::add(app, open, view, situations, &mut body, layout);
    if let Some(question) = view.question() {
        uncounted(app, open, view, question, &mut body, layout);
    }
    said(app, open, view, &mut body, layout);
    if let Some(question) = view.question().filter(|_| view.ballot.is_none()) {
        kept(app, open, question, &mut body, layout);
    }
    body
}

/// What is asked.
fn asked(
    app: &App,
    open: &OpenScan,
    view: &VoteView,
    explained: Explained,
    body: &mut Body,
    layout: &Layout,
) {
    let words = app.words();
    let theme = layout.theme;
    match view.subject {
        Subject::Guess => {
            body.text(words.session.guess, Tone::Strong, layout);
            if matches!(view.ballot, Some(Ballot::Fingers(_))) {
                body.text(words.session.guess_how, Tone::Quiet, layout);
            }
        }
        Subject::Practice => body.text(words.session.practice, Tone::Strong, layout),
        Subject::Question(question) => {
            let asked = &open.questionnaire[question];
            let id = Span::styled(format!("{}  ", asked.id), theme.style(Tone::Accent));
            let key = if asked.critical {
                let sign = theme.glyphs().critical;
                format!("   {sign}\u{a0}{}", words.common.key_question)
            } else {
                String::new()
            };
            let title = [
                (asked.title.as_str(), Tone::Strong),
                (key.as_str(), Tone::Attention),
            ];
            body.runs(&[id], &title, layout);
            body.text(&asked.text, Tone::Strong, layout);
            // Once there are votes to see they are what matters.
            let comes_first = explained == Explained::Question && view.reveal < Reveal::Votes;
            if comes_first && !asked.help.is_empty() {
                body.text(&asked.help, Tone::Quiet, layout);
            }
        }
    }
}

/// Why a round on screen does not count: somebody wrote in the file, or the scale changed.
fn uncounted(
    app: &App,
    open: &OpenScan,
    view: &VoteView,
    question: QuestionIx,
    body: &mut Body,
    layout: &Layout,
) {
    let shown = view.ballot.is_none() && view.reveal >= Reveal::Votes;
    let Some(entry) = open.entry(question).filter(|_| shown) else {
        return;
    };
    let sheet = open.sheet();
    let context = open.subject(app.words(), &sheet, app.now.date()).context;
    for (round, number) in entry.rounds.iter().zip(1..) {
        let told = wording::round(context, question, number, round);
        if let Some(why) = told.does_not_count {
            let said = format!("{}: {why}", told.title);
            body.text(&said, Tone::Attention, layout);
        }
    }
}

/// Whether the group agrees, and what to ask then.
fn said(app: &App, open: &OpenScan, view: &VoteView, body: &mut Body, layout: &Layout) {
    if view.ballot.is_some() || view.reveal < Reveal::Agreement {
        return;
    }
    let scale = match view.subject {
        Subject::Question(question) => Some(open.questionnaire.scale_of(question)),
        Subject::Practice => open.questionnaire.usual_scale(),
        Subject::Guess => None,
    };
    let (Some(scale), Some(votes)) = (scale, open.votes(view.subject)) else {
        return;
    };
    let standing = match view.question() {
        Some(question) => {
            let sheet = open.sheet();
            let context = open.subject(app.words(), &sheet, app.now.date()).context;
            wording::standing(context, question, &votes)
        }
        None => wording::standing_on(app.words(), scale, &votes, Agreeing::Never),
    };
    let tone = if standing.agrees {
        Tone::Good
    } else {
        Tone::Attention
    };
    body.gap();
    let first = body.len();
    body.text(&standing.headline, tone, layout);
    if let Some(prompt) = &standing.prompt {
        body.text(prompt, Tone::Strong, layout);
    }
    // While people vote it would lead them; now it is something to talk about.
    let then = view
        .question()
        .and_then(|question| open.last_time(app.words(), question));
    if let Some(then) = then {
        body.text(&then, Tone::Plain, layout);
    }
    // On a low screen what has just been shown comes into view.
    body.focus_from(first, 0);
}

/// What to do now, and what is kept beside the answer.
fn bottom(app: &App, open: &OpenScan, view: &VoteView, hint: bool, layout: &Layout) -> Body {
    let mut body = Body::default();
    let participants = open.group().map_or(0, |group| group.participants);
    match &view.ballot {
        Some(ballot) => {
            if hint {
                body.text(&what_to_do(app, open, ballot), Tone::Quiet, layout);
            }
            cast(app, view, participants, &mut body, layout);
        }
        None => next(app, open, view, &mut body, layout),
    }
    body
}

/// How a group votes, for whoever leads it.
pub(crate) fn what_to_do(app: &App, open: &OpenScan, ballot: &Ballot) -> String {
    let words = &app.words().meeting;
    let participants = open.group().map_or(0, |group| group.participants);
    match ballot {
        Ballot::Fingers(_) => (words.fingers_now)(participants),
        Ballot::Keys(_) => (words.keys_now)(participants),
    }
}

/// How many voted: a dot for each, so that nobody sees what.
fn cast(app: &App, view: &VoteView, participants: u32, body: &mut Body, layout: &Layout) {
    let words = &app.words().session;
    let cast = view.ballot.as_ref().map_or(0, Ballot::cast);
    let glyphs = layout.theme.glyphs();
    let mut line = Line::default();
    if matches!(view.ballot, Some(Ballot::Keys(_))) {
        let waiting = participants.saturating_sub(cast);
        let dots = [
            vec![glyphs.full; cast as usize].join(" "),
            vec![glyphs.empty; waiting as usize].join(" "),
        ];
        let dots = dots.join(" ");
        line.push_span(Span::styled(
            format!("{}  ", dots.trim()),
            layout.theme.style(Tone::Accent),
        ));
    }
    line.push_span(Span::styled(
        (words.cast)(cast, participants),
        layout.theme.style(Tone::Strong),
    ));
    body.line(line);
    if cast == participants {
        body.text(app.words().meeting.all_cast, Tone::Plain, layout);
    }
}

/// What to do next with what was voted.
fn next(app: &App, open: &OpenScan, view: &VoteView, body: &mut Body, layout: &Layout) {
    let words = &app.words().meeting;
    if open.hides_votes(view) {
        body.text(words.not_shown_yet, Tone::Quiet, layout);
    } else if let Some(question) = view.question()
        && view.reveal >= Reveal::Middle
        && !open.is_agreed(question)
    {
        let sheet = open.sheet();
        let votes = sheet.votes(question);
        let offer = votes.and_then(|votes| wording::offer(app.words(), votes));
        let said = offer.map_or_else(
            || words.agree_without_middle.to_owned(),
            |offer| (words.agree_how)(offer.talk_first, offer.takes),
        );
        body.text(&said, Tone::Quiet, layout);
    }
}

/// What is kept beside the answer.
fn kept(app: &App, open: &OpenScan, question: QuestionIx, body: &mut Body, layout: &Layout) {
    let words = app.words();
    let none = Entry::default();
    let entry = open.entry(question).unwrap_or(&none);
    let basis = entry.basis.map(|basis| words.common.basis(basis));
    let meeting = &words.meeting;
    // What is private is not for a screen that everybody sees.
    let private = if app.presenting { "" } else { &entry.private };
    let texts = [
        ("b", Msg::Basis, words.screens.basis, basis.unwrap_or("")),
        ("n", Msg::Note, words.screens.note, &entry.note),
        ("a", Msg::Minority, meeting.minority, &entry.minority),
        ("i", Msg::WhoKnows, meeting.who_knows, &entry.who_knows),
        ("h", Msg::Private, meeting.private, private),
    ];
    let mut said = texts.into_iter().filter(|(.., said)| !said.is_empty());
    let first = said.next();
    if first.is_some() {
        body.gap();
    }
    for (key, msg, label, content) in first.into_iter().chain(said) {
        let start = [
            Span::styled(key, layout.theme.key()),
            Span::styled(format!("  {label}  "), layout.theme.style(Tone::Quiet)),
        ];
        let first = body.len();
        body.hanging(&start, &text::line(content), Tone::Plain, layout);
        body.stands_for(first, msg);
    }
}

/// The votes do not add up: what now?
pub(crate) fn count_differs(app: &App, cursor: Cursor, room: Room) -> Screen {
    let words = &app.words().meeting;
    let layout = &room.layout;
    let theme = layout.theme;
    let Some(said) = app.count_said() else {
        return Screen::default();
    };
    let mut body = Body::default();
    body.text(&said.text, Tone::Strong, layout);
    body.gap();
    for (at, label) in said.ways.iter().enumerate() {
        let focused = at == cursor.at;
        let first = body.len();
        let tone = if focused { Tone::Focus } else { Tone::Plain };
        body.hanging(&[focus_mark(focused, theme)], label, tone, layout);
        body.stands_for(first, Msg::Point(at));
        body.item_from(first, focused);
    }
    Screen {
        heading: heading(words.count_title, theme),
        body,
        ..Screen::default()
    }
}
