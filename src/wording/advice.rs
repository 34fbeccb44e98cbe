//! What to do first: each item with why, for whom and how sure.

use serde::Serialize;

use crate::insight::{Advised, Figures, Ground, PhaseReading, State, Status, Step, Unmet, Working};
use crate::questionnaire::{Condition, QuestionIx, SectionIx, SourceIx, StrategyIx};

use super::{Because, Context, Titled, answer, because};

/// What to do first, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Advice {
    /// "Do first", or "Do first (for now)".
    pub heading: String,
    /// The items, in the order to do them.
    pub items: Vec<AdviceItem>,
    /// What to say when there is no item.
    pub nothing: Option<String>,
}

/// One thing to do first, in words. Empty texts and lists are not shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AdviceItem {
    /// What to do.
    pub title: String,
    /// What that means, in a sentence or two.
    pub line: String,
    /// How it fits now; none for a first step of a question.
    pub fit: Option<String>,
    /// Why it is advised now.
    pub why_now: String,
    /// The answers behind it.
    pub because: Vec<Because>,
    /// What has to be arranged first.
    pub arrange_first: Vec<Arrange>,
    /// Who acts; may be empty.
    pub who: String,
    /// At most a week's work.
    pub first_step: String,
    /// How well it is studied; may be empty.
    pub evidence: String,
    /// What was studied and found; may be empty.
    pub evidence_note: String,
    /// What belongs beside it, each with what it means.
    pub with: Vec<Titled>,
    /// What runs or is done already for the same answers; may be empty.
    pub already: String,
    /// Where it comes from.
    pub sources: Vec<String>,
}

/// Something to arrange first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Arrange {
    /// The title of the question that has to be good enough.
    pub title: String,
    /// What happens otherwise.
    pub otherwise: String,
    /// "not filled in yet", where nobody answered it.
    pub open: Option<String>,
    /// How to begin: what is done about it already, how to find out, or its first step; may be
    /// empty.
    pub begin: String,
}

/// What to do first, in words. `figures` are those of all sections.
pub fn advice(context: Context<'_>, figures: &[Figures], reading: &PhaseReading) -> Advice {
    let words = &context.words.insight.advice;
    let working = reading.working.phase();
    let status = working.and_then(|phase| figures.get(phase.0)?.status);
    let nothing = if status == Some(Status::Insufficient) {
        words.nothing_while_unknown
    } else {
        words.nothing_to_do
    };
    let heading = if reading.provisional {
        words.do_first_for_now
    } else {
        words.do_first
    };
    Advice {
        heading: heading.to_owned(),
        items: reading
            .do_first
            .iter()
            .map(|advised| item(context, reading, advised))
            .collect(),
        nothing: reading.do_first.is_empty().then(|| nothing.to_owned()),
    }
}

fn item(context: Context<'_>, reading: &PhaseReading, advised: &Advised) -> AdviceItem {
    let words = &context.words.insight.advice;
    let why_now = why_now(context, reading, advised);
    let because = because(context, &advised.because);
    let already = if advised.already.is_empty() {
        String::new()
    } else {
        (words.already)(&context.strategies(&advised.already))
    };
    match advised.step {
        Step::Strategy(strategy, fit) => {
            let chosen = &context.questionnaire[strategy];
            AdviceItem {
                title: chosen.title.clone(),
                line: chosen.line.clone(),
                fit: Some(context.words.common.fit(fit).to_owned()),
                why_now,
                because,
                arrange_first: arrange(context, reading, strategy, &advised.unmet),
                who: context
                    .words
                    .common
                    .lead(chosen.lead, context.is_group())
                    .to_owned(),
                first_step: chosen.first_step.clone(),
                evidence: context.words.common.evidence(chosen.evidence).to_owned(),
                evidence_note: chosen.evidence_note.clone(),
                with: context.explained(&chosen.with),
                already,
                sources: sources(context, &chosen.sources),
            }
        }
        Step::FirstStep(question) => {
            let asked = &context.questionnaire[question];
            AdviceItem {
                title: asked.title.clone(),
                line: words.own_first_step.to_owned(),
                fit: None,
                why_now,
                because,
                arrange_first: Vec::new(),
                who: String::new(),
                first_step: asked.first_step.clone(),
                evidence: String::new(),
                evidence_note: String::new(),
                with: Vec::new(),
                already,
                sources: sources(context, &asked.sources),
            }
        }
    }
}

fn why_now(context: Context<'_>, reading: &PhaseReading, advised: &Advised) -> String {
    let words = &context.words.insight.advice;
    let Some(first) = advised.because.first().copied() else {
        return String::new();
    };
    let phase = context.section_title(context.questionnaire[first].section);
    match advised.ground {
        Ground::Point if reading.working == Working::Maintenance => (words.ground_upkeep)(phase),
        Ground::Point => (words.ground_point)(phase),
        Ground::LookAhead => (words.ground_look_ahead)(phase),
        Ground::Urgent => {
            let main = (words.ground_urgent)(phase);
            match urgent_because(context, first) {
                Some(reason) => format!("{main} {reason}"),
                None => main,
            }
        }
    }
}

/// What makes an early question urgent, where that is the answer to one other question.
fn urgent_because(context: Context<'_>, question: QuestionIx) -> Option<String> {
    let words = &context.words.insight.advice;
    match &context.questionnaire[question].urgent_if {
        Some(Condition::Is(other, _)) => {
            let given = answer(context, *other);
            Some((words.urgent_because)(
                context.is_group(),
                context.question_title(*other),
                &given.label,
            ))
        }
        _ => None,
    }
}

/// What has to be arranged before a strategy makes sense.
pub(super) fn arrange(
    context: Context<'_>,
    reading: &PhaseReading,
    strategy: StrategyIx,
    unmet: &[Unmet],
) -> Vec<Arrange> {
    let words = &context.words.insight.advice;
    unmet
        .iter()
        .map(|unmet| Arrange {
            title: context.question_title(unmet.question).to_owned(),
            otherwise: otherwise(context, strategy, unmet.question),
            open: unmet.open.then(|| words.need_open.to_owned()),
            begin: begin(context, reading, strategy, unmet.question),
        })
        .collect()
}

/// How to begin with a need of a strategy, so that nothing is asked without a way to it.
fn begin(
    context: Context<'_>,
    reading: &PhaseReading,
    strategy: StrategyIx,
    need: QuestionIx,
) -> String {
    let words = &context.words.insight.advice;
    let others = reading.do_first.iter().zip(1..);
    let covering = others
        .filter(|(advised, _)| !is_for(advised, strategy))
        .find(|(advised, _)| advised.because.contains(&need));
    if let Some((advised, number)) = covering {
        return (words.begin_at)(number, step_title(context, advised.step));
    }
    let asked = &context.questionnaire[need];
    match context.sheet.state(need) {
        State::Open => words.begin_open.to_owned(),
        State::Unknown if !asked.find_out.is_empty() => asked.find_out.clone(),
        _ => asked.first_step.clone(),
    }
}

fn is_for(advised: &Advised, strategy: StrategyIx) -> bool {
    matches!(advised.step, Step::Strategy(chosen, _) if chosen == strategy)
}

/// What is advised, by its title.
fn step_title(context: Context<'_>, step: Step) -> &str {
    match step {
        Step::Strategy(strategy, _) => context.strategy_title(strategy),
        Step::FirstStep(question) => context.question_title(question),
    }
}

fn otherwise(context: Context<'_>, strategy: StrategyIx, question: QuestionIx) -> String {
    let needs = &context.questionnaire[strategy].needs;
    needs
        .iter()
        .find(|need| need.question == question)
        .map(|need| need.otherwise.clone())
        .unwrap_or_default()
}

/// Who made the sources, and when, each once; the title where nobody is named.
pub(super) fn sources(context: Context<'_>, sources: &[SourceIx]) -> Vec<String> {
    let mut cited: Vec<String> = Vec::new();
    for source in sources {
        let source = &context.questionnaire[*source];
        // A source names its makers first, then where it appeared.
        let makers = source.by.split([',', ';']).next().unwrap_or_default();
        let name = if makers.is_empty() {
            &source.title
        } else {
            makers
        };
        let cite = if source.date.is_empty() {
            name.to_owned()
        } else {
            let date = context.words.common.when(&source.date);
            format!("{name} ({date})")
        };
        if !cited.contains(&cite) {
            cited.push(cite);
        }
    }
    cited
}

/// The title of a phase, where there is one.
pub(super) fn phase_title(context: Context<'_>, phase: Option<SectionIx>) -> Option<&str> {
    phase.map(|phase| context.section_title(phase))
}
