//! What is different since a scan was made with another version of its questionnaire.

use crate::lang::Words;
use crate::questionnaire::Questionnaire;
use crate::scan::{Difference, Scan, differences as find};
use crate::text;

/// What is different since the scan was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Differences {
    /// Which versions are compared.
    pub intro: String,
    /// One sentence for each difference.
    pub lines: Vec<String>,
}

/// What is different since the scan was made; none when nothing is.
pub fn differences(
    words: &Words,
    questionnaire: &Questionnaire,
    scan: &Scan,
) -> Option<Differences> {
    let words = &words.differences;
    let say = |difference: Difference| match difference {
        Difference::New(question) => (words.new)(&questionnaire[question].title),
        Difference::Gone(id) | Difference::GoneStrategy(id) => (words.gone)(&text::line(&id)),
        Difference::Reworded { question, shown } => {
            let asked = &questionnaire[question];
            (words.reworded)(&asked.title, &text::line(&shown), &asked.text)
        }
        Difference::ChoiceGone { question, code } => {
            (words.choice_gone)(&questionnaire[question].title, &text::line(&code))
        }
    };
    let lines: Vec<String> = find(questionnaire, scan).into_iter().map(say).collect();
    let made_with = text::line(&scan.questionnaire.version);
    let intro = (words.made_with)(&made_with, &questionnaire.version);
    (!lines.is_empty()).then_some(Differences { intro, lines })
}
