//! What the program keeps to itself: no network, no names, files for their owner alone.

use std::ffi::OsStr;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use portable_pty::CommandBuilder;

use super::program::{Home, PROGRAM, Terminal};

/// The calls of the system that find, reach or wait for another machine.
#[cfg(target_os = "linux")]
const CALLS_OF_A_NETWORK: [&str; 12] = [
    "socket",
    "connect",
    "bind",
    "listen",
    "accept",
    "accept4",
    "sendto",
    "recvfrom",
    "getaddrinfo",
    "gethostbyname",
    "gethostbyname_r",
    "res_query",
];

#[cfg(target_os = "linux")]
#[test]
fn no_call_that_reaches_a_network_is_part_of_the_program() {
    let names = linked_names(&fs::read(PROGRAM).unwrap());
    let is_linked = |call: &&str| names.iter().any(|name| name == call);
    // Signals wake the program through a pair of sockets that nobody else can reach.
    assert!(is_linked(&"socketpair"), "{names:?}");
    let linked: Vec<&str> = CALLS_OF_A_NETWORK.into_iter().filter(is_linked).collect();
    assert_eq!(linked, Vec::<&str>::new());
}

/// What a program in the form of Linux (ELF of 64 bits) wants of the libraries of the system.
#[cfg(target_os = "linux")]
fn linked_names(program: &[u8]) -> Vec<String> {
    let number = |at: usize, bytes: usize| {
        let digits = program[at..at + bytes].iter().rev();
        digits.fold(0, |sum, digit| sum << 8 | usize::from(*digit))
    };
    let (table, size, count) = (number(0x28, 8), number(0x3a, 2), number(0x3c, 2));
    let section = |at: usize| table + at * size;
    let [dynamic_symbols, a_symbol] = [11, 24];
    let symbols = (0..count)
        .map(section)
        .find(|at| number(at + 4, 4) == dynamic_symbols)
        .expect("it is linked to libraries");
    let texts = number(section(number(symbols + 40, 4)) + 24, 8);
    let (from, length) = (number(symbols + 24, 8), number(symbols + 32, 8));
    let name = |at: usize| {
        let bytes = program[texts + number(at, 4)..].iter().copied();
        let bytes: Vec<u8> = bytes.take_while(|byte| *byte != 0).collect();
        String::from_utf8(bytes).unwrap()
    };
    (from..from + length).step_by(a_symbol).map(name).collect()
}

#[cfg(target_os = "linux")]
#[test]
fn while_it_runs_it_has_no_socket_of_a_network() {
    let home = Home::new();
    let mut terminal = Terminal::start::<&str>(&home, &[]);
    let mut seen = 0;
    for (shown, keys) in [
        ("Nieuwe scan", "\r"),
        ("Hoe ver is deze groep?", "\r\r2\r\r\r"),
        ("F1  ", "3r"),
        ("Resultaat", "q"),
    ] {
        terminal.wait_for(shown);
        seen += no_network(terminal.process());
        terminal.keys(keys);
    }
    assert!(terminal.wait_for_end().success());
    assert!(seen > 0, "its sockets are not where they were");
}

/// Fails where an open file of a process is a socket that others could reach. How many are not.
#[cfg(target_os = "linux")]
fn no_network(process: u32) -> usize {
    let place = PathBuf::from(format!("/proc/{process}"));
    let open = fs::read_dir(place.join("fd")).unwrap();
    let targets = open.filter_map(|entry| fs::read_link(entry.unwrap().path()).ok());
    let sockets: Vec<String> = targets
        .filter_map(|target| {
            let name = target.to_str()?.strip_prefix("socket:[")?;
            Some(name.trim_end_matches(']').to_owned())
        })
        .collect();
    for table in ["tcp", "tcp6", "udp", "udp6", "raw", "raw6", "packet"] {
        let rows = fs::read_to_string(place.join("net").join(table)).unwrap_or_default();
        for socket in &sockets {
            let is_there = rows.split_whitespace().any(|field| field == socket);
            assert!(!is_there, "socket {socket} stands in {table}:\n{rows}");
        }
    }
    // A pair has no name, so that nobody can find it.
    let rows = fs::read_to_string(place.join("net/unix")).unwrap();
    for socket in &sockets {
        let row = rows
            .lines()
            .find(|row| row.split_whitespace().nth(6) == Some(socket));
        let fields = row
            .expect("it is a socket of this machine")
            .split_whitespace()
            .count();
        assert_eq!(fields, 7, "{row:?} has a name");
    }
    sockets.len()
}

#[test]
fn whatever_it_writes_is_for_its_owner_alone() {
    let home = Home::new();
    // Where nothing is kept from anybody by the system, the program does it.
    let mut command = CommandBuilder::new("sh");
    command.args(["-c", "umask 0; exec \"$0\" \"$@\"", PROGRAM]);
    let mut terminal = Terminal::run(&home, command, &[]);
    terminal.wait_for("Nieuwe scan").keys("\r");
    terminal
        .wait_for("Hoe ver is deze groep?")
        .keys("Samen Sterk\r\r2\r\r\r");
    terminal.wait_for("F1  ").keys("3");
    terminal.wait_for_all(&["● 3", "opgeslagen"]).keys("q");
    assert!(terminal.wait_for_end().success());
    let scan = home.only_scan();
    let again = |words: &[&OsStr]| {
        let mut command = CommandBuilder::new("sh");
        command.args(["-c", "umask 0; exec \"$0\" \"$@\"", PROGRAM]);
        command.args(words);
        let mut terminal = Terminal::run(&home, command, &[]);
        (!words.contains(&OsStr::new("report"))).then(|| {
            terminal.wait_for("F1  ").keys("2");
            terminal.wait_for_all(&["● 2", "opgeslagen"]).keys("q");
        });
        assert!(terminal.wait_for_end().success());
    };
    again(&["open".as_ref(), scan.as_ref()]);
    for ending in ["md", "html", "json", "csv"] {
        let document = scan.with_file_name(format!("verslag.{ending}"));
        again(&[
            "report".as_ref(),
            scan.as_ref(),
            "-o".as_ref(),
            document.as_ref(),
        ]);
    }
    let made = all_below(home.path());
    let names = [
        "scan.toml",
        "scan.toml.bak",
        "md",
        "html",
        "json",
        "csv",
        "lock",
    ];
    for name in names {
        let is_made = |path: &&PathBuf| path.to_string_lossy().ends_with(&format!(".{name}"));
        assert!(
            made.iter().any(|path| is_made(&path)),
            "no {name} in {made:?}"
        );
    }
    let open: Vec<&PathBuf> = made.iter().filter(|path| is_open_to_others(path)).collect();
    assert_eq!(open, Vec::<&PathBuf>::new());
}

fn is_open_to_others(path: &Path) -> bool {
    fs::symlink_metadata(path).unwrap().permissions().mode() & 0o077 != 0
}

/// Everything in a folder and the folders in it.
fn all_below(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    entries
        .flat_map(|path| {
            let below = if path.is_dir() {
                all_below(&path)
            } else {
                Vec::new()
            };
            below.into_iter().chain([path])
        })
        .collect()
}

#[test]
fn no_name_is_needed_and_none_is_taken_from_the_machine() {
    let home = Home::new();
    let around = [
        ("USER", "geheime-gebruiker"),
        ("LOGNAME", "geheime-gebruiker"),
        ("HOSTNAME", "geheime-computer"),
        ("EMAIL", "iemand@geheim.example"),
    ];
    let mut terminal = Terminal::with::<&str>(&home, &[], &around);
    terminal.wait_for("Nieuwe scan").keys("\r");
    terminal
        .wait_for("Hoe ver is deze groep?")
        .keys("\r\r2\r\r\r");
    terminal.wait_for("F1  ").keys("3\r2\rq");
    assert!(terminal.wait_for_end().success());
    let scan = home.only_scan();
    for ending in ["md", "html", "json", "csv"] {
        let document = scan.with_file_name(format!("verslag.{ending}"));
        let words: [&OsStr; 4] = [
            "report".as_ref(),
            scan.as_ref(),
            "-o".as_ref(),
            document.as_ref(),
        ];
        assert!(
            Terminal::with(&home, &words, &around)
                .wait_for_end()
                .success()
        );
    }
    let of_the_machine = ["geheim", home.path().to_str().unwrap()];
    let files: Vec<PathBuf> = all_below(&home.scans());
    assert_eq!(files.len(), 5, "{files:?}");
    for file in files {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let text = fs::read_to_string(&file).unwrap() + &name;
        for known in of_the_machine {
            assert!(!text.contains(known), "{known} stands in {name}");
        }
    }
}
