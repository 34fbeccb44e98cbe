//! What a scan of the phases says that documents use.

use crate::insight::{Figures, PhaseReading, Status, Step as Chosen, Working};
use crate::questionnaire::SectionIx;
use crate::wording::{self, Context, Titled};

use super::findings::{Factor, Findings, Step};
use super::{Subject, joined};

pub(super) fn findings<'a>(subject: &Subject<'a>, reading: &PhaseReading) -> Findings<'a> {
    let context = subject.context;
    let figures: &[Figures] = &subject.insight.figures;
    let find_out = wording::find_out(context, reading);
    let place = place(context, figures, reading);
    let working = reading.working.phase();
    let also = reading.attention.iter().chain(&reading.foundation).copied();
    let also = also.filter(|question| !reading.points.contains(question));
    let later = wording::not_yet(context, reading).items.into_iter();
    let prepare = wording::prepare(context, &reading.prepare);
    Findings {
        phase: working.map(|phase| context.questionnaire[phase].title.as_str()),
        provisional: reading.provisional,
        strengths: Factor::of_questions(context, reading.strengths.iter().copied()),
        points: Factor::of_questions(context, reading.points.iter().copied()),
        attention: Factor::of_questions(context, also),
        steps: steps(context, figures, reading),
        later: later
            .map(|item| Titled {
                title: item.title,
                text: item.comes,
            })
            .collect(),
        prepare: prepare.items,
        ..Findings::bare(subject, place, find_out)
    }
}

/// Where the group is, in words: the steps, those that are in place, the phase and its question.
fn place(context: Context<'_>, figures: &[Figures], reading: &PhaseReading) -> String {
    let words = &context.words.documents.shared;
    let status = |section: SectionIx| figures.get(section.0).and_then(|figures| figures.status);
    let working = reading.working.phase();
    let here = match working {
        None if reading.working == Working::Maintenance => words.maintenance.to_owned(),
        None => words.nowhere.to_owned(),
        Some(phase) if status(phase) == Some(Status::Insufficient) => {
            (words.too_little)(&context.questionnaire[phase].title)
        }
        Some(phase) => {
            let phase = &context.questionnaire[phase];
            (words.place)(&phase.title, &phase.question)
        }
    };
    let in_order: Vec<&str> = context
        .questionnaire
        .phases()
        .take_while(|phase| Some(*phase) != working)
        .filter(|phase| status(*phase) == Some(Status::InOrder))
        .map(|phase| context.questionnaire[phase].title.as_str())
        .collect();
    let in_order = match in_order.as_slice() {
        [] => String::new(),
        titles => (words.in_order)(&context.words.insight.list(titles)),
    };
    let all = context.questionnaire.phases();
    let all: Vec<&str> = all
        .map(|phase| context.questionnaire[phase].title.as_str())
        .collect();
    let steps = (words.steps)(&context.words.insight.list(&all));
    joined([&*steps, &*in_order, &*here])
}

fn steps<'a>(context: Context<'a>, figures: &[Figures], reading: &PhaseReading) -> Vec<Step<'a>> {
    let words = &context.words.documents.shared;
    let advised = wording::advice(context, figures, reading).items.into_iter();
    advised
        .zip(&reading.do_first)
        .map(|(item, advised)| {
            let strategy = advised
                .step
                .strategy()
                .map(|strategy| &context.questionnaire[strategy]);
            let line = match advised.step {
                Chosen::Strategy(..) => item.line,
                Chosen::FirstStep(_) => String::new(),
            };
            let arrange = item.arrange_first.into_iter().map(|need| Titled {
                title: need.title,
                text: need.otherwise,
            });
            Step {
                title: item.title,
                line,
                why: item.why_now,
                begin: item.first_step,
                who: strategy.map_or("", |strategy| words.lead(strategy.lead)),
                evidence: item.evidence,
                arrange: arrange.collect(),
                strategy: strategy.map(|strategy| strategy.id.as_str()),
            }
        })
        .collect()
}
