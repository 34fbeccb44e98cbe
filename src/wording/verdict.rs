//! The outcome of the verdict model: what it is, why, and what to develop first.

use serde::Serialize;

use crate::insight::{Figures, Fired, Outcome};
use crate::questionnaire::{Model, QuestionIx, Role, RoleKind, SectionIx, VerdictRules};

use super::sections::{band, coverage};
use super::{AnswerWords, Context, answer, line_in_points};

/// So many questions are named in a reason before "and 5 more".
const NAMED: usize = 3;

/// The outcome in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct VerdictText {
    /// "Outcome: ready to discuss"
    pub headline: String,
    /// What it means and what to do.
    pub text: String,
    /// The rule that gave it, in one sentence.
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
    /// What to do first, or how to find out; empty when it is met.
    pub next: String,
}

/// A part in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Part {
    /// The title of the section.
    pub title: String,
    /// "6 of 10 points"; none when nothing is answered.
    pub points: Option<String>,
    /// "strong enough", "needs work", and the like.
    pub state: String,
    /// "could still end between 13 and 21 of 24", while unknown answers leave room.
    pub band: Option<String>,
    /// "on the basis of 4 of the 6 questions", when it is not all of them.
    pub coverage: Option<String>,
    /// From how many points on it is enough, as a convention; none for parts that never decide.
    pub threshold: Option<String>,
    /// The same as numbers: points, and highest points.
    pub line: Option<(u32, u32)>,
}

/// A part to develop first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Develop {
    /// The title of the section.
    pub title: String,
    /// Why it is among them: one sentence per reason.
    pub why: Vec<String>,
    /// At most a week's work.
    pub first_step: String,
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
        rule: if reasons.is_empty() {
            words.because_none.to_owned()
        } else {
            (words.because)(&context.words.insight.list(&reasons))
        },
        provisional: outcome.provisional.then(|| (words.provisional)(unknown)),
        other_scan: words.other_scan.to_owned(),
    })
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
        .map(|(label, same)| (context.words.insight.verdict.answered)(&some(context, same), label))
        .collect()
}

/// The first few titles, and how many more.
fn some(context: Context<'_>, questions: &[QuestionIx]) -> String {
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

/// The visible gates in words, in file order.
pub fn gates(context: Context<'_>, outcome: &Outcome) -> Vec<Gate> {
    let words = &context.words.insight.verdict;
    let is_gate = |question: &QuestionIx| {
        context.questionnaire[context.questionnaire[*question].section]
            .role
            .kind()
            == RoleKind::Gate
    };
    context
        .sheet
        .visible()
        .filter(is_gate)
        .map(|question| {
            let asked = &context.questionnaire[question];
            let given = answer(context, question);
            let met = !outcome.gates.contains(&question);
            let (state, next) = match (met, given.points) {
                (true, _) => (words.gate_met, ""),
                (false, Some(_)) => (words.gate_not_met, asked.first_step.as_str()),
                (false, None) => (words.gate_unknown, asked.find_out.as_str()),
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

/// The parts in words, gates aside, in file order.
pub fn parts(context: Context<'_>, figures: &[Figures], outcome: &Outcome) -> Vec<Part> {
    let words = &context.words.insight.verdict;
    figures
        .iter()
        .filter(|figures| context.questionnaire[figures.section].role.kind() != RoleKind::Gate)
        .map(|figures| {
            let role = context.questionnaire[figures.section].role;
            let max = if figures.answered > 0 {
                figures.answered_max
            } else {
                figures.applicable_max
            };
            let line = role
                .needs_work_below()
                .filter(|_| max > 0)
                .map(|percent| (line_in_points(percent, max), max));
            let state = if figures.applicable == 0 {
                words.nothing_counts
            } else if line.is_none() {
                words.informative
            } else if figures.answered == 0 {
                words.nothing_known
            } else if work(context, figures, outcome).is_empty() {
                words.enough
            } else {
                words.needs_work
            };
            Part {
                title: context.section_title(figures.section).to_owned(),
                points: (figures.answered > 0)
                    .then(|| (context.words.common.points)(figures.points, figures.answered_max)),
                state: state.to_owned(),
                band: band(context, figures),
                coverage: coverage(context, figures),
                threshold: line.map(|(line, max)| (words.enough_from)(line, max)),
                line,
            }
        })
        .collect()
}

/// What to develop first, in words.
pub fn develop(context: Context<'_>, figures: &[Figures], outcome: &Outcome) -> Vec<Develop> {
    let find = |section: &SectionIx| figures.get(section.0);
    outcome
        .points
        .iter()
        .filter_map(find)
        .map(|figures| Develop {
            title: context.section_title(figures.section).to_owned(),
            why: work(context, figures, outcome),
            first_step: context.questionnaire[figures.section].first_step.clone(),
        })
        .collect()
}

/// Why a part needs work: points, a key question, a gate that rests on it. Empty when it does not.
fn work(context: Context<'_>, figures: &Figures, outcome: &Outcome) -> Vec<String> {
    let words = &context.words.insight.verdict;
    let role = context.questionnaire[figures.section].role;
    let mut why = Vec::new();
    if let Some(percent) = role.needs_work_below() {
        let max = figures.answered_max;
        if max > 0 && !figures.score_reaches(percent) {
            let line = line_in_points(percent, max);
            why.push((words.work_points)(figures.points, line, max));
        }
    }
    if matches!(role, Role::Core(_)) && !figures.critical_low.is_empty() {
        let titles = context.quoted(&figures.critical_low);
        why.push((words.work_key)(&titles, figures.critical_low.len()));
    }
    let leading = outcome
        .gates
        .iter()
        .filter(|gate| context.questionnaire[**gate].leads_to == Some(figures.section));
    why.extend(leading.map(|gate| (words.work_gate)(context.question_title(*gate))));
    why
}
