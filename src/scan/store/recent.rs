//! The scans in a folder, for the start screen.

use std::cmp::Reverse;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::scan::Moment;
use crate::source::read_text;

use super::EXTENSION;

/// The scans in a folder.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Recent {
    /// Those that can be read, last changed first.
    pub scans: Vec<Found>,
    /// The files that are called scans and cannot be read, by name.
    pub broken: Vec<PathBuf>,
}

/// A scan in a folder. Its texts come from a file and are not yet safe to show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The file.
    pub path: PathBuf,
    /// Id of its questionnaire.
    pub questionnaire: String,
    /// The intervention; may be empty.
    pub intervention: String,
    /// For whom it is filled in; may be empty.
    pub group: String,
    /// When it was last changed, if it says so.
    pub changed: Option<Moment>,
}

/// Lists the scans in a folder; a folder that is not there has none.
///
/// # Errors
/// When the folder cannot be read.
pub fn recent(folder: &Path) -> io::Result<Recent> {
    let mut found = Recent::default();
    let listing = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(found),
        listing => listing?,
    };
    for file in listing {
        let path = file?.path();
        if !is_scan(&path) {
            continue;
        }
        match look(&path) {
            Some(scan) => found.scans.push(scan),
            None => found.broken.push(path),
        }
    }
    found.broken.sort();
    found.scans.sort_by_cached_key(|scan| {
        let changed = scan.changed.map(Moment::timestamp);
        (Reverse(changed), scan.path.clone())
    });
    Ok(found)
}

/// By its name; hidden files are leftovers and notes of the system.
fn is_scan(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    name.ends_with(EXTENSION) && !name.starts_with('.')
}

/// What the list says about one file; none when it cannot be read.
fn look(path: &Path) -> Option<Found> {
    let text = read_text(path).ok()?.text;
    let parsed = toml::from_str(before_answers(&text)).or_else(|_| toml::from_str(&text));
    let Head {
        questionnaire,
        about,
    } = parsed.ok()?;
    Some(Found {
        path: path.to_owned(),
        questionnaire: questionnaire.id,
        intervention: about.intervention,
        group: about.group,
        changed: about
            .changed
            .and_then(|changed| changed.to_string().parse().ok()),
    })
}

/// The part the list needs, where that stands before the answers, as the program writes it. Answers
/// are most of a file, and a list of hundreds should not wait for them.
fn before_answers(text: &str) -> &str {
    let head = text.split_once("\n[answers").map(|(head, _)| head);
    head.filter(|head| head.contains("\n[about]"))
        .unwrap_or(text)
}

#[derive(Deserialize)]
struct Head {
    questionnaire: HeadQuestionnaire,
    #[serde(default)]
    about: HeadAbout,
}

#[derive(Deserialize)]
struct HeadQuestionnaire {
    id: String,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct HeadAbout {
    intervention: String,
    group: String,
    changed: Option<toml::value::Datetime>,
}
