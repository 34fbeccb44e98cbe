//! What a group changes: votes, what it agrees on, and what is kept of its session.

use crate::questionnaire::{QuestionIx, Questionnaire};
use crate::scan::typed::one_line;
use crate::scan::{Answer, Group, Place, Round, Scan};

use super::{Meeting, answer, entry};

/// Carries out a change of the session.
pub(super) fn meeting(scan: &mut Scan, meeting: &Meeting) {
    match meeting {
        Meeting::Participants(count) => {
            let group = scan.group.unwrap_or_else(|| Group::of(*count));
            let participants = (*count).clamp(Group::FEWEST, Group::MOST);
            scan.group = Some(Group {
                participants,
                ..group
            });
        }
        Meeting::Voting(voting) => {
            scan.group = scan.group.map(|group| Group {
                voting: *voting,
                ..group
            });
        }
        Meeting::Order(order) => {
            scan.group = scan.group.map(|group| Group {
                order: *order,
                ..group
            });
        }
        Meeting::Until(until) => scan.session.until = *until,
        Meeting::Guess(round) => scan.session.guess.clone_from(round),
        Meeting::Practice(round) => scan.session.practice.clone_from(round),
    }
}

/// Adds a round of votes, and keeps the question as it was shown. With the first round goes an answer that
/// was filled in without voting: it would count as what the group agreed on.
pub(super) fn round(
    scan: &mut Scan,
    questionnaire: &Questionnaire,
    question: QuestionIx,
    round: &Round,
) {
    entry(scan, questionnaire, question, |entry| {
        if entry.rounds.is_empty() {
            entry.answer = None;
        }
        entry.rounds.push(round.clone());
        entry.shown.clone_from(&questionnaire[question].wording);
    });
}

/// Agrees on several answers at once.
pub(super) fn agree(
    scan: &mut Scan,
    questionnaire: &Questionnaire,
    answers: &[(QuestionIx, Answer)],
) {
    for (question, agreed) in answers {
        answer(scan, questionnaire, *question, Some(agreed.clone()));
    }
}

/// Shows something else to everybody.
pub(super) fn show(scan: &mut Scan, place: &Place) {
    scan.session.place.clone_from(place);
}

/// Replaces a line of a list: behind the last it is added, and an empty one goes.
pub(super) fn replace_line(lines: &mut Vec<String>, at: usize, text: &str) {
    let text = one_line(text);
    match (lines.get_mut(at), text.is_empty()) {
        (Some(_), true) => drop(lines.remove(at)),
        (Some(line), false) => *line = text,
        (None, true) => {}
        (None, false) => lines.push(text),
    }
}
