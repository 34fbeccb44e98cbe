//! A whole session of six people in a real terminal, with a second one that watches.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use quickscan::insight::Sheet;
use quickscan::questionnaire::Library;
use quickscan::scan::Step;

use super::program::{Home, PROGRAM, Terminal, scan_in};

/// How many chose 0, 1, 2, 3, 4 and "don't know", question by question of the short version. The second,
/// fifth and ninth lie far apart.
const VOTES: [&str; 20] = [
    "0132", "30003", "0024", "0060", "20202", "0051", "0150", "0033", "300003", "0600", "0420",
    "006", "1230", "0042", "005", "0230", "014", "500", "0500", "0500",
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

/// A terminal that leads a session, one that watches, and the file between them.
struct Meeting {
    home: Home,
    path: PathBuf,
    lead: Terminal,
    room: Terminal,
}

impl Meeting {
    fn of_six() -> Meeting {
        let home = Home::new();
        let path = home.path().join("zwolle.scan.toml");
        let file = path.to_str().unwrap().to_owned();
        let about = ["--intervention", "Samen Sterk", "--group", "Zwolle"];
        let how = [
            "--stage",
            "preparing",
            "--depth",
            "short",
            "--participants",
            "6",
            "--out",
            &file,
        ];
        let words = [&["start", "implementatie-quickscan"], &about[..], &how[..]].concat();
        let mut lead = Terminal::start(&home, &words);
        lead.wait_for("Begin")
            .keys("\r")
            .wait_for("Verloop van de sessie");
        let mut room = Terminal::start(&home, &["watch", &file]);
        // As on a beamer with letters as large as they go.
        room.wait_for("Welkom").resize(60, 18).wait_for("Welkom");
        Meeting {
            home,
            path,
            lead,
            room,
        }
    }

    /// The first guess, the ground rules and the practice question.
    fn begins(&mut self) {
        let Meeting { lead, room, .. } = self;
        lead.keys("1").wait_for("In welke fase");
        room.wait_for("Begrijpen");
        lead.keys("0132")
            .wait_for("6 van de 6")
            .keys("\r")
            .wait_for("●●● 3");
        room.wait_for("3");
        lead.keys("\r").wait_for("Geen antwoord is goed of fout");
        room.wait_for("Geen antwoord is goed of fout");
        lead.keys("\r").wait_for("prettig om in te werken");
        lead.keys("0033").wait_for("6 van de 6").keys("\r\r\r");
        lead.wait_for("We liggen dicht bij elkaar")
            .keys("\r")
            .wait_for("0 van 20 vragen");
    }

    /// Twenty questions without talking. In between the program is killed, and somebody leaves.
    fn votes(&mut self) {
        let questions = asked(&self.path);
        for (at, votes) in VOTES.iter().enumerate() {
            let question = format!(" {}  ", questions[at]);
            let progress = format!("{at} van 20 vragen");
            self.lead
                .wait_for_all(&[&question, &progress, "opgeslagen"]);
            let people = if at < LEFT_AT { 6 } else { 5 };
            self.lead.keys(votes);
            if at == KILLED_AT {
                self.lead.wait_for("6 van de 6");
                self.is_killed();
                self.lead.wait_for(&question).keys(votes);
            }
            if at == LEFT_AT {
                self.lead.wait_for("5 van de 6").keys("\r");
                self.lead.wait_for("Is iemand weggegaan?");
                // Arrows and Enter: a digit could be the next count.
                self.lead.keys("\x1b[B\x1b[B\r");
            } else {
                let all = format!("{people} van de {people}");
                self.lead.wait_for(&all).keys("\r");
            }
        }
        self.lead
            .wait_for_all(&["Waar verschillen we?", "opgeslagen"]);
        assert_eq!(rounds(&self.path), 20);
        let seen = String::from_utf8_lossy(&self.room.log).into_owned();
        assert!(
            !seen.contains("Hier verschillen we:"),
            "nothing is told before it is shown"
        );
    }

    fn is_killed(&mut self) {
        self.lead.signal("KILL");
        self.lead.wait_for_end();
        assert_eq!(rounds(&self.path), KILLED_AT, "only the open round is lost");
        let file = self.path.to_str().unwrap().to_owned();
        self.lead = Terminal::start(&self.home, &["open", &file]);
        self.lead.wait_for("9 van 20 vragen").keys("\r");
    }

    /// Three differences, each with a second round.
    fn talks(&mut self) {
        let Meeting { lead, room, .. } = self;
        for _ in 0..3 {
            lead.keys("\r").wait_for("Enter laat de stemmen zien");
            lead.keys("\r").wait_for("●");
            room.wait_for("●");
            lead.keys("s").wait_for("0 van de 5").keys("0014");
            lead.wait_for("5 van de 5").keys("\r").wait_for("(Ronde 1:");
            lead.keys("\r").wait_for("◀ midden");
            lead.keys("\r").wait_for("We liggen dicht bij elkaar");
            room.wait_for("We liggen dicht bij elkaar");
            lead.keys("j").wait_for("Afgesproken: 3, grotendeels");
            // What was agreed is ticked, and the next one has the focus.
            lead.keys("g")
                .wait_for("Verloop van de sessie")
                .keys("\x1b[C");
            lead.wait_for("Verschillen bespreken").keys("\x1b[D");
            lead.wait_for("Waar verschillen we?");
        }
        lead.wait_for("opgeslagen");
        let scan = scan_in(&self.path);
        assert_eq!(scan.group.unwrap().participants, 5);
        let twice = scan
            .answers
            .values()
            .filter(|entry| entry.rounds.len() == 2);
        assert_eq!(twice.count(), 3);
    }

    /// What remains for later, the outcome, who does what, and the closing round.
    fn ends(&mut self) {
        let Meeting { lead, room, .. } = self;
        lead.keys("k")
            .wait_for("parkeerplaats?")
            .keys("wie betaalt de vervanging?\r");
        lead.keys("g")
            .wait_for("1 punt")
            .keys("6")
            .wait_for("Hier zitten jullie");
        room.wait_for("Hier zitten jullie");
        lead.keys("g")
            .wait_for("Verloop van de sessie")
            .keys("7")
            .wait_for("Nieuwe actie");
        lead.keys("\x1b[F\x1b[A\r")
            .wait_for("Welke situatie willen jullie bereiken?")
            .keys("\x1b[B\x1b[B")
            .wait_for("Wat gaan jullie doen?")
            .keys("spiegelgesprek in elk team\r");
        lead.wait_for("Wie doet dat?").keys("de teamleiders\r");
        lead.wait_for("Wanneer is het klaar?")
            .keys("over 3 weken\r");
        room.wait_for_all(&[
            "spiegelgesprek in elk team",
            "de teamleiders",
            "12 december 2026",
        ]);
        lead.keys("g")
            .wait_for("1 actie")
            .keys("8")
            .wait_for("Wie merkt er wat van");
        lead.keys("\r")
            .keys("ouders krijgen \u{e9}\u{e9}n plan\r\r");
        room.wait_for("ouders krijgen \u{e9}\u{e9}n plan");
        assert_eq!(scan_in(&self.path).session.place.step, Some(Step::Closing));
        for terminal in [lead, room] {
            terminal.keys("q");
            assert!(terminal.wait_for_end().success());
            terminal.is_given_back();
        }
    }
}

#[test]
fn six_people_go_through_a_whole_session_while_a_second_terminal_watches() {
    let mut meeting = Meeting::of_six();
    meeting.begins();
    meeting.votes();
    meeting.talks();
    meeting.ends();
    report_is_useful(&meeting.path);
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
