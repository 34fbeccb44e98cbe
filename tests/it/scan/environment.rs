//! Where files belong and what time it is, as the environment says.

use std::ffi::OsString;
use std::fs;
use std::path::Path;

use quickscan::scan::store::{BadEpoch, Clock, Folders, Platform};

use super::folder::Folder;

/// An environment with these variables.
fn environment<'v>(variables: &'v [(&str, &Path)]) -> impl Fn(&str) -> Option<OsString> + 'v {
    move |wanted| {
        let found = variables.iter().find(|(name, _)| *name == wanted);
        found.map(|(_, value)| value.as_os_str().to_owned())
    }
}

#[test]
fn without_a_home_there_are_no_folders() {
    for platform in [Platform::Xdg, Platform::MacOs, Platform::Windows] {
        assert_eq!(Folders::find(platform, environment(&[])), None);
    }
    let relative = [("HOME", Path::new("thuis"))];
    assert_eq!(Folders::find(Platform::Xdg, environment(&relative)), None);
}

#[test]
fn a_linux_user_has_the_usual_folders() {
    let home = Folder::new();
    let folders = Folders::find(Platform::Xdg, environment(&[("HOME", home.path())])).unwrap();
    assert_eq!(folders.scans, home.join("Documents/quickscan"));
    assert_eq!(folders.config, home.join(".config/quickscan"));
    assert_eq!(folders.state, home.join(".local/state/quickscan"));
    assert_eq!(home.names(), [""; 0], "looking makes nothing");
}

#[test]
fn a_linux_desktop_says_what_its_documents_folder_is_called() {
    let home = Folder::new();
    fs::create_dir(home.join(".config")).unwrap();
    let scans = |text: &str| {
        home.file(".config/user-dirs.dirs", text);
        Folders::find(Platform::Xdg, environment(&[("HOME", home.path())]))
            .unwrap()
            .scans
    };
    let dutch = "# door xdg-user-dirs\nXDG_DESKTOP_DIR=\"$HOME/Bureaublad\"\n\
                 XDG_DOCUMENTS_DIR=\"$HOME/Mijn \\\"stukken\\\"\"\n";
    assert_eq!(scans(dutch), home.join("Mijn \"stukken\"/quickscan"));
    assert_eq!(
        scans("XDG_DOCUMENTS_DIR=\"/mnt/stukken\"\n"),
        Path::new("/mnt/stukken/quickscan")
    );
    assert_eq!(
        scans("XDG_DOCUMENTS_DIR=\"$HOME/\"\n"),
        home.join("quickscan")
    );
    for nonsense in [
        "XDG_DOCUMENTS_DIR=\"stukken\"\n",
        "XDG_DOCUMENTS_DIR=\n",
        "\u{0}",
    ] {
        assert_eq!(scans(nonsense), home.join("Documents/quickscan"));
    }
}

#[test]
fn a_linux_user_may_choose_other_folders_but_not_relative_ones() {
    let home = Folder::new();
    let chosen = home.join("instellingen");
    let variables = [
        ("HOME", home.path()),
        ("XDG_CONFIG_HOME", &chosen),
        ("XDG_STATE_HOME", Path::new("hier")),
    ];
    let folders = Folders::find(Platform::Xdg, environment(&variables)).unwrap();
    assert_eq!(folders.config, chosen.join("quickscan"));
    assert_eq!(folders.state, home.join(".local/state/quickscan"));
}

#[test]
fn a_mac_user_has_the_usual_folders() {
    let home = Path::new("/Users/ans");
    let folders = Folders::find(Platform::MacOs, environment(&[("HOME", home)])).unwrap();
    let support = home.join("Library/Application Support/quickscan");
    assert_eq!(folders.scans, home.join("Documents/quickscan"));
    assert_eq!(folders.config, support);
    assert_eq!(folders.state, support.join("state"));
}

#[test]
fn a_windows_user_has_the_usual_folders() {
    let home = Path::new("/Users/ans");
    let variables = [
        ("USERPROFILE", home),
        ("LOCALAPPDATA", Path::new("/lokaal")),
    ];
    let folders = Folders::find(Platform::Windows, environment(&variables)).unwrap();
    assert_eq!(folders.scans, home.join("Documents").join("quickscan"));
    let roaming = home.join("AppData").join("Roaming");
    assert_eq!(folders.config, roaming.join("quickscan"));
    assert_eq!(folders.state, Path::new("/lokaal").join("quickscan"));
}

#[test]
fn the_clock_stands_still_where_the_environment_says_so() {
    let clock = Clock::new(Some("1795269780")).unwrap();
    assert_eq!(clock.now().to_string(), "2026-11-21T14:03:00Z");
    assert_eq!(clock.now(), clock.now());
}

#[test]
fn without_that_it_is_the_clock_of_the_system() {
    assert_eq!(Clock::new(None), Ok(Clock::System));
    let before = jiff::Timestamp::now().as_second();
    let now = Clock::System.now().timestamp().as_second();
    let after = jiff::Timestamp::now().as_second();
    assert!((before..=after).contains(&now));
}

#[test]
fn an_epoch_that_is_no_moment_is_refused() {
    for written in [
        "",
        "gisteren",
        "1.5",
        "99999999999999999",
        "-99999999999999",
    ] {
        let refused = Clock::new(Some(written));
        assert_eq!(refused, Err(BadEpoch(written.to_owned())));
    }
}

#[test]
fn a_home_given_by_hand_has_its_own_documents_on_every_platform() {
    let home = Folder::new();
    let variables = [("HOME", home.path()), ("USERPROFILE", home.path())];
    let folders = Folders::here(environment(&variables)).unwrap();
    assert_eq!(folders.scans, home.join("Documents").join("quickscan"));
}
