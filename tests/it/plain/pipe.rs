//! The real program over pipes.

use std::io::Write;
use std::process::{Command, Stdio};

use quickscan::scan::{Depth, Group, file};

use crate::report::group::six_people;
use crate::report::scans::Case;
use crate::scan::folder::{Folder, content};

fn program(home: &Folder, words: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_quickscan"));
    command
        .args(words)
        .current_dir(home.path())
        .env_clear()
        .env("HOME", home.path())
        .env("USERPROFILE", home.path())
        .env("SOURCE_DATE_EPOCH", "1795000000")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    if cfg!(windows) {
        // Without this it would be the language of whoever runs the tests.
        command.env("LANG", "nl");
    }
    command
}

fn run(home: &Folder, words: &[&str], lines: &str) -> (String, String, Option<i32>) {
    let mut child = program(home, words).spawn().unwrap();
    child
        .stdin
        .take()
        .unwrap()
        .write_all(lines.as_bytes())
        .unwrap();
    let output = child.wait_with_output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (
        text(output.stdout),
        text(output.stderr),
        output.status.code(),
    )
}

const START: [&str; 7] = [
    "start",
    "implementatie-quickscan",
    "--out",
    "a.scan.toml",
    "--stage",
    "preparing",
    "--intervention=Samen Sterk",
];

#[test]
fn a_scan_is_filled_in_completely_through_a_pipe() {
    let home = Folder::new();
    let answers = "2\n\n".repeat(20);
    let (out, err, code) = run(
        &home,
        &START,
        &format!("\n\n{answers}\nS26 2\n\n\nm\n\n\n\nq\n"),
    );
    assert_eq!(code, Some(0), "{err}");
    assert!(out.contains("Alle vragen hebben een antwoord"), "{out}");
    assert!(
        err.contains("Alles is opgeslagen. Verder gaan: quickscan open "),
        "{err}"
    );
    let scan = file::read(&content(&home.join("a.scan.toml")))
        .unwrap()
        .scan;
    assert_eq!(scan.answers.len(), 20);
    assert!(scan.strategies.contains_key("S26"));
    assert!(content(&home.join("a.html")).contains("Samen Sterk"));
}

#[test]
fn a_scan_is_opened_through_a_pipe_and_its_end_saves() {
    let home = Folder::new();
    run(&home, &START, "\n\n3\n");
    let (out, _, code) = run(&home, &["open", "a.scan.toml"], "\n4");
    assert_eq!(code, Some(0));
    assert!(
        out.contains("Je antwoord: 3 grotendeels") && out.contains("Je antwoord: 4 helemaal"),
        "{out}"
    );
    let scan = file::read(&content(&home.join("a.scan.toml")))
        .unwrap()
        .scan;
    assert_eq!(scan.answers.len(), 2);
}

#[test]
fn a_scan_begun_for_so_many_people_is_that_of_a_group() {
    let home = Folder::new();
    let words = [&START[..], &["--participants", "8"]].concat();
    let (_, err, code) = run(&home, &words, "\n\n");
    assert_eq!(code, Some(0), "{err}");
    let group = |name: &str| file::read(&content(&home.join(name))).unwrap().scan.group;
    assert_eq!(group("a.scan.toml"), Some(Group::of(8)));
    let alone: Vec<&str> = START
        .map(|word| word.strip_prefix("a.").map_or(word, |_| "b.scan.toml"))
        .into();
    run(&home, &alone, "\n\n");
    assert_eq!(group("b.scan.toml"), None);
}

#[test]
fn the_start_screen_without_a_terminal_says_what_to_use_unless_lines_are_asked_for() {
    let home = Folder::new();
    let (out, err, code) = run(&home, &[], "");
    assert_eq!((out.as_str(), code), ("", Some(2)));
    assert!(err.contains("--plain"), "{err}");
    let (out, _, code) = run(&home, &["--plain", "--lang", "en"], "q\n");
    assert_eq!(code, Some(0));
    assert!(
        out.contains("1 Implementation Quickscan, about 10 minutes"),
        "{out}"
    );
}

#[test]
fn the_command_that_goes_on_repeats_where_own_questionnaires_are() {
    let home = Folder::new();
    std::fs::create_dir(home.join("eigen")).unwrap();
    let words = [&START[..], &["--questionnaires", "eigen"]].concat();
    let (_, err, _) = run(&home, &words, "\n\n");
    assert!(
        err.trim_end()
            .ends_with("a.scan.toml --questionnaires eigen"),
        "{err}"
    );
}

#[test]
fn what_the_command_line_says_is_not_asked_again() {
    let home = Folder::new();
    let words = [&START[..], &["--group", "team Zwolle", "--depth", "short"]].concat();
    let (out, _, code) = run(&home, &words, "3\n");
    assert_eq!(code, Some(0));
    assert!(
        !out.contains("Interventie?") && out.contains("Je antwoord: 3"),
        "{out}"
    );
    let scan = file::read(&content(&home.join("a.scan.toml")))
        .unwrap()
        .scan;
    assert_eq!(scan.about.group, "team Zwolle");
}

#[test]
fn a_script_notices_that_a_line_did_not_count() {
    let home = Folder::new();
    let (out, err, code) = run(&home, &START, "\n\n3\nfoetsie\n7\n");
    assert_eq!(code, Some(1), "{err}");
    assert!(err.contains("2 regels telden niet mee."), "{err}");
    assert!(out.contains("'foetsie' ken ik hier niet."), "{out}");
    assert!(content(&home.join("a.scan.toml")).contains("choice = \"3\""));
}

#[test]
fn leaving_before_the_first_question_says_that_nothing_was_made() {
    let home = Folder::new();
    let (out, err, code) = run(&home, &START, "team\n");
    assert_eq!((err.as_str(), code), ("", Some(0)));
    assert!(out.contains("Er is nog geen scan gemaakt"), "{out}");
    assert!(!home.join("a.scan.toml").exists());
}

#[test]
fn the_end_is_in_the_language_that_was_read_last() {
    let home = Folder::new();
    let (_, err, _) = run(&home, &START, "\n\n3\ne\nq\n");
    assert!(err.starts_with("Everything is saved."), "{err}");
    assert!(err.trim_end().ends_with("--lang en"), "{err}");
}

#[test]
fn a_scan_that_cannot_be_changed_says_so_before_anything_else() {
    let home = Folder::new();
    run(&home, &START, "\n\n3\n");
    let path = home.join("a.scan.toml");
    std::fs::write(&path, format!("later = true\n{}", content(&path))).unwrap();
    let (out, err, _) = run(&home, &["open", "a.scan.toml"], "2\n");
    let first = out.lines().find(|line| !line.is_empty()).unwrap();
    assert!(first.contains("nieuwere versie van Quickscan"), "{out}");
    // And again where a change was asked for.
    assert!(err.starts_with("Eén regel telde niet mee."), "{err}");
}

#[test]
fn the_short_version_goes_on_at_a_question_that_it_asks() {
    let home = Folder::new();
    let case = Case::phases().with(|scan| {
        scan.session.place.question = Some("F2".to_owned());
    });
    std::fs::write(home.join("a.scan.toml"), file::write(&case.scan)).unwrap();
    let words = ["open", "a.scan.toml", "--depth", "short"];
    let (out, err, code) = run(&home, &words, "3\n");
    assert_eq!(code, Some(0), "{err}");
    assert!(!out.contains("F2 "), "{out}");
    let scan = file::read(&content(&home.join("a.scan.toml")))
        .unwrap()
        .scan;
    assert_eq!(scan.questionnaire.depth, Depth::Short);
    assert_eq!(scan.answers.keys().collect::<Vec<_>>(), ["F1"]);
}

#[test]
fn a_scan_that_cannot_be_changed_says_that_its_version_stays() {
    let home = Folder::new();
    let path = home.join("a.scan.toml");
    let text = format!("later = true\n{}", file::write(&Case::phases().scan));
    std::fs::write(&path, &text).unwrap();
    let open = |depth: &str| run(&home, &["open", "a.scan.toml", "--depth", depth], "q\n").0;
    let out = open("short");
    assert!(out.contains("er is niets veranderd"), "{out}");
    assert!(out.contains("nieuwere versie van Quickscan"), "{out}");
    // Where it is the version that was asked for, nothing was refused.
    let out = open("full");
    assert!(!out.contains("er is niets veranderd"), "{out}");
    assert!(out.contains("nieuwere versie van Quickscan"), "{out}");
    assert_eq!(content(&path), text);
}

#[test]
fn a_scan_that_is_only_read_is_not_offered_to_compare_with_itself() {
    let home = Folder::new();
    let scans = home.join("Documents/quickscan");
    std::fs::create_dir_all(&scans).unwrap();
    let text = format!("later = true\n{}", file::write(&six_people().scan));
    std::fs::write(scans.join("a.scan.toml"), text).unwrap();
    let words = ["open", "Documents/quickscan/a.scan.toml"];
    let (out, err, _) = run(&home, &words, "r\nc\nq\n");
    let flat = out.split_whitespace().collect::<Vec<_>>().join(" ");
    let none = "nog geen andere scan van deze quickscan";
    assert!(flat.contains(none), "{out}\n{err}");
}

#[test]
fn results_and_advice_of_a_group_say_what_it_did_not_agree_on() {
    let home = Folder::new();
    std::fs::write(home.join("g.scan.toml"), file::write(&six_people().scan)).unwrap();
    let (out, err, _) = run(&home, &["open", "g.scan.toml"], "r\nt\nq\n");
    let flat = out.split_whitespace().collect::<Vec<_>>().join(" ");
    for said in [
        "nog onzeker (geen afspraak)",
        "4 van de 6 dachten Doen, jullie antwoorden wijzen voorlopig naar Willen. Wat verklaart dat?",
        "Punten zonder afspraak",
        "Nog samen over praten",
        "Vraag voor het gesprek: Wat zou iemand zien die hier een 1 geeft?",
    ] {
        assert!(flat.contains(said), "{said:?} in\n{out}\n{err}");
    }
    assert!(!out.contains("overgeslagen"), "{out}");
}

#[test]
fn a_group_is_led_from_start_to_end_through_a_pipe() {
    let home = Folder::new();
    let begin = "\ng\n6\n";
    let guess = "1\n0 4 1 1\n\n\n0 3 3\n\n\n\n";
    // One question on which they differ, nineteen on which they agree.
    let votes = format!("3 0 0 2 1\n{}", "0 0 4 2\n".repeat(19));
    let talk = "1\n\n\n\na in Kampen gaat het anders\ns\n0 0 6\n\n\nj\n\n2\n";
    let outcome = "\nS26 2\n\n\nm\n\n\n\n\n\n";
    let actions = "+ de handleiding afmaken\nde projectleider\nover 3 weken\n\n";
    let closing = "1\nouders merken het\n\n2 ik bel de planner\n\nq\n";
    let lines = [begin, guess, &votes, talk, outcome, actions, closing].concat();
    let (out, err, code) = run(&home, &START, &lines);
    assert_eq!(code, Some(0), "{err}\n{out}");
    let scan = file::read(&content(&home.join("a.scan.toml")))
        .unwrap()
        .scan;
    let rounds = scan.answers.values().map(|entry| entry.rounds.len());
    assert_eq!(rounds.sum::<usize>(), 21, "{out}");
    assert!(scan.answers.values().all(|entry| entry.answer.is_some()));
    assert_eq!(scan.plan.actions[0].when, "over 3 weken");
    assert_eq!(scan.session.closing.tomorrow, ["ik bel de planner"]);
    assert!(content(&home.join("a.html")).contains("in Kampen gaat het anders"));
}

#[test]
fn a_change_that_may_not_be_is_a_mistake_like_a_line_that_is_not_understood() {
    let home = Folder::new();
    run(&home, &START, "\n\n3\n");
    let path = home.join("a.scan.toml");
    // A key that this program does not know: the scan is only to be read.
    std::fs::write(&path, format!("later = true\n{}", content(&path))).unwrap();
    let (_, err, code) = run(&home, &["open", "a.scan.toml"], "\n\nr\nq\n");
    assert_eq!(code, Some(0), "{err}");
    let (out, err, code) = run(&home, &["open", "a.scan.toml"], "4\nblub\n2\nq\n");
    assert!(out.contains("er is niets veranderd"), "{out}");
    assert!(err.contains("3 regels telden niet mee."), "{err}");
    assert_eq!(code, Some(1), "{err}");
}
