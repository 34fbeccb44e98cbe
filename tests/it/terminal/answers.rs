//! What was answered is on disk, whatever happens next.

use std::fs;

use super::program::{Home, Terminal, answer_in, scan_in};
use crate::report::scans::Case;

#[test]
fn three_answers_and_quit_then_on_with_the_same_question() {
    let home = Home::new();
    let mut terminal = Terminal::start::<&str>(&home, &[]);
    terminal.wait_for("Nieuwe scan").keys("\r");
    terminal.wait_for("Hoe ver is deze groep?");
    terminal.keys("Samen Sterk\rteam Zwolle\r2\r\r\r");
    terminal.wait_for("F1  ").keys("3\r");
    terminal.wait_for("F5  ").keys("2\r");
    terminal.wait_for("F7  ").keys("w\r");
    terminal.wait_for("O2  ").keys("q");
    assert!(terminal.wait_for_end().success());
    terminal.is_given_back();

    let path = home.only_scan();
    let answers = ["F1", "F5"].map(|question| answer_in(&path, question).unwrap());
    assert_eq!(answers, ["3", "2"]);
    let scan = scan_in(&path);
    assert_eq!(scan.about.intervention, "Samen Sterk");
    assert_eq!(scan.about.group, "team Zwolle");

    let mut again = Terminal::start::<&str>(&home, &[]);
    again.wait_for("Samen Sterk · team Zwolle").keys("\r");
    again.wait_for("O2  ").keys("\x1b[D");
    again.wait_for_all(&["F7  ", "● w"]);
}

#[test]
fn an_answer_survives_a_kill_as_soon_as_the_screen_says_saved() {
    let home = Home::new();
    let path = home.scan(&Case::phases());
    let mut terminal = Terminal::start(&home, &[&path]);
    terminal.wait_for("○ 0  nog niet").keys("3");
    // Rows are drawn from above: with the answer on screen, "saved" is about that answer.
    terminal.wait_for_all(&["● 3", "opgeslagen"]);
    terminal.signal("KILL");
    terminal.wait_for_end();
    assert_eq!(answer_in(&path, "F1"), Some("3".to_owned()));
}

#[test]
fn keys_typed_ahead_all_count() {
    let home = Home::new();
    let path = home.scan(&Case::phases());
    let mut terminal = Terminal::start(&home, &[&path]);
    terminal.wait_for("○ 0  nog niet").keys("3\r2\r1\r4\rq");
    assert!(terminal.wait_for_end().success());
    let answers = ["F1", "F2", "F3", "F4"].map(|question| answer_in(&path, question).unwrap());
    assert_eq!(answers, ["3", "2", "1", "4"]);
}

#[test]
fn a_paste_is_text_and_never_a_command() {
    let home = Home::new();
    let path = home.scan(&Case::phases());
    let mut terminal = Terminal::start(&home, &[&path]);
    // On a question there is nothing to paste into: none of these keys is pressed.
    terminal
        .wait_for("○ 0  nog niet")
        .keys("\x1b[200~q3\rwx\x1b[201~n");
    terminal.wait_for("Notitie bij je antwoord");
    terminal.keys("\x1b[200~eerst\rdan 'q'\x1b[201~");
    terminal.wait_for("eerst dan 'q'").keys("\r");
    terminal.wait_for("Notitie  eerst dan 'q'").keys("q");
    assert!(terminal.wait_for_end().success());
    let scan = scan_in(&path);
    assert_eq!(scan.answers["F1"].note, "eerst dan 'q'");
    assert_eq!(scan.answers["F1"].answer, None);
}

#[test]
fn a_second_program_reads_only() {
    let home = Home::new();
    let path = home.scan(&Case::phases());
    let mut first = Terminal::start(&home, &[&path]);
    first.wait_for("opgeslagen");
    let mut second = Terminal::start(&home, &[&path]);
    second.wait_for("alleen lezen").keys("3");
    second.wait_for("alleen te lezen").keys("q");
    second.wait_for_end();
    first
        .keys("2")
        .wait_for_all(&["● 2", "opgeslagen"])
        .keys("q");
    assert!(first.wait_for_end().success());
    assert_eq!(answer_in(&path, "F1"), Some("2".to_owned()));

    let mut third = Terminal::start(&home, &[&path]);
    third.wait_for("opgeslagen").keys("q");
    assert!(third.wait_for_end().success());
}

#[test]
fn a_file_changed_by_hand_is_never_overwritten_unasked() {
    let home = Home::new();
    let path = home.scan(&Case::phases());
    let mut terminal = Terminal::start(&home, &[&path]);
    terminal.wait_for("○ 0  nog niet").keys("1");
    terminal.wait_for_all(&["● 1", "opgeslagen"]);
    let changed = format!("# met de hand\n{}", fs::read_to_string(&path).unwrap());
    fs::write(&path, &changed).unwrap();

    terminal.keys("4").wait_for("Wat wil je houden?");
    assert_eq!(fs::read_to_string(&path).unwrap(), changed);
    // Both: what is here goes on under a new name.
    terminal
        .keys("1\r")
        .wait_for_all(&["● 4", "opgeslagen"])
        .keys("q");
    assert!(terminal.wait_for_end().success());
    assert_eq!(fs::read_to_string(&path).unwrap(), changed);
    let files = fs::read_dir(home.scans()).unwrap();
    let other = files
        .map(|file| file.unwrap().path())
        .find(|other| other.to_string_lossy().ends_with(".scan.toml") && *other != path);
    assert_eq!(answer_in(&other.unwrap(), "F1"), Some("4".to_owned()));
}

#[test]
fn a_folder_that_cannot_be_made_is_said_and_what_was_typed_stays() {
    let home = Home::new();
    fs::write(home.path().join("Documents"), "no folder").unwrap();
    let mut terminal = Terminal::start::<&str>(&home, &["start", "implementatie-quickscan"]);
    terminal.wait_for("Hoe ver is deze groep?");
    terminal
        .keys("Samen Sterk\x1b[6~\r")
        .wait_for("Controleer het pad");
    assert!(terminal.text().contains("Samen Sterk"));

    fs::remove_file(home.path().join("Documents")).unwrap();
    terminal.keys("\r").wait_for("F1  ").keys("q");
    assert!(terminal.wait_for_end().success());
    assert_eq!(scan_in(&home.only_scan()).about.intervention, "Samen Sterk");
}

#[test]
fn a_disk_that_goes_away_is_said_and_loses_nothing_once_it_is_back() {
    let home = Home::new();
    let path = home.scan(&Case::phases());
    let away = home.path().join("away");
    let mut terminal = Terminal::start(&home, &[&path]);
    terminal.wait_for("○ 0  nog niet");
    fs::rename(home.scans(), &away).unwrap();
    fs::write(home.scans(), "in the way").unwrap();
    terminal.keys("3").wait_for_all(&["● 3", "NIET OPGESLAGEN"]);

    // Leaving now would lose the answer: that is said first.
    terminal.keys("q").wait_for("Druk nog eens op q");
    fs::remove_file(home.scans()).unwrap();
    fs::rename(&away, home.scans()).unwrap();
    terminal.wait_for_all(&["● 3", "opgeslagen"]).keys("q");
    assert!(terminal.wait_for_end().success());
    assert_eq!(answer_in(&path, "F1"), Some("3".to_owned()));
}

#[test]
fn leaving_with_an_answer_that_cannot_be_saved_takes_a_second_q_and_is_no_success() {
    let home = Home::new();
    let path = home.scan(&Case::phases());
    let mut terminal = Terminal::start(&home, &[&path]);
    terminal.wait_for("○ 0  nog niet");
    fs::remove_file(&path).unwrap();
    fs::create_dir(&path).unwrap();
    terminal.keys("3").wait_for_all(&["● 3", "NIET OPGESLAGEN"]);
    terminal.keys("q").wait_for("Druk nog eens op q").keys("q");
    assert_eq!(terminal.wait_for_end().exit_code(), 3);
    terminal.is_given_back();
    assert!(
        terminal.text().contains("samen-sterk.scan.toml"),
        "{}",
        terminal.text()
    );
}
