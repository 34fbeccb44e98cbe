//! Files made to be too much: what comes of them is a message, in little memory.

use std::fs;
use std::io::Read;
use std::process::Stdio;
use std::thread;

use quickscan::source::{MAX_BYTES, MOST_PARTS};

use super::program::{Place, SCAN};

/// What the program takes to start, in a build for tests (bytes).
const BEFORE_IT_READS: u64 = 16 * 1024 * 1024;

/// What it may take for a small file, however many tiny parts are in that (bytes).
const FOR_A_SMALL_FILE: u64 = 48 * 1024 * 1024;

/// So much memory for every byte of a file, as `docs/reliability.md` promises.
const FOR_A_BYTE: u64 = 20;

/// As many bytes as are read of one file, and a few less.
const MOST: usize = MAX_BYTES as usize - 200_000;

/// The bytes of one long text: measuring and wrapping it takes a while in a build for tests.
const LONG_TEXT: usize = 1_000_000;

/// What hostile files are made of: their name, and what stands in them.
fn hostile_files() -> Vec<(&'static str, String)> {
    let shipped = include_str!("../../../questionnaires/implementatie-quickscan.toml");
    let within = |text: &str| {
        let question = shipped.find("\ntext = \"").unwrap() + "\ntext = \"".len();
        let (before, after) = shipped.split_at(question);
        format!("{before}{text}{after}")
    };
    let note = |text: &str| format!("{SCAN}\n[answers.F1]\nchoice = \"3\"\nnote = \"{text}\"\n");
    let up_to = |piece: &str, bytes: usize| piece.repeat(bytes / piece.len());
    let numbered = |line: fn(usize) -> String| (0..100_000).map(line).collect::<String>();
    let half_of_parts = MOST_PARTS / 2 - 10;
    vec![
        (
            "questions.toml",
            shipped.to_owned() + &numbered(|at| format!("\n[[question]]\nid = \"Q{at}\"")),
        ),
        ("lists.toml", format!("a = {}", "[".repeat(MOST))),
        (
            "lists-read.toml",
            format!("a = {}", "[".repeat(half_of_parts)),
        ),
        (
            "tables.toml",
            format!("a = {}1{}", up_to("{a=", MOST / 2), up_to("}", MOST / 4)),
        ),
        ("dots.toml", format!("{}a = 1", up_to("a.", MOST))),
        (
            "dots-read.toml",
            format!("{}a = 1", "a.".repeat(half_of_parts)),
        ),
        ("headers.toml", numbered(|at| format!("[a{at}]\n"))),
        (
            "keys-read.toml",
            (0..MOST_PARTS / 4)
                .map(|at| format!("k{at} = 1\n"))
                .collect(),
        ),
        (
            "twice.toml",
            shipped.to_owned() + &up_to("\nid = \"x\"", MOST / 2),
        ),
        (
            "twice-read.toml",
            format!("id = \"x\"\n{}", "id = \"x\"\n".repeat(MOST_PARTS / 4)),
        ),
        ("escapes-read.toml", "x = \"\\q\"\n".repeat(MOST_PARTS / 4)),
        ("number.toml", format!("format = {}", up_to("9", LONG_TEXT))),
        ("nan.toml", shipped.replace("points = 1", "points = nan")),
        (
            "infinite.toml",
            shipped.replace("points = 1", "points = 1e999999"),
        ),
        ("text.toml", within(&up_to("x", LONG_TEXT))),
        ("accents.toml", within(&up_to("\u{301}", LONG_TEXT))),
        ("no-width.toml", within(&up_to("\u{200b}", LONG_TEXT))),
        ("note.scan.toml", note(&up_to("é", LONG_TEXT))),
        (
            "accents.scan.toml",
            note(&format!("a{}", up_to("\u{301}", LONG_TEXT))),
        ),
        (
            "answers.scan.toml",
            SCAN.to_owned() + &numbered(|at| format!("\n[answers.X{at}]\nchoice = \"1\"")),
        ),
        (
            "parked.scan.toml",
            format!("{SCAN}\n[session]\nparked = [{}]\n", up_to("\"x\",", MOST)),
        ),
        (
            "parked-read.scan.toml",
            format!(
                "{SCAN}\n[session]\nparked = [{}]\n",
                "\"x\",".repeat(half_of_parts)
            ),
        ),
        (
            "people.scan.toml",
            format!("{SCAN}\n[group]\nparticipants = {}\n", up_to("9", 100_000)),
        ),
        (
            "actions.scan.toml",
            format!(
                "{SCAN}\n{}",
                "[[action]]\nwhat = \"x\"\n".repeat(MOST_PARTS / 10)
            ),
        ),
    ]
}

#[test]
fn a_hostile_file_takes_little_memory_and_gives_a_short_message() {
    let place = Place::new();
    for (name, content) in hostile_files() {
        place.file(name, &content);
        let size = content.len() as u64;
        let is_scan = name.ends_with(".scan.toml");
        let commands: &[&[&str]] = if is_scan {
            &[&["check", name], &["report", name, "--format", "html"]]
        } else {
            &[&["check", name]]
        };
        for words in commands {
            let (code, said, most) = peak(&place, words);
            assert!(matches!(code, Some(0 | 1)), "{words:?}: {code:?}");
            let allowed = FOR_A_SMALL_FILE.max(BEFORE_IT_READS + FOR_A_BYTE * size);
            assert!(
                most <= allowed,
                "{words:?}: {most} bytes of memory for {size}"
            );
            let unsafe_ones =
                |letter: &char| *letter != '\n' && quickscan::text::is_unsafe(*letter);
            assert_eq!(said.chars().find(unsafe_ones), None, "{words:?}");
            assert!(said.len() < 400_000, "{words:?} says {} bytes", said.len());
        }
    }
}

/// How a run ends, what it says of what is wrong, and the most memory it took (bytes).
fn peak(place: &Place, words: &[&str]) -> (Option<i32>, String, u64) {
    let mut command = place.command(words);
    let mut child = command
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stderr = child.stderr.take().unwrap();
    let listener = thread::spawn(move || {
        let mut said = String::new();
        stderr.read_to_string(&mut said).unwrap();
        said
    });
    let status = format!("/proc/{}/status", child.id());
    let mut most = 0;
    let code = loop {
        // The most so far never goes down, so the last look before the end counts.
        let seen = fs::read_to_string(&status).unwrap_or_default();
        let line = seen.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kilobytes = line.and_then(|line| line.trim().strip_suffix(" kB")?.parse::<u64>().ok());
        most = most.max(kilobytes.unwrap_or(0) * 1024);
        if let Some(ended) = child.try_wait().unwrap() {
            break ended.code();
        }
    };
    (code, listener.join().unwrap(), most)
}
