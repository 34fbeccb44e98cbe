//! Help and version.

use super::program::{Place, run};

const COMMANDS: [&str; 12] = [
    "start",
    "open",
    "list",
    "check",
    "score",
    "report",
    "compare",
    "combine",
    "watch",
    "schema",
    "completions",
    "man",
];

/// The help of the program and of every command.
fn all_help(language: &str) -> String {
    let place = Place::new();
    let mut pages = vec![place.run(&["--lang", language, "--help"]).fine()];
    for command in COMMANDS {
        pages.push(place.run(&[command, "--lang", language, "--help"]).fine());
    }
    pages.join("\n=====\n")
}

#[test]
fn help_is_in_dutch() {
    insta::assert_snapshot!("help_nl", all_help("nl"));
}

#[test]
fn help_is_in_english() {
    insta::assert_snapshot!("help_en", all_help("en"));
}

#[test]
fn the_manual_says_what_the_help_says() {
    for language in ["nl", "en"] {
        let page = Place::new().run(&["man", "--lang", language]).fine();
        insta::assert_snapshot!(format!("man_{language}"), page);
        let plain = page.replace("\\-", "-").replace("\\*(Aq", "'");
        for command in COMMANDS {
            let help = Place::new().run(&[command, "--lang", language, "--help"]);
            for line in help.fine().lines() {
                // Headings and columns look different; what they say is the same.
                let text = line.rsplit("  ").next().unwrap_or_default().trim();
                let is_heading = text.ends_with(':') || text.contains('<');
                assert!(is_heading || plain.contains(text), "{language}: {text}");
            }
        }
    }
}

#[test]
fn help_fits_eighty_columns() {
    for language in ["nl", "en"] {
        for line in all_help(language).lines() {
            assert!(line.chars().count() <= 80, "{language}: {line}");
        }
    }
}

#[test]
fn every_way_to_ask_for_help_gives_the_same() {
    let place = Place::new();
    let long = place.run(&["score", "--help"]).fine();
    for other in [&["score", "-h"][..], &["help", "score"], &["-h", "score"]] {
        if other[0] != "-h" {
            assert_eq!(place.run(other).fine(), long, "{other:?}");
        }
    }
    assert_eq!(place.run(&["help"]).fine(), place.run(&["--help"]).fine());
    assert_eq!(
        place.run(&["-h", "score"]).fine(),
        place.run(&["--help"]).fine()
    );
}

#[test]
fn the_language_is_that_of_the_option_then_of_the_system_then_dutch() {
    let place = Place::new();
    let language = |words: &[&str], variables: &[(&str, &str)]| {
        let mut command = place.command(words);
        command.envs(variables.iter().copied());
        if run(&mut command).fine().contains("Opdrachten") {
            "nl"
        } else {
            "en"
        }
    };
    assert_eq!(language(&["-h"], &[]), "nl");
    assert_eq!(language(&["-h"], &[("LANG", "en_US.UTF-8")]), "en");
    assert_eq!(language(&["-h"], &[("LANG", "de_DE.UTF-8")]), "nl");
    assert_eq!(language(&["-h"], &[("LANG", "C")]), "nl");
    assert_eq!(
        language(&["-h"], &[("LANG", "nl_NL"), ("LC_MESSAGES", "en_GB")]),
        "en"
    );
    assert_eq!(
        language(&["-h"], &[("LC_ALL", "nl_BE"), ("LC_MESSAGES", "en_GB")]),
        "nl"
    );
    assert_eq!(
        language(&["-h"], &[("LC_ALL", ""), ("LANG", "en_GB")]),
        "en"
    );
    assert_eq!(
        language(&["--lang", "nl", "-h"], &[("LANG", "en_US.UTF-8")]),
        "nl"
    );
    assert_eq!(language(&["--lang=en", "-h"], &[]), "en");
    assert_eq!(language(&["--lang", "nl", "--lang", "en", "-h"], &[]), "en");
}

#[test]
fn the_version_is_said() {
    let version = Place::new().run(&["--version"]).fine();
    assert_eq!(
        version,
        format!("quickscan {}\n", env!("CARGO_PKG_VERSION"))
    );
}

#[test]
fn completions_know_the_commands_in_every_shell() {
    let place = Place::new();
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = place.run(&["completions", shell]).fine();
        for command in COMMANDS {
            assert!(script.contains(command), "{shell}: {command}");
        }
        assert!(
            script.contains("--questionnaires") || script.contains("questionnaires"),
            "{shell}"
        );
    }
    let dutch = place.run(&["completions", "fish"]).fine();
    assert!(dutch.contains("Begin een nieuwe scan"));
}
