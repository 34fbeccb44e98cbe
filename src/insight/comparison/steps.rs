//! What happened in a section from one scan to the next.

use crate::questionnaire::{QuestionIx, RoleKind, SectionIx};

use super::super::reading::{Figures, Status};
use super::column::{Column, asked, is_the_same, same_asked};
use super::{AnswerStep, Over, SectionStep};

pub(super) fn step(then: &Column<'_>, now: &Column<'_>, section: SectionIx) -> SectionStep {
    let only = |one: &Column<'_>, other: &Column<'_>| {
        asked(one, section)
            .filter(|question| !other.sheet.is_visible(*question) && other.had(*question))
            .collect()
    };
    let answers = asked(now, section)
        .filter(|question| then.sheet.is_visible(*question) && is_the_same(then, now, *question))
        .map(|question| AnswerStep {
            question,
            then: then.sheet.state(question),
            now: now.sheet.state(question),
        })
        .filter(|step| step.then != step.now)
        .collect();
    let over = over(then, now, section);
    SectionStep {
        over,
        points: points(then, now, section).filter(|_| over == Over::SameAnswers),
        answers,
        only_then: only(then, now),
        only_now: only(now, then),
    }
}

fn over(then: &Column<'_>, now: &Column<'_>, section: SectionIx) -> Over {
    let has_choice =
        |column: &Column<'_>, question: &QuestionIx| column.sheet.choice(*question).is_some();
    let chosen = |column| asked(column, section).filter(move |one| has_choice(column, one));
    if !same_asked(then, now, section) {
        Over::OtherQuestions
    } else if chosen(then).eq(chosen(now)) {
        Over::SameAnswers
    } else {
        Over::OtherAnswers
    }
}

/// How many points came with it. Gates are met or not; points of theirs say nothing.
fn points(then: &Column<'_>, now: &Column<'_>, section: SectionIx) -> Option<i64> {
    let is_gate = now.questionnaire[section].role.kind() == RoleKind::Gate;
    let (then, now) = (then.figures(section), now.figures(section));
    let both = !is_gate && has_score(then) && has_score(now);
    both.then(|| i64::from(now.points) - i64::from(then.points))
}

fn has_score(figures: &Figures) -> bool {
    figures.answered > 0 && figures.status != Some(Status::Insufficient)
}
