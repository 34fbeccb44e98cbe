//! The long table where a reader is slow, and where a disk is full.

use std::fs;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use super::long_table::place_with;
use super::program::{SCAN, run};

#[test]
fn a_scan_is_written_before_the_next_one_is_read() {
    let place = place_with(&[]);
    // More than any buffer on the way holds.
    let long = SCAN.replace(
        "[strategies]",
        &format!("A1.note = \"{}\"\n[strategies]", "x".repeat(300_000)),
    );
    for number in 0..40 {
        place.file(&format!("{number}.scan.toml"), &long);
    }
    let mut child = place
        .command(&["report", "*.scan.toml", "--format", "csv"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let mut header = String::new();
    out.read_line(&mut header).unwrap();
    assert!(header.starts_with("\u{feff}\"scan_number\""), "{header}");
    // The program waits for this reader: a scan that changes now was not read before.
    fs::write(place.join("9.scan.toml"), "").unwrap();
    let rest = out.lines().map(Result::unwrap);
    let last = rest.filter(|row| row.contains("\"9.scan.toml\"")).count();
    assert_eq!(last, 0);
    assert_eq!(child.wait().unwrap().code(), Some(1));
}

#[test]
fn a_full_disk_is_said_once_and_leaves_no_half_table() {
    let place = place_with(&["a.scan.toml", "b.scan.toml"]);
    place.file("scans.csv", "van mij");
    let full = fs::OpenOptions::new()
        .write(true)
        .open("/dev/full")
        .unwrap();
    let words = ["report", "a.scan.toml", "b.scan.toml", "--format", "csv"];
    let output = place.command(&words).stdout(full).output().unwrap();
    assert_eq!(output.status.code(), Some(3));
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(
        said.matches("De tekst kan niet geschreven worden").count(),
        1,
        "{said}"
    );

    // A file of more than four blocks is too large here, as on a full disk.
    let limited = "trap '' XFSZ; ulimit -f 4; exec \"$@\"";
    for (out, left) in [("nieuw.csv", None), ("scans.csv", Some("van mij"))] {
        let table = place.command(&[&words[..], &["--force", "-o", out]].concat());
        let mut shell = Command::new("/bin/sh");
        shell
            .args(["-c", limited, "sh"])
            .arg(table.get_program())
            .args(table.get_args());
        shell
            .current_dir(place.join(""))
            .env_clear()
            .env("HOME", place.join("home"))
            .env("LANG", "nl");
        let said = run(&mut shell).wrong(3);
        assert!(said.contains("vol"), "{said}");
        assert_eq!(fs::read_to_string(place.join(out)).ok().as_deref(), left);
    }
    assert_eq!(place.names(), ["a.scan.toml", "b.scan.toml", "scans.csv"]);
}
