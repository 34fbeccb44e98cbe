//! A session of a group, line by line: everything the screens have can be heard and typed.

use quickscan::plain::{Place, place};

use super::talk::{BEGIN_TOGETHER, Talk, flat, talk};
use crate::scan::folder::{Folder, content};

/// Holds a conversation in which a group of six begins.
fn together(folder: &Folder, lines: &[&str]) -> Talk {
    talk(folder, &[&BEGIN_TOGETHER[..], &["6"], lines].concat())
}

/// A short session: a guess, the ground rules, practice, three votes, a second round, what was agreed,
/// actions and the closing round.
const SESSION: [&str; 57] = [
    "12",
    "90",
    "1",
    "0 4 1 1",
    "",
    "",
    "0 3 3",
    "",
    "",
    "",
    "3 0 0 2 1",
    "0 0 4 1",
    "2",
    "0 0 6",
    "g",
    "5",
    "1",
    "",
    "",
    "",
    "a in Kampen gaat het anders",
    "i de projectleider",
    "s",
    "0 0 4 2",
    "",
    "",
    "j",
    "k wie betaalt de training?",
    "",
    "2",
    "",
    "S26 2",
    "g",
    "7",
    "+ de handleiding afmaken",
    "de projectleider",
    "over 3 weken",
    "1",
    "",
    "",
    "",
    "",
    "voor de zomer",
    "v 1",
    "3",
    "eind maart",
    "",
    "1",
    "teams bellen zelf",
    "ouders merken het",
    "",
    "2 ik bel de planner",
    "- 1.2",
    "",
    "13",
    "",
    "q",
];

/// What was said, without the folder of this test.
fn told(talk: &Talk, folder: &Folder) -> String {
    let place = folder.path().display().to_string();
    talk.said.replace(&place, "[map]").replace('\\', "/")
}

#[test]
fn a_short_session_can_be_led_by_ear() {
    let folder = Folder::new();
    let talk = together(&folder, &SESSION);
    insta::assert_snapshot!(told(&talk, &folder));
}

#[test]
fn a_short_session_can_be_led_by_ear_in_english() {
    let folder = Folder::new();
    let lines = [&["e"], &BEGIN_TOGETHER[..], &["6"], &SESSION].concat();
    let talk = talk(&folder, &lines);
    insta::assert_snapshot!(told(&talk, &folder));
}

#[test]
fn a_number_of_participants_that_is_none_is_asked_again() {
    let folder = Folder::new();
    let begun = |typed: &[&str]| talk(&folder, &[&BEGIN_TOGETHER[..], typed].concat());
    for wrong in ["1", "41", "zes", "6 mensen"] {
        let asked = begun(&[wrong]);
        asked.says("Typ een getal van 2 tot en met 40.");
        let group = asked.app.open.as_ref().unwrap().group().unwrap();
        assert_eq!(group.participants, 6, "{wrong} changes nothing");
    }
    let asked = begun(&["zes", "", "41", "12"]);
    let notices = asked.said.matches("Typ een getal van 2 tot en met 40.");
    assert_eq!(notices.count(), 3, "{}", asked.said);
    let group = asked.app.open.unwrap().group().unwrap();
    assert_eq!(group.participants, 12);
}

#[test]
fn counts_that_cannot_be_meant_are_told_and_nothing_is_counted() {
    let folder = Folder::new();
    let lines = ["4", "0 drie", "drie", "0 1 100", "0 0 0 0 0 0 0 6", "-1 7"];
    let talk = together(&folder, &lines);
    talk.says("'drie' is geen aantal van 0 tot en met 99. Er is niets geteld.")
        .says("'drie' ken ik hier niet. Typ de aantallen in de volgorde van hierboven")
        .says("'100' is geen aantal")
        .says("Dat zijn 8 aantallen, en er zijn 7 antwoorden. Er is niets geteld.")
        .says("'-1 7' ken ik hier niet.");
    assert!(!content(&talk.path()).contains("rounds"), "{}", talk.said);
}

#[test]
fn votes_that_do_not_add_up_are_never_refused() {
    let folder = Folder::new();
    let lines = [
        "4",
        "5",
        "7",
        "2",
        "4 4",
        "3",
        "1",
        "1",
        "8",
        "0 0 0 0 0 2 6",
    ];
    let talk = together(&folder, &lines);
    talk.says("Geteld: 5 van 6 mensen.")
        .says("7 staat er niet bij. Typ een nummer.")
        .says("Geteld: 8, terwijl er 6 mensen meedoen.")
        .says("Geteld: 1 van 8 mensen.")
        .says("Geteld: 1 0 0 0 0 0 0. 1 van de 8 heeft gestemd.")
        .never_says("Er verandert niets");
    let open = talk.app.open.unwrap();
    assert_eq!(open.group().unwrap().participants, 8);
    let voters = open.scan().answers.values();
    let voters = voters.map(|entry| entry.rounds[0].voters);
    assert_eq!(voters.collect::<Vec<u32>>(), [5, 8, 8, 8]);
}

#[test]
fn what_was_voted_is_said_no_further_than_it_is_revealed() {
    let folder = Folder::new();
    let shown = |enters: usize| {
        let lines = ["4", "3 0 0 2 1", "g", "5", "1"];
        let lines = [&lines[..], &vec![""; enters]].concat();
        let talk = together(&folder, &lines);
        let (Place::Vote(..), said) = (place(&talk.app), &talk.said) else {
            panic!("not at a vote\n{}", talk.said);
        };
        flat(said.rsplit("Verschillen bespreken").next().unwrap())
    };
    let steps = [
        "Er is gestemd.",
        "Ronde 1: 3 keer 'nog niet', 2 keer 'grotendeels', 1 keer 'helemaal'",
        "Telt voorlopig: 0 nog niet",
        "Hier verschillen we: de antwoorden liggen ver uit elkaar. Wat zou iemand zien",
    ];
    for at in 0..steps.len() {
        let said = shown(at);
        for (step, wanted) in steps.iter().enumerate() {
            assert_eq!(
                said.contains(wanted),
                step <= at,
                "{wanted} after {at}: {said}"
            );
        }
    }
}

#[test]
fn every_command_of_a_session_is_listed_where_it_works_and_nowhere_else() {
    let folder = Folder::new();
    let listed = |lines: &[&str]| {
        let talk = together(&folder, lines);
        let listed = talk.after(talk.app.words().plain.commands_title);
        listed.to_owned()
    };
    let voted = listed(&["4", "6", "<", "?"]);
    for sign in [
        "- midden (j)",
        "- weetniet (w)",
        "- nvt (x)",
        "- wis (-)",
        "- opnieuw (s)",
        "- geluid (a)",
        "- wie (i)",
        "- basis (b)",
        "- notitie (n)",
        "- verloop (g)",
        "- parkeer (k)",
        "- zwart (z)",
        "- bewaar:",
        "- uitleg (h)",
    ] {
        assert!(voted.contains(sign), "no {sign} in {voted}");
    }
    let voting = listed(&["4", "?"]);
    for sign in ["(j)", "(w)", "(x)", "(-)", "(a)", "(k)", "(u)", "(n)"] {
        assert!(!voting.contains(sign), "{sign} in {voting}");
    }
    for place in [["13", "?"], ["7", "?"], ["8", "?"]] {
        let lines = listed(&place);
        assert!(
            lines.contains("- erbij (+)") && lines.contains("- weg (-)"),
            "{lines}"
        );
        assert!(!lines.contains("(j)"), "{lines}");
    }
    let steps = listed(&["?"]);
    assert!(
        !steps.contains("- verloop (g)") && steps.contains("- document (m)"),
        "{steps}"
    );
}

#[test]
fn the_words_of_a_session_do_what_its_letters_do() {
    let by = |lines: &[&str]| {
        let folder = Folder::new();
        let first = ["4", "3 3", "<", "", ""];
        content(&together(&folder, &[&first[..], lines].concat()).path())
    };
    let letters = [
        "j",
        "a anders",
        "i planner",
        "k rooster",
        "-",
        "w",
        "s",
        "6",
        "g",
        "7",
        "+ bel",
        "",
        "",
        "- 1",
    ];
    let words = [
        "Midden",
        "geluid anders",
        "WIE planner",
        "parkeer rooster",
        "wis",
        "Weet ik niet",
        "opnieuw",
        "6",
        "verloop",
        "7",
        "erbij bel",
        "",
        "",
        "weg 1",
    ];
    assert_eq!(by(&words), by(&letters));
    assert!(by(&letters).contains("minority = \"anders\""));
}

#[test]
fn an_answer_is_agreed_by_its_name_too() {
    let folder = Folder::new();
    let talk = together(&folder, &["4", "3 3", "<", "", "Grotendeels", "9"]);
    talk.says("Afgesproken: 3, grotendeels opgeslagen 14:03")
        .says("9 staat er niet bij.");
}

#[test]
fn where_the_keyboard_would_go_around_the_counts_are_typed_and_that_is_told() {
    let folder = Folder::new();
    let talk = together(&folder, &["10", "2", "g", "4", "1 0 3 1 1"]);
    talk.says("10 Stemmen: het toetsenbord gaat rond")
        .says("een vlakke hand is 'weet ik niet'")
        .says("Laat daarom het toetsenbord niet rondgaan");
    let saved = content(&talk.path());
    assert!(
        saved.contains("rounds") && saved.contains("keyboard"),
        "{saved}"
    );
}

#[test]
fn a_vote_that_is_paused_waits_with_what_was_counted() {
    let folder = Folder::new();
    let talk = together(&folder, &["4", "2 2", "1", "g", "4", "s", "l"]);
    let again = talk.after("F1 Beschrijving voor anderen");
    assert!(
        flat(again).contains("Geteld: 2 2 0 0 0 0 0. 4 van de 6 hebben gestemd."),
        "{again}"
    );
}

#[test]
fn what_is_only_shown_is_not_called_saved() {
    let folder = Folder::new();
    let talk = together(&folder, &["4", "3 3", "<", "", "", ""]);
    let shown = talk.after("Er is gestemd.");
    assert!(
        shown.contains("Telt voorlopig: 0 nog niet") && !shown.contains("opgeslagen"),
        "{shown}"
    );
}

#[test]
fn the_screen_of_the_group_goes_black_until_the_next_step() {
    let folder = Folder::new();
    let dark = together(&folder, &["4", "6", "<", "z"]);
    dark.says("Het scherm van de groep is zwart.");
    assert!(
        content(&dark.path()).contains("black = true"),
        "{}",
        dark.said
    );
    for line in ["z", "", "j"] {
        let folder = Folder::new();
        let light = together(&folder, &["4", "6", "<", "z", line]);
        assert!(!content(&light.path()).contains("black"), "{}", light.said);
    }
    let folder = Folder::new();
    let agreed = together(&folder, &["4", "6", "<", "", "", "z", "j"]);
    agreed.says("Afgesproken: 0, nog niet");
}

#[test]
fn where_the_group_can_look_on_is_told_with_where_the_answers_are() {
    let folder = Folder::new();
    let talk = together(&folder, &["2", "g", "s"]);
    let argument = quickscan::text::argument(&talk.path()).unwrap();
    let told = format!("quickscan watch {argument}");
    assert_eq!(talk.said.matches(&told).count(), 2, "{}", talk.said);
}

#[test]
fn time_is_divided_over_what_is_left_and_a_time_that_is_none_is_asked_again() {
    let folder = Folder::new();
    let talk = together(&folder, &["12", "later", "", "60", "4"]);
    talk.says("Typ een aantal minuten, zoals 60, of een tijd later vandaag, zoals 16:00.")
        .says("12 Tijd: tot 15:03, nog 60 minuten Nog 60 minuten: start")
        .says("Tijd: tot 15:03, nog 60 minuten");
}

#[test]
fn the_end_of_input_in_a_session_saves_and_leaves_cleanly_anywhere() {
    for length in 0..=SESSION.len() {
        let folder = Folder::new();
        let talk = together(&folder, &SESSION[..length]);
        assert!(
            matches!(talk.end, quickscan::app::End::Saved),
            "after {length} lines\n{}",
            talk.said
        );
    }
}
