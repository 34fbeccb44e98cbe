//! Which questionnaires there are.

use crate::cli::answer::Answer;
use crate::cli::files::shown;
use crate::cli::setting::Setting;
use crate::lang::{self, Words};
use crate::questionnaire::{Origin, Questionnaire};
use crate::text::{line, pad, width};

/// The questionnaires, one a paragraph; those that cannot be used are remarks.
pub(in crate::cli) fn list(setting: &Setting) -> Answer {
    let words = setting.words();
    let mut answer = Answer::default();
    let all: Vec<&Questionnaire> = setting
        .library
        .headings()
        .filter_map(|one| setting.questionnaire(&one.id))
        .collect();
    let names = all.iter().map(|questionnaire| width(&questionnaire.id));
    let names = names.max().unwrap_or(0);
    for questionnaire in all {
        let name = pad(&questionnaire.id, names);
        answer.say(&format!("{name}  {}", line(&questionnaire.title)));
        let below = " ".repeat(names);
        for text in about(questionnaire, words) {
            answer.say(&format!("{below}  {text}"));
        }
    }
    for unusable in setting.library.unusable() {
        answer.remark(&lang::problems::unusable(setting.lang, unusable));
    }
    answer
}

/// What there is to know about a questionnaire.
fn about(questionnaire: &Questionnaire, words: &Words) -> [String; 2] {
    let messages = &words.cli.messages;
    let short = questionnaire
        .questions
        .iter()
        .filter(|question| question.short);
    let questions = (messages.questions)(questionnaire.questions.len(), short.count());
    let origin = match &questionnaire.origin {
        Origin::Shipped => messages.shipped.to_owned(),
        Origin::Own {
            path,
            replaces_shipped: true,
        } => (messages.own_replaces)(&shown(path)),
        Origin::Own {
            path,
            replaces_shipped: false,
        } => (messages.own)(&shown(path)),
    };
    [questions, format!("{}, {origin}", questionnaire.version)]
}
