//! Parts of the report that screens show by themselves, in the same words.

use crate::insight::Reading;
use crate::wording;

use super::{Outline, Subject, advice, again, group, phases, strengths, verdict};

/// What goes well and what to do, without the figures behind it.
pub fn advice_part(subject: &Subject<'_>) -> Outline {
    let context = subject.context;
    let mut outline = Outline::new(String::new());
    match &subject.insight.reading {
        Reading::Phases(reading) => {
            strengths(&mut outline, context, &reading.strengths, "");
            let figures = &subject.insight.figures;
            advice::do_first(&mut outline, context, figures, reading);
            group::to_talk_about(&mut outline, subject);
            advice::not_yet(&mut outline, context, reading);
            advice::find_out(&mut outline, &wording::find_out(context, reading));
            advice::prepare(&mut outline, context, &reading.prepare);
            phases::foundation(&mut outline, context, figures, &reading.foundation);
            again(&mut outline, context, subject.made);
        }
        Reading::Verdict(outcome) => {
            strengths(&mut outline, context, &outcome.strengths, "");
            let figures = &subject.insight.figures;
            verdict::develop(&mut outline, context, figures, outcome);
            verdict::gates(&mut outline, context, outcome);
            group::to_talk_about(&mut outline, subject);
            advice::find_out(&mut outline, &wording::find_out_outcome(context, outcome));
            if let Some(text) = wording::verdict(context, figures, outcome) {
                verdict::closing(&mut outline, subject, &text);
            }
        }
    }
    outline
}

/// What the answers say: where people are and why, or the outcome, with the figures behind it.
pub fn results_part(subject: &Subject<'_>) -> Outline {
    let context = subject.context;
    let figures = &subject.insight.figures;
    let mut outline = Outline::new(String::new());
    match &subject.insight.reading {
        Reading::Phases(reading) => {
            phases::place(&mut outline, subject, reading);
            group::without_agreement(&mut outline, subject);
            phases::foundation(&mut outline, context, figures, &[]);
            phases::pillars(&mut outline, context, reading);
        }
        Reading::Verdict(outcome) => {
            if let Some(text) = wording::verdict(context, figures, outcome) {
                verdict::headline(&mut outline, &text);
            }
            group::without_agreement(&mut outline, subject);
            verdict::gates(&mut outline, context, outcome);
            verdict::parts(&mut outline, context, figures, outcome);
        }
    }
    outline
}

/// The points without agreement; empty where there is none.
pub fn agreement_part(subject: &Subject<'_>) -> Outline {
    let mut outline = Outline::new(String::new());
    group::without_agreement(&mut outline, subject);
    outline
}

/// What still asks for attention in earlier phases, and the second reading of the same answers.
pub fn second_reading_part(subject: &Subject<'_>) -> Outline {
    let mut outline = Outline::new(String::new());
    if let Reading::Phases(reading) = &subject.insight.reading {
        let place = wording::place(subject.context, &subject.insight.figures, reading);
        phases::attention(&mut outline, &place);
        phases::pillars(&mut outline, subject.context, reading);
    }
    outline
}
