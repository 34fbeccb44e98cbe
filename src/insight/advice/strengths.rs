//! What goes well: the advice opens with it.

use crate::insight::share::Share;
use crate::insight::sheet::Sheet;
use crate::questionnaire::QuestionIx;

/// So many strengths of one section at most.
const MOST_PER_SECTION: usize = 2;

/// So many strengths at most.
const MOST: usize = 5;

/// The best answers: most points first, then key questions, spread over the sections.
pub(in crate::insight) fn strengths(sheet: &Sheet) -> Vec<QuestionIx> {
    let mut strengths = Vec::with_capacity(MOST);
    for question in best_first(sheet) {
        if strengths.len() == MOST {
            break;
        }
        if of_same_section(sheet, &strengths, question) < MOST_PER_SECTION {
            strengths.push(question);
        }
    }
    strengths
}

fn best_first(sheet: &Sheet) -> impl Iterator<Item = QuestionIx> {
    let mut good: Vec<(QuestionIx, Share)> = sheet
        .visible()
        .filter_map(|question| sheet.share(question).map(|share| (question, share)))
        .filter(|(_, share)| share.is_good())
        .collect();
    let is_critical = |question: QuestionIx| sheet.questionnaire()[question].critical;
    good.sort_by(|(one, one_share), (other, other_share)| {
        let most_points_first = other_share.by_size(*one_share);
        most_points_first.then_with(|| is_critical(*other).cmp(&is_critical(*one)))
    });
    good.into_iter().map(|(question, _)| question)
}

fn of_same_section(sheet: &Sheet, strengths: &[QuestionIx], question: QuestionIx) -> usize {
    let questionnaire = sheet.questionnaire();
    let section = questionnaire[question].section;
    let same = |other: &&QuestionIx| questionnaire[**other].section == section;
    strengths.iter().filter(same).count()
}
