//! The second reading of the same answers: by pillar, over all sections.

use crate::questionnaire::{Pillar, QuestionIx};

use super::reading::PillarFigures;
use super::sheet::Sheet;
use super::tally::Tally;

const PILLARS: [Pillar; 3] = [Pillar::Clarity, Pillar::Support, Pillar::Process];

/// The figures of every pillar with applicable questions.
pub(super) fn pillars(sheet: &Sheet) -> Vec<PillarFigures> {
    let figures = PILLARS.map(|pillar| of_pillar(sheet, pillar));
    let applicable = figures.into_iter().filter(|figures| figures.applicable > 0);
    applicable.collect()
}

fn of_pillar(sheet: &Sheet, pillar: Pillar) -> PillarFigures {
    let questionnaire = sheet.questionnaire();
    let belongs = |question: &QuestionIx| questionnaire[*question].pillar == Some(pillar);
    let tally = Tally::of(sheet, questionnaire.question_ixs().filter(belongs));
    PillarFigures {
        pillar,
        points: tally.points,
        answered_max: tally.answered_max,
        answered: tally.answered,
        applicable: tally.applicable,
    }
}
