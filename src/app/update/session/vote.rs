//! A vote: counts or keys come in, are written, shown step by step, and agreed upon.

use super::super::super::{
    App, Ballot, CountDiffers, Cursor, Effect, Layer, Move, Msg, Notice, OpenScan, PromptFor,
    Scroll, Subject, VoteView,
};
use super::super::{change, question, way};
use super::{NOTHING_YET, discuss, move_cursor, next_step, previous_step, stand_on_session};
use crate::questionnaire::QuestionIx;
use crate::scan::{Answer, Change, Field, Group, Meeting, Order, Reveal, Round, Step, Voting};

/// Shows a vote: open when nobody voted on it yet, else what was voted, not shown yet.
pub(in crate::app::update) fn show_vote(app: &mut App, subject: Subject, step: Step) {
    resume_vote(app, subject, step, NOTHING_YET);
}

/// Goes on with a vote with as much shown as before. A ballot that was left is there again; where
/// nothing may be changed nobody votes.
pub(in crate::app::update) fn resume_vote(
    app: &mut App,
    subject: Subject,
    step: Step,
    reveal: Reveal,
) {
    pause(app);
    let left = app.paused.remove(&subject);
    let Some(open) = &app.open else { return };
    let votes = reveal == Reveal::Voting || left.is_some() || !has_votes(open, subject);
    let ballot = (votes && open.may_change()).then(|| ballot(open, subject, left));
    let reveal = if votes { NOTHING_YET } else { reveal };
    let view = VoteView {
        subject,
        step,
        ballot,
        reveal,
        asked: false,
        scroll: Scroll::default(),
    };
    stand_on_session(app, Layer::Vote(view));
}

/// Shows what an undo or redo changed: a round taken back is there to be counted again.
pub(in crate::app::update) fn show_changed(app: &mut App, change: &Change, undone: bool) {
    let counted = match change {
        Change::Round(question, round) => Some((Subject::Question(*question), round)),
        Change::Meeting(Meeting::Guess(Some(round))) => Some((Subject::Guess, round)),
        Change::Meeting(Meeting::Practice(Some(round))) => Some((Subject::Practice, round)),
        _ => None,
    };
    if let Some((subject, round)) = counted {
        keep_counts(app, subject, round, undone);
    }
    let Layer::Vote(view) = app.layer() else {
        return;
    };
    let step = view.step;
    match (counted, change) {
        (Some((Subject::Guess, _)), _) => show_vote(app, Subject::Guess, Step::Guess),
        (Some((Subject::Practice, _)), _) => show_vote(app, Subject::Practice, Step::Practice),
        (Some((subject, _)), _) => show_vote(app, subject, question_step(step)),
        (
            None,
            Change::Answer(question, _)
            | Change::Text(
                Field::Note(question)
                | Field::Minority(question)
                | Field::WhoKnows(question)
                | Field::Private(question),
                _,
            ),
        ) if way::current_question(app) != Some(*question) => {
            let subject = Subject::Question(*question);
            resume_vote(app, subject, Step::Discuss, Reveal::Agreement);
        }
        _ => {}
    }
}

/// The step in which a question is voted on, coming from this one.
fn question_step(step: Step) -> Step {
    if step == Step::Discuss {
        step
    } else {
        Step::Vote
    }
}

/// The counts of a round that was taken back wait to be mended; done again it needs none.
fn keep_counts(app: &mut App, subject: Subject, round: &Round, undone: bool) {
    app.paused.remove(&subject);
    let Some(open) = app.open.as_ref().filter(|_| undone) else {
        return;
    };
    let slate = open.slate(subject);
    let ballot = Ballot::with(&slate.counts(round), &slate);
    app.paused.insert(subject, ballot);
}

/// The ballot that was left, or a new one. What was typed for a keyboard that no longer goes around is
/// counted.
fn ballot(open: &OpenScan, subject: Subject, left: Option<Ballot>) -> Ballot {
    let slate = open.slate(subject);
    let voting = open.group().map(Group::votes_by).unwrap_or_default();
    match left {
        Some(ballot @ Ballot::Keys(_)) if voting == Voting::Fingers => {
            Ballot::with(&ballot.counts(&slate), &slate)
        }
        Some(ballot) => ballot,
        None => Ballot::new(voting, &slate),
    }
}

/// Keeps what was typed of a vote until one comes back; a ballot without anything is none.
pub(super) fn pause(app: &mut App) {
    for layer in &mut app.layers {
        let Layer::Vote(view) = layer else { continue };
        if let Some(ballot) = view.ballot.take().filter(|ballot| !ballot.is_empty()) {
            app.paused.insert(view.subject, ballot);
        }
    }
}

fn has_votes(open: &OpenScan, subject: Subject) -> bool {
    match subject {
        Subject::Guess => open.scan().session.guess.is_some(),
        Subject::Practice => open.scan().session.practice.is_some(),
        Subject::Question(question) => open
            .entry(question)
            .is_some_and(|entry| !entry.rounds.is_empty() || entry.answer.is_some()),
    }
}

pub(in crate::app::update) fn vote(app: &mut App, view: &VoteView, msg: &Msg) -> Vec<Effect> {
    match &view.ballot {
        Some(ballot) => voting(app, view, ballot.clone(), msg),
        None => voted(app, view, msg),
    }
}

/// Votes come in: only what is voted acts.
fn voting(app: &mut App, view: &VoteView, mut ballot: Ballot, msg: &Msg) -> Vec<Effect> {
    let Some(open) = &app.open else {
        return Vec::new();
    };
    let Some(group) = open.group() else {
        return Vec::new();
    };
    let slate = open.slate(view.subject);
    let cast = |ballot: &mut Ballot, at: Option<usize>| match (ballot, at) {
        (Ballot::Fingers(tally), Some(at)) => tally.go_to(at),
        (Ballot::Keys(votes), Some(at)) if (votes.len() as u32) < group.participants => {
            votes.push(at);
        }
        _ => {}
    };
    match msg {
        Msg::Digit(digit) => match &mut ballot {
            Ballot::Fingers(tally) => {
                tally.digit(digit.to_digit(10).unwrap_or(0), group.participants);
            }
            Ballot::Keys(_) => {
                let at = slate.with_key(*digit);
                if at.is_none() {
                    app.notice = Some(Notice::NoSuchChoice);
                }
                cast(&mut ballot, at);
            }
        },
        Msg::Unknown => cast(&mut ballot, Some(slate.unknown())),
        Msg::NotApplicable => cast(&mut ballot, slate.not_applicable()),
        Msg::Clear => ballot.take_back(),
        Msg::Counts(counts) => ballot = Ballot::with(counts, &slate),
        Msg::Choose => {
            if let Ballot::Fingers(tally) = &mut ballot {
                tally.space();
            }
        }
        Msg::Next => {
            if let Ballot::Fingers(tally) = &mut ballot {
                tally.go(1);
            }
        }
        Msg::Previous => match &mut ballot {
            Ballot::Fingers(tally) if !tally.is_at_start() => tally.go(-1),
            _ => return before(app, view),
        },
        Msg::Enter => return finish(app, view, &ballot),
        Msg::Move(to) => match (&mut ballot, to) {
            (Ballot::Fingers(tally), Move::Up) => tally.go(-1),
            (Ballot::Fingers(tally), Move::Down) => tally.go(1),
            (Ballot::Fingers(_), _) => {}
            (Ballot::Keys(_), to) => {
                look(app, *to);
                return Vec::new();
            }
        },
        Msg::Back if ballot.is_empty() && has_votes(open, view.subject) => {
            withdraw(app);
            return Vec::new();
        }
        Msg::Back => {
            pause(app);
            way::back(app);
            return Vec::new();
        }
        _ => return Vec::new(),
    }
    if let Some(Layer::Vote(view)) = app.layers.last_mut() {
        view.ballot = Some(ballot);
        view.asked = false;
    }
    Vec::new()
}

/// The votes are in. Without any the question stays open; when they do not add up, that is asked.
fn finish(app: &mut App, view: &VoteView, ballot: &Ballot) -> Vec<Effect> {
    let cast = ballot.cast();
    let Some(open) = &app.open else {
        return Vec::new();
    };
    if cast == 0 && has_votes(open, view.subject) {
        withdraw(app);
        return Vec::new();
    }
    if cast == 0 {
        return onward(app, view);
    }
    // Who passes the keyboard on presses Enter out of habit: only a second one asks what to do.
    let participants = open.group().map_or(0, |group| group.participants);
    if matches!(ballot, Ballot::Keys(_)) && cast < participants && !view.asked {
        app.notice = Some(Notice::StillVoting(participants - cast));
        if let Some(Layer::Vote(view)) = app.layers.last_mut() {
            view.asked = true;
        }
        return Vec::new();
    }
    if !open.count_differs(cast).is_empty() {
        app.layers.push(Layer::CountDiffers(Cursor::default()));
        return Vec::new();
    }
    record(app, view, ballot)
}

/// A round that was opened without a vote is none: what was voted before is there again.
fn withdraw(app: &mut App) {
    if let Some(Layer::Vote(view)) = app.layers.last_mut() {
        view.ballot = None;
    }
}

/// Writes the round. The first round of many questions in a row is not shown: talking comes later.
fn record(app: &mut App, view: &VoteView, ballot: &Ballot) -> Vec<Effect> {
    let Some(open) = &app.open else {
        return Vec::new();
    };
    let slate = open.slate(view.subject);
    let round = slate.round(&ballot.counts(&slate), ballot.cast());
    let seen = view.reveal >= Reveal::Votes; // then another round is seen too
    let in_a_row = view.step == Step::Vote && order(open) == Order::AllFirst && !seen;
    let made = match view.subject {
        Subject::Guess => Change::Meeting(Meeting::Guess(Some(round))),
        Subject::Practice => Change::Meeting(Meeting::Practice(Some(round))),
        Subject::Question(question) => Change::Round(question, round),
    };
    let mut effects = change(app, made);
    if let Some(Layer::Vote(view)) = app.layers.last_mut() {
        view.ballot = None;
        view.reveal = Reveal::Votes;
    }
    if in_a_row {
        effects.extend(onward(app, view));
    }
    effects
}

fn order(open: &OpenScan) -> Order {
    open.group().map(|group| group.order).unwrap_or_default()
}

/// What was voted: shown step by step, agreed upon, noted, or voted on again.
fn voted(app: &mut App, view: &VoteView, msg: &Msg) -> Vec<Effect> {
    // Nobody agrees on votes that nobody saw.
    let open = app.open.as_ref();
    let question = view.question();
    let question = question.filter(|_| open.is_some_and(|open| !open.hides_votes(view)));
    match (msg, question) {
        (Msg::Enter | Msg::Choose, _) => return show_more(app, view),
        (Msg::Next, _) => return onward(app, view),
        (Msg::Previous, _) => return before(app, view),
        (Msg::Back, _) => way::back(app),
        (Msg::Move(to), _) => look(app, *to),
        (Msg::VoteAgain, _) => vote_again(app, view),
        (Msg::Agree, Some(question)) if view.reveal >= Reveal::Middle => {
            return agree_on_middle(app, question);
        }
        (Msg::Digit(digit), Some(question)) => return agree_on(app, view, question, *digit),
        (Msg::Unknown, Some(question)) => return agree(app, question, Answer::Unknown),
        (Msg::NotApplicable, Some(question)) => {
            return question::not_applicable(app, question);
        }
        (Msg::Clear, Some(question)) => return change(app, Change::Answer(question, None)),
        (Msg::Note, Some(question)) => question::prompt_text(app, PromptFor::Note(question)),
        (Msg::Minority, Some(question)) => {
            question::prompt_text(app, PromptFor::Minority(question));
        }
        (Msg::WhoKnows, Some(question)) => {
            question::prompt_text(app, PromptFor::WhoKnows(question));
        }
        // On a screen that everybody sees nothing is private.
        (Msg::Private, _) if app.presenting => app.notice = Some(Notice::NotWhilePresenting),
        (Msg::Private, Some(question)) => {
            question::prompt_text(app, PromptFor::Private(question));
        }
        (Msg::Basis, Some(question)) => return question::next_basis(app, question),
        (Msg::Know(basis), Some(question)) => return change(app, Change::Basis(question, *basis)),
        _ => {}
    }
    Vec::new()
}

/// Scrolls a low screen.
fn look(app: &mut App, to: Move) {
    let scroll = app.scroll_mut();
    scroll.go(to);
    scroll.free = true;
}

/// Shows more of what was voted, and goes on behind the last of it.
fn show_more(app: &mut App, view: &VoteView) -> Vec<Effect> {
    let more = app.open.as_ref().is_some_and(|open| open.shows_more(view));
    if !more {
        return onward(app, view);
    }
    if let Some(Layer::Vote(view)) = app.layers.last_mut() {
        view.reveal = view.reveal.next();
    }
    Vec::new()
}

/// Another round; a guess and a practice question have one, which is voted anew.
fn vote_again(app: &mut App, view: &VoteView) {
    let Some(open) = &app.open else { return };
    if !open.may_change() {
        app.notice = Some(Notice::ReadOnly);
        return;
    }
    let voting = open.group().map(Group::votes_by).unwrap_or_default();
    let ballot = Ballot::new(voting, &open.slate(view.subject));
    if let Some(Layer::Vote(view)) = app.layers.last_mut() {
        view.ballot = Some(ballot);
    }
}

fn agree_on_middle(app: &mut App, question: QuestionIx) -> Vec<Effect> {
    let Some(open) = &app.open else {
        return Vec::new();
    };
    let middle = open.middle(question);
    match middle {
        Some(answer) => agree(app, question, answer),
        None => {
            app.notice = Some(Notice::NoMiddle);
            Vec::new()
        }
    }
}

fn agree_on(app: &mut App, view: &VoteView, question: QuestionIx, digit: char) -> Vec<Effect> {
    let Some(open) = &app.open else {
        return Vec::new();
    };
    let slate = open.slate(view.subject);
    let chosen = slate
        .with_key(digit)
        .and_then(|at| slate.choices.get(at))
        .map(|choice| Answer::Choice(choice.code.clone()));
    match chosen {
        Some(answer) => agree(app, question, answer),
        None => {
            app.notice = Some(Notice::NoSuchChoice);
            Vec::new()
        }
    }
}

fn agree(app: &mut App, question: QuestionIx, answer: Answer) -> Vec<Effect> {
    let effects = change(app, Change::Answer(question, Some(answer)));
    if app.notice.is_none() {
        app.notice = Some(Notice::Agreed(question));
    }
    effects
}

/// What comes behind a vote.
fn onward(app: &mut App, view: &VoteView) -> Vec<Effect> {
    let Some(question) = view.question() else {
        return next_step(app, view.step);
    };
    let Some(open) = &app.open else {
        return Vec::new();
    };
    let behind = |questions: Vec<QuestionIx>| {
        let next = questions.iter().copied().find(|next| *next > question);
        next.or_else(|| questions.first().copied().filter(|one| *one != question))
    };
    match view.step {
        Step::Vote => match behind(open.unvoted()) {
            Some(next) => show_vote(app, Subject::Question(next), Step::Vote),
            None => {
                let all = open.unvoted().is_empty();
                app.notice = all.then_some(Notice::AllVoted);
                discuss(app);
            }
        },
        _ => match next_difference(open, question) {
            Some(next) => show_vote(app, Subject::Question(next), Step::Discuss),
            None => discuss(app),
        },
    }
    Vec::new()
}

/// The next of the differences that are talked about first and not agreed upon. A question on which a
/// second round agrees is no difference any more: behind it comes the first that is left.
fn next_difference(open: &OpenScan, question: QuestionIx) -> Option<QuestionIx> {
    let all = open.differences_to_discuss();
    let left = open.still_to_discuss();
    let at = all.iter().position(|one| *one == question);
    let mut behind = all.iter().skip(at.map_or(0, |at| at + 1)).copied();
    behind.find(|next| left.contains(next))
}

/// What comes before a vote: the question before it, or the step before.
fn before(app: &mut App, view: &VoteView) -> Vec<Effect> {
    let Some(question) = view.question() else {
        return previous_step(app, view.step);
    };
    let Some(open) = &app.open else {
        return Vec::new();
    };
    match view.step {
        Step::Vote => match open.neighbour(question, -1) {
            Some(previous) => show_vote(app, Subject::Question(previous), Step::Vote),
            None => return previous_step(app, Step::Vote),
        },
        _ => discuss(app),
    }
    Vec::new()
}

/// The votes do not add up: count again, go on with them, or say that the group is another size.
pub(in crate::app::update) fn count_differs(
    app: &mut App,
    cursor: Cursor,
    msg: &Msg,
) -> Vec<Effect> {
    let below = app.layers.iter().rev().nth(1);
    let Some(Layer::Vote(view)) = below.cloned() else {
        way::back(app);
        return Vec::new();
    };
    let (Some(open), Some(ballot)) = (&app.open, &view.ballot) else {
        return Vec::new();
    };
    let ways = open.count_differs(ballot.cast());
    let chosen = match msg {
        Msg::Move(to) => {
            move_cursor(app, *to, ways.len());
            None
        }
        Msg::Back | Msg::Clear => Some(CountDiffers::Recount),
        Msg::Enter | Msg::Choose => ways.get(cursor.at).copied(),
        // A digit is the next count, typed too early: it answers nothing here.
        _ => None,
    };
    let Some(chosen) = chosen else {
        return Vec::new();
    };
    way::back(app);
    let mut effects = Vec::new();
    match chosen {
        CountDiffers::Recount => return effects,
        CountDiffers::ThisRound => {}
        CountDiffers::NewSize => {
            let size = Meeting::Participants(ballot.cast());
            effects.extend(change(app, Change::Meeting(size)));
        }
    }
    effects.extend(record(app, &view, ballot));
    effects
}
