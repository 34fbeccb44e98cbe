//! What the answers mean: pure functions from a questionnaire and a scan to an [`Insight`].
//!
//! [`Sheet`] settles what counts; figures, readiness, verdict and advice only read it.

use crate::questionnaire::{Model, Questionnaire, Thresholds};
use crate::scan::Scan;

mod advice;
mod agenda;
mod agreement;
mod comparison;
mod condition;
mod counted;
mod drafts;
mod figures;
mod follow_up;
mod group;
mod pillars;
mod readiness;
mod reading;
mod share;
mod sheet;
mod tally;
mod verdict;

pub use agenda::{Agenda, AgendaPart, Ahead, Fits, USUAL_MINUTES};
pub use agreement::{Agreement, Differ};
pub use comparison::{
    AnswerStep, ComparedSection, Comparison, Over, SectionStep, Unlike, View, compare, last_changed,
};
pub use counted::{Origin, State};
pub use drafts::{drafts, made_of};
pub use follow_up::{LastTime, follow_up, last_time};
pub use group::{Discussion, GroupReading, guess};
pub use reading::*;
pub use share::Share;
pub use sheet::Sheet;

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
    let voted = sheet
        .visible()
        .any(|question| sheet.votes(question).is_some());
    let group = (scan.group.is_some() || voted).then(|| group::read(&sheet));
    Insight {
        figures,
        reading,
        group,
    }
}

fn by_phase(sheet: &Sheet, figures: &[Figures], thresholds: &Thresholds) -> PhaseReading {
    let readiness = readiness::Readiness {
        sheet,
        figures,
        thresholds,
    };
    let when = readiness::when(sheet.stage());
    let working = readiness.working(when);
    let no_agreement = is_in_doubt(sheet, thresholds, working);
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
        provisional: no_agreement || readiness.is_provisional(working, when),
        no_agreement,
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

/// Whether the votes of a group that did not agree allow for another working phase.
fn is_in_doubt(sheet: &Sheet, thresholds: &Thresholds, working: Working) -> bool {
    let other = |sheet: &Sheet| {
        let figures = figures::of_sections(sheet, Some(thresholds));
        let readiness = readiness::Readiness {
            sheet,
            figures: &figures,
            thresholds,
        };
        readiness.working(readiness::when(sheet.stage())) != working
    };
    sheet.lacks_agreement() && sheet.at_extreme_votes().iter().any(other)
}
