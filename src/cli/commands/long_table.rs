//! One long table of all scans, on standard output or in one file. Each scan is read, written and
//! forgotten before the next one.

use std::io::{self, Write};
use std::iter;
use std::path::{Path, PathBuf};
use std::slice;

use crate::app::ReadScan;
use crate::cli::answer::{Answer, Exit};
use crate::cli::arguments::command;
use crate::cli::files::shown;
use crate::cli::invocation::ReportOrder;
use crate::cli::setting::Setting;
use crate::cli::usage;
use crate::lang;
use crate::report::{LongTable, Separator};
use crate::scan::store;

use super::report::not_written;
use super::scan;
use super::targets::only_target;

/// Makes the table. Without a single scan that can be read there is none.
pub(super) fn make(
    scans: &[PathBuf],
    order: &ReportOrder,
    answer: Answer,
    setting: &Setting,
) -> Answer {
    let words = &setting.words().cli.usage;
    let unfit = scan::named_twice(scans, words).or_else(|| only_target(scans, order, words));
    if let Some(message) = unfit {
        return usage::wrong(&message, words, Some(command::REPORT));
    }
    let separator = order.separator.unwrap_or_default();
    let mut scans = Readable {
        paths: scans.iter(),
        answer,
        setting,
    };
    let Some(first) = scans.next() else {
        return scans.answer;
    };
    let all = iter::once(first).chain(scans.by_ref());
    let Some(path) = &order.out else {
        let printed = fill(io::stdout().lock(), separator, all, setting);
        return after_printing(printed, scans.answer, setting);
    };
    let write = |file: &mut dyn Write| fill(file, separator, all, setting);
    let written = if order.force {
        store::write_over_with(path, write)
    } else {
        store::write_new_with(path, write)
    };
    let mut answer = scans.answer;
    match written {
        Ok(()) => answer.remark(&(setting.words().cli.messages.written)(&shown(path))),
        Err(error) => answer.fail(Exit::NoAccess, &not_written(&error, setting)),
    }
    answer
}

/// A reader that went away is no mistake, as in `print`.
fn after_printing(printed: io::Result<()>, mut answer: Answer, setting: &Setting) -> Answer {
    match printed {
        Ok(()) => answer,
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Answer::default(),
        Err(error) => {
            let message = (setting.words().cli.messages.cannot_print)(&lang::problems::system(
                setting.lang,
                &error,
            ));
            answer.fail(Exit::NoAccess, &message);
            answer
        }
    }
}

fn fill<'a>(
    out: impl Write,
    separator: Separator,
    scans: impl Iterator<Item = (&'a Path, ReadScan)>,
    setting: &Setting,
) -> io::Result<()> {
    let mut table = LongTable::begin(out, separator)?;
    for (path, read) in scans {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        scan::tell(&read, setting, |subject| table.add(&name, subject))?;
    }
    table.finish()
}

/// The scans that can be read, one after another. What there is to say about each is said at once.
struct Readable<'a> {
    paths: slice::Iter<'a, PathBuf>,
    answer: Answer,
    setting: &'a Setting,
}

impl<'a> Iterator for Readable<'a> {
    type Item = (&'a Path, ReadScan);

    fn next(&mut self) -> Option<Self::Item> {
        for path in self.paths.by_ref() {
            let read = scan::read(path, &mut self.answer, self.setting);
            self.answer.say_remarks();
            if let Some(read) = read {
                return Some((path, read));
            }
        }
        None
    }
}
