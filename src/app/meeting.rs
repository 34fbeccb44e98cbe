//! What the screens of a group's session hold, and what of them everybody may see.

use super::{App, Ballot, Cursor, Layer, OpenScan, Scroll, Slate, Subject};
use crate::questionnaire::{Model, QuestionIx};
use crate::scan::{ClosingPart, Group, Place, Reveal, Step};

/// A vote of a group on screen: votes coming in, or what was voted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VoteView {
    /// What is voted on.
    pub subject: Subject,
    /// Voting, or talking about what was voted.
    pub step: Step,
    /// Votes coming in; none while what was voted is shown.
    pub ballot: Option<Ballot>,
    /// How much of what was voted is shown.
    pub reveal: Reveal,
    /// Enter was pressed before everybody voted, and nothing since.
    pub asked: bool,
    /// The scroll on a low screen.
    pub scroll: Scroll,
}

impl VoteView {
    /// The question that is voted on, where it is one of the scan.
    pub fn question(&self) -> Option<QuestionIx> {
        match self.subject {
            Subject::Question(question) => Some(question),
            Subject::Guess | Subject::Practice => None,
        }
    }
}

/// A row of the screen that leads a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SessionRow {
    /// A step, to go to.
    Step(Step),
    /// How many people take part.
    Participants,
    /// How they vote.
    Voting,
    /// In which order they vote and talk.
    Order,
    /// How much time is left.
    Time,
    /// What waits for another moment.
    Parked,
    /// What became of what was agreed the previous time.
    LookBack,
}

/// A row of the discussion.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DiscussionRow {
    /// A question to talk about, or to agree on.
    Question(QuestionIx),
    /// Agrees on the middle wherever the votes lie side by side.
    AgreeAll,
}

/// A row of the closing round.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClosingRow {
    /// One of its questions, to add to.
    Question(ClosingPart),
    /// What somebody said, by its position.
    Said(ClosingPart, usize),
}

/// What to do with votes that do not add up to the people who take part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CountDiffers {
    /// Count again.
    Recount,
    /// So many vote this time: somebody abstains, or votes along.
    ThisRound,
    /// The group has become so many people.
    NewSize,
}

impl OpenScan {
    /// The group that fills it in, if it is one.
    pub fn group(&self) -> Option<Group> {
        self.scan().group
    }

    /// What can be voted for on a subject.
    pub fn slate(&self, subject: Subject) -> Slate {
        Slate::of(&self.questionnaire, subject)
    }

    /// The steps of a session with this questionnaire; a guess needs phases to guess.
    pub fn steps(&self) -> impl Iterator<Item = Step> + '_ {
        let by_phase = matches!(self.questionnaire.model, Model::Phases(_));
        let steps = Step::ALL.into_iter();
        steps.filter(move |step| by_phase || *step != Step::Guess)
    }

    /// The rows of the screen that leads a session.
    pub fn session_rows(&self) -> Vec<SessionRow> {
        let steps = self.steps().map(SessionRow::Step);
        let mut rows = vec![SessionRow::Participants, SessionRow::Voting];
        if self
            .group()
            .is_some_and(|group| group.participants > Group::MOST_PASSING)
        {
            rows.pop(); // a keyboard does not go around in a large group
        }
        rows.extend([SessionRow::Order, SessionRow::Time, SessionRow::Parked]);
        if self.looks_back() {
            rows.push(SessionRow::LookBack);
        }
        steps.chain(rows).collect()
    }

    /// The visible questions that can still be voted on: open, or filled in by somebody alone.
    pub fn unvoted(&self) -> Vec<QuestionIx> {
        let group = self.insight.group.as_ref();
        group.map(|group| group.to_vote.clone()).unwrap_or_default()
    }

    /// The differences that are talked about: the largest, then the others.
    pub fn differences_to_discuss(&self) -> Vec<QuestionIx> {
        let group = self.insight.group.as_ref();
        group.map(|group| group.talk.clone()).unwrap_or_default()
    }

    /// The rows of the discussion: the differences, the line that agrees where votes lie side by side, and
    /// where only agreeing is left. Every question without agreement is among them.
    pub fn discussion_rows(&self) -> Vec<DiscussionRow> {
        let Some(group) = &self.insight.group else {
            return vec![DiscussionRow::AgreeAll];
        };
        let talk = group.talk.iter().copied().map(DiscussionRow::Question);
        let settle = group.to_settle.iter().copied();
        talk.chain([DiscussionRow::AgreeAll])
            .chain(settle.map(DiscussionRow::Question))
            .collect()
    }

    /// The differences that are talked about first and have no agreed answer yet.
    pub fn still_to_discuss(&self) -> Vec<QuestionIx> {
        let Some(group) = &self.insight.group else {
            return Vec::new();
        };
        let first = group.discussion().first.iter().copied();
        first
            .filter(|question| !group.is_agreed(*question))
            .collect()
    }

    /// Whether there is more of what was voted than is shown now.
    pub fn shows_more(&self, view: &VoteView) -> bool {
        let session = &self.scan().session;
        match view.subject {
            // A guess has no middle: what it is held against are the answers.
            Subject::Guess => session.guess.is_some() && view.reveal < Reveal::Votes,
            Subject::Practice => session.practice.is_some() && view.reveal < Reveal::Agreement,
            Subject::Question(question) => {
                let entry = self.entry(question);
                let voted = entry.is_some_and(|entry| !entry.rounds.is_empty());
                voted && view.reveal < Reveal::Agreement
            }
        }
    }

    /// Whether there are votes that are not shown yet.
    pub fn hides_votes(&self, view: &VoteView) -> bool {
        view.reveal < Reveal::Votes && self.shows_more(view)
    }

    /// Whether a group agreed on the answer to a question.
    pub fn is_agreed(&self, question: QuestionIx) -> bool {
        let group = self.insight.group.as_ref();
        group.is_some_and(|group| group.is_agreed(question))
    }

    /// The rows of the closing round.
    pub fn closing_rows(&self) -> Vec<ClosingRow> {
        let closing = &self.scan().session.closing;
        let part = |part: ClosingPart| {
            let said = (0..closing.said(part).len()).map(move |at| ClosingRow::Said(part, at));
            said.chain([ClosingRow::Question(part)])
        };
        ClosingPart::ALL.into_iter().flat_map(part).collect()
    }

    /// What can be done with so many votes in this group; nothing when they add up.
    pub fn count_differs(&self, cast: u32) -> Vec<CountDiffers> {
        let Some(group) = self.group() else {
            return Vec::new();
        };
        if cast == group.participants {
            return Vec::new();
        }
        let mut ways = vec![CountDiffers::Recount];
        // More than a room can hold has been typed by mistake.
        if cast <= Group::MOST {
            ways.push(CountDiffers::ThisRound);
        }
        if (Group::FEWEST..=Group::MOST).contains(&cast) {
            ways.push(CountDiffers::NewSize);
        }
        ways
    }
}

impl App {
    /// Whether a document made now is the sheet to lead a session with: where the steps are, until the
    /// first vote. From then on people want the report.
    pub fn makes_run_sheet(&self) -> bool {
        let before = |open: &OpenScan| open.answered() == 0;
        matches!(self.layer(), Layer::Session(_)) && self.open.as_ref().is_some_and(before)
    }

    /// What can be done with votes that do not add up, where that is asked.
    pub fn ways_to_count(&self) -> Vec<CountDiffers> {
        let below = self.layers.iter().rev().nth(1);
        let (Some(open), Some(Layer::Vote(view))) = (&self.open, below) else {
            return Vec::new();
        };
        let cast = view.ballot.as_ref().map_or(0, Ballot::cast);
        open.count_differs(cast)
    }
}

/// What everybody may see now: read from the screens, the topmost that belongs to the session. Screens
/// that are the facilitator's alone leave it as it is.
pub(super) fn place(app: &App) -> Option<Place> {
    let open = app.open.as_ref()?;
    let now = &open.scan().session.place;
    let shown = app.layers.iter().rev().find_map(|layer| shown(open, layer));
    let place = shown.unwrap_or_else(|| now.clone());
    Some(Place {
        black: app.black,
        ..place
    })
}

fn shown(open: &OpenScan, layer: &Layer) -> Option<Place> {
    let at = |step: Step| {
        Some(Place {
            step: Some(step),
            ..Place::default()
        })
    };
    match layer {
        Layer::Vote(view) => Some(Place {
            question: view
                .question()
                .map(|question| open.questionnaire[question].id.clone()),
            step: Some(view.step),
            reveal: match view.ballot {
                Some(_) => Reveal::Voting,
                None => view.reveal,
            },
            black: false,
        }),
        Layer::Rules(_) => at(Step::Rules),
        Layer::Discussion(_) => at(Step::Discuss),
        Layer::Results(_) => at(Step::Results),
        // All there is to show of the outcome: what to do.
        Layer::Advice(_) => Some(Place {
            step: Some(Step::Results),
            reveal: Reveal::Agreement,
            ..Place::default()
        }),
        Layer::Plan(_) => at(Step::Actions),
        Layer::Closing(_) => at(Step::Closing),
        _ => None,
    }
}

impl Layer {
    /// The screen that leads a session, at a row.
    pub fn session(row: usize) -> Layer {
        Layer::Session(Cursor::on(row))
    }
}
