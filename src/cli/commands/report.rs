//! Documents made of scans.

use std::io::{self, IsTerminal};
use std::path::Path;

use crate::app::ReadScan;
use crate::cli::answer::{Answer, Exit};
use crate::cli::arguments::command;
use crate::cli::files::shown;
use crate::cli::invocation::ReportOrder;
use crate::cli::setting::Setting;
use crate::cli::usage;
use crate::report::{Format, Kind};
use crate::scan::store::{self, StoreError, Trouble};
use crate::text;

use super::long_table;
use super::scan;
use super::targets::targets;

/// Makes the documents. A scan that cannot be read does not keep the others back.
pub(in crate::cli) fn report(order: &ReportOrder, setting: &Setting) -> Answer {
    if let Some(message) = unfit(order, setting) {
        return wrong(&message, setting);
    }
    let mut answer = Answer::default();
    let scans = scan::find(&order.files, &mut answer, setting);
    if order.format == Format::Csv {
        return long_table::make(&scans, order, answer, setting);
    }
    let document = |path: &Path, answer: &mut Answer| -> Option<Vec<u8>> {
        let read = scan::read(path, answer, setting)?;
        if !order.kind.fits(&read.questionnaire.model) {
            answer.fail(
                Exit::WrongInput,
                &kind_does_not_fit(path, &read, order.kind, setting),
            );
            return None;
        }
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let now = setting.clock.now();
        let made = scan::tell(&read, setting, |subject| {
            order.format.document(order.kind, subject, &name, now)
        });
        let made = made.map_err(|error| {
            let error = StoreError::of(path, &error);
            answer.fail(Exit::NoAccess, &not_written(&error, setting));
        });
        made.ok()
    };
    let Some(out) = &order.out else {
        if !order.format.is_text() && scans.len() > 1 {
            return wrong(setting.words().cli.usage.one_at_a_time, setting);
        }
        for path in &scans {
            if let Some(document) = document(path, &mut answer) {
                answer.give(&document);
            }
        }
        return answer;
    };
    let targets = match targets(&scans, out, order, setting) {
        Ok(targets) => targets,
        Err(stopped) => return stopped,
    };
    for (path, target) in scans.iter().zip(&targets) {
        if let Some(document) = document(path, &mut answer) {
            match write(target, &document, order.force) {
                Ok(()) => answer.remark(&(setting.words().cli.messages.written)(&shown(target))),
                Err(error) => answer.fail(Exit::NoAccess, &not_written(&error, setting)),
            }
        }
    }
    answer
}

fn wrong(message: &str, setting: &Setting) -> Answer {
    usage::wrong(message, &setting.words().cli.usage, Some(command::REPORT))
}

/// Why there is no such document.
fn unfit(order: &ReportOrder, setting: &Setting) -> Option<String> {
    let words = &setting.words().cli.usage;
    if order.separator.is_some() && order.format != Format::Csv {
        return Some(words.separator_of_csv.to_owned());
    }
    if !order.format.is_text() && order.out.is_none() && io::stdout().is_terminal() {
        return Some(words.not_to_show.to_owned());
    }
    (!order.format.fits(order.kind))
        .then(|| (words.no_data)(order.kind.code(), order.format.extension()))
}

fn kind_does_not_fit(path: &Path, read: &ReadScan, kind: Kind, setting: &Setting) -> String {
    let title = text::line(&read.questionnaire.title);
    (setting.words().cli.messages.kind_does_not_fit)(&shown(path), kind.code(), &title)
}

fn write(target: &Path, document: &[u8], force: bool) -> Result<(), StoreError> {
    if force {
        store::write_over(target, document)
    } else {
        store::write_new(target, document)
    }
}

pub(super) fn not_written(error: &StoreError, setting: &Setting) -> String {
    match error.trouble {
        Trouble::Exists if store::is_never_replaced(&error.path) => {
            setting.not_written(&StoreError::new(&error.path, Trouble::NeverReplaced))
        }
        Trouble::Exists => (setting.words().cli.messages.document_exists)(&shown(&error.path)),
        _ => setting.not_written(error),
    }
}
