//! The figures of every section, and its status in words.

use crate::questionnaire::{Kind, QuestionIx, Questionnaire, SectionIx, Thresholds};
use crate::scan::Basis;

use super::reading::{Figures, Status};
use super::sheet::Sheet;
use super::tally::Tally;

/// The figures of every section, in file order. Only thresholds give them a status.
pub(super) fn of_sections(sheet: &Sheet, thresholds: Option<&Thresholds>) -> Vec<Figures> {
    let sections = sheet.questionnaire().section_ixs();
    let mut figures: Vec<Figures> = sections
        .map(|section| of_section(sheet, section, thresholds))
        .collect();
    if let Some(thresholds) = thresholds {
        doubt_without_agreement(&mut figures, sheet, thresholds);
    }
    figures
}

/// Where the votes of a group that did not agree allow for another status, the status is uncertain.
fn doubt_without_agreement(figures: &mut [Figures], sheet: &Sheet, thresholds: &Thresholds) {
    if !sheet.lacks_agreement() {
        return;
    }
    let extremes = sheet.at_extreme_votes();
    for figures in figures {
        let at_votes = |sheet: &Sheet| of_section(sheet, figures.section, Some(thresholds));
        let [lowest, highest] = extremes.each_ref().map(at_votes);
        let settled = lowest.status == figures.status && highest.status == figures.status;
        let range = (lowest.points, highest.points);
        figures.by_votes = (range.0 < range.1).then_some(range);
        // Too little known stays so: no score is shown.
        if !settled && figures.status != Some(Status::Insufficient) {
            figures.status = Some(Status::Uncertain);
            figures.no_agreement = true;
        }
    }
}

fn of_section(sheet: &Sheet, section: SectionIx, thresholds: Option<&Thresholds>) -> Figures {
    let questionnaire = sheet.questionnaire();
    let questions = questionnaire[section].questions.iter().copied();
    let tally = Tally::of(sheet, questions.clone());
    let unknown = questions.filter(|question| sheet.is_critical_unknown(*question));
    let mut figures = Figures {
        section,
        applicable: tally.applicable,
        answered: tally.answered,
        points: tally.points,
        answered_max: tally.answered_max,
        applicable_max: tally.applicable_max,
        critical_low: sheet.critical_lows(section).collect(),
        critical_unknown: unknown.collect(),
        status: None,
        effort_not_landing: false,
        impression_only: is_impression_only(sheet, section),
        no_agreement: false,
        by_votes: None,
    };
    if let Some(thresholds) = thresholds {
        figures.status = status(&figures, questionnaire, thresholds);
        figures.effort_not_landing = is_effort_not_landing(sheet, section, thresholds);
    }
    figures
}

/// The first status that holds; none without applicable questions.
fn status(
    figures: &Figures,
    questionnaire: &Questionnaire,
    thresholds: &Thresholds,
) -> Option<Status> {
    if figures.applicable == 0 {
        return None;
    }
    let is_in_order = figures.score_reaches(thresholds.in_order);
    let is_partly = figures.score_reaches(thresholds.partly);
    let status = if !is_enough_known(figures, questionnaire) {
        Status::Insufficient
    } else if !figures.critical_low.is_empty() {
        at_most_partly(is_partly)
    } else if is_in_order && is_certainly_in_order(figures, thresholds) {
        Status::InOrder
    } else if is_in_order || (is_partly && could_be_in_order(figures, thresholds)) {
        Status::Uncertain
    } else {
        at_most_partly(is_partly)
    };
    Some(status)
}

fn is_enough_known(figures: &Figures, questionnaire: &Questionnaire) -> bool {
    let coverage = questionnaire.coverage;
    coverage.reached_by(figures.answered, figures.applicable)
}

fn at_most_partly(is_partly: bool) -> Status {
    if is_partly {
        Status::Partly
    } else {
        Status::NotInOrder
    }
}

fn is_certainly_in_order(figures: &Figures, thresholds: &Thresholds) -> bool {
    figures.critical_unknown.is_empty() && figures.low_reaches(thresholds.in_order)
}

fn could_be_in_order(figures: &Figures, thresholds: &Thresholds) -> bool {
    figures.unknown() > 0 && figures.high_reaches(thresholds.in_order)
}

/// Much is arranged, and people do not notice it yet.
fn is_effort_not_landing(sheet: &Sheet, section: SectionIx, thresholds: &Thresholds) -> bool {
    let actions = Tally::of(sheet, of_kind(sheet, section, Kind::Action));
    let states = Tally::of(sheet, of_kind(sheet, section, Kind::State));
    actions.score_reaches(thresholds.in_order) && states.score_is_below(thresholds.partly)
}

/// Every answered state question rests on an own impression, and there is one.
fn is_impression_only(sheet: &Sheet, section: SectionIx) -> bool {
    let states = of_kind(sheet, section, Kind::State);
    let mut answered = states
        .filter(|question| sheet.choice(*question).is_some())
        .peekable();
    answered.peek().is_some()
        && answered.all(|question| sheet.basis(question) == Some(Basis::Impression))
}

fn of_kind<'a>(
    sheet: &Sheet<'a>,
    section: SectionIx,
    kind: Kind,
) -> impl Iterator<Item = QuestionIx> + use<'a> {
    let questionnaire = sheet.questionnaire();
    let questions = questionnaire[section].questions.iter().copied();
    questions.filter(move |question| questionnaire[*question].kind == Some(kind))
}
