//! File names as given: patterns that the shell left are looked up here (cmd.exe leaves them all).

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::text;

/// How the user calls a file, safe to show.
pub(super) fn shown(path: &Path) -> String {
    text::line(&path.display().to_string()).into_owned()
}

/// A pattern that gives no file.
#[derive(Debug)]
pub(super) enum NoFiles {
    /// Nothing in the folder fits.
    NothingFits {
        /// The pattern, as given.
        pattern: PathBuf,
    },
    /// The folder cannot be read.
    Folder {
        /// The folder.
        folder: PathBuf,
        /// Why not.
        error: io::Error,
    },
}

/// The files a name stands for: itself, or for a pattern (`*` any letters, `?` one, both in the
/// last part of a path only) what fits, sorted by name.
///
/// # Errors
/// When nothing fits.
pub(super) fn expand(given: &Path) -> Result<Vec<PathBuf>, NoFiles> {
    let pattern = given.file_name().and_then(|name| name.to_str());
    let Some(pattern) = pattern.filter(|name| name.contains(['*', '?'])) else {
        return Ok(vec![given.to_owned()]);
    };
    // A file may be called so, except on Windows.
    if fs::symlink_metadata(given).is_ok() {
        return Ok(vec![given.to_owned()]);
    }
    let parent = given.parent().filter(|path| !path.as_os_str().is_empty());
    let folder = parent.unwrap_or(Path::new("."));
    let failed = |error| NoFiles::Folder {
        folder: folder.to_owned(),
        error,
    };
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
        let name = entry.file_name();
        if !is_folder && name.to_str().is_some_and(|name| fits(pattern, name)) {
            found.push(parent.map_or_else(|| PathBuf::from(&name), |parent| parent.join(&name)));
        }
    }
    found.sort();
    if found.is_empty() {
        return Err(NoFiles::NothingFits {
            pattern: given.to_owned(),
        });
    }
    Ok(found)
}

/// Whether a file name fits a pattern. Hidden files only fit a pattern that begins with a dot.
fn fits(pattern: &str, name: &str) -> bool {
    if name.starts_with('.') && !pattern.starts_with('.') {
        return false;
    }
    if cfg!(windows) {
        return letters_fit(&pattern.to_lowercase(), &name.to_lowercase());
    }
    letters_fit(pattern, name)
}

/// Walks the name once; on a mismatch the last `*` takes one letter more.
fn letters_fit(pattern: &str, name: &str) -> bool {
    let pattern: Vec<char> = pattern.chars().collect();
    let name: Vec<char> = name.chars().collect();
    let (mut at, mut seen) = (0, 0);
    let mut star: Option<(usize, usize)> = None;
    while seen < name.len() {
        match pattern.get(at) {
            Some('*') => {
                star = Some((at, seen));
                at += 1;
            }
            Some(letter) if *letter == '?' || *letter == name[seen] => {
                at += 1;
                seen += 1;
            }
            _ => {
                let Some((star_at, taken)) = star else {
                    return false;
                };
                star = Some((star_at, taken + 1));
                at = star_at + 1;
                seen = taken + 1;
            }
        }
    }
    pattern.iter().skip(at).all(|letter| *letter == '*')
}
