//! The verdict model: the first rule that holds, why, and what to develop first.

use crate::questionnaire::{QuestionIx, RoleKind, SectionIx, VerdictRules};

use super::advice;
use super::condition;
use super::counted::State;
use super::reading::{Figures, Fired, Outcome};
use super::share::Share;
use super::sheet::Sheet;

/// The outcome of the answers under these rules.
pub(super) fn outcome(sheet: &Sheet, figures: &[Figures], rules: &VerdictRules) -> Outcome {
    let (verdict, because) = first_that_holds(sheet, rules);
    let no_agreement = is_in_doubt(sheet, rules, verdict, &because);
    let development = Development { sheet, figures };
    Outcome {
        verdict,
        provisional: no_agreement || is_provisional(sheet, rules, verdict, &because),
        no_agreement,
        points: match rules.verdicts.get(verdict) {
            Some(verdict) if verdict.points => development.first_points(rules),
            Some(_) | None => Vec::new(),
        },
        gates: development.unmet_gates().collect(),
        find_out: find_out(sheet),
        open: advice::open(sheet, sheet.visible()),
        strengths: advice::strengths(sheet),
        because,
    }
}

/// The first verdict that holds, and what made it so.
fn first_that_holds(sheet: &Sheet, rules: &VerdictRules) -> (usize, Vec<Fired>) {
    let verdicts = rules.verdicts.iter().enumerate();
    let mut holding = verdicts.filter_map(|(position, verdict)| {
        let because = if verdict.any.is_empty() {
            Some(Vec::new())
        } else {
            condition::any(sheet, &verdict.any)
        };
        because.map(|because| (position, because))
    });
    // The last verdict has no condition, so there always is one.
    holding.next().unwrap_or_default()
}

/// Whether answering every unknown with the lowest choice would give another verdict. A verdict
/// that only says too little is known is no outcome yet, so it cannot be provisional either.
fn is_provisional(sheet: &Sheet, rules: &VerdictRules, verdict: usize, because: &[Fired]) -> bool {
    !is_too_little_known(because) && first_that_holds(&sheet.at_worst(), rules).0 != verdict
}

/// Whether the votes of a group that did not agree allow for another verdict.
fn is_in_doubt(sheet: &Sheet, rules: &VerdictRules, verdict: usize, because: &[Fired]) -> bool {
    let other = |sheet: &Sheet| first_that_holds(sheet, rules).0 != verdict;
    !is_too_little_known(because)
        && sheet.lacks_agreement()
        && sheet.at_extreme_votes().iter().any(other)
}

fn is_too_little_known(because: &[Fired]) -> bool {
    let about_unknown = |fired: &Fired| matches!(fired, Fired::Unknown(_) | Fired::KnownBelow(_));
    !because.is_empty() && because.iter().all(about_unknown)
}

/// What still has to be developed.
struct Development<'a> {
    sheet: &'a Sheet<'a>,
    figures: &'a [Figures],
}

impl Development<'_> {
    /// The first sections that need work, in the order in which they are best developed.
    fn first_points(&self, rules: &VerdictRules) -> Vec<SectionIx> {
        let development = rules.development.iter().copied();
        development
            .filter(|section| self.needs_work(*section))
            .take(self.sheet.questionnaire().most)
            .collect()
    }

    fn needs_work(&self, section: SectionIx) -> bool {
        self.scores_too_low(section)
            || self.is_core_with_critical_low(section)
            || self.is_led_to_by_unmet_gate(section)
    }

    fn scores_too_low(&self, section: SectionIx) -> bool {
        let line = self.sheet.questionnaire()[section].role.needs_work_below();
        line.is_some_and(|line| self.figures[section.0].score_is_below(line))
    }

    fn is_core_with_critical_low(&self, section: SectionIx) -> bool {
        let role = self.sheet.questionnaire()[section].role;
        role.kind() == RoleKind::Core && self.sheet.critical_lows(section).next().is_some()
    }

    fn is_led_to_by_unmet_gate(&self, section: SectionIx) -> bool {
        let questionnaire = self.sheet.questionnaire();
        self.unmet_gates()
            .any(|gate| questionnaire[gate].leads_to == Some(section))
    }

    /// The gates that are not a full yes, also those unknown or open.
    fn unmet_gates(&self) -> impl Iterator<Item = QuestionIx> + '_ {
        let gates = self.sheet.visible();
        gates.filter(|question| {
            role_kind(self.sheet, *question) == RoleKind::Gate
                && self.sheet.state(*question) != State::NotApplicable
                && !self.sheet.share_is(*question, Share::is_full)
        })
    }
}

/// "Don't know", gates first, then core sections, then the others; key questions first in each.
fn find_out(sheet: &Sheet) -> Vec<QuestionIx> {
    let mut unknown: Vec<QuestionIx> = advice::dont_know(sheet).collect();
    unknown.sort_by_key(|question| {
        let is_critical = sheet.questionnaire()[*question].critical;
        (weight(role_kind(sheet, *question)), !is_critical)
    });
    unknown.truncate(advice::MOST_FIND_OUT);
    unknown
}

fn weight(role: RoleKind) -> u8 {
    match role {
        RoleKind::Gate => 0,
        RoleKind::Core => 1,
        RoleKind::Phase | RoleKind::Foundation | RoleKind::Supporting | RoleKind::Informative => 2,
    }
}

fn role_kind(sheet: &Sheet, question: QuestionIx) -> RoleKind {
    let questionnaire = sheet.questionnaire();
    questionnaire[questionnaire[question].section].role.kind()
}
