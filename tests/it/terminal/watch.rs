//! The second window follows the file of a session, whatever happens to that file.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use quickscan::scan::{Reveal, Scan, Step, file};

use super::program::{Home, Terminal};
use crate::presentation::looking::{place, stands, with_everything};
use crate::report::scans::{Case, manual_half_done, training_too_early};

/// Words of the questions A2 and I3.
const FIT: &str = "Past bij hun vak";
const INSIGHT: &str = "Zicht op de eigen werkwijze";

fn session() -> Case {
    with_everything(training_too_early().group(6))
}

fn asking(question: &str) -> Scan {
    stands(session(), Step::Vote, Some(question), Reveal::Question).scan
}

fn write(path: &Path, scan: &Scan) {
    fs::write(path, file::write(scan)).unwrap();
}

/// Puts a scan in place of the file, as a save does.
fn replace(path: &Path, scan: &Scan) {
    let new = path.with_extension("new");
    write(&new, scan);
    fs::rename(&new, path).unwrap();
}

fn watched(scan: Scan) -> (Home, PathBuf, Terminal) {
    let home = Home::new();
    let path = home.scan(&Case { scan, ..session() });
    let path_text = path.to_str().unwrap().to_owned();
    let terminal = Terminal::start(&home, &["watch", path_text.as_str()]);
    (home, path, terminal)
}

#[test]
fn it_shows_what_the_file_says_and_follows_it() {
    let (_home, path, mut terminal) = watched(asking("A2"));
    terminal.wait_for(FIT);
    // Replaced, as a save does.
    replace(&path, &asking("I3"));
    terminal.wait_for(INSIGHT);
    // Emptied and written again.
    write(&path, &asking("A2"));
    terminal.wait_for(FIT);
    // Gone, and back.
    fs::remove_file(&path).unwrap();
    write(&path, &asking("I3"));
    terminal.wait_for(INSIGHT);
    // Half of it, then all.
    let text = file::write(&asking("A2"));
    fs::write(&path, &text[..text.len() / 2]).unwrap();
    fs::write(&path, text).unwrap();
    terminal.wait_for(FIT);
    // Something else altogether, then a scan again.
    fs::write(&path, [0_u8, 255, 7]).unwrap();
    replace(&path, &asking("I3"));
    terminal.wait_for(INSIGHT).keys("q");
    assert!(terminal.wait_for_end().success());
    terminal.is_given_back();
}

#[test]
fn while_nothing_can_be_read_the_last_picture_stays() {
    let (_home, path, mut terminal) = watched(asking("A2"));
    terminal.wait_for(FIT);
    fs::write(&path, "[scan").unwrap();
    // Said after some seconds only: a file that is being replaced is unreadable for a moment.
    terminal.wait_for_all(&[FIT, "Dit is het laatste beeld."]);
    replace(&path, &asking("I3"));
    terminal.wait_for(INSIGHT).wait_without("laatste beeld");
}

#[test]
fn a_newer_file_and_another_questionnaire_leave_the_last_picture() {
    let (_home, path, mut terminal) = watched(asking("A2"));
    terminal.wait_for(FIT);
    let text = file::write(&asking("I3"));
    let newer = text.replacen("format = 1", "format = 99", 1);
    assert_ne!(newer, text);
    fs::write(&path, newer).unwrap();
    terminal.wait_for_all(&[FIT, "nieuwere versie"]);
    let other = stands(
        manual_half_done().group(6),
        Step::Vote,
        Some("D2a"),
        Reveal::Question,
    );
    replace(&path, &other.scan);
    terminal.wait_for_all(&[FIT, "andere quickscan"]);
    fs::write(
        &path,
        text.replacen("implementatie-quickscan", "onbekend", 1),
    )
    .unwrap();
    replace(&path, &asking("I3"));
    terminal.wait_for(INSIGHT).wait_without("laatste beeld");
}

#[test]
fn votes_are_seen_when_they_are_shown() {
    let vote = |reveal| {
        let case = session().one("A2", "-").votes("A2", "0 0 4 4 2 U");
        stands(case, Step::Vote, Some("A2"), reveal).scan
    };
    let (_home, path, mut terminal) = watched(vote(Reveal::Voting));
    terminal.wait_for_all(&[FIT, "Bij 3-2-1"]);
    assert!(!terminal.text().contains('▟'));
    replace(&path, &vote(Reveal::Votes));
    terminal.wait_for("▟██▙ ▟██▙");
    replace(&path, &vote(Reveal::Agreement));
    terminal.wait_for_all(&["midden", "Hier verschillen we", "Wat zou iemand zien"]);
    let mut black = vote(Reveal::Agreement);
    black.session.place.black = true;
    replace(&path, &black);
    terminal.wait_until_empty();
    replace(&path, &vote(Reveal::Question));
    terminal.wait_for(FIT);
}

#[test]
fn a_file_that_is_not_there_yet_is_waited_for() {
    let home = Home::new();
    fs::create_dir_all(home.scans()).unwrap();
    let path = home.scans().join("straks.scan.toml");
    let mut terminal = Terminal::start(&home, &["watch", path.to_str().unwrap()]);
    terminal.wait_for("We wachten op de scan.");
    assert!(!terminal.text().contains("straks"));
    write(&path, &asking("A2"));
    terminal.wait_for(FIT);
}

#[test]
fn what_is_no_scan_is_said_before_there_is_a_screen() {
    let home = Home::new();
    let path = home.path().join("brief.txt");
    fs::write(&path, "Beste mensen,\n").unwrap();
    let mut terminal = Terminal::start(&home, &["watch", "brief.txt"]);
    assert_eq!(terminal.wait_for_end().exit_code(), 1);
    assert!(terminal.text().contains("brief.txt"), "{}", terminal.text());
    assert!(!String::from_utf8_lossy(&terminal.log).contains("\x1b[?1049h"));

    let mut terminal = Terminal::start(&home, &["watch", "nergens/a.scan.toml"]);
    assert_eq!(terminal.wait_for_end().exit_code(), 3);
}

#[test]
fn its_keys_leave_and_change_the_language_and_nothing_else() {
    for leave in ["q", "Q", "\x1b", "\x03"] {
        let (_home, path, mut terminal) = watched(asking("A2"));
        let before = fs::read(&path).unwrap();
        terminal.wait_for("weet ik niet").keys("\x1a3wrz");
        terminal.keys("e").wait_for("don't know");
        terminal.keys("\x14").wait_for("weet ik niet");
        terminal.keys(leave);
        assert_eq!(terminal.wait_for_end().exit_code(), 0, "{leave:?}");
        terminal.is_given_back();
        assert_eq!(fs::read(&path).unwrap(), before);
        assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 1);
    }
}

#[test]
fn the_window_may_change_its_size() {
    let (_home, _path, mut terminal) = watched(asking("A2"));
    terminal.wait_for(FIT);
    terminal.resize(40, 10).wait_for("te klein");
    terminal
        .resize(60, 18)
        .wait_for_all(&[FIT, "niet van toepassing"]);
}

#[test]
fn without_colour_and_with_plain_signs_it_is_all_there() {
    let case = session().one("A2", "-").votes("A2", "0 0 4 4 2 U");
    let scan = stands(case, Step::Vote, Some("A2"), Reveal::Agreement).scan;
    let home = Home::new();
    let path = home.scan(&Case { scan, ..session() });
    let arguments = [
        "watch",
        path.to_str().unwrap(),
        "--theme",
        "mono",
        "--ascii",
    ];
    let mut terminal = Terminal::start(&home, &arguments);
    terminal.wait_for_all(&["* *", "< midden", "Hier verschillen we"]);
    assert!(
        terminal
            .text()
            .chars()
            .all(|one| one.is_ascii() || one.is_alphabetic())
    );
    terminal.keys("q");
    assert!(terminal.wait_for_end().success());
}

/// Measures; says nothing about right and wrong. Run it with `--ignored --nocapture`.
#[test]
#[ignore = "a measurement"]
#[allow(clippy::print_stderr)]
fn how_soon_a_change_is_seen() {
    let (_home, path, mut terminal) = watched(place_at(0));
    terminal.wait_for("Plaats 0 ");
    let mut times: Vec<u128> = (1..=50)
        .map(|number| {
            let scan = place_at(number);
            let begun = Instant::now();
            replace(&path, &scan);
            terminal.wait_for(&format!("Plaats {number} "));
            begun.elapsed().as_millis()
        })
        .collect();
    times.sort_unstable();
    eprintln!(
        "seen after {} ms (median), {} ms (most)",
        times[25], times[49]
    );
}

fn place_at(number: usize) -> Scan {
    let mut scan = session().scan;
    scan.session.place = place(Step::Actions, None, Reveal::Question);
    scan.plan.actions[0].what = format!("Plaats {number} van de lijst");
    scan
}

#[test]
fn a_file_that_comes_and_cannot_be_read_is_said_to_be_there_and_why() {
    let home = Home::new();
    let path = home.path().join("later.scan.toml");
    let mut terminal = Terminal::start(&home, &["watch", "later.scan.toml"]);
    terminal.wait_for("We wachten op de scan");
    let newer = file::write(&asking("A2")).replacen("format = 1", "format = 9", 1);
    fs::write(&path, newer).unwrap();
    terminal.wait_for("Het bestand is er, maar de scan is niet te lezen");
    terminal.wait_for("indeling (9); open het bestand met een nieuwere");
    fs::write(&path, "format = ").unwrap();
    terminal.wait_for("'later.scan.toml', regel 1:");
    terminal.keys("e");
    terminal.wait_for("The file is there, but the scan cannot be");
    write(&path, &asking("A2"));
    terminal.wait_for("Fits their profession");
}

#[test]
fn without_a_name_the_scan_that_was_changed_last_is_followed() {
    let home = Home::new();
    let none = Terminal::start(&home, &["watch"]).wait_for_end();
    assert_eq!(none.exit_code(), 3);
    let path = home.scan(&session());
    write(&path, &asking("A2"));
    let older = file::write(&asking("I3")).replace("changed = 20", "changed = 19");
    assert!(older.contains("changed = 19"));
    fs::write(path.with_file_name("ouder.scan.toml"), older).unwrap();
    let mut terminal = Terminal::start(&home, &["watch"]);
    terminal.wait_for(FIT).keys("q");
    assert!(terminal.wait_for_end().success());
}
