//! What a scan says that documents use, the same for both models.

use crate::insight::{Origin, Reading};
use crate::questionnaire::QuestionIx;
use crate::scan::Basis;
use crate::wording::{self, Again, Context, FindOut, FirstStep, Titled};

use super::super::super::Made;
use super::{Subject, outcome, phases};

/// What a scan says. Empty texts and lists are not shown.
pub(super) struct Findings<'a> {
    pub(super) context: Context<'a>,
    pub(super) made: Made<'a>,
    /// Where the group is, or the outcome; never in points.
    pub(super) place: String,
    /// The title of the phase people are in; none in maintenance and in the verdict model.
    pub(super) phase: Option<&'a str>,
    /// What is not known could still change the place.
    pub(super) provisional: bool,
    pub(super) strengths: Vec<Factor<'a>>,
    pub(super) points: Vec<Factor<'a>>,
    /// What else asks for attention.
    pub(super) attention: Vec<Factor<'a>>,
    /// What to do first, in that order.
    pub(super) steps: Vec<Step<'a>>,
    /// What comes later, each with when.
    pub(super) later: Vec<Titled>,
    /// What takes time and therefore begins early.
    pub(super) prepare: Vec<FirstStep>,
    pub(super) find_out: FindOut,
    pub(super) again: Again,
    /// The titles of the questions on which a group has not agreed.
    pub(super) without_agreement: Vec<&'a str>,
}

/// What helps or hinders: a question with its answer, or a part with what is not there yet.
pub(super) struct Factor<'a> {
    pub(super) title: &'a str,
    /// What is the case, as a sentence.
    pub(super) situation: String,
    /// How it is known; none where nobody said so.
    pub(super) known: Option<&'static str>,
    /// Whether it rests on nothing but an own impression.
    pub(super) is_impression: bool,
    /// What was asked.
    pub(super) question: &'a str,
    /// What would show it; may be empty.
    pub(super) evidence: &'a str,
    /// Where to look; may be empty.
    pub(super) observe: &'a str,
}

/// Something to do first.
pub(super) struct Step<'a> {
    pub(super) title: String,
    /// What that means; may be empty.
    pub(super) line: String,
    /// Why now; may be empty.
    pub(super) why: String,
    /// The first thing to do for it.
    pub(super) begin: String,
    /// Who acts; may be empty.
    pub(super) who: &'static str,
    /// How well it is studied; may be empty.
    pub(super) evidence: String,
    /// What has to be arranged first, and what happens otherwise.
    pub(super) arrange: Vec<Titled>,
    /// The id of the strategy, where it is one.
    pub(super) strategy: Option<&'a str>,
}

impl<'a> Findings<'a> {
    pub(super) fn of(subject: &Subject<'a>) -> Findings<'a> {
        match &subject.insight.reading {
            Reading::Phases(reading) => phases::findings(subject, reading),
            Reading::Verdict(outcome) => outcome::findings(subject, outcome),
        }
    }

    /// What a scan without any answer would say: a start for what a model adds to it.
    pub(super) fn bare(subject: &Subject<'a>, place: String, find_out: FindOut) -> Findings<'a> {
        let context = subject.context;
        let group = subject.insight.group.as_ref();
        let without_agreement = group.map(|group| group.without_agreement.iter());
        Findings {
            context,
            made: subject.made,
            place,
            phase: None,
            provisional: false,
            strengths: Vec::new(),
            points: Vec::new(),
            attention: Vec::new(),
            steps: Vec::new(),
            later: Vec::new(),
            prepare: Vec::new(),
            find_out,
            again: wording::again(context, subject.made.on),
            without_agreement: without_agreement
                .into_iter()
                .flatten()
                .map(|question| context.questionnaire[*question].title.as_str())
                .collect(),
        }
    }
}

impl<'a> Factor<'a> {
    /// Questions with the situation that was chosen.
    pub(super) fn of_questions(
        context: Context<'a>,
        questions: impl IntoIterator<Item = QuestionIx>,
    ) -> Vec<Factor<'a>> {
        questions
            .into_iter()
            .map(|question| Factor::of_question(context, question))
            .collect()
    }

    fn of_question(context: Context<'a>, question: QuestionIx) -> Factor<'a> {
        let asked = &context.questionnaire[question];
        let given = wording::answer(context, question);
        let situation = match given.anchor.as_str() {
            "" => &given.label,
            anchor => anchor,
        };
        let entry = context.scan.answers.get(&asked.id);
        let basis = entry.and_then(|entry| entry.basis);
        Factor {
            title: &asked.title,
            situation: wording::sentence(situation),
            known: known(context, question, basis),
            is_impression: basis == Some(Basis::Impression),
            question: &asked.text,
            evidence: &asked.evidence,
            observe: &context.questionnaire[asked.section].observe,
        }
    }
}

fn known(context: Context<'_>, question: QuestionIx, basis: Option<Basis>) -> Option<&'static str> {
    let words = &context.words.documents.shared;
    match (context.sheet.origin(question), basis) {
        (Origin::Middle(_), _) => Some(words.known_not_agreed),
        (_, Some(basis)) => Some(context.words.common.basis(basis)),
        (Origin::Agreed, None) => Some(words.known_agreed),
        (Origin::FilledIn, None) => Some(context.words.session.filled_in),
        (Origin::Given, None) => None,
    }
}
