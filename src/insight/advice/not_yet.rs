//! What is better done later. Advice, never a ban.

use std::cmp::Reverse;

use crate::insight::reading::{NotYet, Wait, Working};
use crate::insight::sheet::Sheet;
use crate::questionnaire::{Fit, SectionIx, StrategyIx};
use crate::scan::ActivityState;

use super::Standing;

/// More planned strategies than this are too many at once.
const MOST_PLANNED: usize = 5;

/// What comes too early: wait, then hold, then what not to repeat; what backfires first. In
/// maintenance nothing comes too early.
pub(in crate::insight) fn not_yet(standing: Standing) -> Vec<NotYet> {
    if standing.working == Working::Maintenance {
        return Vec::new();
    }
    let strategies = standing.questionnaire().strategy_ixs();
    let mut found: Vec<NotYet> = strategies
        .filter_map(|strategy| too_early(standing, strategy))
        .collect();
    found.sort_by_key(|one| (one.action, Reverse(one.fit)));
    found
}

fn too_early(standing: Standing, strategy: StrategyIx) -> Option<NotYet> {
    let activity = standing.sheet.activity(strategy)?;
    let fit = standing.fit(strategy);
    let action = action(standing, strategy, activity.state, fit)?;
    Some(NotYet {
        strategy,
        action,
        fit,
        instead: instead(standing, strategy),
        unmet: standing.unmet(strategy),
        comes_in: comes_in(standing, strategy),
        reason: activity.reason.clone(),
    })
}

/// What to do with something in this state that fits so; none where there is nothing to say.
fn action(
    standing: Standing,
    strategy: StrategyIx,
    state: ActivityState,
    fit: Fit,
) -> Option<Wait> {
    let backfires = fit == Fit::Backfires;
    let is_too_early = backfires || fit == Fit::Early;
    let still_backfires = backfires && !is_own_phase_in_order(standing, strategy);
    match state {
        ActivityState::Planned if is_too_early => Some(Wait::Wait),
        ActivityState::Running if still_backfires => Some(Wait::Hold),
        ActivityState::Done if still_backfires => Some(Wait::NoRepeat),
        ActivityState::Preparing
        | ActivityState::Planned
        | ActivityState::Running
        | ActivityState::Done => None,
    }
}

/// What runs or is done came in time when the phase it belongs to is in order.
fn is_own_phase_in_order(standing: Standing, strategy: StrategyIx) -> bool {
    let own_phase = standing.questionnaire()[strategy].own_phase();
    own_phase.is_some_and(|phase| standing.is_in_order(phase))
}

/// What to do first in its place: only what fits, what fits best first.
fn instead(standing: Standing, strategy: StrategyIx) -> Vec<StrategyIx> {
    let instead = standing.questionnaire()[strategy].instead.iter().copied();
    let mut fitting: Vec<StrategyIx> = instead
        .filter(|strategy| standing.fit(*strategy).is_advisable())
        .collect();
    fitting.sort_by_key(|strategy| standing.fit(*strategy));
    fitting
}

/// The later phase where it does come: the first where it fits best.
fn comes_in(standing: Standing, strategy: StrategyIx) -> Option<SectionIx> {
    let strategy = &standing.questionnaire()[strategy];
    standing
        .phases_after()
        .filter(|phase| strategy.fit_in(*phase).is_advisable())
        .min_by_key(|phase| strategy.fit_in(*phase))
}

/// Whether more is planned than people can carry.
pub(in crate::insight) fn is_too_many(sheet: &Sheet) -> bool {
    let strategies = sheet.questionnaire().strategy_ixs();
    let planned = strategies.filter(|strategy| {
        let activity = sheet.activity(*strategy);
        activity.is_some_and(|activity| activity.state == ActivityState::Planned)
    });
    planned.count() > MOST_PLANNED
}
