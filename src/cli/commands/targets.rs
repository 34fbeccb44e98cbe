//! Where documents go: each in a place of its own, and never over a scan.

use std::fs;
use std::path::{Path, PathBuf};
use std::slice;

use crate::cli::answer::{Answer, Exit};
use crate::cli::arguments::command;
use crate::cli::files::shown;
use crate::cli::invocation::ReportOrder;
use crate::cli::setting::Setting;
use crate::cli::usage;
use crate::lang::UsageWords;
use crate::report::{Format, has_ending};
use crate::scan::store::{self, StoreError};

/// Where the document of each scan goes. A folder is made when it is not there.
///
/// # Errors
/// What to say when two documents would go to one place or a document would replace a scan. Nothing
/// is made then.
pub(super) fn targets(
    scans: &[PathBuf],
    out: &Path,
    order: &ReportOrder,
    setting: &Setting,
) -> Result<Vec<PathBuf>, Answer> {
    let words = &setting.words().cli.usage;
    let one_file = scans.len() == 1 && !is_folder(out);
    let targets: Vec<PathBuf> = if one_file {
        vec![out.to_owned()]
    } else {
        let names = scans.iter().map(|scan| out.join(name(scan, order)));
        names.collect()
    };
    let other_format = || (one_file && order.format.is_denied_by(out)).then(|| other(out, words));
    if let Some(message) = clash(scans, &targets, words).or_else(other_format) {
        return Err(usage::wrong(&message, words, Some(command::REPORT)));
    }
    if !one_file && !scans.is_empty() {
        make_folder(out, setting)?;
    }
    Ok(targets)
}

/// Why the one document of all scans cannot go where it is asked for.
pub(super) fn only_target(
    scans: &[PathBuf],
    order: &ReportOrder,
    words: &UsageWords,
) -> Option<String> {
    let out = order.out.as_ref()?;
    let in_folder = is_folder(out).then(|| (words.table_is_file)(&shown(out)));
    let other_format = || order.format.is_denied_by(out).then(|| other(out, words));
    in_folder
        .or_else(|| clash(scans, slice::from_ref(out), words))
        .or_else(other_format)
}

/// Whether a path is a folder, or is written as one.
fn is_folder(path: &Path) -> bool {
    path.is_dir() || path.to_string_lossy().ends_with(std::path::is_separator)
}

/// The name of the document of a scan.
fn name(scan: &Path, order: &ReportOrder) -> String {
    store::document_name(scan, &order.kind.suffix(), order.format.extension())
}

/// Why the documents cannot go there.
fn clash(scans: &[PathBuf], targets: &[PathBuf], words: &UsageWords) -> Option<String> {
    let inputs: Vec<PathBuf> = scans
        .iter()
        .filter_map(|scan| scan.canonicalize().ok())
        .collect();
    for (at, target) in targets.iter().enumerate() {
        if target
            .canonicalize()
            .is_ok_and(|target| inputs.contains(&target))
        {
            return Some((words.out_is_input)(&shown(target)));
        }
        if is_named_as_ours(target) {
            return Some((words.out_is_scan)(&shown(target)));
        }
        if let Some(first) = targets
            .iter()
            .take(at)
            .position(|other| same_name(other, target))
        {
            let (first, second) = (shown(&scans[first]), shown(&scans[at]));
            return Some((words.same_document)(&shown(target), &first, &second));
        }
    }
    None
}

/// Whether a name is that of a scan, a questionnaire, or the copy that is kept of a scan.
fn is_named_as_ours(target: &Path) -> bool {
    let of_copy = has_ending(target, "bak") && has_ending(&target.with_extension(""), "toml");
    of_copy || has_ending(target, "toml")
}

/// That a name promises a format the document does not have.
fn other(path: &Path, words: &UsageWords) -> String {
    let formats = Format::ALL.map(|(code, format)| {
        let ending = format.extension();
        format!("--format {code} (.{ending})")
    });
    (words.out_is_other_format)(&shown(path), &formats.join(", "))
}

/// Whether two paths may be the same file: some disks know no capitals.
fn same_name(one: &Path, other: &Path) -> bool {
    let plain = |path: &Path| path.to_string_lossy().to_lowercase();
    plain(one) == plain(other)
}

/// The folder itself, not those above it: a mistyped path should not become folders.
fn make_folder(folder: &Path, setting: &Setting) -> Result<(), Answer> {
    if folder.is_dir() {
        return Ok(());
    }
    if folder.exists() {
        let message = (setting.words().cli.messages.not_a_folder)(&shown(folder));
        return Err(Answer::stopped(Exit::WrongUsage, &message));
    }
    fs::create_dir(folder).map_err(|error| {
        let error = StoreError::of(folder, &error);
        Answer::stopped(Exit::NoAccess, &setting.not_written(&error))
    })
}
