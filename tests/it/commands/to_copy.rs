//! Commands that are shown to be copied: whatever a file is called, they do what they say.

use std::path::Path;

use quickscan::text::Shell;

#[cfg(unix)]
use super::program::{Place, SCAN};

#[test]
fn a_plain_name_stands_in_a_command_as_it_is() {
    for name in ["samen-sterk_2.scan.toml", "/home/noor/scans/café.scan.toml"] {
        let plain = Some(name.to_owned());
        assert_eq!(Shell::Posix.argument(Path::new(name)), plain);
        assert_eq!(Shell::Windows.argument(Path::new(name)), plain);
    }
    let windows = r"C:\Users\noor\a.scan.toml";
    let argument = Shell::Windows.argument(Path::new(windows));
    assert_eq!(argument.as_deref(), Some(windows));
}

#[test]
fn a_name_that_no_command_can_have_gives_none() {
    for name in ["a\u{1b}[2J.scan.toml", "a\nb", "a\u{202e}b", "a\u{fffd}b"] {
        assert_eq!(Shell::Posix.argument(Path::new(name)), None, "{name:?}");
        assert_eq!(Shell::Windows.argument(Path::new(name)), None, "{name:?}");
    }
    for name in ["$(calc)", "`calc`", "a”;calc;“b"] {
        assert_eq!(Shell::Windows.argument(Path::new(name)), None, "{name:?}");
    }
}

#[test]
fn windows_gets_double_quotes_that_a_folder_does_not_undo() {
    let quoted = |name: &str| Shell::Windows.argument(Path::new(name)).unwrap();
    assert_eq!(quoted("Samen Sterk (2) 50%"), "\"Samen Sterk (2) 50%\"");
    assert_eq!(quoted(r"C:\mijn map\"), r#""C:\mijn map\\""#);
    assert_eq!(quoted("-a b"), r#"".\-a b""#);
}

/// Names that mean something to a shell.
#[cfg(unix)]
const TELLING: [&str; 9] = [
    "$(touch PWN).scan.toml",
    "`touch PWN`.scan.toml",
    "a\"; touch PWN; \".scan.toml",
    "a'; touch PWN; '.scan.toml",
    "a\\'; touch PWN; '.scan.toml",
    "a & touch PWN; #.scan.toml",
    "~.scan.toml",
    "samen sterk *.scan.toml",
    "-a.scan.toml",
];

#[cfg(unix)]
#[test]
fn a_shell_takes_any_name_as_one_word() {
    let place = Place::new();
    for name in TELLING {
        let argument = Shell::Posix.argument(Path::new(name)).unwrap();
        let said = std::process::Command::new("sh")
            .args(["-c", &format!("printf '%s|' {argument}")])
            .current_dir(place.join(""))
            .output()
            .unwrap();
        let said = String::from_utf8(said.stdout).unwrap();
        assert_eq!(said.trim_start_matches("./"), format!("{name}|"));
    }
    assert_eq!(place.names(), [""; 0]);
}

#[cfg(unix)]
#[test]
fn every_command_that_is_shown_takes_any_name() {
    for name in TELLING {
        let place = Place::new();
        place.file(name, SCAN);
        let path = place.join(name);
        let argument = Shell::Posix.argument(&path).unwrap();
        let given = path.to_str().unwrap();
        let shown = |words: &[&str], command: &str| {
            let run = place.run(words);
            let said = format!("{}{}", run.out, run.err);
            assert!(said.contains(&format!("{command} {argument}")), "{said}");
        };
        shown(&["open", "--plain", given], "Verder gaan: quickscan open");
        shown(&["score", given], "quickscan report");
        place.file(name, "id = \"a\"\nscale = {}\n");
        shown(&["score", given], "quickscan check");
        place.file(
            name,
            SCAN.replace("version = ", "depth = \"full\"\nversion = "),
        );
        place.file("kort.scan.toml", SCAN);
        shown(
            &["combine", "kort.scan.toml", given, "-o", "groep"],
            "quickscan open",
        );
        place.file(name, SCAN);
        std::fs::rename(&path, place.join("lang.scan.toml")).unwrap();
        place.file("kort.scan.toml", SCAN.replace("A1.choice", "A2.choice"));
        shown(
            &["combine", "kort.scan.toml", "lang.scan.toml", "-o", given],
            "quickscan open",
        );
    }
}

#[cfg(unix)]
#[test]
fn a_name_that_cannot_be_shown_stands_in_no_command() {
    let place = Place::new();
    let name = "a\u{202e}b.scan.toml";
    place.file(name, SCAN);
    let said = place.run(&["open", "--plain", name]).err;
    assert!(said.ends_with("Verder gaan: quickscan\n"), "{said}");
    let said = place.run(&["score", name]).fine();
    assert!(!said.contains("quickscan report"), "{said}");
}
