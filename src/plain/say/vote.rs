//! A vote of a group: what is asked and how to count, then as much of what was voted as is revealed.

use super::lists::numbered;
use super::named;
use super::question::labelled;
use crate::app::{App, Ballot, OpenScan, Subject, VoteView};
use crate::questionnaire::QuestionIx;
use crate::report::Outline;
use crate::scan::{Answer, Entry, Reveal, Step};
use crate::text;
use crate::wording::{self, Context};

/// A vote as a whole. What stays the same while votes come in and are shown is said in the same words,
/// so that only what is new is said then.
pub(super) fn vote(app: &App, view: &VoteView) -> Outline {
    let mut outline = Outline::default();
    let Some(open) = &app.open else {
        return outline;
    };
    asked(app, open, view, &mut outline);
    let slate = open.slate(view.subject);
    outline.items((0..slate.size()).map(|at| {
        let (key, label) = app.candidate(&slate, at);
        named(format!("{key} {label}"), open.situation(view.subject, at))
    }));
    match &view.ballot {
        Some(ballot) => coming_in(app, open, view, ballot, &mut outline),
        None => revealed(app, open, view, &mut outline),
    }
    outline
}

/// What is asked, in which step, and how far that is.
fn asked(app: &App, open: &OpenScan, view: &VoteView, outline: &mut Outline) {
    let words = app.words();
    let step = words.meeting.step(view.step, app.order());
    match view.subject {
        Subject::Guess | Subject::Practice => outline.heading(2, step),
        Subject::Question(question) => {
            let asked = &open.questionnaire[question];
            let title = format!("{} {}", asked.id, asked.title);
            let title = if asked.critical {
                (words.plain.key_question)(&title)
            } else {
                title
            };
            outline.heading(2, title);
        }
    }
    match view.subject {
        Subject::Guess => outline.paragraphs(words.session.guess),
        Subject::Practice => outline.paragraphs(words.session.practice),
        Subject::Question(question) => {
            let far = match view.step {
                Step::Vote => format!("{step}, {}", app.voted_so_far(open)),
                _ => step.to_owned(),
            };
            outline.paragraphs(&far);
            outline.paragraphs(&open.questionnaire[question].text);
        }
    }
}

/// How to count, in which round, and what was counted so far.
fn coming_in(app: &App, open: &OpenScan, view: &VoteView, ballot: &Ballot, outline: &mut Outline) {
    let words = app.words();
    let round = open.rounds(view.subject).len() + 1;
    let participants = open.group().map_or(0, |group| group.participants);
    let vote_now = (words.plain.session.vote_now)(participants);
    outline.paragraphs(&if round > 1 && view.question().is_some() {
        format!("{}. {vote_now}", (words.session.round)(round))
    } else {
        vote_now
    });
    let cast = ballot.cast();
    if cast > 0 {
        let counts = ballot.counts(&open.slate(view.subject));
        let counts: Vec<String> = counts.iter().map(u32::to_string).collect();
        let counted = (words.plain.session.counted)(&counts.join(" "));
        let cast = (words.session.cast)(cast, participants);
        outline.paragraphs(&format!("{counted}. {cast}."));
    }
}

/// What was voted, as far as it is shown, and what is kept beside it.
fn revealed(app: &App, open: &OpenScan, view: &VoteView, outline: &mut Outline) {
    let words = app.words();
    let rounds = open.rounds(view.subject);
    if view.reveal < Reveal::Votes && !rounds.is_empty() {
        outline.paragraphs(words.meeting.not_shown_yet);
    }
    let sheet = open.sheet();
    let context = open.subject(words, &sheet, app.now.date()).context;
    if view.reveal >= Reveal::Votes {
        votes(app, open, view, context, outline);
    }
    let agreement = open.votes(view.subject);
    let middle = agreement.as_ref().and_then(|votes| votes.middle);
    if let Some(middle) = middle.filter(|_| view.reveal >= Reveal::Middle) {
        let (key, label) = app.candidate(&open.slate(view.subject), middle.0);
        let called = agreement
            .as_ref()
            .and_then(|votes| wording::middle_called(words, votes));
        if let Some(called) = called {
            let middle = format!("{key} {label}");
            outline.paragraphs(&labelled(&wording::capital(called), &middle));
        }
    }
    let Some(question) = view.question() else {
        return;
    };
    if let Some(agreement) = agreement.filter(|_| view.reveal >= Reveal::Agreement) {
        let standing = wording::standing(context, question, &agreement);
        outline.paragraphs(&wording::sentence(&standing.headline));
        outline.paragraphs(&standing.prompt.unwrap_or_default());
        let then = open.last_time(words, question);
        outline.paragraphs(&wording::sentence(&then.unwrap_or_default()));
    }
    kept(app, open, context, question, outline);
}

/// The votes of every round in words.
fn votes(app: &App, open: &OpenScan, view: &VoteView, context: Context<'_>, outline: &mut Outline) {
    let label = app.words().plain.session.votes;
    let rounds = open.rounds(view.subject);
    match view.subject {
        Subject::Guess => {
            let votes = wording::guess_votes(context).unwrap_or_default();
            outline.paragraphs(&labelled(label, &votes));
        }
        Subject::Practice => {
            let scale = open.questionnaire.usual_scale();
            if let (Some(round), Some(scale)) = (rounds.first(), scale) {
                outline.paragraphs(&labelled(label, &wording::votes(context, scale, round)));
            }
        }
        Subject::Question(question) => {
            for (number, round) in (1..).zip(rounds) {
                let round = wording::round(context, question, number, round);
                outline.paragraphs(&labelled(&round.title, &round.line()));
            }
        }
    }
}

/// What was agreed, and the texts beside it. What is empty is not said.
fn kept(
    app: &App,
    open: &OpenScan,
    context: Context<'_>,
    question: QuestionIx,
    outline: &mut Outline,
) {
    let none = Entry::default();
    let entry = open.entry(question).unwrap_or(&none);
    if open.settled_at(question).is_some() {
        let answer = agreed(context, question, entry);
        let how = wording::capital(app.settled_how(open, question));
        outline.paragraphs(&labelled(&how, &answer));
    }
    for (label, content) in texts(app, entry) {
        if !content.is_empty() {
            outline.paragraphs(&labelled(label, &text::line(&content)));
        }
    }
}

/// What was agreed; with the reason why it does not apply.
fn agreed(context: Context<'_>, question: QuestionIx, entry: &Entry) -> String {
    let answer = wording::agreed_answer(context, question);
    match &entry.answer {
        Some(Answer::NotApplicable(reason)) if !reason.is_empty() => labelled(&answer, reason),
        _ => answer,
    }
}

/// The texts kept with a question, each with its label.
fn texts(app: &App, entry: &Entry) -> [(&'static str, String); 4] {
    let words = app.words();
    let basis = entry.basis.map_or("", |basis| words.common.basis(basis));
    [
        (words.screens.basis, basis.to_owned()),
        (words.screens.note, entry.note.clone()),
        (words.meeting.minority, entry.minority.clone()),
        (words.meeting.who_knows, entry.who_knows.clone()),
    ]
}

/// What is not filled in, each on a line, and how much is parked.
pub(super) fn empty(app: &App, view: &VoteView) -> Outline {
    let mut outline = super::session::parked(app);
    let (Some(open), Some(question)) = (&app.open, view.question()) else {
        return outline;
    };
    let words = &app.words().plain;
    if !open.is_agreed(question) {
        outline.paragraphs(words.session.not_yet_agreed);
    }
    let none = Entry::default();
    let entry = open.entry(question).unwrap_or(&none);
    for (label, content) in texts(app, entry) {
        if content.is_empty() {
            outline.paragraphs(&labelled(label, words.empty));
        }
    }
    outline
}

/// Votes that do not add up: what is wrong, and what can be done.
pub(super) fn count_differs(app: &App) -> Outline {
    let mut outline = Outline::default();
    let Some(said) = app.count_said() else {
        return outline;
    };
    outline.heading(2, app.words().meeting.count_title);
    outline.paragraphs(&said.text);
    outline.items(numbered(said.ways));
    outline
}
