//! Scans of one questionnaire beside each other: over time, or several groups.

use std::path::PathBuf;

use crate::app::ReadScan;
use crate::cli::answer::{Answer, Exit};
use crate::cli::arguments::command;
use crate::cli::files::shown;
use crate::cli::setting::Setting;
use crate::cli::usage;
use crate::insight;
use crate::report;
use crate::scan::Scan;

use super::page::Page;
use super::scan;

/// What moved between scans, or where they differ. All that keeps them from being compared is said at
/// once.
pub(in crate::cli) fn compare(given: &[PathBuf], setting: &Setting) -> Answer {
    let mut answer = Answer::default();
    let paths = scan::find(given, &mut answer, setting);
    let unfit = unfit(&paths, answer.exit, setting);
    let mut read: Vec<ReadScan> = Vec::new();
    let mut answers_what = Vec::new();
    for path in &paths {
        if let Some(scan) = scan::read(path, &mut answer, setting) {
            answers_what.push((shown(path), scan.questionnaire.title.clone()));
            read.push(scan);
        }
    }
    if read
        .windows(2)
        .any(|pair| pair[0].questionnaire.id != pair[1].questionnaire.id)
    {
        let message = (setting.words().cli.messages.other_questionnaires)(&answers_what);
        answer.fail(Exit::WrongInput, &message);
    }
    if let Some(message) = unfit {
        let words = &setting.words().cli.usage;
        answer.join(&usage::wrong(&message, words, Some(command::COMPARE)));
    }
    if let (Some(first), Exit::Fine) = (read.first(), answer.exit) {
        tell(&mut answer, first, &read, setting);
    }
    answer
}

fn tell(answer: &mut Answer, first: &ReadScan, read: &[ReadScan], setting: &Setting) {
    let words = setting.words();
    let scans: Vec<&Scan> = read.iter().map(|read| &read.scan).collect();
    if !insight::compare(&first.questionnaire, &scans).same_intervention {
        answer.remark(words.insight.comparison.other_interventions);
    }
    let mut page = Page::default();
    page.outline(&report::comparison(words, &first.questionnaire, &scans));
    answer.say(&page.into_text());
}

/// Why these files are no scans to compare: the same one twice, or fewer than two. A name that stood
/// for nothing was told already.
fn unfit(paths: &[PathBuf], told: Exit, setting: &Setting) -> Option<String> {
    let words = &setting.words().cli.usage;
    let few = || paths.len() < 2 && told == Exit::Fine;
    scan::named_twice(paths, words).or_else(|| few().then(|| words.two_scans.to_owned()))
}
