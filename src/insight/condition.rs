//! Whether a condition of a definition holds, and what made it true.

use crate::questionnaire::{
    Choice, ChoiceIx, Condition, Fraction, Question, QuestionIx, RoleKind, SectionIx,
};

use super::counted::State;
use super::reading::Fired;
use super::sheet::Sheet;
use super::tally::Tally;

/// Whether the condition holds.
pub(super) fn holds(sheet: &Sheet, condition: &Condition) -> bool {
    fired(sheet, condition).is_some()
}

/// What made the condition true; none when it does not hold.
pub(super) fn fired(sheet: &Sheet, condition: &Condition) -> Option<Vec<Fired>> {
    match condition {
        Condition::Is(question, choices) => {
            is_one_of(sheet, *question, choices).then(|| vec![Fired::Answered(vec![*question])])
        }
        Condition::KindIs(kind, codes) => {
            any_answered(sheet, codes, |question| question.kind == Some(*kind))
        }
        Condition::CriticalIs(codes) => any_answered(sheet, codes, |question| question.critical),
        Condition::RoleUnknown(role) => any_unknown(sheet, *role),
        Condition::Below {
            sections,
            percent,
            count,
        } => enough_below(sheet, sections, *percent, *count),
        Condition::KnownBelow(sections, share) => any_known_below(sheet, sections, *share),
        Condition::All(conditions) => all(sheet, conditions),
        Condition::Any(conditions) => any(sheet, conditions),
        Condition::Not(condition) => (!holds(sheet, condition)).then(|| vec![Fired::Otherwise]),
    }
}

/// Any of these holds: what made each of those that do true.
pub(super) fn any(sheet: &Sheet, conditions: &[Condition]) -> Option<Vec<Fired>> {
    let mut holding = conditions.iter().filter_map(|one| fired(sheet, one));
    let mut found = holding.next()?;
    holding.for_each(|more| found.extend(more));
    Some(found)
}

fn all(sheet: &Sheet, conditions: &[Condition]) -> Option<Vec<Fired>> {
    let mut found = Vec::new();
    for condition in conditions {
        found.extend(fired(sheet, condition)?);
    }
    Some(found)
}

fn is_one_of(sheet: &Sheet, question: QuestionIx, choices: &[ChoiceIx]) -> bool {
    match sheet.state(question) {
        State::Chosen(choice) => choices.contains(&choice),
        State::Hidden | State::Open | State::Unknown | State::NotApplicable => false,
    }
}

fn any_answered(
    sheet: &Sheet,
    codes: &[String],
    such: impl Fn(&Question) -> bool,
) -> Option<Vec<Fired>> {
    let has_code = |choice: &Choice| codes.contains(&choice.code);
    let questions: Vec<QuestionIx> = sheet
        .visible()
        .filter(|question| such(&sheet.questionnaire()[*question]))
        .filter(|question| sheet.choice(*question).is_some_and(has_code))
        .collect();
    (!questions.is_empty()).then(|| vec![Fired::Answered(questions)])
}

fn any_unknown(sheet: &Sheet, role: RoleKind) -> Option<Vec<Fired>> {
    let questionnaire = sheet.questionnaire();
    let of_role = |question: &QuestionIx| {
        let section = &questionnaire[questionnaire[*question].section];
        section.role.kind() == role
    };
    let questions: Vec<QuestionIx> = sheet
        .visible()
        .filter(of_role)
        .filter(|question| sheet.is_not_known(*question))
        .collect();
    (!questions.is_empty()).then(|| vec![Fired::Unknown(questions)])
}

/// A section without a score is never below.
fn enough_below(
    sheet: &Sheet,
    sections: &[SectionIx],
    percent: u32,
    count: usize,
) -> Option<Vec<Fired>> {
    let below = such_sections(sheet, sections, |tally| tally.score_is_below(percent));
    (below.len() >= count).then(|| vec![Fired::Below(below, percent)])
}

/// A section without applicable questions is known for less than anything.
fn any_known_below(sheet: &Sheet, sections: &[SectionIx], share: Fraction) -> Option<Vec<Fired>> {
    let little_known = such_sections(sheet, sections, |tally| {
        !share.reached_by(tally.answered, tally.applicable)
    });
    (!little_known.is_empty()).then(|| vec![Fired::KnownBelow(little_known)])
}

fn such_sections(
    sheet: &Sheet,
    sections: &[SectionIx],
    such: impl Fn(Tally) -> bool,
) -> Vec<SectionIx> {
    let tally = |section: SectionIx| {
        let questions = &sheet.questionnaire()[section].questions;
        Tally::of(sheet, questions.iter().copied())
    };
    let sections = sections.iter().copied();
    sections.filter(|section| such(tally(*section))).collect()
}
