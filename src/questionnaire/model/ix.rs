//! Typed positions: how the parts of a questionnaire refer to each other.

use std::ops::Index;

use super::{Choice, Question, Questionnaire, Scale, Section, Source, Strategy};

/// Position of a [`Section`] in its questionnaire, in file order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SectionIx(pub usize);

/// Position of a [`Question`] in its questionnaire, in file order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QuestionIx(pub usize);

/// Position of a [`Strategy`] in its questionnaire, in file order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StrategyIx(pub usize);

/// Position of a [`Scale`] in its questionnaire, in file order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ScaleIx(pub usize);

/// Position of a [`Source`] in its questionnaire, in file order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceIx(pub usize);

/// Position of a [`Choice`] on its scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChoiceIx(pub usize);

impl Index<SectionIx> for Questionnaire {
    type Output = Section;
    fn index(&self, ix: SectionIx) -> &Section {
        &self.sections[ix.0]
    }
}

impl Index<QuestionIx> for Questionnaire {
    type Output = Question;
    fn index(&self, ix: QuestionIx) -> &Question {
        &self.questions[ix.0]
    }
}

impl Index<StrategyIx> for Questionnaire {
    type Output = Strategy;
    fn index(&self, ix: StrategyIx) -> &Strategy {
        &self.strategies[ix.0]
    }
}

impl Index<ScaleIx> for Questionnaire {
    type Output = Scale;
    fn index(&self, ix: ScaleIx) -> &Scale {
        &self.scales[ix.0]
    }
}

impl Index<SourceIx> for Questionnaire {
    type Output = Source;
    fn index(&self, ix: SourceIx) -> &Source {
        &self.sources[ix.0]
    }
}

impl Index<ChoiceIx> for Scale {
    type Output = Choice;
    fn index(&self, ix: ChoiceIx) -> &Choice {
        &self.choices[ix.0]
    }
}
