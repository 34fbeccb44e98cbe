//! Where files belong, by the customs of each platform.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// What the folders are named after.
const NAME: &str = "quickscan";

/// The folders of one user. None of them need exist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folders {
    /// The user's own, which `~` stands for.
    pub home: PathBuf,
    /// Where new scans go, among the user's documents.
    pub scans: PathBuf,
    /// Where the user's own questionnaires and settings are.
    pub config: PathBuf,
    /// Where locks are.
    pub state: PathBuf,
}

/// The path that somebody typed: `~` is the user's own folder, and what has no root lies in `folder`.
pub fn typed_path(typed: &Path, folder: &Path, home: &Path) -> PathBuf {
    match typed.strip_prefix("~") {
        Ok(rest) => home.join(rest),
        Err(_) => folder.join(typed),
    }
}

/// Whose customs hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Platform {
    /// Linux and other systems that follow the XDG base directories.
    Xdg,
    /// macOS.
    MacOs,
    /// Windows.
    Windows,
}

impl Platform {
    /// The platform this program was built for.
    pub fn here() -> Platform {
        if cfg!(windows) {
            Platform::Windows
        } else if cfg!(target_os = "macos") {
            Platform::MacOs
        } else {
            Platform::Xdg
        }
    }
}

impl Folders {
    /// The folders of the user on this platform, by the environment that `lookup` knows.
    pub fn here(lookup: impl Fn(&str) -> Option<OsString>) -> Option<Folders> {
        let folders = Folders::find(Platform::here(), &lookup)?;
        Some(match moved_documents(&lookup) {
            Some(documents) => Folders {
                scans: documents.join(NAME),
                ..folders
            },
            None => folders,
        })
    }

    /// The folders of the user whose environment `lookup` knows; none when it knows no home folder.
    /// Reads `user-dirs.dirs`, where a Linux desktop says what the documents folder is called.
    pub fn find(platform: Platform, lookup: impl Fn(&str) -> Option<OsString>) -> Option<Folders> {
        // A relative or empty path would mean something else in every folder.
        let folder = |variable: &str| {
            lookup(variable)
                .map(PathBuf::from)
                .filter(|path| path.has_root())
        };
        match platform {
            Platform::Xdg => Some(xdg(&folder("HOME")?, folder)),
            Platform::MacOs => Some(mac_os(&folder("HOME")?)),
            Platform::Windows => Some(windows(&folder("USERPROFILE")?, folder)),
        }
    }
}

fn xdg(home: &Path, folder: impl Fn(&str) -> Option<PathBuf>) -> Folders {
    let config = folder("XDG_CONFIG_HOME").unwrap_or_else(|| home.join(".config"));
    let state = folder("XDG_STATE_HOME").unwrap_or_else(|| home.join(".local/state"));
    let documents = folder("XDG_DOCUMENTS_DIR").or_else(|| {
        let text = std::fs::read_to_string(config.join("user-dirs.dirs")).ok()?;
        documents_in(&text, home)
    });
    Folders {
        home: home.to_owned(),
        scans: documents
            .unwrap_or_else(|| home.join("Documents"))
            .join(NAME),
        config: config.join(NAME),
        state: state.join(NAME),
    }
}

fn mac_os(home: &Path) -> Folders {
    let support = home.join("Library/Application Support").join(NAME);
    Folders {
        home: home.to_owned(),
        scans: home.join("Documents").join(NAME),
        state: support.join("state"),
        config: support,
    }
}

fn windows(home: &Path, folder: impl Fn(&str) -> Option<PathBuf>) -> Folders {
    let roaming = folder("APPDATA").unwrap_or_else(|| home.join("AppData").join("Roaming"));
    let local = folder("LOCALAPPDATA").unwrap_or_else(|| home.join("AppData").join("Local"));
    Folders {
        home: home.to_owned(),
        scans: home.join("Documents").join(NAME),
        config: roaming.join(NAME),
        state: local.join(NAME),
    }
}

/// Where Windows has the documents of its user: often not in the home folder but in that of a cloud
/// service. A home given by hand has its own.
#[cfg(windows)]
fn moved_documents(lookup: impl Fn(&str) -> Option<OsString>) -> Option<PathBuf> {
    use known_folders::{KnownFolder, get_known_folder_path};
    let home = get_known_folder_path(KnownFolder::Profile)?;
    lookup("USERPROFILE").filter(|given| Path::new(given) == home)?;
    get_known_folder_path(KnownFolder::Documents)
}

/// Elsewhere the environment tells.
#[cfg(not(windows))]
fn moved_documents(_lookup: impl Fn(&str) -> Option<OsString>) -> Option<PathBuf> {
    None
}

/// The documents folder a `user-dirs.dirs` names: `XDG_DOCUMENTS_DIR="$HOME/Documenten"`, or an
/// absolute path; the last line that does counts, as in the shell that normally reads it.
fn documents_in(text: &str, home: &Path) -> Option<PathBuf> {
    text.lines()
        .filter_map(|line| line.trim().strip_prefix("XDG_DOCUMENTS_DIR="))
        .filter_map(|value| value.trim().strip_prefix('"')?.strip_suffix('"'))
        .filter_map(|quoted| match quoted.strip_prefix("$HOME") {
            Some(rest) => Some(home.join(unescaped(rest).trim_start_matches('/'))),
            None => Some(PathBuf::from(unescaped(quoted))).filter(|path| path.has_root()),
        })
        .next_back()
}

/// A text from between double quotes, as a shell reads it.
fn unescaped(quoted: &str) -> String {
    let mut text = String::new();
    let mut letters = quoted.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => text.extend(letters.next()),
            other => text.push(other),
        }
    }
    text
}
