//! What is worth asking around about, and what is still to be filled in. The two are not the same.

use crate::insight::counted::State;
use crate::insight::sheet::Sheet;
use crate::questionnaire::QuestionIx;

use super::Standing;

/// So many questions to ask around about at most.
pub(in crate::insight) const MOST_FIND_OUT: usize = 5;

/// "Don't know" in the working phase, key questions first, then key questions elsewhere.
pub(in crate::insight) fn find_out(standing: Standing) -> Vec<QuestionIx> {
    let questionnaire = standing.questionnaire();
    let is_here =
        |question: QuestionIx| Some(questionnaire[question].section) == standing.working.phase();
    let mut found: Vec<QuestionIx> = dont_know(standing.sheet)
        .filter(|question| is_here(*question) || questionnaire[*question].critical)
        .collect();
    found.sort_by_key(|question| (!is_here(*question), !questionnaire[*question].critical));
    found.truncate(MOST_FIND_OUT);
    found
}

/// The questions of the working phase still to be filled in.
pub(in crate::insight) fn open_in_working_phase(standing: Standing) -> usize {
    match standing.working.phase() {
        Some(phase) => open(standing.sheet, standing.questions_of(phase)),
        None => 0,
    }
}

/// How many of these questions are still to be filled in.
pub(in crate::insight) fn open(
    sheet: &Sheet,
    questions: impl Iterator<Item = QuestionIx>,
) -> usize {
    questions
        .filter(|question| sheet.state(*question) == State::Open)
        .count()
}

/// All questions answered "don't know", in file order.
pub(in crate::insight) fn dont_know<'a>(
    sheet: &'a Sheet<'a>,
) -> impl Iterator<Item = QuestionIx> + 'a {
    let questions = sheet.visible();
    questions.filter(|question| sheet.state(*question) == State::Unknown)
}
