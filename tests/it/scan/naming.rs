//! What a new scan file is called.

use jiff::civil::date;
use quickscan::scan::store::{Naming, Store};

use super::folder::Folder;

/// The name a scan of this intervention gets in an empty folder.
fn name(intervention: &str) -> String {
    let folder = Folder::new();
    let store = Store::create_in(folder.path(), naming(intervention), &folder.state()).unwrap();
    let name = store.path().file_name().unwrap();
    name.to_str().unwrap().to_owned()
}

fn naming(intervention: &str) -> Naming<'_> {
    Naming {
        intervention,
        questionnaire: "proef",
        date: date(2026, 11, 21),
    }
}

#[test]
fn a_file_is_called_after_the_intervention_and_the_date() {
    assert_eq!(name("Samen Sterk"), "samen-sterk-2026-11-21.scan.toml");
}

#[test]
fn without_an_intervention_it_is_called_after_the_questionnaire() {
    for nothing in ["", "   ", "Семья", "🙂", "...", "\u{301}"] {
        assert_eq!(name(nothing), "proef-2026-11-21.scan.toml");
    }
}

#[test]
fn letters_lose_what_some_systems_cannot_name() {
    for (intervention, slug) in [
        (
            "Één thuis, voor álle Kinderen!",
            "een-thuis-voor-alle-kinderen",
        ),
        (
            "Cafe\u{301} Zorg’s ĲSSEL & Straße",
            "cafe-zorgs-ijssel-strasse",
        ),
        ("../../etc/passwd", "etc-passwd"),
        ("C:\\CON|AUX?.*", "c-con-aux"),
        ("-rf \u{202e}txt\0", "rf-txt"),
        ("İstanbul Ørsted Æbler", "istanbul-orsted-aebler"),
    ] {
        assert_eq!(name(intervention), format!("{slug}-2026-11-21.scan.toml"));
    }
}

#[test]
fn a_name_windows_reserves_is_never_the_whole_name() {
    for reserved in ["con", "NUL", "com1", "LPT9", "aux."] {
        let name = name(reserved);
        let stem = name.split('.').next().unwrap();
        assert!(stem.ends_with("-2026-11-21"), "{name}");
    }
}

#[test]
fn a_long_title_ends_at_a_word() {
    let title = "samen ".repeat(40);
    let slug = ["samen"; 10].join("-");
    assert_eq!(name(&title), format!("{slug}-2026-11-21.scan.toml"));
    assert_eq!(
        name(&"z".repeat(300)).len(),
        60 + "-2026-11-21.scan.toml".len()
    );
}

#[test]
fn a_name_that_is_taken_gets_a_number() {
    let folder = Folder::new();
    folder.file("samen-sterk-2026-11-21.scan.toml", "van een ander");
    folder.file("samen-sterk-2026-11-21-2.scan.toml", "van een ander");
    let create = || {
        let store = Store::create_in(folder.path(), naming("Samen Sterk"), &folder.state());
        store.unwrap()
    };
    let third = create();
    // Not on disk yet, but somebody is about to write there.
    let fourth = create();
    assert_eq!(
        third.path(),
        folder.join("samen-sterk-2026-11-21-3.scan.toml")
    );
    assert_eq!(
        fourth.path(),
        folder.join("samen-sterk-2026-11-21-4.scan.toml")
    );
}
