//! What a user can change in a scan, and the one function that changes it.

use crate::questionnaire::{QuestionIx, Questionnaire, SectionIx, StrategyIx};

use super::typed::{one_line, paragraphs};
use super::{
    Activity, ActivityState, Answer, Basis, ClosingPart, Depth, Entry, Moment, Order, Place, Round,
    Scan, Stage, Voting,
};

mod group;
mod look_back;
mod plan;

pub use look_back::LookBack;
pub use plan::{ActionPart, Planning};

/// One change of a scan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Answers a question; none leaves it open again.
    Answer(QuestionIx, Option<Answer>),
    /// Says how the answer is known.
    Basis(QuestionIx, Option<Basis>),
    /// Answers every question of a section that allows it "not applicable", with one reason.
    SetAside(SectionIx, String),
    /// Replaces a text that is typed.
    Text(Field, String),
    /// Says how far the group is.
    Stage(Option<Stage>),
    /// Asks the short or the full version.
    Depth(Depth),
    /// Asks a section in full within a short scan.
    Deepen(SectionIx),
    /// Says that something is being done; none: it is not.
    Activity(StrategyIx, Option<ActivityState>),
    /// Adds a round of votes.
    Round(QuestionIx, Round),
    /// Agrees on several answers at once.
    Agree(Vec<(QuestionIx, Answer)>),
    /// Changes what is kept of a group's session.
    Meeting(Meeting),
    /// Changes what is agreed.
    Plan(Planning),
    /// Says what became of the actions of the previous scan.
    LookBack(LookBack),
    /// Several changes that are one act of the user, in order; none of them only moves.
    Together(Vec<Change>),
    /// Moves to a question. Never undone.
    Position(QuestionIx),
    /// Shows something else to everybody. Never undone.
    Show(Place),
}

/// What is kept of a group's session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Meeting {
    /// How many people take part, brought within what a group can be; makes a scan that of a group.
    Participants(u32),
    /// How they vote.
    Voting(Voting),
    /// In which order they vote and talk.
    Order(Order),
    /// When they have to stop.
    Until(Option<Moment>),
    /// What they guess before the first question.
    Guess(Option<Round>),
    /// What they voted on the practice question.
    Practice(Option<Round>),
}

/// A text that is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// The intervention.
    Intervention,
    /// For whom the scan is filled in.
    Group,
    /// The organisation.
    Organisation,
    /// The role of the person.
    Role,
    /// The note with an answer; may have several lines.
    Note(QuestionIx),
    /// The note that stays on this screen; may have several lines.
    Private(QuestionIx),
    /// Document and page of an answer.
    Location(QuestionIx),
    /// Why an activity is done nevertheless. Kept only while the activity has a state.
    Reason(StrategyIx),
    /// Another view beside the agreed answer; may have several lines.
    Minority(QuestionIx),
    /// Who knows more about it.
    WhoKnows(QuestionIx),
    /// A line of the parking lot by its position; behind the last it is added.
    Parked(usize),
    /// A line of the closing round by its position; behind the last it is added.
    Closing(ClosingPart, usize),
}

impl Change {
    /// Whether it only says where the conversation is: nothing to undo, and the scan did not change.
    pub fn is_navigation(&self) -> bool {
        matches!(self, Change::Position(_) | Change::Show(_))
    }

    /// What it consists of: itself, or the changes that are one act.
    pub fn parts(&self) -> &[Change] {
        match self {
            Change::Together(changes) => changes,
            one => std::slice::from_ref(one),
        }
    }
}

/// Carries out a change. Typed texts lose control characters, so that every scan can be written.
pub fn apply(scan: &mut Scan, questionnaire: &Questionnaire, change: &Change) {
    match change {
        Change::Answer(question, given) => {
            answer(scan, questionnaire, *question, given.clone());
        }
        Change::Basis(question, basis) => {
            entry(scan, questionnaire, *question, |entry| entry.basis = *basis);
        }
        Change::SetAside(section, reason) => set_aside(scan, questionnaire, *section, reason),
        Change::Text(field, text) => replace_text(scan, questionnaire, *field, text),
        Change::Stage(stage) => scan.about.stage = *stage,
        Change::Depth(depth) => scan.questionnaire.depth = *depth,
        Change::Deepen(section) => deepen(scan, &questionnaire[*section].id),
        Change::Activity(strategy, state) => {
            activity(scan, &questionnaire[*strategy].id, *state);
        }
        Change::Round(question, round) => group::round(scan, questionnaire, *question, round),
        Change::Agree(answers) => group::agree(scan, questionnaire, answers),
        Change::Meeting(meeting) => group::meeting(scan, meeting),
        Change::Plan(planning) => plan::planning(&mut scan.plan, planning),
        Change::LookBack(said) => look_back::look_back(scan, questionnaire, said),
        Change::Together(changes) => {
            for one in changes {
                apply(scan, questionnaire, one);
            }
        }
        Change::Position(question) => {
            scan.session.place.question = Some(questionnaire[*question].id.clone());
        }
        Change::Show(place) => group::show(scan, place),
    }
}

/// Changes the entry of a question, and forgets an entry that says nothing any more.
fn entry(
    scan: &mut Scan,
    questionnaire: &Questionnaire,
    question: QuestionIx,
    change: impl FnOnce(&mut Entry),
) {
    let id = &questionnaire[question].id;
    let mut entry = scan.answers.remove(id).unwrap_or_default();
    change(&mut entry);
    if entry != Entry::default() {
        scan.answers.insert(id.clone(), entry);
    }
}

fn answer(
    scan: &mut Scan,
    questionnaire: &Questionnaire,
    question: QuestionIx,
    given: Option<Answer>,
) {
    entry(scan, questionnaire, question, |entry| {
        entry.shown = match given {
            None if entry.rounds.is_empty() => String::new(),
            _ => questionnaire[question].wording.clone(),
        };
        entry.answer = given.map(|given| match given {
            Answer::NotApplicable(reason) => Answer::NotApplicable(one_line(&reason)),
            Answer::Choice(_) | Answer::Unknown => given,
        });
    });
}

fn set_aside(scan: &mut Scan, questionnaire: &Questionnaire, section: SectionIx, reason: &str) {
    let questions = questionnaire[section].questions.iter().copied();
    for question in questions.filter(|question| questionnaire[*question].not_applicable) {
        let given = Answer::NotApplicable(reason.to_owned());
        answer(scan, questionnaire, question, Some(given));
    }
}

fn replace_text(scan: &mut Scan, questionnaire: &Questionnaire, field: Field, text: &str) {
    match field {
        Field::Intervention => scan.about.intervention = one_line(text),
        Field::Group => scan.about.group = one_line(text),
        Field::Organisation => scan.about.organisation = one_line(text),
        Field::Role => scan.about.role = one_line(text),
        Field::Note(question) => entry(scan, questionnaire, question, |entry| {
            entry.note = paragraphs(text);
        }),
        Field::Private(question) => entry(scan, questionnaire, question, |entry| {
            entry.private = paragraphs(text);
        }),
        Field::Location(question) => entry(scan, questionnaire, question, |entry| {
            entry.location = one_line(text);
        }),
        Field::Reason(strategy) => {
            if let Some(activity) = scan.strategies.get_mut(&questionnaire[strategy].id) {
                activity.reason = one_line(text);
            }
        }
        Field::Minority(question) => entry(scan, questionnaire, question, |entry| {
            entry.minority = paragraphs(text);
        }),
        Field::WhoKnows(question) => entry(scan, questionnaire, question, |entry| {
            entry.who_knows = one_line(text);
        }),
        Field::Parked(at) => group::replace_line(&mut scan.session.parked, at, text),
        Field::Closing(part, at) => {
            group::replace_line(scan.session.closing.said_mut(part), at, text);
        }
    }
}

fn deepen(scan: &mut Scan, section: &str) {
    let deepened = &mut scan.questionnaire.deepened;
    if !deepened.iter().any(|id| id == section) {
        deepened.push(section.to_owned());
    }
}

fn activity(scan: &mut Scan, strategy: &str, state: Option<ActivityState>) {
    let before = scan.strategies.remove(strategy);
    if let Some(state) = state {
        let reason = before.map_or_else(String::new, |activity| activity.reason);
        scan.strategies
            .insert(strategy.to_owned(), Activity { state, reason });
    }
}
