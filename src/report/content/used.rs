//! Which sources a report rests on.

use std::collections::BTreeSet;

use crate::insight::Reading;
use crate::questionnaire::{SourceIx, StrategyIx};

use super::super::Subject;

/// The sources behind the questions asked and the strategies told about, in file order.
pub(in crate::report) fn used_sources(subject: &Subject<'_>) -> Vec<SourceIx> {
    let questionnaire = subject.context.questionnaire;
    let mut used: BTreeSet<SourceIx> = BTreeSet::new();
    for question in subject.context.sheet.visible() {
        used.extend(&questionnaire[question].sources);
    }
    for strategy in told_about(subject) {
        used.extend(&questionnaire[strategy].sources);
    }
    used.into_iter().collect()
}

fn told_about(subject: &Subject<'_>) -> Vec<StrategyIx> {
    match &subject.insight.reading {
        Reading::Verdict(_) => Vec::new(),
        Reading::Phases(reading) => {
            let advised = reading.do_first.iter();
            let advised = advised.filter_map(|advised| advised.step.strategy());
            let waiting = reading.not_yet.iter().map(|not_yet| not_yet.strategy);
            advised.chain(waiting).collect()
        }
    }
}
