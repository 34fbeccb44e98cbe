//! The points to work on, most pressing first.

use crate::insight::share::Share;
use crate::insight::sheet::Sheet;
use crate::questionnaire::{QuestionIx, RoleKind};

use super::Standing;

/// So many points of the foundation at most.
const MOST_FOUNDATION: usize = 2;

/// What to work on now: key questions that are low first, then the fewest points. None while too
/// little is known of the working phase.
pub(in crate::insight) fn points(standing: Standing) -> Vec<QuestionIx> {
    if standing.is_insufficient() {
        return Vec::new();
    }
    let sheet = standing.sheet;
    let mut points: Vec<(QuestionIx, Share)> = standing
        .questions_here()
        .filter_map(|question| sheet.share(question).map(|share| (question, share)))
        .filter(|(_, share)| share.is_at_most_half())
        .collect();
    points.sort_by(|(one, one_share), (other, other_share)| {
        let critical_low_first = !sheet.is_critical_low(*one);
        critical_low_first
            .cmp(&!sheet.is_critical_low(*other))
            .then_with(|| one_share.by_size(*other_share))
    });
    points.truncate(standing.questionnaire().most);
    points.into_iter().map(|(question, _)| question).collect()
}

/// What to work on in the foundation, apart from the advice: low key questions first.
pub(in crate::insight) fn foundation(sheet: &Sheet) -> Vec<QuestionIx> {
    let questionnaire = sheet.questionnaire();
    let is_foundation = |question: &QuestionIx| {
        let section = &questionnaire[questionnaire[*question].section];
        section.role.kind() == RoleKind::Foundation
    };
    let mut points: Vec<QuestionIx> = sheet
        .visible()
        .filter(is_foundation)
        .filter(|question| sheet.share_is(*question, Share::is_at_most_half))
        .collect();
    points.sort_by_key(|question| !sheet.is_critical_low(*question));
    points.truncate(MOST_FOUNDATION);
    points
}
