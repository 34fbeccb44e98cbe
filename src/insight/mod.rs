//! What the answers mean: pure functions from a questionnaire and a scan to an [`Insight`].
//!
//! [`Sheet`] settles what counts; figures, readiness, verdict and advice only read it.

use crate::questionnaire::{Model, Questionnaire, Thresholds};
use crate::scan::Scan;

mod advice;
mod comparison;
mod condition;
mod counted;
mod figures;
mod pillars;
mod readiness;
mod reading;
mod share;
mod sheet;
mod tally;
mod verdict;

pub use comparison::{
    AnswerStep, ComparedSection, Comparison, Over, SectionStep, Unlike, View, compare, last_changed,
};
pub use reading::*;
pub use share::Share;
pub use sheet::{Sheet, State};

/// Everything the answers of `scan` say, read as `questionnaire` asks.
pub fn read(questionnaire: &Questionnaire, scan: &Scan) -> Insight {
    let sheet = Sheet::of(questionnaire, scan);
    let (figures, reading) = match &questionnaire.model {
        Model::Phases(thresholds) => {
            let figures = figures::of_sections(&sheet, Some(thresholds));
            let reading = by_phase(&sheet, &figures, thresholds);
            (figures, Reading::Phases(Box::new(reading)))
        }
        Model::Verdicts(rules) => {
            let figures = figures::of_sections(&sheet, None);
            let outcome = verdict::outcome(&sheet, &figures, rules);
            (figures, Reading::Verdict(outcome))
        }
    };
    Insight { figures, reading }
}

fn by_phase(sheet: &Sheet, figures: &[Figures], thresholds: &Thresholds) -> PhaseReading {
    let readiness = readiness::Readiness {
        sheet,
        figures,
        thresholds,
    };
    let when = readiness::when(sheet.stage());
    let working = readiness.working(when);
    let standing = advice::Standing {
        sheet,
        figures,
        when,
        working,
    };
    let points = advice::points(standing);
    let urgent = advice::urgent(standing);
    PhaseReading {
        when,
        working,
        provisional: readiness.is_provisional(working, when),
        mixed: readiness.is_mixed(working),
        attention: readiness.attention(working),
        do_first: advice::do_first(standing, &points, urgent),
        points,
        foundation: advice::foundation(sheet),
        not_yet: advice::not_yet(standing),
        find_out: advice::find_out(standing),
        open: advice::open_in_working_phase(standing),
        prepare: advice::prepare(standing, urgent),
        strengths: advice::strengths(sheet),
        too_many: advice::is_too_many(sheet),
        pillars: pillars::pillars(sheet),
    }
}
