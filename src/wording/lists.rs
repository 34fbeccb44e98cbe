//! The shorter lists: what goes well, what to ask, what to arrange early, and when to look again.

use serde::Serialize;

use crate::insight::{Figures, Outcome, PhaseReading, Working};
use crate::questionnaire::{QuestionIx, Role};
use crate::scan::{ActivityState, Depth};

use super::verdict::is_gate;
use super::{Because, Context, SectionLine, answer, because, section};

/// Something with a title and a sentence or two.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Titled {
    /// The title.
    pub title: String,
    /// What there is to say; may be empty.
    pub text: String,
}

/// What goes well: the title of the question, and the situation that was chosen.
pub fn strengths(context: Context<'_>, questions: &[QuestionIx]) -> Vec<Titled> {
    questions
        .iter()
        .map(|question| {
            let given = answer(context, *question);
            Titled {
                title: context.question_title(*question).to_owned(),
                text: if given.anchor.is_empty() {
                    given.label
                } else {
                    given.anchor
                },
            }
        })
        .collect()
}

/// What to ask around about, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FindOut {
    /// The heading.
    pub heading: String,
    /// "Fill in Wanting first (7 open)", when questions are still open.
    pub fill_in: Option<String>,
    /// One line per question: its title, and how to find out.
    pub items: Vec<Titled>,
}

/// What to ask around about in the phase model.
pub fn find_out(context: Context<'_>, reading: &PhaseReading) -> FindOut {
    let words = &context.words.insight.advice;
    let fill_in = match reading.working {
        Working::Phase(phase) if reading.open > 0 => Some((words.fill_in_first)(
            context.section_title(phase),
            reading.open,
        )),
        _ => None,
    };
    FindOut {
        heading: words.find_out.to_owned(),
        fill_in,
        items: ask(context, &reading.find_out),
    }
}

/// What to ask around about in the verdict model. Gates say so themselves.
pub fn find_out_outcome(context: Context<'_>, outcome: &Outcome) -> FindOut {
    let words = &context.words.insight;
    let mut others = outcome.find_out.clone();
    others.retain(|question| !is_gate(context, *question));
    FindOut {
        heading: words.advice.find_out.to_owned(),
        fill_in: (outcome.open > 0).then(|| (words.verdict.still_open)(outcome.open)),
        items: ask(context, &others),
    }
}

fn ask(context: Context<'_>, questions: &[QuestionIx]) -> Vec<Titled> {
    questions
        .iter()
        .map(|question| {
            let asked = &context.questionnaire[*question];
            Titled {
                title: asked.title.clone(),
                text: if asked.find_out.is_empty() {
                    (context.words.insight.advice.find_out_plain)(&asked.text)
                } else {
                    asked.find_out.clone()
                },
            }
        })
        .collect()
}

/// What to arrange early, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Prepare {
    /// The heading.
    pub heading: String,
    /// What this list is.
    pub intro: String,
    /// The questions, each with what to do first.
    pub items: Vec<FirstStep>,
}

/// A question, its answer, and what to do first about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FirstStep {
    /// The question and its answer.
    pub because: Because,
    /// At most a week's work; may be empty.
    pub first_step: String,
}

/// What to arrange early, each with its first step.
pub fn prepare(context: Context<'_>, questions: &[QuestionIx]) -> Prepare {
    let words = &context.words.insight.advice;
    Prepare {
        heading: words.prepare.to_owned(),
        intro: words.prepare_intro.to_owned(),
        items: with_first_step(context, questions),
    }
}

/// What an intervention needs before people are asked to use it, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Foundation {
    /// Its figures; the title is the heading.
    pub line: SectionLine,
    /// What it is.
    pub intro: String,
    /// Its points, each with what to do first.
    pub items: Vec<FirstStep>,
}

/// The foundation and its points; none where no question of it counts.
pub fn foundation(
    context: Context<'_>,
    figures: &[Figures],
    questions: &[QuestionIx],
) -> Option<Foundation> {
    let figures = figures.iter().find(|figures| {
        context.questionnaire[figures.section].role == Role::Foundation && figures.applicable > 0
    })?;
    Some(Foundation {
        line: section(context, figures),
        intro: context.words.insight.advice.foundation_intro.to_owned(),
        items: with_first_step(context, questions),
    })
}

fn with_first_step(context: Context<'_>, questions: &[QuestionIx]) -> Vec<FirstStep> {
    because(context, questions)
        .into_iter()
        .zip(questions)
        .map(|(because, question)| FirstStep {
            because,
            first_step: context.questionnaire[*question].first_step.clone(),
        })
        .collect()
}

/// The second reading of the same answers, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Pillars {
    /// The heading.
    pub heading: String,
    /// What this reading is.
    pub intro: String,
    /// One line per pillar.
    pub lines: Vec<PillarLine>,
}

/// The figures of one pillar in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PillarLine {
    /// The pillar.
    pub title: String,
    /// "19 of 24 points"; none when nothing is answered.
    pub points: Option<String>,
    /// On how many questions it rests, when that is not all of them.
    pub coverage: Option<String>,
}

/// The second reading of the same answers; none where no question belongs to a pillar.
pub fn pillars(context: Context<'_>, reading: &PhaseReading) -> Option<Pillars> {
    let words = &context.words.insight;
    let lines: Vec<PillarLine> = reading
        .pillars
        .iter()
        .map(|pillar| PillarLine {
            title: context.words.common.pillar(pillar.pillar).to_owned(),
            points: (pillar.answered > 0)
                .then(|| (context.words.common.points)(pillar.points, pillar.answered_max)),
            coverage: (pillar.answered < pillar.applicable)
                .then(|| (words.sections.coverage)(pillar.answered, pillar.applicable)),
        })
        .collect();
    (!lines.is_empty()).then(|| Pillars {
        heading: words.advice.pillars.to_owned(),
        intro: words.advice.pillars_intro.to_owned(),
        lines,
    })
}

/// That more is planned than people can carry; none when it is not.
pub fn too_many(context: Context<'_>, reading: &PhaseReading) -> Option<String> {
    let planned = context
        .questionnaire
        .strategies
        .iter()
        .filter_map(|strategy| context.scan.strategies.get(&strategy.id))
        .filter(|activity| activity.state == ActivityState::Planned)
        .count();
    reading
        .too_many
        .then(|| (context.words.insight.advice.too_many)(planned))
}

/// How much was asked: "short version, with all questions about Wanting".
pub fn asked(context: Context<'_>) -> String {
    let reference = &context.scan.questionnaire;
    let depth = context.words.common.depth(reference.depth);
    let sections = context.questionnaire.sections.iter();
    let deepened: Vec<&str> = sections
        .filter(|section| reference.deepened.contains(&section.id))
        .map(|section| section.title.as_str())
        .collect();
    if reference.depth == Depth::Full || deepened.is_empty() {
        return depth.to_owned();
    }
    let sections = context.words.insight.list(&deepened);
    (context.words.report.deepened)(depth, &sections)
}
