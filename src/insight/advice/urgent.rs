//! What wants to be arranged early, whatever the working phase.

use crate::insight::condition;
use crate::insight::share::Share;
use crate::questionnaire::{Fit, QuestionIx};

use super::Standing;
use super::do_first::choose;

/// The first early question of a later phase that cannot wait, when a strategy of its own fits now.
pub(in crate::insight) fn urgent(standing: Standing) -> Option<QuestionIx> {
    early_and_later(standing)
        .filter(|question| standing.sheet.share_is(*question, Share::is_low))
        .filter(|question| is_urgent(standing, *question))
        .find(|question| choose(standing, *question, &[Fit::Fits]).is_some())
}

fn is_urgent(standing: Standing, question: QuestionIx) -> bool {
    let urgent_if = standing.questionnaire()[question].urgent_if.as_ref();
    urgent_if.is_some_and(|condition| condition::holds(standing.sheet, condition))
}

/// The early questions of later phases that ask for work and were not urgent.
pub(in crate::insight) fn prepare(
    standing: Standing,
    urgent: Option<QuestionIx>,
) -> Vec<QuestionIx> {
    early_and_later(standing)
        .filter(|question| standing.sheet.share_is(*question, Share::is_at_most_half))
        .filter(|question| Some(*question) != urgent)
        .collect()
}

fn early_and_later(standing: Standing<'_>) -> impl Iterator<Item = QuestionIx> {
    standing
        .phases_after()
        .flat_map(move |phase| standing.questions_of(phase))
        .filter(move |question| standing.questionnaire()[*question].early)
}
