//! What scans say, for people or for programs.

use std::path::{Path, PathBuf};

use crate::app::ReadScan;
use crate::cli::answer::Answer;
use crate::cli::invocation::ScoreFormat;
use crate::cli::setting::Setting;
use crate::report;
use crate::text;

use super::scan;
use super::score_text;

/// What scans say, one after another. A scan that cannot be read does not keep the others back.
pub(in crate::cli) fn score(given: &[PathBuf], format: ScoreFormat, setting: &Setting) -> Answer {
    let mut answer = Answer::default();
    for path in scan::find(given, &mut answer, setting) {
        if let Some(read) = scan::read(&path, &mut answer, setting) {
            let text = told(&read, &path, format, setting);
            if format == ScoreFormat::Text && !answer.out.is_empty() {
                answer.say("");
            }
            answer.say(&text);
        }
    }
    answer
}

fn told(read: &ReadScan, path: &Path, format: ScoreFormat, setting: &Setting) -> String {
    scan::tell(read, setting, |subject| match format {
        ScoreFormat::Text => {
            let argument = text::argument(path);
            score_text::text(subject.context, subject.insight, argument.as_deref())
        }
        ScoreFormat::Json => report::score_json(subject),
    })
}
