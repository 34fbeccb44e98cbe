//! The questions that scans answer most differently, and those that are not the same in all of them.

use std::collections::BTreeSet;

use crate::questionnaire::{QuestionIx, Questionnaire};
use crate::scan::Scan;

use super::super::share::Share;
use super::Unlike;
use super::column::{Column, every_pair, is_the_same};

/// So many questions are named among those that differ most.
const MOST_DIFFERING: usize = 5;

/// The questions with the largest differences between answers, key questions first where they are as
/// large; and how many more differ.
pub(super) fn differing(
    questionnaire: &Questionnaire,
    columns: &[Column<'_>],
) -> (Vec<QuestionIx>, usize) {
    let mut found: Vec<(QuestionIx, Share)> = questionnaire
        .question_ixs()
        .filter_map(|question| Some((question, distance(questionnaire, columns, question)?)))
        .collect();
    found.sort_by(|(one, distance), (other, further)| {
        let key = |question: &QuestionIx| !questionnaire[*question].critical;
        further.by_size(*distance).then(key(one).cmp(&key(other)))
    });
    let more = found.len().saturating_sub(MOST_DIFFERING);
    found.truncate(MOST_DIFFERING);
    let mut questions: Vec<QuestionIx> = found.into_iter().map(|(question, _)| question).collect();
    questions.sort();
    (questions, more)
}

/// How far the answers to a question are apart; none where they are not, or it is not the same
/// question everywhere.
fn distance(
    questionnaire: &Questionnaire,
    columns: &[Column<'_>],
    question: QuestionIx,
) -> Option<Share> {
    let chosen: Vec<&Column<'_>> = columns
        .iter()
        .filter(|column| column.sheet.choice(question).is_some())
        .collect();
    if !every_pair(&chosen, |one, other| is_the_same(one, other, question)) {
        return None;
    }
    let points = || {
        let choices = chosen.iter();
        choices.filter_map(|column| Some(column.sheet.choice(question)?.points))
    };
    let apart = points().max()? - points().min()?;
    (apart > 0).then(|| Share::new(apart, questionnaire.scale_of(question).max()))
}

/// The questions asked somewhere that some scans did not have, or had in other words.
pub(super) fn unlike(questionnaire: &Questionnaire, columns: &[Column<'_>]) -> Vec<Unlike> {
    let asked = questionnaire.question_ixs().filter(|question| {
        let mut columns = columns.iter();
        columns.any(|column| column.sheet.is_visible(*question) && column.had(*question))
    });
    let unlike = asked.flat_map(|question| {
        [missing(columns, question), reworded(columns, question)]
            .into_iter()
            .flatten()
    });
    unlike.collect()
}

fn missing(columns: &[Column<'_>], question: QuestionIx) -> Option<Unlike> {
    let had: Vec<bool> = columns.iter().map(|column| column.had(question)).collect();
    had.contains(&false)
        .then_some(Unlike::Missing { question, had })
}

fn reworded(columns: &[Column<'_>], question: QuestionIx) -> Option<Unlike> {
    let shown: Vec<Option<&str>> = columns
        .iter()
        .map(|column| column.words(question))
        .collect();
    let different: BTreeSet<&str> = shown.iter().copied().flatten().collect();
    (different.len() > 1).then(|| Unlike::Reworded {
        question,
        shown: shown
            .into_iter()
            .map(|one| one.map(str::to_owned))
            .collect(),
    })
}

pub(super) fn gone(questionnaire: &Questionnaire, scans: &[&Scan]) -> Vec<String> {
    let ids = scans.iter().flat_map(|scan| {
        let asked = scan.questionnaire.asked.iter();
        asked.chain(scan.answers.keys())
    });
    let gone = ids.filter(|id| questionnaire.question_with_id(id).is_none());
    gone.cloned()
        .collect::<BTreeSet<String>>()
        .into_iter()
        .collect()
}
