//! Disks that fail: said at once, kept in memory, tried again, offered elsewhere. Answering goes on.

use std::fs;
use std::io::Write as _;
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown, symlink};
use std::path::Path;
use std::process::{Command, Stdio};

use portable_pty::CommandBuilder;
use quickscan::scan::file;

use super::strange::{as_somebody, seen_by, skipped, with_own_disks};
use crate::report::scans::Case;
use crate::terminal::program::{Home, PROGRAM, Terminal, answer_in};

/// What the header says, and no message does.
const SAVED: &str = "opgeslagen 14:03";

/// Answers questions while nothing can be saved, and sees that said.
fn goes_on_answering(terminal: &mut Terminal, why: &str) {
    terminal.wait_for("○ 0  nog niet").keys("3");
    terminal.wait_for_all(&["● 3", "NIET OPGESLAGEN", why]);
    terminal.keys("\x1b[C").wait_for("F2  ").keys("2");
    terminal.wait_for_all(&["● 2", "NIET OPGESLAGEN"]);
}

/// Leaves, and has the scan saved at the place that is offered.
fn saves_at_home(terminal: &mut Terminal, home: &Home) {
    terminal
        .keys("q")
        .wait_for("Bewaar de scan op een andere plek");
    terminal.keys("1\r").wait_for("welke map");
    // Among the other scans is where it fails, so it is the home folder.
    terminal.keys("\r").wait_for_all(&["● 2", SAVED]);
    terminal.keys("q");
    assert!(terminal.wait_for_end().success());
    terminal.is_given_back();
    has_both_answers(&home.path().join("samen-sterk.scan.toml"));
}

/// Answers two questions, and sees both saved.
fn saves_both_answers(terminal: &mut Terminal) {
    terminal.wait_for("○ 0  nog niet").keys("3");
    terminal.wait_for_all(&["● 3", SAVED]).keys("\x1b[C");
    terminal.wait_for("F2  ").keys("2");
    terminal.wait_for_all(&["● 2", SAVED]);
}

fn has_both_answers(path: &Path) {
    let answers = ["F1", "F2"].map(|question| answer_in(path, question));
    assert_eq!(answers, ["3", "2"].map(|code| Some(code.to_owned())));
}

fn names(folder: &Path) -> Vec<String> {
    let files = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = files
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

/// A disk of 64 kB with the scan on it, filled to the last byte.
const FULL: &str = "cp \"$2\" \"$1.kept\"; mount -t tmpfs -o size=64k tmpfs \"$1\"; cp \"$1.kept\" \"$2\"; \
     dd if=/dev/zero of=\"$1/fill\" bs=4096 2>/dev/null || true";

#[test]
fn a_full_disk_is_said_and_saved_to_once_there_is_room() {
    let home = Home::new();
    let path = home.scan(&Case::phases());
    let Some(mut terminal) = with_own_disks(&home, &path, FULL) else {
        return skipped("a full disk was not tried: no disk of its own to be had");
    };
    goes_on_answering(&mut terminal, "De schijf is vol");
    let seen = seen_by(&terminal, &path);
    let folder = seen.parent().unwrap();
    assert_eq!(names(folder), ["fill", "samen-sterk.scan.toml"]);
    assert_eq!(
        fs::read_to_string(&seen).unwrap(),
        file::write(&Case::phases().scan)
    );

    fs::remove_file(folder.join("fill")).unwrap();
    terminal.wait_for_all(&["● 2", SAVED]);
    has_both_answers(&seen);
    assert_eq!(
        names(folder),
        ["samen-sterk.scan.toml", "samen-sterk.scan.toml.bak"]
    );
    terminal.keys("q");
    assert!(terminal.wait_for_end().success());
}

#[test]
fn what_a_full_disk_cannot_take_goes_to_another_place() {
    let home = Home::new();
    let path = home.scan(&Case::phases());
    let Some(mut terminal) = with_own_disks(&home, &path, FULL) else {
        return skipped("a full disk was not left for another place: no disk of its own to be had");
    };
    goes_on_answering(&mut terminal, "De schijf is vol");
    saves_at_home(&mut terminal, &home);
}

#[test]
fn a_disk_that_is_only_read_is_said_and_left_for_another_place() {
    let home = Home::new();
    let path = home.scan(&Case::phases());
    let read_only = "mount --bind \"$1\" \"$1\"; mount -o remount,bind,ro \"$1\"";
    let Some(mut terminal) = with_own_disks(&home, &path, read_only) else {
        return skipped("a read-only disk was not tried: no disk of its own to be had");
    };
    goes_on_answering(&mut terminal, "alleen te lezen");
    saves_at_home(&mut terminal, &home);
    let untouched = file::write(&Case::phases().scan);
    assert_eq!(fs::read_to_string(&path).unwrap(), untouched);
}

#[test]
fn a_folder_one_may_no_longer_write_in_is_said_until_one_may() {
    let home = Home::new();
    let path = home.scan(&Case::phases());
    let Some(mut terminal) = as_somebody(&home, &path) else {
        return skipped("a folder without permission was not tried: nobody but the superuser here");
    };
    terminal.wait_for("○ 0  nog niet");
    let allow = |mode| {
        let mode = fs::Permissions::from_mode(mode);
        fs::set_permissions(home.scans(), mode).unwrap();
    };
    allow(0o555);
    goes_on_answering(&mut terminal, "Je mag niet schrijven");
    assert_eq!(names(&home.scans()), ["samen-sterk.scan.toml"]);
    allow(0o755);
    terminal.wait_for_all(&["● 2", SAVED]);
    has_both_answers(&path);
    terminal.keys("q");
    assert!(terminal.wait_for_end().success());
}

#[test]
fn out_of_a_folder_that_was_removed_answers_go_to_another_place() {
    let home = Home::new();
    let path = home.scan(&Case::phases());
    let mut terminal = Terminal::start(&home, &[&path]);
    terminal.wait_for("○ 0  nog niet");
    fs::remove_dir_all(home.scans()).unwrap();
    goes_on_answering(&mut terminal, "De map ");
    assert!(!home.scans().exists());
    saves_at_home(&mut terminal, &home);
}

#[test]
fn leaving_makes_a_file_again_that_was_taken_away_after_it_was_saved() {
    for asked_to_end in [false, true] {
        let home = Home::new();
        let path = home.scan(&Case::phases());
        let mut terminal = Terminal::start(&home, &[&path]);
        saves_both_answers(&mut terminal);
        fs::remove_file(&path).unwrap();
        if asked_to_end {
            terminal.signal("TERM");
        } else {
            terminal.keys("q");
        }
        assert!(terminal.wait_for_end().success());
        has_both_answers(&path);
    }
}

#[test]
fn leaving_a_folder_that_is_gone_leads_to_another_place() {
    let home = Home::new();
    let path = home.scan(&Case::phases());
    let mut terminal = Terminal::start(&home, &[&path]);
    saves_both_answers(&mut terminal);
    fs::remove_dir_all(home.scans()).unwrap();
    saves_at_home(&mut terminal, &home);
}

#[test]
fn a_limit_to_the_size_of_files_is_a_full_disk() {
    let home = Home::new();
    let path = home.scan(&Case::phases());
    let mut command = CommandBuilder::new("sh");
    command.args(["-c", "ulimit -S -f 0; exec \"$0\" \"$1\"", PROGRAM]);
    command.arg(&path);
    let mut terminal = Terminal::run(&home, command, &[]);
    goes_on_answering(&mut terminal, "De schijf is vol");
    terminal.keys("qq");
    assert_eq!(terminal.wait_for_end().exit_code(), 3);
    terminal.is_given_back();
    assert_eq!(names(&home.scans()), ["samen-sterk.scan.toml"]);
}

#[test]
fn the_group_of_whoever_saves_gets_nothing_of_what_another_group_had() {
    let home = Home::new();
    let path = home.scan(&Case::phases());
    let Some(mut terminal) = as_somebody(&home, &path) else {
        return skipped("another group was not tried: nobody but the superuser here");
    };
    terminal.wait_for("○ 0  nog niet");
    if chown(&path, None, Some(65_533)).is_err() {
        return skipped("another group was not tried: nobody may give files away here");
    }
    fs::set_permissions(&path, fs::Permissions::from_mode(0o664)).unwrap();
    terminal.keys("3").wait_for_all(&["● 3", SAVED]).keys("q");
    assert!(terminal.wait_for_end().success());
    let found = fs::metadata(&path).unwrap();
    assert_ne!(found.gid(), 65_533, "somebody is not in that group");
    assert_eq!(found.mode() & 0o777, 0o604);
}

#[test]
fn in_a_folder_that_is_not_there_is_saved_as_soon_as_it_is() {
    let home = Home::new();
    let path = home.scan(&Case::phases());
    let mut terminal = Terminal::start(&home, &[&path]);
    terminal.wait_for("○ 0  nog niet");
    fs::remove_dir_all(home.scans()).unwrap();
    goes_on_answering(&mut terminal, "De map ");
    fs::create_dir_all(home.scans()).unwrap();
    terminal.wait_for_all(&["● 2", SAVED]).keys("q");
    assert!(terminal.wait_for_end().success());
    has_both_answers(&path);
}

#[test]
fn through_a_link_the_file_itself_is_saved() {
    let home = Home::new();
    let path = home.scan(&Case::phases());
    let link = home.path().join("link.scan.toml");
    symlink(&path, &link).unwrap();
    let mut terminal = Terminal::start(&home, &[&link]);
    terminal.wait_for("○ 0  nog niet").keys("3");
    terminal.wait_for_all(&["● 3", SAVED]).keys("q");
    assert!(terminal.wait_for_end().success());
    assert_eq!(answer_in(&path, "F1"), Some("3".to_owned()));
    assert_eq!(fs::read_link(&link).unwrap(), path);
}

/// In the plain mode, over a pipe: the same offer, by its number.
#[test]
fn without_screens_another_place_is_offered_too() {
    let home = Home::new();
    let path = home.scan(&Case::phases());
    let copy = path.with_file_name("samen-sterk.scan.toml.bak");
    // Without its copy a file is not replaced.
    fs::create_dir(&copy).unwrap();
    let mut program = Command::new(PROGRAM);
    program.arg("open").arg(&path).arg("--plain");
    program
        .env_clear()
        .env("HOME", home.path())
        .env("LANG", "nl_NL.UTF-8");
    program
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut program = program.spawn().unwrap();
    let lines = b"3\n\n2\nq\n1\n\nn elders\nq\n";
    program.stdin.take().unwrap().write_all(lines).unwrap();
    let output = program.wait_with_output().unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    for told in [
        "NIET OPGESLAGEN",
        "Met q kies je een andere plek",
        "1 Bewaar de scan op een andere plek",
        "Je scan staat nu in",
    ] {
        assert!(said.contains(told), "no {told:?} in\n{said}");
    }
    assert!(output.status.success(), "{said}");
    let elsewhere = home.path().join("samen-sterk.scan.toml");
    has_both_answers(&elsewhere);
    let scan = file::read(&fs::read_to_string(&elsewhere).unwrap())
        .unwrap()
        .scan;
    assert_eq!(scan.answers["F2"].note, "elders");
}
