//! The outcome of the verdict model: what it is, why, and what to develop first.

use serde::Serialize;

use crate::insight::{Figures, Fired, Outcome, State};
use crate::questionnaire::{Model, QuestionIx, RoleKind, VerdictRules};

use super::group::is_split;
use super::{AnswerWords, Context, answer, line_in_points};

/// So many questions are named in a reason before "and 5 more".
const NAMED: usize = 3;

/// The outcome in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct VerdictText {
    /// "Outcome: 'Ready to discuss'"
    pub headline: String,
    /// What it means and what to do.
    pub text: String,
    /// The rule that gave it, in one sentence, and which gates are not met beside it.
    pub rule: String,
    /// Why it is for now; none when it is certain.
    pub provisional: Option<String>,
    /// To look at introducing the intervention too.
    pub other_scan: String,
}

/// A gate in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Gate {
    /// The title of the question.
    pub title: String,
    /// The answer.
    pub answer: AnswerWords,
    /// Whether it is met.
    pub met: bool,
    /// "met", "not met yet", "not known yet"
    pub state: String,
    /// What to do first, or how to find out; empty when it is met or still open.
    pub next: String,
}

fn rules(context: Context<'_>) -> Option<&VerdictRules> {
    match &context.questionnaire.model {
        Model::Verdicts(rules) => Some(rules),
        Model::Phases(_) => None,
    }
}

/// The outcome in words; none where the questionnaire has no such verdict.
pub fn verdict(
    context: Context<'_>,
    figures: &[Figures],
    outcome: &Outcome,
) -> Option<VerdictText> {
    let words = &context.words.insight.verdict;
    let verdict = rules(context)?.verdicts.get(outcome.verdict)?;
    let headline = if outcome.provisional {
        (words.headline_for_now)(&verdict.title)
    } else {
        (words.headline)(&verdict.title)
    };
    let reasons: Vec<String> = outcome
        .because
        .iter()
        .flat_map(|fired| reasons(context, figures, fired))
        .collect();
    let unknown = figures.iter().map(Figures::unknown).sum();
    Some(VerdictText {
        headline,
        text: verdict.text.clone(),
        rule: rule(context, &reasons, outcome),
        provisional: outcome
            .provisional
            .then(|| provisional(context, outcome, unknown)),
        other_scan: words.other_scan.to_owned(),
    })
}

/// Why an outcome is for now: other votes, else the questions without an answer.
fn provisional(context: Context<'_>, outcome: &Outcome, unknown: usize) -> String {
    let words = &context.words.insight.verdict;
    if outcome.no_agreement {
        words.provisional_by_votes.to_owned()
    } else {
        (words.provisional)(unknown)
    }
}

fn rule(context: Context<'_>, reasons: &[String], outcome: &Outcome) -> String {
    let words = &context.words.insight.verdict;
    let rule = if reasons.is_empty() {
        words.because_none.to_owned()
    } else {
        (words.because)(&reasons.join("; "))
    };
    let beside = answered(context, &unnamed_gates(context, outcome));
    if beside.is_empty() {
        rule
    } else {
        format!("{rule} {}", (words.beside)(&beside.join("; ")))
    }
}

/// Gates answered so that they are not met, and that the reasons do not name.
fn unnamed_gates(context: Context<'_>, outcome: &Outcome) -> Vec<QuestionIx> {
    let is_named = |gate: &QuestionIx| {
        let mut because = outcome.because.iter();
        because.any(|fired| matches!(fired, Fired::Answered(named) if named.contains(gate)))
    };
    let mut gates = outcome.gates.clone();
    gates.retain(|gate| matches!(context.sheet.state(*gate), State::Chosen(_)) && !is_named(gate));
    gates
}

/// What made a condition true, as clauses of a sentence.
fn reasons(context: Context<'_>, figures: &[Figures], fired: &Fired) -> Vec<String> {
    let words = &context.words.insight.verdict;
    match fired {
        Fired::Answered(questions) => answered(context, questions),
        Fired::Unknown(questions) => {
            vec![(words.unknown)(&some(context, questions), questions.len())]
        }
        Fired::Below(sections, percent) => sections
            .iter()
            .filter_map(|section| figures.get(section.0))
            .map(|figures| {
                let title = format!("'{}'", context.section_title(figures.section));
                let max = figures.answered_max;
                (words.below)(&title, figures.points, line_in_points(*percent, max), max)
            })
            .collect(),
        Fired::KnownBelow(sections) => {
            let titles: Vec<&str> = sections
                .iter()
                .map(|section| context.section_title(*section))
                .collect();
            vec![(words.known_below)(&context.words.insight.titles(&titles))]
        }
        Fired::Otherwise => vec![words.otherwise.to_owned()],
    }
}

/// One clause per answer, with the questions that have it.
fn answered(context: Context<'_>, questions: &[QuestionIx]) -> Vec<String> {
    let mut groups: Vec<(String, Vec<QuestionIx>)> = Vec::new();
    for question in questions {
        let label = answer(context, *question).label;
        match groups.iter_mut().find(|(known, _)| *known == label) {
            Some((_, same)) => same.push(*question),
            None => groups.push((label, vec![*question])),
        }
    }
    groups
        .iter()
        .map(|(label, same)| {
            (context.words.insight.verdict.answered)(&some(context, same), same.len(), label)
        })
        .collect()
}

/// The first few titles, and how many more.
pub(super) fn some(context: Context<'_>, questions: &[QuestionIx]) -> String {
    if questions.len() <= NAMED {
        return context.quoted(questions);
    }
    let named: Vec<String> = questions
        .iter()
        .take(NAMED)
        .map(|question| format!("'{}'", context.question_title(*question)))
        .collect();
    let rest = (context.words.insight.more)(questions.len() - NAMED);
    format!("{} {rest}", named.join(", "))
}

/// Whether a question is a gate.
pub(super) fn is_gate(context: Context<'_>, question: QuestionIx) -> bool {
    let section = context.questionnaire[question].section;
    context.questionnaire[section].role.kind() == RoleKind::Gate
}

/// The visible gates in words, in file order.
pub fn gates(context: Context<'_>, outcome: &Outcome) -> Vec<Gate> {
    let words = &context.words.insight.verdict;
    let not_agreed = context.words.insight.group.not_agreed;
    context
        .sheet
        .visible()
        .filter(|question| is_gate(context, *question))
        .map(|question| {
            let asked = &context.questionnaire[question];
            let given = answer(context, question);
            let met = !outcome.gates.contains(&question);
            let (state, next) = match context.sheet.state(question) {
                _ if met => (words.gate_met, ""),
                _ if is_split(context, question) => (not_agreed, ""),
                State::Chosen(_) => (words.gate_not_met, asked.first_step.as_str()),
                State::Unknown => (words.gate_unknown, asked.find_out.as_str()),
                State::Open | State::Hidden | State::NotApplicable => (words.gate_unknown, ""),
            };
            Gate {
                title: asked.title.clone(),
                answer: given,
                met,
                state: state.to_owned(),
                next: next.to_owned(),
            }
        })
        .collect()
}
