//! What a scan with an outcome says that documents use: the parts to develop, and the gates.

use crate::insight::{Fired, Outcome, State};
use crate::questionnaire::{Model, QuestionIx, SectionIx};
use crate::wording::{self, Context};

use super::findings::{Factor, Findings, Step};
use super::{Subject, joined};

pub(super) fn findings<'a>(subject: &Subject<'a>, outcome: &Outcome) -> Findings<'a> {
    let context = subject.context;
    let find_out = wording::find_out_outcome(context, outcome);
    let apart = gates_apart(context, outcome);
    let told = apart.iter().copied();
    let told = told.filter(|gate| context.sheet.state(*gate) != State::Open);
    let parts = outcome.points.iter();
    let parts = parts.map(|part| factor(context, outcome, *part));
    let mut points = Factor::of_questions(context, told);
    points.extend(parts);
    let strengths = outcome.strengths.iter().copied();
    let bare = Findings::bare(subject, place(context, outcome), find_out);
    Findings {
        provisional: outcome.provisional,
        strengths: Factor::of_questions(context, strengths),
        points,
        steps: steps(context, outcome, &apart),
        ..bare
    }
}

fn place(context: Context<'_>, outcome: &Outcome) -> String {
    let words = &context.words.documents.shared;
    let Model::Verdicts(rules) = &context.questionnaire.model else {
        return String::new();
    };
    let verdict = rules.verdicts.get(outcome.verdict);
    let title = verdict.map(|verdict| (words.outcome)(&verdict.title));
    joined([&*title.unwrap_or_default(), words.outcome_is])
}

/// The gates that are not met and rest on none of the parts to develop; first what decided the
/// outcome.
fn gates_apart(context: Context<'_>, outcome: &Outcome) -> Vec<QuestionIx> {
    let gates = outcome.gates.iter().copied();
    let rests_on = |gate: &QuestionIx| context.questionnaire[*gate].leads_to;
    let mut apart: Vec<QuestionIx> = gates
        .filter(|gate| !rests_on(gate).is_some_and(|part| outcome.points.contains(&part)))
        .collect();
    let decided = |gate: &QuestionIx| {
        outcome.because.iter().any(|fired| match fired {
            Fired::Answered(named) | Fired::Unknown(named) => named.contains(gate),
            Fired::Below(..) | Fired::KnownBelow(_) | Fired::Otherwise => false,
        })
    };
    apart.sort_by_key(|gate| !decided(gate));
    apart
}

/// A part to develop, with what is not there yet.
fn factor<'a>(context: Context<'a>, outcome: &Outcome, part: SectionIx) -> Factor<'a> {
    let questionnaire = context.questionnaire;
    let section = &questionnaire[part];
    let own = section.questions.iter().copied();
    let own = own.filter(|question| is_lacking(context, *question));
    let gates = outcome.gates.iter().copied();
    let gates = gates.filter(|gate| questionnaire[*gate].leads_to == Some(part));
    let lacking = own
        .chain(gates)
        .map(|question| questionnaire[question].title.as_str());
    let lacking: Vec<&str> = lacking.collect();
    let lacking = context.words.insight.titles(&lacking);
    Factor {
        title: &section.title,
        situation: (context.words.documents.shared.lacking)(&lacking),
        known: None,
        is_impression: false,
        question: &section.question,
        evidence: "",
        observe: &section.observe,
    }
}

/// Whether a question that counts has no full answer.
fn is_lacking(context: Context<'_>, question: QuestionIx) -> bool {
    let scale = context.questionnaire.scale_of(question);
    match context.sheet.state(question) {
        State::Chosen(choice) => scale[choice].points < scale.max(),
        State::Unknown | State::Open => true,
        State::Hidden | State::NotApplicable => false,
    }
}

/// First what is not met by itself, then the parts in the order to develop them.
fn steps<'a>(context: Context<'a>, outcome: &Outcome, gates: &[QuestionIx]) -> Vec<Step<'a>> {
    let questionnaire = context.questionnaire;
    let gates = gates
        .iter()
        .map(|gate| (&questionnaire[*gate].title, next(context, *gate)));
    let parts = outcome.points.iter().map(|part| {
        let section = &questionnaire[*part];
        (&section.title, section.first_step.as_str())
    });
    gates
        .chain(parts)
        .filter(|(_, begin)| !begin.is_empty())
        .map(|(title, begin)| Step {
            title: title.clone(),
            line: String::new(),
            why: String::new(),
            begin: begin.to_owned(),
            who: "",
            evidence: String::new(),
            arrange: Vec::new(),
            strategy: None,
        })
        .collect()
}

/// What to do first about a gate that is not met; empty where it is open or not agreed on.
fn next(context: Context<'_>, gate: QuestionIx) -> &str {
    let asked = &context.questionnaire[gate];
    match context.sheet.state(gate) {
        State::Chosen(_) => &asked.first_step,
        State::Unknown if !wording::is_split(context, gate) => &asked.find_out,
        _ => "",
    }
}
