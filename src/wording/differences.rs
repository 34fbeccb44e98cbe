//! What is different since a scan was made with another version of its questionnaire.

use crate::lang::Words;
use crate::questionnaire::{QuestionIx, Questionnaire};
use crate::scan::{Difference, Scan, differences as find};
use crate::text;

/// What is different since the scan was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Differences {
    /// Which versions are compared.
    pub intro: String,
    /// What has to be looked at again first, then what is new and what is gone.
    pub lines: Vec<String>,
}

/// What is different since the scan was made; none when it was made with this version.
pub fn differences(
    words: &Words,
    questionnaire: &Questionnaire,
    scan: &Scan,
) -> Option<Differences> {
    let words = &words.differences;
    let title = |question: QuestionIx| questionnaire[question].title.as_str();
    let (mut new, mut gone, mut others) = (Vec::new(), Vec::new(), Vec::new());
    for difference in find(questionnaire, scan) {
        match difference {
            Difference::New(question) => new.push(format!("'{}'", title(question))),
            Difference::Gone(id) | Difference::GoneStrategy(id) => {
                gone.push(text::line(&id).into_owned());
            }
            Difference::Reworded { question, shown } => {
                let now = &questionnaire[question].text;
                others.push((words.reworded)(title(question), &text::line(&shown), now));
            }
            Difference::ChoiceGone { question, code } => {
                others.push((words.choice_gone)(title(question), &text::line(&code)));
            }
        }
    }
    let list = |say: fn(&str) -> String, names: &[String]| {
        (!names.is_empty()).then(|| say(&names.join(", ")))
    };
    let mut lines = others;
    lines.extend(list(words.new, &new));
    lines.extend(list(words.gone, &gone));
    let made_with = text::line(&scan.questionnaire.version);
    let other = !made_with.is_empty() && made_with != questionnaire.version;
    let intro = if other {
        (words.made_with)(&made_with, &questionnaire.version)
    } else {
        words.altered.to_owned()
    };
    (other || !lines.is_empty()).then_some(Differences { intro, lines })
}
