//! Votes that come in: counted or typed, left and gone on with, and written when they are all there.

use super::super::super::{
    App, Ballot, CountDiffers, Cursor, Effect, Layer, Move, Msg, Notice, OpenScan, Slate, Subject,
    Tally, VoteView,
};
use super::super::{change, move_cursor, way};
use super::vote::{before, has_votes, look, onward};
use crate::scan::{Change, Group, Meeting, Order, Reveal, Step, Voting};

/// Votes come in: only what is voted acts.
pub(super) fn voting(app: &mut App, view: &VoteView, mut ballot: Ballot, msg: &Msg) -> Vec<Effect> {
    let Some(open) = &app.open else {
        return Vec::new();
    };
    let Some(group) = open.group() else {
        return Vec::new();
    };
    let slate = open.slate(view.subject);
    match msg {
        Msg::Enter => return finish(app, view, &ballot),
        Msg::Previous if ballot.is_at_start() => return before(app, view),
        Msg::Back if ballot.is_empty() && has_votes(open, view.subject) => {
            withdraw(app);
            return Vec::new();
        }
        Msg::Back => {
            pause(app);
            way::back(app);
            return Vec::new();
        }
        Msg::Move(to) if matches!(ballot, Ballot::Keys(_)) => {
            look(app, *to);
            return Vec::new();
        }
        Msg::Clear => ballot.take_back(),
        Msg::Counts(counts) => ballot = Ballot::with(counts, &slate),
        Msg::Digit(_)
        | Msg::Unknown
        | Msg::NotApplicable
        | Msg::Choose
        | Msg::Next
        | Msg::Previous
        | Msg::Move(_) => match &mut ballot {
            Ballot::Fingers(tally) => count(tally, msg, &slate, group.participants),
            Ballot::Keys(votes) => app.notice = pass(votes, msg, &slate, group.participants),
        },
        _ => return Vec::new(),
    }
    if let Some(Layer::Vote(view)) = app.layers.last_mut() {
        view.ballot = Some(ballot);
        view.asked = false;
    }
    Vec::new()
}

/// What a key does to counts that are typed.
fn count(tally: &mut Tally, msg: &Msg, slate: &Slate, participants: u32) {
    match msg {
        Msg::Digit(digit) => tally.digit(digit.to_digit(10).unwrap_or(0), participants),
        Msg::Unknown => tally.go_to(slate.unknown()),
        Msg::NotApplicable => {
            if let Some(at) = slate.not_applicable() {
                tally.go_to(at);
            }
        }
        Msg::Choose => tally.space(),
        Msg::Next | Msg::Move(Move::Down) => tally.go(1),
        Msg::Previous | Msg::Move(Move::Up) => tally.go(-1),
        _ => {}
    }
}

/// What a key adds to the votes of a keyboard that goes around, and what to say of it.
fn pass(votes: &mut Vec<usize>, msg: &Msg, slate: &Slate, participants: u32) -> Option<Notice> {
    let vote = match msg {
        Msg::Digit(digit) => match slate.with_key(*digit) {
            None => return Some(Notice::NoSuchChoice),
            chosen => chosen,
        },
        Msg::Unknown => Some(slate.unknown()),
        Msg::NotApplicable => slate.not_applicable(),
        _ => None,
    };
    let has_room = (votes.len() as u32) < participants;
    votes.extend(vote.filter(|_| has_room));
    None
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
    let round = round(open, view.subject, ballot);
    record(app, view, round)
}

/// A round that was opened without a vote is none: what was voted before is there again.
fn withdraw(app: &mut App) {
    if let Some(Layer::Vote(view)) = app.layers.last_mut() {
        view.ballot = None;
    }
}

/// The round that a ballot makes.
fn round(open: &OpenScan, subject: Subject, ballot: &Ballot) -> Change {
    let slate = open.slate(subject);
    let round = slate.round(&ballot.counts(&slate), ballot.cast());
    match subject {
        Subject::Guess => Change::Meeting(Meeting::Guess(Some(round))),
        Subject::Practice => Change::Meeting(Meeting::Practice(Some(round))),
        Subject::Question(question) => Change::Round(question, round),
    }
}

/// Writes the round. The first round of many questions in a row is not shown: talking comes later.
fn record(app: &mut App, view: &VoteView, round: Change) -> Vec<Effect> {
    let Some(open) = &app.open else {
        return Vec::new();
    };
    let seen = view.reveal >= Reveal::Votes; // then another round is seen too
    let in_a_row = view.step == Step::Vote && order(open) == Order::AllFirst && !seen;
    let mut effects = change(app, round);
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

/// The ballot that was left, or a new one. What was typed for a keyboard that no longer goes around is
/// counted.
pub(super) fn ballot(open: &OpenScan, subject: Subject, left: Option<Ballot>) -> Ballot {
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
    let round = round(open, view.subject, ballot);
    let chosen = match msg {
        Msg::Move(to) => {
            move_cursor(app, *to);
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
    let size = Change::Meeting(Meeting::Participants(ballot.cast()));
    way::back(app);
    match chosen {
        CountDiffers::Recount => {
            from_the_first(app);
            Vec::new()
        }
        CountDiffers::ThisRound => record(app, &view, round),
        CountDiffers::NewSize => record(app, &view, Change::Together(vec![size, round])),
    }
}

/// Counts again from the first choice; what was counted stays until another count takes its place.
fn from_the_first(app: &mut App) {
    if let Some(Layer::Vote(view)) = app.layers.last_mut()
        && let Some(Ballot::Fingers(tally)) = &mut view.ballot
    {
        tally.go_to(0);
    }
}
