//! The pictures of the documents are drawn from the program itself, so that they cannot grow old.
//!
//! Keys lead the real conversation; every screen is compared with its file in `docs/pictures`. After a
//! change that is meant: `UPDATE_PICTURES=1 cargo test the_picture_of`, then look at them.

#![allow(clippy::unwrap_used, clippy::panic)] // tests, and what they are put together from

mod svg;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::screens::stage::Stage;
use svg::{Caption, picture};

/// What brings the pictures up to date.
const UPDATE: &str = "UPDATE_PICTURES=1 cargo test the_picture_of";
/// The pictures there are.
const PICTURES: [&str; 5] = ["vraag", "resultaat", "advies", "wachten", "groep"];
/// Columns of every picture: as wide as a page shows without making it smaller.
const WIDTH: u16 = 92;

/// A short scan of a group that prepares the start.
const BEGIN: &str = "Enter 'Samen Sterk' Down 'uitvoerders Zwolle' Down*2 2 PgDn Enter";
/// Answers of people who know it and understand it: Fundament, Weten, Begrijpen.
const KNOWN: &str = "3 2 2  3 4 3  3 3 1";
/// Answers of people who do not see the use of it yet: Willen, Doen, Blijven doen.
const NOT_WANTED: &str = "1 3 1  1 w 0 1  0 0 0 1";

#[test]
fn the_picture_of_a_question_shows_the_screen_as_it_is() {
    let mut stage = begun();
    answer(&mut stage, KNOWN);
    stage.press("1 b b n 'Zwolle wel, Kampen nog niet' Enter");
    hold(
        "vraag",
        &Caption {
            title: "Een vraag van de Implementatie-Quickscan",
            description: "Een scherm met één vraag. Onder de vraag staan vijf antwoorden van 'nog niet' tot \
                'helemaal', elk met een herkenbare situatie, en daarna 'weet ik niet' en 'niet van toepassing'. \
                Onderaan staat hoe je het weet, je notitie en welke toetsen je kunt gebruiken.",
        },
        &mut stage,
        26,
    );
}

#[test]
fn the_picture_of_a_group_shows_the_screen_as_it_is() {
    let mut stage = Stage::new();
    stage.press("Enter 'Samen Sterk' Down 'uitvoerders Zwolle' Down*2 2 End Enter Enter");
    stage.press("/ 'meerwaarde' Enter 2 0 0 2 2 Enter Esc");
    stage.press("/ 'meerwaarde' Enter Enter s 0 1 1 4 Enter Enter Enter j");
    stage.press("a 'wie nu weinig uren heeft, ziet vooral extra werk' Enter");
    hold(
        "groep",
        &Caption {
            title: "Een verschil bespreken met een groep",
            description: "Een scherm met één vraag waarover een groep twee keer heeft gestemd. Achter elk antwoord \
                staan stippen voor de stemmen van de tweede ronde en het aantal van de eerste. Het midden is \
                gemarkeerd en afgesproken. Daaronder staat dat de groep het eens is, en een ander geluid.",
        },
        &mut stage,
        28,
    );
}

#[test]
fn the_picture_of_the_results_shows_the_screen_as_it_is() {
    let mut stage = begun();
    answer(&mut stage, KNOWN);
    answer(&mut stage, NOT_WANTED);
    hold(
        "resultaat",
        &Caption {
            title: "Het resultaat van de Implementatie-Quickscan",
            description: "Een scherm met bovenaan de fase waar deze groep nu zit en waarom. Daaronder een balk per \
                fase, van Fundament tot Blijven doen, met de punten, de grens vanaf waar een fase op orde is en de \
                stand in woorden.",
        },
        stage.press("r Down*3"),
        28,
    );
}

#[test]
fn the_picture_of_the_advice_shows_the_screen_as_it_is() {
    hold(
        "advies",
        &Caption {
            title: "Het advies van de Implementatie-Quickscan",
            description: "Een scherm met advies. Het begint met wat goed gaat. Daarna staat wat je eerst doet, met \
                per stap waarom nu, de antwoorden die erachter zitten, een eerste stap, wie het doet en hoe sterk \
                het bewijs is.",
        },
        &mut advised(),
        34,
    );
}

#[test]
fn the_picture_of_waiting_shows_the_screen_as_it_is() {
    let mut stage = advised();
    let rows = 20;
    stage.size(WIDTH, rows);
    press_down_until(&mut stage, |text| {
        let first = text.lines().nth(3).unwrap_or_default();
        first.trim_start().starts_with("Nog even wachten")
    });
    hold(
        "wachten",
        &Caption {
            title: "Wat beter nog even wacht",
            description: "Een deel van het advies: een training die al gepland staat, past nu nog niet. Er staat wat \
                er anders gebeurt, wat eerst komt en wanneer de training wel past.",
        },
        &mut stage,
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
        let link = format!("](docs/pictures/{name})");
        assert!(readme.contains(&link), "README.md does not show {name}");
    }
}

/// At the first question of a short scan.
fn begun() -> Stage {
    let mut stage = Stage::new();
    stage.press(BEGIN);
    stage
}

/// Gives each of these answers and goes on to the next question.
fn answer(stage: &mut Stage, answers: &str) {
    for key in answers.split_whitespace() {
        stage.press(&format!("{key} Enter"));
    }
}

/// The advice to a group that plans a training already.
fn advised() -> Stage {
    let mut stage = begun();
    answer(&mut stage, KNOWN);
    answer(&mut stage, NOT_WANTED);
    stage.size(WIDTH, 30).press("a");
    press_down_until(&mut stage, |text| {
        let is_focused =
            |line: &str| line.contains('▶') && line.contains("Actieve vaardigheidstraining");
        text.lines().any(is_focused)
    });
    // The second of the states: it is planned.
    stage.press("2 t");
    stage
}

/// Presses the arrow down until the screen shows what is wanted.
fn press_down_until(stage: &mut Stage, is_wanted: impl Fn(&str) -> bool) {
    for _ in 0..200 {
        if is_wanted(&stage.text()) {
            return;
        }
        stage.press("Down");
    }
    panic!("not found on this screen:\n{}", stage.text());
}

/// Holds the screen against its picture, or writes the picture when asked to.
fn hold(name: &str, caption: &Caption, stage: &mut Stage, rows: u16) {
    let drawn = picture(stage.size(WIDTH, rows).frame(), caption);
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
