//! Two modes, one session of a group: the same intentions give the same scan file.

use std::fs;

use proptest::prelude::*;
use quickscan::app::{App, Ballot, ClosingRow, Layer, OpenScan, PlanRow, SessionRow, VoteView};
use quickscan::scan::{ActionPart, ClosingPart, Entry, Scan, file};

use super::both_modes::{Way, down};
use super::talk::{BEGIN_TOGETHER, talk};
use crate::scan::folder::Folder;
use crate::screens::stage::Stage;

/// Something that somebody who leads a session wants to do.
#[derive(Debug, Clone)]
enum Intention {
    Step(usize),
    Size(u32),
    Setting(SessionRow),
    Count(Vec<u32>),
    Differs(usize),
    Onward,
    Back,
    Steps,
    Again,
    Agree,
    AgreeOn(u8),
    Unknown,
    NotApplicable,
    Clear,
    Basis,
    Note,
    Minority,
    WhoKnows,
    Park,
    Difference(usize),
    AgreeAll,
    State(usize, u8),
    Action,
    Advised(usize),
    Say(usize),
    Drop(usize),
    Tick(usize),
    Jump(usize),
    Undo,
    Redo,
    Language,
}

use Intention::{
    Action, Advised, Again, Agree, AgreeAll, AgreeOn, Back, Basis, Clear, Count, Difference,
    Differs, Drop, Jump, Language, Minority, NotApplicable, Note, Onward, Park, Redo, Say, Setting,
    Size, State, Step, Steps, Tick, Undo, Unknown, WhoKnows,
};

const REASON: &str = "Dit speelt hier niet.";
const VIEW: &str = "In Kampen gaat het anders; 1 x 0 = 0.";

/// Somebody who leads with keys and a screen, and the lines somebody else types for the same.
struct Both {
    stage: Stage,
    lines: Vec<String>,
}

impl Both {
    fn begin(folder: &Folder, size: u32) -> Both {
        let mut stage = Stage::on_disk(folder);
        stage.press("1 Enter 'Samen Sterk' Enter 'uitvoerders Zwolle' Enter 2 End Enter");
        stage.press(&format!("C-u '{size}' Enter"));
        let mut lines: Vec<String> = BEGIN_TOGETHER.map(str::to_owned).to_vec();
        lines.push(size.to_string());
        Both { stage, lines }
    }

    fn app(&self) -> &App {
        self.stage.app()
    }

    fn open(&self) -> &OpenScan {
        self.app().open.as_ref().unwrap()
    }

    fn does(&mut self, intention: &Intention) {
        let Some(way) = self.way(intention) else {
            return;
        };
        self.stage.press(&way.keys);
        if let Some(text) = way.text
            && matches!(self.stage.layer(), Layer::Prompt(_))
        {
            self.stage.press(&format!("C-u '{text}' Enter"));
        }
        self.lines.extend(way.lines);
    }

    /// How to do it, where it can be done.
    fn way(&self, intention: &Intention) -> Option<Way> {
        match self.stage.layer() {
            Layer::About(_) => Some(Way::of("Esc", "<")),
            Layer::Vote(view) if view.ballot.is_some() => self.while_voting(view, intention),
            Layer::CountDiffers(_) => {
                let ways = self.app().ways_to_count().len();
                let chosen = match intention {
                    Differs(at) => at % ways,
                    _ => 1 % ways,
                };
                // Digits answer nothing there: they may be the next counts.
                let keys = format!("Up Up{} Enter", " Down".repeat(chosen));
                Some(Way::of(&keys, &(chosen + 1).to_string()))
            }
            layer => {
                let here = match layer {
                    Layer::Session(_) => self.on_steps(intention),
                    Layer::Vote(view) => self.on_voted(view, intention),
                    Layer::Rules(_) => on_rules(intention),
                    Layer::Discussion(_) => self.on_differences(intention),
                    Layer::Parking(_) => self.on_parking(intention),
                    Layer::Plan(_) => self.on_plan(intention),
                    Layer::Closing(_) => self.on_closing(intention),
                    Layer::Activities(_) => self.on_activities(intention),
                    // The steps lead on from there, with keys.
                    Layer::Advice(_) if matches!(intention, Onward) => Some(Way::of("g 7", "")),
                    _ => None,
                };
                here.or_else(|| self.anywhere(intention))
            }
        }
    }

    fn while_voting(&self, view: &VoteView, intention: &Intention) -> Option<Way> {
        let slate = self.open().slate(view.subject);
        let at = match &view.ballot {
            Some(Ballot::Fingers(tally)) => tally.at,
            _ => 0,
        };
        Some(match intention {
            Count(counts) => {
                let counts: Vec<u32> = counts.iter().copied().take(slate.size()).collect();
                let typed: Vec<String> = counts.iter().map(u32::to_string).collect();
                Way::of(&self.counting(view, &counts)?, &typed.join(" "))
            }
            Onward => {
                let cast = view.ballot.as_ref().map_or(0, Ballot::cast);
                let passes_on = matches!(view.ballot, Some(Ballot::Keys(_)))
                    && (1..self.open().group()?.participants).contains(&cast)
                    && !view.asked;
                Way::of(if passes_on { "Enter Enter" } else { "Enter" }, "")
            }
            Back => Way::of(&"Left ".repeat(at + 1), "<"),
            Steps => Way::of("Esc", "g"),
            _ => return None,
        })
    }

    /// The keys that type these counts in place of what was typed; none where keys cannot.
    fn counting(&self, view: &VoteView, counts: &[u32]) -> Option<String> {
        let size = self.open().group().unwrap().participants;
        let slate = self.open().slate(view.subject);
        let mut keys = String::new();
        match view.ballot.as_ref()? {
            Ballot::Fingers(tally) => {
                keys += &"Left ".repeat(tally.at);
                for (at, typed) in tally.counts.iter().enumerate() {
                    let count = counts.get(at).copied().unwrap_or(0);
                    keys += if typed.is_some() { "Backspace " } else { "" };
                    keys.extend([count.to_string().as_str(), " "]);
                    // From ten people on a count may have two digits, and waits for what parts it.
                    keys += if size >= 10 { "Tab " } else { "" };
                }
            }
            Ballot::Keys(votes) => {
                if counts.iter().sum::<u32>() > size {
                    return None; // everybody has one key
                }
                keys += &"Backspace ".repeat(votes.len());
                for (at, count) in counts.iter().enumerate() {
                    let (key, _) = self.app().candidate(&slate, at);
                    keys += &format!("{key} ").repeat(*count as usize);
                }
                // Who passes the keyboard on presses Enter: the first says how many people are left.
                let cast: u32 = counts.iter().sum();
                keys += if (1..size).contains(&cast) {
                    "Enter "
                } else {
                    ""
                };
            }
        }
        Some(format!("{keys}Enter"))
    }

    fn on_steps(&self, intention: &Intention) -> Option<Way> {
        let rows = self.open().session_rows();
        let row = |row: SessionRow| rows.iter().position(|one| *one == row);
        Some(match intention {
            Step(at) => Way::of(&(at + 1).to_string(), &(at + 1).to_string()),
            Size(size) => {
                let at = row(SessionRow::Participants)?;
                let is_one = (2..=40).contains(size);
                // A size that is none is asked again, until one leaves it as it was.
                let leave = if is_one { "" } else { "Esc" };
                let keys = format!("Home {} Enter C-u '{size}' Enter {leave}", down(at));
                let mut way = Way::of(&keys, &(at + 1).to_string());
                way.lines.push(size.to_string());
                if !is_one {
                    way.lines.push("<".to_owned());
                }
                way
            }
            Setting(setting) => {
                let at = row(*setting)?;
                let keys = format!("Home {} Enter", down(at));
                Way::of(&keys, &(at + 1).to_string())
            }
            Onward => Way::of("Right", ""),
            _ => return None,
        })
    }

    fn on_voted(&self, view: &VoteView, intention: &Intention) -> Option<Way> {
        match intention {
            Onward => return Some(Way::of("Enter", "")),
            Again => return Some(Way::of("s", "s")),
            _ => {}
        }
        let question = view.question()?;
        Some(match intention {
            Agree => Way::of("j", "j"),
            AgreeOn(digit) => Way::of(&digit.to_string(), &digit.to_string()),
            Unknown => Way::of("w", "w"),
            NotApplicable => Way::typing("x", REASON, &format!("x {REASON}")),
            Clear => Way::of("Del", "-"),
            Basis => {
                let basis = self.open().entry(question).and_then(|entry| entry.basis);
                let next = (basis.map_or(0, |basis| basis as usize + 1) + 1) % 4;
                Way::of("b", &format!("b {next}"))
            }
            Note => Way::typing("n", VIEW, &format!("n {VIEW}")),
            Minority => Way::typing("a", VIEW, &format!("a {VIEW}")),
            WhoKnows => Way::typing("i", "de planner", "i de planner"),
            _ => return None,
        })
    }

    fn on_differences(&self, intention: &Intention) -> Option<Way> {
        let differences = self.open().differences_to_discuss().len();
        let at = match intention {
            Difference(at) => at % (differences + 1),
            AgreeAll => differences,
            _ => return None,
        };
        let keys = format!("Home {} Enter", down(at));
        Some(Way::of(&keys, &(at + 1).to_string()))
    }

    fn on_parking(&self, intention: &Intention) -> Option<Way> {
        let parked = self.open().scan().session.parked.len();
        Some(match intention {
            Drop(at) if parked > 0 => {
                let at = at % parked;
                Way::of(&format!("Home {} Del", down(at)), &format!("- {}", at + 1))
            }
            Park => Way::typing("End Enter", VIEW, &format!("+ {VIEW}")),
            Onward | Back => Way::of("Esc", ""),
            _ => return None,
        })
    }

    fn on_plan(&self, intention: &Intention) -> Option<Way> {
        let rows = self.open().plan_rows();
        let at = |at: usize| at % rows.len();
        let to = |at: usize| format!("Home {}", down(at));
        Some(match intention {
            Action => {
                let more = "Enter 'de planner' Enter 'over 3 weken' Enter";
                let keys = format!("End Up Enter Down*2 'bel de planner' {more}");
                let mut way = Way::of(&keys, "+ bel de planner");
                way.lines
                    .extend(["de planner".to_owned(), "over 3 weken".to_owned()]);
                way
            }
            // Whatever is there stays: who and when of what is advised, all of what is new.
            Advised(row) => {
                let row = at(*row);
                let asked = match rows[row] {
                    PlanRow::Action(at) => {
                        let action = &self.open().scan().plan.actions[at];
                        let parts = ActionPart::ALL;
                        let empty = parts.iter().position(|one| action.text(*one).is_empty());
                        parts.len() - empty.unwrap_or(0)
                    }
                    PlanRow::Advised(_) => 2,
                    PlanRow::New => 5,
                    PlanRow::NextScan => 1,
                };
                let keys = format!("{} Enter Enter*{asked}", to(row));
                let mut way = Way::of(&keys, &(row + 1).to_string());
                way.lines.extend(vec![String::new(); asked]);
                way
            }
            Tick(row) if matches!(rows[at(*row)], PlanRow::Action(_)) => {
                let row = at(*row);
                Way::of(&format!("{} Space", to(row)), &format!("v {}", row + 1))
            }
            Drop(row) => {
                let row = at(*row);
                if !matches!(rows[row], PlanRow::Action(_) | PlanRow::NextScan) {
                    return None;
                }
                Way::of(&format!("{} Del", to(row)), &format!("- {}", row + 1))
            }
            Onward => Way::of("Right", ""),
            _ => return None,
        })
    }

    fn on_closing(&self, intention: &Intention) -> Option<Way> {
        let rows = self.open().closing_rows();
        let part = |at: usize| at % ClosingPart::ALL.len();
        let row = |row: ClosingRow| rows.iter().position(|one| *one == row);
        Some(match intention {
            Say(at) => {
                let at = part(*at);
                let to = down(row(ClosingRow::Question(ClosingPart::ALL[at]))?);
                let keys = format!("Home {to} Enter 'ik bel' Enter 'ik niet' Enter Enter");
                let mut way = Way::of(&keys, &(at + 1).to_string());
                way.lines
                    .extend(["ik bel", "ik niet", ""].map(str::to_owned));
                way
            }
            WhoKnows => {
                let to = down(row(ClosingRow::Question(ClosingPart::Tomorrow))?);
                let keys = format!("Home {to} Enter 'de planner' Esc");
                Way::of(&keys, "2 de planner")
            }
            Drop(at) => {
                let (number, part) = (part(*at) + 1, ClosingPart::ALL[part(*at)]);
                let to = down(row(ClosingRow::Said(part, 0))?);
                Way::of(&format!("Home {to} Del"), &format!("- {number}.1"))
            }
            Onward => Way::of("Right", ""),
            _ => return None,
        })
    }

    fn on_activities(&self, intention: &Intention) -> Option<Way> {
        let State(at, digit) = intention else {
            return None;
        };
        let ids = self.stage.activities();
        let at = at % ids.len();
        let keys = format!("Home {} {digit}", down(at));
        Some(Way::of(&keys, &format!("{} {digit}", ids[at])))
    }

    fn anywhere(&self, intention: &Intention) -> Option<Way> {
        let ids = self.stage.visible();
        Some(match intention {
            Onward => Way::of("Right", ""),
            Back => Way::of("Left", "<"),
            Steps => {
                if matches!(self.stage.layer(), Layer::Session(_)) {
                    return None;
                }
                Way::of("g", "g")
            }
            Park => Way::typing("k", VIEW, &format!("k {VIEW}")),
            Jump(at) => {
                let at = at % ids.len();
                let keys = format!("o Home {} Enter", down(at + 1));
                Way::of(&keys, &format!("g {}", ids[at]))
            }
            Undo => Way::of("u", "u"),
            Redo => Way::of("C-r", "y"),
            Language => Way::of("C-t", "e"),
            _ => return None,
        })
    }
}

fn on_rules(intention: &Intention) -> Option<Way> {
    matches!(intention, Onward).then(|| Way::of("Enter", ""))
}

/// Does all of it both ways, and compares what is left, which it gives back.
fn compare(size: u32, intentions: &[Intention]) -> Scan {
    let (screens, lines) = (Folder::new(), Folder::new());
    let mut both = Both::begin(&screens, size);
    for intention in intentions {
        both.does(intention);
    }
    let typed: Vec<&str> = both.lines.iter().map(String::as_str).collect();
    let spoken = talk(&lines, &typed);
    let by_screen = fs::read_to_string(both.stage.path()).unwrap();
    let by_line = fs::read_to_string(spoken.path()).unwrap();
    assert_eq!(by_line, by_screen, "{typed:#?}\n{}", spoken.said);
    file::read(&by_line).unwrap().scan
}

#[test]
fn a_whole_session_by_keys_or_by_lines_is_the_same_file() {
    let mut intentions = vec![Size(7), Size(41), Size(6), Step(0), Count(vec![0, 4, 1, 1])];
    intentions.extend([Onward, Onward, Count(vec![1, 2, 3]), Onward, Onward, Onward]);
    for at in 0..20u32 {
        intentions.push(match at % 5 {
            0 => Count(vec![3, 0, 0, 2, 1]),
            1 => Count(vec![0, 0, 6]),
            2 => Count(vec![0, 5]),
            3 => Count(vec![0, 1, 2, 1, 0, 2, 0]),
            _ => Count(vec![0, 9]),
        });
        intentions.push(Differs(at as usize / 5));
        if at / 5 % 3 == 0 && at % 5 != 1 {
            intentions.push(Count(vec![2, 2, 2]));
        }
    }
    intentions.push(Steps);
    intentions.push(Step(4));
    intentions.push(Difference(0));
    for _ in 0..3 {
        intentions.extend([Onward, Onward, Onward, Minority, WhoKnows, Again]);
        intentions.extend([Count(vec![0, 3, 3]), Differs(1), Onward, Onward]);
        intentions.extend([Agree, Basis, Park, Onward]);
    }
    intentions.extend([
        AgreeAll,
        Undo,
        Redo,
        Onward,
        State(3, 2),
        Onward,
        Onward,
        Onward,
    ]);
    intentions.extend([
        Action,
        Advised(1),
        Tick(0),
        Drop(0),
        Undo,
        Onward,
        Say(0),
        Say(1),
        Drop(0),
    ]);
    intentions.extend([
        WhoKnows,
        Onward,
        Setting(SessionRow::Parked),
        Drop(0),
        Back,
        Language,
    ]);
    let scan = compare(6, &intentions);
    let rounds = |entry: &Entry| entry.rounds.len();
    let answers = scan.answers.values();
    assert_eq!(answers.clone().filter(|one| rounds(one) > 0).count(), 20);
    assert!(answers.clone().filter(|one| rounds(one) == 2).count() >= 3);
    assert!(answers.clone().any(|one| one.answer.is_some()));
    assert!(answers.clone().any(|one| one.minority == VIEW));
    assert!(scan.session.guess.is_some() && scan.session.practice.is_some());
    assert_eq!(scan.plan.actions.len(), 2);
    assert_eq!(scan.session.closing.notices.len(), 1);
    assert_eq!(scan.session.closing.tomorrow.len(), 3);
    assert_eq!(scan.session.parked.len(), 2);
}

#[test]
fn question_by_question_with_a_keyboard_too() {
    let mut intentions = vec![
        Setting(SessionRow::Voting),
        Setting(SessionRow::Order),
        Step(3),
    ];
    for at in 0..4 {
        intentions.extend([
            Count(vec![1, 1, 0, 0, 1]),
            Onward,
            Onward,
            AgreeOn(at),
            Note,
        ]);
        intentions.extend([Again, Count(vec![0, 2]), Differs(1), Onward, Onward, Onward]);
    }
    intentions.extend([Back, NotApplicable, Clear, Unknown, Steps]);
    let scan = compare(3, &intentions);
    let rounds = scan.answers.values().map(|entry| entry.rounds.len());
    assert_eq!(rounds.collect::<Vec<usize>>(), [2, 2, 2, 2]);
}

fn anything() -> impl Strategy<Value = Intention> {
    let counts = prop::collection::vec(0..=4u32, 1..8);
    prop_oneof![
        12 => counts.prop_map(Count),
        3 => (0..3usize).prop_map(Differs),
        10 => Just(Onward),
        2 => Just(Back),
        2 => Just(Steps),
        3 => (0..8usize).prop_map(Step),
        1 => (1..=12u32).prop_map(Size),
        1 => prop::sample::select(vec![SessionRow::Voting, SessionRow::Order, SessionRow::Parked]).prop_map(Setting),
        2 => Just(Again),
        2 => Just(Agree),
        2 => (0..=5u8).prop_map(AgreeOn),
        1 => Just(Unknown),
        1 => Just(NotApplicable),
        1 => Just(Clear),
        1 => Just(Basis),
        1 => Just(Note),
        2 => Just(Minority),
        1 => Just(WhoKnows),
        1 => Just(Park),
        2 => (0..6usize).prop_map(Difference),
        1 => Just(AgreeAll),
        1 => (0..60usize, 0..=4u8).prop_map(|(at, digit)| State(at, digit)),
        2 => Just(Action),
        1 => (0..9usize).prop_map(Tick),
        1 => (0..4usize).prop_map(Advised),
        2 => (0..3usize).prop_map(Say),
        2 => (0..4usize).prop_map(Drop),
        2 => (0..60usize).prop_map(Jump),
        2 => Just(Undo),
        1 => Just(Redo),
        1 => Just(Language),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn whatever_a_group_does_both_modes_do_the_same(
        size in 2..=12u32,
        intentions in prop::collection::vec(anything(), 0..50),
    ) {
        compare(size, &intentions);
    }
}
