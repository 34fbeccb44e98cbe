//! The house itself: which room may use which, how long a file may be, and what does not stand in code.

use std::fs;
use std::path::{Path, PathBuf};

/// The rooms, lowest first. A room uses only those before it.
const ROOMS: [&str; 12] = [
    "text",
    "source",
    "questionnaire",
    "scan",
    "insight",
    "lang",
    "wording",
    "report",
    "app",
    "plain",
    "tui",
    "cli",
];

/// Longer files are hard to read as one thing.
const LONGEST_FILE: usize = 500;

#[test]
fn a_lower_room_never_imports_a_higher_one() {
    let upward: Vec<String> = sources()
        .iter()
        .filter_map(|file| Some((file, file.room()?)))
        .flat_map(|(file, room)| {
            let used = rooms_used(&code_of(&file.text), file.depth());
            let higher = used.into_iter().filter(move |used| *used > room);
            higher.map(|used| format!("{} uses {}", file.name(), ROOMS[used]))
        })
        .collect();
    assert_eq!(upward, Vec::<String>::new());
}

#[test]
fn every_file_of_the_source_belongs_to_a_room() {
    let homeless: Vec<String> = sources()
        .iter()
        .filter(|file| file.room().is_none())
        .map(Source::name)
        .collect();
    assert_eq!(homeless, ["lib.rs", "main.rs"]);
}

#[test]
fn the_map_of_the_house_names_every_room_in_this_order() {
    let map = fs::read_to_string(root().join("lib.rs")).unwrap();
    let rows = map.lines().filter_map(|line| {
        let row = line.strip_prefix("//! | [`")?;
        Some(row.split('`').next().unwrap_or_default().to_owned())
    });
    assert_eq!(rows.collect::<Vec<_>>(), ROOMS);
}

#[test]
fn no_file_grows_past_five_hundred_lines() {
    assert_eq!(those(|file| file.text.lines().count() > LONGEST_FILE), NONE);
}

#[test]
fn every_file_says_first_what_it_owns() {
    assert_eq!(those(|file| !file.text.starts_with("//! ")), NONE);
}

#[test]
fn no_line_of_documentation_is_empty_without_a_paragraph_behind_it() {
    let is_doc = |line: &&str| line.trim_start().starts_with("///");
    let is_empty = |line: &str| line.trim() == "///";
    let idle = |file: &Source| {
        let lines: Vec<&str> = file.text.lines().collect();
        (0..lines.len()).any(|at| {
            let before = at.checked_sub(1).and_then(|at| lines.get(at));
            let between = before.is_some_and(is_doc) && lines.get(at + 1).is_some_and(is_doc);
            is_empty(lines[at]) && !between
        })
    };
    assert_eq!(those(idle), NONE);
}

#[test]
fn only_what_meets_the_system_knows_on_which_platform_it_is() {
    const MEET_IT: [&str; 6] = [
        "text/shell.rs",
        "source/",
        "scan/store/",
        "app/",
        "tui/",
        "cli/",
    ];
    const PLATFORM: [&str; 4] = ["unix", "windows", "target_os", "target_family"];
    let knows = |file: &Source| {
        let code = code_of(&file.text);
        let conditions = code.split("cfg").skip(1);
        let mut conditions = conditions.filter_map(|rest| rest.split(')').next());
        conditions.any(|condition| PLATFORM.iter().any(|name| condition.contains(name)))
    };
    let meets = |file: &Source| MEET_IT.iter().any(|place| file.name().starts_with(place));
    assert_eq!(those(|file| knows(file) && !meets(file)), NONE);
}

#[test]
fn nothing_in_the_source_gives_up_on_purpose() {
    const GIVING_UP: [&str; 8] = [
        "todo!(",
        "unimplemented!(",
        "unreachable!(",
        "panic!(",
        "dbg!(",
        ".unwrap()",
        ".expect(",
        "process::exit(",
    ];
    let gives_up = |file: &Source| {
        let code = code_of(&file.text);
        GIVING_UP.iter().any(|words| code.contains(words))
    };
    assert_eq!(those(gives_up), NONE);
}

#[test]
fn every_dependency_says_why_it_is_there() {
    let manifest = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")).unwrap();
    let tables = manifest.split("\n[").filter(|table| {
        let head = table.lines().next().unwrap_or_default();
        head.ends_with("dependencies]")
    });
    let dependencies: Vec<&str> = tables
        .flat_map(|table| table.lines().skip(1))
        .filter(|line| !line.is_empty())
        .collect();
    assert!(dependencies.len() > 20, "they are not where they were");
    let says_why = |line: &&&str| line.split_once(" # ").is_some_and(|(_, why)| why.len() > 6);
    let silent: Vec<&&str> = dependencies.iter().filter(|line| !says_why(line)).collect();
    assert_eq!(silent, Vec::<&&str>::new());
}

#[test]
fn words_for_users_stand_in_the_room_of_words() {
    // A text of three words or more is something somebody reads.
    let is_word = |word: &&str| {
        word.chars().count() > 1 && word.chars().all(|one| one.is_alphabetic() || one == '\'')
    };
    let is_sentence = |text: &&str| {
        let is_plain = !text.contains(['{', '}', '<', '>', '=', '_', '/', '\\']);
        is_plain && text.split_whitespace().filter(is_word).count() >= 3
    };
    let spoken: Vec<String> = sources()
        .iter()
        .filter(|file| {
            !READ_BY_NO_USER
                .iter()
                .any(|path| file.name().starts_with(path))
        })
        .flat_map(|file| {
            let texts = texts_of(&file.text).into_iter().filter(is_sentence);
            let said = texts.map(|text| format!("{}: {text}", file.name()));
            said.collect::<Vec<_>>()
        })
        .collect();
    assert_eq!(spoken, NONE);
}

const NONE: [&str; 0] = [];

/// Where sentences are not for users: the room of words itself, the descriptions of keys that editors
/// show to authors, and the messages of the TOML parser that are recognised.
const READ_BY_NO_USER: [&str; 4] = [
    "lang/",
    "questionnaire/fields/",
    "scan/file/fields.rs",
    "source/syntax_kinds.rs",
];

/// A file of the source.
struct Source {
    /// Below `src`.
    path: PathBuf,
    text: String,
}

impl Source {
    fn name(&self) -> String {
        self.path.display().to_string().replace('\\', "/")
    }

    /// How deep its module lies: a room is one deep.
    fn depth(&self) -> usize {
        let is_folder = self.path.file_name().is_some_and(|name| name == "mod.rs");
        self.path.iter().count() - usize::from(is_folder)
    }

    /// The position of its room in the order.
    fn room(&self) -> Option<usize> {
        let first = self.path.iter().next()?.to_str()?;
        let name = first.strip_suffix(".rs").unwrap_or(first);
        ROOMS.iter().position(|room| *room == name)
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// All files of the source, by name.
fn sources() -> Vec<Source> {
    let mut folders = vec![root()];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                let path = path.strip_prefix(root()).unwrap().to_owned();
                found.push(Source { path, text });
            }
        }
    }
    found.sort_by(|one, other| one.path.cmp(&other.path));
    assert!(found.len() > 50, "the source is not where it was");
    found
}

/// The names of the files this holds for.
fn those(holds: impl Fn(&Source) -> bool) -> Vec<String> {
    let files = sources();
    files
        .iter()
        .filter(|file| holds(file))
        .map(Source::name)
        .collect()
}

/// The rooms a file uses, given its code and how deep its module lies: positions in the order.
fn rooms_used(code: &str, depth: usize) -> Vec<usize> {
    let from_the_top = code.replace(&"super::".repeat(depth), "crate::");
    let uses = from_the_top.split("crate::").skip(1);
    let names = uses.flat_map(|after| match after.strip_prefix('{') {
        Some(group) => names_of_group(group),
        None => vec![name_at(after)],
    });
    let room = |name: &str| ROOMS.iter().position(|room| *room == name);
    names.filter_map(room).collect()
}

fn name_at(code: &str) -> &str {
    let end = code.find(|one: char| !one.is_alphanumeric() && one != '_');
    &code[..end.unwrap_or(code.len())]
}

/// The first names of the paths in `{a, b::c, d::{e, f}}`, behind its opening brace.
fn names_of_group(group: &str) -> Vec<&str> {
    let mut names = Vec::new();
    let mut open = 1;
    let mut start = Some(0);
    for (at, one) in group.char_indices() {
        match one {
            '{' => open += 1,
            '}' => open -= 1,
            ',' if open == 1 => start = Some(at + 1),
            _ => {}
        }
        if open == 0 {
            break;
        }
        if let Some(from) = start.filter(|_| one.is_alphanumeric()) {
            names.push(name_at(&group[from.max(at)..]));
            start = None;
        }
    }
    names
}

/// What a piece of source text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Piece {
    Code,
    Comment,
    /// Between the quotes of a string.
    Text,
}

/// The code of a file, without comments and without what stands between quotes.
fn code_of(source: &str) -> String {
    let pieces = pieces(source).into_iter();
    let code = pieces.filter(|(piece, _)| *piece == Piece::Code);
    code.map(|(_, text)| text).collect()
}

/// What stands between quotes in a file, as written; reasons given to the compiler aside.
fn texts_of(source: &str) -> Vec<&str> {
    let pieces = pieces(source);
    let pairs = pieces.windows(2).filter_map(|pair| match pair {
        [(Piece::Code, before), (Piece::Text, text)] => Some((before, *text)),
        _ => None,
    });
    pairs
        .filter(|(before, _)| !before.ends_with("reason = "))
        .map(|(_, text)| text)
        .collect()
}

/// Takes a file apart, as far as needed to tell code, comments and strings from each other.
fn pieces(source: &str) -> Vec<(Piece, &str)> {
    let mut pieces = Vec::new();
    let mut rest = source;
    while !rest.is_empty() {
        let (code, begin) = until_something_else(rest);
        pieces.push((Piece::Code, code));
        rest = &rest[code.len()..];
        let Some((piece, opening, closing)) = begin else {
            break;
        };
        let inner = &rest[opening..];
        let length = match piece {
            Piece::Text if closing == "\"" => end_of_escaped(inner),
            _ => inner.find(&closing).unwrap_or(inner.len()),
        };
        pieces.push((piece, &inner[..length]));
        rest = &inner[(length + closing.len()).min(inner.len())..];
    }
    pieces
}

/// The code up to the next comment or string; and that: how long its opening is, and how it ends.
fn until_something_else(source: &str) -> (&str, Option<(Piece, usize, String)>) {
    let mut at = 0;
    while let Some(one) = source[at..].chars().next() {
        let rest = &source[at..];
        let found = if rest.starts_with("//") {
            Some((Piece::Comment, 2, "\n".to_owned()))
        } else if one == '"' {
            Some((Piece::Text, 1, "\"".to_owned()))
        } else {
            let end = |hashes| format!("\"{}", "#".repeat(hashes));
            raw_string(rest).map(|hashes| (Piece::Text, hashes + 2, end(hashes)))
        };
        if found.is_some() {
            return (&source[..at], found);
        }
        at += character_literal(rest).unwrap_or_else(|| word(rest).unwrap_or(one.len_utf8()));
    }
    (source, None)
}

/// How many hashes the raw string has that begins here.
fn raw_string(rest: &str) -> Option<usize> {
    let after = rest.strip_prefix('r')?;
    let hashes = after.len() - after.trim_start_matches('#').len();
    after[hashes..].starts_with('"').then_some(hashes)
}

/// How long the character literal is that begins here: a quote in it opens no string.
fn character_literal(rest: &str) -> Option<usize> {
    let inner = rest.strip_prefix('\'')?;
    if inner.starts_with('\\') {
        return Some(3 + inner[2..].find('\'')?);
    }
    let first = inner.chars().next()?;
    inner[first.len_utf8()..]
        .starts_with('\'')
        .then(|| 2 + first.len_utf8())
}

/// How long the word is that begins here. An `r` at its end opens no raw string: the word is skipped whole.
fn word(rest: &str) -> Option<usize> {
    let is_part = |one: char| one.is_alphanumeric() || one == '_';
    let end = rest.find(|one| !is_part(one)).unwrap_or(rest.len());
    (end > 0).then_some(end)
}

/// Where a string ends in which a backslash takes the next character along.
fn end_of_escaped(inner: &str) -> usize {
    let mut escaped = false;
    for (at, one) in inner.char_indices() {
        match one {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at,
            _ => {}
        }
    }
    inner.len()
}

#[test]
fn code_comments_and_texts_are_told_apart() {
    let source = r##"
        // crate::cli is only mentioned
        use crate::{text, scan::{self, store}, insight::Insight};
        let quote = '"'; let escaped = '\''; let life: &'static str = "crate::tui \" todo!(";
        let raw = r#"crate::app "quoted" text"#;
        let path = super::super::lang::Lang::Nl;
    "##;
    let code = code_of(source);
    let names: Vec<&str> = rooms_used(&code, 2)
        .into_iter()
        .map(|at| ROOMS[at])
        .collect();
    assert_eq!(names, ["text", "scan", "insight", "lang"]);
    let texts = ["crate::tui \\\" todo!(", "crate::app \"quoted\" text"];
    assert_eq!(texts_of(source), texts);
}
