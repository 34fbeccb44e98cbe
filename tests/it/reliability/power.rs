//! Power loss, seen from outside: in which order the program asks the system to put things on disk.

use std::fs;
use std::path::Path;

use super::strange::{skipped, under_strace};
use crate::report::scans::Case;
use crate::terminal::program::{Home, answer_in};

/// What the program asks of the disk, as far as it matters when the power goes.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Asked {
    Create(String),
    Write(String),
    Sync(String),
    Rename(String, String),
}

/// The calls of the thread that saves, of a trace in which every file is named.
fn asked(trace: &str) -> Vec<Asked> {
    trace.lines().filter_map(call).collect()
}

fn call(line: &str) -> Option<Asked> {
    // The number of the thread comes first. Where a call is told in two parts, the first counts.
    let call = line.split_once(' ')?.1.trim_start();
    let (name, rest) = call.split_once('(')?;
    let quoted = || rest.split('"').skip(1).step_by(2).map(str::to_owned);
    let opened = || Some(rest.split_once('<')?.1.split_once('>')?.0.to_owned());
    match name {
        "openat" if rest.contains("O_CREAT") => quoted().next().map(Asked::Create),
        "write" => opened().map(Asked::Write),
        "fsync" | "fdatasync" => opened().map(Asked::Sync),
        "rename" | "renameat" | "renameat2" => {
            let mut names = quoted();
            Some(Asked::Rename(names.next()?, names.next()?))
        }
        _ => None,
    }
}

/// What has to be asked to replace one file, by its temporary one.
fn in_order(temporary: &str, file: &Path) -> [Asked; 5] {
    let temporary = temporary.to_owned();
    [
        Asked::Create(temporary.clone()),
        Asked::Write(temporary.clone()),
        Asked::Sync(temporary.clone()),
        Asked::Rename(temporary, file.display().to_string()),
        Asked::Sync(file.parent().unwrap().display().to_string()),
    ]
}

#[test]
fn every_save_is_written_synced_put_in_place_and_its_folder_synced() {
    let home = Home::new();
    let path = home.scan(&Case::phases());
    let calls = "trace=openat,write,fsync,fdatasync,rename,renameat,renameat2";
    let Some(mut terminal) = under_strace(&home, &path, &["-e", calls]) else {
        return skipped("the order of what is put on disk was not looked at: no strace here");
    };
    terminal.wait_for("○ 0  nog niet");
    for answer in ["3", "2", "4"] {
        terminal.keys(answer);
        terminal.wait_for_all(&[&format!("● {answer}"), "opgeslagen"]);
    }
    terminal.keys("q");
    assert!(terminal.wait_for_end().success());
    assert_eq!(answer_in(&path, "F1"), Some("4".to_owned()));

    let trace = fs::read_to_string(home.path().join("trace")).unwrap();
    let folder = path.parent().unwrap().to_str().unwrap();
    let mut calls = asked(&trace);
    calls.retain(|one| match one {
        Asked::Create(path) | Asked::Write(path) | Asked::Sync(path) => path.starts_with(folder),
        Asked::Rename(from, to) => from.starts_with(folder) || to.starts_with(folder),
    });
    let copy = path.with_file_name("samen-sterk.scan.toml.bak");
    let files = [&copy, &path, &path, &path];
    assert_eq!(calls.len(), 5 * files.len(), "{calls:#?}");
    for (calls, file) in calls.chunks(5).zip(files) {
        let Asked::Create(temporary) = &calls[0] else {
            panic!("{calls:#?}");
        };
        assert_eq!(calls, in_order(temporary, file));
    }
}

#[test]
fn a_folder_that_knows_no_syncing_is_saved_to_all_the_same() {
    let home = Home::new();
    let path = home.scan(&Case::phases());
    let refused = ["-e", "trace=fsync", "-e", "inject=fsync:error=EINVAL"];
    let Some(mut terminal) = under_strace(&home, &path, &refused) else {
        return skipped("a network folder without syncing was not tried: no strace here");
    };
    terminal.wait_for("○ 0  nog niet").keys("3");
    terminal.wait_for_all(&["● 3", "opgeslagen"]).keys("q");
    assert!(terminal.wait_for_end().success());
    assert_eq!(answer_in(&path, "F1"), Some("3".to_owned()));
    let trace = fs::read_to_string(home.path().join("trace")).unwrap();
    assert!(trace.contains("INJECTED"), "{trace}");
}

#[test]
fn a_disk_that_fails_for_a_while_is_said_and_tried_again() {
    let home = Home::new();
    let path = home.scan(&Case::phases());
    let broken = [
        "-e",
        "trace=fsync",
        "-e",
        "inject=fsync:error=EIO:when=1..2",
    ];
    let Some(mut terminal) = under_strace(&home, &path, &broken) else {
        return skipped("a disk that fails was not tried: no strace here");
    };
    terminal.wait_for("○ 0  nog niet").keys("3");
    terminal.wait_for_all(&["● 3", "NIET OPGESLAGEN"]);
    // Nobody presses anything.
    terminal
        .wait_for_all(&["● 3", "opgeslagen 14:03"])
        .keys("q");
    assert!(terminal.wait_for_end().success());
    assert_eq!(answer_in(&path, "F1"), Some("3".to_owned()));
    let names = fs::read_dir(home.scans()).unwrap();
    assert_eq!(names.count(), 2, "the scan and its copy");
}
