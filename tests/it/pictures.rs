//! The pictures of the documents are drawn from the program itself, so that they cannot grow old.
//!
//! The real conversation is led by keys, as a user leads it; only the disk is left out. Every screen is
//! compared with its file in `docs/pictures`. `UPDATE_PICTURES=1 cargo test pictures` writes them anew.

#![allow(clippy::unwrap_used, clippy::panic)] // tests, and what they are put together from

mod conversation;
mod svg;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use conversation::Conversation;
use ratatui::crossterm::event::KeyCode::{Char, Down, Enter, PageDown};
use svg::{Caption, picture};

/// The pictures there are.
const PICTURES: [&str; 4] = ["vraag", "resultaat", "advies", "wachten"];
/// Columns of every picture: as wide as a page shows without making it smaller.
const WIDTH: u16 = 92;
/// What brings the pictures up to date.
const UPDATE: &str = "UPDATE_PICTURES=1 cargo test pictures";

#[test]
fn the_picture_of_a_question_shows_the_screen_as_it_is() {
    let mut conversation = begun();
    answer(&mut conversation, KNOWN);
    conversation.press(&[Char('1'), Char('b'), Char('b'), Char('n')]);
    conversation.type_text("Zwolle wel, Kampen nog niet");
    conversation.press(&[Enter]);
    hold(
        "vraag",
        &Caption {
            title: "Een vraag van de Implementatie-Quickscan",
            description: "Een scherm met één vraag. Onder de vraag staan vijf antwoorden van 'nog niet' tot \
                'helemaal', elk met een herkenbare situatie, en daarna 'weet ik niet' en 'niet van toepassing'. \
                Onderaan staat hoe je het weet, je notitie en welke toetsen je kunt gebruiken.",
        },
        &mut conversation,
        26,
    );
}

#[test]
fn the_picture_of_the_results_shows_the_screen_as_it_is() {
    let mut conversation = begun();
    answer_all(&mut conversation);
    conversation.press(&[Char('r'), Down, Down]);
    hold(
        "resultaat",
        &Caption {
            title: "Het resultaat van de Implementatie-Quickscan",
            description: "Een scherm met bovenaan de fase waar deze groep nu zit en waarom. Daaronder een balk per \
                fase, van Fundament tot Blijven doen, met de punten, de grens vanaf waar een fase op orde is en de \
                stand in woorden.",
        },
        &mut conversation,
        27,
    );
}

#[test]
fn the_picture_of_the_advice_shows_the_screen_as_it_is() {
    let mut conversation = advised();
    hold(
        "advies",
        &Caption {
            title: "Het advies van de Implementatie-Quickscan",
            description: "Een scherm met advies. Het begint met wat goed gaat. Daarna staat wat je eerst doet, met \
                per stap waarom nu, de antwoorden die erachter zitten, een eerste stap, wie het doet en hoe sterk \
                het bewijs is.",
        },
        &mut conversation,
        34,
    );
}

#[test]
fn the_picture_of_waiting_shows_the_screen_as_it_is() {
    let mut conversation = advised();
    let rows = 20;
    scroll_to(&mut conversation, "Nog even wachten", rows);
    hold(
        "wachten",
        &Caption {
            title: "Wat beter nog even wacht",
            description: "Een deel van het advies: een training die al gepland staat, past nu nog niet. Er staat wat \
                er anders gebeurt, wat eerst komt en wanneer de training wel past.",
        },
        &mut conversation,
        rows,
    );
}

#[test]
fn every_picture_is_drawn_by_a_test_and_shown_in_the_readme() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let entries = fs::read_dir(folder()).unwrap();
    let name =
        |entry: std::io::Result<fs::DirEntry>| entry.unwrap().file_name().into_string().unwrap();
    let found: BTreeSet<String> = entries.map(name).collect();
    let drawn = PICTURES.map(|name| format!("{name}.svg"));
    assert_eq!(found, BTreeSet::from(drawn));
    for name in found {
        assert!(
            readme.contains(&format!("](docs/pictures/{name})")),
            "README.md does not show {name}"
        );
    }
}

/// A short scan of the first questionnaire, at its first question.
fn begun() -> Conversation {
    let mut conversation = Conversation::new();
    conversation.press(&[Enter]);
    conversation.type_text("Samen Sterk");
    conversation.press(&[Down]);
    conversation.type_text("uitvoerders Zwolle");
    // The second of the stages: the start is being prepared.
    conversation.press(&[Down, Down, Char('2'), PageDown]);
    conversation
}

/// The answers of people who know it and understand it: Fundament, Weten, Begrijpen.
const KNOWN: &str = "322343331";
/// The answers of people who do not see the use of it yet: Willen, Doen, Blijven doen.
const NOT_WANTED: &str = "1311w010001";

/// Answers every question of the short version.
fn answer_all(conversation: &mut Conversation) {
    answer(conversation, KNOWN);
    answer(conversation, NOT_WANTED);
}

/// Gives each of these answers and goes on to the next question.
fn answer(conversation: &mut Conversation, answers: &str) {
    for key in answers.chars() {
        conversation.press(&[Char(key), Enter]);
    }
}

/// The advice about a filled in scan of a group that plans a training already.
fn advised() -> Conversation {
    let mut conversation = begun();
    answer_all(&mut conversation);
    conversation.press(&[Char('a')]);
    let training = "Actieve vaardigheidstraining";
    press_until(&mut conversation, 30, |lines| {
        lines
            .iter()
            .any(|line| line.contains('▶') && line.contains(training))
    });
    // The second of the states: it is planned.
    conversation.press(&[Char('2'), Char('t')]);
    conversation
}

/// Scrolls until a heading is the first line below the header.
fn scroll_to(conversation: &mut Conversation, heading: &str, rows: u16) {
    press_until(conversation, rows, |lines| {
        lines[3].trim_start().starts_with(heading)
    });
}

/// Presses the arrow down until the screen shows what is wanted.
fn press_until(conversation: &mut Conversation, rows: u16, wanted: impl Fn(&[String]) -> bool) {
    for _ in 0..200 {
        if wanted(&conversation.lines(WIDTH, rows)) {
            return;
        }
        conversation.press(&[Down]);
    }
    panic!(
        "not found on this screen:\n{}",
        conversation.lines(WIDTH, rows).join("\n")
    );
}

/// Holds the screen against its picture, or writes the picture when asked to.
fn hold(name: &str, caption: &Caption, conversation: &mut Conversation, rows: u16) {
    let drawn = picture(&conversation.draw(WIDTH, rows), caption);
    let path = folder().join(format!("{name}.svg"));
    if std::env::var_os("UPDATE_PICTURES").is_some() {
        fs::create_dir_all(folder()).unwrap();
        fs::write(&path, drawn).unwrap();
        return;
    }
    let kept = fs::read_to_string(&path)
        .unwrap_or_default()
        .replace("\r\n", "\n");
    assert!(
        kept == drawn,
        "docs/pictures/{name}.svg does not show the screen of today. Look at the new one after: {UPDATE}"
    );
}

fn folder() -> PathBuf {
    root().join("docs/pictures")
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
