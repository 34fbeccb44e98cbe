//! What is different for a scan that was made with another version of its questionnaire.

use crate::questionnaire::{QuestionIx, Questionnaire};

use super::{Answer, Entry, Scan};

/// Something that changed between the definition a scan was made with and the one it is opened with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Difference {
    /// A question that did not exist then, and is still open.
    New(QuestionIx),
    /// A question that no longer exists. What was said about it stays in the file and does not count.
    Gone(String),
    /// A strategy that no longer exists. What was said about it stays in the file and does not count.
    GoneStrategy(String),
    /// A question that was answered with other words.
    Reworded {
        /// The question.
        question: QuestionIx,
        /// As it was shown.
        shown: String,
    },
    /// An answer with a choice the scale no longer has. It keeps its code and does not count.
    ChoiceGone {
        /// The question.
        question: QuestionIx,
        /// The code.
        code: String,
    },
}

/// What is new, gone or different for this scan: by question in the order of the questionnaire, then
/// what is gone. Empty for a scan made with this very definition.
pub fn differences(questionnaire: &Questionnaire, scan: &Scan) -> Vec<Difference> {
    let mut differences = Vec::new();
    if scan.questionnaire.sha256 == questionnaire.sha256 {
        return differences;
    }
    for question in questionnaire.question_ixs() {
        let entry = scan.answers.get(&questionnaire[question].id);
        differences.extend(new(questionnaire, scan, question, entry));
        if let Some(entry) = entry {
            differences.extend(reworded(questionnaire, scan, question, entry));
            differences.extend(choice_gone(questionnaire, question, entry));
        }
    }
    let questions = scan.answers.keys();
    let strategies = scan.strategies.keys();
    differences.extend(
        questions
            .filter(|id| questionnaire.question_with_id(id).is_none())
            .map(|id| Difference::Gone(id.clone())),
    );
    differences.extend(
        strategies
            .filter(|id| questionnaire.strategy_with_id(id).is_none())
            .map(|id| Difference::GoneStrategy(id.clone())),
    );
    differences
}

/// A file that does not say what was asked, such as one written by hand, has nothing new.
fn new(
    questionnaire: &Questionnaire,
    scan: &Scan,
    question: QuestionIx,
    entry: Option<&Entry>,
) -> Option<Difference> {
    let asked = &scan.questionnaire.asked;
    let was_asked = asked.is_empty() || asked.contains(&questionnaire[question].id);
    let is_open = entry.is_none_or(|entry| entry.answer.is_none());
    (!was_asked && is_open).then_some(Difference::New(question))
}

fn reworded(
    questionnaire: &Questionnaire,
    scan: &Scan,
    question: QuestionIx,
    entry: &Entry,
) -> Option<Difference> {
    let language = &scan.questionnaire.language;
    is_reworded(questionnaire, question, language, &entry.shown).then(|| Difference::Reworded {
        question,
        shown: entry.shown.clone(),
    })
}

/// Whether a question has other words now than when it was shown. Words in another language are no other
/// words.
pub fn is_reworded(
    questionnaire: &Questionnaire,
    question: QuestionIx,
    language: &str,
    shown: &str,
) -> bool {
    let same_language = language == questionnaire.written_in;
    let same_words = shown.is_empty() || shown == questionnaire[question].wording;
    same_language && !same_words
}

fn choice_gone(
    questionnaire: &Questionnaire,
    question: QuestionIx,
    entry: &Entry,
) -> Option<Difference> {
    let Some(Answer::Choice(code)) = &entry.answer else {
        return None;
    };
    let scale = questionnaire.scale_of(question);
    scale
        .choice_with_code(code)
        .is_none()
        .then(|| Difference::ChoiceGone {
            question,
            code: code.clone(),
        })
}
