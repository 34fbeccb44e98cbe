//! One scan of a group, made of scans that its people filled in alone.

use std::fs;
use std::path::{Path, PathBuf};

use crate::app::ReadScan;
use crate::cli::answer::{Answer, Exit};
use crate::cli::files::shown;
use crate::cli::setting::Setting;
use crate::lang::CombineWords;
use crate::scan::store::{Store, StoreError, is_same};
use crate::scan::{Group, Misfit, Scan, combine as combined, file, misfits};
use crate::text;

use super::scan;

/// Makes the scan of a group. All that is wrong is said at once, and nothing is made then.
pub(in crate::cli) fn combine(given: &[PathBuf], out: &Path, setting: &Setting) -> Answer {
    let words = &setting.words().cli.combine;
    let mut answer = Answer::default();
    let files = scan::find(given, &mut answer, setting);
    let reads: Vec<Option<ReadScan>> = files
        .iter()
        .map(|path| scan::read(path, &mut answer, setting))
        .collect();
    let read = files.iter().zip(&reads);
    let read: Vec<(&Path, &ReadScan)> = read
        .filter_map(|(path, read)| Some((path.as_path(), read.as_ref()?)))
        .collect();
    let count = files.len();
    // What cannot be found or read is said already, and would be counted wrong.
    let all_read = answer.exit == Exit::Fine;
    let wrong_count = all_read && !(Group::FEWEST as usize..=Group::MOST as usize).contains(&count);
    if wrong_count {
        let message = (words.wrong_count)(count, Group::FEWEST, Group::MOST);
        answer.fail(Exit::WrongInput, &message);
    }
    for message in twice(&files, &reads, words)
        .into_iter()
        .chain(apart(&read, words))
    {
        answer.fail(Exit::WrongInput, &message);
    }
    let store = place(&files, out, setting);
    if let Err((exit, message)) = &store {
        answer.fail(*exit, message);
    }
    if let (Ok(store), Exit::Fine) = (store, answer.exit) {
        let scans: Vec<Scan> = read.iter().map(|(_, read)| read.scan.clone()).collect();
        make(&read, &scans, (out, store), &mut answer, setting);
    }
    answer
}

/// Makes the scan of scans that fit together.
fn make(
    read: &[(&Path, &ReadScan)],
    scans: &[Scan],
    (out, mut store): (&Path, Store),
    answer: &mut Answer,
    setting: &Setting,
) {
    let words = &setting.words().cli.combine;
    let Some((_, first)) = read.first() else {
        return;
    };
    let combined = combined(&first.questionnaire, scans, setting.clock.now());
    match store.save(&file::write(&combined.scan)) {
        Ok(()) => {
            for unlike in combined.unlike {
                answer.remark(words.unlike(unlike));
            }
            answer.remark(&(words.made)(&shown(out), scans.len()));
            if let Some(argument) = text::argument(out) {
                answer.remark(&(words.begin_talking)(&argument));
            }
        }
        Err(error) => answer.fail(Exit::NoAccess, &setting.not_written(&error)),
    }
}

/// Where the scan goes: a place where nothing stands.
fn place(files: &[PathBuf], out: &Path, setting: &Setting) -> Result<Store, (Exit, String)> {
    let words = setting.words();
    let folders = setting.folders.as_ref();
    let folders = folders.ok_or_else(|| (Exit::NoAccess, words.cli.usage.no_home.to_owned()))?;
    if files.iter().any(|file| is_same(file, out)) {
        return Err((
            Exit::WrongUsage,
            (words.cli.combine.out_is_input)(&shown(out)),
        ));
    }
    Store::create(out, &folders.state)
        .map_err(|error: StoreError| (Exit::NoAccess, setting.not_written(&error)))
}

/// Files that were given twice, or hold the very same: somebody would vote twice.
fn twice(files: &[PathBuf], reads: &[Option<ReadScan>], words: &CombineWords) -> Vec<String> {
    // What is no scan may be a pipe, or endless.
    let content = files.iter().zip(reads);
    let content: Vec<Option<Vec<u8>>> = content
        .map(|(path, read)| read.as_ref().and_then(|_| fs::read(path).ok()))
        .collect();
    let mut messages = Vec::new();
    for (at, path) in files.iter().enumerate() {
        let before = |same: &dyn Fn(usize) -> bool| (0..at).find(|before| same(*before));
        let is_equal = |other: usize| content[at].is_some() && content[other] == content[at];
        if let Some(same) = before(&|other| is_same(&files[other], path)) {
            messages.push((words.same_file)(&shown(path), &shown(&files[same])));
        } else if let Some(same) = before(&is_equal) {
            messages.push((words.same_content)(&shown(path), &shown(&files[same])));
        }
    }
    messages
}

/// Scans that do not go with the first one.
fn apart(read: &[(&Path, &ReadScan)], words: &CombineWords) -> Vec<String> {
    let alone = read.iter().find(|(_, read)| read.scan.group.is_none());
    let Some((first_path, first)) = alone.or(read.first()) else {
        return Vec::new();
    };
    let messages = read.iter().flat_map(|(path, other)| {
        let misfits = misfits(&first.scan, &other.scan);
        misfits.into_iter().map(|misfit| {
            let (name, first_name) = (shown(path), shown(first_path));
            match misfit {
                Misfit::IsGroup => (words.is_group)(&name),
                Misfit::Questionnaire => (words.other_questionnaire)(
                    (&name, &other.questionnaire.title),
                    (&first_name, &first.questionnaire.title),
                ),
                Misfit::Version => (words.other_version)(
                    (&name, &version(&other.scan, words)),
                    (&first_name, &version(&first.scan, words)),
                ),
                Misfit::Depth => {
                    let depth = first.scan.questionnaire.depth;
                    let said = (words.other_depth)(
                        (&name, other.scan.questionnaire.depth),
                        (&first_name, depth),
                    );
                    let way = text::argument(path);
                    let way = way.map(|argument| (words.make_alike)(&argument, depth));
                    [Some(said), way]
                        .into_iter()
                        .flatten()
                        .collect::<Vec<_>>()
                        .join(" ")
                }
                Misfit::Deepened => (words.other_deepened)(
                    (&name, &deepened(other, words)),
                    (&first_name, &deepened(first, words)),
                ),
            }
        })
    });
    messages.collect()
}

fn version(scan: &Scan, words: &CombineWords) -> String {
    match text::line(&scan.questionnaire.version) {
        number if number.is_empty() => words.no_version.to_owned(),
        number => (words.version)(&number),
    }
}

/// The titles of the sections that were asked in full.
fn deepened(read: &ReadScan, words: &CombineWords) -> String {
    let sections = read.questionnaire.sections.iter();
    let deepened = &read.scan.questionnaire.deepened;
    let titles: Vec<&str> = sections
        .filter(|section| deepened.contains(&section.id))
        .map(|section| section.title.as_str())
        .collect();
    match titles.as_slice() {
        [] => words.none_deepened.to_owned(),
        titles => titles.join(", "),
    }
}
