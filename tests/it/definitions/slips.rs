//! One slip of the fingers in any line of a definition gives one message, hardly ever a second.

use super::sample::{PHASES, VERDICTS, reading};

/// What happened to a line, and the line after it.
type Slip = (&'static str, fn(&str) -> String);

/// Ways to spoil a line.
const SLIPS: [Slip; 8] = [
    ("the line is gone", |_| String::new()),
    ("its last letter is gone", |line| but_last(line)),
    ("two letters changed places", swapped),
    ("its equals sign is gone", |line| {
        line.replacen(" = ", " ", 1)
    }),
    ("its first quote is gone", |line| line.replacen('"', "", 1)),
    ("a comma is gone", |line| line.replacen(',', "", 1)),
    ("a brace is gone", |line| line.replacen('}', "", 1)),
    ("a bracket is gone", |line| line.replacen(']', "", 1)),
];

fn but_last(line: &str) -> String {
    let mut letters = line.chars();
    letters.next_back();
    letters.collect()
}

fn swapped(line: &str) -> String {
    let mut letters: Vec<char> = line.chars().collect();
    if letters.len() > 3 {
        letters.swap(1, 2);
    }
    letters.into_iter().collect()
}

#[test]
fn one_slip_gives_one_message() {
    let (mut once, mut twice) = (0, Vec::new());
    for base in [PHASES, VERDICTS] {
        let lines: Vec<&str> = base.lines().collect();
        for (at, line) in lines.iter().enumerate() {
            for (slip, spoil) in SLIPS {
                let spoilt = spoil(line);
                if spoilt == *line {
                    continue;
                }
                let mut text = lines.clone();
                text[at] = &spoilt;
                let problems = reading(&text.join("\n")).problems;
                let whats: Vec<_> = problems.iter().map(|problem| &problem.what).collect();
                let case = || format!("{line:?}, {slip}: {whats:?}");
                match problems.len() {
                    0 | 1 => once += 1,
                    _ => twice.push(case()),
                }
            }
        }
    }
    assert!(
        twice.len() * 100 < once,
        "{once} once, {} twice: {}",
        twice.len(),
        twice.join("\n")
    );
}
