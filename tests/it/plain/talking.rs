//! What is said, and what is not said twice.

use quickscan::app::End;

use super::talk::{BEGIN, flat, talk, talk_in_terminal};
use crate::scan::folder::{Folder, content};

#[test]
fn an_answer_is_confirmed_in_a_line_and_the_question_not_repeated() {
    let folder = Folder::new();
    let lines = [&BEGIN[..], &["3", "b 2", "n in de map", "3"]].concat();
    let talk = talk(&folder, &lines);
    let after = talk.after("Je antwoord: nog open");
    let lines: Vec<&str> = after.lines().skip(1).collect();
    assert_eq!(
        lines[1..],
        [
            "Je antwoord: 3 grotendeels",
            "opgeslagen 14:03",
            "Hoe weet je dat? nagevraagd",
            "opgeslagen 14:03",
            "Notitie: in de map",
            "opgeslagen 14:03",
            "Er verandert niets: zo stond het al.",
        ],
        "{after}"
    );
}

#[test]
fn everything_the_screens_have_can_be_typed_and_is_listed() {
    let folder = Folder::new();
    let on_question = talk(&folder, &[&BEGIN[..], &["?"]].concat());
    for sign in [
        "- weetniet (w)",
        "- nvt (x)",
        "- wis (-)",
        "- basis (b)",
        "- notitie (n)",
        "- terug (<)",
        "- ga (g)",
        "- zoek (/)",
        "- overzicht (o)",
        "- activiteiten (a)",
        "- resultaat (r)",
        "- advies (t)",
        "- document (m)",
        "- ongedaan (u)",
        "- herstel (y)",
        "- bewaar (s)",
        "- uitleg (h)",
        "- lees (l)",
        "- taal (e)",
        "- stop (q)",
        "Enter: verder.",
        "Antwoord: 0 1 2 3 4 w x.",
    ] {
        on_question.says(sign);
    }
    let folder = Folder::new();
    let lines = ["a", "?", "r", "?", "t", "?"];
    let further = talk(&folder, &[&BEGIN[..], &lines[..]].concat());
    for sign in ["- reden (n)", "- alle (a)", "- som (=)", "- verdiep (d)"] {
        further.says(sign);
    }
}

#[test]
fn words_do_what_their_letters_do_without_case() {
    let folder = Folder::new();
    let lines = ["3", "STOP"];
    let typed = [
        &BEGIN[..],
        &[
            "Notitie Eén ding",
            "WEETNIET",
            "Terug",
            "<",
            "O5",
            "stop",
            "3",
        ],
    ]
    .concat();
    let talk = talk(&folder, &typed);
    let saved = content(&talk.path());
    assert!(
        saved.contains("note = \"Eén ding\"") && saved.contains("unknown = true"),
        "{saved}"
    );
    assert!(saved.contains("question = \"O5\""), "{saved}");
    assert!(
        !saved.contains("choice"),
        "nothing counts after stop: {lines:?}\n{saved}"
    );
}

#[test]
fn an_answer_may_be_typed_by_its_name() {
    let folder = Folder::new();
    let lines = ["2", "Samen Sterk", "", "ja", "", "Nee", "", "2"];
    let saved = content(&talk(&folder, &lines).path());
    for code in ["ja", "nee"] {
        assert!(saved.contains(&format!("choice = \"{code}\"")), "{saved}");
    }
}

#[test]
fn the_end_of_input_saves_and_leaves_cleanly_anywhere() {
    let script = [
        &BEGIN[..],
        &["3", "n", "een notitie", "x", "", "o", "a", "r", "t"],
    ]
    .concat();
    for length in 0..=script.len() {
        let folder = Folder::new();
        let talk = talk(&folder, &script[..length]);
        assert!(matches!(talk.end, End::Saved), "after {length} lines");
        assert_eq!(talk.app.open.is_some(), length >= BEGIN.len());
    }
}

#[test]
fn a_text_that_is_asked_for_is_never_a_command() {
    let folder = Folder::new();
    let lines = [&BEGIN[..], &["n", "q", "n", "", "v", "u"]].concat();
    let talk = talk(&folder, &lines);
    talk.says("Notitie bij je antwoord")
        .says("Nu: q")
        .says("'v' ken ik hier niet.");
    assert!(!content(&talk.path()).contains("note"), "undone");
}

#[test]
fn where_a_text_is_typed_only_what_works_there_is_listed() {
    let folder = Folder::new();
    let listed = |lines: &[&str]| {
        let talk = talk(&folder, lines);
        let title = talk.app.words().plain.commands_title;
        talk.after(title).to_owned()
    };
    let typing = listed(&["1", "?"]);
    assert!(
        !typing.contains("stop") && !typing.contains("English"),
        "{typing}"
    );
    let choosing = listed(&["1", "", "", "?"]);
    assert!(
        choosing.contains("stop") && choosing.contains("English"),
        "{choosing}"
    );
}

#[test]
fn a_command_works_between_the_choices_of_what_a_scan_is_about() {
    let folder = Folder::new();
    let talk = talk(&folder, &["1", "Samen Sterk", "", "foetsie", "e", "q", "2"]);
    talk.says("'foetsie' ken ik hier niet.")
        .says("How far is this group?");
    assert!(talk.app.open.is_none(), "q ended it");
}

#[test]
fn what_a_scan_is_about_can_be_taken_back_and_made_empty() {
    let folder = Folder::new();
    let lines = [
        "1", "Verkeerd", "<", "-", "Zwolle", "9", "2", "1", "<", "<", "<", "Goed",
    ];
    let talk = talk(&folder, &lines);
    talk.says("9 staat er niet bij. Typ een nummer.")
        .says("Nu: nog leeg")
        .says("Nu: Zwolle");
    assert!(
        content(&talk.path()).contains("intervention = \"Goed\""),
        "{}",
        talk.said
    );
}

#[test]
fn a_question_is_found_by_a_word() {
    let folder = Folder::new();
    let lines = [&BEGIN[..], &["/bekendheid", "2", "/zzz", "<", "l"]].concat();
    let talk = talk(&folder, &lines);
    talk.says("2 vragen bij 'bekendheid'")
        .says("Geen vraag gevonden");
    assert!(
        content(&talk.path()).contains("question = \"O3\""),
        "{}",
        talk.said
    );
}

#[test]
fn the_other_language_comes_in_the_middle_of_a_question_and_the_place_stays() {
    let folder = Folder::new();
    let lines = [&BEGIN[..], &["g A1", "1", "e"]].concat();
    let talk = talk(&folder, &lines);
    let english = talk.after("\nA1 ");
    assert!(
        flat(english).contains("Your answer: 1 made a start"),
        "{english}"
    );
    let saved = content(&talk.path());
    assert!(saved.contains("question = \"A1\""), "{saved}");
}

#[test]
fn a_scan_is_the_same_file_in_whichever_language_it_was_filled_in() {
    let file = |first: &[&str]| {
        let folder = Folder::new();
        let lines = [first, &BEGIN[..], &["1", "", "w", "", "x -", "3"]].concat();
        content(&talk(&folder, &lines).path())
    };
    assert_eq!(file(&["e"]), file(&[]));
}

#[test]
fn a_scan_goes_on_where_it_was_left() {
    let folder = Folder::new();
    let lines = [&BEGIN[..], &["3", "g V2", "2", "q"]].concat();
    talk(&folder, &lines);
    let again = talk(&folder, &["3", "s"]);
    again.says(
        "Verder met - 3 Samen Sterk, uitvoerders Zwolle, Implementatie-Quickscan, 21 november 2026",
    );
    again
        .says("V2 Uitvoerders die het kunnen")
        .says("Je antwoord: 2 deels");
    again.says("Alles is opgeslagen om 14:03, in");
}

#[test]
fn lines_are_no_wider_than_a_small_terminal() {
    let folder = Folder::new();
    let answers = (0..20).flat_map(|_| ["1", ""]);
    let lines: Vec<&str> = BEGIN
        .into_iter()
        .chain(answers)
        .chain(["", "S26 2", "r", "t", "h", "?"])
        .collect();
    let talk = talk_in_terminal(&folder, &lines, 78);
    // A path is one word, however long.
    let too_wide: Vec<&str> = talk
        .said
        .lines()
        .filter(|line| line.chars().count() > 78)
        .collect();
    assert_eq!(too_wide, Vec::<&str>::new());
    talk.never_says("\x1b");
}

#[test]
fn over_a_pipe_one_thing_is_one_line() {
    let folder = Folder::new();
    let long = "woord ".repeat(100);
    let note = format!("n {long}");
    let lines = [&BEGIN[..], &[note.as_str()]].concat();
    let talk = talk(&folder, &lines);
    let said = format!("Notitie: {}", long.trim_end());
    assert!(talk.said.lines().any(|line| line == said), "{}", talk.said);
}

#[test]
fn a_path_can_be_copied_whole_from_any_terminal() {
    let folder = Folder::new();
    let lines = [&BEGIN[..], &["s"]].concat();
    let talk = talk_in_terminal(&folder, &lines, 30);
    let path = talk.path().display().to_string();
    assert!(talk.said.contains(&path), "{}", talk.said);
}

#[test]
fn what_is_made_empty_is_said() {
    let folder = Folder::new();
    let lines = [&BEGIN[..], &["n iets", "n -", "b 2", "b 0", "3", "-"]].concat();
    let talk = talk(&folder, &lines);
    talk.says("Notitie: nog leeg opgeslagen 14:03")
        .says("Hoe weet je dat? nog leeg opgeslagen 14:03")
        .says("Je antwoord: nog open opgeslagen 14:03")
        .never_says("Er verandert niets");
}

#[test]
fn what_can_be_typed_is_said_once() {
    let folder = Folder::new();
    let lines = [&BEGIN[..], &["", "", ""]].concat();
    let said = talk(&folder, &lines).said;
    assert_eq!(
        said.matches("Antwoord: 0 1 2 3 4 w x.").count(),
        1,
        "{said}"
    );
    let again = [&BEGIN[..], &["", "", "l"]].concat();
    let said = talk(&Folder::new(), &again).said;
    assert_eq!(
        said.matches("Antwoord: 0 1 2 3 4 w x.").count(),
        2,
        "{said}"
    );
}

#[test]
fn every_note_can_be_taken_back_by_itself() {
    let folder = Folder::new();
    let lines = [&BEGIN[..], &["n eerste", "n tweede", "u"]].concat();
    assert!(content(&talk(&folder, &lines).path()).contains("note = \"eerste\""));
}

#[test]
fn an_activity_is_explained_and_its_state_may_be_a_word() {
    let folder = Folder::new();
    let lines = [&BEGIN[..], &["a", "S26", "s26 gepland", "S26 9", "S99"]].concat();
    let talk = talk(&folder, &lines);
    talk.says("S26 Actieve vaardigheidstraining: doen we niet")
        .says("S26 Actieve vaardigheidstraining: staat gepland")
        .says("9 staat er niet bij. Typ de code van een activiteit");
    let line = &talk.app.questionnaire().unwrap().strategies;
    let line = line
        .iter()
        .find(|one| one.id == "S26")
        .unwrap()
        .line
        .clone();
    talk.says(&line);
}

#[test]
fn a_question_of_the_full_version_is_told_from_one_that_is_not_there() {
    let folder = Folder::new();
    let talk = talk(&folder, &[&BEGIN[..], &["A2", "Z9"]].concat());
    talk.says("De vraag A2 hoort bij de volledige versie")
        .says("De vraag 'Z9' is er niet");
}

#[test]
fn what_is_heard_may_be_typed() {
    let folder = Folder::new();
    let lines = [
        "Weet ik niet",
        "",
        "niet van toepassing",
        "x geen locaties",
        "",
        "help",
    ];
    let talk = talk(&folder, &[&BEGIN[..], &lines[..]].concat());
    let saved = content(&talk.path());
    assert!(saved.contains("unknown = true"), "{saved}");
    assert!(
        saved.contains("not_applicable = \"geen locaties\""),
        "{saved}"
    );
    talk.says("Dit kun je hier typen:");
}

#[test]
fn asking_for_where_one_is_already_says_it_again() {
    let folder = Folder::new();
    let talk = talk(&folder, &[&BEGIN[..], &["o", "o", "g F1", "F1"]].concat());
    assert_eq!(talk.said.matches("Alle vragen").count(), 2, "{}", talk.said);
    talk.never_says("Er verandert niets");
}

#[test]
fn leaving_a_text_as_it_was_says_where_one_is() {
    let folder = Folder::new();
    talk(&folder, &[&BEGIN[..], &["n", "<"]].concat())
        .says("Terug bij: F1 Beschrijving voor anderen (sleutelvraag)");
}

#[test]
fn one_part_of_the_advice_can_be_read_again() {
    let folder = Folder::new();
    let lines = [&BEGIN[..], &["3", "t", "1", "l", "9"]].concat();
    let talk = talk(&folder, &lines);
    talk.says("Typ een nummer om een deel nog eens te lezen: 1 Dit gaat goed, 2 Eerst doen")
        .says("9 staat er niet bij. Typ een nummer om een deel");
    let parts = talk.said.matches("\nDit gaat goed\n").count();
    assert_eq!(parts, 3, "the advice, its first part, and the advice again");
    let after: Vec<&str> = talk.said.split("\nDit gaat goed\n").collect();
    assert!(!after[2].contains("\nEerst doen"), "{}", after[2]);
}
