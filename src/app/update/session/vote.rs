//! What was voted: shown step by step, agreed upon, noted, and what comes before and behind it.

use super::super::super::{
    App, Ballot, Effect, Layer, Move, Msg, Notice, OpenScan, PromptFor, Scroll, Subject, VoteView,
};
use super::super::{change, change_saying, question, way};
use super::voting::{ballot, pause, voting};
use super::{NOTHING_YET, discuss, next_step, previous_step, stand_on_session};
use crate::questionnaire::QuestionIx;
use crate::scan::{Answer, Change, Field, Group, Meeting, Reveal, Round, Step};

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
    let votes = reveal == Reveal::Voting || left.is_some() || open.rounds(subject).is_empty();
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
    let counted = change.parts().iter().find_map(counted);
    let answered = change.parts().iter().find_map(answered);
    if let Some((subject, round)) = counted {
        keep_counts(app, subject, round, undone);
    }
    let Layer::Vote(view) = app.layer() else {
        return;
    };
    let step = view.step;
    match (counted, answered) {
        (Some((Subject::Guess, _)), _) => show_vote(app, Subject::Guess, Step::Guess),
        (Some((Subject::Practice, _)), _) => show_vote(app, Subject::Practice, Step::Practice),
        (Some((subject, _)), _) => show_vote(app, subject, question_step(step)),
        (None, Some(question)) if way::current_question(app) != Some(question) => {
            let subject = Subject::Question(question);
            resume_vote(app, subject, Step::Discuss, Reveal::Agreement);
        }
        _ => {}
    }
}

/// What was voted on, and the votes, where a change is a round.
fn counted(change: &Change) -> Option<(Subject, &Round)> {
    match change {
        Change::Round(question, round) => Some((Subject::Question(*question), round)),
        Change::Meeting(Meeting::Guess(Some(round))) => Some((Subject::Guess, round)),
        Change::Meeting(Meeting::Practice(Some(round))) => Some((Subject::Practice, round)),
        _ => None,
    }
}

/// The question that a change answers, or notes something with.
fn answered(change: &Change) -> Option<QuestionIx> {
    match change {
        Change::Answer(question, _)
        | Change::Text(
            Field::Note(question)
            | Field::Minority(question)
            | Field::WhoKnows(question)
            | Field::Private(question),
            _,
        ) => Some(*question),
        _ => None,
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

/// Whether there is something to show of a subject: votes, or an answer that was filled in.
pub(super) fn has_votes(open: &OpenScan, subject: Subject) -> bool {
    let answered = |question| {
        let entry = open.entry(question);
        entry.is_some_and(|entry| entry.answer.is_some())
    };
    let is_answered = matches!(subject, Subject::Question(question) if answered(question));
    is_answered || !open.rounds(subject).is_empty()
}

pub(in crate::app::update) fn vote(app: &mut App, view: &VoteView, msg: &Msg) -> Vec<Effect> {
    match &view.ballot {
        Some(ballot) => voting(app, view, ballot.clone(), msg),
        None => voted(app, view, msg),
    }
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
pub(super) fn look(app: &mut App, to: Move) {
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
    let agreed = Change::Answer(question, Some(answer));
    change_saying(app, agreed, Notice::Agreed(question))
}

/// What comes behind a vote.
pub(super) fn onward(app: &mut App, view: &VoteView) -> Vec<Effect> {
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
pub(super) fn before(app: &mut App, view: &VoteView) -> Vec<Effect> {
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
