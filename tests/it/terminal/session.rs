//! A whole session of six people in a real terminal, with a second one that watches.

use std::fs;
use std::path::Path;
use std::process::Command;

use quickscan::insight::Sheet;
use quickscan::questionnaire::Library;
use quickscan::scan::Step;

use super::program::{Home, PROGRAM, Terminal, scan_in};

/// How many chose 0, 1, 2, 3, 4 and "don't know", question by question of the short version. The second,
/// fifth and ninth lie far apart.
const VOTES: [&str; 20] = [
    "0132", "30003", "0024", "0060", "20202", "0051", "0150", "0033", "300003", "0600", "0420",
    "006", "1230", "0041", "005", "0230", "014", "500", "0500", "0500",
];
/// The question at which the program is killed, and the one before which somebody leaves.
const KILLED_AT: usize = 9;
const LEFT_AT: usize = 14;

/// The ids of the questions that are asked, in order.
fn asked(path: &Path) -> Vec<String> {
    let library = Library::shipped();
    let scan = scan_in(path);
    let questionnaire = library.find(&scan.questionnaire.id, "nl").unwrap();
    let sheet = Sheet::of(questionnaire, &scan);
    let ids = sheet.visible().map(|one| questionnaire[one].id.clone());
    ids.collect()
}

fn rounds(path: &Path) -> usize {
    let scan = scan_in(path);
    scan.answers.values().map(|entry| entry.rounds.len()).sum()
}

#[test]
fn six_people_go_through_a_whole_session_while_a_second_terminal_watches() {
    let home = Home::new();
    let path = home.path().join("zwolle.scan.toml");
    let file = path.to_str().unwrap().to_owned();
    let mut lead = Terminal::start(
        &home,
        &[
            "start",
            "implementatie-quickscan",
            "--intervention",
            "Samen Sterk",
            "--group",
            "Zwolle",
            "--stage",
            "preparing",
            "--depth",
            "short",
            "--participants",
            "6",
            "--out",
            &file,
        ],
    );
    lead.wait_for("Begin")
        .keys("\r")
        .wait_for("Verloop van de sessie");
    let mut room = Terminal::start(&home, &["watch", &file]);
    room.wait_for("Samen Sterk");

    // The first guess, the ground rules and the practice question.
    lead.keys("1").wait_for("In welke fase");
    room.wait_for("In welke fase");
    lead.keys("0132")
        .wait_for("6 van de 6")
        .keys("\r")
        .wait_for("●●● 3");
    lead.keys("\r").wait_for("Geen antwoord is goed of fout");
    room.wait_for("Geen antwoord is goed of fout");
    lead.keys("\r").wait_for("prettig om in te werken");
    lead.keys("0033").wait_for("6 van de 6").keys("\r\r\r");
    lead.wait_for("We zijn het eens")
        .keys("\r")
        .wait_for("0 van 20 vragen");
    let questions = asked(&path);

    // Twenty questions without talking. In between the program is killed, and somebody leaves.
    for (at, votes) in VOTES.iter().enumerate() {
        lead.wait_for(&format!(" {}  ", questions[at]));
        lead.wait_for(&format!("{at} van 20 vragen"));
        if at == KILLED_AT {
            lead.keys(votes).wait_for("6 van de 6");
            lead.signal("KILL");
            lead.wait_for_end();
            assert_eq!(rounds(&path), KILLED_AT, "only the open round is lost");
            lead = Terminal::start(&home, &["open", &file]);
            lead.wait_for("9 van 20 vragen").keys("\r");
            lead.wait_for(&format!(" {}  ", questions[at]));
        }
        if at == LEFT_AT {
            lead.keys(votes).wait_for("5 van de 6").keys("\r");
            lead.wait_for("Is iemand weggegaan?").keys("3");
            continue;
        }
        let people = if at < LEFT_AT { 6 } else { 5 };
        lead.keys(votes)
            .wait_for(&format!("{people} van de {people}"));
        lead.keys("\r");
    }
    lead.wait_for("Waar verschillen we?");
    room.wait_for("verschillen we");
    assert_eq!(rounds(&path), 20);
    assert!(
        !room.text().contains('●'),
        "no vote is shown before it is revealed"
    );

    // Three differences, each with a second round.
    for _ in 0..3 {
        lead.keys("\r").wait_for("Enter laat de stemmen zien");
        lead.keys("\r").wait_for("●");
        room.wait_for("●");
        lead.keys("s").wait_for("0 van de 5").keys("0014");
        lead.wait_for("5 van de 5").keys("\r").wait_for("(Ronde 1:");
        lead.keys("\r").wait_for("◀ midden");
        lead.keys("\r").wait_for("We zijn het eens");
        room.wait_for("We zijn het eens");
        lead.keys("j").wait_for("Afgesproken: grotendeels");
        lead.keys("g").wait_for("Verloop van de sessie").keys("5");
        lead.wait_for("bespreken");
        // Back to the list, from wherever the step went on.
        lead.keys("\x1b")
            .wait_for("Verloop van de sessie")
            .keys("5");
        lead.wait_for("Waar verschillen we?");
    }
    assert_eq!(scan_in(&path).group.unwrap().participants, 5);
    let twice = scan_in(&path);
    let twice = twice
        .answers
        .values()
        .filter(|entry| entry.rounds.len() == 2);
    assert_eq!(twice.count(), 3);

    // What remains for later, who does what, and the closing round.
    lead.keys("k")
        .wait_for("parkeerplaats?")
        .keys("wie betaalt de vervanging?\r");
    lead.keys("g").wait_for("Verloop van de sessie").keys("6");
    lead.wait_for("Hier zitten jullie");
    room.wait_for("Hier zitten jullie");
    lead.keys("g")
        .wait_for("Verloop van de sessie")
        .keys("7")
        .wait_for("Nieuwe actie");
    lead.keys("\x1b[F\r")
        .wait_for("Wat gaan jullie doen?")
        .keys("spiegelgesprek in elk team\r");
    lead.wait_for("Wie doet dat?").keys("de teamleiders\r");
    lead.wait_for("Wanneer is het klaar?")
        .keys("over 3 weken\r");
    room.wait_for_all(&[
        "spiegelgesprek in elk team",
        "de teamleiders",
        "over 3 weken",
    ]);
    lead.keys("g")
        .wait_for("1 actie")
        .keys("8")
        .wait_for("Als alles goed gaat");
    lead.keys("\r")
        .wait_for("wie merkt")
        .keys("ouders krijgen \u{e9}\u{e9}n plan\r\r");
    room.wait_for("ouders krijgen \u{e9}\u{e9}n plan");
    assert_eq!(scan_in(&path).session.place.step, Some(Step::Closing));
    lead.keys("q");
    assert!(lead.wait_for_end().success());
    room.keys("q");
    assert!(room.wait_for_end().success());
    room.is_given_back();

    report_is_useful(&path);
}

/// What the six take home names what they said and how they got there.
fn report_is_useful(path: &Path) {
    let checked = Command::new(PROGRAM)
        .arg("check")
        .arg(path)
        .output()
        .unwrap();
    assert!(checked.status.success(), "{checked:?}");
    let made = Command::new(PROGRAM)
        .args(["report", "--lang", "nl"])
        .arg(path)
        .output()
        .unwrap();
    assert!(made.status.success());
    let report = String::from_utf8(made.stdout).unwrap();
    for said in [
        "Afgesproken",
        "Ronde 1",
        "Ronde 2",
        "wie betaalt de vervanging?",
        "spiegelgesprek in elk team",
        "de teamleiders",
        "ouders krijgen \u{e9}\u{e9}n plan",
        "Vooraf dachten",
    ] {
        assert!(report.contains(said), "no {said:?} in\n{report}");
    }
    assert_eq!(
        fs::read_to_string(path).unwrap().matches("private").count(),
        0
    );
}
