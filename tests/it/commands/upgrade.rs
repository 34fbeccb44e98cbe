//! A questionnaire that goes on while scans of it exist: what can be kept is kept, the rest is said.

use std::io::Write;
use std::process::Stdio;

use super::program::Place;

/// The example for authors.
fn first_version() -> String {
    let page = include_str!("../../../docs/eigen-vragenlijst.md").replace("\r\n", "\n");
    let (_, after) = page.split_once("```toml\n").unwrap();
    after.split_once("```").unwrap().0.to_owned()
}

/// One question moved to another section, one reworded, one removed, one added.
fn next_version() -> String {
    let moved = "id = \"W2\"\nsection = \"W\"";
    let reworded = "Heeft iedereen het al eens geoefend?";
    let (kept, removed) = ("[[question]]\nid = \"D2\"", "\n[[strategy]]\nid = \"S1\"");
    let first = first_version();
    for found in [moved, reworded, kept, removed] {
        assert!(first.contains(found), "{found}");
    }
    let (before, after) = first.split_once(kept).unwrap();
    let (_, strategies) = after.split_once(removed).unwrap();
    let added = "[[question]]\nid = \"D3\"\nsection = \"D\"\ntitle = \"Hulp dichtbij\"\n\
                 text = \"Weet iedereen wie helpt als het niet lukt?\"\nkind = \"action\"\n\
                 scale = \"stappen\"\nshort = true\nstrategies = [\"S2\"]\nsources = [\"EIGEN\"]\n";
    format!("{before}{added}{removed}{strategies}")
        .replace(moved, "id = \"W2\"\nsection = \"D\"")
        .replace(reworded, "Heeft iedereen in het team geoefend?")
        .replace("version = \"1.0.0\"", "version = \"1.1.0\"")
}

/// What the program says when these lines are typed.
fn talk(place: &Place, words: &[&str], lines: &str) -> String {
    let mut child = place
        .command(&[&["--questionnaires", "eigen"], words].concat())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut typed = child.stdin.take().unwrap();
    typed.write_all(lines.as_bytes()).unwrap();
    drop(typed);
    let ended = child.wait_with_output().unwrap();
    let said = String::from_utf8(ended.stdout).unwrap();
    assert!(
        ended.status.success(),
        "{said}{}",
        String::from_utf8_lossy(&ended.stderr)
    );
    said
}

#[test]
fn a_questionnaire_that_changed_keeps_every_answer_and_says_what_is_different() {
    let place = Place::new();
    place.file("eigen/klaar.toml", first_version());
    let words = [
        "start",
        "klaar-voor-de-start",
        "--stage",
        "preparing",
        "--intervention=Rooster",
        "--out",
        "a.scan.toml",
    ];
    talk(&place, &words, "\n2\n\n1\n\n2\n\n1\n\n");
    for answer in [
        "[answers.W1]\nchoice = \"2\"",
        "[answers.W2]\nchoice = \"1\"",
        "[answers.D2]\nchoice = \"1\"",
    ] {
        assert!(
            place.content("a.scan.toml").contains(answer),
            "{}",
            place.content("a.scan.toml")
        );
    }

    place.file("eigen/klaar.toml", next_version());
    let said = talk(&place, &["open", "a.scan.toml"], "");
    for different in [
        "Deze scan is gemaakt met versie 1.0.0; nu geldt versie 1.1.0. Je antwoorden staan er nog.",
        "Anders verwoord: 'Geoefend'. Toen: Heeft iedereen het al eens geoefend? Nu: Heeft iedereen in het team geoefend?",
        "Nieuw en nog open: 'Hulp dichtbij'.",
        "Vervallen: D2.",
    ] {
        assert!(said.contains(different), "no {different} in\n{said}");
    }
    // The question that moved counts where it stands now: D has 1 of 2 and 2 of 2, W only its own.
    let score = talk(&place, &["score", "a.scan.toml"], "");
    for line in ["Weten  2 van 2 punten", "Doen   3 van 4 punten"] {
        assert!(score.contains(line), "no {line} in\n{score}");
    }

    // Saved by the new version, the answer to the removed question is still there.
    talk(&place, &["open", "a.scan.toml"], "\no\nD3\n2\n");
    let saved = place.content("a.scan.toml");
    for kept in [
        "[answers.D2]\nchoice = \"1\"",
        "[answers.D3]\nchoice = \"2\"",
    ] {
        assert!(saved.contains(kept), "no {kept} in\n{saved}");
    }
}
