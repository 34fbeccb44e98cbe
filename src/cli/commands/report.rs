//! Documents made of scans.

use std::path::Path;

use crate::cli::answer::{Answer, Exit};
use crate::cli::arguments::command;
use crate::cli::files::shown;
use crate::cli::invocation::{ReportFormat, ReportOrder};
use crate::cli::setting::Setting;
use crate::cli::usage;
use crate::lang;
use crate::report;
use crate::scan::store::{self, StoreError, Trouble};
use crate::text;

use super::scan;
use super::targets::targets;

/// Makes the documents. A scan that cannot be read does not keep the others back.
pub(in crate::cli) fn report(order: &ReportOrder, setting: &Setting) -> Answer {
    let is_data = order.format == ReportFormat::Json;
    if is_data && !order.kind.has_data() {
        let words = &setting.words().cli.usage;
        let message = (words.no_data)(order.kind.code());
        return usage::wrong(&message, words, Some(command::REPORT));
    }
    let mut answer = Answer::default();
    let scans = scan::find(&order.files, &mut answer, setting);
    let Some(out) = &order.out else {
        for path in &scans {
            if let Some(document) = document(path, order, &mut answer, setting) {
                answer.say(&document);
            }
        }
        return answer;
    };
    let targets = match targets(&scans, out, order, setting) {
        Ok(targets) => targets,
        Err(stopped) => return stopped,
    };
    for (path, target) in scans.iter().zip(&targets) {
        if let Some(document) = document(path, order, &mut answer, setting) {
            match write(target, &document, order.force) {
                Ok(()) => answer.remark(&(setting.words().cli.messages.written)(&shown(target))),
                Err(error) => answer.fail(Exit::NoAccess, &not_written(&error, setting)),
            }
        }
    }
    answer
}

fn document(
    path: &Path,
    order: &ReportOrder,
    answer: &mut Answer,
    setting: &Setting,
) -> Option<String> {
    let read = scan::read(path, answer, setting)?;
    if !order.kind.fits(&read.questionnaire.model) {
        let title = text::line(&read.questionnaire.title);
        let message = (setting.words().cli.messages.kind_does_not_fit)(
            &shown(path),
            order.kind.code(),
            &title,
        );
        answer.fail(Exit::WrongInput, &message);
        return None;
    }
    Some(scan::tell(&read, setting, |subject| {
        let outline = || order.kind.outline(subject, setting.clock.now());
        match order.format {
            ReportFormat::Markdown => report::markdown(&outline()),
            ReportFormat::Html => report::html(&outline()),
            ReportFormat::Json => report::json(subject),
        }
    }))
}

fn write(target: &Path, document: &str, force: bool) -> Result<(), StoreError> {
    if force {
        store::write_over(target, document)
    } else {
        store::write_new(target, document)
    }
}

fn not_written(error: &StoreError, setting: &Setting) -> String {
    match error.trouble {
        Trouble::Exists => (setting.words().cli.messages.document_exists)(&shown(&error.path)),
        _ => lang::store_error(setting.lang, error),
    }
}
