//! Several scans beside each other in words: then and now, or one group and another.

mod columns;
mod questions;
mod sections;

use crate::insight::{Comparison, State, View};
use crate::lang::{ComparisonWords, Words};

use crate::questionnaire::{Model, QuestionIx};
use crate::scan::Answer;

use super::{Context, answer};

pub use questions::{Differing, DifferingText, UnlikeText};
pub use sections::{ComparedText, StepText};

/// Several scans beside each other, in words. What there is per scan is in the order given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComparisonText {
    /// Then and now, or side by side, and of what.
    pub title: String,
    /// What to know before reading on; may be empty.
    pub intro: String,
    /// What makes the scans hard to compare.
    pub notes: Vec<String>,
    /// What each scan is called here.
    pub names: Vec<String>,
    /// What each scan is.
    pub about: Vec<String>,
    /// Heading of where people are, or of the outcomes.
    pub places_heading: &'static str,
    /// Where people are in each scan, or the outcome of each.
    pub places: Vec<String>,
    /// Over time: from where to where, from each scan to the next.
    pub place_steps: Vec<String>,
    /// The sections.
    pub sections: Vec<ComparedText>,
    /// Side by side: the questions with the largest differences in answer; none over time.
    pub differing: Option<DifferingText>,
    /// The questions that are not the same in all scans.
    pub unlike: Vec<UnlikeText>,
    /// Questions that no longer exist; none when all do.
    pub gone: Option<String>,
}

/// Several scans beside each other, in words. The contexts are of the scans that were compared, in the
/// same order.
pub fn comparison(
    words: &Words,
    contexts: &[Context<'_>],
    comparison: &Comparison,
) -> ComparisonText {
    let compared = Compared {
        all_words: words,
        contexts,
        comparison,
    };
    let names = compared.names();
    ComparisonText {
        title: compared.title(),
        intro: compared.intro().to_owned(),
        notes: compared.notes(),
        about: compared.about(&names),
        places_heading: compared.places_heading(),
        places: compared.places(),
        place_steps: compared.place_steps(),
        sections: compared.sections(&names),
        differing: compared.differing(),
        unlike: compared.unlike(),
        gone: compared.gone(),
        names,
    }
}

/// The scans that are compared, and what comes of it.
#[derive(Clone, Copy)]
struct Compared<'a> {
    all_words: &'a Words,
    contexts: &'a [Context<'a>],
    comparison: &'a Comparison,
}

impl<'a> Compared<'a> {
    fn words(self) -> &'a ComparisonWords {
        &self.all_words.insight.comparison
    }

    fn is_by_phase(self) -> bool {
        let mut models = self.contexts.iter().map(|one| &one.questionnaire.model);
        models.all(|model| matches!(model, Model::Phases(_)))
    }

    fn is_over_time(self) -> bool {
        self.comparison.view == View::OverTime
    }

    /// The answer to a question in one of the scans. A choice its scale no longer has is named by its
    /// code.
    fn answer(self, scan: usize, question: QuestionIx) -> String {
        let Some(context) = self.contexts.get(scan) else {
            return String::new();
        };
        let entry = context
            .scan
            .answers
            .get(&context.questionnaire[question].id);
        match (
            context.sheet.state(question),
            entry.map(|entry| &entry.answer),
        ) {
            (State::Open, Some(Some(Answer::Choice(code)))) => (self.words().choice_gone)(code),
            _ => answer(*context, question).label,
        }
    }
}
