//! What a scan says, for people or for programs.

use std::path::Path;

use crate::cli::answer::Answer;
use crate::cli::arguments::command;
use crate::cli::files::shown;
use crate::cli::invocation::ScoreFormat;
use crate::cli::setting::Setting;
use crate::report;

use super::scan;
use super::score_text;

/// What a scan says.
pub(in crate::cli) fn score(file: &Path, format: ScoreFormat, setting: &Setting) -> Answer {
    let path = match scan::find_one(file, command::SCORE, setting) {
        Ok(path) => path,
        Err(answer) => return answer,
    };
    let mut answer = Answer::default();
    if let Some(read) = scan::read(&path, &mut answer, setting) {
        let text = scan::tell(&read, setting, |subject| match format {
            ScoreFormat::Text => score_text::text(subject.context, subject.insight, &shown(&path)),
            ScoreFormat::Json => report::score_json(subject),
        });
        answer.say(&text);
    }
    answer
}
