//! What an insight means in words: the sentences that screens, plain mode and reports share.
//!
//! Every function takes a [`Context`] and a part of an [`Insight`](crate::insight::Insight) and
//! returns a small struct of plain texts: no markup, no widths, no line breaks. Where such a text
//! is shown, and how, belongs to the rooms above; the field names are those of the JSON report.
//! Thresholds are told in points, and always as conventions.

use crate::insight::Sheet;
use crate::lang::Words;
use crate::questionnaire::{QuestionIx, Questionnaire, SectionIx, StrategyIx};
use crate::scan::Scan;

mod advice;
mod again;
mod agenda;
mod answer;
mod arithmetic;
mod comparison;
mod differences;
mod group;
mod guess;
mod lists;
mod look_back;
mod not_yet;
mod parts;
mod place;
mod plan;
mod sections;
mod session;
mod unsettled;
mod verdict;

pub use crate::text::capital;
pub use advice::{Advice, AdviceItem, Arrange, advice};
pub use again::{Again, again, next_scan, suggested_scan};
pub use agenda::{AgendaText, agenda};
pub use answer::{AnswerWords, Because, agreed_answer, answer, because, coded};
pub use arithmetic::{Arithmetic, ArithmeticLine, arithmetic};
pub use comparison::{
    ComparedText, ComparisonText, Differing, DifferingText, StepText, UnlikeText, comparison,
};
pub use differences::{Differences, differences};
pub use group::{
    Agreeing, Offer, Reached, RoundWords, Standing, is_split, middle_called, offer, reached, round,
    standing, standing_on, votes,
};
pub use guess::{guess, guess_votes};
pub use lists::{
    FindOut, FirstStep, Foundation, PillarLine, Pillars, Prepare, Titled, asked, find_out,
    find_out_outcome, foundation, pillars, prepare, strengths, too_many,
};
pub use look_back::{
    EarlierAction, Since, earlier_actions, last_time, look_back_intro, looked_back, previous_day,
    since,
};
pub use not_yet::{NotYetItem, NotYetList, not_yet};
pub use parts::{Develop, Part, develop, parts};
pub use place::{Place, place};
pub use plan::{hints, plan_standing, when};
pub use sections::{SectionLine, section};
pub use session::{GroundRules, ground_rules};
pub use unsettled::{Apart, Settled, SettledPoint, WithoutAgreement, settled, without_agreement};
pub use verdict::{Gate, VerdictText, gates, verdict};

/// What every sentence is made from.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    /// The words of the interface.
    pub words: &'a Words,
    /// The questionnaire in the language shown.
    pub questionnaire: &'a Questionnaire,
    /// The scan.
    pub scan: &'a Scan,
    /// What counts of the scan.
    pub sheet: &'a Sheet<'a>,
}

impl<'a> Context<'a> {
    /// What sentences about `scan` are made from; `sheet` is what counts of it.
    pub fn new(words: &'a Words, scan: &'a Scan, sheet: &'a Sheet<'a>) -> Context<'a> {
        Context {
            words,
            questionnaire: sheet.questionnaire(),
            scan,
            sheet,
        }
    }

    /// Whether it is said to a group.
    pub fn is_group(self) -> bool {
        self.scan.group.is_some()
    }

    fn section_title(self, section: SectionIx) -> &'a str {
        &self.questionnaire[section].title
    }

    fn question_title(self, question: QuestionIx) -> &'a str {
        &self.questionnaire[question].title
    }

    fn strategy_title(self, strategy: StrategyIx) -> &'a str {
        &self.questionnaire[strategy].title
    }

    /// The titles of the questions, quoted, as a list within a sentence.
    fn quoted(self, questions: &[QuestionIx]) -> String {
        let titles: Vec<&str> = questions
            .iter()
            .map(|question| self.question_title(*question))
            .collect();
        self.words.insight.titles(&titles)
    }

    /// The strategies, each with what it means.
    fn explained(self, strategies: &[StrategyIx]) -> Vec<Titled> {
        strategies
            .iter()
            .map(|strategy| Titled {
                title: self.strategy_title(*strategy).to_owned(),
                text: self.questionnaire[*strategy].line.clone(),
            })
            .collect()
    }

    /// The titles of the strategies as a list within a sentence.
    fn strategies(self, strategies: &[StrategyIx]) -> String {
        let titles: Vec<&str> = strategies
            .iter()
            .map(|strategy| self.strategy_title(*strategy))
            .collect();
        self.words.insight.list(&titles)
    }
}

/// What a questionnaire is called, with that it is the user's own where it is: it may claim the name of one
/// that comes with the program.
pub fn title(words: &Words, questionnaire: &Questionnaire) -> String {
    if questionnaire.is_own() {
        format!("{}, {}", questionnaire.title, words.common.own_version)
    } else {
        questionnaire.title.clone()
    }
}

/// A text as a sentence: a capital first, a full stop at the end unless it ends already.
pub fn sentence(text: &str) -> String {
    let mut sentence = capital(text);
    if !sentence.is_empty() && !sentence.ends_with(['.', '?', '!', ':']) {
        sentence.push('.');
    }
    sentence
}

/// The fewest points that reach a percentage of `max`.
fn line_in_points(percent: u32, max: u32) -> u32 {
    (percent * max).div_ceil(100)
}
